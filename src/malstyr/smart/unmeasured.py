"""Goals without a number or quantity: made, in a state, given to all, or only wished (annotation guide M3 and 5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.claim import FUNCTION_WORDS, Claim, is_client, span_of
from malstyr.smart.clause import Clause, clause
from malstyr.smart.direction import DirectionWord
from malstyr.smart.doing import REFLEXIVE, done_to, leads_a_life, noun_phrase
from malstyr.smart.organ import organ_acts
from malstyr.smart.reading import SentenceReading
from malstyr.smart.sentence import Criterion, GoalKind
from malstyr.smart.shapes import (
    award,
    bare_state,
    bare_thing,
    beside,
    clients_do,
    each_time,
    is_attributive_state,
    is_described,
    made_so,
    made_thing,
    without,
)
from malstyr.smart.subject import abstract_object, has_object, is_one_thing, names_nobody
from malstyr.smart.verb import thing_there

_COPULAS = frozenset(["vara", "är", "bli", "blir", "ha", "har", "haft", "varit", "kunna", "kan"])
"""A description, or a having, of something no table knows promises nothing that can be checked."""
_KEPT = ("håll", "klara", "uppfyll", "följ", "efterlev", "ligg", "uppgå", "betal", "tillämp", "svara", "besvar", "uppnå", "understig",
    "underskrid", "översti", "överskrid", "överträff")  # fmt: skip
_KEPT_WORDS = word_set("nå nås komma")
"""What keeps a state or serves somebody; any other verb of the organisation's own is a doing."""
_TELLING = (
    "informer",
    "underrätt",
    "meddel",
    "rapport",
    "redovis",
    "lämn",
    "inlämn",
    "överlämn",
    "kall",
    "utse",
    "delta",
    "besök",
    "anmäl",
    "begär",
    "ställ",
)
"""What offices do once, or each time, towards others."""
_HANDED = ("lämn", "överlämn", "leverer", "inlämn", "avlämn")
"""Said of a report: handed over once, and done."""
_HOLDING = (
    "certifierad",
    "certifierat",
    "certifierade",
    "diplomerad",
    "diplomerade",
    "utfasad",
    "utfasat",
    "utfasade",
    "klassad",
    "klassat",
    "klassade",
    "ansluten",
    "anslutet",
    "anslutna",
)
"""States that go on after the doing: "ska vara certifierad"."""
_BOUNDING = ("översti", "understi", "överskri", "underskri")
_SUPINES = ("ats", "its", "tts", "rts", "lts", "gts", "kts", "nts")
_NEW = frozenset(["ny", "nytt", "nya"])
_SELF = frozenset(["mig", "sig", "oss"])
_NONE = frozenset(["ingen", "inget", "inga"])
_RESTING = frozenset(["service", "universal", "deliverable"])
_GUESSED: tuple[Criterion, ...] = ("specific", "measurable", "kind")
_EMPTY = word_set("ligga ligger gå går stå står få får komma kommer ta tar hålla håller ge ger nå når se ser bära bär")
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


def without_measure(reading: SentenceReading, ways: Sequence[DirectionWord]) -> Claim:
    """No number, no quantity, no perception: a thing made, a state that holds or not, or no measure at all."""
    one = clause(reading, ways)
    for find in _FINDERS:
        found = find(one)
        if found is not None:
            return _known(one, found)
    return _nothing(one, one.constructs)


def _known(one: Clause, made: Claim) -> Claim:
    """The claim, unsure where it rests on a verb that no table knows, or on one that says nothing of its own.

    "ska brinna för sitt uppdrag", "ska ligga steget före": done or not, for all that the words show, and no promise.
    """
    rests = next((word for word in one.goal if made.places and span_of(word) == made.places[-1]), None)
    if made.name not in _RESTING or rests is None:
        return made
    unknown = not rests.classes and (rests is one.main or rests.text.endswith(_SUPINES))
    empty = (made.name == "service" or _likened(one, rests)) and _empty(one, rests)
    if (empty and rests.text in _BEARING) or (unknown and _done_to_nothing(one, rests)):
        return _nothing(one, [rests])._replace(unsure=_GUESSED)
    being = made.name == "universal" and rests.text in _BEING and _of_nothing_known(one, rests)
    guessed = (
        unknown
        or empty
        or being
        or _pictured(one, rests)
        or (made.name in ("deliverable", "service") and _figured(one, rests))
    )
    return made._replace(unsure=_GUESSED, places=(span_of(rests),)) if guessed else made


def _done_to_nothing(one: Clause, verb: Token) -> bool:
    """ "vården ska hänga ihop": how something is, in a verb that no table knows and that nobody does to anything."""
    at = one.goal.index(verb)
    before, after = one.goal[:at], one.goal[at + 1 : at + 3]
    somebody = not before or one.universal is not None or any(word.has("organ") for word in before)
    object_ = any(word.text[0].isalpha() and word.text not in _NO_OBJECTS for word in after[:1])
    object_ = object_ or any(word.text.endswith(_DEFINITE) for word in after[1:])  # "stämma av inriktningen"
    return verb is one.main and verb.text.endswith(("a", "ar", "er")) and not somebody and not object_


def _of_nothing_known(one: Clause, main: Token) -> bool:
    """ "ingen idé ska vara för liten": nothing that a table knows is said of all, or none."""
    said = one.goal[one.goal.index(main) + 1 :]
    return not any(word.has(*_MEANING) or word.text.endswith(_FINANCED) for word in said)


_NO_OBJECTS = word_set(
    "ihop samman fram ut upp ned ner in bort igång om i på av för till med vid hos inom från mot bland utan under mellan "
    "kring efter över genom enligt som där så och samt när"
)
"""Particles and prepositions, after which nothing is done to anything but what is definite."""
_DEFINITE = ("en", "et", "an", "rna", "na")
_FINANCED = ("erad", "erat", "erade")
"""Participles of loaned verbs, which say what was done: "fullt finansierad"."""


def _figured(one: Clause, made: Token) -> bool:
    """ "bygga laget", "en resa ska startas": a verb that is often a figure of speech, done to what no table knows."""
    if made.has("deliverable", "construct"):
        return False
    phrase = done_to(one.goal, one.goal.index(made))
    known = any(
        word.has(*_THINGS, "organ", "state") or word.text.endswith(_NOUNS) or word.text in _ASKED_OF for word in phrase
    )
    own = any(word.text in REFLEXIVE for word in phrase)
    return _lived_in(one, made) or (not known and (own or made.text.startswith(_FIGURES)))


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


def _empty(one: Clause, main: Token) -> bool:
    """A verb that takes its meaning from what follows, and nothing known follows."""
    if main is not one.main or main.has("deliver", "open") or not (main.classes or main.text in _EMPTY):
        return False
    if main.text in _HAVING:
        at = one.goal.index(main)
        near = noun_phrase(one.goal, at + 1, 1)[:_NEAR]
        there = [word for word in one.goal[:at] if main.text not in _OWNING and not word.has("organ")]
        return not any(word.has(*_MEANING) for word in (*near, *there))
    of_subject = main.text.endswith("s") or main.text.startswith(_BOUNDING)
    told = one.goal[0 if of_subject else one.goal.index(main) + 1 :]
    return not any(word.has(*_MEANING) for word in told if word is not main)


def _checkable(name: str, kind: GoalKind, *words: Token, named: bool = True) -> Claim:
    return Claim(name, named, True, True, kind, tuple(span_of(word) for word in words))


def _nothing(one: Clause, otherwise: Sequence[Token] = ()) -> Claim:
    places = tuple(span_of(word) for word in one.vague or otherwise)
    return Claim("vague", False, False, False, "direction", places or tuple(span_of(way.word) for way in one.ways[:1]))


def _awarded(one: Clause) -> Claim | None:
    given = award(one.goal)
    return None if given is None else _checkable("state", "result", given)


def _held(one: Clause) -> Claim | None:
    if one.made is None or one.main is None or one.main.text not in _COPULAS or not one.made.text.endswith(_HOLDING):
        return None
    return _checkable("state", "result", one.made)


def _made(one: Clause) -> Claim | None:
    made, goal = one.made, one.goal
    if made is None:
        return None
    used = made.text.startswith("använ")
    if one.hedges or (used and beside(goal, made, one.opens)):
        return None
    at = goal.index(made)
    forbidden = any(word.text in _NONE for word in goal) or any(
        word.text in ("inte", "ej", "aldrig") for word in goal[max(0, at - 2) : at + 2]
    )
    ceased = made.text.startswith(("upphör", "borttag", "fasa")) and any(word.has("countable") for word in goal)
    service = one.lead or each_time(goal) or forbidden or ceased or clients_do(one.reading, made)
    return _checkable("deliverable", "result" if service else "activity", made)


def _completed(one: Clause) -> Claim | None:
    """ "ska ha prioriterats": done, whatever it was, in a verb that no table knows."""
    for word, after in pairwise(one.goal):
        if word.text in ("ha", "har") and not after.classes and after.text.endswith(_SUPINES):
            return _checkable("deliverable", "activity", after)
    for word, after, object_ in zip(one.goal, one.goal[1:], one.goal[2:], strict=False):
        done = word.text == "har" and not after.classes and after.text.endswith("t") and len(after.text) > _SHORTEST
        if done and object_.text in _ARTICLES and not one.vague:
            return _checkable("deliverable", "activity", after)._replace(unsure=_GUESSED)
    return None


_SHORTEST = 4
_ARTICLES = word_set("en ett den det de sin sitt sina samtliga alla")


def _made_things(one: Clause) -> Claim | None:
    """Bare noun phrases of things made."""
    if one.main is None or one.main is one.goal[0]:
        thing = made_thing(one.goal)
        if thing is not None and not one.values and not one.hedges:
            return _checkable("deliverable", "activity", thing)
    if (one.main is None or one.goal[0].text in _NEW) and not one.vague:
        thing = bare_thing(one.reading)
        if thing is not None:
            return _checkable("deliverable", "activity", thing)
    return None


def _given(one: Clause) -> Claim | None:
    """ "torget ska få ny belysning": what a thing is given is made."""
    main, goal = one.main, one.goal
    if main is None or main.text not in ("få", "får", "fått") or one.vague:
        return None
    at = goal.index(main)
    new = at + 2 < len(goal) and goal[at + 1].text in _NEW and not goal[at + 2].has("whole", "construct")
    return _checkable("deliverable", "activity", main) if new and not any(w.has("people") for w in goal[:at]) else None


def _there(one: Clause) -> Claim | None:
    thing = thing_there(one.goal, one.main)
    if thing is None or one.hedges or (one.main and one.main.has("open")):
        return None
    before = one.goal[: one.goal.index(thing)]
    if any(word.has("state") and not is_attributive_state(one.goal, word) for word in before):
        return None  # "ha en fossilfri bilpark": a state of it
    each = any(is_client(word) for word in before)
    none = one.universal is not None and (one.no_such or one.universal.text in _NONE)
    return _checkable("deliverable", "result" if each or none else "activity", thing)


def _done(one: Clause) -> Claim | None:
    main = one.main
    if main is None:
        return None
    does = main.text.startswith("gör")
    happens = main.text in _HAPPENS and not one.vague and _own(one.goal[: one.goal.index(main)])
    if happens or (does and not one.hedges and _own(one.goal)):
        return _checkable("deliverable", "activity", main)
    if (does or is_described(one.goal, main)) and not any(word.has("universal", "state") for word in one.goal):
        return _nothing(one, [main])
    return None


_HAPPENS = word_set("sker ske utförs utföras")


def _own(words: Sequence[Token]) -> bool:
    return any(word.has("own") and not word.has("construct") for word in words)


def _unchanged(one: Clause) -> Claim | None:
    kept = next(
        (word for word in one.goal if word.text.startswith(("bibehåll", "oförändra", "behåll"))),
        None,
    )
    if kept is None or one.values or len(one.opens) > 1 or not any(word.has("countable") for word in one.goal):
        return None
    return _checkable(_name_of(kept), "result", kept)


def _name_of(state: Token) -> str:
    return "unchanged" if state.text.startswith("oförändra") else "state"


def _promptly(one: Clause) -> Claim | None:
    """ "samma dag få tala med": done in time or not, whatever the doing (guide 4: a lead time is a level)."""
    main = one.main
    if not one.lead or main is None or one.values or one.hedges:
        return None
    return _checkable("service", "result", main)


def _forbidden(one: Clause) -> Claim | None:
    """ "inga gifter ska spridas": not done at all, whatever the doing; and bounds without a number."""
    main, word = one.main, one.universal
    if main is None or one.hedges:
        return None
    if main.text.startswith(_BOUNDING):
        return _checkable("service", "result", main)
    denied = word is not None and word.text in ("inga", "inget") and main.text.endswith("s")
    return _checkable("universal", "result", word, main) if word is not None and denied and not one.values else None


def _absent(one: Clause) -> Claim | None:
    """ "delade turer ska inte förekomma", "finns inte längre": none at all, of what can be counted."""
    main = one.main
    if main is None or main.text not in _BEING_THERE or one.hedges or one.values:
        return None
    at = one.goal.index(main)
    denied = any(word.text in ("inte", "ej", "aldrig") for word in one.goal[max(0, at - 2) : at + 2])
    thing = any(word.has(*_THINGS) for word in one.goal[:at])
    return _checkable("universal", "result", main) if denied and thing else None


_BEING_THERE = word_set("finnas finns förekomma förekommer uppstå uppstår kvarstå kvarstår")


def _by_a_document(one: Clause) -> Claim | None:
    """ "parkerna ska skötas enligt en skötselplan": even a doing without end is held to a named document, or not."""
    goal, main = one.goal, one.main
    at = next((at for at, word in enumerate(goal) if word.text == "enligt"), None)
    if at is None or main is None or not main.has("open") or one.values or one.hedges or one.constructs:
        return None
    document = next((word for word in goal[at + 1 : at + 4] if word.has("deliverable")), None)
    thing = any(word.has("deliverable", "countable", "own") for word in goal[:at])
    return _checkable("deliverable", "activity", document) if document is not None and thing else None


def _lived(one: Clause) -> Claim | None:
    """ "bestämma över sin vardag": a life led, and no service."""
    main = one.main
    led = main is not None and one.made is None and leads_a_life(one.goal, one.goal.index(main))
    return _nothing(one, [main]) if main is not None and led else None


def _kept_up(one: Clause) -> Claim | None:
    """ "svara för driften av badplatsen": a task that goes on, of a thing that can be named (guide 5)."""
    main = one.main
    if main is None or not main.has("task") or one.values or one.hedges or any(word is not main for word in one.opens):
        return None
    after = one.goal[one.goal.index(main) + 1 :]
    if any(word.text in _COPULAS for word in after):
        return None  # "det material vi ansvarar för är aktuellt": says which
    kept = [word for word in noun_phrase(after, 0, 1) if word.text not in _ANSWERED_FOR]
    if not kept or kept[0].has("construct", "whole", "value"):
        return None
    return Claim("continuing", False, False, False, "activity", (span_of(main),))


def _developed(one: Clause) -> Claim | None:
    """ "utveckla en app", "samordna en övning": a thing to produce, of which nobody can say when it is done (guide 5)."""
    main = one.main
    if main is None or not main.has("open") or one.values or one.hedges:
        return None
    at = one.goal.index(main)
    phrase = done_to(one.goal, at)
    single = any(word.text in ("en", "ett") for word in one.goal[at + 1 : at + 2])
    shaped = main.text.startswith(_SHAPING) and bool(phrase) and not phrase[-1].classes
    thing = single and bool(phrase) and (shaped or phrase[-1].has("deliverable"))
    if not thing or any(word.has("construct") for word in phrase):
        return None
    return Claim("continuing", False, False, False, "activity", (span_of(main),))


_SHAPING = ("utveckl", "vidareutveckl", "utform")
"""Done to a thing, also where no table knows it: "utforma ett introduktionspaket"."""
_ANSWERED_FOR = frozenset(["hand", "ansvar", "ansvaret"])


def _endless(one: Clause) -> Claim | None:
    main = one.main
    if main is None:
        return None
    itself = main.text.startswith("håll") and any(word.text in _SELF for word in one.goal)
    return _nothing(one, [main]) if itself or (main.has("open") and not main.has("service")) else None


def _in_a_state(one: Clause) -> Claim | None:
    goal = one.goal
    verb = one.main if one.main is not None and one.main.has("service") else None
    states = (word for word in goal if word.has("state") and word is not verb and not _said_of_object(one, word))
    state = next((word for word in states if not is_attributive_state(goal, word)), None)
    if (
        state is not None
        and (one.main is not None or has_object(goal, state))
        and not one.opens
        and not one.hedges
        and not _enough(goal, state)
        and not _of_a_construct(goal, state)
    ):
        ready = state.text.startswith(("klar", "färdig")) and any(word.has("deliverable", "own") for word in goal)
        return _checkable(_name_of(state), "activity" if ready else "result", state, named=has_object(goal, state))
    if one.main is None and not one.vague and (free := bare_state(goal)) is not None:
        return _checkable("state", "result", free)
    if one.main is not None and one.main.text in _COPULAS and not one.vague and (lacked := without(goal)) is not None:
        return _checkable("state", "result", lacked, named=has_object(goal, lacked))
    if one.main is not None and not one.vague and (so := made_so(goal, one.main)) is not None:
        kind: GoalKind = "activity" if _of_things(goal[: goal.index(one.main)]) else "result"
        return _checkable("state", kind, so, named=has_object(goal, so))
    return None


def _said_of_object(one: Clause, state: Token) -> bool:
    """ "erbjuda elever som inte är behöriga": a state in a clause that only says which ones."""
    if one.main is None or one.main.text in _COPULAS:
        return False
    since = one.goal[one.goal.index(one.main) :]
    which = next((word for word in since if word.text == "som"), None)
    return which is not None and which.start < state.start


def _of_a_construct(goal: Sequence[Token], state: Token) -> bool:
    """ "en plats fri från fördomar": without what nobody can count."""
    after = goal[goal.index(state) + 1 :][:2]
    return len(after) > 1 and after[0].text == "från" and after[1].has("construct") and not after[1].has("countable")


def _enough(goal: Sequence[Token], state: Token) -> bool:
    """ "utrustade i tillräcklig grad": how much, nobody can say."""
    after = goal[goal.index(state) + 1 :][:2]
    return len(after) > 1 and after[0].text in ("i", "på") and after[1].has("value")


def _none_of(one: Clause) -> Claim | None:
    """ "inga delade turer": what shall not be, without a verb."""
    word = one.universal
    if one.main is not None or word is None or word.text not in (*_NONE, "full"):
        return None
    known = any(each.has("countable", "own", "deliverable") for each in one.goal)
    return _checkable("universal", "result", word) if known or word.text == "inga" else None


def _of_things(subject: Sequence[Token]) -> bool:
    """ "rutinerna och systemen": of things that are made, and of nobody."""
    return any(word.has("deliverable", "own") and not word.has("countable") for word in subject)


def _acts(one: Clause, main: Token) -> bool:
    """Is it the organisation that does something, and no service it keeps up (guide 5)?"""
    if main is next(word for word in one.goal if word.text != "att"):
        return not (main.text in _KEPT_WORDS or main.text.startswith(_KEPT) or main.has("light"))
    if _unknown_does(one, main):
        return True
    if main.text.endswith("s") and one.universal is None and (not main.classes or _by_organ(one, main)):
        return is_one_thing(one.goal)
    return organ_acts(one) and _organ_does(one, main)


def _by_organ(one: Clause, main: Token) -> bool:
    """ "behandlas av fullmäktige": done by the organisation itself."""
    after = one.goal[one.goal.index(main) + 1 :][:2]
    return len(after) > 1 and after[0].text == "av" and after[1].has("organ")


def _unknown_does(one: Clause, main: Token) -> bool:
    """ "museet ska konservera altarskåpet": a verb of no table that somebody does, who is neither client nor measure."""
    doing = not main.classes and not main.text.endswith("s") and one.universal is None
    denied = any(word.text in ("inte", "ej", "aldrig") for word in one.goal)
    return doing and not denied and not main.text.startswith("behåll") and not _somebody(_subject_of(one, main))


def _subject_of(one: Clause, main: Token) -> Sequence[Token]:
    """What stands before the verb, but for the organisation itself."""
    return [word for word in one.goal[: one.goal.index(main)] if not word.has("organ")]


def _organ_does(one: Clause, main: Token) -> bool:
    """Is what the organisation does a doing, and nothing it keeps up?"""
    denied = any(word.text in ("inte", "ej", "aldrig") for word in one.goal)
    if not main.classes and one.universal is None:
        return not denied and not main.text.startswith("behåll")
    reported = main.text.startswith("få") and one.universal is None
    return main.text.startswith(_TELLING) or (
        reported and any(word.has("deliverable") for word in one.goal[one.goal.index(main) :])
    )


def _somebody(subject: Sequence[Token]) -> bool:
    """Is a person or a thing meant, and nothing else that could act?"""
    return any(word.has("people", "countable", "construct") for word in subject)


def _reached(one: Clause) -> Claim | None:
    """ "ha tillgång till bredband": had or not, where what is had is a thing."""
    access = next((at for at, word in enumerate(one.goal) if word.text in ("tillgång", "täckning")), None)
    if access is None or one.main is None or not one.main.has("light") or one.vague:
        return None
    things = [word for word in one.goal[access + 1 :] if word.text not in FUNCTION_WORDS and word.text[0].isalpha()]
    if not things or any(word.has("construct") for word in things[:2]):
        return None
    return _checkable("state", "result", one.main)


def _to_all(goal: Sequence[Token]) -> bool:
    """ "kulturen ska nå alla": who is served is nobody in particular (guide 1a)."""
    said = [word for word in goal if word.text[0].isalpha()]
    following = [*said[1:], None]
    return any(word.text == "alla" and after is None for word, after in zip(said, following, strict=True))


def _served(one: Clause) -> Claim | None:
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
            return _checkable("universal", "activity" if acts else "result", universal, main, named=named)
    handed = main.text.startswith(_HANDED) and any(word.has("deliverable") for word in goal)
    handed = handed and not abstract_object(goal, main)
    if handed:
        return _checkable("deliverable", "activity", main)
    if not one.constructs and main.text not in _COPULAS and (main.has("service") or not main.classes):
        return _checkable("service", "activity" if acts else "result", main)
    if universal is not None and not main.has("light") and not abstract_object(goal, main):
        return _checkable("universal", "result", universal, main, named=not names_nobody(goal, universal))
    return None


_OF = frozenset(["för", "av", "om", "mot", "till", "med", "hos", "bland", "i", "på", "vid"])


def _titled(one: Clause) -> Claim | None:
    """ "plan för återgång", "nya bussfiler": a thing by its name alone, of which nobody can say when it is done."""
    goal = one.goal
    if (
        one.main is not None
        or one.vague
        or one.constructs
        or len(goal) < _NEAR
        or any(w.has("universal") for w in goal[:_NEAR])
    ):
        return None
    new = goal[0].text in _NEW
    at = 1 if new else 0
    unknown = new and not goal[at].classes and len(goal[at].text) > _SHORTEST + 1
    of = goal[at + 1].text if at + 1 < len(goal) else ""
    planned = goal[at].has("deliverable") and goal[at].has("own") and of in _OF
    return Claim("continuing", False, False, False, "activity", (span_of(goal[at]),)) if unknown or planned else None


_FINDERS: tuple[Callable[[Clause], Claim | None], ...] = (
    _awarded,
    _held,
    _made,
    _completed,
    _made_things,
    _given,
    _absent,
    _there,
    _lived,
    _done,
    _unchanged,
    _promptly,
    _forbidden,
    _by_a_document,
    _kept_up,
    _developed,
    _endless,
    _in_a_state,
    _none_of,
    _reached,
    _served,
    _titled,
)
