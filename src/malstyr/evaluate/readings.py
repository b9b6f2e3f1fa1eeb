"""The readings of a workspace, as far as they are known on the day.

Formulas are computed from the readings of their parts, surveys from their answers, totals from their members, a year
from the parts it is made of (``year:``). With a reporting point asked for, what a year still lacks is taken from the
forecasts told at that point, and then the reading says that it is one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, localcontext

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.compute import compute
from malstyr.evaluate.reading import PRECISION, Held, Reading, lacking
from malstyr.evaluate.survey import misfits, survey_index
from malstyr.evaluate.workdays import cases_kept
from malstyr.model.formula import PREVIOUS, Formula, Quantity
from malstyr.model.indicators import Cell, Frequency, Indicator, Missing, Survey, Total, Yearly
from malstyr.model.measures import measure
from malstyr.model.periods import (
    MONTHS_OF,
    Period,
    PeriodKind,
    parts_of_year,
    same_part,
    year_period,
)
from malstyr.workspace.workspace import Workspace

MADE_OF_PARTS = (Yearly.SUM, Yearly.MEAN, Yearly.LAST)
WITHOUT_A_LIST = (Frequency.DAY, Frequency.SHIFT)
"""How often, where nobody can say which measurements a year has."""


class Readings:
    """Readings of one workspace on one day; each is made once."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self.workspace, self.clock = workspace, clock
        self._made: dict[tuple[str, str | None, Period, str | None], Reading] = {}
        self._ready: dict[tuple[str, Period], date] = {}
        self._years: dict[tuple[str, str | None], Sequence[int]] = {}
        self._periods: dict[tuple[str, str | None], Sequence[Period]] = {}
        self._below: dict[str, Sequence[str]] = {}
        self._spans: dict[tuple[str, tuple[str, ...]], tuple[int, int] | None] = {}
        self._open: set[tuple[str, str | None, Period]] = set()

    def of(self, id: str, member: str | None, period: Period, point: str | None = None) -> Reading:
        """What ``id`` showed for ``period``; with ``point`` also what was expected there of a year still open."""
        key = (id, member, period, point)
        if key not in self._made:
            self._made[key] = self._make(id, member, period, point)
        return self._made[key]

    def yearly(self, id: str, member: str | None, year: int, point: str | None = None) -> Reading:
        """The reading of a whole year; of what is measured by school year, the one that ends in it."""
        own = self.of(id, member, year_period(year), point)
        if own.told and not own.forecast:
            return own
        schools = (one for one in self.periods(id, member) if one.kind is PeriodKind.SCHOOL_YEAR and one.year == year)
        school = next((self.of(id, member, one) for one in schools), own)
        return school if school.told else own

    def shown(self, id: str, member: str | None, year: int) -> Reading:
        """What a table shows of a year: its reading, its forecast, else the latest of its measurements.

        What is not the whole year says so by its period, and is never to be taken for it.
        """
        whole = self.yearly(id, member, year, self.point(id, year))
        if whole.told or whole.held is Held.NOT_APPLICABLE:
            return whole
        parts = (self.of(id, member, one) for one in reversed(self.periods(id, member)) if self._within(one, year))
        return next((one for one in parts if one.told), whole)

    def shown_for(self, id: str, member: str | None, period: Period) -> Reading:
        """What is shown of the period that a row is of: of a year as a table does, of a part of one just that."""
        return self.shown(id, member, period.year) if period.whole_year else self.of(id, member, period)

    @staticmethod
    def _within(period: Period, year: int) -> bool:
        return period.year == year and not period.whole_year and period.kind is not PeriodKind.SPAN

    # Which periods there are.

    def periods(self, id: str, member: str | None) -> Sequence[Period]:
        """Periods with a cell of the member, or of any member for the whole, in order."""
        if (id, member) not in self._periods:
            self._periods[id, member] = self._written(id, member)
        return self._periods[id, member]

    def _written(self, id: str, member: str | None) -> Sequence[Period]:
        series = self.workspace.data.values.get(id)
        if series is None:
            return ()
        if member is not None:
            return sorted(series.members.get(member, {}))
        return sorted({*series.periods, *(one for cells in series.members.values() for one in cells)})

    def years(self, id: str, member: str | None) -> Sequence[int]:
        """Years of which something is written, of a formula of any of its parts, in order."""
        if (id, member) not in self._years:
            written = (self.periods(one, self._member_of(one, member)) for one in self._rests_on(id))
            self._years[id, member] = sorted({period.year for periods in written for period in periods})
        return self._years[id, member]

    def first_written(self, id: str, member: str | None) -> int | None:
        """The first year of which something is written."""
        if self._formula(id) is None:
            periods = self.periods(id, member)
            return periods[0].year if periods else None
        years = self.years(id, member)
        return years[0] if years else None

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
            if (indicator.starts is None or one.start >= indicator.starts.start) and not self.ended(id, member, one)
        ]

    def ended(self, id: str, member: str | None, period: Period) -> bool:
        """Whether the period begins after the end of the indicator, of its unit, or of the member, where it is one."""
        indicator = self.workspace.data.indicators[id]
        units = (self.workspace.data.units.get(one) for one in (member, indicator.unit) if one is not None)
        ends = [one.closed.date for one in (indicator, *units) if one is not None and one.closed is not None]
        return any(period.start > end for end in ends)

    def measurements(self, id: str, member: str | None, year: int) -> list[Reading]:
        """The readings of all that a year is to have measured; those taken away (``.`` with a note) are not there."""
        return [
            self.of(id, member, one) for one in self.expected(id, member, year) if not self._taken_away(id, member, one)
        ]

    def _taken_away(self, id: str, member: str | None, period: Period) -> bool:
        cell = self.cell(id, member, period)
        return cell is not None and cell.value is Missing.NOT_APPLICABLE and cell.note is not None

    def first_year(self, id: str) -> int | None:
        """The first year measured: where the indicator says that it starts, else where its goals or plan do."""
        indicator = self.workspace.data.indicators[id]
        if indicator.starts is not None:
            return indicator.starts.year
        span = self.span(id)
        return span[0] if span is not None else None

    def begins(self, id: str) -> Period | None:
        """The first period measured: as the indicator says, else, where no plan says either, the first year written."""
        indicator = self.workspace.data.indicators[id]
        if indicator.starts is not None or self.span(id) is not None:
            return indicator.starts
        first = self.first_written(id, None)
        return year_period(first) if first is not None else None

    def not_begun(self, id: str, period: Period) -> bool:
        """Whether the period is over before the first one measured begins."""
        begins = self.begins(id)
        return begins is not None and period.end < begins.start

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
        spans = [span for goal in goals if (span := self.workspace.period_of(goal)) is not None]
        plan = data.plans.get(indicator.plan) if indicator.plan is not None else None
        if not goals and plan is not None and plan.period is not None:
            return plan.period.start.year, plan.period.end.year
        if not spans or len(spans) < len(goals):
            return None
        return min(one.start.year for one in spans), max(one.end.year for one in spans)

    # What it is compared to.

    def previous(self, id: str, member: str | None, period: Period) -> Reading:
        """The value that a demand counts from: of the period before, by the frequency; why there is none.

        Of a part of a year it is the same part of the year before, or where the series had not begun then, the
        measurement before. Years that are taken away are passed over.
        """
        passed, written = False, self.first_written(id, member)
        for before in self._before(id, period):
            if written is None or before.year < written:  # nothing was ever said of it
                return Reading(Held.NOT_MEASURED, before)
            if not self._taken_away(id, member, before):
                found = self.yearly(id, member, before.year) if before.whole_year else self.of(id, member, before)
                found = self.settled(found)
                return replace(found, passed_over=True) if passed else found
            passed = True
        return Reading(Held.NOT_MEASURED, year_period(period.year - 1))

    def settled(self, reading: Reading) -> Reading:
        """A reading that something is counted from: what is over and has no value is missing, whyever that is."""
        over = reading.period.end <= self.clock.as_of and (reading.ready is None or reading.ready <= self.clock.as_of)
        lost = reading.held is Held.NOT_APPLICABLE or (reading.held is Held.NOT_YET and over)
        return replace(reading, held=Held.NOT_MEASURED) if lost else reading

    def _before(self, id: str, period: Period) -> Iterator[Period]:
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
            begun = indicator.starts is None or (alike is not None and alike.start >= indicator.starts.start)
            if alike is not None and begun:
                yield alike
            else:
                parts = [
                    *parts_of_year(indicator.frequency, period.year - 1),
                    *parts_of_year(indicator.frequency, period.year),
                ]
                starts = indicator.starts.start if indicator.starts is not None else date.min
                yield from reversed([one for one in parts if starts <= one.start and one.end < period.start])

    def before(self, id: str, member: str | None, period: Period) -> Reading | None:
        """The value that a movement is told from: like with like, year with year and T2 with T2; None without one."""
        if period.whole_year and self._formula(id) is None and self.workspace.data.indicators[id].year is None:
            whole = (one for one in reversed(self.periods(id, member)) if one.whole_year and one.year < period.year)
            found = (self.yearly(id, member, one.year) for one in whole)
            return next((one for one in found if one.held is Held.VALUE), None)
        for year in reversed([one for one in self.years(id, member) if one < period.year]):
            alike = year_period(year) if period.whole_year else same_part(period, year)
            if alike is not None:
                reading = self.yearly(id, member, year) if period.whole_year else self.of(id, member, alike)
                if reading.held is Held.VALUE:
                    return reading
        return None

    # Forecasts.

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
        for one in self._rests_on(id):
            series = self.workspace.data.values.get(one)
            if series is not None:
                yield from (cells[at] for cells in (series.periods, *series.members.values()) if at in cells)

    def _rests_on(self, id: str) -> Sequence[str]:
        """The series and all those its formula is computed from, each once."""
        if id not in self._below:
            found = {id: None}
            waiting = [id]
            while waiting:
                parts = {one.indicator: None for one in self._parts_of_formula(waiting.pop())}
                waiting += [one for one in parts if one not in found]
                found |= parts
            self._below[id] = tuple(found)
        return self._below[id]

    def _parts_of_formula(self, id: str) -> Sequence[Quantity]:
        formula = self._formula(id)
        return tuple(formula.quantities()) if formula is not None else ()

    def _formula(self, id: str) -> Formula | None:
        indicator = self.workspace.data.indicators.get(id)
        return indicator.formula if indicator is not None and self.workspace.computes(id) else None

    # When.

    def ready(self, id: str, period: Period) -> date:
        """The day the figure for ``period`` is to be ready; of a formula, when the last of its parts is."""
        if (id, period) not in self._ready:
            indicators = self.workspace.data.indicators
            days = [self.clock.ready(indicators[id], period)]
            if indicators[id].reported is None:
                others = {
                    one.indicator for one in self._parts_of_formula(id) if one.part != PREVIOUS
                } & indicators.keys()
                days += [self.ready(part, period) for part in others]
            self._ready[id, period] = max(days)
        return self._ready[id, period]

    # How a reading is made.

    def _make(self, id: str, member: str | None, period: Period, point: str | None) -> Reading:
        indicator = self.workspace.data.indicators.get(id)
        if indicator is None or (id, member, period) in self._open:
            return Reading(Held.NOT_MEASURED, period)
        self._open.add((id, member, period))
        try:
            cell = self.cell(id, member, period)
            own = self._of_cell(indicator, period, cell) if cell is not None else None
            if own is not None:
                return Reading(Held.SUPPRESSED, period) if self._betrays(own, indicator, id, member) else own
            if self.ended(id, member, period):
                return Reading(Held.NOT_APPLICABLE, period)
            made = self._made_of(id, indicator, member, period, point)
            expected = self._forecast(cell, period, point)
            waits = made is None or made.held is Held.NOT_YET
            if expected is not None and waits:
                return expected
            return made if made is not None else self._missing(id, period, cell)
        finally:
            self._open.discard((id, member, period))

    def _made_of(
        self, id: str, indicator: Indicator, member: str | None, period: Period, point: str | None
    ) -> Reading | None:
        """What the reading is computed from other readings; None where it is not."""
        formula = self._formula(id)
        if formula is not None:
            parts = tuple(formula.quantities())
            if any(part.part.startswith("forecast.") for part in parts):  # a forecast is held against what came
                point = None
            self._warm(id, member, period, parts)
            made = compute(formula.expression, lambda one: self.quantity(one, member, period, point), period)
            return replace(made, point=point) if made.forecast else made
        if member is None and indicator.for_each and indicator.total is not None:
            return self._total(id, indicator.total, period, point)
        if period.kind is PeriodKind.YEAR and indicator.year in MADE_OF_PARTS:
            return self.from_parts(id, member, period)
        return None

    def _warm(self, id: str, member: str | None, period: Period, parts: Sequence[Quantity]) -> None:
        """A balance carried over is computed from its first year on, so that no year goes deep into those before."""
        if period.kind is PeriodKind.YEAR and any(one.indicator == id and one.part == PREVIOUS for one in parts):
            for year in self.years(id, member):
                if year < period.year:
                    self.of(id, member, year_period(year))

    def from_parts(self, id: str, member: str | None, period: Period) -> Reading | None:
        """A year from its parts: sum and mean need all of them, ``last`` the last one.

        None where there are no parts to make it of.
        """
        indicator = self.workspace.data.indicators[id]
        parts = self.measurements(id, member, period.year)
        if indicator.year is Yearly.LAST:
            parts = parts[-1:]
        if not parts:
            return None if not self.expected(id, member, period.year) else Reading(Held.NOT_APPLICABLE, period)
        lacks = lacking(parts, period)
        total = sum((one.value for one in parts if one.held is Held.VALUE), Decimal(0))
        if lacks is not None:
            grows = indicator.year is Yearly.SUM and measure(indicator.measured_in).never_negative
            low = total if grows and all(one.value >= 0 for one in parts if one.held is Held.VALUE) else None
            missing = tuple(one.period for one in parts if one.held is Held.NOT_MEASURED)
            return replace(lacks, low=low, missing=missing)
        with localcontext(prec=PRECISION):
            return Reading(Held.VALUE, period, total / len(parts) if indicator.year is Yearly.MEAN else total)

    def _betrays(self, own: Reading, indicator: Indicator, id: str, member: str | None) -> bool:
        """Whether a hidden value could be computed from this one.

        From a whole its only hidden member; from the members a whole that is itself hidden; from a year its only hidden
        part; from what a formula gives its hidden part, though somebody has written the result by hand.
        """
        if own.held is not Held.VALUE:
            return False
        formula = self._formula(id)
        if formula is not None:
            made = compute(formula.expression, lambda one: self.quantity(one, member, own.period, None), own.period)
            return made.held is Held.SUPPRESSED
        if own.period.kind is PeriodKind.YEAR and indicator.year in (Yearly.SUM, Yearly.MEAN):
            parts = self.measurements(id, member, own.period.year)
            if sum(one.held is Held.SUPPRESSED for one in parts) == 1 and all(one.told for one in parts):
                return True
        if not indicator.for_each:
            return False
        if member is not None:
            whole = self.cell(id, None, own.period)
            told = self._of_cell(indicator, own.period, whole) if whole is not None else None
            return told is not None and told.held is Held.SUPPRESSED
        members = (self.of(id, one, own.period) for one in self.workspace.members_of(id))
        return sum(one.held is Held.SUPPRESSED for one in members) == 1

    def cell(self, id: str, member: str | None, period: Period) -> Cell | None:
        series = self.workspace.data.values.get(id)
        if series is None:
            return None
        return series.periods.get(period) if member is None else series.members.get(member, {}).get(period)

    def _missing(self, id: str, period: Period, cell: Cell | None) -> Reading:
        """Not yet before measuring starts, before the figures are ready, and before a value of later date is known."""
        known = (cell.known if cell is not None else None) or self.ready(id, period)
        starts = self.workspace.data.indicators[id].starts
        early = starts is not None and period.end < starts.start
        if early or known > self.clock.as_of:
            return Reading(Held.NOT_YET, period, ready=known)
        return Reading(Held.NOT_MEASURED, period)

    def _of_cell(self, indicator: Indicator, period: Period, cell: Cell) -> Reading | None:
        """The reading that a cell gives by itself; None where it holds only budget, rank or what is not yet known."""
        if not self.clock.knows(indicator, period, cell):
            return None
        value = cell.value
        if cell.revised is not None and cell.revised.date > self.clock.as_of:
            value = cell.revised.from_
        if isinstance(value, Missing):
            return Reading(Held.SUPPRESSED if value is Missing.SUPPRESSED else Held.NOT_APPLICABLE, period)
        found = Reading(
            Held.VALUE,
            period,
            value if isinstance(value, Decimal) else Decimal(0),
            value if isinstance(value, tuple) else None,
            n=cell.n,
            invited=cell.invited,
            margin=cell.margin,
            rank=cell.rank or None,
            of=cell.of or None,
        )
        told = found if value is not None else self._of_parts(indicator, cell, found)
        few = cell.n is not None and cell.n < self.workspace.fewest(indicator)
        return Reading(Held.SUPPRESSED, period) if few and told is not None else told

    def _of_parts(self, indicator: Indicator, cell: Cell, found: Reading) -> Reading | None:
        """The value of a cell without one: from its survey answers, its cases or its rank."""
        if indicator.survey is not None and cell.answers:
            return self._surveyed(indicator, indicator.survey, cell, found)
        promises = (target.within for target in indicator.all_targets.values() if target.within is not None)
        within = next(promises, None)
        if within is not None and cell.cases:
            kept, n = cases_kept(cell.cases, within), len(cell.cases)
            return replace(found, value=Decimal(100 * kept) / n, n=n, kept=kept)
        return replace(found, value=Decimal(found.rank)) if found.rank is not None else None

    def _surveyed(self, indicator: Indicator, survey: Survey, cell: Cell, found: Reading) -> Reading:
        if any(misfits(survey, cell.answers)):
            return Reading(Held.NOT_MEASURED, found.period)
        counts = {
            name: {int(grade): n for grade, n in grades.items() if grade not in survey.ungraded}
            for name, grades in cell.answers.items()
        }
        index = survey_index(survey, counts, cell.population)
        if index is None:
            return Reading(Held.NOT_MEASURED, found.period)
        if index.n < self.workspace.fewest(indicator):
            return Reading(Held.SUPPRESSED, found.period)
        without = [sum(grades.get(one, 0) for one in survey.ungraded) for grades in cell.answers.values()]
        n, ungraded = cell.n or index.n, 0 if cell.n else min(without, default=0)
        return replace(found, value=index.value, n=n, ungraded=ungraded, margin=cell.margin or index.margin)

    @staticmethod
    def _forecast(cell: Cell | None, period: Period, point: str | None) -> Reading | None:
        """What was expected of the year at a reporting point."""
        if cell is None or point is None or point not in cell.forecast:
            return None
        return Reading(Held.VALUE, period, cell.forecast[point], forecast=True, point=point)

    def _total(self, id: str, total: Total, period: Period, point: str | None) -> Reading:
        """The sum or mean of the members, those to whom it does not apply left out."""
        members = [self.of(id, member, period, point) for member in self.workspace.members_of(id)]
        parts = [one for one in members if one.held is not Held.NOT_APPLICABLE] or members
        lacks = lacking(parts, period)
        if lacks is not None:
            known = [one.value if one.held is Held.VALUE else one.low for one in parts]
            lows = [one for one in known if one is not None]
            grows = total is Total.SUM and len(lows) == len(parts) and not any(one.forecast for one in parts)
            return replace(lacks, low=sum(lows, Decimal(0)) if grows else None)
        summed = sum((part.value for part in parts), Decimal(0))
        with localcontext(prec=PRECISION):
            value = summed if total is Total.SUM else summed / len(parts)
        return Reading(Held.VALUE, period, value, forecast=any(part.forecast for part in parts), point=point)

    def _member_of(self, id: str, member: str | None) -> str | None:
        """The same member of another series, where it has it; else its whole."""
        return member if member in self.workspace.members_of(id) else None

    def quantity(self, quantity: Quantity, member: str | None, period: Period, point: str | None) -> Reading:
        """A part of another indicator's cell: of the same member where it has members, else of the whole."""
        id = quantity.indicator
        own = self._member_of(id, member)
        indicator = self.workspace.data.indicators.get(id)
        if quantity.part == PREVIOUS:
            if indicator is None:
                return Reading(Held.NOT_MEASURED, period)
            return self.previous(id, own, period)
        if quantity.part == "value":
            return (
                self.yearly(id, own, period.year, point)
                if period.kind is PeriodKind.YEAR
                else self.of(id, own, period, point)
            )
        cell = self.cell(id, own, period)
        if cell is None and own is None and indicator is not None and indicator.total is Total.SUM:
            members = [one for one in self.workspace.members_of(id) if not self.ended(id, one, period)]
            parts = [self._part(quantity, self.cell(id, one, period), period) for one in members]
            summed = sum((part.value for part in parts), Decimal(0))
            return lacking(parts, period) or Reading(Held.VALUE, period, summed)
        return self._part(quantity, cell, period)

    def _part(self, quantity: Quantity, cell: Cell | None, period: Period) -> Reading:
        """A cell's budget in force, its forecast at a point, or what is booked up to one."""
        if cell is not None and quantity.part == "budget" and cell.budget is not None:
            return Reading(Held.VALUE, period, self.clock.frame(cell.budget))
        key, _, point = quantity.part.partition(".")
        if point and not self.clock.knows_point(point, period.end.year):
            return Reading(Held.NOT_YET, period, ready=self.clock.told(point, period.end.year))
        told = (cell.forecast if key == "forecast" else cell.to_date) if cell is not None else {}
        if point in told:
            return Reading(Held.VALUE, period, told[point])
        return Reading(Held.NOT_MEASURED, period)
