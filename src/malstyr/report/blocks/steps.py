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

NEXT_SHOWN = 6


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
    """The next dates of the calendar, at least one, and activities that are due, by day and with none left out between.

    Of the last day it is told how many more there are.
    """
    dates = sorted((one for one in _calendar(scope) if one[0] > scope.as_of), key=_day)
    due = sorted((one for one in _due(scope) if one[0] >= scope.as_of), key=_day)
    last = max(day for day, _ in (*dates[:1], *due[-1:])) if dates or due else scope.as_of
    coming = sorted((one for one in (*dates, *due) if one[0] <= last), key=_day)
    shown, rest = coming[:NEXT_SHOWN], coming[NEXT_SHOWN:]
    yield from (Fact(str(day), text) for day, text in shown)
    more = sum(day == shown[-1][0] for day, _ in rest) if shown else 0
    if more:
        yield Fact(str(shown[-1][0]), scope.words["report.and-more"].format(n=more))


def _day(one: tuple[date, str]) -> date:
    return one[0]


def _calendar(scope: Scope) -> Iterator[tuple[date, str]]:
    """When figures are ready, last year, this and next; a date when nothing is reported stands by its name alone."""
    for id, entry in scope.evaluation.readings.clock.entries.items():
        name = entry.name or (scope.words["report.closing"] if id == CLOSING else spoken(id))
        for year in range(scope.as_of.year - 1, scope.as_of.year + 2):
            day = entry.ready_on(year)
            of_year = f"{name} {year}" if day.year != year else name
            figures = f"{of_year}: {scope.words['report.figures-ready']}"
            yield day, name if entry.reports is Reports.NOTHING else figures


def _due(scope: Scope) -> Iterator[tuple[date, str]]:
    """Activities that are neither done nor closed, on their last date."""
    for id, one in scope.data.activities.items():
        if scope.of_unit(one.unit) and one.due and not _over(scope, one):
            told = step(scope, id)
            yield one.due[-1], ", ".join(filter(None, (told.text, told.responsible)))
