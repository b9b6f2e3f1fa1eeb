"""How an activity stands on a day."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from malstyr.evaluate.rounds import due_days, last_done
from malstyr.model.activities import Activity
from malstyr.model.days import has_passed
from malstyr.workspace.workspace import Workspace, open_on


class ActivityStatus(StrEnum):
    """How an activity stands; one that is late may have been begun."""

    TO_DO = "to_do"
    BEGUN = "begun"
    PART_DONE = "part_done"
    LATE = "late"
    UNREAD = "unread"
    """Its day has passed, and whether it is done could not be read."""
    DONE = "done"
    STOPPED = "stopped"


def activity_status(workspace: Workspace, id: str, day: date) -> ActivityStatus:
    one = workspace.data.activities[id]
    if one.done is not None and one.done <= day:
        return ActivityStatus.DONE
    if not open_on(one, day):
        return ActivityStatus.STOPPED
    dates = due_days(one, day)
    if dates and has_passed(dates[-1], day):
        return ActivityStatus.UNREAD if workspace.unread(("activities", id)) else ActivityStatus.LATE
    if share_done(one, day):
        return ActivityStatus.PART_DONE
    begun = one.started is not None and one.started <= day
    return ActivityStatus.BEGUN if begun or last_round(one, day) is not None else ActivityStatus.TO_DO


def share_done(one: Activity, day: date) -> Decimal | None:
    """How many per cent are done, as it is written; nothing before the day on which it was begun."""
    return None if one.started is not None and one.started > day else one.share


def last_round(one: Activity, day: date) -> date | None:
    """The last day, of those that have come, on which what comes back was done."""
    return last_done(one, day) if one.every is not None else None
