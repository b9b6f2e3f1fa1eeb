"""What is not as the rules or the decision say: waivers in force, and what has changed since what was decided."""

from collections.abc import Iterator

from malstyr.language.days import day_told
from malstyr.report.blocks.since_decisions import how_much_changed, since_decisions, where_changed
from malstyr.report.scope import Scope
from malstyr.report.view import Fact


def waivers(scope: Scope) -> Iterator[Fact]:
    """Waivers that cover something on the day: from what, why, whose, and until when."""
    for waiver in scope.waivers.values():
        until = scope.words["report.until"].format(day=day_told(waiver.expires, scope.language))
        why = f"{scope.rule(waiver.rule)}. {waiver.reason}"
        yield Fact(scope.place(waiver.subject), f"{why} ({scope.role(waiver.owner)}, {until})")


def decided(scope: Scope) -> Iterator[Fact]:
    """Each decision and how much has changed since, then each change: where, from what to what, and why."""
    for decision, telling in since_decisions(scope):
        if telling is None:
            yield Fact(decision, scope.words["report.lock-broken"])
            continue
        yield Fact(telling.decision(decision), how_much_changed(scope, telling))
        for one in telling.changes.items:
            told = " ".join((f"{telling.from_to(one)}.", telling.why(one), *telling.decides(one)))
            yield Fact(where_changed(scope, telling, one), told)
