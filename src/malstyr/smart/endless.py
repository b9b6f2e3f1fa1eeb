"""Goals without an end: wishes, lives that are led, and tasks that go on (annotation guide 5)."""

from collections.abc import Sequence

from malstyr.language.swedish.words import Token
from malstyr.smart.claim import GUESSED, Claim, span_of
from malstyr.smart.clause import COPULAS, NEW, Clause
from malstyr.smart.doing_as_noun import is_done_to_nothing
from malstyr.smart.phrases import NO_OBJECTS, PREPOSITIONS, done_to, is_form_of, leads_a_life, noun_phrase

_SELF = frozenset(["mig", "sig", "oss"])
_NEAR = 2


def wished(one: Clause, otherwise: Sequence[Token] = ()) -> Claim:
    """A wish, that rests on what is vague in it, else on ``otherwise``."""
    places = _places(one.vague or otherwise or [way.word for way in one.ways[:1]])
    return Claim("vague", False, False, False, "direction", places)


def _places(words: Sequence[Token]) -> tuple[tuple[int, int], ...]:
    """Where the words stand, in their order, a hedge with what it hedges: "där det är lämpligt"."""
    found: list[tuple[int, int]] = []
    hedged = False
    for word in sorted(words, key=lambda one: one.start):
        start, end = span_of(word)
        if found and start <= found[-1][1] + hedged:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
        hedged = word.has("hedge")
    return tuple(found)


def done_to_nothing(one: Clause) -> Claim | None:
    """ "redovisning av drömmar", also where it shall be made: about nothing that anybody else can check."""
    return wished(one, one.goal[:1]) if is_done_to_nothing(one.goal) else None


def itself(one: Clause) -> Claim | None:
    """ "skogen ska få vara skog": said to be what it is, which nobody can deny."""
    main = one.main
    if main is None or main.text not in _BEING:
        return None
    at = one.goal.index(main)
    said = [word.text for word in one.goal[at + 1 : at + 2] if word.text not in NO_OBJECTS]
    same = any(is_form_of(word.text, said) for word in one.goal[:at])
    return wished(one, one.goal[at : at + 2]) if same else None


_BEING = frozenset(["vara", "är", "förbli", "förblir"])


def life_led(one: Clause) -> Claim | None:
    """ "bestämma över sin vardag": a life led, and no service."""
    main = one.main
    led = main is not None and one.made is None and leads_a_life(one.goal, one.goal.index(main))
    return wished(one, [main]) if main is not None and led else None


def kept_up(one: Clause) -> Claim | None:
    """ "svara för driften av badplatsen": a task that goes on, of a thing that can be named (guide 5)."""
    main = one.main
    if main is None or not main.has("task") or one.values or any(word is not main for word in one.opens):
        return None
    after = one.goal[one.goal.index(main) + 1 :]
    if any(word.text in COPULAS for word in after):
        return None  # "det material vi ansvarar för är aktuellt": says which
    kept = [word for word in noun_phrase(after, 0, 1) if word.text not in _ANSWERED_FOR]
    if not kept or kept[0].has("construct", "whole", "value"):
        return None
    return Claim("continuing", False, False, False, "activity", (span_of(main),))


def developed(one: Clause) -> Claim | None:
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


def endless(one: Clause) -> Claim | None:
    """A doing without end, whatever it is done to: "utveckla verksamheten"."""
    main = one.main
    if main is None:
        return None
    itself = main.text.startswith("håll") and any(word.text in _SELF for word in one.goal)
    if not (itself or main.has("open")):
        return None
    vague = one.hedges or any(word is not main for word in one.values)
    return wished(one, [main])._replace(unsure=GUESSED if not vague and _is_done_to_one_thing(one, main) else ())


def _is_done_to_one_thing(one: Clause, main: Token) -> bool:
    """ "rusta Folkets park", "bron stärks": of what can be pointed at it may be plain when it is done."""
    at = one.goal.index(main)
    after = [word for word in one.goal[at + 1 :] if word.start > main.phrase_end]
    passive = main.text.endswith("s")
    if not passive and any(word.text in PREPOSITIONS for word in after[:1]):
        return False
    phrase = [word for word in done_to(one.goal, at) if (word.start < main.start) is passive]
    owned = any(word.text.endswith("s") for word in phrase[-2:-1])
    return any(word.classes == _THING and (owned or word.text.endswith(_DEFINITE)) for word in phrase[-1:])


_DEFINITE = ("en", "et", "an", "on", "rna")
_THING = frozenset({"deliverable"})


_OF = frozenset(["för", "av", "om", "mot", "till", "med", "hos", "bland", "i", "på", "vid"])


def named_only(one: Clause) -> Claim | None:
    """ "plan för återgång", "nya bussfiler": a thing by its name alone, of which nobody can say when it is done."""
    goal = one.goal
    if (
        one.main is not None
        or one.vague
        or one.constructs
        or len(goal) < _NEAR
        or any(w.has("universal") for w in (*goal[:_NEAR], goal[-1]))
    ):
        return None
    new = goal[0].text in NEW
    at = 1 if new else 0
    unknown = new and not goal[at].classes
    of = goal[at + 1].text if at + 1 < len(goal) else ""
    planned = goal[at].has("deliverable") and goal[at].has("own") and of in _OF
    return Claim("continuing", False, False, False, "activity", (span_of(goal[at]),)) if unknown or planned else None
