"""``malstyr risks``: the matrix, the risks, their controls, and the five questions."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.words import words
from malstyr.output.headed import headed
from malstyr.output.overview import Overview
from malstyr.output.risks.of_workspace import register_of
from malstyr.output.tables import STYLES, Column, Hanging, cell_text, heading, state, table
from malstyr.present.paper import Paper
from malstyr.present.register import MatrixCell, Register, RiskMatrix
from malstyr.present.wanted import Wanted


def render(overview: Overview, paper: Paper) -> str:
    return headed(overview, paper, lambda one, wanted: _parts(one, wanted, paper.language), nothing="risk.none")


def _parts(evaluation: Evaluation, wanted: Wanted, language: str) -> Iterator[RenderableType]:
    catalogue, register = words(language), register_of(evaluation, wanted, language)
    if not register.risks:
        return
    if register.matrix is not None:
        yield heading(catalogue["risk.matrix"])
        yield _matrix(register.matrix, language)
        yield Hanging(register.matrix.limits, "dim")
        yield cell_text("")
    yield heading(catalogue["report.block-risks"])
    yield _risks(register, language)
    yield cell_text("")
    if register.controls:
        yield heading(catalogue["risk.controls"])
        yield _controls(register, language)
        yield cell_text("")
    for one in register.questions:
        yield heading(one.question)
        yield from (Hanging(answer) for answer in one.answers)
        yield cell_text("")


def _matrix(matrix: RiskMatrix, language: str) -> RenderableType:
    columns = [Column(words(language)["risk.axes"]), *(Column(str(one)) for one in matrix.consequences)]
    return table(columns, [[str(row.likelihood), *map(_cell, row.cells)] for row in matrix.rows])


def _cell(cell: MatrixCell) -> Text:
    numbers = ", ".join(map(str, cell.risks))
    return cell_text(f"{cell.state.symbol} {numbers}".strip(), STYLES[cell.state.status] if numbers else "dim")


def _risks(register: Register, language: str) -> RenderableType:
    titles = ("number", "risk", "assessed", "remaining", "level", "responsible", "next-review")
    names = {"risk": "report.risk", "responsible": "report.responsible"}
    columns = [
        Column(words(language)[names.get(one, f"risk.{one}")], one == "number", one == "level") for one in titles
    ]
    rows: list[list[str | Text]] = [
        [
            str(one.number),
            one.name,
            one.assessed,
            one.remaining,
            state(now) if (now := one.remains or one.light) is not None else "",
            one.responsible,
            _when(one.next_review, one.late, language),
        ]
        for one in register.risks
    ]
    return table(columns, rows)


def _controls(register: Register, language: str) -> RenderableType:
    titles = ("number", "control", "due", "last", "result")
    columns = [Column(words(language)[f"risk.{one}"], one == "number") for one in titles]
    rows: list[list[str | Text]] = [
        [
            str(one.risk),
            ", ".join(filter(None, (one.text, one.kind, one.responsible))),
            _when(one.due, one.late, language),
            one.last,
            one.result,
        ]
        for one in register.controls
    ]
    return table(columns, rows)


def _when(day: str, late: bool, language: str) -> Text:
    told = f"{day}, {words(language)['risk.late']}" if late else day
    return cell_text(told, "red" if late else "")
