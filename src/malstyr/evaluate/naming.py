"""Periods and days as they are told in a line: ``maj``, ``januari–april``, ``jan–aug``, ``4 dagar för sent``."""

from collections.abc import Iterable, Sequence
from datetime import date

from malstyr.evaluate.reading import Booked
from malstyr.language.pieces import Piece, Word
from malstyr.model.periods import Period, PeriodKind


def named(period: Period, year: int) -> list[Piece]:
    """A period by its name, with the year where that is another than the one spoken of."""
    kind = period.kind
    if kind in (PeriodKind.YEAR, PeriodKind.SPAN, PeriodKind.SCHOOL_YEAR):
        return [str(period).replace("-", "–") if kind is PeriodKind.SPAN else str(period)]
    if kind is PeriodKind.DAY:
        return [period.start]
    number = str(int(period.text[6:]))
    if kind is PeriodKind.MONTH:
        name: list[Piece] = [Word(f"month.{number}")]
    else:
        name = [Word(f"period.{kind.name.lower().replace('_', '-')}"), f" {number}"]
    return name if period.year == year else [*name, f" {period.year}"]


def months_to(end: date, first: int = 1) -> list[Piece]:
    """The months from January, or from another: ``jan–aug``; ``jan`` where there is but one."""
    start, last = (Word(f"month.short.{month}") for month in (first, end.month))
    return [start, "–", last] if end.month > first else [start]


def so_far_told(booked: Booked, year: int | None = None) -> list[Piece]:
    """What is booked, as what it is: ``jan–aug: 27 900``; of cases, that are counted on the day, ``hittills: 50``.

    With a year, of a year that has not been told: ``jan–aug 2014: 27 900``.
    """
    when = [Word("outcome.to-date")] if booked.cases is not None else months_to(booked.ends)
    return [*when, *([f" {year}"] if year is not None else []), ": ", booked.value]


def ranges(periods: Iterable[Period], year: int) -> list[Piece]:
    """Periods with those that follow each other drawn together: ``januari–april, juni``."""
    line: list[Piece] = []
    for run in runs_in_time(periods):
        line += [*([", "] if line else []), *_run(run, year)]
    return line


def runs_in_time(periods: Iterable[Period]) -> Sequence[Sequence[Period]]:
    """Periods in order, those that follow each other together."""
    runs: list[list[Period]] = []
    for one in sorted(periods):
        if runs and (one.start - runs[-1][-1].end).days == 1 and one.kind is runs[-1][-1].kind:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _run(run: Sequence[Period], year: int) -> list[Piece]:
    """A run by its first and last: months by their names, others by their numbers, ``vecka 1–50 2025``."""
    first, last = named(run[0], run[-1].year), named(run[-1], year)
    if len(run) == 1:
        return last
    if run[0].kind is not PeriodKind.MONTH and first[:1] == last[:1] and run[0].year == run[-1].year:
        return [*first, "–", str(last[1]).strip(), *last[2:]]
    return [*first, "–", *last]


def too_late(done: date, due: Sequence[date]) -> list[Piece]:
    """How long after its last date something was done, ``4 dagar för sent``; nothing where it was done in time."""
    days = (done - due[-1]).days if due else 0
    return [f"{days} ", Word(f"outcome.days-late.{'1' if days == 1 else 'n'}")] if days > 0 else []
