"""Goals of things that are made, given, there or carried out (annotation guide M3)."""

from collections.abc import Sequence
from itertools import pairwise

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.claim import GUESSED, Claim, checkable, is_client
from malstyr.smart.clause import NEW, NONE, SUPINES, Clause
from malstyr.smart.clauses import DENIALS
from malstyr.smart.doing_as_noun import noun_of_unknown_doing
from malstyr.smart.endless import wished
from malstyr.smart.phrases import REFLEXIVE, first_phrase
from malstyr.smart.shapes import (
    bare_thing,
    beside,
    clients_do,
    each_time,
    is_attributive_state,
    made_thing,
)
from malstyr.smart.verb import thing_there


def thing_done(one: Clause) -> Claim | None:
    """ "en plan ska antas": a doing with an end, done to a thing."""
    made, goal = one.made, one.goal
    if made is None:
        return None
    used = made.text.startswith("använ")
    if one.hedges or (used and beside(goal, made, one.opens)):
        return None
    at = goal.index(made)
    forbidden = any(word.text in NONE for word in goal) or any(
        word.text in DENIALS for word in goal[max(0, at - 2) : at + 2]
    )
    ceased = made.text.startswith(("upphör", "borttag", "fasa")) and any(word.has("countable") for word in goal)
    goes_on = used and made.text.endswith("er")  # "använder förnybar el": how things are, and nothing done once
    service = goes_on or one.lead or each_time(goal) or forbidden or ceased or clients_do(one.reading, made)
    return checkable("deliverable", "result" if service else "activity", made)


def completed(one: Clause) -> Claim | None:
    """ "ska ha prioriterats": done, whatever it was, in a verb that no table knows."""
    for word, after in pairwise(one.goal):
        held = after.text == "hållits"
        if word.text in ("ha", "har") and (held or (not after.classes and after.text.endswith(SUPINES))):
            return checkable("deliverable", "activity", after)
        if word.text == "har" and not after.classes and after.text.endswith("t") and len(after.text) > _SHORTEST:
            return checkable("deliverable", "activity", after)._replace(unsure=GUESSED)
    return None


_SHORTEST = 4


def supplied(one: Clause) -> Claim | None:
    """ "bistå regeringen med underlag": an open doing with a document, which is handed over or not."""
    main = one.main
    if main is None or not main.text.startswith(_SUPPLYING) or one.values or one.hedges:
        return None
    after = one.goal[one.goal.index(main) + 1 :]
    at = next((at for at, word in enumerate(after) if word.text == "med"), len(after))
    phrase = first_phrase(after[at + 1 :])
    if any(word.text in REFLEXIVE for word in phrase):
        return None
    documents = [word for word in phrase[-1:] if word.has("deliverable")]
    return checkable("deliverable", "activity", documents[0]) if documents else None


_SUPPLYING = ("bistå", "bidra")


def bare_things(one: Clause) -> Claim | None:
    """Bare noun phrases of things made."""
    if one.main is None or one.main is one.goal[0]:
        thing = made_thing(one.goal)
        if thing is not None and not one.values and not one.hedges:
            return checkable("deliverable", "activity", thing)
    if (one.main is None or one.goal[0].text in NEW) and not one.vague:
        thing = bare_thing(one.reading)
        if thing is not None:
            return checkable("deliverable", "activity", thing)
    return None


def unknown_doing(one: Clause) -> Claim | None:
    """ "hyvling av grusvägen": a doing as a noun, of a verb that no table knows."""
    noun = noun_of_unknown_doing(one.goal) if one.main is None and not one.vague else None
    return None if noun is None else checkable("deliverable", "activity", noun)._replace(unsure=GUESSED)


def newly_given(one: Clause) -> Claim | None:
    """ "torget ska få ny belysning": what a thing is given is made."""
    main, goal = one.main, one.goal
    if main is None or main.text not in ("få", "får", "fått") or one.vague:
        return None
    at = goal.index(main)
    if at + 2 >= len(goal):
        return None
    before, which, thing = goal[:at], goal[at + 1], goal[at + 2]
    told = which.text in ("en", "ett") and thing.has("deliverable") and thing.has("own")  # "få en delrapport"
    new = which.text in NEW and not thing.has("whole", "construct")
    given = (told and not any(map(is_client, before))) or (new and not any(word.has("people") for word in before))
    return checkable("deliverable", "activity", main) if given else None


def given_to_each(one: Clause) -> Claim | None:
    """ "ge barn som placeras en egen socialsekreterare": what each of them is given, or not (guide 5)."""
    main = one.main
    if main is None or main.text not in _GIVING or one.vague or one.constructs:
        return None
    after = one.goal[one.goal.index(main) + 1 :]
    at = next((at for at, word in enumerate(after) if word.text in ("en", "ett")), len(after))
    given = [word for word in after[at + 1 :] if word.has("deliverable", "people")]
    return checkable("service", "result", main) if given and any(is_client(word) for word in after[:at]) else None


_GIVING = frozenset(["ge", "ger"])


def kept_there(one: Clause) -> Claim | None:
    """ "det ska finnas en plan": a thing there, or none of it."""
    thing = thing_there(one.goal, one.main)
    if thing is None or one.hedges or (one.main and one.main.has("open")):
        return None
    before = one.goal[: one.goal.index(thing)]
    if any(word.has("state") and not is_attributive_state(one.goal, word) for word in before):
        return None  # "ha en fossilfri bilpark": a state of it
    each = any(is_client(word) for word in before)
    none = one.universal is not None and (one.no_such or one.universal.text in NONE)
    return checkable("deliverable", "result" if each or none else "activity", thing)


def carried_out(one: Clause) -> Claim | None:
    """ "tillsyn ska ske": work of its own that is done."""
    main = one.main
    if main is None:
        return None
    does = main.text.startswith("gör")
    happens = main.text in _HAPPENS and not one.vague and _own(one.goal[: one.goal.index(main)])
    if happens or (
        does and not one.hedges and _own(one.goal[0 if main.text.endswith("s") else one.goal.index(main) :])
    ):
        return checkable("deliverable", "activity", main)
    if does and not any(word.has("universal", "state") for word in one.goal):
        return wished(one, [main])
    return None


_HAPPENS = word_set("sker ske utförs utföras")


def _own(words: Sequence[Token]) -> bool:
    return any(word.has("own") and not word.has("construct") for word in words)


def by_a_document(one: Clause) -> Claim | None:
    """ "parkerna ska skötas enligt en skötselplan": even a doing without end is held to a named document, or not."""
    goal, main = one.goal, one.main
    at = next((at for at, word in enumerate(goal) if word.text == "enligt"), None)
    if at is None or main is None or not main.has("open") or one.values or one.hedges:
        return None
    document = next((word for word in goal[at + 1 : at + 4] if word.has("deliverable")), None)
    thing = any(word.has("deliverable", "countable", "own") for word in goal[:at])
    return checkable("deliverable", "activity", document) if document is not None and thing else None
