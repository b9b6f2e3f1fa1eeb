"""The deviations from budgets that a table tells: checks of what is taken, never values."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import FactKind
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.cell_amounts import amount_written
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.language.typography import number as number_told

_DECIMALS = 6
"""More than these a spreadsheet's own arithmetic makes: 575,05 less 575,35 is -0.299999999999955."""


class Deviation(NamedTuple):
    """A deviation that a row tells, held against the amounts of the row."""

    number: int
    column: int
    said: Decimal
    real: tuple[Decimal, ...]
    """What the budget is above the forecast, and above the outcome."""
    slack: Decimal

    def fits(self, sign: int) -> bool:
        """Whether it is one of them, with a sign."""
        return any(abs(one - sign * self.said) <= self.slack for one in self.real)


def deviation_told(table: TableMeant, number: int, column: int, said: Decimal) -> Deviation:
    """What a row says that budget and outcome or forecast differ by, and what they do."""
    amounts: dict[FactKind, list[Decimal]] = defaultdict(list)
    for other, held in table.values.items():
        cell = table.sheet.rows[number].get(other)
        part_of_year = held.axes.when is not None and held.axes.when.partial
        if cell is None or held.unknown is not None or held.axes.check is not None or part_of_year:
            continue
        if (amount := amount_written(cell.text, table.decimal, cell.form)) is not None:
            amounts[held.axes.kind or FactKind.VALUE].append(amount)
    budgets, others = amounts[FactKind.BUDGET], [*amounts[FactKind.FORECAST], *amounts[FactKind.VALUE]]
    told = len(budgets) == 1 and max(len(one) for one in amounts.values()) == 1
    places = max(-int(one.as_tuple().exponent) for one in (*budgets, *others, said))
    slack = Decimal(1).scaleb(-min(max(0, places), _DECIMALS)) * Decimal("1.5")
    real = tuple(budgets[0] - one for one in others) if told else ()
    return Deviation(number, column, said, real, slack)


def check_deviations(teller: ImportTeller, table: TableMeant, deviations: Iterable[Deviation]) -> None:
    """Budget less forecast, or less outcome, is the deviation; or the other way round in the whole table."""
    told = [one for one in deviations if one.real]
    reverse = not any(one.fits(1) and not one.fits(-1) for one in told)
    for one in told:
        if not one.fits(-1 if reverse and one.fits(-1) else 1):
            _ask_deviation(teller, table, one)


def _ask_deviation(teller: ImportTeller, table: TableMeant, one: Deviation) -> None:
    at = table.sheet.at(one.number, one.column)
    said, *real = (number_told(told, teller.language, _DECIMALS) for told in (one.said, *dict.fromkeys(one.real)))
    text = teller.say("ask.deviation", at=at, said=said, real=teller.say("or").join(real))
    answer = teller.ask(f"check:{at}", text, [KEEP, SKIP], cells=0)
    if answer == SKIP:
        row = {table.sheet.at(one.number, other) for other in table.values}
        teller.leave_taken([n for n, cell in enumerate(teller.made.taken) if cell.at in row], f"check:{at}")
