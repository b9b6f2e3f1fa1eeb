"""Whether it is the organisation itself that a clause is about (annotation guide 1a)."""

from collections.abc import Sequence

from malstyr.language.swedish.words import Token
from malstyr.smart.claim import FUNCTION_WORDS
from malstyr.smart.clause import Clause
from malstyr.smart.clauses import MODALS

_NOUNS = ("organ", "people", "deliverable", "countable", "own")
_SETTING = frozenset(["vid", "senast", "för", "i", "under", "inom", "varje", "som"])


def organ_acts(one: Clause) -> bool:
    """Is the subject the organisation, or a part of it?"""
    goal, main = one.goal, one.main
    if main is None:
        return False
    pivot = next((at for at, word in enumerate(goal) if word.text in MODALS), goal.index(main))
    outside = next((at for at, word in enumerate(goal[:pivot]) if word.text in _SETTING), pivot)
    named = any(word.has("organ") or word.text not in FUNCTION_WORDS | {"alla", "samtliga"} for word in goal[:outside])
    subject = _noun(goal[:outside] if named else goal[pivot + 1 : pivot + 4])
    return subject is not None and subject.has("organ")


def _noun(words: Sequence[Token]) -> Token | None:
    """The first noun that is no genitive."""
    return next((word for word in words if word.has(*_NOUNS) and not word.text.endswith("s")), None)
