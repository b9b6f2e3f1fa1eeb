"""Whether two Swedish texts speak of the same thing: content words by their stems, compounds by their parts."""

import re
from functools import cache

_EMPTY = frozenset({
    "och", "att", "det", "som", "för", "med", "till", "av", "den", "ett", "har", "inte", "kan", "ska", "skall",
    "bör", "från", "vid", "eller", "men", "där", "när", "hur", "vad", "vilka", "vilken", "ha", "vara", "är", "blir",
    "bli", "sin", "sitt", "sina", "vår", "vårt", "våra", "alla", "varje", "samtliga", "mer", "fler", "minst",
    "högst", "senast", "under", "över", "inom", "genom", "enligt", "efter", "före", "samt", "också", "även",
    "mellan", "utan", "hos", "per", "procent", "andel", "andelen", "antal", "antalet", "år", "året", "årlig",
    "årliga", "mål", "målet", "kommun", "kommunen", "kommunens", "verksamhet", "verksamheten", "mått", "index",
    "enkät", "enkäten", "mäts", "mäta", "nyckeltal", "region", "regionen", "god", "goda", "gott", "bra", "hög",
    "högt", "höga", "nöjda", "nöjd", "anger", "ange", "anser", "uppger", "egen", "egna", "de", "dem", "dess",
    "this", "that",
})  # fmt: skip
_ENDINGS = ("ingarna", "ingar", "ingen", "heten", "het", "erna", "arna", "orna", "ande", "ende", "ens", "ets", "ing")
_SHORT = ("en", "et", "ar", "er", "or", "na", "as", "es", "a", "e", "n", "t", "s")
STEM = 4
"""Letters that two words must share from their start to be the same."""


def stems(text: str) -> frozenset[str]:
    """Stems of the content words of a text."""
    words = re.findall(r"[^\W\d_]{3,}", text.lower().replace("-", " "))
    return frozenset(_stem(word) for word in words if word not in _EMPTY)


@cache
def _stem(word: str) -> str:
    for ending in (*_ENDINGS, *_SHORT):
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            return word[: -len(ending)]
    return word


def share_a_word(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some stem of one is a stem of the other, or stands inside a compound of it."""
    return any(a == b or (len(a) > STEM and a in b) or (len(b) > STEM and b in a) for a in one for b in other)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of stems that two texts have in common, 0–1 (Jaccard)."""
    return len(one & other) / len(one | other) if one | other else 0.0
