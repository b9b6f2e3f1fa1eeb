"""The readings of a workspace, as far as they are known on the day.

Formulas are computed from the readings of their parts, surveys from their answers, totals from their members; money in
the course of a year from the latest forecast, and then the reading says that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, localcontext

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.compute import compute
from malstyr.evaluate.reading import PRECISION, Held, Reading, lacking
from malstyr.evaluate.survey import misfits, survey_index
from malstyr.evaluate.workdays import cases_kept
from malstyr.model.formula import Expression, Quantity
from malstyr.model.indicators import Cell, Frequency, Indicator, Missing, Survey, Total
from malstyr.model.periods import Period, year_period
from malstyr.workspace.workspace import Workspace


class Readings:
    """Readings of one workspace on one day; each is made once."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self.workspace, self.clock = workspace, clock
        self._made: dict[tuple[str, str | None, Period, bool], Reading] = {}
        self._ready: dict[tuple[str, Period], date] = {}
        self._open: set[tuple[str, str | None, Period]] = set()

    def of(self, id: str, member: str | None, period: Period, forecast: bool = False) -> Reading:
        """What ``id`` showed for ``period``; with ``forecast`` also what is expected of a period still running."""
        key = (id, member, period, forecast)
        if key not in self._made:
            self._made[key] = self._make(id, member, period, forecast)
        return self._made[key]

    def periods(self, id: str, member: str | None) -> Sequence[Period]:
        """Periods with a cell of the member, or of any member for the whole, in order."""
        series = self.workspace.data.values.get(id)
        if series is None:
            return ()
        if member is not None:
            return sorted(series.members.get(member, {}))
        return sorted({*series.periods, *(one for cells in series.members.values() for one in cells)})

    def yearly(self, id: str, member: str | None, year: Period) -> Reading:
        """The reading of a whole year; of what is measured by school year, the one that ends in it."""
        own = self.of(id, member, year)
        if own.told or own.held is Held.NOT_APPLICABLE:
            return own
        schools = (one for one in self.periods(id, member) if one.of_school and one.year == year.year)
        return next((self.of(id, member, school) for school in schools), own)

    def latest(self, id: str, member: str | None, year: Period) -> Reading:
        """The reading for ``year``: its own, else the latest known within it, else the forecast of it."""
        whole = self.yearly(id, member, year)
        if whole.held is not Held.NOT_YET and whole.held is not Held.NOT_MEASURED:
            return whole
        indicator = self.workspace.data.indicators[id]
        parts = [one for one in self.periods(id, member) if one != year and year.covers(one)]
        for part in reversed(parts):
            reading = self.of(id, member, part)
            if reading.told:
                running = whole.held is Held.NOT_YET and indicator.frequency == Frequency.YEAR
                return replace(reading, forecast=reading.forecast or running)
        if whole.held is Held.NOT_YET:
            expected = self.of(id, member, year, forecast=True)
            return expected if expected.held is Held.VALUE else whole
        return whole

    def before(self, id: str, member: str | None, period: Period) -> Reading | None:
        """The series' last value before ``period``; None where there is none.

        A month is compared with months; a reporting point, like the year it belongs to, with years.
        """
        earlier = [one for one in reversed(self.periods(id, member)) if one.end < period.start]
        kind = _kind(period)
        alike = [one for one in earlier if _kind(one) == kind]
        for one in alike or [one for one in earlier if one.point is None]:
            reading = self.of(id, member, one)
            if reading.held is Held.VALUE:
                return reading
        indicator = self.workspace.data.indicators[id]
        if indicator.formula is not None:
            reading = self.of(id, member, year_period(period.start.year - 1))
            return reading if reading.held is Held.VALUE else None
        return None

    def _make(self, id: str, member: str | None, period: Period, forecast: bool) -> Reading:
        indicator = self.workspace.data.indicators.get(id)
        if indicator is None or (id, member, period) in self._open:
            return Reading(Held.NOT_MEASURED, period)
        self._open.add((id, member, period))
        try:
            cell = self.cell(id, member, period)
            if cell is not None:
                own = self._of_cell(indicator, period, cell, forecast)
                if own is not None:
                    return Reading(Held.SUPPRESSED, period) if self._betrays(own, indicator, id, member) else own
            if indicator.formula is not None and self.workspace.computes(id):
                return self._computed(indicator.formula.expression, member, period, forecast)
            if member is None and indicator.for_each and indicator.total is not None:
                return self._total(id, indicator.total, period, forecast)
            return self._missing(id, period, cell)
        finally:
            self._open.discard((id, member, period))

    def ready(self, id: str, period: Period) -> date:
        """The day the figure for ``period`` is to be ready; of a formula, when the last of its parts is."""
        if (id, period) not in self._ready:
            indicators = self.workspace.data.indicators
            formula = indicators[id].formula if self.workspace.computes(id) else None
            days = [self.clock.ready(indicators[id], period)]
            if formula is not None and indicators[id].reported is None:
                parts = {quantity.indicator for quantity in formula.quantities() if quantity.indicator in indicators}
                days += [self.ready(part, period) for part in parts]
            self._ready[id, period] = max(days)
        return self._ready[id, period]

    def _betrays(self, own: Reading, indicator: Indicator, id: str, member: str | None) -> bool:
        """Whether a hidden value could be computed from this one.

        From a whole its only hidden member; from the members a whole that is itself hidden; from what a formula gives
        its hidden part, though somebody has written the result by hand.
        """
        if own.held is not Held.VALUE:
            return False
        if indicator.formula is not None and self.workspace.computes(id):
            return self._computed(indicator.formula.expression, member, own.period, False).held is Held.SUPPRESSED
        if not indicator.for_each:
            return False
        if member is not None:
            whole = self.cell(id, None, own.period)
            told = self._of_cell(indicator, own.period, whole, forecast=False) if whole is not None else None
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
        starts = self.workspace.data.indicators[id].starts
        early = starts is not None and period.start < starts.start
        known = (cell.known if cell is not None else None) or self.ready(id, period)
        if early or known > self.clock.as_of:
            return Reading(Held.NOT_YET, period, ready=known)
        return Reading(Held.NOT_MEASURED, period)

    def _of_cell(self, indicator: Indicator, period: Period, cell: Cell, forecast: bool) -> Reading | None:
        """The reading that a cell gives by itself; None where it holds only budget, rank or what is not yet known."""
        if not self.clock.knows(indicator, period, cell):
            return self._forecast(period, cell) if forecast else None
        value = cell.value
        if cell.revised is not None and cell.revised.date > self.clock.as_of:
            value = cell.revised.from_
        found = Reading(
            Held.VALUE,
            period,
            n=cell.n,
            invited=cell.invited,
            margin=cell.margin,
            rank=cell.rank or None,
            of=cell.of or None,
        )
        if isinstance(value, Missing):
            return Reading(Held.SUPPRESSED if value is Missing.SUPPRESSED else Held.NOT_APPLICABLE, period)
        if isinstance(value, Decimal):
            found = replace(found, value=value)
        elif value is not None:
            found = replace(found, steps=value)
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
        counts = {name: {int(grade): n for grade, n in grades.items()} for name, grades in cell.answers.items()}
        index = survey_index(survey, counts, cell.population)
        if index is None:
            return Reading(Held.NOT_MEASURED, found.period)
        if index.n < self.workspace.fewest(indicator):
            return Reading(Held.SUPPRESSED, found.period)
        return replace(found, value=index.value, n=cell.n or index.n, margin=cell.margin or index.margin)

    def _forecast(self, period: Period, cell: Cell) -> Reading | None:
        """The latest forecast of the year that is known."""
        point = self.clock.latest_forecast(cell, period.end.year)
        return Reading(Held.VALUE, period, cell.forecast[point], forecast=True) if point is not None else None

    def _total(self, id: str, total: Total, period: Period, forecast: bool) -> Reading:
        members = [self.of(id, member, period, forecast) for member in self.workspace.members_of(id)]
        parts = [one for one in members if one.held is not Held.NOT_APPLICABLE] or members
        lacks = lacking(parts, period)
        if lacks is not None:
            return lacks
        summed = sum((part.value for part in parts), Decimal(0))
        with localcontext(prec=PRECISION):
            value = summed if total is Total.SUM else summed / len(parts)
        return Reading(Held.VALUE, period, value, forecast=any(part.forecast for part in parts))

    def _computed(self, formula: Expression, member: str | None, period: Period, forecast: bool) -> Reading:
        return compute(formula, lambda quantity: self.quantity(quantity, member, period, forecast), period)

    def quantity(self, quantity: Quantity, member: str | None, period: Period, forecast: bool) -> Reading:
        """A part of another indicator's cell: of the same member where it has members, else of the whole."""
        id = quantity.indicator
        own = member if member in self.workspace.members_of(id) else None
        if quantity.part == "value":
            return self.of(id, own, period, forecast)
        cell = self.cell(id, own, period)
        indicator = self.workspace.data.indicators.get(id)
        if cell is None and own is None and indicator is not None and indicator.total is Total.SUM:
            members = self.workspace.members_of(id)
            parts = [self._part(quantity, self.cell(id, one, period), period) for one in members]
            summed = sum((part.value for part in parts), Decimal(0))
            return lacking(parts, period) or Reading(Held.VALUE, period, summed)
        return self._part(quantity, cell, period)

    def _part(self, quantity: Quantity, cell: Cell | None, period: Period) -> Reading:
        if cell is not None and quantity.part == "budget" and cell.budget is not None:
            return Reading(Held.VALUE, period, cell.budget)
        _, _, point = quantity.part.partition(".")
        if point and not self.clock.knows_point(point, period.end.year):
            return Reading(Held.NOT_YET, period, ready=self.clock.told(point, period.end.year))
        if cell is not None and point in cell.forecast:
            return Reading(Held.VALUE, period, cell.forecast[point])
        return Reading(Held.NOT_MEASURED, period)


def _kind(period: Period) -> str:
    """What a period is: ``-M`` for months, ``-Q`` for quarters; nothing for a year and its reporting points."""
    return "" if period.point is not None else re.sub("[0-9]", "", period.text)
