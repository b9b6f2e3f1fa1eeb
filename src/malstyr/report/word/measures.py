"""The tables of a goal: its measures, or one measure with its members."""

from collections.abc import Iterator

from malstyr.present.document import Heading, Manner, Paragraph, Passage, Table, TableRow, column_heads, runs
from malstyr.report.row_view import MeasureTable, Row, Ticks
from malstyr.report.word.draft import Draft, state_run
from malstyr.report.word.results import note_lines, result_parts


def measure_parts(draft: Draft, table: MeasureTable, goal: str) -> Iterator[Passage]:
    of = draft.words["report.results-of"]
    if (whole := table.whole) is None:
        yield from result_parts(draft, f"{of} {goal}", table.rows, table.column)
        return
    yield Heading(5, whole.name, whole.id)
    unit = f"  {whole.unit}" if whole.unit else ""
    yield Paragraph(runs(*((state_run(whole.state),) if whole.state is not None else ()), unit), Manner.STANDING)
    if table.account:
        yield Paragraph(runs(table.account))
    if table.ticks is not None:
        yield _matrix(f"{of} {whole.name}, {draft.report.years[-1]}", table.ticks)
        for row in table.rows:
            yield from _notes(draft, row, f"{row.name}: ")
    else:
        yield from result_parts(draft, f"{of} {whole.name}", table.rows, table.column)
    yield from _notes(draft, whole, "")


def _matrix(caption: str, ticks: Ticks) -> Table:
    lines = (TableRow((runs(row.name), *(runs(state_run(mark)) for mark in row.marks))) for row in ticks.rows)
    return Table(caption, column_heads(ticks.first, *ticks.columns), tuple(lines), matrix=True)


def _notes(draft: Draft, row: Row, name: str) -> Iterator[Passage]:
    for line in note_lines(draft, row):
        yield Paragraph(runs(name, *line))
