"""The readings of a workspace, as far as they are known on the day.

Formulas are computed from the readings of their parts, surveys from their answers, totals from their members, a year
from the parts it is made of (``year:``). With a reporting point asked for, what a year still lacks is taken from the
forecasts told at that point, and then the reading says that it is one.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.cases import cases_of
from malstyr.evaluate.cell import of_cell, so_far
from malstyr.evaluate.compute import compute
from malstyr.evaluate.impossible import Divided, believed, is_another_year, is_exceeded, summed, ways_divided
from malstyr.evaluate.reading import Booked, Held, Reading, put_together
from malstyr.evaluate.schedule import Schedule
from malstyr.model.formula import PREVIOUS, CellPart
from malstyr.model.indicators import Cell, Indicator, Total, Yearly
from malstyr.model.measures import measure
from malstyr.model.periods import Period, PeriodKind, same_part, year_period
from malstyr.workspace.cells import cells_by_period
from malstyr.workspace.workspace import Workspace

OF_MONTHS = (PeriodKind.TO_DATE, PeriodKind.TERTIAL, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.MONTH)
MADE_OF_PARTS = (Yearly.SUM, Yearly.MEAN, Yearly.LAST)


class Readings(Schedule):
    """Readings of one workspace on one day; each is made once."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        super().__init__(workspace, clock)
        self._made: dict[tuple[str, str | None, Period, str | None], Reading] = {}
        self._open: set[tuple[str, str | None, Period]] = set()

    def of(self, id: str, member: str | None, period: Period, point: str | None = None) -> Reading:
        """What ``id`` showed for ``period``; with ``point`` also what was expected there of a year still open."""
        key = (id, member, period, point)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(id, member, period, point)
        return made

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
        parts = (one for one in self.periods(id, member) if one.year == year and one.part_of_year)
        return self.latest_of(id, member, parts) or whole

    def latest_of(self, id: str, member: str | None, periods: Iterable[Period]) -> Reading | None:
        """The reading of the latest period that something was measured in."""
        parts = (self.of(id, member, one) for one in reversed([*periods]))
        return next((one for one in parts if one.told), None)

    def comes(self, id: str, member: str | None, period: Period) -> date:
        """The day that what is waited for is known: the last of what it is made of, of several years the last's."""
        last = self.of(id, member, period) if period.part_of_year else self.yearly(id, member, period.year)
        return last.ready or self.ready(id, last.period)

    def so_far(self, id: str, member: str | None, year: int) -> Booked | None:
        """The latest of what is booked of a year that has no outcome, whatever it is that it lacks."""
        now = self.yearly(id, member, year)
        if now.held in (Held.VALUE, Held.SUPPRESSED, Held.NOT_APPLICABLE):
            return None
        if now.cases is not None:
            return Booked("", self.clock.as_of, now.value, now.cases)
        return next(reversed(self.booked(id, member, year)), None)

    def booked(self, id: str, member: str | None, year: int) -> Sequence[Booked]:
        """What is booked of a year from 1 January to a day, as far as it is known, in order of time.

        It stands in the year's cell, or as a period of its own that begins with the year and is not one of those that
        it is measured by: ``to_date: {D2: 27900}``, ``2024-D2: 27900``, ``2024-T1: 13000``.
        """
        cell = self.cell(id, member, year_period(year))
        written = cell.to_date.items() if cell is not None else ()
        known = (Booked(one, self.clock.ends(one, year), value) for one, value in written)
        ready = [one for one in known if self.clock.knows_point(one.point, year)]
        from_january = (one for one in self.other_parts(id, member, year) if one.start == date(year, 1, 1))
        values = (self.of(id, member, one) for one in from_january if one.kind in OF_MONTHS)
        ready += [Booked(one.period.text[5:], one.period.end, one.value) for one in values if one.held is Held.VALUE]
        return sorted(ready, key=lambda one: one.ends)

    def shown_for(self, id: str, member: str | None, period: Period) -> Reading:
        """What is shown of the period that a row is of: of a year as a table does, of a part of one just that."""
        return self.shown(id, member, period.year) if period.whole_year else self.of(id, member, period)

    def measurements(self, id: str, member: str | None, year: int) -> list[Reading]:
        """The readings of all that a year is to have measured."""
        return self.applicable(id, member, (self.of(id, member, one) for one in self.expected(id, member, year)))

    def applicable(self, id: str, member: str | None, parts: Iterable[Reading]) -> list[Reading]:
        """What a whole is made of: without what is taken away (``.`` with a note); with no note it is missing."""
        asked = (one._replace(held=Held.NOT_MEASURED) if self.unsaid(id, member, one.period) else one for one in parts)
        return [one for one in asked if one.held is not Held.NOT_APPLICABLE]

    # What it is compared to.

    def previous(self, id: str, member: str | None, period: Period) -> Reading:
        """The value that a demand counts from: of the period before, by the frequency; why there is none.

        Of a part of a year it is the same part of the year before, or where the series had not begun then, the
        measurement before. Years that are taken away are passed over.
        """
        passed, written = False, self.first_written(id, member)
        for before in self.periods_before(id, period):
            if written is None or before.year < written:  # nothing was ever said of it
                return self.settled(Reading(Held.NOT_YET, before, ready=self.ready(id, before)))
            if not self.taken_away(id, member, before):
                found = self.yearly(id, member, before.year) if before.whole_year else self.of(id, member, before)
                found = self.settled(found)
                return found._replace(passed_over=True) if passed else found
            passed = True
        return Reading(Held.NOT_MEASURED, year_period(period.year - 1))

    def settled(self, reading: Reading) -> Reading:
        """A reading that something is counted from: what is over and has no value is missing, whyever that is."""
        ready = reading.ready is None or reading.ready <= self.clock.as_of
        over = ready and reading.period.end <= self.clock.asked_to
        lost = reading.held is Held.NOT_APPLICABLE or (reading.held is Held.NOT_YET and over)
        return reading._replace(held=Held.NOT_MEASURED) if lost else reading

    def before(self, id: str, member: str | None, period: Period) -> Reading | None:
        """The value that a movement is told from: like with like, year with year and T2 with T2; None without one."""
        if period.whole_year and self.formula(id) is None and self.workspace.data.indicators[id].year is None:
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

    # How a reading is made.

    def _make(self, id: str, member: str | None, period: Period, point: str | None) -> Reading:
        indicator = self.workspace.data.indicators.get(id)
        if indicator is None or (id, member, period) in self._open:
            return Reading(Held.NOT_MEASURED, period)
        self._open.add((id, member, period))
        try:
            cell = self._with_cases(id, member, period)
            some_lost = cell is not None and bool(cell.cases) and ("values", id) in self.workspace.damaged
            own = self.of_cell(indicator, period, cell) if cell is not None and not some_lost else None
            if own is not None:
                return self._believed(own, indicator, id, member)
            if self.ended(id, member, period):
                return Reading(Held.NOT_APPLICABLE, period)
            made = self._made_of(id, indicator, member, period, point) or self._missing(id, period, cell)
            if made.held is Held.NOT_YET and cell is not None and cell.cases and not some_lost:
                counted = so_far(self.clock, self.workspace, indicator, period, cell)
                made = made if counted is None else counted._replace(ready=made.ready)
            expected = self._forecast(cell, period, point)
            if expected is None or made.held is not Held.NOT_YET:
                return made
            return believed(id, indicator, expected, summed(self.workspace, indicator, member))
        finally:
            self._open.discard((id, member, period))

    def _made_of(
        self, id: str, indicator: Indicator, member: str | None, period: Period, point: str | None
    ) -> Reading | None:
        """What the reading is computed from other readings; None where it is not."""
        made = self.by_formula(id, member, period, point)
        if made is not None:
            return made
        if member is None and indicator.for_each and indicator.total is not None:
            return self._total(id, indicator.total, period, point)
        if period.kind is PeriodKind.YEAR and indicator.year in MADE_OF_PARTS:
            return self.from_parts(id, member, period)
        return None

    def by_formula(self, id: str, member: str | None, period: Period, point: str | None = None) -> Reading | None:
        """What the formula of an indicator gives, whatever is written for it; None where it has none."""
        formula = self.formula(id)
        if formula is None:
            return None
        parts = tuple(formula.quantities())
        if any(part.part.startswith("forecast.") for part in parts):  # a forecast is held against what came
            point = None
        self._warm(id, member, period, parts)
        made = compute(formula.expression, lambda one: self.quantity(one, member, period, point), period)
        return made._replace(point=point) if made.forecast else made

    def _warm(self, id: str, member: str | None, period: Period, parts: Sequence[CellPart]) -> None:
        """What is carried over is computed from its first year on, so that no year goes deep into those before."""
        before = next(self.periods_before(id, period), None)
        if before is None or (id, member, before, None) in self._made or all(one.part != PREVIOUS for one in parts):
            return
        for year in range(min(self.years(id, member), default=period.year), period.year):
            at = year_period(year) if period.kind is PeriodKind.YEAR else same_part(period, year)
            if at is not None:
                self.of(id, member, at)

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
        grows = indicator.year is Yearly.SUM and measure(indicator.measured_in).never_negative
        return put_together(parts, period, len(parts) if indicator.year is Yearly.MEAN else 1, grows)

    def _believed(self, own: Reading, indicator: Indicator, id: str, member: str | None) -> Reading:
        """What is written, as it may be judged: a whole that its own parts deny is not known."""
        found = believed(id, indicator, own, summed(self.workspace, indicator, member))
        if found.held is not Held.VALUE or found.steps is not None:
            return found
        denied = (self._denied_by_parts, self._denied_by_members, self._denied_by_of_which)
        known = not any(one(found, indicator, id, member) for one in denied)
        return found if known else Reading(Held.IMPOSSIBLE, found.period, found.value)

    def _denied_by_parts(self, own: Reading, indicator: Indicator, id: str, member: str | None) -> bool:
        """Whether a year is another than its parts make, or than those that are known make already."""
        if (
            own.period.kind is not PeriodKind.YEAR
            or indicator.year not in MADE_OF_PARTS
            or indicator.formula is not None
        ):
            return False
        made = self.from_parts(id, member, own.period)
        if made is None:
            return False
        complete = made.held is Held.VALUE
        least = made.value if complete else made.low
        return least is not None and is_another_year(own.value, least, complete)

    def _denied_by_members(self, own: Reading, indicator: Indicator, id: str, member: str | None) -> bool:
        """Whether members are together more than the whole that they add up to."""
        if member is not None or indicator.total is not Total.SUM:
            return False
        members = [self.of(id, one, own.period) for one in self.workspace.members_of(id)]
        known = [one.value for one in members if one.held is Held.VALUE]
        return bool(known) and is_exceeded(
            id, indicator, Divided(own.value, known, len(known) == len(members), Total.SUM)
        )

    def _denied_by_of_which(self, own: Reading, indicator: Indicator, id: str, member: str | None) -> bool:
        """Whether what it is divided by is together more than it, in any of the ways it is divided."""
        cell = self.cell(id, member, own.period)
        told = cell.of_which.items() if cell is not None else ()
        known = {name: part.value for name, part in told if isinstance(part.value, Decimal)}
        for group in ways_divided(self.workspace, indicator) if known else ():
            parts = [known[name] for name in group if name in known]
            if parts and is_exceeded(id, indicator, Divided(own.value, parts, len(parts) == len(group))):
                return True
        return False

    def _missing(self, id: str, period: Period, cell: Cell | None) -> Reading:
        """Not yet before measuring starts, while a value is in time, and before one of later date is known."""
        due = (cell.known if cell is not None else None) or self.due(id, period)
        early = self.workspace.data.indicators[id].starts is not None and self.not_begun(id, period)
        waits = early or due > self.clock.as_of or period.end > self.clock.asked_to
        return Reading(Held.NOT_YET, period, ready=due) if waits else Reading(Held.NOT_MEASURED, period)

    def _with_cases(self, id: str, member: str | None, period: Period) -> Cell | None:
        """What is written of a period; where it has cases, with those of earlier cells that go on in it."""
        cell = self.cell(id, member, period)
        if cell is None or not cell.cases:
            return cell
        cells = cells_by_period(self.workspace.data, id, member)
        return cell.model_copy(update={"cases": cases_of({at: one.cases for at, one in cells.items()}, period)})

    def of_cell(self, indicator: Indicator, period: Period, cell: Cell) -> Reading | None:
        """The reading that a cell gives by itself; None where it holds only budget, rank or what is not yet known."""
        return of_cell(self.clock, self.workspace, indicator, period, cell)

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
        grows = total is Total.SUM and measure(self.workspace.data.indicators[id].measured_in).never_negative
        made = put_together(parts, period, 1 if total is Total.SUM else len(parts), grows)
        return made._replace(missing=())  # they are of the period itself

    def quantity(self, quantity: CellPart, member: str | None, period: Period, point: str | None) -> Reading:
        """A part of another indicator's cell: of the same member where it has members, else of the whole."""
        id = quantity.indicator
        own = self.member_of(id, member)
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
            return put_together(parts, period)._replace(missing=())
        return self._part(quantity, cell, period)

    def _part(self, quantity: CellPart, cell: Cell | None, period: Period) -> Reading:
        """A cell's budget in force, its forecast at a point, or what is booked up to one."""
        if cell is not None and quantity.part == "budget" and cell.budget is not None:
            return Reading(Held.VALUE, period, self.clock.frame(cell.budget))
        key, _, point = quantity.part.partition(".")
        if point and not self.clock.knows_point(point, period.year):
            return Reading(Held.NOT_YET, period, ready=self.clock.told(point, period.year))
        told = (cell.forecast if key == "forecast" else cell.to_date) if cell is not None else {}
        if point in told:
            return Reading(Held.VALUE, period, told[point])
        return Reading(Held.NOT_MEASURED, period)
