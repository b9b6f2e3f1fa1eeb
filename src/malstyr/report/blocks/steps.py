"""Activities with their dates, and what is to be done or known next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from malstyr.model.goals import Activity
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
    return Step(
        text=activity.name or activity.text or spoken(id),
        responsible=scope.role(activity.responsible),
        due=tuple(map(str, activity.due)),
        done=done_by(scope, activity.done),
        late=bool(activity.due) and not over and activity.due[-1] < scope.as_of,
        closed=f"{closed.date}: {closed.reason}" if closed is not None else "",
        goals=", ".join(named),
    )


def done_by(scope: Scope, day: date | None) -> str:
    """The day something was done; empty where it was not on the report's day."""
    return str(day) if day is not None and day <= scope.as_of else ""


def _over(scope: Scope, activity: Activity) -> bool:
    """Whether an activity is done or closed on the day."""
    return bool(done_by(scope, activity.done)) or not open_on(activity, scope.as_of)


def ahead(scope: Scope) -> Iterator[Fact]:
    """The next reporting point and the next activities that are due, by day."""
    coming = sorted(one for one in _reporting_points(scope) if one[0] > scope.as_of)[:1] + _due_next(scope)
    return (Fact(str(day), text) for day, text in sorted(coming, key=lambda one: one[0]))


def _reporting_points(scope: Scope) -> Iterator[tuple[date, str]]:
    """When figures are ready, last year, this and next."""
    for name, entry in scope.evaluation.readings.clock.entries.items():
        for n in (-1, 0, 1):
            told = f"{entry.name or spoken(name)}: {scope.words['report.figures-ready']}"
            yield entry.ready_on(scope.as_of.year + n), told


def _due_next(scope: Scope) -> list[tuple[date, str]]:
    waiting = (
        (one.due[-1], id)
        for id, one in scope.data.activities.items()
        if scope.of_unit(one.unit) and not _over(scope, one) and one.due and one.due[-1] >= scope.as_of
    )
    nearest = sorted(waiting, key=lambda one: one[0])[:NEXT_SHOWN]
    shown = ((day, step(scope, id)) for day, id in nearest)
    return [(day, ", ".join(filter(None, (one.text, one.responsible)))) for day, one in shown]
