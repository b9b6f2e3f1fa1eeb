"""The goal's own verb, work that goes on, and things that shall be there (annotation guide 5)."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.language.swedish.words import Word
from malstyr.smart.claim import FUNCTION
from malstyr.smart.doing import is_attributive
from malstyr.smart.reading import MODALS, Reading


def main_verb(reading: Reading) -> Word | None:
    """The goal's own verb: the first after its modal, else the first verb."""
    goal = reading.goal
    verbs = ("open", "deliver", "service", "light", "perceive", "know")
    start = next((at + 1 for at, word in enumerate(goal) if word.text in MODALS), None)
    if start is not None:
        for word in goal[start : start + 12]:
            if word.has(*verbs) and word.start not in reading.introducers and not word.has("deliverable", "people"):
                if word.has("deliver", "open") and is_attributive(goal, word):
                    continue
                return _carried(goal, word, verbs)
        return next(
            (
                word
                for word in goal[start:]
                if word.text[0].isalpha() and word.text.endswith(("s", "a")) and word.text not in FUNCTION
            ),
            None,
        )
    for at, word in enumerate(goal):
        if word.has(*verbs) and word.start not in reading.introducers:
            return _carried(goal, word, verbs)
        if at and _looks_finite(goal, at):
            return word
    return None


def _carried(goal: Sequence[Word], verb: Word, verbs: Sequence[str]) -> Word:
    """ "du kan alltid nå": the verb that "kan" carries, where the tables know it."""
    if verb.text not in ("kan", "kunna"):
        return verb
    at = goal.index(verb)
    return next(
        (word for word in goal[at + 1 : at + 5] if word.has(*verbs) and not word.has("deliverable", "people")), verb
    )


def _looks_finite(goal: Sequence[Word], at: int) -> bool:
    """A verb of no table, told by its form and place: "jag näringsberäknar", "krav ställs i"."""
    word, before = goal[at], goal[at - 1]
    if word.classes or len(word.text) < _SHORTEST_VERB or word.text in FUNCTION:
        return False
    if word.text.endswith(("ar", "er")):
        return before.text in _SUBJECTS or (before.text.endswith(_DEFINITE) and len(before.text) > _SHORTEST_VERB)
    following = goal[at + 1].text if at + 1 < len(goal) else "."
    closed = not following[0].isalpha() or following in FUNCTION
    return word.text.endswith(_PASSIVE) and closed and before.text[-1].isalpha() and before.text not in FUNCTION


_SHORTEST_VERB = 5
_SUBJECTS = frozenset(["jag", "vi", "man", "du", "ni"])
_DEFINITE = ("en", "et", "na", "an")
_PASSIVE = ("eras", "as", "ts", "ls", "gs", "ks", "ms")


def going_on(reading: Reading) -> Word | None:
    """Named work that goes on: "arbetet med ... ska fortsätta"."""
    for at, word in enumerate(reading.goal):
        if word.text in ("fortsätta", "fortsätter", "fortsatt", "fortsatta", "fortgå", "fortgår", "fortlöpa"):
            rest = reading.goal
            named = [one for one in rest if one.has("own", "deliverable") or one.text in ("arbete", "arbetet")]
            doing = [one for one in rest[at + 1 :] if one.has("deliver", "service") and not one.has("light")] or [
                one for one in rest[at + 1 :] if one.text.startswith("erbjud")
            ]
            subject = [one for one in named if one.start < word.start and one.has("own", "deliverable")]
            close = rest[at + 1] if at + 1 < len(rest) and word.text.startswith("fortsatt") else None
            if (
                subject
                or (named and doing)
                or (close is not None and close.has("own", "deliverable") and not close.has("construct"))
            ):
                return word
    first = reading.goal[0] if reading.goal else None
    if (
        first is not None
        and first.text.startswith(("uppföljning", "genomförande", "arbete"))
        and not any(word.has("modal") for word in reading.goal)
    ):
        return first if any(word.has("deliverable", "own") for word in reading.goal[1:]) else None
    return None


def thing_there(goal: Sequence[Word], main: Word | None) -> Word | None:  # noqa: PLR0911
    """A thing that shall be there: "det ska finnas en plan", "varje enhet har en rutin"."""
    if (
        main is None
        or not main.has("light")
        or main.text.startswith("gör")
        or main.text in ("vara", "är", "bli", "blir", "kunna", "kan", "få", "får", "ge", "ges", "ger")
    ):
        return None
    if main.text.startswith("erbjud"):
        return None
    at = goal.index(main)
    if main.text.startswith("håll") and not any(word.has("own") for word in goal[at + 1 :]):
        return None
    for place, word in enumerate(goal[at + 1 : at + 8], at + 1):
        if word.text in (".", ",", "för", "som", "där"):
            break
        if word.has("value") and not word.has("deliverable"):
            return None
        if word.has("deliverable") and not (word.has("construct") and not word.has("own")):
            return word
        if word.has("construct"):
            return None
        if (
            main.text in ("finnas", "finns", "funnits")
            and not word.classes
            and word.text not in FUNCTION
            and len(word.text) > 4
            and _ends_phrase(goal, place)
        ):
            return word
    before = [
        word
        for word in goal[max(0, at - 6) : at]
        if (word.has("deliverable") and not word.has("construct"))
        or (not word.classes and len(word.text) > 5 and word.text not in FUNCTION)
    ]
    if any(word.has("value") for word in goal[:at]):
        return None
    return before[-1] if main.text in ("finnas", "finns", "funnits") and before else None


def _ends_phrase(goal: Sequence[Word], at: int) -> bool:
    """The word is the noun of its phrase: no other noun follows at once."""
    if at + 1 >= len(goal):
        return True
    following = goal[at + 1].text
    return not following[0].isalpha() or following in FUNCTION
