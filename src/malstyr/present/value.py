"""The cell of a year in a table: what was measured, as people are to see it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.naming import months_to, ranges, runs_in_time
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.parts import made_of, together
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import OF_MONTHS
from malstyr.language.pieces import said
from malstyr.language.typography import MOST_DECIMALS, told_apart
from malstyr.language.words import words
from malstyr.model.indicators import Yearly
from malstyr.model.measures import measure
from malstyr.model.periods import Period
from malstyr.present.booked import booked_told
from malstyr.present.spans import short


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

    What is only a part of the year says which: ``dec: 5,9 %``. Of a year that is the sum or the mean of its parts it is
    what they come to so far, since that is what is judged: ``jan–aug: 11``, ``medel jan–aug: 5,9 %``.
    """
    if one.indicator is None or one.of_members:
        return Value("")
    reading = evaluation.readings.shown(one.indicator, one.member, year.year)
    if reading.held is Held.SUPPRESSED:
        return Value(part_of_year(evaluation, one, reading, language) + words(language)["value.hidden"])
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
    readings, id = evaluation.readings, str(one.indicator)
    parts = () if reading.period.whole_year else made_of(readings, id, one.member, reading)
    value = together(readings, id, [each.value for each in parts]) if parts else reading.value
    decimals = one.decimals if one.period == reading.period or len(parts) > 1 else MOST_DECIMALS
    told = told_apart(value, language, decimals) + percent(one)
    told = f"({told})" if reading.forecast else part_of_year(evaluation, one, reading, language) + told
    return Value(told, f"{value:f}")


def part_of_year(evaluation: Evaluation, one: Outcome, shown: Reading, language: str) -> str:
    """Which part of a year it is that is shown, before its number: ``jan–aug: ``; nothing of a whole year."""
    if shown.period.whole_year:
        return ""
    periods = [each.period for each in made_of(evaluation.readings, str(one.indicator), one.member, shown)]
    if len(periods) < 2:
        return f"{short(shown.period, language)}: "
    mean = evaluation.workspace.data.indicators[str(one.indicator)].year is Yearly.MEAN
    return f"{words(language)['value.mean'] if mean else ''}{_periods_told(periods, language)}: "


def _periods_told(periods: Sequence[Period], language: str) -> str:
    """Which they are: their months, ``jan–jun, aug``, else by name, ``vecka 1–20``."""
    if all(one.kind in OF_MONTHS for one in periods):
        runs = (months_to(run[-1].end, run[0].start.month) for run in runs_in_time(periods))
        return ", ".join(said(run, language) for run in runs)
    return said(ranges(periods, periods[0].year), language)
