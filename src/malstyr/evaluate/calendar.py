"""What is known on a day: which year is open, which reporting points are ready, and when a value becomes known.

The one place that says it, for evaluation, reports, rules and the gate alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from malstyr.model.indicators import Cell, Frame, Indicator
from malstyr.model.organisation import CLOSING, LAST_OF_YEAR, CalendarEntry, Decision, Reports
from malstyr.model.periods import INTERIM, Period, PeriodKind, parts_of_year, period, year_period
from malstyr.model.scalars import YEARS
from malstyr.workspace.workspace import Workspace

_TO_POINT = (PeriodKind.TO_DATE, PeriodKind.TERTIAL, PeriodKind.HALF_YEAR, PeriodKind.QUARTER)
"""Kinds of period that people name a reporting point by."""


class Point(NamedTuple):
    """A reporting point of a year: its name in the calendar, its last day, and the day its figures are ready."""

    name: str
    year: int
    ends: date
    ready: date
    budget_only: bool = False

    @property
    def period(self) -> str:
        """How it is asked for: ``2026-T2``."""
        return f"{self.year}-{self.name}"


@dataclass(frozen=True)
class Clock:
    """The day things are judged as of, and the workspace's calendar."""

    as_of: date
    entries: Mapping[str, CalendarEntry]
    decisions: Mapping[str, Decision]
    told_to: date | None = None
    """The last day of the reporting point that is told of, where one is."""

    @property
    def asked_to(self) -> date:
        """The last day that a figure may be of to be missing: at a point, what ends after it is still to come."""
        return self.told_to or self.as_of

    @staticmethod
    def of(workspace: Workspace, as_of: date) -> Clock:
        return Clock(as_of, workspace.data.calendar, workspace.data.decisions)

    def at(self, day: date) -> Clock:
        """The same calendar on another day."""
        return replace(self, as_of=day)

    def at_point(self, point: Point) -> Clock:
        """The day a reporting point is ready, told to its end."""
        return replace(self, as_of=point.ready, told_to=point.ends)

    def called(self, point: str) -> str:
        """What a day of the calendar is called."""
        entry = self.entries.get(point)
        return (entry.name if entry is not None else None) or point

    # The year.

    def closing(self, year: int) -> date:
        """The day the year's figures are ready: by ``closing`` in the calendar, else 31 December."""
        entry = self.entries.get(CLOSING)
        return entry.ready_on(year) if entry is not None else date(year, 12, 31)

    def closed(self, year: int) -> bool:
        return self.closing(year) <= self.as_of

    @cached_property
    def open_year(self) -> int:
        """The first year whose closing is not ready."""
        year = self.as_of.year - 1
        while self.closed(year):
            year += 1
        return year

    def report_year(self, budget: bool = False) -> Period:
        """The year a report on the day is about: the open one once a point of it is ready, else the one before.

        ``budget`` is for what is told of money alone, which has points of its own.
        """
        return year_period(self.open_year - (not any(self.ready_points(self.open_year, budget))))

    # Reporting points.

    def points(self, year: int) -> list[Point]:
        """Every calendar entry that ends before the year does, unless nothing is reported at it; in order of time."""
        found = [
            Point(name, year, entry.ends_on(year), entry.ready_on(year), entry.reports is Reports.BUDGET)
            for name, entry in self.entries.items()
            if entry.reports is not Reports.NOTHING and name != CLOSING and entry.ends != LAST_OF_YEAR
        ]
        return sorted(found, key=lambda one: (one.ends, one.ready, one.name))

    def ready_points(self, year: int, budget: bool = False) -> list[Point]:
        return [one for one in self.points(year) if one.ready <= self.as_of and (budget or not one.budget_only)]

    def offered(self) -> list[str]:
        """What can be reported: the latest closed year, the open one if it has begun, and the ready points of both."""
        years = [year for year in (self.open_year - 1, self.open_year) if year <= self.as_of.year]
        return [*map(str, years), *(one.period for year in years for one in self.ready_points(year, True))]

    def asked(self, text: str) -> Point | Period:
        """What a text asks for: a point by year and name, ``2026-höst``, else a period. Raises as ``period`` does."""
        year, _, name = text.partition("-")
        known = len(year) == 4 and year.isdecimal() and int(year) in YEARS
        points = self.points(int(year)) if known else []
        return next((one for one in points if one.name == name), None) or period(text)

    def point(self, asked: Period) -> Point | None:
        """The point that a period names, ``2026-T2``, or ends with, where no other has its name."""
        points = self.points(asked.year)
        named = next((one for one in points if one.period == asked.text), None)
        if named is not None or asked.kind not in _TO_POINT:
            return named
        return next((one for one in points if one.ends == asked.end), None)

    def written(self, point: Point) -> Period | None:
        """The period that says a point: by its name, else the part of the year that ends with it; None without one."""
        often = ("tertial", "quarter", "half-year", "month")
        parts = (part for each in often for part in parts_of_year(each, point.year))
        interim = (period(f"{point.year}-{name}") for name in INTERIM)
        same = [one for one in (*parts, *interim) if self.point(one) == point]
        return next((one for one in same if one.text == point.period), next(iter(same), None))

    def latest_point(self, year: int, budget: bool = False) -> Point | None:
        """The latest ready point of a year that is not closed."""
        ready = self.ready_points(year, budget) if not self.closed(year) else []
        return ready[-1] if ready else None

    def told(self, point: str, year: int) -> date:
        """The day that what a reporting point of ``year`` tells is known: by its calendar entry, else by its end."""
        entry = self.entries.get(point)
        return entry.ready_on(year) if entry is not None else point_end(point, year)

    def ends(self, point: str, year: int) -> date:
        """The last day of what a reporting point of ``year`` tells."""
        entry = self.entries.get(point)
        return entry.ends_on(year) if entry is not None else point_end(point, year)

    def knows_point(self, point: str, year: int) -> bool:
        return self.told(point, year) <= self.as_of

    def latest_forecast(self, cell: Cell, year: int) -> str | None:
        """The reporting point of the latest forecast that is known, whether or not a later one is missing."""
        known = [point for point in cell.forecast if self.knows_point(point, year)]
        return max(known, key=lambda point: self.told(point, year), default=None)

    def forecast_point(self, year: int, budget: bool, told: Iterator[str] | tuple[str, ...] = ()) -> str | None:
        """The point whose forecast counts for a year still open: the latest ready one.

        Delår 1, 2 and 3 need no calendar: without any, the latest of those ``told`` counts.
        """
        if self.closed(year):
            return None
        if self.points(year):
            point = self.latest_point(year, budget)
            return point.name if point is not None else None
        known = [one for one in told if one in INTERIM and self.knows_point(one, year)]
        return max(known, key=lambda one: self.told(one, year), default=None)

    # Values, and what people say of them.

    def ready(self, indicator: Indicator, period: Period) -> date:
        """The day the indicator's figure for ``period`` is to be ready; of a part of a year never before it is over."""
        point = self.entries.get(period.point) if period.point is not None else None
        entry = point or (self.entries.get(indicator.reported) if indicator.reported is not None else None)
        if entry is None or (point is None and (period.end.month, period.end.day) != LAST_OF_YEAR):
            return period.end
        ready = entry.ready_on(period.end.year)
        return max(ready, period.end) if period.part_of_year else ready

    def is_over(self, indicator: Indicator, period: Period) -> bool:
        """Whether there can be an outcome on the day: the period has ended, or the indicator is reported before."""
        return period.end <= self.as_of or self.ready(indicator, period) <= self.as_of

    def knows(self, indicator: Indicator, period: Period, cell: Cell) -> bool:
        """Whether the value of ``cell`` is known on the day; of a part of the year that ends after the point told of it
        is none of what is told."""
        later = period.part_of_year and self.told_to is not None and period.end > self.told_to
        return not later and (cell.known or self.ready(indicator, period)) <= self.as_of

    def knows_said(self, period: Period) -> bool:
        """Whether what people say of ``period`` has been said: not before its figures are ready."""
        point = self.point(period)
        if point is not None:
            return point.ready <= self.as_of
        if period.point is not None:
            return self.knows_point(period.point, period.year)
        whole_year = (period.end.month, period.end.day) == LAST_OF_YEAR
        return self.closed(period.year) if whole_year else period.end <= self.as_of

    def frame(self, frame: Frame) -> Decimal:
        """The frame in force on the day: the original, or as the latest decision by then has changed it."""
        dated = [(self.decisions[id].date, n) for n, id in enumerate(frame.revised) if id in self.decisions]
        by_then = [one for one in dated if one[0] <= self.as_of]
        return [*frame.revised.values()][max(by_then)[1]] if by_then else frame.original


def point_end(point: str, year: int) -> date:
    """Where the calendar does not know a point: delår 1, 2 and 3 end in April, August and October."""
    month = {"D1": 5, "D2": 9, "D3": 11}.get(point, 13)
    return date(year + month // 13, month % 13 + month // 13, 1) - timedelta(days=1)
