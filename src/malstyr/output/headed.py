"""Tables of several workspaces, each under its name, year and day, and by the items of a list that is asked for."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from rich.console import RenderableType
from rich.rule import Rule

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.output.tables import cell_text, drawn
from malstyr.present.paper import Paper
from malstyr.present.spans import head_of
from malstyr.present.tag_groups import wanted_by_group
from malstyr.present.wanted import Wanted

TablesDrawn: TypeAlias = Callable[[Evaluation, Wanted], Iterable[RenderableType]]
"""What is drawn of a workspace, as far as it is wanted; nothing where nothing is."""


def headed(
    overview: Overview,
    paper: Paper,
    tables: TablesDrawn,
    ending: TablesDrawn = lambda _evaluation, _wanted: (),
    nothing: str = "table.nothing",
) -> str:
    """The tables of each workspace with what ends them, and that they are not all of it where a file was lost."""
    catalogue, parts = words(paper.language), list[RenderableType]()
    for one in overview.evaluations:
        parts += [cell_text(head_of(one, paper.language), "bold"), cell_text("")]
        shown = [*_grouped(one, overview.wanted, paper, tables)]
        parts += [*shown, *ending(one, overview.wanted)] if shown else [cell_text(catalogue[nothing])]
        if not one.workspace.complete:
            parts.append(cell_text(catalogue["check.incomplete"], "yellow"))
    return drawn(parts, paper)


def _grouped(evaluation: Evaluation, wanted: Wanted, paper: Paper, tables: TablesDrawn) -> Iterator[RenderableType]:
    """The tables under each heading that has any."""
    for title, under in wanted_by_group(evaluation.workspace, wanted, paper.language):
        shown = [*tables(evaluation, under)]
        yield from headed_part(title) if title and shown else ()
        yield from shown


def headed_part(title: str) -> Iterator[RenderableType]:
    """The heading of several tables, ruled off from what is before it."""
    yield cell_text(title, "bold")
    yield Rule(style="dim")
