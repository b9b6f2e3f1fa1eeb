"""Cases of a service guarantee counted: which belong to a period, which were closed in time, and the slowest.

Moments are by the clocks of Sweden. Hours are those that pass: a day when the clock is put on or back has 23 or
25 of them. The hour of the night that comes twice is the first one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.workdays import deadline, is_public_day_off, is_working_day
from malstyr.model.durations import Duration, TimeUnit, length
from malstyr.model.guarantees import GuaranteeCase, Moment, OpeningHours, day_of_moment, swedish_clock, wall
from malstyr.model.indicators import Indicator
from malstyr.model.organisation import Settings
from malstyr.model.periods import Period

BY_THE_CLOCK = (TimeUnit.MINUTES, TimeUnit.HOURS)
"""Units that are counted by the minute; the others by the day."""


class Promise(NamedTuple):
    """How long something may take, and the hours it is counted in where it is not counted day and night."""

    within: Duration
    hours: OpeningHours | None = None

    @property
    def by_the_clock(self) -> bool:
        return self.within.unit in BY_THE_CLOCK

    def can_count(self, case: GuaranteeCase) -> bool:
        """Whether the case says what is needed: hours of opening cannot be counted from days alone."""
        return case.timed or not self.by_the_clock or self.hours is None

    def late(self, start: Moment, end: Moment) -> bool:
        """Whether what began and ended so took longer than was promised."""
        if self.by_the_clock and isinstance(start, datetime):
            return minutes_passed(start, end, self.hours) > length(self.within)
        return day_of_moment(end) > deadline(day_of_moment(start), self.within)

    def took(self, start: Moment, end: Moment) -> Took:
        """How long it took, in a unit of the promise: a part of a working day is one, weeks are told in days."""
        if self.by_the_clock and isinstance(start, datetime):
            minutes = Decimal(minutes_passed(start, end, self.hours))
            hours = self.within.unit is TimeUnit.HOURS
            return Took(minutes / 60 if hours else minutes, self.within.unit)
        first, last = day_of_moment(start), day_of_moment(end)
        if self.within.unit is TimeUnit.WORKING_DAYS:
            return Took(Decimal(_working_days(first, last)), TimeUnit.WORKING_DAYS)
        return Took(Decimal((last - first).days), TimeUnit.DAYS)


class Took(NamedTuple):
    """How long a case took."""

    amount: Decimal
    unit: TimeUnit


class CaseTally(NamedTuple):
    """The cases that count for a period."""

    kept: int
    n: int
    slowest: Took
    """Of a case that is still open, so far."""
    open_late: int
    """How many of them are still open, and late."""


class Sorted(NamedTuple):
    """The cases of a cell as they are on a day."""

    ended: tuple[GuaranteeCase, ...]
    """Closed in the period."""
    open: tuple[GuaranteeCase, ...]
    """Not closed on the day, or on the last day of the period where that has passed."""
    now: date
    """The day that open ones are told on."""
    elsewhere: tuple[GuaranteeCase, ...]
    """Closed in another period."""


def promised(indicator: Indicator, period: Period) -> Sequence[Duration]:
    """The times that are promised for a period, each once; those of other years where none is for this."""
    targets = [one for one in indicator.all_targets.values() if one.within is not None]
    then = [one for one in targets if (at := one.during or one.by) is None or at.meets(period)]
    return [*dict.fromkeys(one.within for one in then or targets if one.within is not None)]


def promise_of(indicator: Indicator, period: Period, settings: Settings) -> Promise | None:
    """What is promised for a period; None where nothing or several things are, or where it is of hours nobody has said
    which they are."""
    times = promised(indicator, period)
    if len(times) != 1:
        return None
    promise = Promise(within := times[0])
    if indicator.window is None or not promise.by_the_clock:
        return promise
    hours = settings.opening_hours.get(indicator.window)
    return None if hours is None else Promise(within, hours)


def cases_of(written: Mapping[Period, Sequence[GuaranteeCase]], period: Period) -> tuple[GuaranteeCase, ...]:
    """The cases that may count for a period: its own, and those of earlier ones that were not closed before it.

    An open case is of every period until it is closed, wherever it was written first. One that is told again later is
    as it stands there; cases without number are told apart by how many began the same time.
    """
    found, told = [*written[period]], Counter(one.called for one in written[period])
    for at in sorted((at for at in written if at.kind is period.kind and at < period), reverse=True):
        there = Counter[str]()
        for one in written[at]:
            there[one.called] += 1
            if there[one.called] > told[one.called] and not one.closed_before(period.start):
                found.append(one)
        told |= there
    return tuple(found)


def told_last(written: Mapping[Period, Sequence[GuaranteeCase]], period: Period) -> tuple[GuaranteeCase, ...]:
    """The cases written for a period that no later one of the same kind tells of again."""
    after = (cases for at, cases in written.items() if at.kind is period.kind and at > period)
    later = Counter(one.called for cases in after for one in cases)
    found = list[GuaranteeCase]()
    for one in written[period]:
        if later[one.called]:
            later[one.called] -= 1
        else:
            found.append(one)
    return tuple(found)


def sort_cases(cases: Iterable[GuaranteeCase], period: Period, as_of: date) -> Sorted:
    """A case belongs to the period that it ended in; an open one to now."""
    last = min(as_of, period.end)
    ended, still, elsewhere = list[GuaranteeCase](), list[GuaranteeCase](), list[GuaranteeCase]()
    for one in cases:
        if one.end is not None and day_of_moment(one.end) < period.start:
            elsewhere.append(one)
        elif one.end is not None and day_of_moment(one.end) <= last:
            ended.append(one)
        else:
            still.append(one)
            if one.end is not None and day_of_moment(one.end) > period.end:
                elsewhere.append(one)
    return Sorted(tuple(ended), tuple(still), min(as_of, period.end + timedelta(days=1)), tuple(elsewhere))


def late_of(promise: Promise, found: Sorted) -> tuple[GuaranteeCase, ...]:
    """The open cases whose time has passed."""
    return tuple(one for one in found.open if promise.can_count(one) and _overdue(promise, one.start, found.now))


def _overdue(promise: Promise, start: Moment, now: date) -> bool:
    """Whether an open case is late when a day begins."""
    return day_of_moment(start) < now and promise.late(start, _as(start, now))


def _as(start: Moment, day: date) -> Moment:
    """A day as the moment that it begins, where the start is one."""
    return wall(day, 0) if isinstance(start, datetime) else day


def tally(cases: Iterable[GuaranteeCase], promise: Promise, period: Period, as_of: date) -> CaseTally | None:
    """How the cases of a period stand; None where none counts, or where some cannot be counted as they are written."""
    found = sort_cases(cases, period, as_of)
    if not all(map(promise.can_count, (*found.ended, *found.open))):
        return None
    late = late_of(promise, found)
    ended = [(one.start, one.end) for one in found.ended if one.end is not None]
    kept = sum(not promise.late(start, end) for start, end in ended)
    spent = [
        promise.took(start, end) for start, end in (*ended, *((one.start, _as(one.start, found.now)) for one in late))
    ]
    if not spent:
        return None
    slowest = max(spent, key=_in_minutes)
    return CaseTally(kept, len(spent), slowest, len(late))


def _in_minutes(took: Took) -> Decimal:
    return took.amount * length(Duration(1, took.unit))


def minutes_passed(start: datetime, end: Moment, hours: OpeningHours | None) -> int:
    """The minutes between two moments by the clocks of Sweden; with ``hours``, only those when it is open."""
    until = end if isinstance(end, datetime) else wall(end, 0)
    if hours is None:
        return _between(start, until)
    spans = (
        (max(start, opens), min(until, closes)) for opens, closes in _open_between(hours, start.date(), until.date())
    )
    return sum(_between(first, last) for first, last in spans if first < last)


def _open_between(hours: OpeningHours, first: date, last: date) -> Iterator[tuple[datetime, datetime]]:
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        if not is_public_day_off(day):
            yield from ((wall(day, one.opens), wall(day, one.closes)) for one in hours.on(day.weekday()))


def _between(start: datetime, end: datetime) -> int:
    """The minutes that pass, whatever is done to the clock."""
    passed = end.replace(tzinfo=swedish_clock()).astimezone(UTC) - start.replace(tzinfo=swedish_clock()).astimezone(UTC)
    return passed // timedelta(minutes=1)


def _working_days(first: date, last: date) -> int:
    """How many working days are needed from one day to another; a day off is of the next working day."""
    after = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    counted = sum(map(is_working_day, after))
    return counted + (last > first and not is_working_day(last))
