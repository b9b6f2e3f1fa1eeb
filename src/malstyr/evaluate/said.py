"""What people say instead of the rule: a sammanvägd bedömning with its reason, as far as it is said on the day."""

from __future__ import annotations

from typing import NamedTuple

from malstyr.evaluate.calendar import Clock
from malstyr.model.goals import Assessment
from malstyr.model.outcome import SaidStatus, Status
from malstyr.model.periods import Period, PeriodKind
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
    every = workspace.data.assessments.get(subject, {})
    if not every:
        return None
    found = every.get(period) if clock.knows_said(period) else None
    claim = False
    if period.kind is PeriodKind.YEAR and not clock.closed(period.year):
        found, claim = at_point(clock, every, period.year), True
    if found is None or found.status is None or found.reason is None:
        return None
    uncertain = found.status is SaidStatus.UNCERTAIN
    return Said(None if uncertain else Status(found.status), found.reason, claim)


def at_point(clock: Clock, every: dict[Period, Assessment], year: int) -> Assessment | None:
    """What is said at the latest ready reporting point of a year, and at no other."""
    latest = clock.latest_point(year)
    if latest is None:  # delår 1, 2 and 3 are known without a calendar
        implied = [one for one in every if one.point is not None and one.year == year and clock.knows_said(one)]
        return every[max(implied, key=lambda one: one.end)] if implied and not clock.points(year) else None
    return next((one for at, one in every.items() if at.year == year and clock.point(at) == latest), None)
