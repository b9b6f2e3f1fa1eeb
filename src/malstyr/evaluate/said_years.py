"""The years that a text says its numbers of: "högst 7 % 2026 och högst 6 % senast 2028"."""

import re
from collections.abc import Sequence

from malstyr.language.swedish.dates import Time
from malstyr.smart.reading import SentenceReading

_UNKNOWN = range(0)
_BESIDE = re.compile(r"\b(?:efter|före|innan) (?:år )?$")
"""Before a year that tells when something is not: "efter 2027"."""


def said_years(reading: SentenceReading) -> list[range]:
    """Each time of a text that has a year, in their order; an empty one where no certain year is meant."""
    times = [time for time in reading.times if time.kind in ("deadline", "from") and time.value]
    return [_years(time, reading.text) for time in sorted(times, key=lambda time: time.start)]


def _years(time: Time, text: str) -> range:
    if time.value.isdecimal() and (_BESIDE.search(text[: time.start]) or _is_part(time, text)):
        return _UNKNOWN
    last = int(time.value[:4])
    return range(int(time.since or last), last + 1)


def _is_part(time: Time, text: str) -> bool:
    """ "75 % höstterminen 2026" is of no year; what is so "senast hösten 2026" is so when the year is over too."""
    found = _PART.search(text[: time.end])
    return found is not None and found["by"] is None


_PART = re.compile(
    r"(?P<by>(?:senast|till|före|innan) )?(?:(?:första|andra|tredje|fjärde|sista) )?"
    r"(?:(?:vår|höst|sommar|vinter)(?:en|termin(?:en)?)?|[vh]t"
    r"|(?:kvartal|tertial|halvår)(?:et)?(?: [1-4])?|[qht] ?[1-4]) (?:år )?\d{4}$"
)
"""A part of a year, and what makes it an end."""


def years_of_each(said: Sequence[range], numbers: int) -> list[range | None]:
    """The years that each number of a text is said of: its own where there are as many, or the only ones said.

    An empty range where several are said and it is not known which is whose; None where none is.
    """
    if len(said) == numbers:
        return [*said]
    return [None if not said else said[0] if len({*said}) == 1 else _UNKNOWN] * numbers
