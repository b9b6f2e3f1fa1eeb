"""Swedish personal numbers in what people write."""

import re
from collections.abc import Iterable, Iterator

_NUMBER_OF_PERSON = re.compile(
    r"(?<!\d)(?P<century>19|20)?(?P<year>\d\d)(?P<apart>-?)(?P<month>0[1-9]|1[0-2])(?P=apart)(?P<day>\d\d)"
    r"(?P<sign> ?[-+\u2010-\u2015\u2212] ?| ?)(?P<hour>\d\d)(?P<minute>\d\d)(?!\d)"
)
_NAME_BESIDE = re.compile(r"[A-ZÅÄÖÉÜ][a-zåäöéü-]+,? [A-ZÅÄÖÉÜ][a-zåäöéü]+")
_SHORTEST = 10
_MOSTLY = 5
"""All but one in so many."""
_RECENT = range(15, 41)
"""The years, of this century, of files and extracts: a day of them and a time is when one was made."""


def has_person_number(text: str) -> bool:
    """Whether a text holds what can be a personal number, or one of coordination, where 60 is added to the day."""
    return any(_numbers(text))


def names_a_person(text: str) -> bool:
    """Whether a text where times stand too, as the name of a file, holds what can be a personal number, no time."""
    return not all(map(_is_time, _numbers(text)))


def surely_has_person_number(text: str) -> bool:
    """Whether a text where codes and amounts stand too holds one that can be nothing else.

    It is told by the sign before its last four digits, by its century, or among words by a name or by its check digit.
    """
    if len(text) < _SHORTEST:
        return False
    among_words = any(map(str.isalpha, text))
    named = among_words and _NAME_BESIDE.search(text) is not None
    return any(
        named or one["sign"].strip() or one["century"] or ((one["sign"] or among_words) and _is_checked(one))
        for one in _numbers(text)
        if not _is_time(one)
    )


def are_person_numbers(texts: Iterable[str]) -> bool:
    """Whether numbers of ten or twelve digits and no more, which may be codes and times too, are those of persons.

    They are told by their check digits, or where all can be days of birth, by both years and days that differ. Codes
    often have a part of them in common, and one in ten has the right check digit.
    """
    bare = [one for one in {text.replace(" ", "") for text in texts} if one.isdecimal() and len(one) in (10, 12)]
    persons = [one for text in bare for one in _numbers(text) if not _is_time(one) or _is_checked(one)]
    checked = [one for one in persons if _is_checked(one)]
    told = _MOSTLY * len(checked) >= len(persons) * (_MOSTLY - 1) and not all(map(_is_time, checked))
    years, days = ({one.group(*part) for one in persons} for part in (("year",), ("month", "day")))
    differ = len(persons) == len(bare) and min(len(years), len(days)) > 1
    return bool(persons) and (told or differ) and 2 * len(persons) >= len(bare)


def _numbers(text: str) -> Iterator[re.Match[str]]:
    return (one for one in _NUMBER_OF_PERSON.finditer(text) if 1 <= int(one["day"]) % 60 <= 31)


def _is_time(found: re.Match[str]) -> bool:
    """Whether it is as likely a day with a time of it: ``20260831-1205``."""
    recent = found["century"] != "19" and int(found["year"]) in _RECENT
    return recent and int(found["hour"]) < 24 and int(found["minute"]) < 60


def _is_checked(found: re.Match[str]) -> bool:
    """Whether its last digit is that which the nine before it give."""
    digits = "".join(found.group("year", "month", "day", "hour", "minute"))
    doubled = (int(digit) * (2 - at % 2) for at, digit in enumerate(digits))
    return sum(one // 10 + one % 10 for one in doubled) % 10 == 0
