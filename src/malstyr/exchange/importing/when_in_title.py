"""What the text above a table says of when, among other words: the year of it all, or the part of one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from malstyr.exchange.importing.when import TableWhen, when_of
from malstyr.model.periods import PeriodKind, year_period
from malstyr.model.scalars import month_named

_LONGEST = 7
"""How many words a time is told in: ``1 september 2025 – 31 augusti 2026``."""
_OF_PART = re.compile(
    r"\b(?:delår|halvår|tertial|kvartal|månad|veck[ao]|termin|hösten|våren|sommaren|vintern|ack\b|ackumulera|hittills|"
    r"rullande|senaste|t\.?o\.?m\b|till och med|quarter|month|half[- ]year|week|to date|ytd)",
    re.IGNORECASE,
)
"""Words of what may be a part of a year, and may be all of it in parts."""


def when_in_title(text: str) -> TableWhen | None:
    """When all of a table is, by a text above it; None where it tells of none, or of several.

    A day tells when a report was made, and nothing of the values, unless it is the last of a year. Where a part of the
    year is named the year is one reading.
    """
    told, rest = _told(text)
    if any(one.exact and one.period.kind is PeriodKind.SPAN for one in told if one.period is not None):
        return None
    parts = dict.fromkeys(one for one in told if one.partial or one.part or one.exact or one.readings)
    partial = next((one for one in parts if one.partial), None)
    years = {one.year for one in told if one.year is not None}
    if len(years) > 1 or (not years and len(parts) != 1):
        return None
    year = years.pop() if years else None
    if partial is not None or year is None:
        return partial._replace(year=year) if partial is not None else next(iter(parts))
    if not parts and not _OF_PART.search(rest) and not any(map(month_named, re.findall(r"[^\W\d_]+", rest))):
        return TableWhen(year)
    named = (one._replace(year=year).period for one in parts)
    return TableWhen(year, readings=(*(str(one) for one in named if one is not None), str(year)))


def when_in_titles(told: Iterable[TableWhen]) -> TableWhen | None:
    """When all of a table is, by all that the texts above it say; None where they differ."""
    found = set(told)
    years = {one.year for one in found}
    parts = [one for one in found if not one.whole_year]
    return next(iter(parts or found)) if len(parts) < 2 and len(years) == 1 else None


def _told(text: str) -> tuple[list[TableWhen], str]:
    """The times that a text tells, the longest first read, and the words between them; no days."""
    words, told, rest = text.split(), list[TableWhen](), list[str]()
    while words:
        sizes = range(min(_LONGEST, len(words)), 0, -1)
        read = ((size, when_of(" ".join(words[:size]).strip("()[],;:.–—-"))) for size in sizes)
        size, when = next((one for one in read if one[1] is not None), (1, None))
        period = when.period if when is not None else None
        if when is None:
            rest.append(words[0])
        elif period is None or period.kind is not PeriodKind.DAY:
            told.append(when)
        elif period.end == year_period(period.year).end:
            told.append(TableWhen(period.year))
        words = words[size:]
    return told, " ".join(rest)
