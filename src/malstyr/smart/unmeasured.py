"""Goals without a number or quantity: made, in a state, given to all, or only wished (annotation guide M3 and 5)."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.language.swedish.words import Word
from malstyr.smart.claim import CLIENTS, FUNCTION, Claim, span_of
from malstyr.smart.direction import Direction
from malstyr.smart.doing import thing_made
from malstyr.smart.reading import Reading
from malstyr.smart.sentence import Kind
from malstyr.smart.shapes import (
    bare_state,
    bare_thing,
    beside,
    clients_do,
    each_time,
    is_place,
    made_so,
    made_thing,
)
from malstyr.smart.verb import going_on, main_verb, thing_there

_COPULAS = frozenset(["vara", "är", "bli", "blir", "ha", "har", "haft", "varit", "kunna", "kan"])
"""A description, or a having, of something no table knows promises nothing that can be checked."""


_KEPT = (
    "håll",
    "nå",
    "få",
    "klara",
    "uppfyll",
    "följ",
    "efterlev",
    "ligg",
    "uppgå",
    "betal",
    "tillämp",
    "svar",
    "besvar",
    "uppnå",
    "under",
    "över",
    "kom",
    "ske",
)
"""Said without a subject, these keep a state; any other verb there is a doing of the organisation's own."""
_HANDED = ("lämn", "överlämn", "leverer", "inlämn", "avlämn")
"""Said of a report: handed over once, and done."""
_HOLDING = ("certifierad", "certifierat", "certifierade", "diplomerad", "diplomerade", "utfasad", "utfasat", "utfasade")
"""States that go on after the doing: "ska vara certifierad"."""
_SELF = frozenset(["mig", "sig", "oss"])


def without_measure(reading: Reading, ways: Sequence[Direction]) -> Claim:  # noqa: PLR0911, PLR0912, PLR0915
    """No number, no quantity, no perception: a thing made, a state that holds or not, or no measure at all."""
    goal = reading.goal
    made = thing_made(reading)
    values = [word for word in goal if word.has("value") and not word.has("state")]
    none_at_all = next(
        (
            word
            for at, word in enumerate(goal)
            if (word.text == "några" and goal[at - 1].text == "inte")
            or (word.text == "inte" and [one.text for one in goal[at + 1 : at + 3]] == ["ha", "några"])
        ),
        None,
    )
    hedges = [word for word in goal if word.has("hedge") and not (none_at_all and word.text == "några")]
    opens = [word for word in goal if word.has("open") and word.start not in reading.introducers]
    main = main_verb(reading)
    award = _award(goal)
    if award is not None:
        return Claim("state", True, True, True, "result", (span_of(award),))
    going = going_on(reading)
    if going is not None:
        return Claim("continuing", False, False, False, "activity", (span_of(going),))
    if made is not None and main is not None and main.text in _COPULAS and made.text.endswith(_HOLDING):
        return Claim("state", True, True, True, "result", (span_of(made),))
    hard_hedges = [word for word in hedges if not word.has("continuous")]
    used = made is not None and made.text.startswith("använ")
    if made is not None and not (hard_hedges and (opens or used)) and not (used and beside(goal, made, opens)):
        recurring = any(time.kind == "lead" for time in reading.times) or each_time(goal)
        at = goal.index(made)
        forbidden = any(word.text in ("ingen", "inget", "inga") for word in goal) or any(
            word.text in ("inte", "ej", "aldrig") for word in goal[max(0, at - 2) : at]
        )
        ceased = made.text.startswith(("upphör", "borttag")) and any(word.has("countable") for word in goal)
        sort: Kind = "result" if recurring or forbidden or ceased or clients_do(goal, made) else "activity"
        return Claim("deliverable", True, True, True, sort, (span_of(made),))
    if (main is None or main is goal[0]) and (thing := made_thing(goal)) is not None and not values and not hard_hedges:
        return Claim("deliverable", True, True, True, "activity", (span_of(thing),))
    vague = [*opens, *values, *hard_hedges]
    if main is None and not vague and (thing := bare_thing(reading)) is not None:
        return Claim("deliverable", True, True, True, "activity", (span_of(thing),))
    exists = thing_there(goal, main)
    if exists is not None and not hard_hedges and not (main and main.has("open")):
        each = any(word.has("universal") for word in goal) and any(
            word.has("people") and word.text.startswith(CLIENTS) for word in goal
        )
        return Claim(
            "deliverable", True, True, True, "result" if each or none_at_all else "activity", (span_of(exists),)
        )
    if main is not None and main.text.startswith("gör") and not hard_hedges and any(word.has("own") for word in goal):
        return Claim("deliverable", True, True, True, "activity", (span_of(main),))
    if (
        main is not None
        and (main.text.startswith("gör") or _is_described(goal, main))
        and not any(word.has("universal", "state") for word in goal)
    ):
        return _nothing(vague or [main], ways)
    kept = next((word for word in goal if word.text.startswith(("bibehåll", "oförändra", "behåll"))), None)
    if kept is not None and any(word.has("countable") for word in goal) and len(opens) < 2:
        return Claim("state", True, True, True, "result", (span_of(kept),))
    if main is not None and main.text.startswith("håll") and any(word.text in _SELF for word in goal):
        return _nothing(vague or [main], ways)
    if main is not None and main.has("open") and not main.has("service"):
        return _nothing(vague or [main], ways)
    state = next((word for word in goal if word.has("state") and not _attributive_state(goal, word)), None)
    if state is not None and not opens and not hard_hedges:
        named = _has_object(goal, state)
        ready = state.text.startswith(("klar", "färdig")) and any(word.has("deliverable", "own") for word in goal)
        return Claim("state", named, True, True, "activity" if ready else "result", (span_of(state),))
    if main is None and not opens and not values and not hard_hedges and (free := bare_state(goal)) is not None:
        return Claim("state", True, True, True, "result", (span_of(free),))
    if not vague and main is not None and (held := made_so(goal, main)) is not None:
        return Claim("state", _has_object(goal, held), True, True, "result", (span_of(held),))
    constructs = [
        word
        for at, word in enumerate(goal)
        if word.has("construct") and not word.has("deliverable", "countable") and not is_place(goal, at)
    ]
    universal = none_at_all or _subject_of_all(goal)
    none = universal is not None and universal.text in ("inga", "ingen", "inget") and main is None
    if none and universal is not None and any(word.has("countable", "own", "deliverable") for word in goal):
        return Claim("universal", True, True, True, "result", (span_of(universal),))
    if not vague and main is not None and not ways:
        bare = universal is not None and _bare(goal, universal)
        if universal is not None and universal.text == "ingen":
            bare = bare and not any(word.has("countable", "people", "own", "deliverable") for word in goal)
        if universal is not None and not constructs:
            return Claim("universal", not bare, True, True, "result", (span_of(universal), span_of(main)))
        handed = main.text.startswith(_HANDED) and any(
            word.has("deliverable") and word.start < main.start for word in goal
        )
        if handed and not any(time.kind == "lead" for time in reading.times):
            return Claim("deliverable", True, True, True, "activity", (span_of(main),))
        if not constructs and main.text not in _COPULAS and (main.has("service") or not main.classes):
            own = (
                main is goal[0]
                and not main.text.startswith(_KEPT)
                and not any(time.kind == "lead" for time in reading.times)
            )
            return Claim("service", True, True, True, "activity" if own else "result", (span_of(main),))
        if universal is not None and not main.has("light") and not _abstract_object(goal, main):
            return Claim("universal", not bare, True, True, "result", (span_of(universal), span_of(main)))
    return _nothing(vague or constructs, ways)


def _abstract_object(goal: Sequence[Word], main: Word) -> bool:
    """What the verb is done to, before any preposition, is a construct."""
    for word in goal[goal.index(main) + 1 :]:
        if word.text in ("i", "på", "av", "för", "till", "med", "vid", "om", "inom", "från", "utan", "genom", "."):
            return False
        if word.has("construct") and not word.has("deliverable", "countable"):
            return True
    return False


def _is_described(goal: Sequence[Word], main: Word) -> bool:
    """ "vara en trevlig stund": a description of several words, and no state."""
    if main.text.startswith("gör"):
        return True
    if main.text not in ("vara", "är", "bli", "blir"):
        return False
    following = goal[goal.index(main) + 1 :][:4]
    described = [word.text[0].isalpha() and word.text not in FUNCTION for word in following]
    return len(following) > 2 and following[0].text in ("en", "ett") and described[1:3] == [True, True]


def _subject_of_all(goal: Sequence[Word]) -> Word | None:
    """The word that says all or none, where it is not only "för alla"."""
    for at, word in enumerate(goal):
        if word.has("universal") and not (
            at
            and word.text in ("alla", "allas")
            and goal[at - 1].text in ("för", "åt", "till", "hos", "av", "mot", "med", "på", "i")
            and _bare(goal, word, ends=True)
        ):
            return word
    return None


def _bare(goal: Sequence[Word], universal: Word, ends: bool = False) -> bool:
    """ "alla ska": nobody is named."""
    at = goal.index(universal)
    following = goal[at + 1] if at + 1 < len(goal) else None
    stop = (
        following is None
        or following.has("modal", "light")
        or (ends and (following.text in FUNCTION or not following.text[0].isalpha()))
    )
    return universal.text in ("alla", "allas", "ingen") and stop


def _award(goal: Sequence[Word]) -> Word | None:
    """Others say yes or no: "utses till", "blir certifierad"."""
    for at, word in enumerate(goal):
        if word.text in (
            "utses",
            "utsedd",
            "utsetts",
            "utnämns",
            "utnämnas",
            "nomineras",
            "nominerats",
            "godkänns",
            "godkännas",
        ):
            return word if any(one.text in ("till", "av", "som") for one in goal[at + 1 : at + 4]) else None
    return None


def _nothing(vague: Sequence[Word], ways: Sequence[Direction]) -> Claim:
    places = tuple(span_of(word) for word in vague) or tuple(span_of(way.word) for way in ways[:1])
    return Claim("vague", False, False, False, "direction", places)


def _attributive_state(goal: Sequence[Word], word: Word) -> bool:
    at = goal.index(word)
    if at and goal[at - 1].text in _SELF:
        return True
    if at and goal[at - 1].text in ("ha", "har") and word.text.endswith(("fria", "neutrala", "märkta", "certifierade")):
        return False
    if word.text.endswith("t") or at + 1 >= len(goal) or goal[at + 1].text in ("jämfört", "gentemot", "utan", "hos"):
        return False
    following = goal[at + 1]
    return (
        following.text[0].isalpha()
        and following.text not in FUNCTION
        and not following.has("modal")
        and not following.has("state")
    )


_BODIES = frozenset(["kommunen", "sverige", "landet"])
"""The organisation that sets the goal is named where it is said (guide 1)."""


def _has_object(goal: Sequence[Word], state: Word) -> bool:
    return any(
        word.text[0].isalpha()
        and len(word.text) > 2
        and (word.text not in FUNCTION or word.text in _BODIES)
        and not word.has("nobody", "modal", "light")
        for word in goal
        if word is not state
    )
