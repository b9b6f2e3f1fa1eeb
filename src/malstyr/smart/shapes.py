"""Shapes of goals without a number: bare noun phrases, routines, participles of no table (guide M3, R0.3)."""

from collections.abc import Sequence
from itertools import pairwise, takewhile, zip_longest

from malstyr.language.swedish.words import Token, word_parts, word_set
from malstyr.smart.claim import FUNCTION_WORDS, is_client
from malstyr.smart.phrases import PREPOSITIONS
from malstyr.smart.reading import SentenceReading

_GENITIVES = ("ens", "ets", "ns", "nas")


def clients_do(reading: SentenceReading, made: Token) -> bool:
    """ "alla elever ska genomgå en undersökning", "brukarens plan följs upp varje halvår": a guarantee to each."""
    goal = reading.goal
    owned = len(goal) > 1 and goal[1].has("deliverable") and goal[0].text.endswith(_GENITIVES)
    if owned and is_client(goal[0]):
        return any(time.kind == "frequency" for time in reading.times)
    if made.text.endswith("s"):
        return False
    nouns = ("people", "own", "deliverable", "organ")
    first = next(
        (
            word
            for at, word in enumerate(goal[: goal.index(made)])
            if word.has(*nouns) and not word.text.endswith("s") and not is_within(goal, at)
        ),
        None,
    )
    return first is not None and is_client(first)


def made_so(goal: Sequence[Token], main: Token) -> Token | None:
    """ "vara väderskyddade": what something has been made, in a word no table knows."""
    if main.text not in ("vara", "är"):
        return None
    before = goal[: goal.index(main)]
    of_things = any(word.has("deliverable", "own") or word.text.endswith("ningen") for word in before)
    one_thing = (
        before[:1]
        and before[0].text.endswith(("n", "et"))
        and not before[0].has("people", "organ", "construct", "value")
    )
    after = goal.index(main) + 1
    for word, following in zip_longest(goal[after : after + 3], goal[after + 1 : after + 4]):
        if word is None:
            break
        last = following is None or not following.text[0].isalpha()
        if word.has("countable") and not word.has("people", "value") and last:
            return word
        if word.classes or not word.text[0].isalpha():
            return None
        if _is_participle(word.text, of_things) or (
            one_thing and word.text.endswith(_DONE) and len(word.text) > _SHORT
        ):
            return word
        if not word.text.endswith("t"):
            return None
    return None


def _is_participle(word: str, of_things: bool) -> bool:
    """ "väderskyddade", and of things also "tätade" and "påskrivet"."""
    strong = word.startswith(_PREFIXES) and word.endswith(_STRONG)
    weak = word.endswith(_PARTICIPLES) and of_things
    return weak or (of_things and strong) or word.endswith(LOANED)


_PREFIXES = ("på", "av", "ut", "in", "upp", "ned", "ner", "bort", "fram", "om", "under", "över", "till", "igen")
_STRONG = ("et", "en", "na")
"""Of strong verbs with a particle before them: "påskrivet", "utlagen"."""
_DONE = ("ckt", "pt", "rt", "lt", "gt", "tt", "ten", "den", "gen", "ren", "ven")
"""Of what has been made of one thing: "deponin är sluttäckt", "kajkanten är gjuten"."""
_SHORT = 5
LOANED = ("erad", "erade", "erat")
_PARTICIPLES = ("ad", "ade", "ld", "lda", "gd", "gda", "rd", "rda", "agen", "agna")


def without(goal: Sequence[Token]) -> Token | None:
    """ "vara utan avbrott": none at all of what can be counted."""
    return next((word for word, after in pairwise(goal) if word.text == "utan" and after.has("countable")), None)


def beside(goal: Sequence[Token], made: Token, opens: Sequence[Token]) -> bool:
    """ "bevaras, användas och utvecklas": one of a row of doings without end."""
    at = goal.index(made)
    return any(word in opens for word in goal[max(0, at - 2) : at + 3])


def bare_thing(reading: SentenceReading) -> Token | None:
    """A bare noun phrase with a time: "trådlöst nätverk i alla skolor 2014" (guide R0.3)."""
    goal = reading.goal
    dated = any(time.kind in ("deadline", "period") for time in reading.times)
    new = bool(goal) and goal[0].text in ("ny", "nytt", "nya")
    if not (dated or new) or any(word.has("up", "down", "perceive", "modal") for word in goal):
        return None
    inside = goal if not dated or not in_place(goal) else goal[:1]
    if any(word.has("construct") for word in inside):
        return None
    if _does_something(goal):
        return None
    head = takewhile(lambda word: word.text not in PREPOSITIONS, goal[:3])
    return next((word for word in head if word.has("deliverable", "own")), None)


def in_place(goal: Sequence[Token]) -> bool:
    """ "en ny organisation på plats": there on the day, whatever it is."""
    return ("på", "plats") in ((word.text, after.text) for word, after in pairwise(goal[-4:]))


def _does_something(goal: Sequence[Token]) -> bool:
    """ "nämnden ser runt hörnet": an organ, and a verb that no table knows."""
    if len(goal) < _SUBJECT_AND_VERB or not goal[0].has("organ"):
        return False
    verb = goal[1].text
    return verb.endswith(("er", "ar"))


_SUBJECT_AND_VERB = 2


def is_within(goal: Sequence[Token], at: int) -> bool:
    """ "alla elever inom vården", "plan för integration": where or about what, and not what is promised itself."""
    for place in range(at - 1, max(-1, at - 5), -1):
        word = goal[place]
        if word.text in PREPOSITIONS:
            before = goal[place - 1] if place else word
            return not (before.text.startswith(_GOVERNORS) or before.has("open", "light", "modal"))
        if word.has("modal", "open", "service", "deliver") or not word.text[0].isalpha():
            return False
    return False


_GOVERNORS = ("tillgång", "rätt", "möjlighet", "insyn", "inflytande", "ansvar", "förutsättning", "makt", "del")
"""What is only as concrete as what it governs: "tillgång till kultur"."""


def each_time(goal: Sequence[Token]) -> bool:
    """A routine that holds or not: "alltid", "vid varje möte", "i alla upphandlingar"."""
    return any(
        word.text == "alltid"
        or (
            word.has("universal")
            and at
            and goal[at - 1].text in ("i", "vid", "inför", "efter")
            and any(one.has("own") and not one.has("people", "organ") for one in goal[at + 1 : at + 3])
        )
        for at, word in enumerate(goal)
    )


def made_thing(goal: Sequence[Token]) -> Token | None:
    """A goal that is a bare noun phrase of a thing made: "reviderad delegationsordning"."""
    first = goal[0] if goal else None
    if (
        first is None
        or not first.has("deliver")
        or not first.text.endswith(("ad", "ade", "at", "d", "t", "en", "na", "ta"))
    ):
        return None
    return next((word for word in goal[1:4] if word.has("deliverable")), None)


def bare_state(goal: Sequence[Token]) -> Token | None:
    """A goal that is a bare noun phrase of a state: "fossilfria transporter"."""
    free = (word for word in goal if word.has("state") and word.text.endswith(_BARE_STATES))
    return next((word for word in free if not _led_to(goal, goal.index(word))), None)


def _led_to(goal: Sequence[Token], at: int) -> bool:
    """ "omställningen till ett fossilfritt samhälle": where something leads is not there yet."""
    before = [word.text for word in goal[max(0, at - 2) : at] if word.text not in ("en", "ett")]
    return before[-1:] in (["till"], ["mot"]) and at + 1 < len(goal)


_BARE_STATES = word_parts("fri fria fritt neutral neutrala certifierade certifierad märkta förnybar förnybara tjänlig")


_GIVEN = word_set("utses utsedd utsetts utnämns utnämnas nomineras nominerats godkänns godkännas")
"""What others say yes or no to."""


def award(goal: Sequence[Token]) -> Token | None:
    """ "utses till", "bli årets": others say yes or no."""
    for word, following in pairwise(goal):
        if word.text in ("bli", "blir", "blivit") and following.text == "årets":
            return word
        if word.text in _GIVEN:
            at = goal.index(word)
            return word if any(one.text in ("till", "av", "som") for one in goal[at + 1 : at + 4]) else None
    return None


_HAVING = frozenset(["ha", "har", "hålla", "håller"])


_BEFORE_A_NOUN = frozenset(["mig", "sig", "oss", "det"])
""" "hålla sig uppdaterad", and where a state is itself the noun: "det digitala"."""


def is_attributive_state(goal: Sequence[Token], word: Token) -> bool:
    """A participle before its noun, and no state of the goal: "certifierade lokalvårdare"."""
    at = goal.index(word)
    if at + 1 < len(goal) and goal[at + 1].has("value"):
        return True
    if at and goal[at - 1].text == "en" and word.text.endswith("t"):
        return True  # "en digitalt mogen organisation": how
    if (at and goal[at - 1].text in _BEFORE_A_NOUN) or _led_to(goal, at):
        return True
    before = [one.text for one in goal[max(0, at - 2) : at] if one.text not in ("en", "ett")]
    if before and before[-1] in _HAVING and word.text.endswith(_BARE_STATES):
        return False
    if word.text.endswith("t") or at + 1 >= len(goal):
        return False
    following = goal[at + 1]
    return following.text[0].isalpha() and following.text not in FUNCTION_WORDS
