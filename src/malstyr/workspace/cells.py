"""The values of a workspace one by one, each with the path that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Cell
from malstyr.model.periods import Period
from malstyr.source.tree import Path


class At(NamedTuple):
    """One cell: of an indicator, of one member or of the whole, for one period."""

    indicator: str
    member: str | None
    period: Period
    cell: Cell

    @property
    def path(self) -> Path:
        where = (self.member,) if self.member is not None else ()
        return ("values", self.indicator, *where, str(self.period))

    @property
    def when(self) -> str:
        """The period, after the member where it is of one: ``norra 2024``."""
        return f"{self.member} {self.period}" if self.member is not None else str(self.period)

    @property
    def value(self) -> Decimal | None:
        """The outcome, where it is a number."""
        return self.cell.value if isinstance(self.cell.value, Decimal) else None

    def amounts(self) -> Iterator[tuple[Path, Decimal]]:
        """Every number of the cell that is in the indicator's unit and tells of an outcome, with its keys there."""
        if isinstance(self.cell.value, Decimal):
            yield ("value",), self.cell.value
        for name, part in self.cell.of_which.items():
            if isinstance(part.value, Decimal):
                yield ("of_which", name, "value"), part.value
        for point, value in self.cell.forecast.items():
            yield ("forecast", point), value
        for point, value in self.cell.to_date.items():
            yield ("to_date", point), value


def cells_of(data: GoalFile, indicator: str) -> Iterator[At]:
    """Every cell of one indicator: of the whole first, then of each member."""
    series = data.values.get(indicator)
    if series is None:
        return
    for period, cell in series.periods.items():
        yield At(indicator, None, period, cell)
    for member, periods in series.members.items():
        for period, cell in periods.items():
            yield At(indicator, member, period, cell)
