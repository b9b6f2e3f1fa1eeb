"""What the text above a table says of when, among other words: the year of it all, or the part of one."""

import re
from collections.abc import Iterable

from malstyr.exchange.importing.when import TableWhen, when_of
from malstyr.model.periods import PeriodKind, year_period
from malstyr.model.scalars import month_named

_LONGEST = 7
"""How many words a time is told in: ``1 september 2025 – 31 augusti 2026``."""
_OF_PART = re.compile(
    r"\b(?:delår|halvår|tertial|kvartal|månad|veck[ao]|termin|hösten|våren|sommaren|vintern|ack\b|ackumulera|hittills|"
    r"rullande|senaste|t\.? ?o\.? ?m\b|till och med|quarter|month|half[- ]year|week|to date|ytd|"
    r"(?:kv|[tqkv])\.? ?[0-9]{1,2} ?[-–])",
    re.IGNORECASE,
)
"""Words of what may be a part of a year, and may be all of it in parts."""
_WITHIN = re.compile(r"\binom (?:\S+ ){1,2}?(?:veck|månad)\w*", re.IGNORECASE)
"""How long something takes, which is no part of a year."""
_ON_A_DAY = re.compile(
    r"(?<![ ,])[ ,]+(?:per )?(?:den )?(?P<day>[0-9]{1,2})[. ]{1,2}(?P<month>[^\W\d_]{3,9})\b\.?"
    r"(?: (?:respektive|varje|resp\.?) år)?(?![ -]+[0-9]{4})",
    re.IGNORECASE,
)
_IN_HEADING = re.compile(r"\bperiod|\bmån\b", re.IGNORECASE)
"""Words of a part of a year above values, where titles say them of any table."""


def when_in_title(text: str) -> TableWhen | None:
    """When all of a table is, by a text above it; None where it tells of none, or of several.

    A day tells when a report was made, and nothing of the values, unless it is the last of a year. Where a part of the
    year is named the year is one reading.
    """
    day = _day_told(text)
    if day is not None and (day["day"], month_named(day["month"])) != ("31", 12):
        return TableWhen(partial=True)
    told, rest = _told(text if day is None else day.re.sub("", text))
    if any(one.exact and one.period.kind is PeriodKind.SPAN for one in told if one.period is not None):
        return None
    parts = dict.fromkeys(one for one in told if one.partial or one.part or one.exact or one.readings)
    partial = next((one for one in parts if one.partial), None)
    years = {one.year for one in told if one.year is not None}
    if len(years) > 1 or (not years and len(parts) != 1 and partial is None):
        return None
    year = years.pop() if years else None
    if partial is not None or year is None:
        return partial._replace(year=year) if partial is not None else next(iter(parts))
    if not parts and not _may_tell_part(rest):
        return TableWhen(year)
    named = (one._replace(year=year).period for one in parts)
    return TableWhen(year, readings=(*(str(one) for one in named if one is not None), str(year)))


def part_in_title(text: str, year: TableWhen) -> TableWhen | None:
    """When all of a table is, by a text above it that tells a part of a year which somebody has typed; else None."""
    when = when_in_title(text) if on_a_day(text) is None else None
    of_year = when is not None and when.year in (None, year.year)
    return when if of_year and any(one.partial or one.part for one in _told(text)[0]) else None


def on_a_day(text: str) -> str | None:
    """The rest of a text that tells one day of no year, ``Antal elever 15 oktober``; None where it tells none, or more.

    What is counted then may be the number of the year, or of the year so far.
    """
    day = _day_told(text)
    return f"{text[: day.start()]} {text[day.end() :]}".strip(" ,") if day is not None else None


def _day_told(text: str) -> re.Match[str] | None:
    days = [one for one in _ON_A_DAY.finditer(text) if month_named(one["month"]) is not None]
    return days[0] if len(days) == 1 else None


def when_in_heading(text: str) -> TableWhen | None:
    """When the values below a heading of other words too are, or those below the name of a group."""
    when = when_in_title(text)
    if when is None:
        told, rest = _told(text)
        of_part = any(one.part for one in told) or _may_tell_part(rest) or _IN_HEADING.search(rest)
        return TableWhen(partial=True) if of_part else None
    return when._replace(readings=(str(when.year),)) if when.whole_year and _IN_HEADING.search(text) else when


def without_times(text: str) -> str:
    """The words of a text that tell no time."""
    return _told(text)[1]


def numbers_untold(text: str) -> bool:
    """Whether a heading has digits that tell no time we know, ``2608``: they may."""
    return any(map(str.isdigit, without_times(text)))


def _may_tell_part(words: str) -> bool:
    plain = _WITHIN.sub(" ", words)
    return _OF_PART.search(plain) is not None or any(map(month_named, re.findall(r"[^\W\d_]+", plain)))


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
