"""The number of a cell: read, put into the unit of its indicator, and held against the series."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from malstyr.editing.fact import AMOUNTS, CellFact, FactKind
from malstyr.evaluate.kinds_of_numbers import tells_a_change
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
from malstyr.exchange.importing.cell_asked import CellAsked
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.doubtful import DoubtfulNumber, NumbersTogether
from malstyr.exchange.importing.footnote import without_footnote
from malstyr.exchange.importing.held_against import compared_with, held_against
from malstyr.exchange.importing.listed import answers_listed, cases_listed
from malstyr.exchange.importing.moved_reading import moved_reading, turned_reading, without_made_zeros
from malstyr.exchange.importing.so_many_of import so_many_of
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.understanding import CellLeft, TakenCell
from malstyr.exchange.importing.value_limits import UNBOUNDED, UnitBounds, lies_within
from malstyr.exchange.importing.when import when_of
from malstyr.exchange.table import CellForm
from malstyr.language.typography import number as number_told
from malstyr.model.indicators import Indicator, Missing
from malstyr.model.measures import Measure, Quantity, measure

_NOTHING_TOLD = ("–", "—", "−")
_BOTH_WAYS = re.compile(r"^(?:±|\+/?[-\u2212\u2013])\s*")
"""What a margin may be written after."""
_IN_UNIT = (*AMOUNTS, FactKind.MARGIN)
_BOUNDED = (FactKind.VALUE, FactKind.FORECAST)
_Read: TypeAlias = tuple[Decimal | Missing, int, str]
"""A number or a sign, its decimals, and the unit that stands after it."""


class AmountTaken(NamedTuple):
    """A number in the unit of its indicator, its decimals, and how it was converted."""

    value: Decimal
    decimals: int
    converted: str | None


class ColumnUnit(NamedTuple):
    """A column with the unit that is told of it."""

    table: TableMeant
    column: TableColumn
    told: str | None

    @property
    def at(self) -> str:
        return self.table.sheet.column_at(self.column.number)

    @property
    def heading(self) -> str:
        return " ".join(self.column.heading) or self.at


def take_cell(teller: ImportTeller, cell: CellAsked, fact: CellFact) -> None:
    """Take what a cell says of a fact, or tell what else comes of it. Raises CellLeft where it waits."""
    written, at, unit = cell.written, cell.at, measure(cell.indicator.measured_in)
    fact = _as_place(teller, fact, unit)
    if _is_list(teller, cell, fact) or _is_place_among(teller, cell, fact):
        return
    read = _read(teller, cell, fact, unit)
    if read is None:
        return
    value, decimals, written_unit = read
    converted = None
    if isinstance(value, Decimal):
        if written.form is CellForm.PERCENT and fact.kind in _IN_UNIT:
            value, converted = _from_percent(teller, cell, value, fact, unit), "percent-format"
            decimals = max(0, -int(value.as_tuple().exponent))
        elif fact.kind in _IN_UNIT:
            unit_of = ColumnUnit(cell.table, cell.column, cell.axes.unit)
            factor = _factor(teller, written_unit or _unit_told(teller, unit_of), cell.indicator, unit_of)
            value, decimals, converted = _in_unit(value, decimals, factor)
        if fact.kind not in _IN_UNIT and (value != value.to_integral_value() or value < 0):
            said = teller.say("refused.whole", text=written.text)
            teller.refuse(at, written.text, "not-a-number", teller.say("help.whole"), said)
            return
        _must_be_over(teller, cell, fact)
        limits = teller.limits.of(fact.indicator)
        moved = moved_reading(teller.now, fact, value) if not lies_within(value, limits.scale) else None
        possible = moved is not None and lies_within(moved.meant, limits.scale)
        if not possible and _is_outside(teller, cell, value, fact, limits.scale):
            return
        value = _scaled(teller, cell, value, fact, unit)
        if _is_outside(teller, cell, value, fact, limits.share if not possible else limits.scale):
            return
        if not lies_within(value, limits.so_far) and fact.kind in _BOUNDED:
            key = f"check:{teller.above_whole.setdefault(fact.indicator, at)}"
            name, most = teller.name(fact.indicator), limits.so_far[1]
            teller.answer(key, at, [KEEP, SKIP], "above-whole", name=name, most=most)
    if at in cell.table.merged_at:
        teller.answer(f"check:{at}", at, [KEEP, SKIP], "merged", at=at)
    teller.take(TakenCell(at, written.text, written.shown, fact.being(value), decimals, converted))


def amount_written(text: str, decimal: str | None, form: CellForm = CellForm.TEXT) -> Decimal | None:
    """The only number that a cell can be read as; in parentheses it is less than nothing."""
    if form not in (CellForm.TEXT, CellForm.NUMBER):
        return None
    read = amount_of(text, decimal).values
    less = [one for one in read if one < 0]
    return read[0] if len(read) == 1 else less[0] if len(less) == 1 and len(read) == 2 else None


class PlainTerms(NamedTuple):
    """How plain numbers of a series are read, that need no word."""

    decimal: str | None
    factor: Decimal | None
    """What they are multiplied by; None of what is counted."""
    bounds: Sequence[UnitBounds]
    """Those that they are to lie within."""


def plain_terms(teller: ImportTeller, fact: CellFact, of: ColumnUnit) -> PlainTerms:
    """The terms of a series of which a number has been taken."""
    indicator = teller.workspace.data.indicators[fact.indicator]
    factor = _factor(teller, _unit_told(teller, of), indicator, of) if fact.kind in _IN_UNIT else None
    limits = teller.limits.of(fact.indicator) if fact.kind in _BOUNDED else ()
    return PlainTerms(of.table.decimal, factor, [one for one in limits if one != UNBOUNDED])


def plain_number_read(text: str, terms: PlainTerms) -> AmountTaken | None:
    """What a plain number is; None where it may need a word all the same."""
    plain = plain_amount(text)
    if plain is None or (plain.sign and (plain.sign != terms.decimal or terms.factor is None)):
        return None
    value = Decimal(text.replace(",", "."))
    factor = terms.factor
    taken = AmountTaken(value, plain.decimals, None) if factor is None else _in_unit(value, plain.decimals, factor)
    return taken if all(lies_within(taken.value, one) for one in terms.bounds) else None


def _in_unit(value: Decimal, decimals: int, factor: Decimal) -> AmountTaken:
    """A number and its decimals in the unit of its indicator."""
    if factor == 1:
        return AmountTaken(value, decimals, None)
    return AmountTaken(without_made_zeros(value * factor), decimals - factor.adjusted(), "unit")


# What is no single number


def _is_list(teller: ImportTeller, cell: CellAsked, fact: CellFact) -> bool:
    """Whether a cell is no number but steps, cases or answers; and then what comes of it is told."""
    written = cell.written
    steps = teller.now.steps(fact.indicator) if fact.kind is FactKind.VALUE else frozenset()
    if steps and written.form is CellForm.TEXT and written.text not in tuple(Missing):
        _take_steps(teller, cell, fact, steps)
        return True
    if fact.kind is FactKind.CASES or (fact.kind is FactKind.N and written.text.startswith("{")):
        _take_listed(teller, cell, fact)
        return True
    return False


def _take_steps(teller: ImportTeller, cell: CellAsked, fact: CellFact, steps: frozenset[str]) -> None:
    """The steps of a checklist that are done, with commas between."""
    at, text = cell.at, cell.written.text
    done = tuple(one.strip() for one in text.removeprefix("'").split(",") if one.strip())
    wrong = next((one for one in done if one not in steps), None)
    if wrong is not None:
        help = teller.say("help.steps", steps=", ".join(sorted(steps)))
        teller.refuse(at, text, "not-a-number", help, teller.say("refused.step", text=wrong))
        return
    teller.take(TakenCell(at, text, cell.written.shown, fact.being(done), 0, None))


def _take_listed(teller: ImportTeller, cell: CellAsked, fact: CellFact) -> None:
    """Cases, or answers by question and grade, as our own export writes them."""
    at, text, of_cases = cell.at, cell.written.text.removeprefix("'"), fact.kind is FactKind.CASES
    listed = cases_listed(text) if of_cases else answers_listed(text)
    if listed is None or fact.part is not None:
        key = "cases" if of_cases else "answers"
        teller.refuse(at, "", "not-a-number", teller.say(f"help.{key}"), teller.say(f"refused.{key}"))
        return
    kind = FactKind.CASES if of_cases else FactKind.ANSWERS
    fact = fact._replace(kind=kind, value=listed)
    teller.take(TakenCell(at, cell.written.text, cell.written.shown, fact, 0, None))


def _as_place(teller: ImportTeller, fact: CellFact, unit: Measure) -> CellFact:
    """A number of what is measured in places is the place, unless its series has such numbers as values."""
    if fact.kind is not FactKind.VALUE or fact.part is not None or unit.quantity is not Quantity.PLACE:
        return fact
    return fact if teller.now.last(fact) else fact._replace(kind=FactKind.RANK)


def _is_place_among(teller: ImportTeller, cell: CellAsked, fact: CellFact) -> bool:
    """Whether a cell tells a place and among how many, ``132 av 290``; and then both are taken."""
    written = cell.written
    among = so_many_of(written.text) if fact.kind is FactKind.RANK and written.form is CellForm.TEXT else None
    if among is None:
        return False
    for kind, value in ((FactKind.RANK, among.part), (FactKind.OF, among.whole)):
        teller.take(TakenCell(cell.at, written.text, written.shown, fact._replace(kind=kind, value=value), 0, None))
    return True


# What is read


def _read(teller: ImportTeller, cell: CellAsked, fact: CellFact, unit: Measure) -> _Read | None:
    """The number or sign of a cell; None where it is none, and that is told."""
    at, text = cell.at, cell.written.text
    match cell.written.form:
        case CellForm.NUMBER | CellForm.PERCENT:
            value = Decimal(text)
            return without_made_zeros(value), max(0, -int(value.as_tuple().exponent)), ""
        case CellForm.ERROR:
            teller.refuse(at, text, "error-cell", teller.say("help.error-cell"))
            return None
        case CellForm.UNCOMPUTED:
            teller.refuse(at, text, "formula-without-value", teller.say("help.formula-without-value"))
            return None
        case CellForm.DATE:
            shown = cell.written.shown or text
            teller.refuse(at, shown, "date-for-number", teller.say("help.date-for-number"))
            return None
        case CellForm.TEXT:
            return _text_read(teller, cell, fact, unit)


def _text_read(teller: ImportTeller, cell: CellAsked, fact: CellFact, unit: Measure) -> _Read | None:
    text = cell.written.text.removeprefix("'")
    if without_footnote(text) in tuple(Missing):
        return Missing(without_footnote(text)), 0, ""
    if fact.kind is FactKind.MARGIN:
        text = _BOTH_WAYS.sub("", text)
    if text in _NOTHING_TOLD:
        teller.ignore(cell.at, "note", teller.say("ignored.no-information", text=text))
        return None
    read = amount_of(text, cell.table.decimal)
    if read.values:
        return _number_meant(teller, cell, read, fact, unit)
    among = so_many_of(text)
    if among is not None and (meant := among.meant(unit)) is not None:
        said = teller.say("ask.so-many-of", text=text, meant=_listed(teller, [meant]), before=_before(teller, fact))
        answer = teller.ask(f"number:{text}", said, [meant])
        return (Decimal(answer), len(answer.partition(".")[2]), "") if answer is not None else None
    return _sign_meant(teller, cell.at, text)


def _sign_meant(teller: ImportTeller, at: str, text: str) -> _Read | None:
    """What a text means that is no number: a sign that is asked about, unless it plainly is something else."""
    if is_day(text):
        teller.refuse(at, text, "date-for-number", teller.say("help.date-for-number"))
        return None
    if not may_be_sign(text):
        _refuse_text(teller, at, text)
        return None
    answer = teller.ask(f"missing:{text}", teller.say("ask.missing", text=text), ["empty", "..", "."])
    if answer == "empty":
        teller.ignore(at, "note", teller.say("ignored.no-information", text=text))
    return (Missing(answer), 0, "") if answer in ("..", ".") else None


def _refuse_text(teller: ImportTeller, at: str, text: str) -> None:
    """What is no number: with the one that was meant, where a letter stands for a digit."""
    meant = with_digits(text)
    if meant is None:
        teller.refuse(at, text, "not-a-number", teller.say("help.not-a-number"))
        return
    wrong = next(one for one, other in zip(text, meant, strict=True) if one != other)
    message = teller.say("refused.letter", text=text, letter=wrong)
    teller.refuse(at, text, "not-a-number", teller.say("help.write", text=meant), message)


def _number_meant(teller: ImportTeller, cell: CellAsked, read: AmountRead, fact: CellFact, unit: Measure) -> _Read:
    """The number that was read, or the one meant of two: of what is counted whole the only whole one.

    What stands in parentheses and cannot be less than nothing is asked about: it may be uncertain. Raises CellLeft.
    """
    values = _signed(teller, read.values, fact, unit)
    if len(read.values) > 1 and (held := teller.now.held(fact)) in values:
        return Decimal(f"{held}"), read.decimals, read.unit
    if len(values) == 1 and (len(read.values) == 1 or values[0] < 0):
        return values[0], read.decimals, read.unit
    whole = [one for one in values if one == one.to_integral_value()]
    if unit.whole and len(whole) == 1 < len(values):
        return whole[0], 0, read.unit
    answer = _reading_meant(teller, cell, cell.written.text.removeprefix("'"), values, fact)
    return Decimal(answer), len(answer.partition(".")[2]), read.unit


def _signed(teller: ImportTeller, values: tuple[Decimal, ...], fact: CellFact, unit: Measure) -> tuple[Decimal, ...]:
    """The readings with the sign meant: in parentheses money is less than nothing, and what cannot be so is not.

    After values above nothing, money in parentheses may be so too.
    """
    less = tuple(one for one in values if one < 0)
    if not less or len(less) == len(values):
        return values
    if unit.crowns is not None:
        return values if any(one > 0 for one in compared_with(teller.now, fact)) else less
    bounds = teller.limits.of(fact.indicator)
    never = fact.kind not in AMOUNTS or any(low is not None and low >= 0 for low, _ in bounds)
    return tuple(one for one in values if one >= 0) if never else values


def _from_percent(teller: ImportTeller, cell: CellAsked, value: Decimal, fact: CellFact, unit: Measure) -> Decimal:
    """What is shown as a share, as one; of what is measured in something else it is asked. Raises CellLeft."""
    if unit.quantity is Quantity.SHARE:
        return without_made_zeros(value * (unit.out_of or 100))
    readings = [without_made_zeros(one) for one in (value * 100, value)]
    return Decimal(_reading_meant(teller, cell, cell.written.shown or cell.written.text, readings, fact))


def _reading_meant(teller: ImportTeller, cell: CellAsked, text: str, values: Iterable[Decimal], fact: CellFact) -> str:
    """The answer to which of several numbers a text is. Raises CellLeft while there is none."""
    readings = [f"{one:f}" for one in values]
    told = {"text": text, "readings": _listed(teller, readings), "before": _before(teller, fact)}
    key = "number" if len(readings) > 1 else "in-brackets"
    return teller.answer(f"number:{text}", cell.at, [*readings, SKIP], key, **told)


def _listed(teller: ImportTeller, readings: Iterable[str]) -> str:
    told = [number_told(Decimal(one), teller.language, len(one.partition(".")[2])) for one in readings]
    return teller.say("or").join(told)


def _before(teller: ImportTeller, fact: CellFact) -> str:
    """What a number is held against, as a sentence; empty where that is nothing."""
    return held_against(teller.now, fact).told(teller.language)


# In which unit


def _unit_told(teller: ImportTeller, of: ColumnUnit) -> str | None:
    """The unit of a column by the table, or as typed; asked where these differ. Raises CellLeft where it waits."""
    typed = teller.wanted.unit
    if typed is None or of.told is None or factor_between(of.told, typed) == 1:
        return typed or of.told
    said = teller.say("ask.unit-typed", heading=of.heading, file=of.told, typed=typed)
    return _unit_asked(teller, of, said, [of.told, typed, SKIP])


def _unit_asked(teller: ImportTeller, of: ColumnUnit, said: str, options: Iterable[str]) -> str:
    """The answer to the question about the unit of a column. Raises CellLeft."""
    key = _unit_key(teller, of)
    return teller.answered(teller.ask(key, said, options, free=True), of.at, key)


def _unit_key(teller: ImportTeller, of: ColumnUnit) -> str:
    return teller.unit_keys.setdefault(of.heading, f"unit:{of.heading}" if teller.unit_keys else "unit")


def _factor(teller: ImportTeller, written: str | None, indicator: Indicator, of: ColumnUnit) -> Decimal:
    """What numbers of a column are multiplied by, to be in the indicator's unit. Raises CellLeft where it waits.

    A unit of another quantity may be that of the indicator all the same, or its numbers no values of it at all.
    """
    own = indicator.measured_in
    told = written, own, of.column.heading
    if told not in teller.factors:
        factor = factor_between(written, own) if written is not None and own is not None else Decimal(1)
        if factor is None:
            said = teller.say("ask.unit", heading=of.heading, file=written, own=own)
            factor = factor_between(_unit_asked(teller, of, said, [f"{own}", SKIP]), own)
        if factor is None:
            raise teller.wait_again(_unit_key(teller, of))
        teller.factors[told] = teller.made.factors[written, own] = factor
    return teller.factors[told]


# Whether it can be meant


def _must_be_over(teller: ImportTeller, cell: CellAsked, fact: CellFact) -> None:
    """Ask of an outcome whose period is not over, of what has none for it yet, unless somebody has told the period.

    Raises CellLeft.
    """
    when, told = fact.period, (teller.wanted.period, teller.wanted.entry_period)
    if fact.kind in (FactKind.BUDGET, FactKind.FORECAST) or teller.clock.is_over(cell.indicator, when):
        return
    if any(one and cell.axes.when == when_of(one) for one in told) or teller.now.tells(fact.indicator, when):
        return
    teller.answer(f"period:{when.text}", cell.at, [when.text, SKIP], "not-over", period=when.text)


def _is_outside(teller: ImportTeller, cell: CellAsked, value: Decimal, fact: CellFact, limits: UnitBounds) -> bool:
    """Whether a value is none that can be, and so is refused; what is written already is no fault of the table."""
    if limits is UNBOUNDED or lies_within(value, limits):
        return False
    if fact.kind not in _BOUNDED or teller.now.held(fact) == value:
        return False
    low, high = limits
    bounds = teller.say("refused.bounds", low=low, high=high) if high is not None else ""
    of_number = cell.written.form is CellForm.NUMBER
    told = number_told(Decimal(cell.written.text), teller.language, 10) if of_number else cell.written.text
    message = teller.say("refused.out-of-range", text=told, unit=cell.indicator.measured_in or "", bounds=bounds)
    teller.refuse(cell.at, cell.written.text, "out-of-range", message=message)
    return True


def _scaled(teller: ImportTeller, cell: CellAsked, value: Decimal, fact: CellFact, unit: Measure) -> Decimal:
    """The number meant, where it is asked about alone or together with others. Raises CellLeft where it waits."""
    together = teller.made.together.get(cell.at)
    if together is None:
        alone = _doubtful(teller, cell, fact.being(value), unit)
        if alone is None:
            return value
        if teller.now.held(fact) == alone.meant:
            return alone.meant  # as it was meant before
        teller.made.doubtful.append(alone)
        together = NumbersTogether(alone, 1)
    first, cells = together
    said = first.question + (" " + teller.say("ask.of-all", n=cells) if cells > 1 else "")
    answer = teller.ask(f"scale:{first.at}", said, [f"{first.meant:f}", f"{first.value:f}"])
    if answer is None:
        raise CellLeft
    return together.meant(value, Decimal(answer))


def _doubtful(teller: ImportTeller, cell: CellAsked, fact: CellFact, unit: Measure) -> DoubtfulNumber | None:
    """What is doubted of a number that is ten, a hundred or a thousand times those before, or a part of that.

    So is one of another sign than all before it, but for money in parentheses, whose sign has been answered, and
    for what changes.
    """
    value = fact.value
    assert isinstance(value, Decimal)
    key, reading = "ask.scale", moved_reading(teller.now, fact, value)
    money = unit.crowns is not None
    turns = "(" not in cell.written.text if money else _never_turns(teller, cell)
    if reading is None and turns:
        key, reading = "ask.sign" if money else "ask.scale", turned_reading(teller.now, fact, value)
    if reading is None:
        return None
    sign = f" {unit.sign}" if unit.sign else ""
    question = teller.say(
        key,
        value=number_told(value, teller.language, 6),
        meant=number_told(reading.meant, teller.language, 6) + sign,
        before=reading.like.told(teller.language),
    )
    return DoubtfulNumber(cell.at, fact, value, reading.meant, question)


def _never_turns(teller: ImportTeller, cell: CellAsked) -> bool:
    """Whether a measure tells no change, and no limit refuses what is less than nothing."""
    return not tells_a_change(cell.id, cell.indicator) and teller.limits.of(cell.id).share == UNBOUNDED
