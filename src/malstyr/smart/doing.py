"""Doings with an end and what they are done to: "ta fram en plan", "upprättas" (annotation guide M3)."""

import re
from collections.abc import Sequence
from itertools import pairwise

from malstyr.language.swedish.words import Token, classes_of, phrases_of, word_parts, word_set
from malstyr.smart.claim import FUNCTION_WORDS
from malstyr.smart.clauses import MODALS
from malstyr.smart.doing_as_noun import noun_of_doing
from malstyr.smart.phrases import PARTICLES, WHATEVER, leads_a_life, names_thing, noun_phrase
from malstyr.smart.reading import TEACHING, SentenceReading

_COURSES = word_parts(
    "bildning bildningen utbildning utbildningen utbildningar kurs kursen kurser program programmet introduktion "
    "introduktionen"
)
_ACCESS = frozenset(["tillgång", "rätt", "möjlighet", "chans"])
"""Before a course: what somebody may go to, and nobody has been to yet."""
_ATTENDING = frozenset(["gått", "gå", "går", "fått", "få", "får", "delta", "deltar", "deltagit"])
_OF_WHAT = frozenset(["om", "att", "till", "i", "enligt"])
"""After a decision: what it is about, without which "fatta beslut" says nothing."""
_DECIDED = word_set("tar tas tagits tagit ta fattar fattas fattats fatta fattat")


def thing_made(reading: SentenceReading) -> Token | None:
    """A doing with an end whose object is not only a value: "ta fram", "upprättas", "införa"."""
    goal = reading.goal
    named = noun_of_doing(goal)
    if named is not None:
        return named
    for at, word in enumerate(goal):
        if not word.text[0].isalpha():
            continue
        if _decided(goal, at) or _attended(goal, at) or _parted(goal, at) or _supported(goal, at):
            return word
        itself = word.has("deliver") and not _is_instrument(reading, word)
        if itself and _ends(goal, at) and _has_thing(goal, at):
            return word
    return None


def _is_instrument(reading: SentenceReading, word: Token) -> bool:
    """ "det mäts genom prov", "mäts i årliga enkäter": says with what, and promises nothing."""
    return word.text in ("mäts", "mätt") and re.compile(_WITH_WHAT).match(reading.text, word.end) is not None


_WITH_WHAT = r" (?:genom|som|via|enligt|med|av|i (?:\S+ ){0,3}?\w*(?:enkät|undersökning|mätning|barometer|index))"


def _decided(goal: Sequence[Token], at: int) -> bool:
    """ "beslut ska fattas om", "ta ställning till": but not "fattas nära medborgarna"."""
    position = goal[at].text == "ställning" and any(word.text == "till" for word in goal[at + 1 : at + 2])
    if not (goal[at].text.startswith("beslut") or position):
        return False
    said = goal[at].text != "beslut" or any(word.text in _OF_WHAT for word in goal[at:]) or goal[0].has("deliverable")
    return said and any(word.text in _DECIDED for word in goal) and not any(word.has("value") for word in goal)


def _attended(goal: Sequence[Token], at: int) -> bool:
    """ "gått en kurs", "deltagit i en övning"."""
    text = goal[at].text
    if text not in _ATTENDING:
        return False
    for one in goal[at + 1 : at + 6]:
        course = one.text.removesuffix("s").endswith(_COURSES) or one.text in TEACHING
        if course or (text.startswith("delta") and one.has("own")):
            return True
        if one.text in _ACCESS:
            return False
    return False


def _ends(goal: Sequence[Token], at: int) -> bool:
    """Is the doing one of the goal's own, and not a description, a direction or a manner?"""
    word = goal[at]
    if word.has("up", "down") and not word.text.startswith(("utök", "förläng")):
        return False
    if word.text == "sluta" and any(one.text.endswith("a") or one.text in _ENDED for one in goal[at + 1 : at + 2]):
        return False  # "sluta tänka": the doing is told by the verb that follows
    if at and (goal[at - 1].text in _SELF or (word.has("value") and goal[at - 1].text in ("vara", "är"))):
        return False
    return not (
        is_attributive(goal, word)
        or _relative(goal, at)
        or _complement(goal, at)
        or _in_a_way(goal, at)
        or _praised(goal, at)
        or leads_a_life(goal, at)
    )


def _praised(goal: Sequence[Token], at: int) -> bool:
    """ "byggs bostäder med hög kvalitet": how things are done at any time, and no thing done."""
    if not goal[at].text.endswith(("s", "r")) or any(word.text in _ONE or word.has("universal") for word in goal):
        return False
    return any(word.text == "med" and value.has("value") for word, value in pairwise(goal[at:]))


_ENDED = frozenset(["med", "i", "som"])
"""After "sluta": what is ended so was begun, and is no agreement."""
_ONE = frozenset(["en", "ett", "den", "det", "ny", "nytt", "nya"])
_APART = 5


def _parted(goal: Sequence[Token], at: int) -> bool:
    """A verb and its particle with words between: "tar varje enhet fram ett arbetssätt"."""
    phrases = phrases_of(goal[at].text)
    return bool(phrases) and any(
        word.text in PARTICLES and ("deliver", word.text) in phrases and word.start > goal[at].end + 1
        for word in goal[at + 1 : at + 2 + _APART]
    )


def _supported(goal: Sequence[Token], at: int) -> bool:
    """A verb that only carries its noun: "utöva tillsyn", "utföra kontroller"."""
    text = goal[at].text
    if not text.startswith(("utöv", "utför", "gör", "gjort", "skapa")):
        return False
    after = goal[at + 1 : at + 5]
    if text.startswith(("utöv", "utför")):
        return any(word.has("own") for word in after)
    thing = next((n for n, word in enumerate(after) if word.has("deliverable", "own")), len(after))
    if any(word.has("value", "construct", "universal") and not word.has("deliverable") for word in after[: thing + 1]):
        return False
    if text in ("gör", "göra", "gjort"):
        return any(word.has("own", "deliverable") for word in after) and all(word.text != "till" for word in after)
    things = [word for word in after[:2] if word.has("deliverable") or word.text in ("en", "ett")]
    if any(word.text in ("där", "som") for word in after):  # "en plats där alla trivs": described, and not made
        return False
    return text in ("skapa", "skapar", "skapat") and at < 2 and bool(things)


def _relative(goal: Sequence[Token], at: int) -> bool:
    """In "energin som används ska", the clause only says which energy."""
    for place in range(at - 1, max(-1, at - 6), -1):
        if goal[place].text in MODALS or not goal[place].text[0].isalpha():
            return False
        if goal[place].text == "som":
            return not any(word.text == "genom" for word in goal[:place])
    return False


_SELF = frozenset(["mig", "sig", "oss", "er"])
"""Before a participle: "hålla sig uppdaterad" has no end."""


def _in_a_way(goal: Sequence[Token], at: int) -> bool:
    """ "användas på ett effektivt sätt": used anyhow, the promise is the manner."""
    if not goal[at].text.startswith(("använ", "genomför")):
        return False
    later = goal[at + 1 : at + 8]
    last = not any(word.text[0].isalpha() for word in goal[at + 2 :])
    manner = last or any(word.text == "sätt" for word in later)
    return manner and any(word.has("value") for word in later)


def _complement(goal: Sequence[Token], at: int) -> bool:
    """ "enkelt att förstå och använda": what it is easy to do, and no doing of the goal."""
    for place in range(max(1, at - 4), at):
        if goal[place].text == "att" and goal[place - 1].has("value", "perceive"):
            return True
    return False


def _has_thing(goal: Sequence[Token], at: int) -> bool:
    """Is what the doing makes a thing, and not a construct or a value?"""
    after = noun_phrase(goal, at + 1, 1)
    before = noun_phrase(goal, at - 1, -1)
    active = at == 0 or goal[at - 1].text in MODALS or goal[at - 1].text in ("att", "ha", "har", "och", "kunna")
    passive = before and (
        goal[at].text.endswith("s")
        or goal[at].text in ("vara", "är")
        or (goal[at].text.endswith(("d", "da", "na", "t")) and not active)
    )
    phrases = [phrase for phrase in ((before, after) if passive else (after, before)) if phrase]
    moved = bool(phrases) and goal[at].text.startswith(_MOVED) and names_thing(phrases[0], goal[at].text) is False
    if phrases and not moved and (goal[at].text.startswith(WHATEVER) or _looks_over(goal, at)):
        return True
    told = (names_thing(phrase, goal[at].text) for phrase in phrases)
    return next((one for one in told if one is not None), bool(phrases))


_MOVED = ("flytt", "stäng", "riv")
"""Done to things alone, while anything can be told of: "flytta makten"."""


def _looks_over(goal: Sequence[Token], at: int) -> bool:
    """ "se över lönestrukturen": looked over or not, whatever it is."""
    return at + 1 < len(goal) and (goal[at].text[:2], goal[at + 1].text) == ("se", "över")


def _is_infinitive(word: Token) -> bool:
    """ "upprätta" with its present "upprättar", "byta" with "byter"; there is no "inköptar"."""
    presents = (word.text + "r", word.text.removesuffix("a") + "er")
    return not word.has("value") and any(not classes_of(one).isdisjoint(("deliver", "light")) for one in presents)


_SUPINES = ("at", "lt", "nt", "tt")


def _is_supine(goal: Sequence[Token], at: int) -> bool:
    """ "har prövat", "har alla enheter prövat": what has been done, and no description."""
    near = [one.text for one in goal[max(0, at - 4) : at]]
    return near[-1:] != ["ett"] and any(one in ("ha", "har") for one in near)


_ALL = frozenset(["all", "allt", "alla", "samtliga"])


def is_attributive(goal: Sequence[Token], word: Token) -> bool:
    """A participle that only describes its noun: "planerade investeringar"."""
    at = goal.index(word)
    if word.text == "utred" or _is_infinitive(word):
        return False
    if not word.text.endswith(
        ("ade", "da", "ad", "at", "en", "na", "ta", "d", "lt", "nt", "pt", "kt")
    ) or at + 1 >= len(goal):
        return False
    following = goal[at + 1]
    if at and goal[at - 1].text in _ALL:
        return True  # "allt inköpt kött"
    if word.text.endswith(("ta", "na", "da")) and (
        at == 0 or goal[at - 1].text in MODALS or goal[at - 1].text == "att"
    ):
        return False
    if word.text.endswith(_SUPINES) and (at == 0 or _is_supine(goal, at)):
        return False
    return following.text[0].isalpha() and following.text not in FUNCTION_WORDS
