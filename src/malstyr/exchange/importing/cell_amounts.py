"""The number of a cell: read, put into the unit of its indicator, and held against the series."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple, TypeAlias

from malstyr.editing.fact import AMOUNTS, CellFact, FactKind
from malstyr.evaluate.impossible import scale_of
from malstyr.evaluate.kinds_of_numbers import is_share_of_whole, tells_a_change
from malstyr.exchange.between_units import factor_between
from malstyr.exchange.importing.amounts_read import (
    AmountRead,
    amount_of,
    is_day,
    may_be_sign,
    plain_amount,
    with_digits,
)
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.cell_teller import CellTeller
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.doubtful import DoubtfulNumber, NumbersTogether
from malstyr.exchange.importing.footnote import without_footnote
from malstyr.exchange.importing.headings import Axes
from malstyr.exchange.importing.held_against import compared_with, held_against
from malstyr.exchange.importing.listed import answers_listed, cases_listed
from malstyr.exchange.importing.moved_reading import moved_reading, turned_reading, without_made_zeros
from malstyr.exchange.importing.so_many_of import so_many_of
from malstyr.exchange.importing.understanding import CellLeft, TakenCell
from malstyr.exchange.importing.when import when_of
from malstyr.exchange.table import CellForm, TableCell
from malstyr.language.typography import number as number_told
from malstyr.model.indicators import Indicator, Missing
from malstyr.model.measures import Measure, Quantity, measure

_NOTHING_TOLD = ("–", "—", "−")
_BOTH_WAYS = re.compile(r"^(?:±|\+/?[-\u2212\u2013])\s*")
"""What a margin may be written after."""
UnitBounds: TypeAlias = "tuple[Decimal | None, Decimal | None]"
_UNBOUNDED: UnitBounds = (None, None)


class CellAsked(NamedTuple):
    """A cell of which the indicator and the key are known."""

    id: str
    indicator: Indicator
    axes: Axes
    column: TableColumn
    number: int
    """The row."""
    kind: FactKind


class ValueLimits(NamedTuple):
    """Between what values of an indicator lie."""

    scale: UnitBounds
    """On its scale."""
    share: UnitBounds
    """As parts of a whole, where it says that it is one."""
    so_far: UnitBounds
    """As parts of a whole too, where it may be one: no number of it is beyond."""


_IN_UNIT = (*AMOUNTS, FactKind.MARGIN)


def in_unit(value: Decimal, decimals: int, factor: Decimal) -> tuple[Decimal, int, str | None]:
    """A number and its decimals in the unit of its indicator, and how it was converted."""
    if factor == 1:
        return value, decimals, None
    return without_made_zeros(value * factor), decimals - factor.adjusted(), "unit"


class CellAmounts(CellTeller):
    """Reads numbers of cells whose place is known."""

    def fact(self, at: str, cell: TableCell, fact: CellFact, asked: CellAsked) -> None:
        indicator, axes = asked.indicator, asked.axes
        unit = measure(indicator.measured_in)
        fact = self.as_place(fact, unit)
        if self.is_list(at, cell, fact) or self.is_place_among(at, cell, fact):
            return
        read = self.number(at, cell, fact, unit)
        if read is None:
            return
        value, decimals, written_unit = read
        converted = None
        if isinstance(value, Decimal):
            if cell.form is CellForm.PERCENT and fact.kind in _IN_UNIT:
                value, converted = self.from_percent(cell, value, fact, unit)
                decimals = max(0, -int(value.as_tuple().exponent))
            elif fact.kind in _IN_UNIT:
                factor = self.factor(written_unit or self.unit_told(axes.unit, asked.column), indicator, asked.column)
                value, decimals, converted = in_unit(value, decimals, factor)
            if fact.kind not in _IN_UNIT and (value != value.to_integral_value() or value < 0):
                self.refuse(
                    at, cell.text, "not-a-number", self.say("help.whole"), self.say("refused.whole", text=cell.text)
                )
                return
            self.must_be_over(at, fact, indicator, axes)
            limits = self.limits(fact.indicator, indicator)
            if self.is_outside(at, cell.text, value, fact, limits.scale):
                return
            value = self.scaled(at, cell, value, fact, unit)
            if self.is_outside(at, cell.text, value, fact, limits.share):
                return
            self.must_be_meant(at, value, fact, limits.so_far)
        if at in self.merged_at:
            key = f"check:{at}"
            self.answered(self.ask(key, self.say("ask.merged", at=at), [KEEP, SKIP]), at, key)
        self.add(TakenCell(at, cell.text, cell.shown, fact.being(value), decimals, converted))

    def amount_written(self, text: str, form: CellForm = CellForm.TEXT) -> Decimal | None:
        """The only number that a cell can be read as; in parentheses it is less than nothing."""
        if form not in (CellForm.TEXT, CellForm.NUMBER):
            return None
        read = amount_of(text, self.decimal).values
        less = [one for one in read if one < 0]
        return read[0] if len(read) == 1 else less[0] if len(less) == 1 and len(read) == 2 else None

    def plain_number(
        self, text: str, fact: CellFact, unit: str | None, indicator: Indicator, column: TableColumn
    ) -> tuple[Decimal, int, str | None] | None:
        """What a plain number is, of a series whose numbers need no word; None where it may need one all the same.

        ``unit`` is that of its column.
        """
        plain = plain_amount(text)
        if plain is None or (plain.sign and plain.sign != self.decimal):
            return None
        value, decimals, converted = Decimal(text.replace(",", ".")), plain.decimals, None
        if fact.kind in _IN_UNIT:
            factor = self.factor(self.unit_told(unit, column), indicator, column)
            value, decimals, converted = in_unit(value, decimals, factor)
        elif plain.sign:
            return None
        if fact.kind in (FactKind.VALUE, FactKind.FORECAST):
            for low, high in self.limits(fact.indicator, indicator):
                if (low is not None and value < low) or (high is not None and value > high):
                    return None
        return value, decimals, converted

    def is_list(self, at: str, cell: TableCell, fact: CellFact) -> bool:
        """Whether a cell is no number but steps, cases or answers; and then what comes of it is told."""
        steps = self.now.steps(fact.indicator) if fact.kind is FactKind.VALUE else frozenset()
        if steps and cell.form is CellForm.TEXT and cell.text not in tuple(Missing):
            self.add_steps(at, cell, fact, steps)
            return True
        if fact.kind is FactKind.CASES or (fact.kind is FactKind.N and cell.text.startswith("{")):
            self.add_listed(at, cell, fact)
            return True
        return False

    def as_place(self, fact: CellFact, unit: Measure) -> CellFact:
        """A number of what is measured in places is the place, unless its series has such numbers as values."""
        if fact.kind is not FactKind.VALUE or fact.part is not None or unit.quantity is not Quantity.PLACE:
            return fact
        return fact if self.now.last(fact) else fact._replace(kind=FactKind.RANK)

    def is_place_among(self, at: str, cell: TableCell, fact: CellFact) -> bool:
        """Whether a cell tells a place and among how many, ``132 av 290``; and then both are taken."""
        among = so_many_of(cell.text) if fact.kind is FactKind.RANK and cell.form is CellForm.TEXT else None
        if among is None:
            return False
        for kind, value in ((FactKind.RANK, among.part), (FactKind.OF, among.whole)):
            self.add(TakenCell(at, cell.text, cell.shown, fact._replace(kind=kind, value=value), 0, None))
        return True

    @cached_property
    def _limits(self) -> dict[str, ValueLimits]:
        return {}

    def limits(self, id: str, indicator: Indicator) -> ValueLimits:
        """Between what values of an indicator lie."""
        if id not in self._limits:
            unit, scale, change = measure(indicator.measured_in), scale_of(id, indicator), tells_a_change(id, indicator)
            low = scale.low if scale is not None else Decimal(0) if unit.never_negative and not change else None
            whole = Decimal(unit.out_of) if unit.out_of is not None else None
            share = whole is not None and is_share_of_whole(id, indicator)
            beyond = change or whole is None or any(one > whole for one in self.now.numbers(id))
            self._limits[id] = ValueLimits(
                _UNBOUNDED if scale is None and low is None else (low, scale.high if scale is not None else None),
                (Decimal(0), whole) if share else _UNBOUNDED,
                (None, whole) if not (share or beyond) else _UNBOUNDED,
            )
        return self._limits[id]

    def must_be_over(self, at: str, fact: CellFact, indicator: Indicator, axes: Axes) -> None:
        """Ask of an outcome whose period is not over, of what has none for it yet, unless somebody has told the period.

        Raises CellLeft.
        """
        when, told = fact.period, (self.wanted.period, self.wanted.entry_period)
        if fact.kind in (FactKind.BUDGET, FactKind.FORECAST) or self.clock.is_over(indicator, when):
            return
        if any(one and axes.when == when_of(one) for one in told) or self.now.tells(fact.indicator, when):
            return
        key = f"period:{when.text}"
        self.answered(self.ask(key, self.say("ask.not-over", period=when.text), [when.text, SKIP]), at, key)

    def must_be_meant(self, at: str, value: Decimal, fact: CellFact, so_far: UnitBounds) -> None:
        """Ask of more than a whole, once for all numbers of what may be a share of one. Raises CellLeft."""
        most = so_far[1]
        if most is None or value <= most or fact.kind not in (FactKind.VALUE, FactKind.FORECAST):
            return
        key = f"check:{self.above_whole.setdefault(fact.indicator, at)}"
        said = self.say("ask.above-whole", name=self.name(fact.indicator), most=most)
        self.answered(self.ask(key, said, [KEEP, SKIP]), at, key)

    def is_outside(self, at: str, text: str, value: Decimal, fact: CellFact, limits: UnitBounds) -> bool:
        """Whether a value is none that can be, and so is refused; what is written already is no fault of the table."""
        if limits is _UNBOUNDED:
            return False
        low, high = limits
        inside = (low is None or value >= low) and (high is None or value <= high)
        if inside or fact.kind not in (FactKind.VALUE, FactKind.FORECAST) or self.now.held(fact) == value:
            return False
        bounds = self.say("refused.bounds", low=low, high=high) if high is not None else ""
        unit = self.workspace.data.indicators[fact.indicator].measured_in or ""
        self.refuse(at, text, "out-of-range", unit=unit, bounds=bounds)
        return True

    def add_steps(self, at: str, cell: TableCell, fact: CellFact, steps: frozenset[str]) -> None:
        """The steps of a checklist that are done, with commas between."""
        done = tuple(one.strip() for one in cell.text.removeprefix("'").split(",") if one.strip())
        wrong = next((one for one in done if one not in steps), None)
        if wrong is not None:
            help = self.say("help.steps", steps=", ".join(sorted(steps)))
            self.refuse(at, cell.text, "not-a-number", help, self.say("refused.step", text=wrong))
            return
        self.add(TakenCell(at, cell.text, cell.shown, fact.being(done), 0, None))

    def add_listed(self, at: str, cell: TableCell, fact: CellFact) -> None:
        """Cases, or answers by question and grade, as our own export writes them."""
        text = cell.text.removeprefix("'")
        listed = cases_listed(text) if fact.kind is FactKind.CASES else answers_listed(text)
        if listed is None or fact.part is not None:
            key = "cases" if fact.kind is FactKind.CASES else "answers"
            self.refuse(at, "", "not-a-number", self.say(f"help.{key}"), self.say(f"refused.{key}"))
            return
        kind = FactKind.CASES if fact.kind is FactKind.CASES else FactKind.ANSWERS
        self.add(TakenCell(at, cell.text, cell.shown, fact._replace(kind=kind, value=listed), 0, None))

    def number(
        self, at: str, cell: TableCell, fact: CellFact, unit: Measure
    ) -> tuple[Decimal | Missing, int, str] | None:
        """The number or sign of a cell; None where it is none, and that is told."""
        text = cell.text
        match cell.form:
            case CellForm.NUMBER | CellForm.PERCENT:
                value = Decimal(text)
                return without_made_zeros(value), max(0, -int(value.as_tuple().exponent)), ""
            case CellForm.ERROR:
                self.refuse(at, text, "error-cell", self.say("help.error-cell"))
                return None
            case CellForm.UNCOMPUTED:
                self.refuse(at, text, "formula-without-value", self.say("help.formula-without-value"))
                return None
            case CellForm.DATE:
                self.refuse(at, cell.shown or text, "date-for-number", self.say("help.date-for-number"))
                return None
            case CellForm.TEXT:
                return self.text_number(at, text.removeprefix("'"), fact, unit)

    def text_number(
        self, at: str, text: str, fact: CellFact, unit: Measure
    ) -> tuple[Decimal | Missing, int, str] | None:
        if without_footnote(text) in tuple(Missing):
            return Missing(without_footnote(text)), 0, ""
        if fact.kind is FactKind.MARGIN:
            text = _BOTH_WAYS.sub("", text)
        if text in _NOTHING_TOLD:
            self.ignore(at, "note", self.say("ignored.no-information", text=text))
            return None
        read = amount_of(text, self.decimal)
        if read.values:
            return self.number_meant(text, read, fact, unit)
        among = so_many_of(text)
        if among is not None and (meant := among.meant(unit)) is not None:
            said = self.say("ask.so-many-of", text=text, meant=self.readings([meant]), before=self.before_of(fact))
            answer = self.ask(f"number:{text}", said, [meant])
            return (Decimal(answer), len(answer.partition(".")[2]), "") if answer is not None else None
        return self.sign_meant(at, text)

    def sign_meant(self, at: str, text: str) -> tuple[Missing, int, str] | None:
        """What a text means that is no number: a sign that is asked about, unless it plainly is something else."""
        if is_day(text):
            self.refuse(at, text, "date-for-number", self.say("help.date-for-number"))
            return None
        if not may_be_sign(text):
            self.refuse_text(at, text)
            return None
        answer = self.ask(f"missing:{text}", self.say("ask.missing", text=text), ["empty", "..", "."])
        if answer == "empty":
            self.ignore(at, "note", self.say("ignored.no-information", text=text))
        return (Missing(answer), 0, "") if answer in ("..", ".") else None

    def number_meant(
        self, text: str, read: AmountRead, fact: CellFact, unit: Measure
    ) -> tuple[Decimal, int, str] | None:
        """The number that was read, or the one meant of two: of what is counted whole the only whole one."""
        values = self.signed(read.values, fact, unit)
        if len(values) == 1:
            return values[0], read.decimals, read.unit
        whole = [one for one in values if one == one.to_integral_value()]
        if unit.whole and len(whole) == 1:
            return whole[0], 0, read.unit
        readings = [f"{one:f}" for one in values]
        said = self.say("ask.number", text=text, readings=self.readings(readings), before=self.before_of(fact))
        answer = self.ask(f"number:{text}", said, readings)
        return (Decimal(answer), len(answer.partition(".")[2]), read.unit) if answer is not None else None

    def signed(self, values: tuple[Decimal, ...], fact: CellFact, unit: Measure) -> tuple[Decimal, ...]:
        """The readings with the sign meant: in parentheses money is less than nothing, and what cannot be so is not.

        After values above nothing, money in parentheses may be so too.
        """
        less = tuple(one for one in values if one < 0)
        if not less or len(less) == len(values):
            return values
        if unit.crowns is not None:
            return values if any(one > 0 for one in compared_with(self.now, fact)) else less
        bounds = self.limits(fact.indicator, self.workspace.data.indicators[fact.indicator])
        never = fact.kind not in AMOUNTS or any(low is not None and low >= 0 for low, _ in bounds)
        return tuple(one for one in values if one >= 0) if never else values

    def refuse_text(self, at: str, text: str) -> None:
        """What is no number: with the one that was meant, where a letter stands for a digit."""
        meant = with_digits(text)
        if meant is None:
            self.refuse(at, text, "not-a-number", self.say("help.not-a-number"))
            return
        wrong = next(one for one, other in zip(text, meant, strict=True) if one != other)
        message = self.say("refused.letter", text=text, letter=wrong)
        self.refuse(at, text, "not-a-number", self.say("help.write", text=meant), message)

    def readings(self, readings: Iterable[str]) -> str:
        told = [number_told(Decimal(one), self.language, len(one.partition(".")[2])) for one in readings]
        return self.say("or").join(told)

    def before_of(self, fact: CellFact) -> str:
        """What a number is held against, as a sentence; empty where that is nothing."""
        return held_against(self.now, fact).told(self.language)

    def from_percent(self, cell: TableCell, value: Decimal, fact: CellFact, unit: Measure) -> tuple[Decimal, str]:
        """What is shown as a share, as one; of what is measured in something else it is asked. Raises CellLeft."""
        if unit.quantity is Quantity.SHARE:
            return without_made_zeros(value * (unit.out_of or 100)), "percent-format"
        text, readings = cell.shown or cell.text, [f"{without_made_zeros(one):f}" for one in (value * 100, value)]
        said = self.say("ask.number", text=text, readings=self.readings(readings), before=self.before_of(fact))
        answer = self.ask(f"number:{text}", said, readings)
        if answer is None:
            raise CellLeft
        return Decimal(answer), "percent-format"

    def unit_told(self, told: str | None, column: TableColumn) -> str | None:
        """The unit of a column by the table, or as typed; asked where these differ. Raises CellLeft where it waits."""
        typed = self.wanted.unit
        if typed is None or told is None or factor_between(told, typed) == 1:
            return typed or told
        heading, key = self.unit_question(column)
        said = self.say("ask.unit-typed", heading=heading, file=told, typed=typed)
        answer = self.ask(key, said, [told, typed, SKIP], free=True)
        return self.answered(answer, self.sheet.column_at(column.number), key)

    def unit_question(self, column: TableColumn) -> tuple[str, str]:
        """What a column is called in the question about its unit, and the key of that."""
        heading = " ".join(column.heading) or self.sheet.column_at(column.number)
        return heading, self.unit_keys.setdefault(heading, f"unit:{heading}" if self.unit_keys else "unit")

    def factor(self, written: str | None, indicator: Indicator, column: TableColumn) -> Decimal:
        """What numbers of a column are multiplied by, to be in the indicator's unit. Raises CellLeft where it waits."""
        own = indicator.measured_in
        told = written, own, column.heading
        if told not in self.factors:
            known = factor_between(written, own) if written is not None and own is not None else Decimal(1)
            self.factors[told] = known if known is not None else self.factor_asked(f"{written}", f"{own}", column)
            self.made.factors[written, own] = self.factors[told]
        return self.factors[told]

    def factor_asked(self, written: str, own: str, column: TableColumn) -> Decimal:
        """The same of another quantity, which may be that of the indicator all the same, or no value of it at all."""
        heading, key = self.unit_question(column)
        answer = self.ask(key, self.say("ask.unit", heading=heading, file=written, own=own), [own, SKIP], free=True)
        factor = factor_between(self.answered(answer, self.sheet.column_at(column.number), key), own)
        if factor is None:
            self.made.questions.wait(self.made.questions.asked[key], 1)
            raise CellLeft
        return factor

    def scaled(self, at: str, cell: TableCell, value: Decimal, fact: CellFact, unit: Measure) -> Decimal:
        """The number meant, where it is asked about alone or together with others. Raises CellLeft where it waits."""
        together = self.made.together.get(at)
        if together is None:
            alone = self.doubtful(at, cell, fact.being(value), unit)
            if alone is None:
                return value
            self.made.doubtful.append(alone)
            together = NumbersTogether(alone, 1)
        first, cells = together
        said = first.question + (" " + self.say("ask.of-all", n=cells) if cells > 1 else "")
        answer = self.ask(f"scale:{first.at}", said, [f"{first.meant:f}", f"{first.value:f}"])
        if answer is None:
            raise CellLeft
        return together.meant(value, Decimal(answer))

    def doubtful(self, at: str, cell: TableCell, fact: CellFact, unit: Measure) -> DoubtfulNumber | None:
        """What is doubted of a number that is ten, a hundred or a thousand times those before, or a part of that.

        So is one of another sign than all before it, but for money in parentheses, whose sign has been answered, and
        for what changes.
        """
        value = fact.value
        assert isinstance(value, Decimal)
        key, reading = "ask.scale", moved_reading(self.now, fact, value)
        money = unit.crowns is not None
        turns = "(" not in cell.text if money else self.never_turns(fact.indicator)
        if reading is None and turns:
            key, reading = "ask.sign" if money else "ask.scale", turned_reading(self.now, fact, value)
        if reading is None:
            return None
        sign = f" {unit.sign}" if unit.sign else ""
        question = self.say(
            key,
            value=number_told(value, self.language, 6),
            meant=number_told(reading.meant, self.language, 6) + sign,
            before=reading.like.told(self.language),
        )
        return DoubtfulNumber(at, fact, value, reading.meant, question)

    def never_turns(self, id: str) -> bool:
        """Whether a measure tells no change, and no limit refuses what is less than nothing."""
        indicator = self.workspace.data.indicators[id]
        return not tells_a_change(id, indicator) and self.limits(id, indicator).share == _UNBOUNDED

    def add(self, cell: TakenCell) -> None:
        fact = cell.fact
        seen = self.seen[fact.series]
        n = seen.setdefault(fact.period.text, len(self.made.taken))
        if n == len(self.made.taken):
            self.made.taken.append(cell)
            return
        first = self.made.taken[n]
        if first.fact.value == fact.value and n not in self.clashing:
            self.ignore(cell.at, "duplicate-row", self.say("ignored.duplicate", other=first.at))
            return
        if n not in self.clashing:
            self.clashing.add(n)
            self.refuse(first.at, first.text, "conflicting-rows", self.say("help.conflicting"), other=cell.at)
            self.made.clashing.add(n)
        self.refuse(cell.at, cell.text, "conflicting-rows", self.say("help.conflicting"), other=first.at)
