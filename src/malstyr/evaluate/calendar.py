"""What is known on a day: reporting points, the year a report is about, and when a value becomes known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from malstyr.model.indicators import Cell, Indicator
from malstyr.model.organisation import CalendarEntry
from malstyr.model.periods import Period, year_period
from malstyr.workspace.workspace import Workspace

CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Clock:
    """The day things are judged as of, and the workspace's calendar."""

    as_of: date
    entries: dict[str, CalendarEntry]

    @staticmethod
    def of(workspace: Workspace, as_of: date) -> Clock:
        return Clock(as_of, workspace.data.calendar)

    def report_year(self) -> Period:
        """The year a report on this day is about.

        The year before, until an interim report (delår, D1 …) of this year is ready or the year has closed.
        """
        interim = (entry.ready_on(self.as_of.year) for name, entry in self.entries.items() if re.match(r"D\d", name))
        begun = any(ready.year == self.as_of.year and ready <= self.as_of for ready in interim)
        ended = (self.as_of.month, self.as_of.day) == (12, 31)
        return year_period(self.as_of.year if begun or ended else self.as_of.year - 1)

    def ready(self, indicator: Indicator, period: Period) -> date:
        """The day the indicator's figure for ``period`` is to be ready."""
        point = self.entries.get(period.point) if period.point is not None else None
        entry = point or (self.entries.get(indicator.reported) if indicator.reported is not None else None)
        if entry is None or (point is None and (period.end.month, period.end.day) != (12, 31)):
            return period.end
        return entry.ready_on(period.end.year)

    def knows(self, indicator: Indicator, period: Period, cell: Cell) -> bool:
        """Whether the value of ``cell`` is known on the day."""
        return (cell.known or self.ready(indicator, period)) <= self.as_of

    def told(self, point: str, year: int) -> date:
        """The day that what a reporting point of ``year`` tells is known: by its calendar entry, else by its end."""
        entry = self.entries.get(point)
        return entry.ready_on(year) if entry is not None else point_end(point, year)

    def knows_point(self, point: str, year: int) -> bool:
        return self.told(point, year) <= self.as_of

    def knows_said(self, period: Period) -> bool:
        """Whether what people say of ``period`` has been said: not before its figures are ready."""
        if period.point is not None:
            return self.knows_point(period.point, period.year)
        whole_year = (period.end.month, period.end.day) == (12, 31)
        return self.knows_point(CLOSING, period.year) if whole_year else period.end <= self.as_of

    def latest_forecast(self, cell: Cell, year: int) -> str | None:
        """The reporting point of the latest forecast that is known."""
        known = [point for point in cell.forecast if self.knows_point(point, year)]
        return max(known, key=lambda point: self.told(point, year), default=None)


def point_end(point: str, year: int) -> date:
    """Where the calendar does not know a point: delår 1, 2 and 3 end in April, August and October."""
    month = {"D1": 5, "D2": 9, "D3": 11}.get(point, 13)
    return date(year + month // 13, month % 13 + month // 13, 1) - timedelta(days=1)
