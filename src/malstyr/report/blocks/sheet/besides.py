"""What stands on the back of the sheet below what is red: money, risks, what comes next, and what is an exception."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from malstyr.changes.decided import changes_since_decision
from malstyr.evaluate.internal_control import gravest_first
from malstyr.language.days import day_told
from malstyr.present.shortened import shortened
from malstyr.report.blocks.money import money, sign_told
from malstyr.report.blocks.sheet.asks import ending_waivers
from malstyr.report.blocks.steps import ahead
from malstyr.report.scope import Scope
from malstyr.report.sheet import AmountRow, Besides
from malstyr.report.view import Fact
from malstyr.rules.registry import usual
from malstyr.workspace.workspace import spoken

TEXT_ROOM, NAME_ROOM = 130, 60


class Most(NamedTuple):
    """How many of each are shown, and with how many letters what comes next."""

    amounts: int
    risks: int
    exceptions: int
    letters: int


def besides(scope: Scope, tight: bool) -> Besides | None:
    """All of it, as much as there is room for; less of each below a long list of goals."""
    amounts, risks, exceptions = [*_amounts(scope)], [*_risks(scope)], [*_exceptions(scope)]
    many = Most(3, 2, 2, 60) if tight else Most(5, 3, 3, 90)
    coming = tuple(Fact(one.name, shortened(one.text, many.letters)) for one in ahead(scope))
    if not (amounts or risks or exceptions or coming):
        return None
    left = {
        "sheet.amounts-more": len(amounts) - many.amounts,
        "sheet.risks-more": len(risks) - many.risks,
        "sheet.exceptions-more": len(exceptions) - many.exceptions,
    }
    return Besides(
        tuple(amounts[: many.amounts]),
        sign_told(scope) if amounts else "",
        tuple(risks[: many.risks]),
        coming,
        tuple(exceptions[: many.exceptions]),
        tuple(scope.words[key].format(n=n) for key, n in left.items() if n > 0),
    )


def _amounts(scope: Scope) -> Iterator[AmountRow]:
    """The money of the whole, a row for each indicator."""
    for table in money(scope):
        unit = f", {table.unit}" if table.unit else ""
        for row in table.rows:
            if row.total:
                forecast = row.forecast if row.outcome != "–" or row.forecast == "–" else f"({row.forecast})"
                name = shortened(f"{table.name}{unit}", NAME_ROOM)
                yield AmountRow(name, row.budget, forecast, row.outcome, row.deviation)


def _risks(scope: Scope) -> Iterator[Fact]:
    """Those that go first."""
    for id in gravest_first(scope.data.risks):
        risk = scope.data.risks[id]
        told = (f"{one.rstrip('.')}." for one in (risk.consequences or risk.text, risk.prevention) if one)
        yield Fact(shortened(risk.name or spoken(id), NAME_ROOM), shortened(" ".join(told), TEXT_ROOM))


def _exceptions(scope: Scope) -> Iterator[Fact]:
    """Waivers in force that nobody is asked about, and how much has changed since each decision."""
    asked = ending_waivers(scope)
    for id, waiver in scope.data.waivers.items():
        if waiver.expires >= scope.as_of and id not in asked:
            until = scope.words["report.until"].format(day=day_told(waiver.expires, scope.language))
            name = shortened(scope.place(waiver.subject), NAME_ROOM)
            yield Fact(name, shortened(f"{waiver.reason.rstrip('.')} ({until})", TEXT_ROOM))
    for lock in scope.workspace.locks:
        if lock.intact and lock.decision in scope.data.decisions:
            decision = scope.data.decisions[lock.decision]
            n = len(changes_since_decision(lock, scope.workspace, scope.as_of, usual()).items)
            name = f"{decision.body} {day_told(decision.date, scope.language)}"
            yield Fact(shortened(name, NAME_ROOM), scope.words[f"report.changed.{min(n, 2)}"].format(n=n))
