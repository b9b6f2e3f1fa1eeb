"""Why there is nothing to judge: what is missing, hidden, not ready, or does not apply; a line for a reader."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.grade import Grade
from malstyr.evaluate.leaves import lacking_of, other_missing
from malstyr.evaluate.naming import named, ranges
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.language.pieces import Piece, Word
from malstyr.language.typography import as_name
from malstyr.model.demands import Equal, Limits
from malstyr.model.formula import PREVIOUS
from malstyr.model.indicators import Missing
from malstyr.model.periods import Period, PeriodKind


class WhyNot(NamedTuple):
    """The reasons of one workspace, told in a year."""

    readings: Readings
    year: int

    def lacks(self, aim: Aim, given: Grade) -> tuple[Piece, ...]:
        """What is missing of what the requirement is counted from."""
        lacks = given.lacks
        if lacks is None:
            return (Word("outcome.not-measured"),)
        if lacks.held is Held.NOT_YET:
            ready = lacks.ready or lacks.period.end
            return (Word("outcome.known-by"), " ", ready)
        key = {Held.SUPPRESSED: "outcome.base-hidden", Held.NOT_COMPUTABLE: "outcome.no-limit"}.get(lacks.held)
        if key is not None:
            return (Word(key), f" ({lacks.period})" if lacks.held is Held.SUPPRESSED else "")
        demand = aim.target.demand
        named_by = [at for _, at in demand.written] if isinstance(demand, Limits) else []
        named_by += [demand.to] if isinstance(demand, Equal) else []
        others = [at for at in named_by if isinstance(at, str)]
        for id in others:
            if id != PREVIOUS and given.basis.other(id) == lacks:
                member = self.readings.member_of(id, aim.member)
                return tuple(other_missing(self.readings, id, member, lacks, self.year))
        if lacks.held is Held.IMPOSSIBLE:
            return tuple(other_missing(self.readings, aim.id, aim.member, lacks, self.year))
        lacking = lacking_of(self.readings, aim.id, aim.member, lacks, self.year)
        return tuple(lacking) or self._value_missing(lacks.period)

    def nothing_known(self, id: str, member: str | None, reading: Reading) -> tuple[Piece, ...]:
        """Why there is nothing to judge, in a line."""
        lacking = lacking_of(self.readings, id, member, reading, self.year)
        if lacking and reading.held is Held.NOT_MEASURED:
            return tuple(lacking)
        if reading.missing:
            missing = (Word("outcome.values-missing"), ": ", *ranges(reading.missing, reading.period.year))
            others = self.other_parts(id, member, reading.period.year)
            return (*missing, "; ", *others) if others else missing
        if reading.wanting:
            return self._nothing(id, member, reading)
        if reading.held is not Held.NOT_YET:
            away = reading.held is Held.NOT_APPLICABLE
            told = Word(f"outcome.{reading.held.replace('_', '-')}")
            return self.not_applicable(id, member, reading) if away else (told,)
        earliest = self.readings.ready(id, reading.period)
        ready = reading.ready or earliest
        if ready <= self.readings.clock.asked_to:
            return (Word("outcome.judged-for"), " ", *named(reading.period, self.year))
        comes = Word("outcome.known-by" if ready > earliest else "outcome.known-from")
        known = (*lacking, *(["; "] if lacking else []), comes, " ", ready)
        return (*self._older_forecast(id, member, reading.period), *known)

    def not_applicable(self, id: str, member: str | None, reading: Reading) -> tuple[Piece, ...]:
        """That there is nothing to measure, and why, in the words that stand beside the sign for it."""
        period = reading.period
        parts = self.readings.expected(id, member, period.year) if period.whole_year else ()
        why = self.notes(id, member, (period, *reading.left_out, *parts))
        return (Word("outcome.not-applicable"), *([": ", why] if why else []))

    def notes(self, id: str, member: str | None, periods: Iterable[Period]) -> str:
        """What is written beside the sign that there is nothing to measure, also of what it is computed from."""
        cells = (
            self.readings.cell(one, self.readings.member_of(one, member), at)
            for at in periods
            for one in self.readings.rests_on(id)
        )
        away = (one for one in cells if one is not None and one.value is Missing.NOT_APPLICABLE)
        return "; ".join(dict.fromkeys(as_name(one.note) for one in away if one.note is not None))

    def other_parts(self, id: str, member: str | None, year: int) -> tuple[Piece, ...]:
        """That all that is written of a year is of other parts than it is measured by, and so is not judged."""
        asked = {one.kind for one in self.readings.expected(id, member, year)}
        year_or_more = (PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR, PeriodKind.SPAN)
        periods = [one for one in self.readings.periods(id, member) if one.year == year]
        parts = [one for one in periods if one.kind not in year_or_more]
        if not parts or any(one.kind in asked for one in parts):
            return ()
        return (Word("outcome.values-are-of"), " ", *ranges(parts, year), " ", Word("outcome.and-not-judged"))

    def _nothing(self, id: str, member: str | None, reading: Reading) -> tuple[Piece, ...]:
        """Why there is no value: one that cannot be right, parts that nothing says how to put together, or none."""
        if reading.held is Held.IMPOSSIBLE:
            what = Word("outcome.the-value" if reading.rank is None else "outcome.place")
            return (what, " ", Decimal(reading.rank or reading.value), " ", Word("outcome.is-impossible"))
        periods = [one for one in self.readings.periods(id, member) if one.year == reading.period.year]
        parts = [one for one in periods if not one.whole_year and one.kind is not PeriodKind.SPAN]
        if reading.period.whole_year and (parts or self.readings.booked(id, member, reading.period.year)):
            to_date = all(one.kind is PeriodKind.TO_DATE for one in parts)
            return (Word("outcome.to-date-alone" if to_date else "outcome.parts-alone"),)
        cell = self.readings.cell(id, member, reading.period)
        if cell is not None and cell.value is None and any(part.value is not None for part in cell.of_which.values()):
            return (Word("outcome.split-alone"),)
        if reading.period.year != self.year:
            return self._value_missing(reading.period)
        return (Word("outcome.not-measured"),)

    def _value_missing(self, period: Period) -> tuple[Piece, ...]:
        return (Word("outcome.value-of"), " ", *named(period, self.year), " ", Word("outcome.is-missing"))

    def _older_forecast(self, id: str, member: str | None, period: Period) -> tuple[Piece, ...]:
        """That the forecast of the latest point is missing, and what an older one said."""
        cell = self.readings.cell(id, member, period)
        point = self.readings.point(id, period.year)
        if cell is None or point is None or not period.whole_year or not cell.forecast:
            return ()
        older = self.readings.clock.latest_forecast(cell, period.year)
        if older is None or older == point:
            return ()
        called = self.readings.clock.called
        told = (f" {called(point)} ", Word("outcome.is-missing"), f"; {called(older)}: ", cell.forecast[older], "; ")
        return (Word("outcome.forecast-at"), *told)
