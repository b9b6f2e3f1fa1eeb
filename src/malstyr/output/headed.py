"""Tables of several workspaces, each under its name, year and day."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rich.console import RenderableType

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.output.tables import cell_text, drawn
from malstyr.present.paper import Paper
from malstyr.present.spans import head_of


def headed(overview: Overview, paper: Paper, tables: Callable[[Evaluation], Iterable[RenderableType]]) -> str:
    """The tables of each workspace, and that they are not all of it where a file was lost."""
    catalogue, parts = words(paper.language), list[RenderableType]()
    for one in overview.evaluations:
        parts += [cell_text(head_of(one, paper.language), "bold"), cell_text(""), *tables(one)]
        if not one.workspace.complete:
            parts.append(cell_text(catalogue["check.incomplete"], "yellow"))
    return drawn(parts, paper)
