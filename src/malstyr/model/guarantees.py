"""Service guarantees: cases from their start event until they were closed, and the hours an office is open."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import Annotated, TypeAlias
from zoneinfo import ZoneInfo

from pydantic_core import PydanticCustomError

from malstyr.language.person_number import has_person_number
from malstyr.model.base import Model, key
from malstyr.model.scalars import Prepares, Reads, day, fault, one_text
from malstyr.model.tried import read_exactly, typed_as

Moment: TypeAlias = date
"""A day, or where it is a ``datetime`` a minute of one, by the clocks of Sweden."""


@cache
def swedish_clock() -> ZoneInfo:
    """The clocks of Sweden, summer time and all."""
    return ZoneInfo("Europe/Stockholm")


def day_of_moment(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


@dataclass(frozen=True, slots=True)
class GuaranteeCase:
    """One case of a service guarantee: when its start event was, and when it was closed; None while it is open."""

    start: Moment
    end: Moment | None
    number: str = ""
    """What the organisation calls it; never anything of a person."""

    @property
    def timed(self) -> bool:
        """Whether it is told by the minute."""
        return isinstance(self.start, datetime)

    def closed_before(self, day: date) -> bool:
        return self.end is not None and day_of_moment(self.end) < day

    @property
    def called(self) -> str:
        return self.number or written_moment(self.start)

    def __str__(self) -> str:
        number = f"{self.number} " if self.number else ""
        return f"{number}{written_moment(self.start)}/{written_moment(self.end) if self.end is not None else ''}"


def written_moment(moment: Moment) -> str:
    """As it is written in a goal file: ``2013-03-28`` or ``2013-03-28T08:00``."""
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()


_DAY = r"\d{4}-\d{2}-\d{2}"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d"
_MOMENT = rf"{_DAY}(?:T{_TIME})?"
_NUMBER = r"(?=\S*\d)[^\W_][\w./:-]*"
_CASE = rf"(?:(?P<number>{_NUMBER}) )?(?P<start>{_MOMENT})/(?P<end>{_MOMENT})?"

_LOOSE_TIME = r"(?:\s*[T,]\s*|\s+)(?:kl\.?\s*|klockan\s*)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.]00(?:\.0+)?)?"
_LOOSE_DAY = r"(?<!\d)(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{8}|\d{1,2}[/. ]+(?:\d{1,2}|[A-Za-zåäö]+)\.?[-/. ]+\d{4})"
_LOOSE_MOMENT = rf"(?P<day>{_LOOSE_DAY})(?P<time>{_LOOSE_TIME})?(?!\d)"
_ONLY_TIME = r"(?:kl\.?\s*)?((?:[01]?\d|2[0-3])[:.][0-5]\d)"
_BETWEEN = r"\s*(?:/|-|–|—|till|to|\.\.\.?|…)\s*"
_STILL_OPEN = r"(?i)(?:\s*(?:/|-|–|—|till|to|\.\.\.?|…)\s*|\s+)(?:pågår|pågående|öppe[nt]|ej avslutat|open|nu|\?)?"
_OFFSET = r"(?:Z|[+-]\d{2}:?\d{2})(?=$|/)"
_INITIALS = r"([A-ZÅÄÖ]{1,6}) (\S*\d\S*)"


def case(value: object) -> GuaranteeCase:
    """Read a case: start and end with a slash between (ISO 8601 interval), nothing after it while it is open.

    A number of the case may stand before: ``BN-2024-17 2024-01-08/2024-03-18``.
    """
    text = one_text(value)
    read = re.fullmatch(_CASE, text)
    if read is None:
        raise _misread(text)
    number = read["number"] or ""
    if has_person_number(number):
        raise fault("person-in-case", "", text.removeprefix(number).strip())
    start = _moment(read["start"], text)
    end = _moment(read["end"], text) if read["end"] else None
    if end is not None and isinstance(start, datetime) != isinstance(end, datetime):
        raise fault("bad-case", text, form="mixed")
    if end is not None and end < start:
        raise fault("bad-case", text, form="backwards")
    return GuaranteeCase(start, end, number)


def _moment(text: str, whole: str) -> Moment:
    try:
        moment = datetime.fromisoformat(text) if "T" in text else day(text)
    except (ValueError, PydanticCustomError):
        raise fault("bad-case", whole, form="no-such-day", part=text) from None
    if isinstance(moment, datetime):
        day(moment.date().isoformat())
        if not _exists(moment):
            raise fault("bad-case", whole, form="no-such-time", part=text)
    return moment


def _exists(moment: datetime) -> bool:
    """Whether clocks in Sweden ever show it: an hour of a night in March is passed over."""
    at = moment.replace(tzinfo=swedish_clock())
    return at.astimezone(ZoneInfo("UTC")).astimezone(swedish_clock()).replace(tzinfo=None) == moment


def _misread(text: str) -> PydanticCustomError:
    """What is wrong with a case that is not written as one, with the text to type where its meaning is plain."""
    if re.search(_OFFSET, text):
        return fault("bad-case", text, form="zone")
    found = [*re.finditer(_LOOSE_MOMENT, text)]
    if not found:
        return fault("bad-case", text, form="unreadable")
    before = re.sub(r"^\W+|(?<!\W)\W+$", "", text[: found[0].start()])
    numbered = re.sub(_INITIALS, r"\1-\2", before)
    named = re.search(r"\w", before) is not None and not re.fullmatch(_NUMBER, numbered)
    meant = _meant(text, found)
    if named or has_person_number(before):
        return fault("person-in-case", "", meant)
    if meant is None:
        alone = f"{before} {found[0][0]}".strip() == text.strip()
        return fault("bad-case", text, form="no-end" if alone else "unreadable", day=found[0]["day"])
    meant = f"{numbered} {meant}".strip()
    return fault("bad-case", text, meant, form="meant")


def _meant(text: str, found: list[re.Match[str]]) -> str | None:
    """The interval that was meant, as it is to be written; None where it is not plain."""
    start = _loosely(found[0])
    rest = text[found[0].end() :]
    if start is None:
        return None
    if len(found) == 1:
        if rest.strip() and re.fullmatch(_STILL_OPEN, rest.rstrip()):
            return _checked(f"{start}/")
        same_day = re.fullmatch(rf"{_BETWEEN}(?P<time>{_ONLY_TIME})", rest.rstrip())
        if same_day is None or "T" not in start:
            return None
        return _checked(f"{start}/{start[:10]}T{_clock(same_day['time'])}")
    end, between = _loosely(found[1]), text[found[0].end() : found[1].start()]
    if len(found) > 2 or end is None or text[found[1].end() :].strip() or not re.fullmatch(_BETWEEN, between):
        return None
    return _checked(f"{start}/{end}")


def _checked(interval: str) -> str | None:
    """An interval that says what can be so; no other is suggested."""
    return interval if read_exactly(case, interval) is not None else None


def _loosely(found: re.Match[str]) -> str | None:
    on = typed_as(day, found["day"])
    if on is None:
        return None
    return f"{on}T{_clock(found['time'])}" if found["time"] else on


def _clock(text: str) -> str:
    hour, minute = re.findall(r"\d+", text)[:2]
    return f"{int(hour):02}:{minute}"


CaseText: TypeAlias = Annotated[
    GuaranteeCase,
    Reads(case, type="string", pattern=rf"^(\S+ )?{_DAY}(T\d{{2}}:\d{{2}})?/({_DAY}(T\d{{2}}:\d{{2}})?)?$"),
]


@dataclass(frozen=True, slots=True)
class Open:
    """An office open from one time of the day to another, in minutes since midnight."""

    opens: int
    closes: int

    def __str__(self) -> str:
        return "-".join(f"{one // 60:02}:{one % 60:02}" for one in (self.opens, self.closes))


_OPEN = r"(\d{2}:[0-5]\d)-(\d{2}:[0-5]\d)"
_LOOSE_OPEN = r"(?i)(?:kl\.?\s*|klockan\s*)?(\d{1,2})(?:[:.]([0-5]\d))?\s*(?:-|–|—|till|to)\s*(?:kl\.?\s*)?(\d{1,2})(?:[:.]([0-5]\d))?"


def opening(value: object) -> Open:
    """Read the time that an office is open: ``08:00-16:30``."""
    if isinstance(value, Open):
        return value
    text = one_text(value)
    read = re.fullmatch(_LOOSE_OPEN, text.strip())
    if read is None:
        raise fault("bad-hours", text, form="unreadable")
    opens, closes = (60 * int(read[n]) + int(read[n + 1] or 0) for n in (1, 3))
    if not opens < closes <= 24 * 60:
        raise fault("bad-hours", text, form="backwards")
    if not re.fullmatch(_OPEN, text):
        raise fault("bad-hours", text, str(Open(opens, closes)), form="meant")
    return Open(opens, closes)


OpenText: TypeAlias = Annotated[Open, Reads(opening, type="string", pattern=r"^\d{2}:\d{2}-\d{2}:\d{2}$")]


def _hours(value: object) -> object:
    """One time or several in a row, with a break for lunch between."""
    several = value if isinstance(value, list | tuple) else (value,)
    read = [opening(one) for one in several]
    if any(one.closes > other.opens for one, other in pairwise(read)):
        raise fault("bad-hours", ", ".join(map(str, several)), form="overlapping")
    return tuple(read)


Hours: TypeAlias = Annotated[
    tuple[OpenText, ...], Prepares(_hours, type="string", pattern=r"^\d{2}:\d{2}-\d{2}:\d{2}$")
]
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class OpeningHours(Model):
    """When an office is open in a week, by the clock on the wall. On public holidays it is closed."""

    weekdays: Hours = key(
        "Vardagar: måndag till fredag, 08:00-16:30, eller flera tider i en lista.",
        "Weekdays: Monday to Friday, 08:00-16:30, or several times in a list.",
        default=(),
    )
    monday: Hours | None = key("Måndag: om den är en annan.", "Monday: where it is another.")
    tuesday: Hours | None = key("Tisdag: om den är en annan.", "Tuesday: where it is another.")
    wednesday: Hours | None = key("Onsdag: om den är en annan.", "Wednesday: where it is another.")
    thursday: Hours | None = key("Torsdag: om den är en annan.", "Thursday: where it is another.")
    friday: Hours | None = key("Fredag: om den är en annan.", "Friday: where it is another.")
    saturday: Hours = key("Lördag.", "Saturday.", default=())
    sunday: Hours = key("Söndag.", "Sunday.", default=())

    def on(self, weekday: int) -> tuple[Open, ...]:
        """When it is open on a day of the week, Monday as 0."""
        own: tuple[Open, ...] | None = getattr(self, DAYS[weekday])
        return self.weekdays if own is None else own


def wall(on: date, minutes: int) -> datetime:
    """A time of a day by the clock on the wall."""
    return datetime.combine(on, time()) + timedelta(minutes=minutes)
