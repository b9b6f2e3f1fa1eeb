"""Whether a claim rests on words that tell what it means, or is only the best guess."""

from __future__ import annotations

from itertools import pairwise

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.claim import GUESSED, Claim, span_of
from malstyr.smart.clause import BOUNDING, SUPINES, Clause
from malstyr.smart.doing_as_noun import begins_with_a_noun_of_doing
from malstyr.smart.endless import wished
from malstyr.smart.phrases import REFLEXIVE, done_to, first_phrase, noun_phrase
from malstyr.smart.subject import names_nobody

_RESTING = frozenset(["service", "universal", "deliverable"])
_EMPTY = word_set(
    "ligga ligger gå går stå står få får komma kommer ta tar hålla håller ge ger nå når se ser bära bär lämna lämnar"
)
_GETTING = word_set("få får")
"""What all are given is a thing, known or not."""
_NEAR = 2
_BEING = word_set("vara är bli blir")
_OWNING = word_set("ha har haft")
_HAVING = _OWNING | word_set("finnas finns funnits")
_BEARING = word_set("ligga ligger gå går stå står se ser bära bär")
"""Of these, what says how somebody stands or moves: a figure of speech where nothing known follows."""
_FIGURES = tuple(
    word_set(
        "bygg start öppn skriv måla inför flytt lanser rita riv sjösätt planter skap bilda form lägg dra lyft tänd ställ "
        "hämt kom ta sätt stäng avveckl avskaff rens anta dela inled etabler föra koppl rust rekryter teckn "
        "upprätt revider slutför invig beskriv sluta trimm gräv spol tömm byt köp sälj test tryck öva skick märk mät "
        "skruv slip kalk häv väck hyr stift återställ återskap reparer programmer navig skylt plocka isoler"
    )
)
"""Doings that are often a figure of speech: sure only where a table knows what they are done to."""
_ASKED_OF = frozenset(["hur", "vad", "vilka", "vilken", "vilket"])
"""What follows is told, whatever it is: "beskriva hur"."""
_NOUNS = tuple(word_set("ing ingen ande andet arbete arbetet hus huset hall hallen bana banan torg torget"))
"""Doings as nouns, and places, which no table needs to know."""
_THINGS = ("deliverable", "own", "countable", "people")
_MEANING = ("countable", "deliverable", "own", "people", "organ", "state", "deliver", "service")


def known_or_guessed(one: Clause, made: Claim) -> Claim:
    """The claim, unsure where it rests on a verb that no table knows, or on one that says nothing of its own.

    "ska brinna för sitt uppdrag", "ska ligga steget före": done or not, for all that the words show, and no promise.
    """
    rests = next((word for word in one.goal if made.places and span_of(word) == made.places[-1]), None)
    if made.name not in _RESTING or rests is None:
        return made
    unknown = not rests.classes and (rests is one.main or rests.text.endswith(SUPINES))
    carries = made.name == "universal" and rests.text in _EMPTY - _GETTING
    empty = (made.name == "service" or carries or _likened(one, rests)) and _empty(one, rests)
    if (empty and rests.text in _BEARING) or (unknown and _done_to_nothing(one, rests)):
        return wished(one, [rests])._replace(unsure=GUESSED)
    being = made.name == "universal" and rests.text in _BEING and _of_nothing_known(one, rests)
    guessed = (
        unknown
        or empty
        or being
        or _pictured(one, rests)
        or (made.name == "universal" and _described_only(one, rests))
        or (made.name == "deliverable" and (_for_everybody(one) or _between_people(one)))
        or (made.name in ("deliverable", "service") and _figured(one, rests))
    )
    return made._replace(unsure=GUESSED, places=(span_of(rests),)) if guessed else made


def _done_to_nothing(one: Clause, verb: Token) -> bool:
    """ "vården ska hänga ihop": how something is, in a verb that no table knows and that nobody does to anything."""
    at = one.goal.index(verb)
    before, after = one.goal[:at], one.goal[at + 1 : at + 3]
    somebody = not before or one.universal is not None or any(word.has("organ") for word in before)
    object_ = any(word.text[0].isalpha() and word.text not in _NO_OBJECTS for word in after[:1])
    object_ = object_ or any(word.text.endswith(_DEFINITE) for word in after[1:])  # "stämma av inriktningen"
    return verb is one.main and verb.text.endswith(("a", "ar", "er")) and not somebody and not object_


_NO_OBJECTS = word_set(
    "ihop samman fram ut upp ned ner in bort igång om i på av för till med vid hos inom från mot bland utan under mellan "
    "kring efter över genom enligt som där så och samt när"
)
"""Particles and prepositions, after which nothing is done to anything but what is definite."""
_DEFINITE = ("en", "et", "an", "rna", "na")


def _of_nothing_known(one: Clause, main: Token) -> bool:
    """ "ingen idé ska vara för liten": nothing that a table knows is said of all, or none."""
    said = one.goal[one.goal.index(main) + 1 :]
    return not any(word.has(*_MEANING) or word.text.endswith(_FINANCED) for word in said)


_FINANCED = ("erad", "erat", "erade")
"""Participles of loaned verbs, which say what was done: "fullt finansierad"."""


def _figured(one: Clause, made: Token) -> bool:
    """ "bygga laget", "en resa ska startas": a verb that is often a figure of speech, done to what no table knows."""
    noun = one.main is None and made is one.goal[0] and begins_with_a_noun_of_doing(one.goal)
    if made.has("deliverable", "construct") and not noun:
        return False
    phrase = done_to(one.goal, one.goal.index(made))
    known = any(
        word.has(*_THINGS, "organ", "state") or word.text.endswith(_NOUNS) or word.text in _ASKED_OF for word in phrase
    )
    own = any(word.text in REFLEXIVE for word in phrase)
    return _lived_in(one, made) or (not known and (own or noun or made.text.startswith(_FIGURES)))


def _for_everybody(one: Clause) -> bool:
    """ "utbildning för alla": of a thing that has no number and no name, for whom nobody can count."""
    for word, who in pairwise(one.goal):
        if word.text in _FOR and who.text == "alla" and names_nobody(one.goal, who, ends=True):
            before = one.goal[: one.goal.index(word)]
            return not any(each.text in _ONE for each in before[-_PHRASE:])
    return False


_FOR = frozenset(["för", "åt", "till"])
_ONE = word_set("en ett den det ny nytt nya")
_PHRASE = 4


def _between_people(one: Clause) -> bool:
    """ "broar mellan människor": between those who are no places, and no parties."""
    return any(
        word.text == "mellan" and who.has("people", "construct") and not who.has("organ", "own", "deliverable")
        for word, who in pairwise(one.goal)
    )


def _lived_in(one: Clause, made: Token) -> bool:
    """ "bygga ett hus där alla får plats": described by those who are there, and no thing that could be shown."""
    after = one.goal[one.goal.index(made) + 1 :]
    return any(word.text == "där" and who.has("universal", "nobody") for word, who in pairwise(after))


def _likened(one: Clause, main: Token) -> bool:
    """ "vara en ambassadör": said to be another thing than it is."""
    after = one.goal[one.goal.index(main) + 1 :][:1]
    return main.text in _BEING and any(word.text in ("en", "ett") for word in after)


def _pictured(one: Clause, thing: Token) -> bool:
    """ "ha ett hjärta för alla": a having of what no table knows."""
    had = any(word.text in ("en", "ett") for word in one.goal[: one.goal.index(thing)][-_NEAR:])
    return had and one.main is not None and not thing.classes and one.main.text in _HAVING


def _described_only(one: Clause, main: Token) -> bool:
    """ "ha en gyllene höst": what all shall have, and how it is, in words that no table knows."""
    near = first_phrase(one.goal[one.goal.index(main) + 1 :]) if main.text in _OWNING else []
    unknown = len(near) == _NEAR and not any(word.classes for word in near)
    return unknown and not near[0].text.endswith(_PARTICIPLE)


_PARTICIPLE = ("ande", "ende", "ad", "en")
"""Says what something is or has been made, where it ends the first word: "en fungerande brandvarnare"."""


def _empty(one: Clause, main: Token) -> bool:
    """A verb that takes its meaning from what follows, and nothing known follows."""
    if main is not one.main or main.has("deliver", "open") or not (main.classes or main.text in _EMPTY):
        return False
    if main.text in _HAVING:
        at = one.goal.index(main)
        near = noun_phrase(one.goal, at + 1, 1)[:_NEAR]
        there = [word for word in one.goal[:at] if main.text not in _OWNING and not word.has("organ")]
        return not any(word.has(*_MEANING) for word in (*near, *there))
    of_subject = main.text.endswith("s") or main.text.startswith(BOUNDING)
    told = one.goal[0 if of_subject else one.goal.index(main) + 1 :]
    return not any(word.has(*_MEANING) for word in told if word is not main)
