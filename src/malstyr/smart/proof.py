"""What proves that a goal can be checked: a thing, a state or a doing that a table knows, beside the verb it rests on.

A word that no table knows proves nothing. It may be a thing ("staketet") or a figure of speech ("stuprören"), and the
goal is then the best guess.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from malstyr.language.swedish.words import Token, with_next, word_set
from malstyr.smart.claim import is_client
from malstyr.smart.clause import BOUNDING, NONE, Clause
from malstyr.smart.clauses import BEING_THERE
from malstyr.smart.doing_as_noun import begins_with_a_noun_of_doing
from malstyr.smart.phrases import LITERAL, NO_OBJECTS, PARTICLES, PREPOSITIONS, REFLEXIVE, THINGS, WHATEVER, done_to

CARRYING = word_set(
    "ligga ligger gå går stå står få får komma kommer ta tar hålla håller ge ger nå når se ser bära bär lämna lämnar hämta "
    "hämtar behöva behöver slippa slipper"
)
"""Verbs that take their meaning from what follows."""
BEING = word_set("vara är bli blir")
OWNING = word_set("ha har haft")
HAVING = OWNING | word_set("finnas finns funnits")
GETTING = word_set("få får")
_PROVING = ("countable", "deliverable", "own", "instrument", "score", "up", "down")
_DOING = ("deliver", "service", "perceive", "know")
_PASSED = word_set("resa resan tid tiden väg vägen vägar vi gap gapet ton takt fart kraft mått måttet")
"""Counted or made elsewhere, and alone no thing that something is done to: "starta resan", "köpa tid"."""
_ASKED_OF = frozenset(["hur", "vad", "vilka", "vilken", "vilket"])
"""What follows is told, whatever it is: "beskriva hur"."""
_NOUNS = tuple(word_set("ing ingen arbete arbetet hus huset hall hallen bana banan torg torget centrum centret"))
"""Doings as nouns, and places, which no table needs to know."""


def is_served(one: Clause, rests: Token) -> bool:
    """Is it told what is given, kept or done? "alla ska göra det lilla extra" tells nothing beside who they all are."""
    own = rests if one.universal is None else None
    told = (word for word in _told(one) if word is not own)
    return one.lead or any(proves(one.goal, word) for word in told)


def proves(goal: Sequence[Token], word: Token) -> bool:
    """A thing, staff to be had, or a doing that says something of its own."""
    staff = word.has("people") and not word.has("organ") and not is_client(word)
    thing = word.has(*_PROVING) and (word.has("organ") or not word.has("people")) and word.text not in _PASSED
    doing = word.has(*_DOING) and not word.has("light", "open") and not _carries(goal, word)
    return staff or thing or doing


def _carries(goal: Sequence[Token], verb: Token) -> bool:
    """ "lämnas på perrongen"; but "lämnas ut" has a meaning of its own."""
    after = goal[goal.index(verb) + 1 :][:1]
    return verb.text.removesuffix("s") in CARRYING and not any(word.text in PARTICLES for word in after)


def _told(one: Clause) -> Iterator[Token]:
    """What is given, kept or done, up to where or for whom: but not those who all are, nor whoever acts; of what is not
    there, all."""
    every = one.universal if one.universal is not None and one.universal.text not in _ONLY else None
    none = every is not None and every.text in NONE
    acts = one.main is None or is_acting(one.main)
    who = past = done = False
    for word in one.goal:
        acts = acts and word is not one.main and word is not one.universal
        ends = word.text in NO_OBJECTS or word.has("modal", "light") or not word.text[0].isalpha()
        who = word is every or (who and not ends)
        if done and not none and word.text in _WHERE_OR_WHOM:
            return
        if not acts and (none or not who):
            yield word
            done = done or past
        who = who and not word.has(*THINGS, "organ")
        past = past or word is one.main


_WHERE_OR_WHOM = PREPOSITIONS - {"om"}


def is_acting(main: Token) -> bool:
    """Does the subject do something, so that it is not what is told of?"""
    tells = main.text in (*BEING, *HAVING, *BEING_THERE) or main.text.startswith(BOUNDING)
    return main.text in GETTING or (main.text.endswith("a") and not tells)


_ONLY = frozenset(["enbart", "uteslutande", "undantagslöst", "full", "fullt", "den", "100"])
"""After these stands what there is, and not who all are."""


def is_done_to_something(one: Clause, made: Token) -> bool:
    """ "bygga skolan", "gallra akterna": done to what a table knows, or in a verb that is no figure of speech; not "bygga
    laget", "en resa ska startas"."""
    noun = one.main is None and begins_with_a_noun_of_doing(one.goal)
    if made.has("deliverable", "construct") and not noun:
        return True
    phrase = done_to(one.goal, one.goal.index(made))
    if all(word.text in _AGAIN for word in phrase):
        phrase = [word for word in one.goal[: one.goal.index(made)] if not word.has("organ")]  # "simhallen öppnar igen"
    since = one.goal.index(made) + 1 if made.classes else 0
    if _is_known(phrase, one.goal[since:]):
        return True
    return not (noun or any(word.text in REFLEXIVE for word in phrase)) and _is_literal(one, made)


def _is_known(phrase: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "en skola", "ändringar i läroplanen", "utbyggnadsarbetet": a thing, or where or of what it is, up to what it is for;
    but of "elevernas drömmar" nothing is told by whose they are."""
    if any(word.has("life") for word in phrase[-1:]):
        return False
    within = (
        word for word in takewhile(lambda one: one.text not in _FOR_WHAT, after) if not word.has("people", "nobody")
    )
    told = (word for word, then in with_next(phrase) if not _owns(word, then))
    thing = any(
        (word.has(*THINGS, "organ", "state") and word.text not in _PASSED) or word.text in _ASKED_OF
        for word in (*told, *within)
    )
    return thing or any(_is_named_by_its_end(word, then) for word, then in with_next(phrase))


def _owns(word: Token, after: Token | None) -> bool:
    return after is not None and word.text.endswith("s") and word.has("people", "organ")


_FOR_WHAT = frozenset(["för", "mot", "om", "mellan"])
_AGAIN = frozenset(["igen", "åter", "nytt", "tidigare", "senare"])


def _is_named_by_its_end(word: Token, after: Token | None) -> bool:
    """ "utbyggnadsarbetet"; but in "ett coachande samtal" the first word only tells how."""
    return word.text.endswith(_NOUNS) and (after is None or not word.text.endswith("ande"))


def _is_literal(one: Clause, made: Token) -> bool:
    """ "kartlägga vanorna"; "upphandla med hjärtat" only tells how, and a short unknown word, as "en vi-känsla", is no thing."""
    how = any(word.text == "med" and word.start == made.phrase_end + 1 for word in one.goal)
    said = done_to(one.goal, one.goal.index(made))[-1:]
    short = any(not word.classes and len(word.text) <= _SHORT and not word.text.endswith(_POINTED_AT) for word in said)
    felt = _before_one(one, made) and any(word.has("construct") for word in said)
    literal = made.text.startswith(LITERAL) and not (how or short or felt)
    return literal or one.reading.text.endswith(_GOING, 0, made.phrase_end)


def _before_one(one: Clause, made: Token) -> bool:
    after = one.goal[one.goal.index(made) + 1 :][:1]
    return not made.text.startswith(WHATEVER) and any(word.text in ("en", "ett") for word in after)


_SHORT = 6
_POINTED_AT = ("en", "et", "na", "ar", "er", "or")
_GOING = (" drift", " bruk", " kraft", " plats", " gång")
"""What ends "ta i drift", "vara på plats"."""
