"""``export ics``: all that is due, what has been done, and the days figures are ready, as whole days of a calendar."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.duties.duty import DutyKind
from malstyr.evaluate.evaluate import evaluate
from malstyr.evaluate.rounds import due_days
from malstyr.exchange.calendar_file import CalendarEvent, calendar_bytes
from malstyr.export.due_events import activity_event, duty_event, ready_event
from malstyr.export.exported import Exported
from malstyr.model.periods import Period
from malstyr.present.paper import Paper

_TOLD_ELSEWHERE = (DutyKind.ACTIVITY, DutyKind.FIGURES, DutyKind.DATE)
"""Kinds whose past is told too."""


def render(of: Exported, paper: Paper) -> bytes:
    """Raises Unwritable."""
    events = (*_activities(of, paper.language), *_ready_days(of, paper.language), *_due(of, paper.language))
    return calendar_bytes(events, of.organisation, made_at(of))


def made_at(of: Exported) -> datetime:
    """The moment of the commit that it is made from, else the beginning of the day it is about."""
    made = of.origin.at if of.origin is not None else None
    return made or datetime.combine(of.clock.as_of, time(), UTC)


def _activities(of: Exported, language: str) -> Iterator[CalendarEvent]:
    for id, one in of.data.activities.items():
        due = due_days(one, of.clock.as_of)
        of_place = of.unit is None or of.unit in of.workspace.units_of(one)
        if due and of_place and _within(of, due[-1]):
            yield activity_event(of, id, one, language)


def _ready_days(of: Exported, language: str) -> Iterator[CalendarEvent]:
    """The days that the calendar says figures are ready: of the years asked for, else of the year before to the next.

    They are everybody's, so a unit's calendar has them too.
    """
    last = of.clock.as_of.year + 1
    years = range(last - 2, last + 1) if of.period is None else range(of.period.start.year - 1, of.period.end.year + 1)
    for year in years:
        for id, entry in of.data.calendar.items():
            if _within(of, entry.ready_on(year)):
                yield ready_event(of, id, entry, year, language)


def _due(of: Exported, language: str) -> Iterator[CalendarEvent]:
    until = of.period.end if of.period is not None else date(of.clock.as_of.year + 1, 12, 31)
    for one in duties(evaluate(of.workspace, of.clock.as_of), until):
        if one.kind not in _TOLD_ELSEWHERE and of.unit in (None, one.unit) and _within(of, one.day):
            yield duty_event(of, one, language)


def _within(of: Exported, day: date) -> bool:
    return of.within(Period(day, day, day.isoformat()))
