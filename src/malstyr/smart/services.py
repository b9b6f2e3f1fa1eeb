"""Goals of a service or a routine that holds or not, and who does it (annotation guide M3 and 5)."""

from collections.abc import Sequence
from itertools import pairwise

from malstyr.language.swedish.words import Token, word_parts, word_set
from malstyr.smart.claim import GUESSED, Claim, checkable
from malstyr.smart.clause import BOUNDING, COPULAS, NONE, Clause
from malstyr.smart.clauses import DENIALS
from malstyr.smart.organ import organ_acts
from malstyr.smart.phrases import done_to
from malstyr.smart.proof import proves
from malstyr.smart.subject import abstract_object, is_one_thing, names_nobody

_KEPT = ("håll", "klara", "uppfyll", "följ", "efterlev", "ligg", "uppgå", "betal", "tillämp", "svara", "besvar", "uppnå", "understig",
    "underskrid", "översti", "överskrid", "överträff")  # fmt: skip
_KEPT_WORDS = word_set("nå nås komma")
"""What keeps a state or serves somebody; any other verb of the organisation's own is a doing."""
_TELLING = word_parts(
    "informer underrätt meddel rapport redovis lämn inlämn överlämn kall utse delta besök anmäl begär ställ"
)
"""What offices do once, or each time, towards others."""
_HANDED = ("lämn", "överlämn", "leverer", "inlämn", "avlämn")
"""Said of a report: handed over once, and done."""


def promptly(one: Clause) -> Claim | None:
    """ "samma dag få tala med": done in time or not, whatever the doing (guide 4: a lead time is a level)."""
    main = one.main
    if not one.lead or main is None or one.values or one.hedges:
        return None
    return checkable("service", "result", main)


def never_done(one: Clause) -> Claim | None:
    """ "inga gifter ska spridas": not done at all, whatever the doing; and bounds without a number."""
    main, word = one.main, one.universal
    if main is None or one.hedges:
        return None
    if main.text.startswith(BOUNDING):
        return checkable("service", "result", main)
    if word is None or not none_of_them(one) or one.values or not (main.text.endswith("s") or main.has("open")):
        return None
    figure = main.phrase_end > main.end  # "lämnas utanför"
    made = checkable("universal", "result", word, main)
    told = not main.has("open") or any(proves(one.goal, each) for each in one.goal[: one.goal.index(main)])
    return None if figure else made if told else made._replace(unsure=GUESSED)


def none_of_them(one: Clause) -> bool:
    """ "ingen patient": it is said of what there is none."""
    verbs = ("modal", "light", "open", "service")
    return any(word is one.universal and word.text in NONE and not of.has(*verbs) for word, of in pairwise(one.goal))


def _acts(one: Clause, main: Token) -> bool:
    """Is it the organisation that does something, and no service it keeps up (guide 5)?"""
    if main is next(word for word in one.goal if word.text != "att"):
        return not (main.text.startswith(_KEPT) or main.has("light"))
    if _unknown_does(one, main) or _begun(one, main):
        return True
    if main.text.endswith("s") and one.universal is None and (not main.classes or _by_organ(one, main)):
        return is_one_thing(one.goal)
    return organ_acts(one) and _organ_does(one, main)


def _begun(one: Clause, main: Token) -> bool:
    """ "sammanträden ska direktsändas från januari 2027": begun on a day, which is done once."""
    if one.universal is not None or not main.text.endswith("s"):
        return False
    text = one.reading.text
    return any(text.startswith("från", time.start) or text[: time.start].endswith(_FROM) for time in one.reading.times)


_FROM = ("från ", "från och med ", "med start ", "med början ")


def _by_organ(one: Clause, main: Token) -> bool:
    """ "behandlas av fullmäktige": done by the organisation itself."""
    after = one.goal[one.goal.index(main) + 1 :][:2]
    return len(after) > 1 and after[0].text == "av" and after[1].has("organ")


def _unknown_does(one: Clause, main: Token) -> bool:
    """ "museet ska konservera altarskåpet": a verb of no table that somebody does, who is neither client nor measure."""
    doing = not main.classes and not main.text.endswith("s") and not _of_all(one, main)
    denied = any(word.text in DENIALS for word in one.goal)
    return doing and not denied and not main.text.startswith("behåll") and not _somebody(_subject_of(one, main))


def _of_all(one: Clause, main: Token) -> bool:
    """Is all or none said, but of what the organisation does it to: "bolaget energideklarerar samtliga hus"?"""
    return one.universal is not None and not (organ_acts(one) and one.universal.start == main.end + 1)


def _subject_of(one: Clause, main: Token) -> Sequence[Token]:
    """What stands before the verb, but for the organisation itself."""
    return [word for word in one.goal[: one.goal.index(main)] if not word.has("organ")]


def _organ_does(one: Clause, main: Token) -> bool:
    """Is what the organisation does a doing, and nothing it keeps up?"""
    denied = any(word.text in DENIALS for word in one.goal)
    if not main.classes and not _of_all(one, main):
        return not denied and not main.text.startswith("behåll")
    if _done_by_a_day(one, main):
        return True
    reported = main.text.startswith("få") and one.universal is None
    return main.text.startswith(_TELLING) or (
        reported and any(word.has("deliverable") for word in one.goal[one.goal.index(main) :])
    )


def _done_by_a_day(one: Clause, main: Token) -> bool:
    """ "nämnden ska besvara remissen senast i mars": to one thing, once, and no service to all who ask."""
    dated = any(time.kind in ("deadline", "period") for time in one.reading.times)
    after = one.goal[one.goal.index(main) + 1 :][:1]
    single = any(word.text.endswith(("en", "et")) and not word.has("people", "construct") for word in after)
    kept = main.has("light") or main.text in _KEPT_WORDS or main.text.startswith(_KEPT)
    return dated and single and (not kept or main.text.startswith("besvar"))


def _somebody(subject: Sequence[Token]) -> bool:
    """Is a person or a thing meant, and nothing else that could act?"""
    return any(word.has("people", "countable", "construct") for word in subject)


def _to_all(goal: Sequence[Token]) -> bool:
    """ "kulturen ska nå alla": who is served is nobody in particular (guide 1a)."""
    return [word.text for word in goal if word.text[0].isalpha()][-1:] == ["alla"]


def handed_over(one: Clause) -> Claim | None:
    """ "lämna en rapport om arbetet mot våld i nära relationer": done, whatever the report is about."""
    main = one.main
    if main is None or not main.text.startswith(_HANDED) or one.hedges or one.universal is not None:
        return None
    phrase = done_to(one.goal, one.goal.index(main))
    handed = any(word.has("deliverable") for word in phrase)
    return checkable("deliverable", "activity", main) if handed else None


def served(one: Clause) -> Claim | None:
    """A service or a routine that holds or not, to all or as a rule."""
    goal, main, universal = one.goal, one.main, one.universal
    if one.vague or one.ways or main is None or _to_all(goal):
        return None
    acts = _acts(one, main)
    if universal is not None:
        named = not names_nobody(goal, universal)
        if universal.text == "ingen":
            named = named or any(word.has("countable", "people", "own", "deliverable") for word in goal)
        if not one.constructs or one.no_such or main.text.startswith("erbjud"):
            return checkable("universal", "activity" if acts else "result", universal, main, named=named)
    if not one.constructs and main.text not in COPULAS and (main.has("service") or not main.classes):
        return checkable("service", "activity" if acts else "result", main)
    if universal is not None and not main.has("light") and not abstract_object(goal, main):
        return checkable("universal", "result", universal, main, named=not names_nobody(goal, universal))
    return None
