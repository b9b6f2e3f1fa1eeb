"""Periods as people write them in tables: År 2025, jan, T2 2025, Delår aug, 2025-01, 2024/25, Ack, R12."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from malstyr.exchange.importing.footnote import without_footnote
from malstyr.model.periods import Period, PeriodKind, period, year_period
from malstyr.model.scalars import month_named
from malstyr.model.tried import read_exactly

_YEARS = range(1900, 2101)
_PARTIAL = re.compile(
    r"(?:ack(?:\.|umulera[tnd]*e?)?|hittills|to[ _]date|ytd|r ?12|rullande(?: ?12(?: ?m(?:ån(?:ader)?)?)?)?"
    r"|(?:t\.? ?o\.? ?m\.?|till och med) (?P<until>.+?)"
    r"|(?:efter |senaste |första )?[0-9]{1,2} mån(?:\.|ader(?:na)?)?|perioden)"
    r"(?: (?:år )?(?P<year>[0-9]{4}))?",
)
_WHOLE_YEAR = ("helår", "helåret", "hela året", "full year", "whole year")
_YEARS_UNTOLD = ("föregående år", "förra året", "innevarande år", "fjolåret", "i fjol", "previous year", "current year")
"""Years that are known only to who wrote it."""
_SAID_WHOLE = re.compile("helår|bokslut|årsbokslut")
_LETTERS = {
    "t": "T", "tertial": "T", "q": "Q", "k": "Q", "kv": "Q", "kvartal": "Q", "h": "H", "halvår": "H", "d": "D",
    "p": "M", "delår": "D", "v": "W", "vecka": "W", "m": "M", "mån": "M", "månad": "M", "w": "W",
}  # fmt: skip
_TERMS = {"vt": "H1", "ht": "H2", "vårtermin": "H1", "hösttermin": "H2", "vårterminen": "H1", "höstterminen": "H2"}
_MOST = {"T": 3, "Q": 4, "H": 2, "D": 3, "W": 53, "M": 12}
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_PART = re.compile(
    rf"(?:{_YEAR}[-, ]*)?(?P<word>[a-zåäö]+)\.?[- ]*(?P<n>[0-9]{{1,2}})"
    r"(?:[-/, ]+(?P<year2>(?:19|20)[0-9]{2})|[-/' ]+-?(?P<short>[0-9]{2}))?"
)
_ORDINALS = ("första", "andra", "tredje", "fjärde")
_ORDINAL = re.compile(
    rf"(?:(?P<n>[1-4])(?::a|:e|\.)?|(?P<nth>{'|'.join(_ORDINALS)})) (?P<word>kvartalet|tertialet|halvåret|delåret)"
    rf"(?: {_YEAR})?"
)
_MONTH = re.compile(
    rf"(?:{_YEAR}[- ,]*)?(?P<month>[a-zåäö]{{3,12}})\.?"
    r"(?:[- ,]*(?P<year2>(?:19|20)[0-9]{2})|[-' ]*(?P<short>[0-9]{2}))?"
)
_INTERIM = re.compile(
    rf"delår(?:et|srapport(?:en)?)? (?:per |till |t\.o\.m\. )?(?P<month>[a-zåäö]{{3,9}})\.?(?: {_YEAR})?"
)
_DAY_NAMED = re.compile(rf"(?:den )?(?P<day>[0-9]{{1,2}})[. -]+(?P<month>[a-zåäö]{{3,9}})\.?[ -]+{_YEAR}")
_SPAN = re.compile(
    r"(?P<one>[a-zåäö]{3,9})\.?(?:\s*-\s*| till )(?P<other>[a-zåäö]{3,9})\.?"
    rf"(?:[ ,]+{_YEAR}|[-' ]+(?P<short>[0-9]{{2}}))?"
)

_PART_OF_MONTHS = {
    (first, first + months - 1): f"{letter}{(first + months - 1) // months}"
    for letter, months in (("Q", 3), ("T", 4), ("H", 6))
    for first in range(1, 13, months)
}
"""The parts of a year by their first and last month."""
_FROM_TO = re.compile(r" ?-+ ?| till(?: och med)? | t\.?o\.?m\.? ")
_ENDS = {PeriodKind.DAY, PeriodKind.MONTH}
_DAYS_OF_YEAR = 366


ANY_YEAR = 2000
"""In the place of the year of what is never measured in it."""
INTERIM_OF_MONTH = "delår-"
"""What a part of a year begins with that is told by the month in which it ends."""


class TableWhen(NamedTuple):
    """A period, or the part of one that a heading tells."""

    year: int | None = None
    part: str = ""
    """A part of a year, ``M03``; of an interim report by its month, ``delår-08``."""
    exact: str = ""
    """A whole period that is neither: a day, a span, a school year."""
    partial: bool = False
    """Whether it is a sum or mean of a part of the year, or of twelve months: a period's own value only of what is
    measured for ``part``."""
    readings: tuple[str, ...] = ()
    """The periods that it can be, where they are several, or the one it may be; all in the year, where that is told."""
    whole: bool = False
    """Whether it is said to be all of a year: ``Helår`` below months, in a column of a year."""

    def joined(self, other: TableWhen) -> TableWhen | None:
        """Both together, where they tell of different things; None where they contradict each other."""
        if self == other or not any(other):
            return self
        if not any(self):
            return other
        if self.partial or other.partial:
            one, around = (self, other) if self.partial else (other, self)
            return one._replace(year=one.year if one.year is not None else around.year)
        if self.exact or other.exact:
            return _in_school_year(self.exact, other) or _in_school_year(other.exact, self)
        return self._put_together(other) if not (self.readings or other.readings) else None

    def _put_together(self, other: TableWhen) -> TableWhen | None:
        """A year and its part."""
        years = {one for one in (self.year, other.year) if one is not None}
        part, whole = self.part or other.part, self.whole or other.whole
        if len(years) > 1 or len({self.part, other.part} - {""}) > 1 or (part and whole):
            return None
        return TableWhen(self.year if self.year is not None else other.year, part, whole=whole)

    @property
    def around(self) -> TableWhen:
        """The same, told of all of a table: all of a year may stand there in parts."""
        return self._replace(whole=False)

    @property
    def is_told(self) -> bool:
        """Whether it is a time that others can know: not ``föregående år``."""
        return self.exact not in _YEARS_UNTOLD

    @property
    def whole_year(self) -> bool:
        """Whether it is a year and no part of one."""
        return self.year is not None and not self.part and not self.partial and not self.readings

    @property
    def period(self) -> Period | None:
        """The period, where all of it is told."""
        if self.partial or self.readings:
            return None
        text = self.exact or (f"{self.year}-{self.part}" if self.part else f"{self.year}" if self.year else "")
        return read_exactly(period, text)


def _in_school_year(exact: str, part: TableWhen) -> TableWhen | None:
    """A month or half of a school year, which ends in June; July may be of another."""
    found, number = re.fullmatch(r"([0-9]{4})/[0-9]{2}", exact), part.part[1:]
    if found is None or part.year is not None or not re.fullmatch("M(?!07)[0-9]{2}|H[12]", part.part):
        return None
    in_spring = int(number) < 7 if part.part.startswith("M") else number == "1"
    return part._replace(year=int(found[1]) + in_spring)


@lru_cache(maxsize=4096)
def when_of(text: str) -> TableWhen | None:
    """What a text says of when; None where it says nothing of it."""
    plain = re.sub(r" ?[\u2010-\u2015\u2212] ?", "-", " ".join(text.casefold().replace("\u00a0", " ").split()))
    plain = without_footnote(plain)
    plain = re.sub(
        r"^(?:år(?:et|en)?|helår(?:et)?|läsår(?:et)?|verksamhetsår(?:et)?|bokslut|årsbokslut|kalenderår)\s+(?=[0-9])",
        "",
        plain,
    )
    school = plain != text.casefold() and text.casefold().strip().startswith("läsår")
    plain = plain.strip(" :.")
    year = _year(plain)
    if year is not None:
        return year._replace(whole=_SAID_WHOLE.match(text.strip().casefold()) is not None)
    return _school_year(plain, school) or _year_and_digits(plain) or _named(plain) or _between(plain)


def _year(plain: str) -> TableWhen | None:
    return TableWhen(int(plain)) if re.fullmatch("[0-9]{4}", plain) and int(plain) in _YEARS else None


def _school_year(plain: str, named: bool) -> TableWhen | None:
    found = re.fullmatch(r"([0-9]{4}|[0-9]{2})[/-]([0-9]{4}|[0-9]{2})", plain)
    if found is None or not (named or (len(found[1]) == 4 and "/" in plain)):
        return None
    first = int(found[1]) if len(found[1]) == 4 else 2000 + int(found[1])
    return TableWhen(exact=f"{first}/{found[2][-2:]}") if (first + 1) % 100 == int(found[2][-2:]) else None


def _year_and_digits(plain: str) -> TableWhen | None:
    """``2025-01``, ``202501``, ``2011-12``, ``2012-2015``, ``2025-01-31``, ``31/1 2025``, ``31 jan 2025``."""
    found = re.fullmatch(r"([0-9]{4})(-?)([0-9]{2})", plain)
    if found and int(found[1]) in _YEARS:
        year, last = int(found[1]), int(found[3])
        month = f"{year}-M{last:02}" if 1 <= last <= 12 else ""
        span = f"{year}-{year // 100}{last:02}" if found[2] and last > year % 100 else ""
        if month and span:
            return TableWhen(readings=(month, span))
        return TableWhen(year, f"M{last:02}") if month else TableWhen(exact=span) if span else None
    found = re.fullmatch(r"([0-9]{1,2})[/.]([0-9]{1,2})[/. -]([0-9]{4})", plain)
    if found:
        days = {f"{found[3]}-{int(found[one]):02}-{int(found[2 if one == 1 else 1]):02}" for one in (1, 2)}
        right = tuple(sorted(one for one in days if _exact(one)))
        return TableWhen(exact=right[0]) if len(right) == 1 else TableWhen(readings=right) if right else None
    found = _DAY_NAMED.fullmatch(plain)
    named_month = month_named(found["month"]) if found else None
    if found and named_month:
        named = f"{found['year']}-{named_month:02}-{int(found['day']):02}"
        return TableWhen(exact=named) if _exact(named) else None
    return (
        TableWhen(exact=plain)
        if re.fullmatch(r"[0-9]{4}-[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}", plain) and _exact(plain)
        else None
    )


def _exact(text: str) -> bool:
    return str(read_exactly(period, text)) == text


def _named(plain: str) -> TableWhen | None:
    """What is told in words."""
    if plain in _WHOLE_YEAR:
        return TableWhen(whole=True)
    if plain in _YEARS_UNTOLD:
        return TableWhen(exact=plain)
    return _part_told(plain) or _numbered(plain) or _monthly(plain)


def _part_told(plain: str) -> TableWhen | None:
    """What is no period of its own, and an interim report."""
    if found := _PARTIAL.fullmatch(plain):
        until = when_of(found["until"] or "")
        year = _number(found["year"]) or (until.year if until is not None else None)
        whole = until is not None and until.part == "M12"
        return TableWhen(year, partial=not whole, whole=whole)
    found = _SPAN.fullmatch(plain)
    first, last = (month_named(found["one"]), month_named(found["other"])) if found else (None, None)
    if found and first and last:
        whole = (first, last) == (1, 12)
        year = _number(found["year"] or (found["short"] and f"20{found['short']}"))
        return TableWhen(year, _PART_OF_MONTHS.get((first, last), ""), partial=not whole, whole=whole)
    found = _INTERIM.fullmatch(plain)
    month = month_named(found["month"]) if found else None
    return TableWhen(_number(found["year"]), f"{INTERIM_OF_MONTH}{month:02}") if found and month else None


def _numbered(plain: str) -> TableWhen | None:
    """A part of a year by its number: ``T2 2025``, ``tredje kvartalet``."""
    if found := _ORDINAL.fullmatch(plain):
        letter = {"kvartalet": "Q", "tertialet": "T", "halvåret": "H", "delåret": "D"}[found["word"]]
        n = int(found["n"] or _ORDINALS.index(found["nth"]) + 1)
        return TableWhen(_number(found["year"]), f"{letter}{n}") if n <= _MOST[letter] else None
    found = _PART.fullmatch(plain)
    if found is None or found["word"] not in _LETTERS:
        return None
    letter, n = _LETTERS[found["word"]], int(found["n"])
    short = found["short"]
    if found["word"] == "p" and len(found["n"]) < 2:
        return None  # a month of a ledger has two digits
    if short and (letter in "MW" or found["year"]):
        return None  # weeks 10-12
    year = _number(found["year"] or found["year2"] or (short and f"20{short}"))
    return TableWhen(year, f"{letter}{n:02}" if letter in "MW" else f"{letter}{n}") if 1 <= n <= _MOST[letter] else None


def _between(plain: str) -> TableWhen | None:
    """From one day or month to another: ``202601-202608``, ``2026-01-01 till 2026-12-31``; of no more than a year."""
    for found in _FROM_TO.finditer(plain):
        sides = (when_of(plain[: found.start()]), when_of(plain[found.end() :]))
        first, last = (one.period if one is not None else None for one in sides)
        if first is None or last is None or not {first.kind, last.kind} <= _ENDS or first.start > last.end:
            continue
        if (last.end - first.start).days < _DAYS_OF_YEAR:
            year, part = year_period(last.end.year), _part_between(first, last)
            if part is not None:
                return part
            return TableWhen(last.end.year, partial=(first.start, last.end) != (year.start, year.end))
    return None


def _part_between(first: Period, last: Period) -> TableWhen | None:
    """The part of a year that goes from one day or month to another: ``2026-04-01 – 2026-04-30`` is April."""
    months = f"M{first.start.month:02}" if first.start.month == last.end.month else ""
    part = months or _PART_OF_MONTHS.get((first.start.month, last.end.month), "")
    found = TableWhen(last.end.year, part, partial=not months) if part else None
    whole = found._replace(partial=False).period if found is not None else None
    return found if whole is not None and (whole.start, whole.end) == (first.start, last.end) else None


def _monthly(plain: str) -> TableWhen | None:
    """A month or a term by its name."""
    found = re.fullmatch(rf"(?P<word>[vh]t) ?-?(?:{_YEAR}|(?P<short>[0-9]{{2}}))", plain)
    if found:
        return TableWhen(_number(found["year"]) or 2000 + int(found["short"]), _TERMS[found["word"]])
    found = _MONTH.fullmatch(plain)
    if found is None:
        return None
    year = _number(found["year"] or found["year2"]) or (2000 + int(found["short"]) if found["short"] else None)
    month = month_named(found["month"])
    part = f"M{month:02}" if month else _TERMS.get(found["month"], "")
    return TableWhen(year, part) if part else None


def _number(text: str | None) -> int | None:
    return int(text) if text else None
