"""The cell of a year in a table: what was measured, as people are to see it."""

import re
from dataclasses import dataclass
from decimal import Decimal

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.typography import MOST_DECIMALS, told_apart
from malstyr.language.words import words
from malstyr.model.measures import measure
from malstyr.model.periods import Period
from malstyr.present.booked import booked_told
from malstyr.present.spans import short
from malstyr.present.summed import parts_summed, parts_told


@dataclass(frozen=True, slots=True)
class Value:
    """A cell of a table: as shown, and its exact number where it has one, for sorting."""

    text: str
    exact: str = ""


def percent(one: Outcome) -> str:
    """The sign after a number in per cent or per mille; every other unit stands beside the name."""
    return measure(one.measured_in).beside_number


_PLAIN = frozenset(("index", "st", "st.", "styck", "antal"))
"""Units that say nothing beside a name."""


def unit_beside(one: Outcome, name: str) -> str:
    """The unit where it stands beside ``name``: nothing that this ends in, that figures carry, or that says nothing."""
    written = one.measured_in or ""
    if re.search(rf"\b{re.escape(written)}\W*$", name, re.IGNORECASE):
        return ""
    if percent(one):
        return measure(written).of
    return "" if written.lower() in _PLAIN else written


def value_of(evaluation: Evaluation, one: Outcome, year: Period, language: str) -> Value:
    """A year's value as shown: in words that it is hidden or that none can be, a dash where none is; a forecast in ( ).

    What is only a part of the year says which: ``dec: 5,9 %``. Of a year that is the sum of its parts it is what they
    sum to so far, since that is what is judged: ``jan–aug: 11``.
    """
    if one.indicator is None or one.of_members:
        return Value("")
    reading = evaluation.readings.shown(one.indicator, one.member, year.year)
    part = f"{short(reading.period, language)}: " if not reading.period.whole_year else ""
    if reading.held is Held.SUPPRESSED:
        return Value(f"{part}{words(language)['value.hidden']}")
    if reading.held is Held.NOT_APPLICABLE:
        return Value(words(language)["value.none"])
    if reading.held is not Held.VALUE:
        last = evaluation.readings.so_far(one.indicator, one.member, year.year)
        return Value(booked_told(last, language) + percent(one), f"{last.value:f}") if last is not None else Value("–")
    return _measured(evaluation, one, reading, language)


def _measured(evaluation: Evaluation, one: Outcome, reading: Reading, language: str) -> Value:
    """A value: of a checklist how many steps, of parts of a sum what they sum to."""
    if reading.steps is not None:
        return Value(str(len(reading.steps)), str(len(reading.steps)))
    parts = parts_summed(evaluation.readings, str(one.indicator), one.member, reading)
    if len(parts) > 1:
        value = sum((each.value for each in parts), Decimal(0))
        told = told_apart(value, language, one.decimals) + percent(one)
        return Value(f"{parts_told(parts, language)}: {told}", f"{value:f}")
    decimals = one.decimals if one.period == reading.period else MOST_DECIMALS
    told = told_apart(reading.value, language, decimals) + percent(one)
    if reading.forecast:
        told = f"({told})"
    elif not reading.period.whole_year:
        told = f"{short(reading.period, language)}: {told}"
    return Value(told, f"{reading.value:f}")
