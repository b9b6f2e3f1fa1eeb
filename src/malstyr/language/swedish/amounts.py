"""The amount that begins at a word: digits, words, fractions, "sex av tio", "var tredje" (annotation guide R0.4)."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.language.swedish.numbers import FRACTIONS, digits, tidy, word_number
from malstyr.language.swedish.unit_words import NOT_UNITS, ONE_UNITS, TIME_UNITS
from malstyr.language.swedish.words import Token

_ORDINALS = {"tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "tionde": 10, "andre": 2}


_GRADES = ("betyg", "betyget", "betygen", "medelvärde", "medelvärdet", "index", "poäng", "snittet", "omdöme", "omdömet")
"""After these, "4 av 5" is a place on a scale and no share."""
_REACH = 7


def _share(part: float, whole: float) -> float:
    """Per cent, as it would be said: one in eight is 12,5, two in three 67."""
    exact = 100 * part / whole
    return tidy(exact) if exact * 10 == int(exact * 10) else round(exact)


def number_at(words: Sequence[Token], at: int) -> tuple[float, int, str] | None:  # noqa: PLR0911, PLR0912
    """The number that begins at a word: its value, how many words it takes, and "%" where it is a share."""
    word = words[at].text
    following = words[at + 1].text if at + 1 < len(words) else ""
    if word[0].isdigit():
        value: float | None = (
            digits(word)
            if word.replace(" ", "").replace(",", "").replace(".", "").isascii() and word.count(",") < 2
            else None
        )
    elif word in FRACTIONS and word not in ("halva", "kvartil"):
        return FRACTIONS[word], 1, "%"
    elif word == "halva" and following and following not in NOT_UNITS:
        return 50, 1, "%"
    elif word in ("en", "ett"):
        if following in ("halv", "halvt") and at + 2 < len(words):
            return 0.5, 2, ""
        before = words[at - 1].text if at else ""
        value = (
            1
            if following in FRACTIONS or following in ONE_UNITS or before in ("minst", "högst", "max", "maximalt")
            else None
        )
        if (
            value
            and before not in ("minst", "högst", "max", "maximalt", "inom")
            and following in ("dag", "plats", "enhet", "krona", "grad", "kwh", "vecka", "månad", "år")
        ):
            value = None
        if following == "av" and at + 2 < len(words) and word_number(words[at + 2].text):
            value = 1
    elif word in ("var", "vart", "varje") and following in _ORDINALS:
        if at + 2 < len(words) and words[at + 2].text in TIME_UNITS:
            return None
        return tidy(round(100 / _ORDINALS[following])), 2, "%"
    elif word in ("varannan", "vartannat"):
        if following in TIME_UNITS or following in ONE_UNITS or not following[:1].isalpha():
            return None
        return 50, 1, "%"
    else:
        value = word_number(word)
        if word.endswith("del") or (
            word == "sex" and not (_after_sex(following) or (at and words[at - 1].text == "mellan"))
        ):
            value = None
    if value is None:
        return None
    if following in FRACTIONS:
        return tidy(round(value * FRACTIONS[following], 0 if FRACTIONS[following] % 1 else 1)), 2, "%"
    if following == "av" and at + 2 < len(words):
        whole = words[at + 2].text
        size = digits(whole) if whole.isdecimal() else word_number(whole)
        graded = any(one.text.endswith(_GRADES) for one in words[max(0, at - _REACH) : at])
        if (
            not graded
            and size
            and size >= value
            and value == int(value)
            and size in (2, 3, 4, 5, 6, 8, 10, 12, 20, 100, 1000)
        ):
            return _share(value, size), 3, "%"
    return value, 1, ""


def _after_sex(following: str) -> bool:
    return following not in ("och", "")
