"""Activities with their dates, and what is to be done or known next."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from malstyr.evaluate.activities import ActivityStatus, activity_status
from malstyr.evaluate.naming import too_late
from malstyr.evaluate.rounds import dates_told, due_days
from malstyr.language.days import day_told
from malstyr.language.pieces import Piece, said
from malstyr.language.typography import as_name
from malstyr.model.activities import Activity
from malstyr.model.goals import Goal
from malstyr.model.organisation import Reports
from malstyr.present.doings import begun_told
from malstyr.present.names import calendar_name
from malstyr.present.shortened import in_a_row
from malstyr.report.activity_view import ActivityLine, ToldDay
from malstyr.report.blocks.sheet.how_many import how_many
from malstyr.report.document_order import in_order_of_units
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.workspace.workspace import called, open_on, spoken

NEXT_SHOWN, LATE_SHOWN = 6, 2
A_YEAR = timedelta(days=365)


def activity_lines(scope: Scope) -> Iterator[ActivityLine]:
    """Every activity of the report."""
    return (step(scope, id) for id in activity_ids(scope))


def activity_ids(scope: Scope) -> Iterator[str]:
    """The activities of the report in the order of the document."""
    activities = scope.data.activities
    return (id for id in in_order_of_units(scope.data, activities, activities) if scope.of_entry("activities", id))


def step(scope: Scope, id: str) -> ActivityLine:
    activity = scope.data.activities[id]
    status = activity_status(scope.workspace, id, scope.told_on)
    goals = dict.fromkeys(up.partition("/")[0] for up in activity.serves)
    named = (scope.data.goals[id].name or spoken(id) for id in goals if id in scope.data.goals)
    closed = activity.closed if status is ActivityStatus.STOPPED else None
    name = as_name(called(id, activity))
    texts = (activity.text or "", activity.note or "")
    done, overdue = done_by(activity, scope.told_on, scope.language)
    begun = begun_told(activity, scope.told_on, scope.language)
    roles = (scope.role(role) for role in activity.all_responsible)
    return ActivityLine(
        text=name,
        responsible=", ".join(filter(None, roles)),
        due=told_dates(scope, due_days(activity, scope.told_on)),
        done=done,
        late=status is ActivityStatus.LATE,
        status=status,
        begun=scope.words["activities.unread"] if status is ActivityStatus.UNREAD else begun,
        overdue=said(overdue, scope.language),
        closed=f"{day_told(closed.date, scope.language)}: {closed.reason}" if closed is not None else "",
        goals=", ".join(named),
        team=_team(scope, activity),
        told=in_a_row(*(one for one in texts if as_name(one) != name)),
    )


def _team(scope: Scope, activity: Activity) -> str:
    """Whose it is: a unit's, or a whole level's."""
    unit = scope.place(f"units/{activity.unit}") if activity.unit in scope.data.units else ""
    level = scope.place(f"levels/{activity.level}") if activity.level in scope.data.levels else ""
    return ", ".join(filter(None, (unit, level)))


def told_dates(scope: Scope, due: Sequence[date]) -> tuple[ToldDay, ...]:
    """The dates by which something is to be done, as far as they are known on the report's day."""
    return tuple(told_day(one, scope.language) for one in dates_told(due, scope.told_on))


def told_day(one: date, language: str) -> ToldDay:
    return ToldDay(day_told(one, language), one.isoformat())


def done_by(one: Activity | Goal, day: date, language: str) -> tuple[ToldDay | None, tuple[Piece, ...]]:
    """The day something was done, and how much too late; nothing where it was not done on the day asked."""
    if one.done is None or one.done > day:
        return None, ()
    return told_day(one.done, language), tuple(too_late(one.done, one.due))


def _over(scope: Scope, one: Activity | Goal) -> bool:
    """Whether a milestone or an activity is done or closed on the day."""
    done = one.done is not None and one.done <= scope.as_of
    return done or not open_on(one, scope.as_of)


def ahead(scope: Scope) -> Iterator[Fact]:
    """What is to be done or known within a year, by day and with none left out between; of the rest how many.

    First what should have been done already, which stands on no day to come. Nothing of a year looked back on.
    """
    if scope.evaluation.looks_back:
        return
    yield from _overdue(scope)
    last = scope.as_of + A_YEAR
    due = (one for one in _due(scope) if scope.as_of <= one[0] <= last)
    coming = sorted((*_calendar(scope, last), *due, *_meetings(scope, last)), key=_day)
    shown, rest = coming[:NEXT_SHOWN], coming[NEXT_SHOWN:]
    yield from (Fact(day_told(day, scope.language), text) for day, text in shown)
    if rest:
        more = scope.words["report.more-until"].format(n=len(rest), day=day_told(rest[-1][0], scope.language))
        yield Fact(scope.words["report.besides"], more)


def _overdue(scope: Scope) -> Iterator[Fact]:
    """The activities that are late, longest first, in one line: a few by name, and how many more."""
    every = ((id, activity_status(scope.workspace, id, scope.as_of)) for id in activity_ids(scope))
    late = (id for id, status in every if status is ActivityStatus.LATE)
    found = sorted((scope.data.activities[id].due[-1:], id) for id in late)
    if found:
        lines = (step(scope, id) for _, id in found[:LATE_SHOWN])
        told = [", ".join(filter(None, (one.text, one.responsible, due_at_last(scope, one)))) for one in lines]
        rest = how_many(scope, "sheet.members-more", len(found) - LATE_SHOWN).lower()
        yield Fact(scope.words["report.overdue"], "; ".join(filter(None, (*told, rest))))


def due_at_last(scope: Scope, one: ActivityLine) -> str:
    """The day that is set last, as it is told beside what is to be done; empty where there is none."""
    return f"{scope.words['outcome.due']} {one.due[-1]}" if one.due else ""


def _day(one: tuple[date, str]) -> date:
    return one[0]


def _calendar(scope: Scope, last: date) -> Iterator[tuple[date, str]]:
    """When figures are ready, to the last day told of; a date when nothing is reported stands by its name alone."""
    for id, entry in scope.evaluation.readings.clock.entries.items():
        name = calendar_name(id, entry, scope.language)
        for year in range(scope.as_of.year - 1, last.year + 1):
            day = entry.ready_on(year)
            figures = f"{name} {year}: {scope.words['report.figures-ready']}"
            if scope.as_of < day <= last:
                yield day, name if entry.reports is Reports.NOTHING else figures


def _meetings(scope: Scope, last: date) -> Iterator[tuple[date, str]]:
    """Meetings to come, to the last day told of; of a unit's report its own and those that are everybody's."""
    for one in scope.data.meetings.values():
        if scope.as_of <= one.date <= last and (one.unit is None or scope.of_unit(one.unit)):
            whose = one.body if one.body.casefold() not in (one.name or "").casefold() else ""
            yield one.date, ", ".join(filter(None, (one.name, whose)))


def _due(scope: Scope) -> Iterator[tuple[date, str]]:
    """Milestones and activities that are neither done nor closed, on their last date."""
    acts = scope.data.activities
    every: list[tuple[str, str, Activity | Goal, Sequence[date], str | None]] = [
        *(("goals", id, goal, goal.due, goal.owner) for id, goal in scope.data.goals.items()),
        *(("activities", id, one, due_days(one, scope.as_of), one.responsible) for id, one in acts.items()),
    ]
    for section, id, one, due, role in every:
        if scope.of_entry(section, id) and due and not _over(scope, one):
            text = as_name(called(id, one))
            yield due[-1], ", ".join(filter(None, (text, scope.role(role))))
