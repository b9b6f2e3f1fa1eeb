"""What has no bounds: for everybody, between people, towards a life, about nothing that can be pointed at."""

from collections.abc import Sequence
from itertools import pairwise

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.phrases import done_to
from malstyr.smart.subject import names_nobody


def is_boundless(goal: Sequence[Token], made: Token) -> bool:
    """Is what is made for everybody, between people, or about nothing?"""
    return _for_everybody(goal) or is_between_people(goal) or _to_no_place(goal, made)


def _for_everybody(goal: Sequence[Token]) -> bool:
    """ "utbildning för alla": of a thing that has no number and no name, for whom nobody can count."""
    for word, who in pairwise(goal):
        if word.text in _FOR and who.text == "alla" and names_nobody(goal, who, ends=True):
            before = goal[: goal.index(word)]
            if any(each.text[0].isdigit() for each in goal[len(before) + 2 : len(before) + 3]):
                return False  # "alla 17-åringar"
            return not any(each.text in _ONE for each in before[-_PHRASE:])
    return False


_FOR = frozenset(["för", "åt", "till"])
_ONE = word_set("en ett den det ny nytt nya")
_PHRASE = 4


def is_between_people(goal: Sequence[Token]) -> bool:
    """ "broar mellan människor", "mellan oss": between those who are no places, and no parties."""
    return any(
        word.text == "mellan"
        and who.has("people", "construct", "nobody")
        and not who.has("organ", "own", "deliverable")
        for word, who in pairwise(goal)
    )


def _to_no_place(goal: Sequence[Token], made: Token) -> bool:
    """ "en brygga till framtiden", "samtal om det som bär", "samtal om framtiden", "själen ska återupprättas": what it leads to, is about or is
    done to is nothing that can be pointed at."""
    after = goal[goal.index(made) + 1 :]
    leads = any(
        word.text in _TOWARDS and (where.has("life") or (where.classes == _CONSTRUCT and not thing.has("own")))
        for thing, word, where in zip(after, after[1:], after[2:], strict=False)
        if thing.end > made.phrase_end
    )
    about = any(
        (word.text in _ABOUT and (what.text in _WHAT or what.has("life"))) or (word.text, what.text) == ("med", "sig")
        for word, what in pairwise(after)
    )
    done = done_to(goal, goal.index(made)) if made.text.endswith("s") else ()
    return leads or about or any(word.has("life") for word in done[-1:])


_CONSTRUCT = frozenset({"construct"})
"""What something leads to that is no place, and nobody: "broar till näringslivet"."""


_TOWARDS = frozenset(["till", "mot"])
_ABOUT = frozenset(["om", "kring", "av", "i"])
_WHAT = frozenset(["det", "oss", "varandra", "varandras", "allt", "sig"])
