"""What people say of results, as far as it is said on the day: analyses, and a status of their own with its reason."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from malstyr.evaluate.calendar import Clock
from malstyr.model.goals import Assessment
from malstyr.model.outcome import SaidStatus, Status
from malstyr.model.periods import Period, PeriodKind, year_period
from malstyr.workspace.workspace import Workspace


class Said(NamedTuple):
    """Another state than the computed one, why, and whether it is of a year still open. None: it cannot be told."""

    status: Status | None
    reason: str
    claim: bool


def said_of(workspace: Workspace, clock: Clock, subject: str, period: Period) -> Said | None:
    """What is said of a year once it is closed, and before that what is said at its latest ready reporting point.

    A status without a reason has no effect.
    """
    at = _key(clock, workspace.data.assessments.get(subject, {}), period)
    found = workspace.data.assessments[subject][at] if at is not None else None
    if found is None or found.status is None or found.reason is None:
        return None
    uncertain = found.status is SaidStatus.UNCERTAIN
    return Said(None if uncertain else Status(found.status), found.reason, _open(clock, period))


def told_of_period(
    clock: Clock, every: Mapping[Period, Assessment], period: Period
) -> Iterator[tuple[Period, Assessment]]:
    """What is said of a period and of no other, with the period it is written for.

    Of a year still open that is what is said at its latest ready point, and of several years together also what is
    said of the last.
    """
    at = _key(clock, every, period)
    if at is not None:
        yield at, every[at]
    if period.kind in (PeriodKind.SPAN, PeriodKind.SCHOOL_YEAR):
        yield from told_of_period(clock, every, year_period(period.year))


def _open(clock: Clock, period: Period) -> bool:
    return period.kind is PeriodKind.YEAR and not clock.closed(period.year)


def _key(clock: Clock, every: Mapping[Period, Assessment], period: Period) -> Period | None:
    """The period that what is said of ``period`` is written for; None where nothing is said on the day."""
    if _open(clock, period):
        return at_point(clock, every, period.year)
    return period if period in every and clock.knows_said(period) else None


def at_point(clock: Clock, every: Mapping[Period, Assessment], year: int) -> Period | None:
    """The period of what is said at the latest ready reporting point of a year, and at no other."""
    latest = clock.latest_point(year)
    if latest is None:  # delår 1, 2 and 3 are known without a calendar
        implied = [one for one in every if one.point is not None and one.year == year and clock.knows_said(one)]
        return max(implied, key=lambda one: one.end) if implied and not clock.points(year) else None
    return next((at for at in every if at.year == year and clock.point(at) == latest), None)


def to_write(clock: Clock, period: Period) -> Period | None:
    """The period to write what is said of ``period`` for, so that it is told on the day; None where none is yet."""
    if not _open(clock, period):
        return period
    point = clock.latest_point(period.year)
    return clock.written(point) if point is not None else None
