"""How an activity stands on a day, and by which day it is to be done."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from malstyr.evaluate.workdays import deadline
from malstyr.model.activities import Activity
from malstyr.workspace.workspace import open_on


class ActivityStatus(StrEnum):
    """How an activity stands; one that is late may have been begun."""

    TO_DO = "to_do"
    BEGUN = "begun"
    PART_DONE = "part_done"
    LATE = "late"
    DONE = "done"
    STOPPED = "stopped"


def activity_status(one: Activity, day: date, *, over: bool = False) -> ActivityStatus:
    """How it stands on the day, or where the day is ``over``, when it had ended."""
    if one.done is not None and one.done <= day:
        return ActivityStatus.DONE
    if not open_on(one, day):
        return ActivityStatus.STOPPED
    dates = due_days(one, day)
    if dates and (dates[-1] < day or (over and dates[-1] == day)):
        return ActivityStatus.LATE
    if one.share:
        return ActivityStatus.PART_DONE
    begun = one.started is not None and one.started <= day
    return ActivityStatus.BEGUN if begun or last_round(one, day) is not None else ActivityStatus.TO_DO


def due_days(one: Activity, day: date) -> tuple[date, ...]:
    """The dates by which it is to be done, the last in force; of what comes back those of the round that is next."""
    done = last_round(one, day)
    if done is None or one.every is None:
        return one.due
    again = deadline(done, one.every)
    return (again, *(later for later in one.due if later > again))


def last_round(one: Activity, day: date) -> date | None:
    """The last day, of those that have come, on which what comes back was done."""
    return max((done for done in one.done_days if done <= day), default=None) if one.every is not None else None
