"""Table rows and key results: "utfall 78, målvärde 80", "7,2 → 6,5", "Nuläge 2023: 24 %, mål 2030: 35 %".

They have no verb. The words before a number say whether it is where things stand or where they are to be.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

_YEAR = r"\(?(?:år )?(20\d\d)\)?"
_ABOUT = r"(?:(?:ca|cirka|minst|högst|max|lägst|drygt|knappt) )?"
_STANDS = (
    r"utfall(?:et)?|(?:ny|nu|dags|utgångs)läge(?:t)?|(?:bas|start|utgångs|ingångs|nu)värde(?:t)?|basnivå|startnivå"
    r"|baslinje|idag|i dag"
)
_AIMED = r"mål(?:värde|nivå|tal)?(?:t|et|n)?"
_FIGURE = r"(?=-?\d)(?!20[2-9]\d(?:\W*$|[),.;]))"
"""A number, and no year alone: "95 % når nivån, mål 2027"."""


@cache
def _which_number() -> re.Pattern[str]:
    return re.compile(rf"{_STANDS}|{_AIMED}")


def says_which_number(word: str) -> bool:
    """Does a word only say where its number stands in the row ("utfall", "målvärde"), and nothing of what it is?"""
    return _which_number().fullmatch(word) is not None


class Stand(NamedTuple):
    """Where a number that tells how things stand begins, and its year where one is said."""

    number: int
    year: int | None


@cache
def _stand() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_STANDS})(?: ?{_YEAR})?[ ]?[:=|]?[ ]?{_ABOUT}{_FIGURE}")


@cache
def _aim() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_AIMED})(?: ?{_YEAR})?(?:[ ]?[:=|])?[ ]?{_ABOUT}{_FIGURE}")


@cache
def _headed() -> re.Pattern[str]:
    return re.compile(rf"(?:[^\W\d]|\b20\d\d)\)?: ?{_ABOUT}(?=-?\d)")


@cache
def _arrow() -> re.Pattern[str]:
    return re.compile(rf"[ ]?(?:{_YEAR})?[ ]?(?:→|⇒|➔|➜|➝|-+>|=+>)[ ]?(?:{_YEAR}:?)?[ ]?(?P<about>{_ABOUT})")


@cache
def _dated() -> re.Pattern[str]:
    """ "79 (2025), mål 82", "30 % 2030 (12 % 2024)": a number with its year, before the aim or in brackets."""
    figure = r"-?\d+(?:[.,]\d+)?(?: ?%| [^\W\d]+)?"
    return re.compile(rf"(?<=[ :(])(?={figure} {_YEAR}[,;] ?(?:{_AIMED})\b)|(?<=\()(?={figure} (?:år )?(20\d\d)\))")


@lru_cache(maxsize=4)
def stands(text: str) -> Sequence[Stand]:
    """The numbers of a plain text that tell how things stand."""
    found = [Stand(match.end(), match.start(1) if match[1] else None) for match in _stand().finditer(text)]
    several = len(_any_year().findall(text)) > 1
    dated = (match for match in _dated().finditer(text) if several or _any_figure().search(text, 0, match.start()))
    return [*found, *(Stand(match.end(), match.start(match.lastindex or 1)) for match in dated)]


@cache
def _any_year() -> re.Pattern[str]:
    return re.compile(r"\b20\d\d\b")


@cache
def _any_figure() -> re.Pattern[str]:
    return re.compile(r"\d")


@lru_cache(maxsize=4)
def aims(text: str) -> Sequence[int]:
    """Where the numbers begin that a row calls its aim, or else that follow the colon of its head."""
    called = [match.end() for match in _aim().finditer(text)]
    if called or not is_row(text):
        return called
    standing = {one.number for one in stands(text)}
    return [match.end() for match in _headed().finditer(text) if match.end() not in standing]


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(r"\b(?:ska|skall|bör|måste|är|var|har)\b")


@lru_cache(maxsize=4)
def is_row(text: str) -> bool:
    """Has the text none of the verbs that would make it a sentence: "Areal: 21 % 2023, mål 30 %"?"""
    return _verb().search(text) is None


def arrow_between(between: str) -> bool | None:
    """Is what stands between two numbers an arrow? None where the arrow is followed by a bound of its own."""
    match = _arrow().fullmatch(between)
    return False if match is None else None if match["about"] else True
