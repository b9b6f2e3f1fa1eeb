"""Cells of so few people that nothing printed may repeat them, though they have come into a file."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.model.indicators import Cell, Missing
from malstyr.source.tree import reach
from malstyr.workspace.cells import cells
from malstyr.workspace.workspace import Workspace


def small(cell: Cell, fewest: int) -> Iterator[tuple[str, ...]]:
    """Where in a cell there is a figure for at least one and fewer than ``fewest`` people: keys below the cell."""
    if cell.n is not None and 0 < cell.n < fewest and cell.value is not None and cell.value is not Missing.SUPPRESSED:
        yield ("n",)
    for name, part in cell.of_which.items():
        if part.n is not None and 0 < part.n < fewest:
            yield "of_which", name, "n"
    for question, counts in cell.answers.items():
        if 0 < sum(counts.values()) < fewest:
            yield "answers", question


def secret_lines(workspace: Workspace) -> frozenset[tuple[str, int]]:
    """Lines of the files, by name and number, that hold a cell with such a figure."""
    fewest = workspace.data.settings.min_answers
    found: set[tuple[str, int]] = set()
    for at in cells(workspace):
        if any(small(at.cell, fewest)):
            _, cell, key = reach(workspace.tree, at.path)
            first = cell.source.position(key.start if key is not None else cell.start)[0]
            last = cell.source.position(cell.end)[0]
            found |= {(cell.source.name, line) for line in range(first, last + 1)}
    return frozenset(found)
