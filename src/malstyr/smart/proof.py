"""What proves that a goal can be checked: a thing, a state or a doing that a table knows, beside the verb it rests on.

A word that no table knows proves nothing. It may be a thing ("staketet") or a figure of speech ("stuprören"), and the
goal is then the best guess.
"""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise, takewhile

from malstyr.language.swedish.words import Token, with_next, word_set
from malstyr.smart.claim import is_client
from malstyr.smart.clause import BOUNDING, NONE, Clause
from malstyr.smart.clauses import BEING_THERE
from malstyr.smart.doing_as_noun import begins_with_a_noun_of_doing
from malstyr.smart.phrases import NO_OBJECTS, PARTICLES, PREPOSITIONS, TELLING, THINGS, done_to, first_phrase

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
COUNTED_ELSEWHERE = word_set(
    "resa resan tid tiden väg vägen vägar vi gap gapet ton takt fart kraft mått måttet energi energin temperatur temperaturen "
    "volym volymen trafik trafiken närvaro närvaron belastning belastningen skuld skulden växeln nivå nivån"
)
"""Counted or made elsewhere, and alone no thing that something is done to: "starta resan", "köpa tid"."""
_TOLD_OF = frozenset(["hur", "vad", "vilka", "vilken", "vilket", "uppdrag", "uppdraget"])
"""Told, whatever it is: "beskriva hur"."""
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
    thing = word.has(*_PROVING) and (word.has("organ") or not word.has("people")) and word.text not in COUNTED_ELSEWHERE
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
    """ "bygga skolan", "gallra ritningarna": done to a thing that a table knows, whatever the verb; not "bygga laget",
    "digitalisera hela samhället", "en resa ska startas"."""
    noun = one.main is None and begins_with_a_noun_of_doing(one.goal)
    if made.has("deliverable", "construct") and not noun:
        return True
    at = one.goal.index(made)
    phrase = done_to(one.goal, at)
    stands = not made.classes or one.reading.text.endswith(_GOING, 0, made.phrase_end)
    if stands or all(word.text in _AGAIN for word in phrase):
        before = first_phrase(one.goal[:at])  # "simhallen öppnar igen", "planen har vunnit laga kraft"
        phrase = [*(word for word in before if not word.has("organ")), *phrase]
    after = one.goal[at + 1 :]
    praised = any(word.has("value") for word in phrase)
    told = [word for word, then in with_next(phrase) if not _owns(word, then)]
    doing = any(word.text.endswith(_DOINGS) and of.text == "av" and word in phrase for word, of in pairwise(one.goal))
    verb = (word for word in one.goal[at : at + 2] if word.start < made.phrase_end)  # "ta ställning"
    if doing or any(word.text.startswith(TELLING) for word in verb):
        known = takewhile(lambda word: word.text not in _BETWEEN, after)  # "kartlägga förekomsten av radon"
        told += [word for word in known if not word.has("people", "organ", "nobody")]
    return any(
        word.text in _TOLD_OF or (_is_a_thing(word, praised) and not _leads_nowhere(word, after)) for word in told
    )


def _is_a_thing(word: Token, praised: bool) -> bool:
    """A thing, somebody or a place; of what is praised only what is made."""
    if word.has("life") or (praised and (word.has("construct") or not word.has("deliverable", "own"))):
        return False
    return word.has(*THINGS, "organ", "state") or (not word.classes and word.text.endswith(_NOUNS))


def _leads_nowhere(word: Token, after: Sequence[Token]) -> bool:
    """ "vägen till jobb"; but "vägen till badplatsen" is there."""
    return word.text in COUNTED_ELSEWHERE and not any(where.has("deliverable") for where in where_it_is(after, word))


def where_it_is(words: Sequence[Token], quantity: Token) -> Sequence[Token]:
    """ "gapet mellan ord och handling": what it is of or in, up to the verb."""
    after = dropwhile(lambda word: word.start <= quantity.start, words)
    told = list(takewhile(lambda word: not word.has("modal", "up", "down"), after))
    return told[1:] if any(word.text in PREPOSITIONS for word in told[:1]) else ()


_BETWEEN = frozenset(["mellan", "mot"])
_DOINGS = ("ing", "ingen")
"""Ends of doings as nouns, which are done to what follows: "digitaliseringen av arkivet"."""


def _owns(word: Token, after: Token | None) -> bool:
    return after is not None and word.text.endswith("s") and word.has("people", "organ")


_AGAIN = frozenset(["igen", "åter", "nytt", "tidigare", "senare"])
_GOING = (" drift", " bruk", " kraft", " plats", " gång")
"""What ends "ta i drift", "vara på plats"."""
