"""The deviations from budgets that a table tells: checks of what is taken, never values."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import FactKind
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.years_of_parts import YearsOfParts
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


class DeviationsTold(YearsOfParts):
    """Holds deviations against the amounts beside."""

    deviations: list[Deviation]

    def deviation(self, number: int, column: int, said: Decimal) -> Deviation:
        """What a row says that budget and outcome or forecast differ by, and what they do."""
        amounts: dict[FactKind, list[Decimal]] = defaultdict(list)
        for other, held in self.values.items():
            cell = self.sheet.rows[number].get(other)
            part_of_year = held.axes.when is not None and held.axes.when.partial
            if cell is None or held.unknown is not None or held.axes.check is not None or part_of_year:
                continue
            if (amount := self.amount_written(cell.text, cell.form)) is not None:
                amounts[held.axes.kind or FactKind.VALUE].append(amount)
        budgets, others = amounts[FactKind.BUDGET], [*amounts[FactKind.FORECAST], *amounts[FactKind.VALUE]]
        told = len(budgets) == 1 and max(len(one) for one in amounts.values()) == 1
        places = max(-int(one.as_tuple().exponent) for one in (*budgets, *others, said))
        slack = Decimal(1).scaleb(-min(max(0, places), _DECIMALS)) * Decimal("1.5")
        real = tuple(budgets[0] - one for one in others) if told else ()
        return Deviation(number, column, said, real, slack)

    def check_deviations(self) -> None:
        """Budget less forecast, or less outcome, is the deviation; or the other way round in the whole table."""
        told = [one for one in self.deviations if one.real]
        reverse = not any(one.fits(1) and not one.fits(-1) for one in told)
        for one in told:
            if not one.fits(-1 if reverse and one.fits(-1) else 1):
                self.ask_deviation(one)

    def ask_deviation(self, one: Deviation) -> None:
        at = self.sheet.at(one.number, one.column)
        said, *real = (number_told(told, self.language, _DECIMALS) for told in (one.said, *dict.fromkeys(one.real)))
        text = self.say("ask.deviation", at=at, said=said, real=self.say("or").join(real))
        answer = self.ask(f"check:{at}", text, [KEEP, SKIP], cells=0)
        if answer == SKIP:
            row = {self.sheet.at(one.number, other) for other in self.values}
            for n, cell in enumerate(self.made.taken):
                if cell.at in row and n not in self.made.clashing:
                    self.made.clashing.add(n)
                    self.ignore(cell.at, "note", self.say("ignored.answered", key=f"check:{at}"))
