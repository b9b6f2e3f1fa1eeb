"""The cell of a year in a table: what was measured, as people are to see it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.naming import months_to, ranges, runs_in_time
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.reading import Held
from malstyr.evaluate.readings import OF_MONTHS
from malstyr.evaluate.shown import ShownFigure, shown
from malstyr.language.pieces import said
from malstyr.language.typography import MOST_DECIMALS, evenly, told_apart
from malstyr.language.words import words
from malstyr.model.measures import measure
from malstyr.model.periods import Period
from malstyr.present.budgets import booked_told
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


def unit_in_brackets(evaluation: Evaluation, one: Outcome, name: str) -> str:
    """The unit of the figures told of it, as it stands after ``name``: `` (tkr)``; places and steps have none."""
    every = evaluation.of_series.get(one.series, (one,)) if one.of_members else (one,)
    figures = any(each.value is not None for each in every)
    bare = any(each.rank is not None or each.steps is not None for each in every)
    unit = unit_beside(one, name) if figures and not bare else ""
    return f" ({unit})" if unit else ""


_Year = TypeVar("_Year")


def values_of(evaluation: Evaluation, one: Outcome, years: Iterable[Period], language: str) -> Sequence[Value]:
    """A row of values by year, with as many decimals each."""
    told = [value_of(evaluation, one, year, language) for year in years]
    even = iter(evenly([each.text for each in told if each.exact], language))
    return [replace(each, text=next(even)) if each.exact else each for each in told]


def years_with(rows: Iterable[Sequence[Value]], years: Sequence[_Year]) -> Sequence[_Year]:
    """The years from the first in which any row has a value, at least the last."""
    known = [any(each.text not in ("", "–") for each in column) for column in zip(*rows, strict=True)]
    return years[known.index(True) :] if True in known else years[-1:]


def value_of(evaluation: Evaluation, one: Outcome, year: Period, language: str) -> Value:
    """A year's value as shown: in words that it is hidden or that none can be, a dash where none is; a forecast in ( ).

    What is only a part of the year says which: ``dec: 5,9 %``. Of a year that is the sum of its parts it is what they
    sum to so far, since that is what is judged: ``jan–aug: 11``; of one that is their mean ``medel jan–aug: 6,2 %``.
    """
    if one.indicator is None or one.of_members:
        return Value("")
    figure = shown(evaluation.readings, one, year)
    reading = figure.reading
    part = f"{short(reading.period, language)}: " if not reading.period.whole_year else ""
    if reading.held is Held.SUPPRESSED:
        return Value(part + words(language)["value.hidden"])
    if reading.held is Held.NOT_APPLICABLE:
        return Value(words(language)["value.none"])
    if reading.held is not Held.VALUE:
        last = evaluation.readings.so_far(one.indicator, one.member, year.year)
        return Value(booked_told(last, language) + percent(one), f"{last.value:f}") if last is not None else Value("–")
    return _measured(one, figure, language)


def _measured(one: Outcome, figure: ShownFigure, language: str) -> Value:
    """A value: of a checklist how many steps, of the measurements so far what they come to."""
    reading = figure.reading
    if reading.steps is not None:
        return Value(str(len(reading.steps)), str(len(reading.steps)))
    decimals = one.decimals if one.period == reading.period or figure.so_far else MOST_DECIMALS
    told = told_apart(reading.value, language, decimals) + percent(one)
    if reading.forecast:
        told = f"({told})"
    elif not reading.period.whole_year:
        told = f"{time_of(figure, language)}: {told}"
    return Value(told, f"{reading.value:f}")


def time_of(figure: ShownFigure, language: str) -> str:
    """The part of a year that a figure is of: ``maj``, ``jan–jun, aug``, ``medel vecka 1–20``; nothing of a year."""
    if figure.reading.period.whole_year:
        return ""
    if not figure.so_far:
        return short(figure.reading.period, language)
    periods = [one.period for one in figure.made_of]
    runs = runs_in_time(periods)
    if all(one.kind in OF_MONTHS for one in periods):
        told = ", ".join(said(months_to(run[-1].end, run[0].start.month), language) for run in runs)
    else:
        told = said(ranges(periods, periods[0].year), language)
    return f"{words(language)['value.mean']} {told}" if figure.mean else told
