"""Money of a year: frame, latest forecast and outcome of each member and of the whole, and the deviation.

Stored as net cost; deviation = budget - outcome, so + is a surplus (överskott). Of what is better the more of it
there is, such as the year's result or taxes, it is outcome - budget, so + still means more money left. Where a
workspace says that a positive deviation is overspending, the sign is turned. A deviation in per cent of a frame
that is zero or negative cannot be computed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, localcontext

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.reading import PRECISION, Booked, Held
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.trend import higher_is_better
from malstyr.model.indicators import Cell, Total
from malstyr.model.organisation import Sign
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Money:
    """One indicator of money, for one member or the whole (None), in one year; amounts in the indicator's unit."""

    indicator: str
    member: str | None
    budget: Decimal
    forecast: Decimal | None
    point: str | None
    """The reporting point the forecast was made at."""
    outcome: Decimal | None
    sign: Sign = Sign.SURPLUS
    income: bool = False
    """Whether more of it is better: a result or a revenue, and not a cost."""
    original: Decimal | None = None
    """The frame as first decided, where a decision has changed it since."""
    to_date: Booked | None = None
    """What is booked so far, as long as there is no outcome."""
    older: bool = False
    """Whether a later reporting point than that of the forecast is ready."""

    @property
    def known(self) -> Decimal | None:
        """The outcome, else the forecast."""
        return self.outcome if self.outcome is not None else self.forecast

    @property
    def deviation(self) -> Decimal | None:
        """Of the outcome, else of the forecast."""
        if self.known is None:
            return None
        left = self.known - self.budget if self.income else self.budget - self.known
        return left if self.sign is Sign.SURPLUS else -left

    @property
    def percent(self) -> Decimal | None:
        """The deviation in per cent of the frame; None where it cannot be computed."""
        deviation = self.deviation
        if deviation is None or self.budget <= 0:
            return None
        with localcontext(prec=PRECISION):
            return 100 * deviation / self.budget


def money_rows(workspace: Workspace, clock: Clock, year: Period) -> Iterator[Money]:
    """Every indicator with a budget for the year: its members in order, then their sum where all have a frame."""
    readings = Readings(workspace, clock)
    for id, series in workspace.data.values.items():
        indicator = workspace.data.indicators.get(id)
        if indicator is None:
            continue
        targets = indicator.all_targets.values() or (None,)
        income = any(higher_is_better(indicator, target) for target in targets)
        told = _Teller(id, readings, year, workspace.data.settings.positive_deviation, income)
        cells = {member: readings.cell(id, member, year) for member, cells in series.members.items() if year in cells}
        rows = [one for member, cell in cells.items() if (one := told.row(member, cell))]
        yield from rows
        own = told.row(None, readings.cell(id, None, year))
        if own is not None:
            yield own
        elif 1 < len(rows) == len(cells) and indicator.total is Total.SUM:
            yield _sum(id, rows, told.sign, income)


@dataclass(frozen=True, slots=True)
class _Teller:
    """What is known on a day of one indicator's money in a year."""

    id: str
    readings: Readings
    year: Period
    sign: Sign
    income: bool

    def row(self, member: str | None, cell: Cell | None) -> Money | None:
        """A member's money; None where it has no frame for the year."""
        if cell is None or cell.budget is None:
            return None
        point = self.readings.clock.latest_forecast(cell, self.year.year)
        points = self.readings.clock.ready_points(self.year.year, budget=True)
        outcome = self.readings.of(self.id, member, self.year)
        return Money(
            self.id,
            member,
            self.readings.clock.frame(cell.budget),
            cell.forecast[point] if point is not None else None,
            point,
            outcome.value if outcome.held is Held.VALUE and outcome.steps is None else None,
            self.sign,
            self.income,
            cell.budget.original if self.readings.clock.frame(cell.budget) != cell.budget.original else None,
            self.readings.so_far(self.id, member, self.year.year),
            older=point is not None and bool(points) and points[-1].name != point,
        )


def _sum(id: str, rows: list[Money], sign: Sign, income: bool) -> Money:
    """Units added up; what some unit lacks, the sum lacks too.

    Until all have an outcome it is a forecast: the outcomes there are, and of the others forecasts of one point.
    """
    zero = Decimal(0)
    outcomes = [row.outcome for row in rows if row.outcome is not None]
    open_yet = [row for row in rows if row.outcome is None]
    expected = [row.known if open_yet else row.forecast for row in rows]
    forecasts = [one for one in expected if one is not None]
    points = {row.point for row in open_yet or rows}
    booked = [row.to_date for row in rows if row.to_date is not None]
    together = len(booked) == len(rows) and len({one.ends for one in booked}) == 1
    alike = len(points) == 1 and len(forecasts) == len(rows)
    return Money(
        id,
        None,
        sum((row.budget for row in rows), zero),
        sum(forecasts, zero) if alike else None,
        points.pop() if alike else None,
        sum(outcomes, zero) if not open_yet else None,
        sign,
        income,
        to_date=booked[0]._replace(value=sum((one.value for one in booked), zero)) if together else None,
        older=any(row.older for row in open_yet or rows),
    )
