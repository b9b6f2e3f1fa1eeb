"""A value that should have been known by now, and is missing.

Why: A meeting that decides on last year's figures should be told that this year's are late.
Bad:
    settings: {as_of: 2014-03-01}
    calendar: {closing: {ends: 12-31, ready: 02-28}}
    indicators:
      nki:
        measured_in: index
        method: enkät
        reported: closing
        target: {at_least: 56}
    values:
      nki:
        2012: 58
Good:
    settings: {as_of: 2014-03-01}
    calendar: {closing: {ends: 12-31, ready: 02-28}}
    indicators:
      nki:
        measured_in: index
        method: enkät
        reported: closing
        target: {at_least: 56}
    values:
      nki:
        2012: 58
        2013: 59
Options: limit, days after a period's end when its value is late where the calendar does not say (60 for a year,
    30 for part of a year, 7 for a week)
Source: the format: the calendar says when figures are ready
Message: The value of "{name}" for {period} is missing{who}; it was to be ready {ready}.
Help: Add it under values, say with starts when measuring begins, or waive the rule with a reason and an end date.

Finner: Ett värde som borde vara känt vid det här laget, men saknas.
Varför: Den som beslutar på förra årets siffror behöver få veta att årets är försenade.
Inställningar: limit, antal dagar efter periodens slut då värdet är försenat när kalendern inte säger något (60 för
    ett år, 30 för en del av ett år, 7 för en vecka)
Meddelande: Värdet av ”{name}” för {period} saknas{who}. Det skulle vara klart {ready}.
Hjälp: Lägg till det under values, ange med starts när mätningen börjar, eller gör ett undantag (waivers) med skäl
    och slutdatum.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from malstyr.findings import Fault
from malstyr.model.indicators import Frequency, Indicator
from malstyr.model.periods import Period, latest_before
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import Workspace, open_on, spoken

GRACE = {"week": 7, "month": 30, "quarter": 30, "term": 30, "half-year": 30}
"""Days after a period's end when its value is late; 60 for a year or more."""


def find(look: Look) -> Iterator[Fault]:
    workspace = look.workspace
    for id, indicator in workspace.data.indicators.items():
        derived = indicator.formula is not None or indicator.see is not None
        asked = indicator.all_targets or indicator.reported is not None
        if derived or not asked or not open_on(indicator, look.as_of) or ("values", id) in workspace.damaged:
            continue
        if _misplaced(workspace, id):
            continue
        due = _due(look, indicator)
        if due is None or not _covered(workspace, id, indicator, due[0]):
            continue
        period, ready = due
        missing = [member for member in _expected(workspace, indicator) if not _has(workspace, id, member, period)]
        if missing:
            names = [member for member in missing if member is not None]
            who = f" ({', '.join(names)})" if names else ""
            name = indicator.name or spoken(id)
            yield look.at(("indicators", id), period=period, ready=ready, name=name, who=who)


def _due(look: Look, indicator: Indicator) -> tuple[Period, date] | None:
    """The latest period whose value should be known on the day, and the day it was to be ready."""
    entry = look.workspace.data.calendar.get(indicator.reported) if indicator.reported is not None else None
    if entry is None or indicator.frequency != Frequency.YEAR:
        grace = timedelta(days=int(look.limit) or GRACE.get(indicator.frequency, 60))
        period = latest_before(look.as_of - grace, indicator.frequency)
        return (period, period.end + grace) if period is not None else None
    year = look.as_of.year
    while entry.ready_on(year) > look.as_of:
        year -= 1
    return Period(date(year, 1, 1), date(year, 12, 31), str(year)), entry.ready_on(year)


def _covered(workspace: Workspace, id: str, indicator: Indicator, period: Period) -> bool:
    """Whether a value for ``period`` is promised: by a target's own time, its goals' time, or its history."""
    if indicator.starts is not None and period.start < indicator.starts.start:
        return False
    judged = [target.during or target.mean_over or target.total_over for target in indicator.all_targets.values()]
    if judged and all(judged):
        return any(one is not None and one.start <= period.end and period.start <= one.end for one in judged)
    goals = [workspace.data.goals.get(up.partition("/")[0]) for up in indicator.serves]
    spans = [span for goal in goals if goal is not None and (span := workspace.period_of(goal)) is not None]
    plan = workspace.data.plans.get(indicator.plan) if indicator.plan is not None else None
    if plan is not None and plan.period is not None:
        spans.append(plan.period)
    if spans:
        return any(span.start <= period.end and period.start <= span.end for span in spans)
    series = workspace.data.values.get(id)
    held = [*series.periods, *(at for cells in series.members.values() for at in cells)] if series is not None else []
    return indicator.reported is not None or any(at <= period for at in held)


def _expected(workspace: Workspace, indicator: Indicator) -> list[str | None]:
    return list(workspace.members(indicator.for_each)) or [None]


def _misplaced(workspace: Workspace, id: str) -> bool:
    """Whether some value stands under a member the indicator does not have; what is missing cannot be told then."""
    series = workspace.data.values.get(id)
    return series is not None and not series.members.keys() <= workspace.members_of(id).keys()


def _has(workspace: Workspace, id: str, member: str | None, period: Period) -> bool:
    """Whether some value within ``period`` is there; a value for any part of a year counts for the year."""
    series = workspace.data.values.get(id)
    if series is None:
        return False
    cells = series.periods if member is None else series.members.get(member, {})
    held = ((at, cell) for at, cell in cells.items() if at.start <= period.end and period.start <= at.end)
    return any(cell.value is not None or cell.rank is not None or cell.answers for _, cell in held)
