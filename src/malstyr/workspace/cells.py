"""The values of a workspace one by one, each with the path that leads to it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Cell, Missing
from malstyr.model.periods import Period
from malstyr.source.tree import Path

VALUE = ""
"""The part of a cell that is its value."""
TO_DATE = "to_date."
"""The part of a cell that is what was there so far, at any point; no name of a part has a full stop."""


class CellNumber(NamedTuple):
    """One number of a cell: its value, or that of a part of ``of_which``; or all numbers of ``to_date``."""

    indicator: str
    member: str | None
    period: Period
    part: str = VALUE


class At(NamedTuple):
    """One cell: of an indicator, of one member or of the whole, for one period."""

    indicator: str
    member: str | None
    period: Period
    cell: Cell

    @property
    def path(self) -> Path:
        return path_of(self.indicator, self.member, self.period)

    @property
    def when(self) -> str:
        """The period, after the member where it is of one: ``norra 2024``."""
        return f"{self.member} {self.period}" if self.member is not None else str(self.period)

    @property
    def value(self) -> Decimal | None:
        """The outcome, where it is a number."""
        return self.cell.value if isinstance(self.cell.value, Decimal) else None

    @property
    def held(self) -> Iterator[CellNumber]:
        """Everything of an outcome that is written, as itself or by answers, cases or a place, or hidden."""
        cell = self.cell
        made = cell.value is None and bool(cell.answers or cell.cases or cell.rank)
        if made or _said(cell.value):
            yield CellNumber(self.indicator, self.member, self.period)
        for name, part in cell.of_which.items():
            if _said(part.value):
                yield CellNumber(self.indicator, self.member, self.period, name)

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

    def budgets(self) -> Iterator[tuple[Path, Decimal]]:
        """The frame of the cell as it was first, and as each decision made it, with its keys there."""
        frame = self.cell.budget
        if frame is None:
            return
        yield ("budget", *(("original",) if frame.revised else ())), frame.original
        yield from ((("budget", "revised", decision), amount) for decision, amount in frame.revised.items())


def path_of(indicator: str, member: str | None, period: Period) -> Path:
    """Where a cell stands."""
    return ("values", indicator, *((member,) if member is not None else ()), str(period))


def _said(value: object) -> bool:
    """Whether something was measured: a number, the steps that are done, or what is hidden."""
    return value not in (None, Missing.NOT_APPLICABLE)


def cells_by_period(data: GoalFile, indicator: str, member: str | None) -> Mapping[Period, Cell]:
    """What is written of a member, or of the whole; nothing of what has no values."""
    series = data.values.get(indicator)
    if series is None:
        return {}
    return series.periods if member is None else series.members.get(member, {})


def fuller_cells_of(data: GoalFile, indicator: str) -> Iterator[At]:
    """The cells of one indicator that say more than a value, which most do not."""
    series = data.values.get(indicator)
    for member, periods in ((None, series.periods), *series.members.items()) if series is not None else ():
        for period, cell in periods.items():
            if cell.says_more:
                yield At(indicator, member, period, cell)


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
