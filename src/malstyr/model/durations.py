"""Lengths of time: ``48 hours``, ``14 days``, ``2 working days``, ``2 weeks``, ``4 years``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, TypeAlias

from malstyr.language.swedish.numbers import word_number
from malstyr.model.scalars import Reads, fault, one_text


class TimeUnit(StrEnum):
    """What a length of time is counted in."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Duration:
    """So many of a unit of time."""

    amount: int
    unit: TimeUnit

    def __str__(self) -> str:
        return f"{self.amount} {self.unit.removesuffix('s') if self.amount == 1 else self.unit}"


_MINUTES_OF_DAY = 24 * 60
MINUTES = {
    TimeUnit.MINUTES: Decimal(1),
    TimeUnit.HOURS: Decimal(60),
    TimeUnit.DAYS: Decimal(_MINUTES_OF_DAY),
    TimeUnit.WORKING_DAYS: Decimal(_MINUTES_OF_DAY) * 7 / 5,
    TimeUnit.WEEKS: Decimal(7 * _MINUTES_OF_DAY),
    TimeUnit.MONTHS: Decimal("30.4375") * _MINUTES_OF_DAY,
    TimeUnit.YEARS: Decimal("365.25") * _MINUTES_OF_DAY,
}
"""A working day is as long as the calendar makes it: five of them are a week."""


def length(duration: Duration) -> Decimal:
    """A length of time in minutes, by the calendar."""
    return duration.amount * MINUTES[duration.unit]


_SWEDISH = (
    ("min", 1, TimeUnit.MINUTES),
    ("tim", 1, TimeUnit.HOURS),
    ("arbetsdag", 1, TimeUnit.WORKING_DAYS),
    ("vardag", 1, TimeUnit.WORKING_DAYS),
    ("dag", 1, TimeUnit.DAYS),
    ("dygn", 1, TimeUnit.DAYS),
    ("dgr", 1, TimeUnit.DAYS),
    ("veck", 1, TimeUnit.WEEKS),
    ("mån", 1, TimeUnit.MONTHS),
    ("kvartal", 3, TimeUnit.MONTHS),
    ("tertial", 4, TimeUnit.MONTHS),
    ("halvår", 6, TimeUnit.MONTHS),
    ("år", 1, TimeUnit.YEARS),
)
"""How the words begin, and what one of each is."""
_SHORT = {"h": "timmar", "d": "dagar", "v": "veckor"}
"""Letters that stand for one of the words."""
_AMOUNTS = {
    "": 1, "varje": 1, "var": 1, "vart": 1, "per": 1, "varannan": 2, "vartannat": 2,
    "var tredje": 3, "vart tredje": 3, "var fjärde": 4, "vart fjärde": 4, "var femte": 5, "vart femte": 5,
}  # fmt: skip
"""How often something comes back, as so many of a unit of time."""
_AT_MOST = r"(?:(?:inom|högst|som mest|max\.?|maximalt|upp till|de senaste|within|at most) +)*"
"""What is said before a time that is the longest something may take, as a length of time is without it."""
_NO_TIME = (
    r"(?:löpande|kontinuerligt|ständigt|alltid|regelbundet|vid behov|efter behov|tills vidare|obestämd[^\W\d]* tid"
    r"|ongoing|continuously|when needed|as needed)"
)
"""What is said of something that has no certain length, or does not come back after a certain one."""


def goes_on_without_end(text: str) -> bool:
    """Whether a text says that something goes on, or comes back, at no certain time."""
    return re.fullmatch(_NO_TIME, text.casefold()) is not None


_OF_YEARS = r"([12][0-9]{3})(?: *[-\u2010-\u2015/] *| (?:till|to) )([12][0-9]{3})"
_OF_A_YEAR = r"(?:^|.*[^0-9])[12][0-9]{3}(?:[^0-9].*|$)"


_LENGTH = r"[0-9]{1,4} [a-z ]+"
_EXACT = (TimeUnit.MINUTES, TimeUnit.HOURS, TimeUnit.DAYS, TimeUnit.WEEKS)
"""Units of which each is so many of the one before."""


def added_up(lengths: Iterable[str]) -> str | None:
    """Lengths of time added, in the shortest of their units: ``52 hours`` of ``2 days`` and ``4 hours``; None where a
    unit is not always as long."""
    texts = [*lengths]
    found = [duration(one) for one in texts if re.fullmatch(_LENGTH, one)]
    units = [one for one in _EXACT if any(one is length.unit for length in found)]
    if any(one.unit not in _EXACT for one in found) or len(units) < len(texts):
        return None
    minutes = sum(one.amount * MINUTES[one.unit] for one in found)
    return str(Duration(int(minutes / MINUTES[units[0]]), units[0]))


def unit_named(word: str) -> TimeUnit | None:
    """The unit of time that a Swedish word names; None of another word, and of what is several of a unit, kvartal."""
    size, unit = _named(word.lower()) or (0, None)
    return unit if size == 1 else None


def _named(word: str) -> tuple[int, TimeUnit] | None:
    full = _SHORT.get(word, word)
    return next(((size, unit) for start, size, unit in _SWEDISH if full.startswith(start)), None)


def _amount(words: str) -> int | None:
    """The number that words before a unit of time say: ``fem``, ``var tredje``."""
    spelt = word_number(words)
    return _AMOUNTS.get(words) if spelt is None else int(spelt)


_TIMES = (
    r"(?:([0-9]{1,2})|([^\W\d]+))(?: (?:gånger|gång|ggr|ggr\.)(?: per| om| i| ?/| varje)?| per| om| ?/)"
    r" ?(?:år(?:et|ligen)?|kalenderår)"
)
"""So many times a year, in Swedish."""
_AT_LEAST = r"(?:minst|åtminstone) (?=var|[^\W_]+ (?:gång|ggr))"
"""What is said before how often something is done at the least, which is what is watched."""
_ONCE = r"(?:1|en)(?: gång)?(?: (?:per|om|i|varje|var)\b| ?/) ?(.+)"


_WHEN_IN_YEAR = (
    r"(?i)^(årlig(?:en|t)|varje år|en gång per år),? +(?:i|på|under|varje) +(?:slutet av +|början av +|mitten av +)?"
    r"(?:(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
    r"|(?:vår|sommar|höst|vinter)(?:en)?)$"
)
"""Once a year, with the time of the year, which a length of time does not say."""
_WEEKDAY = r"(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?"
"""A day of the week, which says how often and not how long."""


def _meant_pace(text: str) -> str | None:
    """What ``två gånger per år`` is as a length of time; None where it is no whole number of months."""
    text = re.sub(_WHEN_IN_YEAR, r"\1", re.sub(_AT_LEAST, "", text))
    if re.fullmatch(rf"(?:varje |på )?{_WEEKDAY}", text):
        return str(Duration(1, TimeUnit.WEEKS))
    read, once = re.fullmatch(_TIMES, text), re.fullmatch(_ONCE, text)
    if read is None:
        return _meant_duration(once[1] if once is not None else text)
    times = int(read[1]) if read[1] else _amount(read[2])
    months = 12 // times if times and 12 % times == 0 else None
    if months is None:
        return None
    return str(Duration(months, TimeUnit.MONTHS) if months < 12 else Duration(1, TimeUnit.YEARS))


def _meant_duration(text: str) -> str | None:
    """What Swedish words for a length of time, or for how often, are in those of the format: ``varje kvartal``."""
    plain = re.sub(rf"^{_AT_MOST}", "", " ".join(text.lower().split()))
    read = re.fullmatch(r"(?:([0-9]{1,4})|((?:[^\W\d]+ )*))\s*([^\W\d]+)", plain)
    if read is None or re.fullmatch(_TIMES, plain) or re.fullmatch(_WEEKDAY, read[3]):
        return None
    amount = int(read[1]) if read[1] else _amount((read[2] or "").strip())
    found = _named(read[3])
    return str(Duration(amount * found[0], found[1])) if amount is not None and found is not None else None


def duration(value: object) -> Duration:
    """Read a length of time; one of anything may be written without its s: ``1 day``."""
    text = one_text(value)
    parts = re.fullmatch(r"([0-9]{1,4}) ([a-z ]+?)s?", text)
    if parts:
        unit = next((unit for unit in TimeUnit if unit == parts[2] + "s"), None)
        if unit is not None:
            return Duration(int(parts[1]), unit)
    meant = _meant_duration(text)
    raise fault("bad-duration", text, meant, **({"form": "meant"} if meant is not None else _misread(text)))


def _misread(text: str) -> dict[str, str]:
    """The form that a text that is no length of time is told in, with the words it needs."""
    years = re.fullmatch(_OF_YEARS, text)
    if years is not None and years[1] <= years[2]:
        return {"form": "span", "length": str(Duration(int(years[2]) - int(years[1]) + 1, TimeUnit.YEARS))}
    if re.fullmatch(_OF_A_YEAR, text):
        return {"form": "when"}
    if re.fullmatch(r"[0-9]{1,4}", text):
        return {"form": "number"}
    if re.fullmatch(r"(?:budget|ram)(?:en)?", text.lower()):
        return {"form": "budget"}
    return {"form": "none" if goes_on_without_end(text.strip()) else "any"}


def pace(value: object) -> Duration:
    """Read how often something comes back: a length of time that passes, which none of nothing does."""
    meant = _meant_pace(" ".join(value.lower().split())) if isinstance(value, str) else None
    if meant is not None:
        raise fault("bad-duration", value, meant, form="meant")
    read = duration(value)
    if not read.amount:
        raise fault("bad-duration", str(value), form="any")
    return read


_PATTERN = r"^\d+ (minute|hour|day|working day|week|month|year)s?$"
DurationText: TypeAlias = Annotated[
    Duration, Reads(duration, type="string", pattern=_PATTERN, examples=["2 working days", "30 days", "4 years"])
]
PaceText: TypeAlias = Annotated[Duration, Reads(pace, type="string", pattern=_PATTERN, examples=["6 months", "1 year"])]
