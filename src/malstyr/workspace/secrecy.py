"""Cells of so few people that nothing printed may repeat them, though they have come into a file."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from malstyr.model.indicators import Cell, Missing
from malstyr.source.tree import reach
from malstyr.workspace.workspace import Workspace


def small(cell: Cell, fewest: int) -> Iterator[tuple[str, ...]]:
    """Where in a cell there is a figure for at least one and fewer than ``fewest`` people: keys below the cell."""
    if cell.n is not None and 0 < cell.n < fewest and cell.value is not None and cell.value is not Missing.SUPPRESSED:
        yield ("n",)
    for name, part in cell.of_which.items():
        if part.n is not None and 0 < part.n < fewest:
            yield "of_which", name, "n"
    yield from _left_over(cell, fewest)
    for question, counts in cell.answers.items():
        if 0 < sum(counts.values()) < fewest:
            yield "answers", question


def _left_over(cell: Cell, fewest: int) -> Iterator[tuple[str, ...]]:
    """The only part without a number of people, where those of the others leave so few of the whole."""
    untold = [name for name, part in cell.of_which.items() if part.n is None]
    if cell.n is None or len(untold) != 1 or len(cell.of_which) < 2:
        return
    left = cell.n - sum(part.n or 0 for part in cell.of_which.values())
    if 0 < left < fewest and isinstance(cell.of_which[untold[0]].value, Decimal):
        yield "of_which", untold[0]


def secret_lines(workspace: Workspace) -> frozenset[tuple[str, int]]:
    """Lines of the files, by name and number, that hold a cell with such a figure."""
    found: set[tuple[str, int]] = set()
    for at in workspace.cells:
        if any(small(at.cell, workspace.fewest(workspace.data.indicators.get(at.indicator)))):
            _, cell, key = reach(workspace.tree, at.path)
            first = cell.source.position(key.start if key is not None else cell.start)[0]
            last = cell.source.position(cell.end)[0]
            found |= {(cell.source.name, line) for line in range(first, last + 1)}
    return frozenset(found)
