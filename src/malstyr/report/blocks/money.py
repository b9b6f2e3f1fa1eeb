"""Frame, forecast, outcome and deviation, a table for each indicator of money."""

from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.money import Money
from malstyr.evaluate.money import money_rows as money_of
from malstyr.language.typography import number
from malstyr.present.budgets import booked_told, frame_told
from malstyr.present.off_budget import off_budget_told, share_told, whose_told
from malstyr.report.scope import Scope
from malstyr.report.view import MoneyRow, MoneyTable
from malstyr.workspace.workspace import spoken


def money(scope: Scope) -> Iterator[MoneyTable]:
    """The tables; those of a whole list under each of its items."""
    return scope.under_items(money_tables)


def money_tables(scope: Scope) -> Iterator[MoneyTable]:
    rows: dict[str, list[MoneyRow]] = {}
    for one in money_of(scope.workspace, scope.evaluation.readings.clock, scope.year):
        if scope.of_measure(one.indicator, one.member):
            rows.setdefault(one.indicator, []).append(_row(scope, one))
    for id, found in rows.items():
        indicator = scope.data.indicators[id]
        yield MoneyTable(indicator.name or spoken(id), indicator.measured_in or "", tuple(found))


def sign_told(scope: Scope) -> str:
    """What a deviation above zero means."""
    return scope.words[f"table.sign-{scope.data.settings.positive_deviation}"]


def _row(scope: Scope, one: Money) -> MoneyRow:
    def shown(amount: Decimal | None) -> str:
        return number(amount, scope.language) if amount is not None else "–"

    return MoneyRow(
        name=whose_told(scope.workspace, one, scope.language),
        budget=frame_told(one, scope.language),
        to_date=booked_told(one.to_date, scope.language),
        forecast=shown(one.forecast) + (f" ({one.point})" if one.older and one.forecast is not None else ""),
        outcome=shown(one.outcome),
        deviation=off_budget_told(one, scope.language),
        percent=share_told(scope.evaluation, one, scope.language),
        total=one.member is None,
    )
