"""What is done by a day, once or again and again: when it was last done, and the days of the round that is next."""

from collections.abc import Sequence
from datetime import date

from malstyr.evaluate.workdays import deadline
from malstyr.model.activities import Activity
from malstyr.model.days import has_passed
from malstyr.model.risks import Control


def last_done(one: Activity | Control, day: date) -> date | None:
    """The last day, of those that have come, on which it was done."""
    days = one.done_days if isinstance(one, Activity) else one.done
    return max((done for done in days if done <= day), default=None)


def due_days(one: Activity | Control, day: date) -> tuple[date, ...]:
    """The dates by which it is to be done, the last in force; of what comes back those of the round that is next.

    What comes back is due so long after it was last done; a date added later puts it off.
    """
    done = last_done(one, day)
    if done is None or one.every is None:
        return one.due
    again = deadline(done, one.every)
    return (again, *(later for later in one.due if later > again))


def dates_told(due: Sequence[date], day: date) -> tuple[date, ...]:
    """The dates by which something is to be done as they are told on a day, the last in force.

    Nobody writes when a date was moved. It is told as moved once it has passed, for until then that may have been done
    after the day that is told of.
    """
    return (*(one for one in due[:-1] if has_passed(one, day)), *due[-1:])


def next_due(one: Activity | Control, day: date) -> date | None:
    """The day by which it is next to be done; None where it is done once for all, or no day is said."""
    over = one.every is None and last_done(one, day) is not None
    return None if over else next(reversed(due_days(one, day)), None)
