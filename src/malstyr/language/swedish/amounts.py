"""The amount that begins at a word: digits, words, fractions, "sex av tio", "var tredje" (annotation guide R0.4)."""

from collections.abc import Callable, Sequence
from functools import cache

from malstyr.language.swedish.numbers import FRACTIONS, digits, tidy, word_number
from malstyr.language.swedish.unit_words import ONE_UNITS, TIME_UNITS
from malstyr.language.swedish.words import Token

_ORDINALS = {"tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "tionde": 10, "andre": 2}
_LIMITS = ("minst", "högst", "max", "maximalt")
_COUNTED_SELDOM = ("dag", "plats", "enhet", "krona", "grad", "kwh", "vecka", "månad", "år")
"""Units before which "en" is an article, as in "en dag", but "inom en dag"."""
_WHOLES = (2, 3, 4, 5, 6, 8, 10, 12, 20, 100, 1000)
"""What shares are said of: "fyra av fem"."""
_GRADES = ("betyg", "betyget", "betygen", "medelvärde", "medelvärdet", "index", "poäng", "snittet", "omdöme", "omdömet")
"""After these, "4 av 5" is a place on a scale and no share."""
_REACH = 7


Amount = tuple[float, int, str]
"""A number, how many words it takes, and its unit where they say that too: "%" of a share."""


@cache
def may_begin(word: str) -> bool:
    """Can a number begin at a word, whatever stands beside it?"""
    return word[0].isdigit() or word in _PHRASES or word_number(word) is not None


def number_at(words: Sequence[Token], at: int) -> Amount | None:
    """The number that begins at a word."""
    word = words[at].text
    phrase = _PHRASES[word](words, at) if word in _PHRASES else None
    if phrase is not None:
        return phrase
    value = _value(words, at)
    if value is None:
        return None
    following = _text(words, at + 1)
    if following in FRACTIONS:
        part = FRACTIONS[following]
        return tidy(round(value * part, 0 if part % 1 else 1)), 2, "%"
    written = following == "/" and _text(words, at + 3) == "av"  # "3/4 av eleverna"
    if written or (following == "av" and not _is_grade(words, at)):
        said = _text(words, at + 2)
        whole = digits(said) if said.isdecimal() else word_number(said)
        if whole in _WHOLES and float(value).is_integer():
            return _share(value, whole), 3, "%"
    return value, 1, ""


def _text(words: Sequence[Token], at: int) -> str:
    return words[at].text if 0 <= at < len(words) else ""


def _part(words: Sequence[Token], at: int) -> Amount:
    return FRACTIONS[words[at].text], 1, "%"


def _halva(words: Sequence[Token], at: int) -> Amount | None:
    return 50, 1, "%"


def _varannan(words: Sequence[Token], at: int) -> Amount | None:
    following = _text(words, at + 1)
    counted = following[:1].isalpha() and following not in TIME_UNITS and following not in ONE_UNITS
    return (50, 1, "%") if counted else None


def _var(words: Sequence[Token], at: int) -> Amount | None:
    every = _ORDINALS.get(_text(words, at + 1))
    return (tidy(round(100 / every)), 2, "%") if every and _text(words, at + 2) not in TIME_UNITS else None


def _en_halv(words: Sequence[Token], at: int) -> Amount | None:
    said = _text(words, at + 1)
    if said in _MINUTES:
        return _MINUTES[said], 2, "minuter"
    return (0.5, 2, "") if said in ("halv", "halvt") and at + 2 < len(words) else None


_MINUTES = {"halvtimme": 30, "kvart": 15}


_PHRASES: dict[str, Callable[[Sequence[Token], int], Amount | None]] = {
    **dict.fromkeys(FRACTIONS.keys() - {"kvartil"}, _part),
    "halva": _halva,
    **dict.fromkeys(("varannan", "vartannat"), _varannan),
    **dict.fromkeys(("var", "vart", "varje"), _var),
    **dict.fromkeys(("en", "ett"), _en_halv),
}
"""Amounts said without a number, by their first word."""


def _value(words: Sequence[Token], at: int) -> float | None:
    """The number that a word says, where it is said as a number."""
    word = words[at].text
    if word[0].isdigit():
        decimals = word.partition(",")[2]
        return digits(word) if word.isascii() and decimals.isdigit() == ("," in word) else None
    if word in ("en", "ett"):
        return 1 if _is_one(words, at) else None
    return word_number(word)


def _is_one(words: Sequence[Token], at: int) -> bool:
    """Is "en" a number and no article: "minst en", "en av tre", "en procent"?"""
    before, following = _text(words, at - 1), _text(words, at + 1)
    if before in _LIMITS:
        return True
    if following == "av":
        return bool(word_number(_text(words, at + 2)))
    if following in _COUNTED_SELDOM:
        return before == "inom"
    return following in FRACTIONS or following in ONE_UNITS


def _is_grade(words: Sequence[Token], at: int) -> bool:
    return any(one.text.endswith(_GRADES) for one in words[max(0, at - _REACH) : at])


def _share(part: float, whole: float) -> float:
    """Per cent, as it would be said: one in eight is 12,5, two in three 67."""
    exact = 100 * part / whole
    return tidy(exact) if exact * 10 == int(exact * 10) else round(exact)
