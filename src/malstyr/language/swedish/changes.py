"""Is a number the size of a change: "minska med 20 %", "30 % lägre än 2010" (annotation guide 7)?"""

import re
from collections.abc import Sequence
from functools import cache

from malstyr.language.swedish.unit_words import DOWN, UP
from malstyr.language.swedish.words import Token, word_set


@cache
def _after_change() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:s\s)?(?:(?:per|om)\s(?:år|person|invånare)(?:et)?\s)?(?P<w>mer|mera|fler|flera|högre|större|längre|mindre|färre"
        r"|lägre|kortare|snabbare|bättre|ökning|minskning|sänkning|höjning|reduktion|reducering|ökad|minskad"
        r"|(?:under|över)(?= (?:\d{4} års|dagens|nuvarande) ))\b"
    )


_INCREASES = UP | {"ökning", "höjning", "ökad", "över", "bättre"}
_COMPARATIVES = UP | DOWN
_LEVELS = word_set("till från uppgå uppgår vara är ligga målet nivån inom under . ; där")
"""After these a number is a level: "öka från 40 till 60 procent"."""
_BY = frozenset(["med", "på", "om", "av"])
_NEAR, _FAR = 7, 14


def change_of(text: str, words: Sequence[Token], at: int, end: int) -> str:
    """``increase`` or ``decrease`` where the number from a word to ``end`` is the size of a change, else nothing."""
    return _said_after(text, end) or _said_before(words, at)


def _said_after(text: str, end: int) -> str:
    match = _after_change().match(text, end)
    if match is None:
        return ""
    return "increase" if match["w"] in _INCREASES else "decrease"


def _said_before(words: Sequence[Token], at: int) -> str:
    by = False  # "med 20 %": a verb of change is looked for further away
    for back in range(at - 1, max(at - _NEAR, -1), -1):
        word = words[back]
        if word.text in _LEVELS and not (word.text == "till" and back and words[back - 1].text == "upp"):
            if not (by and word.text in ("från", "till", "inom") and words[back + 1].text[0].isalpha()):
                return ""
        elif word.text in _BY:
            by = True
        elif word.has("up", "down") and (by or back >= at - 3):
            return "" if word.text in _COMPARATIVES and _than(words, back, at) else _way(word)
        elif by and word.has("modal") and back < at - 3:
            return _verb_before(words, back)
    return _verb_before(words, at) if by else ""


def _than(words: Sequence[Token], back: int, at: int) -> bool:
    """ "lägre än 10", "kortare kö än tio dagar": compared with a number, and no change by it."""
    return any(word.text == "än" for word in words[back + 1 : min(back + 3, at)])


def _verb_before(words: Sequence[Token], at: int) -> str:
    """The direction of a verb further away: "ska minska i hela kommunen med 20 procent"."""
    for word in reversed(words[max(0, at - _FAR) : at]):
        if word.has("up", "down") and word.text not in _COMPARATIVES:
            return _way(word)
    return ""


def _way(word: Token) -> str:
    return "increase" if "up" in word.classes else "decrease"
