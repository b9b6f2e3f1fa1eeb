"""When a series is measured and told: the periods it has, from its first to its end, and the days they are ready."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.cell import cell_on
from malstyr.model.formula import PREVIOUS, CellPart, Formula
from malstyr.model.goals import Goal
from malstyr.model.indicators import Cell, Frequency, Missing
from malstyr.model.organisation import CLOSING
from malstyr.model.periods import MONTHS_OF, Period, PeriodKind, parts_of_year, same_part, year_period
from malstyr.workspace.cells import cells_by_period, cells_of
from malstyr.workspace.workspace import Workspace

WITHOUT_A_LIST = (Frequency.DAY, Frequency.SHIFT)
"""How often, where nobody can say which measurements a year has."""

GRACE = {Frequency.SHIFT: 2, Frequency.DAY: 3, Frequency.WEEK: 7}
"""Days after a period's end that its value is in time: 30 for another part of a year, 60 for a year or more."""


class Schedule:
    """The periods of every series of a workspace, as they are known on one day; each is found once."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self.workspace, self.clock = workspace, clock
        self._ready: dict[tuple[str, Period], date] = {}
        self._years: dict[tuple[str, str | None], Sequence[int]] = {}
        self._periods: dict[tuple[str, str | None], Sequence[Period]] = {}
        self._below: dict[str, Sequence[str]] = {}
        self._spans: dict[tuple[str, tuple[str, ...]], tuple[int, int] | None] = {}

    # What is written.

    def cell(self, id: str, member: str | None, period: Period) -> Cell | None:
        """What is written of a period, as it was on the day."""
        cell = cells_by_period(self.workspace.data, id, member).get(period)
        return cell_on(cell, self.clock.as_of) if cell is not None and cell.revised else cell

    def periods(self, id: str, member: str | None) -> Sequence[Period]:
        """Periods with a cell of the member, or of any member for the whole, in order."""
        if (id, member) not in self._periods:
            self._periods[id, member] = self._written(id, member)
        return self._periods[id, member]

    def _written(self, id: str, member: str | None) -> Sequence[Period]:
        data = self.workspace.data
        written = cells_by_period(data, id, member) if member is not None else {at.period for at in cells_of(data, id)}
        return sorted(written)

    def years(self, id: str, member: str | None) -> Sequence[int]:
        """Years of which something is written, of a formula of any of its parts, in order."""
        if (id, member) not in self._years:
            written = (self.periods(one, self.member_of(one, member)) for one in self.rests_on(id))
            self._years[id, member] = sorted({period.year for periods in written for period in periods})
        return self._years[id, member]

    def first_written(self, id: str, member: str | None) -> int | None:
        """The first year of which something is written."""
        if self.formula(id) is None:
            periods = self.periods(id, member)
            return periods[0].year if periods else None
        years = self.years(id, member)
        return years[0] if years else None

    # What there should be.

    def expected(self, id: str, member: str | None, year: int) -> Sequence[Period]:
        """The measurements that a year of this series has: by its frequency from when it starts, to when it ended.

        Of what is measured every day or shift nobody can list them: those that were made.
        """
        indicator = self.workspace.data.indicators[id]
        if indicator.frequency in WITHOUT_A_LIST:
            return [one for one in self.periods(id, member) if one.year == year and one.kind is PeriodKind.DAY]
        return [
            one
            for one in parts_of_year(indicator.frequency, year)
            if (indicator.starts is None or one.is_from(indicator.starts)) and not self.ended(id, member, one)
        ]

    def other_parts(self, id: str, member: str | None, year: int) -> list[Period]:
        """The parts of a year that are written and are not those it is measured by: shown, and never added to it."""
        frequency = self.workspace.data.indicators[id].frequency
        asked = {one.kind for one in parts_of_year(frequency, year)}
        if frequency in WITHOUT_A_LIST:
            asked = {PeriodKind.DAY}
        parts = (one for one in self.periods(id, member) if one.year == year and one.part_of_year)
        return [one for one in parts if one.kind not in asked]

    def ended(self, id: str, member: str | None, period: Period) -> bool:
        """Whether the period begins after the last day of the series."""
        last = self.last_day(id, member)
        return last is not None and period.start > last

    def last_day(self, id: str, member: str | None) -> date | None:
        """The day that the indicator, its unit, or the member, where it is one, ended; None where none has."""
        indicator = self.workspace.data.indicators[id]
        units = (self.workspace.data.units.get(one) for one in (member, indicator.unit) if one is not None)
        ends = (one.closed.date for one in (indicator, *units) if one is not None and one.closed is not None)
        return min(ends, default=None)

    def taken_away(self, id: str, member: str | None, period: Period) -> bool:
        """Whether it is said, with the reason, that there is nothing to measure in a period."""
        cell = self.cell(id, member, period)
        return cell is not None and cell.value is Missing.NOT_APPLICABLE and cell.note is not None

    def unsaid(self, id: str, member: str | None, period: Period) -> bool:
        """Whether it is said without a reason, and so has no effect."""
        cell = self.cell(id, member, period)
        return cell is not None and cell.value is Missing.NOT_APPLICABLE and cell.note is None

    def periods_before(self, id: str, period: Period) -> Iterator[Period]:
        """The period before, and those before that."""
        indicator = self.workspace.data.indicators[id]
        months = MONTHS_OF.get(indicator.frequency, 12)
        if period.kind is PeriodKind.SPAN:
            length = period.end.year - period.start.year + 1
            yield from (
                Period(date(first, 1, 1), date(first + length - 1, 12, 31), f"{first}-{first + length - 1}")
                for first in range(period.start.year - length, period.start.year - 12 * length, -length)
            )
        elif period.whole_year:
            step = max(1, months // 12)
            yield from (year_period(period.year - n) for n in range(step, 12 * step, step))
        else:
            alike = same_part(period, period.year - 1)
            begun = indicator.starts is None or (alike is not None and alike.is_from(indicator.starts))
            if alike is not None and begun:
                yield alike
            else:
                parts = [
                    *parts_of_year(indicator.frequency, period.year - 1),
                    *parts_of_year(indicator.frequency, period.year),
                ]
                earlier = (one for one in parts if one.end < period.start)
                starts = indicator.starts
                yield from reversed([one for one in earlier if starts is None or one.is_from(starts)])

    # From when, and to when.

    def first_year(self, id: str) -> int | None:
        """The first year measured: where the indicator says that it starts, else where its goals or plan do."""
        indicator = self.workspace.data.indicators[id]
        if indicator.starts is not None:
            return indicator.starts.year
        span = self.span(id)
        return span[0] if span is not None else None

    def step(self, id: str) -> int:
        """Years between two measurements; 1 where there is at least one a year."""
        return max(1, MONTHS_OF.get(self.workspace.data.indicators[id].frequency, 12) // 12)

    def measured_in(self, id: str, year: int) -> bool:
        """Whether a year is one that the series is measured in, counted from the first; any, where no first is said.

        What happens to be written says nothing of it: a value that goes must not move the years that are judged.
        """
        first = self.first_year(id)
        return first is None or (year - first) % self.step(id) == 0

    def begins(self, id: str) -> Period | None:
        """The first period measured: as the indicator says, else, where no plan says either, the first year written."""
        indicator = self.workspace.data.indicators[id]
        if indicator.starts is not None or self.span(id) is not None:
            return indicator.starts
        first = self.first_written(id, None)
        return year_period(first) if first is not None else None

    def not_begun(self, id: str, period: Period) -> bool:
        """Whether it is before the first period measured, as the year 2025 is before 2025/26, if no part of it is."""
        begins = self.begins(id)
        if begins is None or period.end < begins.start:
            return begins is not None
        return period.whole_year and period.year < begins.year and not self.expected(id, None, period.year)

    def span(self, id: str, serves: tuple[str, ...] = ()) -> tuple[int, int] | None:
        """First and last year of the goals served, or of the plan where none is; None where one has no period."""
        if (id, serves) not in self._spans:
            self._spans[id, serves] = self._span(id, serves)
        return self._spans[id, serves]

    def _span(self, id: str, serves: tuple[str, ...]) -> tuple[int, int] | None:
        data = self.workspace.data
        indicator = data.indicators[id]
        names = (up.partition("/")[0] for up in serves or indicator.serves)
        goals = [data.goals[name] for name in names if name in data.goals]
        spans = [span for goal in goals if (span := self._years_of(goal)) is not None]
        plan = data.plans.get(indicator.plan) if indicator.plan is not None else None
        if not goals and plan is not None and plan.period is not None:
            return plan.period.start.year, plan.period.end.year
        if not spans or len(spans) < len(goals):
            return None
        return min(first for first, _ in spans), max(last for _, last in spans)

    def _years_of(self, goal: Goal) -> tuple[int, int] | None:
        """First and last year of a goal; the last is the one it was closed in, as far as is known on the day."""
        period = self.workspace.period_of(goal)
        if period is None:
            return None
        closed = goal.closed.date if goal.closed is not None else None
        last = closed - timedelta(days=1) if closed is not None and closed <= self.clock.as_of else period.end
        return period.start.year, min(last, period.end).year

    # What it is computed from.

    def formula(self, id: str) -> Formula | None:
        indicator = self.workspace.data.indicators.get(id)
        return indicator.formula if indicator is not None and self.workspace.computes(id) else None

    def parts_of_formula(self, id: str) -> Sequence[CellPart]:
        formula = self.formula(id)
        return tuple(formula.quantities()) if formula is not None else ()

    def rests_on(self, id: str) -> Sequence[str]:
        """The series and all those its formula is computed from, each once."""
        if id not in self._below:
            found = {id: None}
            waiting = [id]
            while waiting:
                parts = {one.indicator: None for one in self.parts_of_formula(waiting.pop())}
                waiting += [one for one in parts if one not in found]
                found |= parts
            self._below[id] = tuple(found)
        return self._below[id]

    def member_of(self, id: str, member: str | None) -> str | None:
        """The same member of another series, where it has it; else its whole."""
        return member if member in self.workspace.members_of(id) else None

    # When it is told.

    def ready(self, id: str, period: Period) -> date:
        """The day the figure for ``period`` is to be ready; of a formula, when the last of its parts is."""
        if (id, period) not in self._ready:
            indicators = self.workspace.data.indicators
            days = [self.clock.ready(indicators[id], period)]
            if indicators[id].reported is None:
                others = {
                    one.indicator for one in self.parts_of_formula(id) if one.part != PREVIOUS
                } & indicators.keys()
                days += [self.ready(part, period) for part in others]
            self._ready[id, period] = max(days)
        return self._ready[id, period]

    def due(self, id: str, period: Period) -> date:
        """The last day its value is in time: the calendar's, of a year that of the closing; else days after its end."""
        indicator, ready = self.workspace.data.indicators[id], self.ready(id, period)
        if ready > period.end or (indicator.reported in self.clock.entries and period.whole_year):
            return ready
        if period.whole_year and CLOSING in self.clock.entries:
            return max(ready, self.clock.closing(period.year))
        return ready + self.grace(Frequency.YEAR if period.whole_year else indicator.frequency)

    def grace(self, frequency: Frequency) -> timedelta:
        """The time after a period's end that its value is in time: as the workspace says, else the usual."""
        rule = self.workspace.data.settings.rules.get("overdue-measurement")
        usual = GRACE.get(frequency, 30 if MONTHS_OF.get(frequency, 0) < 12 else 60)
        return timedelta(days=int(rule.limit or 0) if rule is not None else 0) or timedelta(days=usual)

    def point(self, id: str, year: int) -> str | None:
        """The reporting point whose forecasts count for a year; None where it is closed, or none is ready."""
        if self.clock.closed(year):
            return None
        cells = [*self._cells_of(id, year)]
        budget = any(cell.budget is not None for cell in cells)
        return self.clock.forecast_point(year, budget, tuple(point for cell in cells for point in cell.forecast))

    def _cells_of(self, id: str, year: int) -> Iterator[Cell]:
        """The cells of a year that a series rests on, through its formula."""
        at = year_period(year)
        for one in self.rests_on(id):
            series = self.workspace.data.values.get(one)
            if series is not None:
                yield from (cells[at] for cells in (series.periods, *series.members.values()) if at in cells)
