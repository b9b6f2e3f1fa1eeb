"""Ids for what a table only names: readable, of its own words, and never those of another."""

import re
from collections.abc import Container
from itertools import count

from malstyr.exchange.table import column_letters
from malstyr.language.proposing import LONGEST_ID, proposed_id

_NUMBER = r"\d{1,2}(?:\.\d{1,2})*[a-z]?"
_LEADING = re.compile(
    rf"(?i:[\w-]*mål|målet|mått|indikator|nyckeltal|nr)(?:\s*{_NUMBER}(?:\s*[:.)–-])?|\s*:)\s+"
    rf"|{_NUMBER}\s*[:.)–-]\s+|{_NUMBER}\s+(?=[A-ZÅÄÖ])|[•·*–-]\s+"
)
"""A number without a sign after it is one of a list only before a capital: "75 % av brukarna" is no seventy-fifth."""
_ALONE = re.compile(rf"(?:(?i:[\w-]*mål|målet|nr)\s*)?(?P<number>{_NUMBER})\.?")
_GOAL = re.compile(rf"(?i:[\w-]*mål|målet)(?:\s*{_NUMBER}\b|\s*:)")


def says_goal(text: str) -> bool:
    """Whether a text says itself that it is a goal: ``Mål 3: Trygga elever``, ``Mål: Trygga elever``."""
    return _GOAL.match(text.strip()) is not None


def without_number(text: str) -> str:
    """A text without the list number, bullet or kind that it begins with: "Mål 3: Trygga elever" is about pupils."""
    plain = " ".join(text.split())
    found = _LEADING.match(plain)
    return plain[found.end() :] if found is not None else plain


def number_alone(text: str) -> str | None:
    """The number of a list that is all of a text: ``1.2`` of "1.2" and "Mål 1.2"."""
    found = _ALONE.fullmatch(" ".join(text.split()))
    return found["number"] if found is not None else None


def leading_number(text: str) -> str | None:
    """The number of a list that a text begins with, before what it is of."""
    plain = " ".join(text.split())
    rest = without_number(plain)
    return number_alone(plain.removesuffix(rest).rstrip(" :.)–-")) if rest != plain else None


def planned_id(text: str, taken: Container[str], usual: str) -> str:
    """An id of the words of ``text``; where others have all that these make, or none does, with a letter at the last.

    ``usual`` is what it is an id of where no words make one.
    """
    own = proposed_id(text, taken)
    if own:
        return own
    made = proposed_id(text) or usual
    letters = (f"{made[: LONGEST_ID - 4].rstrip('-')}-{column_letters(n).casefold()}" for n in count(2))
    return made if made not in taken else next(id for id in letters if id not in taken)
