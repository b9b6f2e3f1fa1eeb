"""Periods as they stand in headings, before values and after names."""

from collections.abc import Sequence

from malstyr.evaluate.calendar import Point
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.naming import months_to, named
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.days import day_told
from malstyr.language.pieces import said
from malstyr.language.words import words
from malstyr.model.periods import Period, PeriodKind, year_period

YEARS_SHOWN = 3


def years_shown(last: Period) -> Sequence[Period]:
    """The years that tables show: the one asked for, and those before it."""
    return [year_period(last.year - n) for n in range(YEARS_SHOWN - 1, -1, -1)]


def told_as(evaluation: Evaluation, language: str) -> str:
    """The year a report is about, and its reporting point: ``2026, T2 (till och med 31 augusti)``.

    Of a year whose own figures are not told yet, where none is asked for, the latest: ``2026, efter delår per 31 maj``.
    """
    clock, year, point = evaluation.readings.clock, evaluation.year.year, evaluation.point
    if point is not None:
        return f"{point.year}, {clock.called(point.name)} {_as_of_point(point, language)}"
    latest = clock.latest_point(year) if not _whole_year_told(evaluation) else None
    if latest is None:
        return str(year)
    return f"{year}, {words(language)['report.after-point'].format(day=_last_day(latest, language))}"


def _whole_year_told(evaluation: Evaluation) -> bool:
    """Whether the year is closed, or over with figures of the whole of it, so that they are of no point."""
    clock, year = evaluation.readings.clock, evaluation.year
    own = (one.value is not None and not one.forecast and one.period == year for one in evaluation.outcomes)
    return clock.closed(year.year) or (year.end <= clock.as_of and any(own))


def titled(kind: str, evaluation: Evaluation, language: str) -> str:
    """A kind of report with its year and point, of which it does not say again what the kind and the day say.

    ``Delårsrapport 2013, T2 (till och med 31 augusti)``, ``Delårsrapport 2, 2013 (till och med 31 augusti)`` of a point
    that is called Delår 2, and nothing more than the year of one that is called Delårsrapport per augusti.
    """
    point = evaluation.point
    if point is None:
        return f"{kind} {told_as(evaluation, language)}"
    called = evaluation.readings.clock.called(point.name)
    first, _, rest = called.partition(" ")
    if first.casefold()[:_ALIKE] != kind.casefold()[:_ALIKE]:
        told = f"{kind} {point.year}, {called}"
    elif rest.isdecimal():
        told = f"{kind} {rest}, {point.year}"
    elif not rest or rest.split()[-1].casefold() == words(language)[f"month.{point.ends.month}"].casefold():
        told = f"{kind} {point.year}"
    else:
        told = f"{kind} {point.year}, {rest}"
    return f"{told} {_as_of_point(point, language)}"


_ALIKE = len("delår")
"""As many letters as two words for the same report begin with alike."""


def _as_of_point(point: Point, language: str) -> str:
    return f"({words(language)['report.per']} {_last_day(point, language)})"


def _last_day(point: Point, language: str) -> str:
    """``31 augusti``."""
    return words(language)["report.day"].format(day=point.ends.day, month=words(language)[f"month.{point.ends.month}"])


def head_of(evaluation: Evaluation, language: str) -> str:
    """What stands over a table of a workspace: its name, the year it is about, and the day."""
    year, day = told_as(evaluation, language), day_told(evaluation.as_of, language)
    return words(language)["table.head"].format(name=evaluation.workspace.name, year=year, as_of=day)


def short(period: Period, language: str) -> str:
    """A part of a year as it stands before a value: ``dec``, ``vecka 8``, ``jan–aug``."""
    if period.kind is PeriodKind.MONTH:
        return words(language)[f"month.short.{period.start.month}"]
    if period.kind is PeriodKind.TO_DATE:
        return said(months_to(period.end), language)
    return said(named(period, period.year), language)


def span(period: Period) -> str:
    """A period, with a dash between its years where it has several."""
    return str(period).replace("-", "–") if period.kind is PeriodKind.SPAN else str(period)


def period_in_words(period: Period, language: str) -> str:
    """A period as it stands alone: ``kvartal 1 2026``, ``januari 2026``, ``2012–2015``."""
    return said(named(period, 0), language)


def of_earlier(one: Outcome | GoalOutcome) -> str:
    earlier = isinstance(one, Outcome) and one.earlier and one.inapplicable is None
    return f" ({span(one.period)})" if isinstance(one, Outcome) and earlier and one.period is not None else ""
