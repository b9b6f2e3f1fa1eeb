"""Results of measures by year, with all that is said of them, and the blocks that are nothing else."""

from collections.abc import Iterator, Sequence

from malstyr.language.typeset import HARD
from malstyr.language.typography import as_name, capitalised
from malstyr.present.document import (
    Bullets,
    Heading,
    Manner,
    Paragraph,
    Passage,
    Runs,
    Table,
    TableHead,
    TableRow,
    column_heads,
    runs,
)
from malstyr.report.chart_view import Chart
from malstyr.report.row_view import Row
from malstyr.report.word.analyses import said_runs
from malstyr.report.word.draft import Draft, item_heading, lacking_run, one_line, state_run, toned


def guarantees_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-guarantees"])
    yield from _parted(draft, draft.words["report.kept-how"], draft.report.guarantees)


def others_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-others"])
    yield from _parted(draft, draft.words["report.figures-only"], draft.report.others)


def _parted(draft: Draft, caption: str, rows: Sequence[Row]) -> Iterator[Passage]:
    for heading, under in draft.report.parted(rows):
        yield from item_heading(heading)
        yield from result_parts(draft, caption, under)


def result_parts(draft: Draft, caption: str, rows: Sequence[Row], column: str = "") -> Iterator[Passage]:
    """The table of what is judged, a chart of each run of years, how its parts are, and how what is red was counted."""
    words = draft.words
    judged = [one for one in rows if one.state is not None]
    parts = [one for one in rows if one.state is None]
    if judged:
        yield _table(draft, caption, judged, column or words["table.indicator"])
    for one in judged:
        if one.chart is not None and one.chart.kind == "line":
            yield draft.picture(one.chart)
    if parts:
        yield _split(draft, f"{caption}: {words['report.split-up'].lower()}", parts)
    told = tuple(runs(f"{one.name}: {one.arithmetic}") for one in judged if one.red and one.arithmetic and not one.why)
    if told:
        yield Paragraph(runs(words["report.how-computed"]), Manner.LABEL)
        yield Bullets(told)


def note_lines(draft: Draft, one: Row) -> tuple[Runs, ...]:
    """What is said of a measure, and what is lacking that is asked for."""
    lacking = (runs(lacking_run(one.lacking)),) if one.lacking else ()
    return (*(line for note in one.notes for line in said_runs(draft, note)), *lacking)


def _table(draft: Draft, caption: str, rows: Sequence[Row], column: str) -> Table:
    words, years = draft.words, draft.report.years_of(rows)
    scales = {one.chart.scale for one in rows if one.chart is not None and one.chart.kind == "dots"}
    moves, places = any(one.trend for one in rows), any(one.position for one in rows)
    columns = [*column_heads(column), *column_heads(*years, words["table.target"], number=True)]
    columns += [TableHead(runs(*(scales if len(scales) == 1 else [words["table.course"]])))] if scales else []
    kept = (("trend", moves), ("position", places), ("status", True))
    columns += column_heads(*(words[f"table.{name}"] for name, held in kept if held))
    lines = []
    for one in rows:
        cells = [_name(draft, one), *(runs(value.text) for value in one.values[-len(years) :]), runs(one.required)]
        if one.judged:
            cells[len(years)] = runs(*cells[len(years)], f" {words['report.judged-on']} {one.judged}")
        cells += [_dots(draft, one.chart, scaled=len(scales) > 1)] if scales else []
        cells += [runs(f"{one.movement}{HARD}{one.trend}".strip())] if moves else []
        cells += [runs(one.position)] if places else []
        cells.append(runs(state_run(one.state)) if one.state is not None else ())
        lines.append(TableRow(tuple(cells), depth=one.depth, anchor=one.id, below=note_lines(draft, one)))
    return Table(caption, tuple(columns), tuple(lines))


def _dots(draft: Draft, chart: Chart | None, *, scaled: bool) -> Runs:
    """A row of dots, ``scaled`` where it tells its own range."""
    if chart is None or chart.kind != "dots":
        return ()
    return runs(draft.picture(chart), f" {chart.scale}" if scaled else "")


def _name(draft: Draft, one: Row) -> Runs:
    """What it is called and measured in, what it promises, why it is not known, and its steps."""
    steps = [
        runs(toned(step, f"{step.symbol}{HARD}{'' if step.status == 'met' else not_done}{step.word}"))
        for not_done in (f"{draft.words['outcome.not-done']}: ",)
        for step in one.steps
    ]
    unit = f" ({one.unit})" if one.unit else ""
    promise = f". {as_name(one.text)}" if one.text else ""
    why = f". {capitalised(one.why)}" if one.why else ""
    return runs(f"{one.name}{unit}{promise}{why}", ". " if steps else "", *one_line(steps, ", "))


def _split(draft: Draft, caption: str, parts: Sequence[Row]) -> Table:
    years = draft.report.years_of(parts)
    columns = (*column_heads(draft.words["table.member"]), *column_heads(*years, number=True))
    values = ((runs(value.text) for value in one.values[-len(years) :]) for one in parts)
    lines = (TableRow((runs(f"{one.of}: {one.name}"), *told)) for one, told in zip(parts, values, strict=True))
    return Table(caption, columns, tuple(lines))
