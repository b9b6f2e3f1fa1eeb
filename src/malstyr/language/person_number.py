"""Swedish personal numbers in what people write."""

import re
from collections.abc import Iterator

_NUMBER_OF_PERSON = re.compile(
    r"(?<!\d)(?:19|20)?(?P<year>\d\d)(?:0[1-9]|1[0-2])(?P<day>\d\d)(?P<sign>[-+ ]?)(?P<hour>\d\d)(?P<minute>\d\d)(?!\d)"
)
_RECENT = range(15, 41)
"""The years, of this century, of files and extracts: a day of them and a time is when one was made."""


def has_person_number(text: str) -> bool:
    """Whether a text holds what can be a personal number, or one of coordination, where 60 is added to the day."""
    return any(_numbers(text))


def names_a_person(text: str) -> bool:
    """Whether a text where times stand too, as the name of a file, holds what can be a personal number and no time."""
    return not all(map(_is_time, _numbers(text)))


def surely_has_person_number(text: str) -> bool:
    """Whether a text where codes and amounts stand too holds one with the sign before its last four digits."""
    return any(one["sign"] in ("-", "+") and not _is_time(one) for one in _numbers(text))


def _numbers(text: str) -> Iterator[re.Match[str]]:
    return (one for one in _NUMBER_OF_PERSON.finditer(text) if 1 <= int(one["day"]) % 60 <= 31)


def _is_time(found: re.Match[str]) -> bool:
    """Whether it is as likely a day with a time of it: ``20260831-1205``."""
    return int(found["year"]) in _RECENT and int(found["hour"]) < 24 and int(found["minute"]) < 60
