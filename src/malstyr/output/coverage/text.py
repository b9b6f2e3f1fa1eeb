"""``malstyr coverage``: the matrix in a terminal."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.coverage import CellKind
from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.output.tables import Column, Hanging, cell_text, drawn, heading, table
from malstyr.present.coverage import CellTold, CoverageTold, coverage_told
from malstyr.present.paper import Paper

_STYLES = {CellKind.MISSING: "bold red", CellKind.THERE: "green"}


def render(overview: Overview, paper: Paper) -> str:
    parts: list[RenderableType] = []
    for evaluation in overview.evaluations:
        parts += _matrix(coverage_told(evaluation, overview.wanted, paper.language), paper)
    return drawn(parts, paper)


def _matrix(told: CoverageTold, paper: Paper) -> Iterator[RenderableType]:
    catalogue = words(paper.language)
    yield cell_text(catalogue["coverage.head"].format(name=told.organisation, day=told.day), "bold")
    yield Hanging(told.conclusion, indent=0)
    yield cell_text("")
    columns = [Column(catalogue["coverage.goal"]), *(Column(one, state=True) for one in told.columns)]
    rows: list[list[Text | str]] = []
    for group in told.groups:
        if group.name:
            rows.append([cell_text(group.name.upper(), "bold"), *("" for _ in told.columns)])
        rows += [[f"  {one.name}" if one.factor else one.name, *map(_cell, one.cells)] for one in group.lines]
    yield table(columns, rows) if rows else cell_text(catalogue["table.nothing"])
    yield cell_text("")
    for title, names in told.orphans:
        yield heading(title)
        yield from (Hanging(f"– {name}") for name in names)
        yield cell_text("")
    for word, meaning in told.legend:
        yield Hanging(f"{word}: {meaning}", "dim", 0)
    if told.incomplete:
        yield cell_text(told.incomplete, "yellow")
    yield cell_text("")


def _cell(one: CellTold) -> Text:
    return cell_text(one.text.replace(" ", "\u00a0"), _STYLES.get(one.kind, "dim"))
