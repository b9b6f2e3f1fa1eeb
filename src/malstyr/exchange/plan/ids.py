"""Ids for what a table only names: readable, of its own words, and never those of another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

from malstyr.exchange.table import column_letters
from malstyr.language.swedish.words import word_set

_LEADING = re.compile(
    r"^(?:mål|målet|mått|indikator|nyckeltal|delmål|nr)?\s*[\d.]+[a-z]?\s*[:.)–-]?\s+|^[•·*–-]\s+", re.IGNORECASE
)
_SKIPPED = word_set(
    "ska skall bör att och i på av för med till som en ett den det de är har vara vår våra vårt sin sitt sina ha få får"
    " andel andelen antal antalet procent minst högst senast under inom år kommunen kommunens alla samtliga vi"
)
_WORDS = 3
_LONGEST = 40


def without_number(text: str) -> str:
    """A text without the list number or bullet that it begins with: "Mål 3: Trygga elever" is about pupils."""
    return _LEADING.sub("", " ".join(text.split())).strip() or text.strip()


def proposed_id(text: str, taken: Container[str]) -> str:
    """An id of a few telling words of ``text``; of more of them where others have it, and with a letter at the last."""
    plain = unicodedata.normalize("NFC", without_number(text)).casefold()
    every = re.findall(r"[^\W_]+(?:-[^\W_]+)*", plain)
    telling = [word for word in every if word not in _SKIPPED and not word.isdecimal()] or every or ["post"]
    if not telling[0][0].isalpha():
        telling = ["n" + telling[0], *telling[1:]]
    for words in range(min(_WORDS, len(telling)), len(telling) + 1):
        made = "-".join(telling[:words])[:_LONGEST].strip("-")
        if made not in taken:
            return made
    made = "-".join(telling[:_WORDS])[:_LONGEST].strip("-")
    return next(id for n in count(2) if (id := f"{made}-{column_letters(n).casefold()}") not in taken)
