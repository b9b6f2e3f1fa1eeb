"""What a goal is about, and whether anything or anybody is named (annotation guide 1a)."""

from collections.abc import Sequence

from malstyr.language.swedish.words import Token
from malstyr.smart.claim import FUNCTION_WORDS

_BODIES = frozenset(["kommunen", "sverige", "landet"])
"""The organisation that sets the goal is named where it is said (guide 1)."""
_FOR_ALL = ("för", "åt", "till", "hos", "av", "mot", "med", "på", "i")
_PREPOSITIONS = ("i", "på", "av", "för", "till", "med", "vid", "om", "inom", "från", "utan", "genom", ".")


_DEFINITE = ("en", "et", "an", "ån", "ön", "yn")


def is_one_thing(goal: Sequence[Token]) -> bool:
    """ "arkivlokalen", "en bro": one thing, done once; of many it is a routine."""
    first = next((word for word in goal if word.text not in FUNCTION_WORDS or word.text in ("en", "ett")), None)
    return first is not None and (first.text in ("en", "ett", "den", "det") or first.text.endswith(_DEFINITE))


def all_or_none(goal: Sequence[Token]) -> Token | None:
    """The word that says all or none, where it is not only "för alla"."""
    for at, word in enumerate(goal):
        only_for = at and word.text in ("alla", "allas") and goal[at - 1].text in _FOR_ALL
        filled = word.text == "full" and any(of.text == "av" for of in goal[at + 1 : at + 2])  # "full av idéer"
        if word.has("universal") and not filled and not (only_for and names_nobody(goal, word, ends=True)):
            return word
    return None


def names_nobody(goal: Sequence[Token], universal: Token, ends: bool = False) -> bool:
    """ "alla ska": nobody is named."""
    at = goal.index(universal)
    following = goal[at + 1] if at + 1 < len(goal) else None
    stop = (
        following is None
        or following.has("modal", "light")
        or (ends and (following.text in FUNCTION_WORDS or not following.text[0].isalpha()))
    )
    return universal.text in ("alla", "allas", "ingen") and stop


def has_object(goal: Sequence[Token], state: Token) -> bool:
    """Is anything named that the state can be of?"""
    return any(
        word.text[0].isalpha()
        and len(word.text) > 2
        and (word.text not in FUNCTION_WORDS or word.text in _BODIES)
        and not word.has("nobody", "modal", "light")
        for word in goal
        if word is not state
    )


def abstract_object(goal: Sequence[Token], main: Token) -> bool:
    """What the verb is done to, before any preposition, is a construct."""
    at = goal.index(main)
    for word in goal[:at] if main.text.endswith("s") else goal[at + 1 :]:
        if word.text in _PREPOSITIONS:
            return False
        if word.has("construct"):
            return True
    return False
