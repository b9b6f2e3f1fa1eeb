"""Periods: a day, a week, a month, a year, a reporting point in it, or a span of years.

Written ``2013``, ``2013-D1``, ``2013-T2``, ``2013-Q3``, ``2013-H1``, ``2013-M05``, ``2013-W14``,
``2013-05-17``, ``2012-2015`` and the school year ``2013/14``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Annotated, TypeAlias

from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.model.durations import Duration, TimeUnit, duration
from malstyr.model.scalars import YEARS, Reads, fault, month_named, one_text

_PART = re.compile(r"([0-9]{4})-([DTQH](?=[0-9]$)|[MW](?=[0-9]{2}$))([0-9]+)")
_MONTHS_IN = {"T": 4, "Q": 3, "H": 6, "M": 1}
_INTERIM_ENDS = {1: (4, 30), 2: (8, 31), 3: (10, 31)}
"""Where a workspace's calendar does not say when delår 1, 2 and 3 end: April, August and October."""
INTERIM = tuple(f"D{n}" for n in _INTERIM_ENDS)
"""Reporting points that need no calendar."""


class PeriodKind(StrEnum):
    """What a period is of; parts of a year by the letter they are written with (SDMX's, where it has one)."""

    SPAN = "span"
    YEAR = "year"
    SCHOOL_YEAR = "school year"
    TO_DATE = "D"
    HALF_YEAR = "H"
    TERTIAL = "T"
    QUARTER = "Q"
    MONTH = "M"
    WEEK = "W"
    DAY = "day"


@dataclass(frozen=True, order=True, slots=True)
class Period:
    """First and last day, and the text it was written as. Orders by first day, then by last.

    ``2013-T1`` and ``2013-D1`` have the same days and are two periods, each with its own value.
    """

    start: date
    end: date
    text: str

    def __str__(self) -> str:
        return self.text

    def __hash__(self) -> int:
        """That of the text, which remembers it: every value is looked up by its period."""
        return hash(self.text)

    @property
    def year(self) -> int:
        """The year in its name: of a week its ISO year, of a school year or a span the year it ends in."""
        if len(self.text) == 8 and self.text[5] == "W":
            return int(self.text[:4])
        return self.end.year

    @property
    def years(self) -> range:
        """The calendar years that it is a part of."""
        return range(self.start.year, self.end.year + 1)

    @property
    def told_years(self) -> range:
        """The years that it tells of: each of a span, else the one in its name, though a week may begin before it."""
        return range(self.start.year if self.kind is PeriodKind.SPAN else self.year, self.year + 1)

    @property
    def kind(self) -> PeriodKind:
        """What it is a period of, told from how it is written."""
        return _kind(self.text)

    @property
    def whole_year(self) -> bool:
        """Whether it is a calendar year or a school year."""
        return self.kind in (PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR)

    @property
    def part_of_year(self) -> bool:
        """Whether it is less than a year."""
        return not self.whole_year and self.kind is not PeriodKind.SPAN

    @property
    def point(self) -> str | None:
        """The calendar's name of a reporting point, ``D1`` in ``2013-D1``."""
        part = _PART.fullmatch(self.text)
        return f"D{part[3]}" if part and part[2] == "D" else None

    @property
    def of_school(self) -> bool:
        """Whether it is a school year, ``2013/14``."""
        return "/" in self.text

    def is_from(self, first: Period) -> bool:
        """Whether what starts with ``first`` has it: from that day on, and of a year named its first week too."""
        return self.start >= first.start or (first.kind is PeriodKind.YEAR and self.year >= first.year)

    def covers(self, other: Period) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Period) -> bool:
        """Whether they have a day in common."""
        return self.start <= other.end and other.start <= self.end


@cache
def _kind(text: str) -> PeriodKind:
    if "/" in text:
        return PeriodKind.SCHOOL_YEAR
    if text[5:6].isalpha():
        return PeriodKind(text[5])
    return {4: PeriodKind.YEAR, 9: PeriodKind.SPAN}.get(len(text), PeriodKind.DAY)


@cache
def year_period(year: int) -> Period:
    """The calendar year ``year``."""
    return Period(date(year, 1, 1), date(year, 12, 31), str(year))


def period(value: object) -> Period:
    """Read a period; raises the fault of rule ``bad-period`` or ``ambiguous-period``."""
    if isinstance(value, Period):
        return value
    text = one_text(value)
    found = _read(str(text))
    if isinstance(found, Period):
        return found
    rule, instead = found
    raise fault(rule, text, instead, **(_readings(text) if rule == "ambiguous-period" else {}))


def _readings(text: str) -> dict[str, str]:
    """What a year and two figures may mean, each as it is to be written."""
    year, figures = re.findall(r"[0-9]+", text)[-2:]
    following = (int(year) + 1) % 100 == int(figures)
    return {
        "form": "school" if following else "years",
        "month": _tidy_part(year, "M", figures),
        "years": f"{year}-{year[:2]}{figures}",
        "school": f"{year}/{figures}",
    }


@cache
def _read(text: str) -> Period | tuple[str, str | None]:
    try:
        found = _exact(text) or _loose(text)
    except ValueError:
        return "bad-period", None
    if isinstance(found, Period) and not (found.start.year in YEARS and found.end.year in YEARS):
        return "bad-period", None
    return found


def _exact(text: str) -> Period | None:
    if re.fullmatch(r"[0-9]{4}", text):
        return Period(date(int(text), 1, 1), date(int(text), 12, 31), text)
    part = _PART.fullmatch(text)
    if part:
        return _part_of_year(int(part[1]), part[2], int(part[3]), text)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        at = date.fromisoformat(text)
        return Period(at, at, text)
    years = re.fullmatch(r"([0-9]{4})-([0-9]{4})", text)
    if years and years[1] < years[2]:
        return Period(date(int(years[1]), 1, 1), date(int(years[2]), 12, 31), text)
    school = re.fullmatch(r"([0-9]{4})/([0-9]{2})", text)
    if school and (int(school[1]) + 1) % 100 == int(school[2]):
        return Period(date(int(school[1]), 7, 1), date(int(school[1]) + 1, 6, 30), text)
    return None


def _part_of_year(year: int, letter: str, n: int, text: str) -> Period:
    if letter == "W":
        return Period(date.fromisocalendar(year, n, 1), date.fromisocalendar(year, n, 7), text)
    if letter == "D":
        if n not in _INTERIM_ENDS:
            raise ValueError(text)
        return Period(date(year, 1, 1), date(year, *_INTERIM_ENDS[n]), text)
    months = _MONTHS_IN[letter]
    if not 1 <= n <= 12 // months:
        raise ValueError(text)
    first, last = (n - 1) * months + 1, n * months
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]), text)


_LETTERS = {
    "kvartal": "Q", "kv": "Q", "tertial": "T", "halvår": "H", "hå": "H", "delår": "D", "månad": "M", "mån": "M", "vecka": "W", "v": "W",
    "k": "Q", "q": "Q", "t": "T", "h": "H", "d": "D", "m": "M", "w": "W",
}  # fmt: skip
"""What people call a part of a year before its number, and its letter."""
_NUMBERS = {
    "i": 1, "ett": 1, "första": 1, "ii": 2, "två": 2, "andra": 2, "iii": 3, "tre": 3, "tredje": 3, "iv": 4, "fyra": 4,
    "fjärde": 4,
}  # fmt: skip
"""How people write the number of a part of a year without figures."""
_YEAR_OF_PART = "(?P<y>[0-9]{4})"
_CALLED = rf"(?P<a>{'|'.join(sorted(_LETTERS, key=len, reverse=True))})(?:et|en)?"
_NUMBERED_PART = rf"(?:[-. ]*(?P<n>[0-9]{{1,2}})|[-. ]+(?P<word>{'|'.join(_NUMBERS)}))"
_NUMBER_FIRST = rf"(?:(?P<n>[0-9]{{1,2}})(?::?[ae])?\.?|(?P<word>{'|'.join(_NUMBERS)})) +(?=[a-zåäö]{{2}}){_CALLED}"
_PARTS = (
    rf"{_YEAR_OF_PART}[-, ]*{_CALLED}{_NUMBERED_PART}",
    rf"{_YEAR_OF_PART}[-, ]+{_NUMBER_FIRST}",
    rf"{_CALLED}{_NUMBERED_PART}[-/, ]+{_YEAR_OF_PART}",
    rf"{_NUMBER_FIRST}[-/, ]+{_YEAR_OF_PART}",
)
"""A part of a year in other words than those of the format: ``kvartal 3 2013``, ``2013 kv III``, ``tredje kvartalet
2013``."""
_SOME_PART = rf"(?P<a>{'|'.join(name for name in _LETTERS if len(name) > 2)})(?:et|en)?[-. ]+(?P<y>[0-9]{{4}})"


def _loose(text: str) -> tuple[str, str | None]:
    """The rule that explains a period nobody can read, with the text to type where the meaning is plain."""
    tidy = re.sub(
        rf"{MAYBE_BLANKS}[\u2013\u2014\u2212]\s*|{SOME_BLANKS}(?:-|till|t\.?o\.?m\.?)\s+|--+",
        "-",
        text.strip().rstrip(":"),
    )
    tidy = re.sub(r"(?<=[0-9])_(?=[0-9])", "-", tidy)
    tidy = _in_few_words(tidy)
    school = re.fullmatch(r"(?i)(?:läsår(?:et)?|lå\.?) *(?P<y>[0-9]{4}) *[-/] *(?:[0-9]{2})?(?P<then>[0-9]{2})", tidy)
    if school is not None and (int(school["y"]) + 1) % 100 == int(school["then"]):
        return "bad-period", f"{school['y']}/{school['then']}"
    tidy = re.sub(
        r"^(?:(?:åren|(?:mandat|plan|mål|budget|avtals)?period(?:en)?|(?:kalender|verksamhets|räkenskaps|hel)?år(?:et)?|hela året)\s*)(?=[0-9])",
        "",
        tidy,
        flags=re.IGNORECASE,
    )
    tidy = re.sub(r"(?<=[0-9]{4})[ ,]*\(?(?:(?:kalender|hel)?år(?:et)?|hela året)\)?$", "", tidy, flags=re.IGNORECASE)
    term = re.fullmatch(r"(?i)(?P<a>[hv])(?:t|östterminen|årterminen)[ -]?(?P<y>[0-9]{4})", tidy)
    if term:
        tidy = f"{term['y']}-H{1 if term['a'].lower() == 'v' else 2}"
    tidy = _years(tidy) or tidy
    short = re.fullmatch(r"([0-9]{4})-([0-9]{2})", tidy)
    if short:
        last, of_month = int(short[1][:2] + short[2]), 1 <= int(short[2]) <= 12
        if of_month and last > int(short[1]):
            return "ambiguous-period", None
        tidy = _tidy_part(short[1], "M", short[2]) if of_month else f"{short[1]}-{last}"
    month = re.fullmatch(r"(?P<y>\d{4})?[- ]?(?P<m>[a-z]{3,9})\.?[- ]?(?P<z>\d{4})?", tidy.lower())
    if month and bool(month["y"]) != bool(month["z"]) and month_named(month["m"]):
        tidy = _tidy_part(month["y"] or month["z"], "M", str(month_named(month["m"])))
    figures = re.fullmatch(r"((?:19|20)(?:1[3-9]|[2-9][0-9]))(0[1-9]|1[0-2])", tidy)
    if figures:
        tidy = _tidy_part(figures[1], "M", figures[2])  # no day: it has no such month
    tidy = _months(tidy.lower()) or tidy
    part = letter_of_part(tidy)
    if part is not None:
        year, letter, n = part
        tidy = _tidy_part(str(year), letter, str(n))
    if re.fullmatch(r"[0-9]{4}/[0-9]{4}", tidy):
        tidy = f"{tidy[:4]}/{tidy[-2:]}"
    return "bad-period", tidy if tidy != text and _exact(tidy) else None


_ORDINALS = ("första", "andra", "tredje", "fjärde")
_NTH = (
    rf"(?i)\b(?:(?P<nth>{'|'.join(_ORDINALS)})|(?P<n>[1-4])(?::[ae])?) (?P<a>kvartal|tertial|halvår|delår)(?:et)?\b"
    r"(?: av\b)?"
)
_AROUND_TIME = r"(?i)^(?:under|för|i(?! år\b))\s+|(?<=[a-z]) månad\b"


def _in_few_words(text: str) -> str:
    """A time as it is numbered, without what stands around it in a sentence: ``halvår 1`` of ``under första
    halvåret``, and ``maj`` of ``i maj månad``."""
    plain = re.sub(_AROUND_TIME, "", text)
    return re.sub(_NTH, lambda nth: f"{nth['a']} {nth['n'] or _ORDINALS.index(nth['nth'].lower()) + 1}", plain)


def _years(text: str) -> str | None:
    """The years from one to another, by their first and last day or each by itself; None where a text is no such."""
    whole = re.fullmatch(r"([0-9]{4})-01-01-([0-9]{4})-12-31", text) or re.fullmatch(
        r"(?i)(?:1 jan(?:uari)?|1/1) ([0-9]{4})-(?:31 dec(?:ember)?|31/12) ([0-9]{4})", text
    )
    if whole is not None:
        return whole[1] if whole[1] == whole[2] else f"{whole[1]}-{whole[2]}"
    listed = re.split(rf"{MAYBE_BLANKS}[,;] *|{SOME_BLANKS}och +", text)
    years = [int(one) for one in listed] if all(re.fullmatch(r"[0-9]{4}", one) for one in listed) else []
    return f"{years[0]}-{years[-1]}" if len(years) > 1 and years == [*range(years[0], years[-1] + 1)] else None


_FROM_MONTH = r"(?P<y>[0-9]{4})?[- ]*(?P<a>[a-z]{3,9})\.?-(?P<b>[a-z]{3,9})\.?[- ]*(?P<z>[0-9]{4})?"


def _from_month(text: str) -> tuple[str, int, int] | None:
    """The year, the first and the last month of ``jan-mars 2025``; None where a text is no such."""
    found = re.fullmatch(_FROM_MONTH, re.sub("[\u2013\u2014]", "-", text.lower()))
    first, last = (month_named(found["a"]), month_named(found["b"])) if found is not None else (None, None)
    if found is None or bool(found["y"]) == bool(found["z"]) or first is None or last is None:
        return None
    return found["y"] or found["z"], first, last


def _months(text: str) -> str | None:
    """The part of a year that goes from one month to another, ``jan-mars 2025``; None where no part does."""
    found = _from_month(text)
    if found is None:
        return None
    year, first, last = found
    if (first, last) == (1, 12):
        return year
    length = last - first + 1
    letter = next((one for one, months in _MONTHS_IN.items() if months == length), None)
    return _tidy_part(year, letter, str(last // length)) if letter is not None and last % length == 0 else None


def misread_as(text: str) -> str | None:
    """The period that a text in other words plainly is; None where it is one, or may be several."""
    found = _read(text)
    return None if isinstance(found, Period) else found[1]


@cache
def part_of_some_year(text: str) -> str | None:
    """The part of a year that a text without its year plainly is, as it stands after the year: ``-W07`` of ``vecka 7``,
    and empty of ``hela året``; None where it is none."""
    meant = misread_as(f"{text} 2000") if text.strip() else None
    return meant.removeprefix("2000") if meant is not None else None


MONTHS_OF = {
    "four-years": 48, "two-years": 24, "year": 12, "half-year": 6, "term": 6, "tertial": 4, "quarter": 3, "month": 1,
}  # fmt: skip
_LETTER_OF = {"half-year": "H", "term": "H", "tertial": "T", "quarter": "Q", "month": "M"}


@cache
def parts_of_year(frequency: str, year: int) -> tuple[Period, ...]:
    """The parts that a year has by a frequency shorter than it, weeks by ISO; none for year, day and shift."""
    if frequency == "week":
        last = date(year, 12, 28).isocalendar().week
        return tuple(_part_of_year(year, "W", n, f"{year}-W{n:02}") for n in range(1, last + 1))
    letter = _LETTER_OF.get(frequency)
    if letter is None:
        return ()
    written = (_tidy_part(str(year), letter, str(n)) for n in range(1, 12 // _MONTHS_IN[letter] + 1))
    return tuple(_part_of_year(year, letter, n, text) for n, text in enumerate(written, 1))


_NUMBERED = (r"(?P<y>[0-9]{4}) *[-.:/ ] *(?P<n>[0-9]{1,2})", r"(?P<n>[0-9]{1,2}) *[-.:/ ] *(?P<y>[0-9]{4})")


def numbered_part(text: str, frequency: str) -> Period | None:
    """The part of a year that a year with a number is where a year has such parts, ``2026-02``; None where it is none."""
    found = next(filter(None, (re.fullmatch(form, text) for form in _NUMBERED)), None)
    parts = parts_of_year(frequency, int(found["y"])) if found is not None and int(found["y"]) in YEARS else ()
    return parts[int(found["n"]) - 1] if found is not None and 0 < int(found["n"]) <= len(parts) else None


def _tidy_part(year: str, letter: str, n: str) -> str:
    return f"{year}-{letter}{int(n):{'02d' if letter in 'MW' else 'd'}}"


@cache
def letter_of_part(text: str) -> tuple[int, str, int] | None:
    """Year, letter and number of what is written as a part of a year, whether or not the year has such a part."""
    part = next(filter(None, (re.fullmatch(form, text.lower()) for form in _PARTS)), None)
    return (int(part["y"]), _LETTERS[part["a"]], int(part["n"] or _NUMBERS[part["word"]])) if part is not None else None


def understood(text: str) -> bool:
    """Whether ``text`` is not a period, but plainly means one: ``kvartal 3 2013``, or ``delår 2013`` and does not say
    which, or ``kvartal 5 2013``, which no year has. A name without a year means none."""
    if not any(map(str.isdigit, text)):
        return False
    found = _read(str(text))
    return not isinstance(found, Period) and (
        found[1] is not None
        or bool(re.fullmatch(_SOME_PART, text.lower()))
        or letter_of_part(text) is not None
        or (re.fullmatch(_AS_ID, text) is None and with_whole_year(text) is not None)
        or _from_month(text) is not None
    )


def part_without_number(text: str) -> str | None:
    """The first such part of the year of a text that does not say which, ``delår 2013``; None where it is none."""
    found = re.fullmatch(_SOME_PART, text.lower())
    return _tidy_part(found["y"], _LETTERS[found["a"]], "1") if found is not None else None


_AS_ID = r"[^\W\d_][\w-]*"
"""What may be the id of a member, and then is."""


def with_whole_year(text: str) -> str | None:
    """The one period that a text is when the two figures of its year are written as four, ``2024/25`` of ``läsår
    24/25``; None where it is none or may be several."""
    figures = re.finditer(r"(?<![0-9])['’]?[0-9]{2}(?![0-9])", text)
    whole = [f"{text[: one.start()]}20{one[0][-2:]}{text[one.end() :]}" for one in figures]
    found = {str(meant) for one in whole if (meant := _meant(one)) is not None}
    return found.pop() if len(found) == 1 else None


def _meant(text: str) -> Period | str | None:
    found = _read(text)
    return found if isinstance(found, Period) else found[1]


def same_part(period: Period, year: int) -> Period | None:
    """The part of another year that has the same place in it: ``2013-M05`` of 2014 is ``2014-M05``."""
    if period.kind is PeriodKind.DAY:
        return None
    if period.kind is PeriodKind.SCHOOL_YEAR:
        return _exact(f"{year - 1}/{year % 100:02}")
    try:
        return _exact(f"{year}{period.text[4:]}") if period.kind is not PeriodKind.SPAN else None
    except ValueError:  # a year without a week 53
        return None


_BEGINS = {
    PeriodKind.MONTH: range(1, 13),
    PeriodKind.QUARTER: range(1, 13, 3),
    PeriodKind.TERTIAL: range(1, 13, 4),
    PeriodKind.HALF_YEAR: range(1, 13, 6),
    PeriodKind.SCHOOL_YEAR: range(7, 8),
}
"""The months whose first day a period of a kind begins on; others with the year."""


def next_begins(kind: PeriodKind, day: date) -> date:
    """The first day, that day or later, that a period of a kind begins on."""
    if kind is PeriodKind.DAY:
        return day
    if kind is PeriodKind.WEEK:
        return day + timedelta(days=-day.weekday() % 7)
    months = _BEGINS.get(kind, range(1, 2))
    return next(one for year in (day.year, day.year + 1) for n in months if (one := date(year, n, 1)) >= day)


PeriodText: TypeAlias = Annotated[
    Period, Reads(period, type=["string", "integer"], examples=[2026, "2026-T2", "2024-2027"])
]
Over: TypeAlias = Period | Duration


def over(value: object) -> Over:
    """Some years: a period, or a number of years that ends with the year judged, ``5 years``."""
    text = one_text(value)
    if re.match(r"[0-9]{1,3} *[^\W\d_]", text):
        found = duration(text)
        if found.unit is not TimeUnit.YEARS or not found.amount:
            raise fault("bad-period", text)
        return found
    return period(value)


OverText: TypeAlias = Annotated[Over, Reads(over, type=["string", "integer"], examples=["2024-2027", "5 years"])]
"""What a mean or a sum is taken over."""
