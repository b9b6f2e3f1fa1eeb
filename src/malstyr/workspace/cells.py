"""The values of a workspace one by one, each with the path that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from malstyr.model.indicators import Cell
from malstyr.model.periods import Period
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class At:
    """One cell: of an indicator, of one member or of the whole, for one period."""

    indicator: str
    member: str | None
    period: Period
    cell: Cell

    @property
    def path(self) -> Path:
        where = (self.member,) if self.member is not None else ()
        return ("values", self.indicator, *where, str(self.period))


def cells(workspace: Workspace) -> Iterator[At]:
    """Every cell, in the order of the files."""
    for indicator, series in workspace.data.values.items():
        for period, cell in series.periods.items():
            yield At(indicator, None, period, cell)
        for member, periods in series.members.items():
            for period, cell in periods.items():
                yield At(indicator, member, period, cell)
