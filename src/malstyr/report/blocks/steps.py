"""Activities with their dates, and what is to be done or known next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.calendar import CLOSING
from malstyr.evaluate.naming import too_late
from malstyr.language.pieces import Piece, said
from malstyr.model.goals import Activity, Goal
from malstyr.model.organisation import Reports
from malstyr.report.scope import Scope
from malstyr.report.view import Fact, Step
from malstyr.workspace.workspace import open_on, spoken

NEXT_SHOWN = 5


def steps(scope: Scope) -> Iterator[Step]:
    """Every activity of the report."""
    return (step(scope, id) for id, one in scope.data.activities.items() if scope.of_unit(one.unit))


def step(scope: Scope, id: str) -> Step:
    activity = scope.data.activities[id]
    over = _over(scope, activity)
    goals = dict.fromkeys(up.partition("/")[0] for up in activity.serves)
    named = (scope.data.goals[id].name or spoken(id) for id in goals if id in scope.data.goals)
    closed = activity.closed if over else None
    done, overdue = done_by(activity, scope.day)
    return Step(
        text=activity.name or activity.text or spoken(id),
        responsible=scope.role(activity.responsible),
        due=tuple(map(str, activity.due)),
        done=done,
        late=bool(activity.due) and not over and activity.due[-1] <= scope.day and activity.due[-1] < scope.as_of,
        overdue=said(overdue, scope.language),
        closed=f"{closed.date}: {closed.reason}" if closed is not None else "",
        goals=", ".join(named),
    )


def done_by(one: Activity | Goal, day: date) -> tuple[str, tuple[Piece, ...]]:
    """The day something was done, and how much too late; nothing where it was not done on the day asked."""
    if one.done is None or one.done > day:
        return "", ()
    return str(one.done), tuple(too_late(one.done, one.due))


def _over(scope: Scope, activity: Activity) -> bool:
    """Whether an activity is done or closed on the day."""
    done, _ = done_by(activity, scope.day)
    return bool(done) or not open_on(activity, scope.day)


def ahead(scope: Scope) -> Iterator[Fact]:
    """The next date of the calendar and the next activities that are due, by day."""
    coming = sorted(one for one in _calendar(scope) if one[0] > scope.as_of)[:1] + _due_next(scope)
    return (Fact(str(day), text) for day, text in sorted(coming, key=lambda one: one[0]))


def _calendar(scope: Scope) -> Iterator[tuple[date, str]]:
    """When figures are ready, last year, this and next; a date when nothing is reported stands by its name alone."""
    for id, entry in scope.evaluation.readings.clock.entries.items():
        name = entry.name or (scope.words["report.closing"] if id == CLOSING else spoken(id))
        for year in range(scope.as_of.year - 1, scope.as_of.year + 2):
            day = entry.ready_on(year)
            of_year = f"{name} {year}" if day.year != year else name
            figures = f"{of_year}: {scope.words['report.figures-ready']}"
            yield day, name if entry.reports is Reports.NOTHING else figures


def _due_next(scope: Scope) -> list[tuple[date, str]]:
    waiting = (
        (one.due[-1], id)
        for id, one in scope.data.activities.items()
        if scope.of_unit(one.unit) and not _over(scope, one) and one.due and one.due[-1] >= scope.as_of
    )
    nearest = sorted(waiting, key=lambda one: one[0])[:NEXT_SHOWN]
    shown = ((day, step(scope, id)) for day, id in nearest)
    return [(day, ", ".join(filter(None, (one.text, one.responsible)))) for day, one in shown]
