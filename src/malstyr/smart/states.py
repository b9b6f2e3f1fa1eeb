"""Goals of a state that holds or not, of all or of none (annotation guide M3)."""

from collections.abc import Sequence

from malstyr.language.swedish.words import Token, word_parts
from malstyr.smart.claim import FUNCTION_WORDS, GUESSED, Claim, checkable
from malstyr.smart.clause import COPULAS, NONE, Clause
from malstyr.smart.clauses import BEING_THERE, DENIALS
from malstyr.smart.phrases import THINGS
from malstyr.smart.sentence import GoalKind
from malstyr.smart.shapes import (
    LOANED,
    award,
    bare_state,
    is_attributive_state,
    made_so,
    without,
)
from malstyr.smart.subject import has_object

_HOLDING = word_parts(
    "certifierad certifierat certifierade diplomerad diplomerade utfasad utfasat utfasade klassad klassat klassade "
    "ansluten anslutet anslutna"
)
"""States that go on after the doing: "ska vara certifierad"."""


def awarded(one: Clause) -> Claim | None:
    """ "utses till årets kommun": others say yes or no."""
    given = award(one.goal)
    return None if given is None else checkable("state", "result", given)


def certified(one: Clause) -> Claim | None:
    """ "ska vara certifierad": a state that goes on after the doing."""
    if one.made is None or one.main is None or not one.made.text.endswith(_HOLDING):
        return None
    return checkable("state", "result", one.made)


def unchanged(one: Clause) -> Claim | None:
    """ "antalet ska bibehållas": a quantity kept as it is."""
    kept = next(
        (word for word in one.goal if word.text.startswith(("bibehåll", "oförändra", "behåll"))),
        None,
    )
    if kept is None or one.hedges or not any(word.has("countable") for word in one.goal):
        return None
    return checkable(_name_of(kept), "result", kept)


def _name_of(state: Token) -> str:
    return "unchanged" if state.text.startswith("oförändra") else "state"


def done_by_such(one: Clause) -> Claim | None:
    """ "undervisningen ska bedrivas av behöriga lärare": whoever does it is so, or not."""
    main = one.main
    if main is None or one.hedges:
        return None
    after = one.goal[one.goal.index(main) + 1 :]
    for by, which, who in zip(after, after[1:], after[2:], strict=False):
        if by.text == "av" and which.has("state") and who.has("people"):
            return checkable("state", "result", which)
    return None


def absent(one: Clause) -> Claim | None:
    """ "delade turer ska inte förekomma", "finns inte längre": none at all, of what can be counted."""
    main = one.main
    if main is None or main.text not in BEING_THERE or one.hedges:
        return None
    at = one.goal.index(main)
    denied = any(word.text in DENIALS for word in one.goal[max(0, at - 2) : at + 2])
    thing = any(word.has(*THINGS) for word in one.goal[:at])
    return checkable("universal", "result", main) if denied and thing else None


def in_a_state(one: Clause) -> Claim | None:
    """ "fordonen ska vara fossilfria": a state that holds or not."""
    goal = one.goal
    verb = one.main if one.main is not None and one.main.has("service") else None
    states = (word for word in goal if word.has("state") and word is not verb)
    state = next((word for word in states if not is_attributive_state(goal, word)), None)
    if (
        state is not None
        and (one.main is not None or has_object(goal, state))
        and not one.opens
        and not one.hedges
        and not _enough(goal, state)
    ):
        ready = state.text.endswith(_READY)
        made = checkable(_name_of(state), "activity" if ready else "result", state, named=has_object(goal, state))
        return _free(goal, state, made)
    if one.main is None and not one.vague and (free := bare_state(goal)) is not None:
        return _free(goal, free, checkable("state", "result", free))
    if one.main is not None and one.main.text in COPULAS and (lacked := without(goal)) is not None:
        return checkable("state", "result", lacked, named=has_object(goal, lacked))
    if one.main is not None and (so := made_so(goal, one.main)) is not None:
        kind: GoalKind = "activity" if _of_things(goal[: goal.index(one.main)]) else "result"
        made = checkable("state", kind, so, named=has_object(goal, so))
        return made if so.classes or so.text.endswith(LOANED) else made._replace(unsure=GUESSED)
    return None


_READY = ("klar", "klart", "klara", "färdig", "färdigt", "färdiga", "utförd", "utfört", "utförda")
"""Of work, and of what it has made: "inflyttningsklar"."""


def _free(goal: Sequence[Token], state: Token, made: Claim) -> Claim:
    """ "ett samhälle fritt från hat": unsure where it is no thing that is so, and nothing that can be counted is gone."""
    at = goal.index(state)
    without = any(word.text == "från" for word in goal[at + 1 : at + 2])
    things = (word for word in (*goal[:at], *goal[at + 2 : at + 3]) if not word.has("organ", "whole", "people"))
    counted = any(word.has("countable", "deliverable") or word.text.endswith("ningen") for word in things)
    return made._replace(unsure=GUESSED) if without and not counted else made


def _enough(goal: Sequence[Token], state: Token) -> bool:
    """ "utrustade i tillräcklig grad", "ekologisk av god kvalitet": how much or how well, nobody can say."""
    after = goal[goal.index(state) + 1 :][:2]
    return len(after) > 1 and after[1].has("value")


def none_at_all(one: Clause) -> Claim | None:
    """ "inga delade turer": what shall not be, without a verb."""
    word = one.universal
    if one.main is not None or word is None or word.text not in (*NONE, "full"):
        return None
    made = checkable("universal", "result", word)
    if any(each.has("countable", "own", "deliverable") for each in one.goal) and not one.constructs:
        return made
    return made._replace(unsure=GUESSED) if word.text == "inga" else None


def _of_things(subject: Sequence[Token]) -> bool:
    """ "rutinerna och systemen": of things that are made, and of nobody."""
    return any(word.has("deliverable", "own") for word in subject)


def reached(one: Clause) -> Claim | None:
    """ "ha tillgång till bredband": had or not, where what is had is a thing."""
    access = next((at for at, word in enumerate(one.goal) if word.text in ("tillgång", "täckning")), None)
    if access is None or one.main is None or not one.main.has("light") or one.vague:
        return None
    things = [word for word in one.goal[access + 1 :] if word.text not in FUNCTION_WORDS and word.text[0].isalpha()]
    if not things or any(word.has("construct", "life", "value", "whole") for word in things[:2]):
        return None
    return checkable("state", "result", one.main)
