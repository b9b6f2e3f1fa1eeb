"""Whether a claim rests on words that tell what it means, or is only the best guess."""

from collections.abc import Callable
from itertools import pairwise

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.boundless import is_boundless
from malstyr.smart.claim import GUESSED, Claim, span_of
from malstyr.smart.clause import SUPINES, Clause
from malstyr.smart.endless import wished
from malstyr.smart.phrases import (
    NO_OBJECTS,
    PARTICLES,
    WHATEVER,
    done_by_a_thing,
)
from malstyr.smart.proof import BEING, CARRYING, GETTING, is_done_to_something, is_served
from malstyr.smart.services import none_of_them

_RESTING = frozenset(["service", "universal", "deliverable"])
_NEAR = 2
_BEARING = word_set("ligga ligger gå går stå står se ser bära bär hålla håller")
"""Of these, what says how somebody stands or moves: a figure of speech where nothing known follows."""
_WAYS = frozenset(["väg", "vägen", "vägar", "resa", "resan"])
_MEANING = ("countable", "deliverable", "own", "people", "organ", "state", "deliver", "service")


def known_or_guessed(one: Clause, made: Claim) -> Claim:
    """The claim, unsure where it rests on a verb that no table knows, or on one that says nothing of its own.

    "ska brinna för sitt uppdrag", "ska ligga steget före": done or not, for all that the words show, and no promise.
    """
    rests = next((word for word in one.goal if made.places and span_of(word) == made.places[-1]), None)
    if rests is not None and made.name == "state" and rests.has("deliver") and not is_done_to_something(one, rests):
        return made._replace(unsure=GUESSED)  # "respekt ska vara etablerad"
    if rests is None:
        return made
    empty = rests.text in _BEARING and _empty(one, rests) and not (one.lead or none_of_them(one))
    if made.name in _RESTING and (empty or (_unknown(one, rests) and _done_to_nothing(one, rests))):
        return wished(one, [rests])._replace(unsure=GUESSED)
    guessed = any(made.name in names and says_nothing(one, rests) for names, says_nothing in _GUESSES)
    return made._replace(unsure=GUESSED, places=(span_of(rests),)) if guessed else made


def _unknown(one: Clause, rests: Token) -> bool:
    """A verb that no table knows."""
    return not rests.classes and (rests is one.main or rests.text.endswith(SUPINES))


def _done_to_nothing(one: Clause, verb: Token) -> bool:
    """ "vården ska hänga ihop": how something is, in a verb that no table knows and that nobody does to anything."""
    at = one.goal.index(verb)
    before, after = one.goal[:at], one.goal[at + 1 : at + 3]
    somebody = one.universal is not None or any(word.has("organ") for word in before)
    object_ = any(word.text not in NO_OBJECTS for word in after[:1])
    object_ = object_ or any(word.text.endswith(_DEFINITE) for word in after[1:])  # "stämma av inriktningen"
    return verb.text.endswith(("a", "ar", "er")) and not somebody and not object_


_DEFINITE = ("en", "et", "an", "rna", "na")


def _done_to_nothing_known(one: Clause, made: Token) -> bool:
    return _lived_in(one, made) or not is_done_to_something(one, made)


def _lived_in(one: Clause, made: Token) -> bool:
    """ "bygga ett hus där alla får plats": described by those who are there, and no thing that could be shown."""
    after = one.goal[one.goal.index(made) + 1 :]
    return any(word.text == "där" and who.has("universal", "nobody") for word, who in pairwise(after))


def _without_bounds(one: Clause, made: Token) -> bool:
    """ "broar mellan människor"; but what is told is told, whatever it is about: "redovisa fördelningen mellan"."""
    return not made.text.startswith(WHATEVER) and is_boundless(one.goal, made)


def _with_feeling(one: Clause, made: Token) -> bool:
    """ "redovisa framsteg med stolthet", "etablerad som ett naturligt inslag": how it is felt or seen, whatever is done."""
    after = one.goal[one.goal.index(made) + 1 :]
    felt = any(word.text == "med" and what.has("life") for word, what in pairwise(after))
    triples = zip(after, after[1:], after[2:], strict=False)
    return felt or any(word.text == "som" and a.text in ("en", "ett") and how.has("value") for word, a, how in triples)


def _towards_a_life(one: Clause, _made: Token) -> bool:
    """ "ge verktyg för livet", "kartlägga vägen framåt": what it is for, or where it leads, nobody can see."""
    return any(
        (word.text in _LEADING and where.has("life")) or (word.text in _WAYS and where.text in _ONWARD)
        for word, where in pairwise(one.goal)
    )


_LEADING = frozenset(["för", "till", "mot"])
_ONWARD = frozenset(["framåt", "vidare", "dit", "hem", "mot"])


def _whatever_it_is(one: Clause, made: Token) -> bool:
    """ "följa upp det som räknas", "informera på ett sätt som når fram", "redovisa öppet och ärligt"."""
    after = [word for word in one.goal[one.goal.index(made) + 1 :] if word.text not in PARTICLES][: _NEAR + 1]
    said = tuple(word.text for word in after)
    how = bool(after) and (after[0].has("value") or not (after[0].classes or said[0].endswith("et")))
    adverb = how and said[0].endswith("t") and said[1:2] in ((), ("och",))
    return made.text.endswith(("a", "ar", "er")) and (said[:2] in _WHATEVER_IS or adverb)


_WHATEVER_IS = (("det", "som"), ("det", "vi"), ("allt", "som"), ("allt", "vi"))


def _told_by_who(one: Clause, _made: Token) -> bool:
    """ "alla barn ska ha en vuxen som ser dem": somebody, told by what he is to them."""
    words = one.goal
    return any(
        which.text == "som"
        and not does.has("deliver", "service")
        and any(whom.text in _WHOM for whom in words[at : at + 2])
        for at, (which, does) in enumerate(pairwise(words), 2)
    )


_WHOM = frozenset(["dem", "oss", "mig", "en", "honom", "henne"])


def _of_times_to_come(one: Clause, _made: Token) -> bool:
    """ "framtidens skola ska stå färdig": what nobody has seen."""
    return any(word.text in ("framtidens", "morgondagens") for word in one.goal)


def _by_a_thing(one: Clause, made: Token) -> bool:
    return done_by_a_thing(one.goal, made)


def _contrasted(one: Clause, made: Token) -> bool:
    """ "bygga hem, inte hus": said against what it is not, which is a motto."""
    after = one.goal[one.goal.index(made) + 1 :]
    return any(
        comma.text == "," and denied.text == "inte" and word is after[-1]
        for comma, denied, word in zip(after, after[1:], after[2:], strict=False)
    )


def _to_live_with(one: Clause, thing: Token) -> bool:
    """ "en skola att längta till", "få en plattform att stå på": told by what somebody may feel or do with it."""
    after = one.goal[one.goal.index(thing) + 1 :]
    felt = any(word.text == "att" for word in after) and after[-1].text in _STRANDED
    return felt or (one.main is None and any(word.text == "att" for word in after[:1]))


_STRANDED = frozenset(["på", "i", "till", "med", "av", "om", "för", "över", "från", "mot"])
"""Prepositions, where what they stand before has been said already."""


def _likened(one: Clause, main: Token) -> bool:
    """ "vara en ambassadör": said to be another thing than it is."""
    after = one.goal[one.goal.index(main) + 1 :][:1]
    if main.text not in BEING or not any(word.text in ("en", "ett") for word in after):
        return False
    return not any(word.has("state", "countable") for word in after)


def _carries(one: Clause, main: Token) -> bool:
    """ "inget samtal ska lämna någon oberörd": a verb that takes its meaning from what follows, said of all or none.

    That it is said of persons tells nothing: "gå bredvid varje elev", but "nå alla skolor".
    """
    after = one.goal[one.goal.index(main) + 1 :]
    told = (word for word in after if word.has(*_MEANING) and word.text not in _WAYS)
    known = any(word.has("organ") or not word.has("people") for word in told)
    return main.text in CARRYING - GETTING and not known


def _empty(one: Clause, main: Token) -> bool:
    """A verb that takes its meaning from what follows, and nothing known follows."""
    if main.has("deliver", "open"):
        return False
    told = one.goal[one.goal.index(main) + 1 :]
    return not any(word.has(*_MEANING) for word in told if word.text != main.text)


def _tells_nothing(one: Clause, rests: Token) -> bool:
    return not is_served(one, rests)


_GUESSES: tuple[tuple[frozenset[str], Callable[[Clause, Token], bool]], ...] = (
    (_RESTING, _unknown),
    (_RESTING, _likened),
    (frozenset(["deliverable", "service"]), _without_bounds),
    (_RESTING | {"state"}, _of_times_to_come),
    (_RESTING, _with_feeling),
    (_RESTING, _towards_a_life),
    (_RESTING, _whatever_it_is),
    (_RESTING, _told_by_who),
    (_RESTING, _contrasted),
    (frozenset(["service", "universal"]), _tells_nothing),
    (frozenset(["universal"]), _carries),
    (frozenset(["deliverable"]), _done_to_nothing_known),
    (frozenset(["deliverable"]), _by_a_thing),
    (_RESTING, _to_live_with),
)
"""Of claims with these names, what makes the word that they rest on say too little."""
