"""What a body is to take a stand on: computed, and that there is nothing where there is nothing."""

import re
from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.outcome import JUDGED, Outcome
from malstyr.language.days import day_told
from malstyr.language.typography import as_name, capitalised
from malstyr.present.lacking import lacking_told
from malstyr.present.lead import drawn_red
from malstyr.present.levels import decisions_on
from malstyr.present.names import body_within
from malstyr.report.blocks.red import name_with_year
from malstyr.report.blocks.sheet.how_many import how_many
from malstyr.report.blocks.since_decisions import since_decisions, where_changed
from malstyr.report.scope import Scope
from malstyr.report.sheet import Asks
from malstyr.report.view import Fact
from malstyr.workspace.workspace import called

ASKS_SHOWN, REDS_ASKED = 6, 3
RED_ALONE = "red-without-analysis"
"""The rule of what is asked of everything red."""


def asks(scope: Scope) -> Asks | None:
    """What is lacking of what is red, exceptions that end before the next report, changes, and what is addressed.

    Nothing is said of what there is nothing known about: no box, rather than one that says there is nothing to decide.
    """
    items = [
        *_reds(scope),
        *(Fact(name, text) for _, name, text in _ending(scope)),
        *_undecided(scope),
        *_addressed(scope),
    ]
    if not items and not any(one.status in JUDGED for one in scope.outcomes):
        return None
    rest = len(items) - ASKS_SHOWN
    more = how_many(scope, "sheet.asks-more", rest)
    title = scope.words["sheet.asks"].format(body=body_told(scope))
    return Asks(title, tuple(items[:ASKS_SHOWN]), more, scope.words["sheet.no-asks"])


def body_of(scope: Scope) -> str:
    """Who adopted what the report is of, else who meets next of those that are everybody's; empty where neither is.

    Where several adopted as much of it, nobody knows which of them reads it.
    """
    bodies = {one.body for one in decisions_on(scope.workspace, scope.goals)}
    if bodies:
        return bodies.pop() if len(bodies) == 1 else ""
    meetings = (one for one in scope.data.meetings.values() if one.unit is None and one.date >= scope.as_of)
    following = min(meetings, key=lambda one: one.date, default=None)
    return following.body if following is not None else ""


def body_told(scope: Scope) -> str:
    """The body as it stands in a sentence: ``regionstyrelsen``."""
    body = body_of(scope)
    if not body:
        return scope.words["sheet.body"]
    return body_within(body, scope.language)


def _reds(scope: Scope) -> Iterator[Fact]:
    """What is red without analysis or open action, and not excepted from that; of more than a few, how many."""
    excepted = {one.subject for one in scope.waivers.values() if one.rule == RED_ALONE}
    found = [
        (one, lacking_told(scope.evaluation, one, scope.language))
        for one in scope.deviations
        if isinstance(one, Outcome) and one.to_explain and drawn_red(one)
    ]
    lacking = [(one, lacks) for one, lacks in found if lacks and one.subject not in excepted]
    for one, lacks in lacking[:REDS_ASKED]:
        word = scope.state(one).word
        told = f"{capitalised(word)}. {lacks}"
        yield Fact(name_with_year(scope, one), told)
    rest = len(lacking) - REDS_ASKED
    if rest > 0:
        yield Fact(how_many(scope, "sheet.reds-lacking", rest), scope.words["sheet.in-red-table"])


def ending_waivers(scope: Scope) -> frozenset[str]:
    """Those told here."""
    return frozenset(id for id, _, _ in _ending(scope))


def _ending(scope: Scope) -> Iterator[tuple[str, str, str]]:
    """Exceptions in force that end before the next entry of the calendar."""
    following = _next_entry(scope)
    for id, waiver in scope.waivers.items():
        if following is None or waiver.expires < following:
            until = scope.words["sheet.waiver"].format(day=day_told(waiver.expires, scope.language))
            yield id, until, f"{scope.place(waiver.subject)}. {waiver.reason}"


def _next_entry(scope: Scope) -> date | None:
    """The first day after today when something of the calendar is ready."""
    entries = scope.evaluation.readings.clock.entries.values()
    years = (scope.as_of.year - 1, scope.as_of.year, scope.as_of.year + 1)
    return min((day for one in entries for year in years if (day := one.ready_on(year)) > scope.as_of), default=None)


def _undecided(scope: Scope) -> Iterator[Fact]:
    """Changes since what was decided that somebody must decide on, and nobody has."""
    for decision, telling in since_decisions(scope):
        if telling is None:
            yield Fact(decision, scope.words["report.lock-broken"])
            continue
        for one in telling.changes.items:
            if one.needed is not None and one.approval is None:
                told = " ".join((f"{telling.from_to(one)}.", *telling.decides(one)))
                yield Fact(where_changed(scope, telling, one), told)


def _addressed(scope: Scope) -> Iterator[Fact]:
    """Activities still to be done that name the body, or that it is responsible for."""
    body = body_of(scope)
    if not body:
        return
    named = re.compile(rf"(?<!\w){re.escape(body)}(?!\w)", re.IGNORECASE)
    for id, one in scope.data.activities.items():
        role = scope.data.roles.get(one.responsible or "")
        texts = (one.name or "", one.text or "", role.title if role is not None else "")
        if scope.of_entry("activities", id) and to_be_done(one, scope.as_of) and any(map(named.search, texts)):
            when = f"{scope.words['outcome.due']} {day_told(one.due[-1], scope.language)}" if one.due else ""
            yield Fact(
                as_name(called(id, one)),
                ", ".join(filter(None, (scope.role(one.responsible), when))),
            )
