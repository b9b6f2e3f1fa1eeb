"""Periods as they stand in headings, before values and after names."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.naming import months_to, named
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.pieces import said
from malstyr.language.words import words
from malstyr.model.periods import Period, PeriodKind, year_period

YEARS_SHOWN = 3


def years_shown(last: Period) -> Sequence[Period]:
    """The years that tables show: the one asked for, and those before it."""
    return [year_period(last.year - n) for n in range(YEARS_SHOWN - 1, -1, -1)]


def told_as(evaluation: Evaluation, language: str) -> str:
    """The year a report is about, and its reporting point: ``2026, T2 (per 31 augusti)``."""
    point = evaluation.point
    if point is None:
        return str(evaluation.year)
    day = words(language)["report.day"].format(day=point.ends.day, month=words(language)[f"month.{point.ends.month}"])
    return f"{point.year}, {evaluation.readings.clock.called(point.name)} ({words(language)['report.per']} {day})"


def short(period: Period, language: str) -> str:
    """A part of a year as it stands before a value: ``dec``, ``vecka 8``, ``jan–aug``."""
    if period.kind is PeriodKind.MONTH:
        return words(language)[f"month.short.{period.start.month}"]
    if period.kind is PeriodKind.TO_DATE:
        return said(months_to(period.end), language)
    return said(named(period, period.year), language)


def span(period: Period) -> str:
    """A period, with a dash between its years where it has several."""
    return str(period).replace("-", "–") if period.start.year != period.end.year else str(period)


def of_earlier(one: Outcome | GoalOutcome) -> str:
    earlier = isinstance(one, Outcome) and one.earlier and one.inapplicable is None
    return f" ({span(one.period)})" if isinstance(one, Outcome) and earlier and one.period is not None else ""
