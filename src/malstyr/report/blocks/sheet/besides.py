"""What stands on the back of the sheet below what is red: what is said of the whole, money, risks, what comes next."""

from collections.abc import Iterator

from malstyr.evaluate.internal_control import gravest_first, light, remaining, risks_in_force
from malstyr.language.days import day_told
from malstyr.language.typography import capitalised
from malstyr.model.risks import Risk
from malstyr.present.shortened import ended_once, in_a_row
from malstyr.report.blocks.money import money_tables, sign_told
from malstyr.report.blocks.overall import overall_of_all
from malstyr.report.blocks.sheet.asks import ending_waivers
from malstyr.report.blocks.sheet.how_many import how_many
from malstyr.report.blocks.since_decisions import how_much_changed, since_decisions
from malstyr.report.blocks.steps import ahead
from malstyr.report.scope import Scope
from malstyr.report.sheet import AmountRow, Besides
from malstyr.report.view import Fact, MoneyRow
from malstyr.workspace.workspace import spoken

AMOUNTS_SHOWN, RISKS_SHOWN, EXCEPTIONS_SHOWN = 5, 3, 3


def besides(scope: Scope) -> Besides | None:
    """As much of it as there is room for."""
    amounts, risks, exceptions = [*_amounts(scope)], [*_risks(scope)], [*_exceptions(scope)]
    coming, whole = tuple(ahead(scope)), tuple(overall_of_all(scope, scope.words["report.block-overall"]))
    if not (whole or amounts or risks or exceptions or coming):
        return None
    left = {
        "sheet.amounts-more": len(amounts) - AMOUNTS_SHOWN,
        "sheet.risks-more": len(risks) - RISKS_SHOWN,
        "sheet.exceptions-more": len(exceptions) - EXCEPTIONS_SHOWN,
    }
    return Besides(
        whole,
        tuple(scope.under_items(lambda of: (one for one in _amounts(of) if one in amounts[:AMOUNTS_SHOWN]))),
        sign_told(scope) if amounts else "",
        tuple(risks[:RISKS_SHOWN]),
        coming,
        tuple(exceptions[:EXCEPTIONS_SHOWN]),
        tuple(how_many(scope, key, n) for key, n in left.items() if n > 0),
    )


def _amounts(scope: Scope) -> Iterator[AmountRow]:
    """The money of the whole, a row for each indicator."""
    for table in money_tables(scope):
        unit = f", {table.unit}" if table.unit else ""
        for row in table.rows:
            if row.total:
                yield AmountRow(f"{table.name}{unit}", row.budget, row.forecast, _outcome(row), row.deviation)


def _outcome(row: MoneyRow) -> str:
    """The outcome, else what is booked so far."""
    return row.to_date if row.outcome == "–" and row.to_date else row.outcome


def _risks(scope: Scope) -> Iterator[Fact]:
    """Those that go first."""
    held = risks_in_force(scope.data, scope.as_of)
    for id in gravest_first({id: one for id, one in held.items() if scope.of_entry("risks", id)}):
        risk = scope.data.risks[id]
        prevented = f"{scope.words['sheet.prevention']}: {risk.prevention}" if risk.prevention else ""
        told = (_level(scope, risk), risk.consequences or risk.text, prevented)
        yield Fact(risk.name or spoken(id), ended_once(in_a_row(*(one or "" for one in told))))


def _level(scope: Scope, risk: Risk) -> str:
    """How grave it is with what is done about it, by its numbers where no limits are set; or that nobody has said."""
    grade = remaining(risk)
    colour = light(scope.data.settings, grade)
    if grade is not None and colour is None:
        return scope.words["sheet.risk-graded"].format(likelihood=grade.likelihood, consequence=grade.consequence)
    return capitalised(scope.words[f"sheet.risk.{colour}" if colour is not None else "risk.ungraded"])


def _exceptions(scope: Scope) -> Iterator[Fact]:
    """Waivers in force that nobody is asked about, and how much has changed since each decision."""
    asked = ending_waivers(scope)
    for id, waiver in scope.waivers.items():
        if id not in asked:
            until = scope.words["report.until"].format(day=day_told(waiver.expires, scope.language))
            yield Fact(scope.place(waiver.subject), f"{waiver.reason.rstrip('.')} ({until})")
    for id, telling in since_decisions(scope):
        if telling is not None:
            decision = scope.data.decisions[id]
            yield Fact(f"{decision.body} {day_told(decision.date, scope.language)}", how_much_changed(scope, telling))
