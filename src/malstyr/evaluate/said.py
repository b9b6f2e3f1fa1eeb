"""What people say of results, as far as it is said on the day: analyses, and a status of their own with its reason."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from malstyr.evaluate.readings import Readings
from malstyr.model.goals import Assessment
from malstyr.model.outcome import SaidStatus, Status
from malstyr.model.periods import Period, PeriodKind, year_period


class Said(NamedTuple):
    """Another state than the computed one, why, and whether it is said of a year before its figures. None: it cannot
    be told."""

    status: Status | None
    reason: str
    claim: bool


def said_of(readings: Readings, subject: str, period: Period) -> Said | None:
    """What is said of a year once it is judged, and before that what is said at its latest ready reporting point.

    A status without a reason has no effect.
    """
    every = _written(readings, subject)
    at = _key(readings, subject, every, period)
    found = every[at] if at is not None else None
    if found is None or found.status is None or found.reason is None:
        return None
    uncertain = found.status is SaidStatus.UNCERTAIN
    return Said(None if uncertain else Status(found.status), found.reason, at != period)


def told_of_period(readings: Readings, subject: str, period: Period) -> Iterator[tuple[Period, Assessment]]:
    """What is said of a period and of no other, with the period it is written for.

    Of a year not judged yet that is what is said at its latest ready point, and of several years together also what is
    said of the last.
    """
    every = _written(readings, subject)
    at = _key(readings, subject, every, period)
    if at is not None:
        yield at, every[at]
    if period.kind in (PeriodKind.SPAN, PeriodKind.SCHOOL_YEAR):
        yield from told_of_period(readings, subject, year_period(period.year))


def to_write(readings: Readings, subject: str, period: Period) -> Period | None:
    """The period to write what is said of ``period`` for, so that it is told on the day; None where none is yet."""
    if _judged(readings, subject, period):
        return period
    point = readings.clock.latest_point(period.year) if period.kind is PeriodKind.YEAR else None
    return readings.clock.written(point) if point is not None else None


def _written(readings: Readings, subject: str) -> Mapping[Period, Assessment]:
    return readings.workspace.data.assessments.get(subject, {})


def _key(readings: Readings, subject: str, every: Mapping[Period, Assessment], period: Period) -> Period | None:
    """The period that what is said of ``period`` is written for; None where nothing is said on the day."""
    if period in every and _judged(readings, subject, period):
        return period
    open_ = period.kind is PeriodKind.YEAR and not readings.clock.closed(period.year)
    return _at_point(readings, every, period.year) if open_ else None


def _judged(readings: Readings, subject: str, period: Period) -> bool:
    """Whether what is said of ``period`` has been said: it is closed, or it is over and its figures are ready."""
    if readings.clock.knows_said(period) or period.end > readings.clock.as_of:
        return readings.clock.knows_said(period)
    section, _, rest = subject.partition("/")
    data, id = readings.workspace.data, rest.partition("/")[0]
    series = (id,) if section == "indicators" else readings.workspace.indicators_of.get(id, ())
    ready = (readings.ready(one, period) for one in series if one in data.indicators)
    of_figures = section in ("goals", "indicators")
    return of_figures and min(ready, default=period.end) <= readings.clock.as_of


def _at_point(readings: Readings, every: Mapping[Period, Assessment], year: int) -> Period | None:
    """The period of what is said at the latest ready reporting point of a year, and at no other."""
    clock = readings.clock
    latest = clock.latest_point(year)
    if latest is None:  # delår 1, 2 and 3 are known without a calendar
        implied = [one for one in every if one.point is not None and one.year == year and clock.knows_said(one)]
        return max(implied, key=lambda one: one.end) if implied and not clock.points(year) else None
    return next((at for at in every if at.year == year and clock.point(at) == latest), None)
