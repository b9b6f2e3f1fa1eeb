"""``export ics``: when activities are due and when figures are ready, as whole days of a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time

from malstyr.evaluate.activities import due_days
from malstyr.exchange.calendar_file import CalendarEvent, calendar_bytes
from malstyr.export.exported import Exported
from malstyr.language.words import words
from malstyr.model.activities import Activity
from malstyr.model.periods import Period
from malstyr.present.paper import Paper
from malstyr.workspace.workspace import spoken


def render(of: Exported, paper: Paper) -> bytes:
    """Dated by the commit that it is made from, else by the day it is about. Raises Unwritable."""
    made = of.origin.at if of.origin is not None else None
    stamp = made or datetime.combine(of.clock.as_of, time(), UTC)
    events = (*_activities(of, paper.language), *_ready_days(of, paper.language))
    return calendar_bytes(events, of.organisation, stamp)


def _activities(of: Exported, language: str) -> Iterator[CalendarEvent]:
    """Each on the last of its days; one that was closed without being done is cancelled."""
    said = words(language)
    for id, one in of.data.activities.items():
        due = due_days(one, of.clock.as_of)
        if not due or (of.unit is not None and one.unit != of.unit):
            continue
        day = due[-1]
        if of.within(Period(day, day, day.isoformat())):
            uid = f"activities/{of.mask.address(id)}@{of.id}"
            told = "\n".join(_told_of(of, one, language))
            name = of.mask.text(one.name or spoken(id))
            done = f"{said['export.done']}: {name}" if one.done is not None else name
            moved, cancelled = len(due) - 1, one.closed is not None and one.done is None
            yield CalendarEvent(uid, day, done, told, moved, cancelled, said["export.activity"])


def _told_of(of: Exported, one: Activity, language: str) -> Iterator[str]:
    """What is to be done, who is responsible, and for which goals."""
    said = words(language)
    if one.text:
        yield of.mask.text(one.text)
    for id in one.all_responsible:
        role = of.data.roles.get(id)
        person = f", {role.person}" if role is not None and role.person and not of.public else ""
        yield f"{said['export.responsible']}: {of.mask.text(role.title if role is not None else spoken(id))}{person}"
    if one.unit is not None:
        yield f"{said['export.unit']}: {of.mask.text(of.workspace.called(f'units/{one.unit}'))}"
    for goal in dict.fromkeys(served.partition("/")[0] for served in one.serves):
        yield f"{said['export.goal']}: {of.mask.text(of.workspace.called(f'goals/{goal}'))}"
    if one.done is not None:
        yield f"{said['export.done']}: {one.done.isoformat()}"
    if one.closed is not None:
        yield f"{said['export.closed']}: {one.closed.date.isoformat()}, {of.mask.text(one.closed.reason)}"


def _ready_days(of: Exported, language: str) -> Iterator[CalendarEvent]:
    """The days that the calendar says figures are ready: of the years asked for, else of the year before to the next.

    They are everybody's, so a unit's calendar has them too.
    """
    last = of.clock.as_of.year + 1
    years = range(last - 2, last + 1) if of.period is None else range(of.period.start.year - 1, of.period.end.year + 1)
    for year in years:
        for id, entry in of.data.calendar.items():
            day = entry.ready_on(year)
            if of.within(Period(day, day, day.isoformat())):
                name = of.mask.text(entry.name or spoken(id))
                told = words(language)["export.ready"].format(name=name, year=year)
                uid = f"calendar/{of.mask.address(id)}/{year}@{of.id}"
                text = of.mask.text(entry.text or "")
                yield CalendarEvent(uid, day, told, text, category=words(language)["export.calendar"])
