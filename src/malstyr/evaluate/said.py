"""What people say instead of the rule: a sammanvägd bedömning with its reason, as far as it is said on the day."""

from __future__ import annotations

from dataclasses import dataclass

from malstyr.evaluate.calendar import Clock
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Said:
    """Another status than the computed one, why, and whether it is of a year still running."""

    status: Status
    reason: str
    forecast: bool


def said_of(workspace: Workspace, clock: Clock, subject: str, period: Period) -> Said | None:
    """What is said of a period, or before it can be said of all of it, at the latest reporting point within it."""
    every = workspace.data.assessments.get(subject, {})
    closed = clock.knows_said(period)
    points = () if closed else (one for one in every if one.point is not None and period.covers(one))
    told = [one for one in (*points, period) if one in every and clock.knows_said(one)]
    if not told:
        return None
    said = every[max(told, key=lambda one: one.end)]
    return Said(said.status, said.reason, not closed) if said.status is not None and said.reason is not None else None
