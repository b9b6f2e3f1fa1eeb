"""The sums of members that a table tells: checks of what is taken, never values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import AMOUNTS, CellFact
from malstyr.exchange.importing.amounts_read import amount_of
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.cell_axes import CellAsked
from malstyr.exchange.importing.sheet_choice import SheetChoice
from malstyr.exchange.table import CellForm, TableCell
from malstyr.language.typography import number as number_told
from malstyr.model.measures import measure


class SumTold(NamedTuple):
    """A sum of the members that a table tells, and what it is of."""

    at: str
    about: CellFact
    said: Decimal


class SumsTold(SheetChoice):
    """Holds sums against the members that they are of."""

    sums: list[SumTold]

    def is_sum(self, cell: CellAsked) -> bool:
        """Whether a cell tells the sum of the members, of what they make up and no one writes."""
        text = cell.axes.member
        if cell.indicator.total != "sum" or cell.kind not in AMOUNTS:
            return False
        members = self.workspace.members_of(cell.id)
        if text is None or not members or self.names.members(cell.id, text):
            return False
        return self.names.is_sum_of_all(self.names.summed_member(cell.id, text))

    def sum_told(self, at: str, cell: CellAsked, written: TableCell) -> None:
        """Remember what a table tells of all members together."""
        part, (when, point) = self.part(cell), self.period(cell)
        said = self.amount_written(written.text, written.form)
        if said is not None:
            fact = CellFact(cell.id, None, part, when, cell.kind, Decimal(0), point)
            self.sums.append(SumTold(at, fact, said))

    def amount_written(self, text: str, form: CellForm = CellForm.TEXT) -> Decimal | None:
        """The only number that a cell can be read as; in parentheses it is less than nothing."""
        if form not in (CellForm.TEXT, CellForm.NUMBER):
            return None
        read = amount_of(text, self.decimal).values
        less = [one for one in read if one < 0]
        return read[0] if len(read) == 1 else less[0] if len(less) == 1 and len(read) == 2 else None

    def check_sums(self) -> None:
        """A sum is that of all members; where any is missing there, nothing can be told."""
        if not self.sums:
            return
        taken: dict[CellFact, dict[str | None, tuple[int, Decimal]]] = defaultdict(dict)
        for n, one in enumerate(self.made.taken):
            amount = self.amount_written(one.text)
            if amount is not None and isinstance(one.fact.value, Decimal) and n not in self.made.clashing:
                about = one.fact._replace(member=None, value=Decimal(0))
                taken[about][one.fact.member] = n, amount
        for told in self.sums:
            held = taken[told.about]
            if set(held) == set(self.workspace.members_of(told.about.indicator)):
                self.check_sum(told, held)

    def check_sum(self, told: SumTold, held: Mapping[str | None, tuple[int, Decimal]]) -> None:
        """Ask of a sum that differs by more than the rounding of its numbers."""
        amounts = [amount for _, amount in held.values()]
        places = max(0, *(-int(one.as_tuple().exponent) for one in (*amounts, told.said)))
        whole = measure(self.workspace.data.indicators[told.about.indicator].measured_in).whole
        rounding = Decimal(0) if whole else Decimal(1).scaleb(-places) * (len(amounts) + 1) / 2
        if abs(sum(amounts) - told.said) <= rounding:
            return
        key = f"check:{told.at}"
        text = self.say("ask.sum", at=told.at, sum=number_told(sum(amounts, Decimal(0)), self.language, 10))
        if self.ask(key, text, [KEEP, SKIP], cells=0) == SKIP:
            for n, _ in held.values():
                self.made.clashing.add(n)
                self.ignore(self.made.taken[n].at, "note", self.say("ignored.answered", key=key))
