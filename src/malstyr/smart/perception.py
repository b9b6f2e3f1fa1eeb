"""Perceptions and knowledge without a number: specific with somebody and one aspect (annotation guide 1)."""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.claim import FUNCTION_WORDS, Claim, span_of
from malstyr.smart.direction import directions
from malstyr.smart.reading import SentenceReading
from malstyr.smart.sentence import GoalKind

_FEELINGS = (
    "stolthet",
    "engagemang",
    "glädje",
    "arbetsglädje",
    "trygghet",
    "delaktighet",
    "tillit",
    "tilltro",
    "förtroende",
    "gemenskap",
    "samhörighet",
    "trivsel",
    "motivation",
    "mening",
    "framtidstro",
    "tillhörighet",
    "lust",
    "hopp",
)


_KNOWN = frozenset(["känd", "kända", "känt"])
_PRONOUNS = word_set(
    "sin sitt sina sig att som med det den och vår vårt våra till för hela upplevda vilket vilka saker"
)


def perceived_in(reading: SentenceReading) -> Claim | None:
    """A perception or knowledge without a number: specific only with somebody and one aspect (guide 1)."""
    goal = reading.goal
    if any(word.text.startswith(("förutsättning", "möjlighet")) for word in goal[: _first_perceived(goal)]):
        return None
    somebodies = [word for word in goal if word.has("people")]
    for at, word in enumerate(goal):
        knows = word.has("know")
        spread = knows and directions(goal)  # "myndigheten ska öka kunskapen": not its own
        somebody = any(not (spread and one.has("organ")) for one in somebodies)
        if (
            word.text in _KNOWN
            and somebody
            and at
            and at + 1 < len(goal)
            and goal[at + 1].text in ("av", "hos", "bland", "för")
        ):
            return Claim("knowledge", True, False, False, "result", (span_of(word),))
        if not (knows or word.has("perceive")) or (knows and any(one.text.startswith("sprid") for one in goal)):
            continue
        if word.text.startswith("trygg") and not knows and not somebody:
            continue
        if word.has("value") and _praises(goal, at):
            continue
        if word.has("construct") and not directions(goal) and word.text.startswith(("trygghet", "trivsel")):
            continue
        if word.text.startswith(("bedöm", "förtroende", "stolt", "delaktig", "positiv")) and not somebody:
            continue
        aspect, whole = _aspect(goal, at)
        if aspect is not None and word.text in _PASSIVE and goal[at - 1].text not in ("det", "som"):
            aspect = _perceived(goal[:at], aspect, word)
        if aspect is None and not whole:
            later = [one for one in goal[at + 1 :] if one.has("perceive", "know") and not one.has("value")]
            if later and not knows:
                continue
        specific = aspect is not None and (
            somebody or word.text.startswith(("nöjd", "kundnöjd", "känna", "känner", "uppleva", "upplevs"))
        )
        kind: GoalKind = "result" if specific else "direction"
        return Claim("knowledge" if knows else "perception", specific, False, False, kind, (span_of(word),))
    return None


def _praises(goal: Sequence[Token], at: int) -> bool:
    """ "en trygg trafikmiljö", "ett rymligt och tryggt boende": said of a thing, and felt by nobody."""
    thing = goal[at + 1] if at + 1 < len(goal) else None
    things = thing is not None and thing.has("construct", "deliverable")
    return things or (at > 0 and goal[at - 1].text in _ARTICLES)


_ARTICLES = frozenset(["en", "ett", "den", "det", "de"])
_PASSIVE = frozenset(["upplevs", "upplevas", "uppfattas", "anses", "känns", "kännas"])


def _perceived(before: Sequence[Token], otherwise: Token, verb: Token) -> Token | None:
    """What is perceived where the verb is passive: its subject, unless that is a whole."""
    wholes = ("whole",) if verb.text.startswith("känn") else ("whole", "organ")
    subject = [word for at, word in enumerate(before) if _is_subject(word, before[at + 1 : at + 2])]
    return next((word for word in subject if not word.has(*wholes)), None) if subject else otherwise


def _is_subject(word: Token, after: Sequence[Token]) -> bool:
    """A noun before the verb, and not the owner of a whole: "länets skolor", but not "länets kommuner"."""
    owner = word.text.endswith("s") and not word.classes and any(one.has("whole") for one in after)
    named = word.has("whole") or len(word.text) > _SHORTEST
    return word.text[0].isalpha() and named and not owner and not word.has("modal", "light", "universal", "nobody")


_SHORTEST = 3
_DEFINITE = ("en", "et", "na", "an")
_WHOLE_LIFE = ("vardag", "liv", "tillvaro", "samhäll", "framtid")


def _first_perceived(goal: Sequence[Token]) -> int:
    return next((at for at, word in enumerate(goal) if word.has("perceive", "know")), 0)


_GROWING = ("utveckling", "utvecklingen")


def _named_next(goal: Sequence[Token], at: int) -> bool:
    """ "utvecklingen av parken": of something named, and not of the whole."""
    return any(word.text in ("av", "i", "på") for word in goal[at + 1 : at + 2])


def _another_doing(goal: Sequence[Token], at: int) -> bool:
    """ "känna glädje och skapa minnen": from here on something else than what is perceived."""
    following = goal[at + 1] if at + 1 < len(goal) else goal[at]
    doing = following.has("deliver", "open", "service") and not following.has("deliverable", "construct", "value")
    return goal[at].text in ("och", "samt") and doing and following.text.endswith("a")


def _aspect(goal: Sequence[Token], at: int) -> tuple[Token | None, bool]:
    """What is perceived, concrete enough for one survey question; or None, and whether it is a whole life or job."""
    prepositions = (
        "med",
        "i",
        "på",
        "av",
        "om",
        "till",
        "att",
        "för",
        "när",
        "vilka",
        "vilket",
        "vad",
        "hur",
        "som",
        "det",
        "kring",
        "under",
        "utomhus",
    )
    opened = False
    for place in range(at + 1, min(len(goal), at + 14)):
        word = goal[place]
        if word.text in (".", ";", "genom") or _another_doing(goal, place):
            break
        if word.text in prepositions or goal[at].text.startswith(
            ("uppl", "uppfatt", "känna", "känner", "tyck", "anse", "vet")
        ):
            opened = True
        if not opened or not word.text[0].isalpha() or len(word.text) < 3 or word.text in _PRONOUNS:
            continue
        named = word.has("construct", "countable", "deliverable", "people", "whole")
        if word.text.startswith(("påverka", "inflytande")):
            over_all = any(one.text.startswith(_WHOLE_LIFE) for one in goal[place + 1 : place + 5])
            return (None, True) if over_all else (word, False)
        if word.has("perceive") and not word.has("know"):
            continue
        if word.has("value", "modal", "light", "nobody", "universal", "up", "down", "open", "service") and not named:
            continue
        if (
            word.text.endswith("s")
            and place + 1 < len(goal)
            and goal[place + 1].text[0].isalpha()
            and goal[place + 1].text not in FUNCTION_WORDS
        ):
            continue
        if word.text.startswith(_FEELINGS) or (
            not word.classes and (len(word.text) < 4 or word.text in FUNCTION_WORDS)
        ):
            continue
        owned = goal[place - 1].text.endswith("s")
        named_only = not owned and not word.classes and not word.text.endswith(_DEFINITE)
        if named_only and place + 1 < len(goal) and goal[place + 1].text == "är":
            continue  # the name of a place: "att Värnamo är"
        if word.has("whole") or (word.text.endswith(_GROWING) and not _named_next(goal, place)):
            if [one.text for one in goal[place + 1 : place + 3]] in (["i", "frågor"], ["i", "fråga"], ["när", "det"]):
                continue
            return None, True
        return word, False
    return None, False
