"""Risks: what may happen, how grave it is, and what is done against it."""

from collections.abc import Iterator, Sequence

from malstyr.language.typeset import HARD
from malstyr.present.document import (
    Heading,
    Paragraph,
    Passage,
    Run,
    Table,
    TableHead,
    TableRow,
    Tone,
    column_heads,
    runs,
)
from malstyr.present.register import MatrixCell, RiskMatrix
from malstyr.present.shortened import in_a_row
from malstyr.report.view import RiskRow
from malstyr.report.word.draft import Draft, item_heading, state_run, toned

_RISKS = (
    "report.risk", "report.threatens", "report.grade", "report.prevention", "report.responsible", "risk.next-review",
)  # fmt: skip
_CONTROLS = (
    "risk.control", "report.risk", "risk.kind", "report.responsible", "risk.due", "risk.last", "risk.result",
)  # fmt: skip


def risk_parts(draft: Draft) -> Iterator[Passage]:
    words, register = draft.words, draft.report.register
    yield Heading(2, words["report.block-risks"])
    if register.matrix is not None:
        yield _matrix(draft, register.matrix)
        yield Paragraph(runs(register.matrix.limits))
    for heading, rows in draft.report.parted(draft.report.risks):
        yield from item_heading(heading)
        yield Table(words["report.what-may-happen"], _heads(draft, _RISKS), tuple(_risks(draft, rows)))
    if register.controls:
        yield Table(words["risk.controls"], _heads(draft, _CONTROLS), tuple(_controls(draft)))


def _heads(draft: Draft, titles: tuple[str, ...]) -> tuple[TableHead, ...]:
    return column_heads(*(draft.words[title] for title in titles))


def _matrix(draft: Draft, matrix: RiskMatrix) -> Table:
    columns = column_heads(draft.words["risk.axes"], *map(str, matrix.consequences))
    lines = (TableRow((runs(str(row.likelihood)), *(runs(_cell(cell)) for cell in row.cells))) for row in matrix.rows)
    return Table(draft.words["risk.matrix"], columns, tuple(lines), matrix=True)


def _cell(cell: MatrixCell) -> Run:
    return toned(cell.state, f"{cell.state.symbol}{HARD}{', '.join(map(str, cell.risks))}".strip())


def _risks(draft: Draft, rows: Sequence[RiskRow]) -> Iterator[TableRow]:
    for one in rows:
        what = f"{one.number}. {in_a_row(one.name, one.text)}"
        grade = runs(one.grade, *((" ", state_run(one.state)) if one.state is not None else ()))
        told = (runs(what), runs(one.threatens), grade, runs(one.prevention), runs(one.responsible))
        yield TableRow((*told, runs(*_late(draft, one.next_review, one.late))))


def _late(draft: Draft, day: str, late: bool) -> tuple[Run, ...]:
    return (Run(day), Run(f", {draft.words['risk.late']}", tone=Tone.BAD)) if late else (Run(day),)


def _controls(draft: Draft) -> Iterator[TableRow]:
    for one in draft.report.register.controls:
        kind = ", ".join(filter(None, (one.kind, one.every)))
        told = (one.text, str(one.risk), kind, one.responsible)
        yield TableRow((*map(runs, told), runs(*_late(draft, one.due, one.late)), runs(one.last), runs(one.result)))
