"""Doings as nouns: "byte av telefonväxel", "rivning av ishallen" (annotation guide R0.3)."""

from collections.abc import Sequence
from itertools import pairwise

from malstyr.language.swedish.words import Token, classes_of, word_set
from malstyr.smart.phrases import WHATEVER, first_phrase, leads_a_life, names_thing

_NOMINAL = word_set(
    "införande framtagande upprättande byte utbyte utbyggnad ombyggnad tillbyggnad nybyggnation byggnation renovering översyn inköp "
    "installation revidering flytt upphandling kartläggning anläggande bildande inrättande antagande uppdatering publicering "
    "inventering utredning rekrytering uppsägning avveckling sanering lansering implementering byggande driftsättning byggstart"
)
_LONG = 8
_ENDING_COMPOUNDS = tuple(one for one in _NOMINAL if len(one) > _LONG)
_OF = frozenset(["av", "i", "till", "för"])


def noun_of_doing(goal: Sequence[Token]) -> Token | None:
    """The noun of a doing with an end, done to a thing, that a goal begins with; not "utbildning av hög kvalitet"."""
    if len(goal) < _WORDS or is_done_to_nothing(goal):
        return None
    return goal[0] if (_is_nominal(goal[0]) and goal[1].text in _OF) or _is_of_a_verb(goal) else None


_WORDS = 3
"""A noun of a doing, its preposition, and a thing."""


def begins_with_a_noun_of_doing(goal: Sequence[Token]) -> bool:
    """Does a goal begin with the noun of a doing, followed by what it is done to?"""
    if len(goal) < _WORDS or goal[1].text != "av":
        return False
    made = goal[0].has("deliver") and not goal[0].text.endswith("a")  # "start av"; "ta av" is a verb
    return made or goal[0].text.endswith(_ENDINGS) or _is_nominal(goal[0])


def is_done_to_nothing(goal: Sequence[Token]) -> bool:
    """ "redovisning av drömmar": a doing as a noun, and no thing that it is done to."""
    if not begins_with_a_noun_of_doing(goal):
        return False
    phrase = first_phrase(goal[2:])
    vague = names_thing(phrase, goal[0].text) is False
    return (
        leads_a_life(goal, 1)
        or any(word.has("life") for word in phrase[-1:])
        or (vague and not goal[0].text.startswith(WHATEVER))
    )


def noun_of_unknown_doing(goal: Sequence[Token]) -> Token | None:
    """ "hyvling av grusvägen", "dikning längs Fäbodvägen": a verb of no table, done to or at one thing that is pointed at."""
    if len(goal) < _WORDS or not goal[0].text.endswith(_ACTIONS) or goal[1].text not in _AT:
        return None
    if goal[0].has("construct", "open", "up", "down", "value") or is_done_to_nothing(goal):
        return None
    pointed = any(word.text in _DEMONSTRATIVE or word.text.endswith(_DEFINITE) for word in goal[2:])
    pointed = pointed or any(word.has("universal") and to.text in _TO_ALL for to, word in pairwise(goal[1:]))
    return goal[0] if pointed else None


_ACTIONS = ("ning", "ling", "ring")
_AT = frozenset(["av", "längs", "vid", "på", "runt"])
_TO_ALL = frozenset(["av", "till"])
_DEMONSTRATIVE = frozenset(["den", "det", "de"])
_DEFINITE = ("en", "et", "na", "an", "ån", "ön")
_ENDINGS = ("ing", "ingen", "ande", "andet", "ende", "endet", "tion", "tionen")


def _is_nominal(word: Token) -> bool:
    """A doing as a noun, or a compound of a long one: "byte", "kompetensinventering"."""
    return word.text in _NOMINAL or word.text.endswith(_ENDING_COMPOUNDS)


def _is_of_a_verb(goal: Sequence[Token]) -> bool:
    """ "rivning av ishallen": of a verb that has an end."""
    noun, of = goal[0], goal[1]
    verbs = (noun.text.removesuffix(ending) + "a" for ending in ("ning", "ing") if noun.text.endswith(ending))
    vague = ("value", "construct", "open", "up", "down", "universal")
    told = of.text == "av" and not any(word.has(*vague) for word in (noun, *first_phrase(goal[2:])))
    return told and not noun.has("countable") and any("deliver" in classes_of(verb) for verb in verbs)
