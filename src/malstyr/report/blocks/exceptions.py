"""What is not as the rules or the decision say: waivers in force, and what has changed since what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.changes.decided import changes_since_decision
from malstyr.changes.telling import Telling
from malstyr.language.days import day_told
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.rules.registry import usual


def waivers(scope: Scope) -> Iterator[Fact]:
    """Waivers in force on the day: from what, why, whose, and until when."""
    for waiver in scope.waivers.values():
        if waiver.expires >= scope.as_of:
            until = scope.words["report.until"].format(day=day_told(waiver.expires, scope.language))
            why = f"{scope.rule(waiver.rule)}. {waiver.reason}"
            yield Fact(scope.place(waiver.subject), f"{why} ({scope.role(waiver.owner)}, {until})")


def decided(scope: Scope) -> Iterator[Fact]:
    """Each decision and how much has changed since, then each change: where, from what to what, and why."""
    for lock in scope.workspace.locks:
        if not lock.intact or lock.decision not in scope.data.decisions:
            yield Fact(lock.decision, scope.words["report.lock-broken"])
            continue
        changes = changes_since_decision(lock, scope.workspace, scope.as_of, usual())
        telling = Telling(changes, scope.language)
        n = len(changes.items)
        yield Fact(telling.decision(lock.decision), scope.words[f"report.changed.{min(n, 2)}"].format(n=n))
        for one in changes.items:
            where = " › ".join((scope.place(one.subject), *telling.fields(one)))
            yield Fact(where, " ".join((f"{telling.from_to(one)}.", telling.why(one), *telling.decides(one))))
