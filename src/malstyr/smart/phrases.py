"""The phrases of what a doing is done to, and what they name."""

from collections.abc import Sequence

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.claim import FUNCTION_WORDS
from malstyr.smart.clauses import MODALS, STANDING

THINGS = ("deliverable", "own", "countable", "people")
"""Classes of the words that name a thing, or somebody."""
TELLING = ("genomlys", "utred", "klarlägg", "undersök", "kartlägg", "analyser", "utvärder", "inventer", "gransk", "beslut", "ställning", "redovis", "delredovis", "slutredovis", "avrapporter", "återrapporter",
    "mät", "beskriv", "definier", "sammanställ")  # fmt: skip
"""Doings that tell of something, and are done or not whatever it is."""
WHATEVER = (
    *TELLING,
    "presenter",
    "flytt",
    "stäng",
    "avveckl",
    "riv",
    "omorganis",
    "omstrukturer",
    "bolagiser",
    "privatiser",
)
"""Doings that are done or not whatever they are done to, but for figures of speech."""


def leads_a_life(goal: Sequence[Token], at: int) -> bool:
    """ "besluta om sina liv", "forma sin framtid": done to a life as a whole, which nobody else can check."""
    past = (word for word in goal[at + 1 :] if word.text not in _TO_A_LIFE and not word.has("value"))
    return next((word.has("life") for word in past), False)


_TO_A_LIFE = word_set(
    "om över i på för upp fram ut sin sitt sina vår vårt våra deras sig egen eget egna hela var den det"
)
"""What may stand between a verb and the life that it is done to."""
_DONE_WELL = ("premier", "rekryter", "anställ", "genomför", "finn", "vara", "är")
"""Done or there at any time: a value in what is done says how, and no thing done."""
PARTICLES = frozenset(["fram", "ut", "upp", "ned", "ner", "in", "bort", "igång", "ihop", "samman", "om"])
REFLEXIVE = word_set("sin sitt sina sig vår vårt våra oss")


PREPOSITIONS = word_set(
    "i på av för till med vid hos om inom från mot bland utan under mellan kring längs efter över genom enligt som där så"
)
"""What ends the phrase of what something is done to."""
NO_OBJECTS = PREPOSITIONS | PARTICLES | {"och", "samt", "när"}
"""Particles and prepositions, after which nothing is done to anything but what is definite."""


def done_by_a_thing(goal: Sequence[Token], made: Token) -> bool:
    """ "parkerna ska bjuda in till möten": a doing of what does nothing; but a plan tells, and a system shows."""
    at = goal.index(made)
    before = [word for word in goal[:at] if not word.has("modal")]
    acts = (
        at > 1
        and made.text.endswith("a")
        and made.has("deliver")
        and not made.text.startswith(WHATEVER)
        and made.text not in STANDING
    )
    after = [word for word in goal[at + 1 :] if word.text not in PARTICLES][:1]
    thing = len(before) == 1 and before[0].has("deliverable") and not before[0].has("organ", "own", "people")
    return acts and thing and any(word.text in NO_OBJECTS for word in after)


def is_form_of(word: str, stems: Sequence[str]) -> bool:
    """ "införs" of "inför", and not "införskaffa"."""
    return any(word.startswith(stem) and len(word) - len(stem) <= _LONGEST_ENDING for stem in stems)


_LONGEST_ENDING = 4


def names_thing(phrase: Sequence[Token], doing: str) -> bool | None:
    """Does a phrase name a thing, and not a construct or a value? None where it names nothing."""
    things = [word for word in phrase if word.has(*THINGS)]
    values = [word for word in phrase if word.has("value")]
    if things:
        return not (values and doing.startswith(_DONE_WELL))
    constructs = [word for word in phrase if word.has("construct")]
    unknown = [word for word in phrase if not word.classes]
    nouns = [word for word in unknown if not word.text.endswith("are") and len(word.text) > 5]
    if values or (constructs and not nouns):
        return False
    return True if constructs or unknown else None


def noun_phrase(goal: Sequence[Token], at: int, step: int) -> list[Token]:
    """The words of the noun phrase that begins or ends at a word."""
    found: list[Token] = []
    while 0 <= at < len(goal) and len(found) < 7:
        word = goal[at]
        if word.text in (".", ";", ":", "!", "?") or (step > 0 and word.text in ("genom", "ska", "skall", "så")):
            break
        if word.text == "som" and found and step > 0:
            break
        if word.text[0].isalpha() and word.text not in FUNCTION_WORDS and not word.has("modal"):
            found.append(word)
        at += step
    return found


def done_to(goal: Sequence[Token], at: int) -> Sequence[Token]:
    """The phrase of what a doing is done to, before any preposition: its object, or its subject where it is passive."""
    if at and goal[at - 1].text == ",":
        return goal[:at]  # "ha en plan, antagen senast 2027"
    being = any(word.text in _BEING for word in goal[max(0, at - 2) : at])
    last = at > 0 and not any(word.text[0].isalpha() for word in goal[at + 1 : at + 2])  # "avtal tecknat"
    if goal[at].text.endswith("s") or ((being or last) and goal[at].text.endswith(_PARTICIPLE)):
        start = next((place + 1 for place in reversed(range(at)) if goal[place].text in (*MODALS, "att")), 0)
        before = first_phrase(goal[start:at]) or first_phrase(goal[: max(0, start - 1)])
        return [*before, *first_phrase(goal[at + 1 :])]
    return first_phrase(goal[at + 1 :])


_BEING = frozenset(["vara", "är", "bli", "blir", "varit", "blivit"])
_PARTICIPLE = ("d", "da", "ade", "na", "en", "et", "t")
_EMPTY = PARTICLES | PREPOSITIONS | (FUNCTION_WORDS - REFLEXIVE)


def first_phrase(words: Sequence[Token]) -> Sequence[Token]:
    """The words up to the first preposition after a noun, but those that say nothing of themselves."""
    found: list[Token] = []
    for word in words:
        if word.text in PREPOSITIONS and found:
            break
        if word.text[0].isalpha() and (word.text not in _EMPTY or word.has("value")):
            found.append(word)
    return found
