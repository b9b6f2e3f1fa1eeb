"""One target of one member, or of the whole, on a day: its outcome with the arithmetic, or why there is none."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.arithmetic import arithmetic, joined
from malstyr.evaluate.families.family import Basis, KeyedLimits, Verdict
from malstyr.evaluate.grade import Grade, grade
from malstyr.evaluate.measurements import (
    all_hold,
    common_requirement,
    deciding_measurement,
    latest_measurement,
    measurements_line,
    measurements_told,
    missing_and_hidden,
    share_holds,
)
from malstyr.evaluate.measuring import basis, reading_of
from malstyr.evaluate.naming import named, ranges
from malstyr.evaluate.outcome import JUDGED, UNKNOWN, Begins, Outcome, Pace, Tally, Trend, possible
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import MADE_OF_PARTS, Readings
from malstyr.evaluate.schedule import WITHOUT_A_LIST
from malstyr.evaluate.so_far import booked_so_far
from malstyr.evaluate.timing import Timing, When, timing
from malstyr.evaluate.trend import change, pace_to, trend
from malstyr.evaluate.why_not import WhyNot
from malstyr.language.pieces import Piece, Word
from malstyr.language.typography import apart
from malstyr.model.indicators import Indicator, Yearly
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, PeriodKind, year_period
from malstyr.model.target import Target


class Movement(NamedTuple):
    """What stands beside a state: which way the figure moves, and how fast; what is required, where that lies ahead."""

    trend: Trend = Trend.UNKNOWN
    change: Decimal | None = None
    pace: Pace | None = None
    required: Mapping[str, Decimal] = {}


class Judge:
    """The targets of one workspace, on one day, for one year."""

    def __init__(self, readings: Readings, year: int) -> None:
        self.readings, self.year = readings, year
        self.why_not = WhyNot(readings, year)
        self.partly_from = readings.workspace.data.settings.partly_from

    def outcome(self, aim: Aim) -> Outcome:
        """One target for one member, or for the whole."""
        found = self._outcome(aim)
        earlier = found.period is not None and found.period.year < self.year
        told = earlier or (found.cases is not None and bool(found.arithmetic))
        to_date = booked_so_far(self.readings, aim.id, aim.member, self.year) if not told else ()
        lacks = self._unmeasured(aim, found.period) if found.status is Status.NOT_MEASURED else ()
        return found._replace(earlier=earlier, to_date=to_date, unmeasured=lacks)

    def _unmeasured(self, aim: Aim, period: Period | None) -> tuple[Period, ...]:
        """What is missing of a year that something was measured of; nothing where nothing was."""
        if period is None or not period.whole_year:
            return ()
        written = (one for one in self.readings.periods(aim.id, aim.member) if one.part_of_year)
        within = (one for one in written if one.year == period.year)
        if self.readings.latest_of(aim.id, aim.member, within) is None:
            return ()
        every = self.readings.measurements(aim.id, aim.member, period.year)
        asked = every[-1:] if aim.indicator.year is Yearly.LAST else every
        return tuple(one.period for one in asked if one.wanting) or (period,)

    def _outcome(self, aim: Aim) -> Outcome:
        if self.readings.ended(aim.id, aim.member, year_period(self.year)):
            return self._ended(aim)
        time = timing(self.readings, aim, self.year)
        whole_year = time.period.whole_year and time.over is None
        if whole_year and aim.judged_each and time.when is not When.AHEAD and aim.target.after is None:
            return self._each(aim, time)
        if time.when is When.NOW and time.over is None and self.readings.not_begun(aim.id, time.period):
            return self._not_begun(aim, time)
        now = self._reading(aim, time)
        return self._of_reading(aim, self._graded(aim, time, now), time)

    def _reading(self, aim: Aim, time: Timing) -> Reading:
        """What is judged; a state that is certain already is told before any forecast."""
        now = reading_of(self.readings, aim, time)
        if not now.forecast or time.over is not None:
            return now
        plain = self.readings.yearly(aim.id, aim.member, time.period.year)
        sure = grade(aim, plain, basis(self.readings, aim, plain), self.partly_from)
        return plain if sure.status in JUDGED else now

    def _graded(self, aim: Aim, time: Timing, now: Reading) -> Grade:
        """The grade of a reading; of a year whose own value and parts say different things only what both give."""
        given = grade(aim, now, basis(self.readings, aim, now), self.partly_from)
        parts = self.of_parts(aim.id, aim.indicator, aim.member, time)
        if parts is None or now.held is not Held.VALUE or now.forecast:
            return given
        other = grade(aim, parts, basis(self.readings, aim, parts), self.partly_from)
        if other.status not in JUDGED or other.status is given.status:
            return given
        both = [one for one in (given.bounds, other.bounds) if one is not None]
        bounds = min((one[0] for one in both), key=JUDGED.index), max((one[1] for one in both), key=JUDGED.index)
        why = (Word("outcome.year-and-parts-differ"),)
        return given._replace(status=Status.NOT_MEASURED, bounds=bounds, verdict=None, why=why)

    def of_parts(self, id: str, indicator: Indicator, member: str | None, time: Timing) -> Reading | None:
        """What the parts of a year say of it, beside the year's own value."""
        made = indicator.year in MADE_OF_PARTS and indicator.formula is None
        if not made or time.over is not None or time.period.kind is not PeriodKind.YEAR:
            return None
        return self.readings.from_parts(id, member, time.period)

    def _of_reading(self, aim: Aim, given: Grade, time: Timing) -> Outcome:
        """An outcome with all that a reading and its verdict tell; nothing of the value where it is secret."""
        now, verdict = given.reading, given.verdict
        limits = (given.asked.limits or {}) if given.status is not Status.SUPPRESSED else {}
        required = verdict.required if verdict is not None else {name: one.value for name, one in limits.items()}
        moved = self._ahead(aim) if time.when is When.AHEAD else self._moved(aim, given, time)
        ahead = time.when is When.AHEAD and not time.counted
        here = _of(aim, now.period).with_reading(now)
        here = here._replace(
            status=given.status,
            required=moved.required or required,
            reason=self._reason(aim, given) if given.status not in JUDGED else self._told_of(aim, given, time),
            possible=given.possible,
            trend=moved.trend,
            change=moved.change,
            pace=moved.pace,
            cases=now.cases,
            counted=time.counted,
            begins=Begins(time.period.year, "outcome.asked") if ahead else None,
            inapplicable=now.period if given.status is Status.NO_TARGET else None,
        )
        if verdict is None:
            return here
        return here._replace(
            arithmetic=joined(arithmetic(self.readings, aim, now), verdict),
            told=(verdict.expected() if now.forecast else verdict).told,
            distance=verdict.distance if now.held is Held.VALUE else None,
            decimals=_decimals(verdict, aim.target),
        )

    def _told_of(self, aim: Aim, given: Grade, time: Timing) -> tuple[Piece, ...]:
        """What a reader must know of a known state: that it is certain already, without some years, or of another."""
        if given.reading.held is not Held.VALUE:
            return _certain(given.reading)
        left_out = given.reading.left_out
        if left_out:
            why = self.why_not.notes(aim.id, aim.member, left_out)
            return (
                Word("outcome.not-applicable"),
                ": ",
                *ranges(left_out, time.period.year),
                *([f" ({why})"] if why else []),
            )
        other_year = time.period.whole_year and time.over is None and time.period.year != self.year
        return (Word("outcome.refers-to"), f" {time.period}") if other_year else ()

    # Several measurements of one year.

    def _each(self, aim: Aim, time: Timing) -> Outcome:
        """Every measurement of the year against the target; the failing ones named."""
        readings, year = self.readings, time.period.year
        share = aim.target.share if aim.target.within is None else None
        aim = aim if share is None else aim.met_or_not
        parts = readings.measurements(aim.id, aim.member, year)
        grades = [self._measurement(aim, part) for part in parts]
        open_ended = aim.indicator.frequency in WITHOUT_A_LIST and not readings.clock.closed(year)
        here = _of(aim, time.period)._replace(counted=time.counted)
        if readings.not_begun(aim.id, time.period):
            return self._not_begun(aim, time)
        if not grades and not open_ended:
            if readings.expected(aim.id, aim.member, year):
                reason = self.why_not.not_applicable(aim.id, aim.member, Reading(Held.NOT_APPLICABLE, time.period))
                return here._replace(status=Status.NO_TARGET, inapplicable=time.period, reason=reason)
            open_ = self._measurement(aim, Reading(Held.NOT_MEASURED, time.period)).possible
            return here._replace(status=Status.NOT_MEASURED, possible=open_, reason=(Word("outcome.not-measured"),))
        bounds = share_holds(grades, share, open_ended) if share is not None else all_hold(grades, open_ended)
        unknown = Counter(one.status for one in grades if one.status not in JUDGED)
        if open_ended:
            unknown[Status.NOT_YET] += 1
        known = bounds[0] is bounds[1]
        status = bounds[0] if known else next(one for one in UNKNOWN if unknown[one])
        partly = any(one.may_be_partly or one.status is Status.PARTLY for one in grades)
        waits = [
            readings.comes(aim.id, aim.member, one.reading.period) for one in grades if one.status is Status.NOT_YET
        ]
        tally = Tally(Counter(one.status for one in grades), min(waits, default=None))
        values = [one for one in grades if one.reading.held is Held.VALUE]
        here = here._replace(
            status=status,
            possible=() if known else possible(bounds, partly),
            tally=tally,
            required=common_requirement([_required(one) for one in values or grades]),
            arithmetic=measurements_line(grades, share) if values else (),
            told=measurements_told(grades, share) if values else (),
            reason=_refers_to(time, self.year) if values else self._none_made(aim, grades, tally, year),
            latest=latest_measurement(values),
            decides=deciding_measurement(values, status),
            failing=tuple(one.reading.period for one in values if one.status is Status.NOT_MET),
        )
        last = values[-1].reading if values else None
        if last is None:
            return here
        before = readings.before(aim.id, aim.member, last.period)
        return here._replace(trend=trend(aim.indicator, aim, last, before), change=change(last, before))

    def _none_made(self, aim: Aim, grades: Sequence[Grade], tally: Tally, year: int) -> tuple[Piece, ...]:
        """Why there is nothing to judge of a year: what is missing or hidden, and what is written instead."""
        why = [*missing_and_hidden(grades), self.why_not.other_parts(aim.id, aim.member, year)]
        if tally.earliest is not None and not any(why):
            why = [(Word("outcome.known-by"), " ", tally.earliest)]
        return tuple(piece for part in why if part for piece in ("; ", *part))[1:]

    def _not_begun(self, aim: Aim, time: Timing) -> Outcome:
        """A year before the first one measured; it is no row of that year where the indicator says when it starts."""
        here = _of(aim, time.period)
        first = self.readings.begins(aim.id)
        reason = (Word("outcome.starts"), " ", *named(first, 0)) if first is not None else ()
        open_ = self._measurement(aim, Reading(Held.NOT_YET, time.period)).possible
        counted = time.counted and aim.indicator.starts is None
        begins = Begins(first.year, "outcome.starts") if first is not None else None
        return here._replace(status=Status.NOT_YET, possible=open_, counted=counted, reason=reason, begins=begins)

    def _measurement(self, aim: Aim, part: Reading) -> Grade:
        return grade(aim, part, basis(self.readings, aim, part), self.partly_from)

    # What stands beside a state.

    def _moved(self, aim: Aim, given: Grade, time: Timing) -> Movement:
        """The movement since the value before, and the pace; of the last year, where some years are judged."""
        now = given.reading
        if time.over is not None:
            now = self.readings.yearly(aim.id, aim.member, time.over.year)
        if now.held is not Held.VALUE:
            return Movement()
        asked = given.asked.limits if time.over is None else None
        return self._movement(aim, now, given.basis, asked or {})

    def _ahead(self, aim: Aim) -> Movement:
        """Before the last year of a target: what it requires then, the movement so far, and its pace."""
        now = self.readings.yearly(aim.id, aim.member, self.year, self.readings.point(aim.id, self.year))
        if aim.target.by is None or now.held is not Held.VALUE or aim.family.placed:
            return Movement()
        against = basis(self.readings, aim, now)
        limits = aim.family.limits(against).limits or {}
        moved = self._movement(aim, now, against, limits)
        return moved._replace(required={name: limit.value for name, limit in limits.items()})

    def _movement(self, aim: Aim, now: Reading, against: Basis, limits: KeyedLimits) -> Movement:
        """How a value has moved since the one before, and its pace towards limits, where there are any."""
        before = self.readings.before(aim.id, aim.member, now.period)
        return Movement(trend(aim.indicator, aim, now, before), change(now, before), pace_to(aim, against, limits))

    def _reason(self, aim: Aim, given: Grade) -> tuple[Piece, ...]:
        """Why a state is not known, in a line."""
        if given.why:
            return given.why
        if given.reading.held is Held.VALUE or given.lacks is not None:
            return self.why_not.lacks(aim, given)
        return self.why_not.nothing_known(aim.id, aim.member, given.reading)

    def _ended(self, aim: Aim) -> Outcome:
        """A member that ended before the year: its history is shown, and it is asked for nothing."""
        units = self.readings.workspace.data.units
        found = (units.get(one) for one in (aim.member, aim.indicator.unit) if one is not None)
        ends = [unit.closed.date for unit in found if unit is not None and unit.closed is not None]
        here = _of(aim, year_period(self.year))
        reason = (Word("outcome.ended"), " ", min(ends))
        return here._replace(counted=False, reason=reason, inapplicable=here.period)


def _of(aim: Aim, period: Period) -> Outcome:
    """An outcome of a target for a period, before anything is known of it."""
    told = (aim.goals, aim.id, aim.name, aim.member, period, aim.indicator.told_in)
    return Outcome(Status.NO_TARGET, *told, strength=aim.target.strength)


def _decimals(verdict: Verdict, target: Target) -> int:
    """How many it takes to tell the value from what is asked, and from the limit of partly met."""
    partly = target.partly
    return max(verdict.decimals, apart(verdict.value, partly)) if isinstance(partly, Decimal) else verdict.decimals


def _required(one: Grade) -> dict[str, Decimal]:
    """What is asked of a measurement, made or not; nothing where that is not known, or would betray what is hidden."""
    if one.verdict is not None:
        return dict(one.verdict.required)
    limits = one.asked.limits if one.status is not Status.SUPPRESSED else None
    return {name: limit.value for name, limit in (limits or {}).items()}


def _certain(reading: Reading) -> tuple[Piece, ...]:
    """That a state holds already, and which of the values it is known without are missing."""
    if not reading.missing:
        return (Word("outcome.certain"),)
    return (Word("outcome.certain-without"), ": ", *ranges(reading.missing, reading.period.year))


def _refers_to(time: Timing, year: int) -> tuple[Piece, ...]:
    return (Word("outcome.refers-to"), f" {time.period}") if time.period.year != year else ()
