"""The strongest claim of a goal (annotation guide R0.1).

In the guide's order: a number or benchmark; a direction of a quantity; a place in an order; a named instrument; a
perception; a thing made; a state or service that holds or not; else a direction without end.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from malstyr.language.swedish.plain import Plain
from malstyr.language.swedish.stretches import Stretches
from malstyr.language.swedish.words import Token, with_next, word_set
from malstyr.smart.adjuncts import Adjunct, adjuncts
from malstyr.smart.claim import FUNCTION_WORDS, GUESSED, Claim, span_of
from malstyr.smart.clauses import MODALS
from malstyr.smart.counted import kind_of_numbers, names_something
from malstyr.smart.direction import DirectionWord, directions
from malstyr.smart.doing import thing_made
from malstyr.smart.evidence import (
    benchmark,
    bounding_quantities,
    first_place,
    instrument,
    measured_by,
    sign,
    unnamed_peers,
)
from malstyr.smart.how_many import COUNTERS, is_of_a_quantity
from malstyr.smart.numbers_of_nothing import measures_nothing
from malstyr.smart.perception import perceived_in
from malstyr.smart.phrases import WHATEVER
from malstyr.smart.proof import proves
from malstyr.smart.reading import SentenceReading
from malstyr.smart.sentence import GoalKind
from malstyr.smart.shapes import is_within
from malstyr.smart.unmeasured import without_measure
from malstyr.smart.verb import going_on, main_verb

_LEVELLING = frozenset(["så", "där", "när", "om", "då"])
"""Where a hedge begins that takes a direction its size: "så få som möjligt"."""
_WORKING = ("verk", "arbet", "jobb")
_CHANCES = ("möjlighet", "förutsättning", "chans")
_TOLD = ("redovis", "rapport", "återrapport", "avrapport", "presenter", "lämna", "beskriv", "föreslå")
"""Doings that tell of something, whatever becomes of it."""
_SIZES = frozenset(["stor", "stort", "stora", "hög", "högt", "höga", "låg", "lågt", "låga", "lång", "långt", "långa"])
_EQUALITY = frozenset(["värde", "villkor", "möjligheter", "rätt", "rättigheter"])
"""Of these "lika" tells a value, and no level: "på lika villkor"."""
_MAKING = ("skapa", "skapas", "ordna", "erbjud")
"""Doings without an end of their own that have one with a thing: "skapa fler mötesplatser"."""


def claim(reading: SentenceReading) -> Claim:
    """The strongest claim of a goal, which nobody knows where the text breaks off."""
    made = _begun_with_a_doing(reading, _beside_adjuncts(reading, _strongest(reading)))
    last = next((word for word in reversed(reading.words) if word.text[0].isalnum()), None)
    if last is None or last.text not in _LEADING_ON:
        return made
    return made._replace(unsure=GUESSED, places=(span_of(last),))


def _begun_with_a_doing(reading: SentenceReading, made: Claim) -> Claim:
    """ "slutföra sammanslagningen av de två skolorna": what begins with a doing is one, unless it is done each time in
    time, is kept up, or makes a quantity more or less."""
    main = main_verb(reading)
    if made.kind != "result" or main is not next(iter(reading.goal), None) or main is None:
        return made
    does = main.text.endswith("a") and (not main.classes or main.has("deliver"))
    kept = main.has("service", "light", "open", "up", "down") or main.text.startswith(("använd", "innehåll"))
    in_time = any(one.kind == "lead" for one in reading.times)
    rate = any(one.lead or one.unit == "%" or one.kind != "level" for one in reading.quantities)
    return made._replace(kind="activity") if does and not (kept or in_time or rate or made.direction) else made


def _beside_adjuncts(reading: SentenceReading, made: Claim) -> Claim:
    """ "vara en god granne med 3 kommuner": a number in a phrase of its own makes no level of what has none; but "mäta
    radon i 200 bostäder" may be one."""
    if not made.level:
        return made
    measured = made.name not in _UNMEASURED
    aside = [one for one in adjuncts(reading) if not (measured and reading.text.startswith("enligt", one.start))]
    if not aside:
        return made
    rest = _without(reading, aside)
    without = _beside_adjuncts(rest, _strongest(rest))
    placed = all(one.may_count for one in aside)
    if placed and made.name == "number" and _is_done_there(rest.goal, aside[0].start):
        return made
    if without.level:
        return made._replace(unsure=without.unsure)
    return made._replace(unsure=GUESSED) if placed else without


_UNMEASURED = frozenset(["deliverable", "service", "universal", "state"])
"""Of others, "enligt" may say by whose measure."""


def _without(reading: SentenceReading, aside: Sequence[Adjunct]) -> SentenceReading:
    left = Stretches([(one.start, one.end) for one in aside])
    text = "".join(" " if at in left else sign for at, sign in enumerate(reading.text))
    return reading._replace(
        plain=Plain(text, reading.plain.places),
        words=tuple(word for word in reading.words if word.start not in left),
        goal=tuple(word for word in reading.goal if word.start not in left),
        quantities=tuple(one for one in reading.quantities if one.start not in left),
    )


def _is_done_there(goal: Sequence[Token], place: int) -> bool:
    """ "trygghetsvandringar i fyra stadsdelar", "utbildningen ges på två nivåer": a thing, counted by where it is."""
    before = [word for word in goal if word.start < place]
    thing = before and before[0].has("own", "deliverable") and not before[0].has("organ", "people")
    verbs = [word for word in before[1:] if word.classes and not word.has("modal")]
    return bool(thing) and (len(before) == 1 or (len(verbs), len(before)) == (1, 2))


_LEADING_ON = word_set("när att och eller samt men som eftersom medan ifall hos mellan enligt genom")
"""Words that no sentence ends with: "senast 2026 när"."""


def _strongest(reading: SentenceReading) -> Claim:
    ways = [way for way in directions(reading.goal) if not _told_of(reading.goal, way)]
    for find in _FINDERS:
        found = find(reading, ways)
        if found is not None:
            return _worked_for(reading, _beside(reading, _by_means(reading, found)))
    return _worked_for(reading, _beside(reading, _unmeasured(reading, ways)))


def _by_means(reading: SentenceReading, made: Claim) -> Claim:
    """ "ska minska genom att bilarna är fossilfria": a level in the means is the goal's (guide R0.1, R0.2)."""
    if made.name != "direction":
        return made
    goal = reading.goal
    means = next((at for at, (word, after) in enumerate(pairwise(goal)) if (word.text, after.text) == _MEANS), None)
    if means is None:
        return made
    part = goal[means + len(_MEANS) :]
    level = without_measure(reading._replace(goal=part), directions(part)) if part else made
    return level if level.name in _LEVELS else made


def _beside(reading: SentenceReading, made: Claim) -> Claim:
    """ "arbeta för fler jobb och starta ett jobbtorg": of two doings under one modal, what has a level (guide R0.1)."""
    if made.level:
        return made
    parts = _coordinated(reading.goal)
    claims = [without_measure(reading._replace(goal=part), directions(part)) for part in parts]
    return next((one for one in claims if one.name == "deliverable"), made)


def _coordinated(goal: Sequence[Token]) -> list[tuple[Token, ...]]:
    """Each further doing under the modal of the goal, after what stands before the modal."""
    modal = next((at for at, word in enumerate(goal) if word.text in MODALS), None)
    if modal is None or any(word.text == "att" for word in goal):
        return []  # "enkelt att förstå och använda": no doings of the goal
    joints = [
        at + 1
        for at, (word, after) in enumerate(pairwise(goal))
        if at > modal
        and word.text in _JOINTS
        and (after.text == "få" or after.has("deliver", "open") or after.text.startswith(_HANDED))
        and after.text.endswith(("a", "å"))
    ]
    before = goal[: modal + 1]
    return [(*before, *goal[start:end]) for start, end in pairwise([*joints, len(goal)])]


_HANDED = ("lämna", "överlämna")
_JOINTS = frozenset(["och", "samt", ","])
_MEANS = ("genom", "att")
_LEVELS = frozenset(["state", "deliverable", "instrument"])


def _worked_for(reading: SentenceReading, made: Claim) -> Claim:
    """ "verka för att vägen byggs ut": what is worked for is a result, whoever does it (guide R0.2b)."""
    if made.kind != "activity" or not reading.introducers:
        return made
    works = any(word.start in reading.introducers and word.text.startswith(_WORKING) for word in reading.words)
    return made._replace(kind="result") if works else made


def _numbered(reading: SentenceReading, _ways: Sequence[DirectionWord]) -> Claim | None:
    numbers = bounding_quantities(reading)
    if not numbers:
        return None
    named = names_something(reading, numbers)
    places = tuple((one.start, one.end) for one in numbers)
    made = Claim("number", named, True, True, kind_of_numbers(reading, numbers), places, tuple(numbers))
    return made._replace(unsure=GUESSED) if measures_nothing(reading, numbers[0]) else made


def _held_to_benchmark(reading: SentenceReading, _ways: Sequence[DirectionWord]) -> Claim | None:
    found = benchmark(reading)
    if found is None:
        peers = unnamed_peers(reading)
        return None if peers is None else Claim("peers", True, False, False, "result", (peers,))
    return Claim("benchmark", True, True, True, "result", ((found.start, found.end),), benchmark=found)


def _directed(reading: SentenceReading, ways: Sequence[DirectionWord]) -> Claim | None:
    """A direction of a quantity, or of what the text itself says how to measure (M2)."""
    goal = reading.goal
    if any(word.text in _LEVELLING and word.has("hedge") for word in goal):
        return None
    way = next((one for one in ways if one.countable), None)
    if way is None:
        way = next(iter(directions(goal, measured=True)), None)
        way = way if measured_by(reading) else None
    if way is None or _only_introduces(way, goal):
        return None
    if any(word.text.startswith("oförändra") for word in goal):  # "oförändrad eller lägre" is not higher
        kept = way._replace(negated=True, up=not way.up)
        return Claim("no-worse", True, True, True, "result", (span_of(way.word),), direction=kept)
    sort: GoalKind = "activity" if _makes_more(way, goal) else "result"
    name = "no-worse" if way.negated else "direction"
    made = Claim(name, _of_something(way, goal), True, False, sort, (span_of(way.word),), direction=way)
    return made if is_of_a_quantity(way, reading) else made._replace(unsure=GUESSED)


def _of_something(way: DirectionWord, goal: Sequence[Token]) -> bool:
    """ "andelen ska öka": a share says of what, or nobody knows what it is."""
    told = [word for word in takewhile(lambda one: one.text != "än", goal) if word is not way.word]
    beside = (one for one, after in with_next(told) if way.object not in (one, after))
    named = any(word.text[0].isalpha() and word.text not in FUNCTION_WORDS for word in beside)
    return named or way.object is None or way.object.text not in COUNTERS


def _as_many(reading: SentenceReading, _ways: Sequence[DirectionWord]) -> Claim | None:
    """ "lika många kvinnor som män": a share of one half, in words."""
    goal = reading.goal
    if not any(one.has("modal", "light", "service") for one in goal):
        return None
    quantity = any(one.has("countable") for one in goal)
    for at, word in enumerate(goal[:-1]):
        size = goal[at + 1].text in ("många", "mycket") or (quantity and goal[at + 1].text in _SIZES)
        counted = size or (any(one.has("countable") for one in goal[at + 1 : at + 4]) and not goal[at + 1].has("value"))
        same = word.text == "samma" and goal[at + 1].has("countable") and proves(goal, goal[at + 1])
        if same or (word.text == "lika" and counted and goal[at + 1].text not in _EQUALITY):
            return Claim("state", True, True, True, "result", (span_of(word),))
    return None


def _first(reading: SentenceReading, _ways: Sequence[DirectionWord]) -> Claim | None:
    place = first_place(reading)
    return None if place is None else Claim("state", True, True, True, "result", (place,))


def _going_on(reading: SentenceReading, _ways: Sequence[DirectionWord]) -> Claim | None:
    word = going_on(reading)
    return None if word is None else Claim("continuing", False, False, False, "activity", (span_of(word),))


def _signed(reading: SentenceReading, _ways: Sequence[DirectionWord]) -> Claim | None:
    return _held_to(reading, sign(reading))


def _instrumented(reading: SentenceReading, _ways: Sequence[DirectionWord]) -> Claim | None:
    return _held_to(reading, instrument(reading))


def _held_to(reading: SentenceReading, norm: tuple[int, int] | None) -> Claim | None:
    if norm is None or _done_about(reading, norm) or _praised(reading, norm):
        return None
    return Claim("instrument", True, True, True, "result", (norm,))


def _done_about(reading: SentenceReading, norm: tuple[int, int]) -> bool:
    """ "granska hur regionerna följer vårdgarantin", "informera om den": about a rule, and no promise to keep it."""
    if reading.text.endswith(" om ", 0, norm[0]):
        return True
    main = main_verb(reading)
    return main is not None and main.has("deliver") and main.text.endswith(("a", "ar", "er"))


def _praised(reading: SentenceReading, norm: tuple[int, int]) -> bool:
    """ "budgetföljsamheten är god": how well a rule is kept, and not whether."""
    after = [word for word in reading.goal if word.start >= norm[1]]
    being = next((at for at, word in enumerate(after) if word.text in _BEING), len(after))
    return any(word.has("value") for word in after[being + 1 : being + 3])


_BEING = frozenset(["vara", "är", "bli", "blir"])


def _perceived(reading: SentenceReading, ways: Sequence[DirectionWord]) -> Claim | None:
    found = perceived_in(reading)
    if found is None or thing_made(reading) is not None:
        return None
    return found._replace(direction=ways[0] if ways else None)


_FINDERS: tuple[Callable[[SentenceReading, Sequence[DirectionWord]], Claim | None], ...] = (
    _numbered,
    _held_to_benchmark,
    _signed,
    _directed,
    _as_many,
    _first,
    _going_on,
    _instrumented,
    _perceived,
)


def _unmeasured(reading: SentenceReading, ways: Sequence[DirectionWord]) -> Claim:
    """The strongest of the clauses that stand on their own."""
    parts = _parts(reading.goal)
    if len(parts) < 2:
        return without_measure(reading, ways)
    claims = [without_measure(reading._replace(goal=part), directions(part)) for part in parts]
    best = max(claims, key=lambda one: (one.level, one.specific, one.kind == "activity"))
    return best if best.level else without_measure(reading, ways)


def _parts(goal: Sequence[Token]) -> list[tuple[Token, ...]]:
    """Clauses that stand on their own: after a full stop, or where both sides of "och" have a modal."""
    parts: list[tuple[Token, ...]] = []
    start = 0
    for at, word in enumerate(goal):
        broken = word.text in (".", ";", ":") and not any(one.has("modal") for one in goal[at + 1 : at + 2])
        if broken or (
            word.text in ("och", "samt", "men")
            and any(one.text in MODALS for one in goal[at + 1 : at + 6])
            and any(one.text in MODALS or one.has("light", "service", "open") for one in goal[start:at])
        ):
            if at - start > 1:
                parts.append(tuple(goal[start:at]))
            start = at + 1
    if len(goal) - start > 1:
        parts.append(tuple(goal[start:]))
    return parts


def _makes_more(way: DirectionWord, goal: Sequence[Token]) -> bool:
    """More of what the organisation itself does or makes: "fler tillsynsbesök", "skapa fler mötesplatser"."""
    if way.object is None:
        return False
    at = goal.index(way.object)
    heads = [way.object]
    if way.object.text.startswith(("antal", "mängd")):
        heads = [word for word in goal[at : at + 4] if word.classes]
        heads = heads[: 1 + next((n for n, word in enumerate(heads[1:], 1) if word.has("own", "countable")), 0)]
    if any(word.has("own") and not word.has("people") for word in heads):
        return True
    made = heads[-1].has("deliverable")
    making = any(word.has("deliver") or word.text.startswith(_MAKING) for word in goal if not word.has("up", "down"))
    return made and making and not heads[-1].has("people")


_EXTENT = frozenset(["utsträckning", "grad", "omfattning"])
_ASKING = frozenset(["om", "hur", "vad", "vilka", "vilken", "vilket", "varför", "huruvida"])


def _told_of(goal: Sequence[Token], way: DirectionWord) -> bool:
    """ "redovisa åtgärder för ökad cykling": what is told is about the direction, and promises none; so is what is asked:
    "pröva om avgifterna kan sänkas"."""
    at = goal.index(way.word)
    if any(word.has("deliver") and after.text in _ASKING for word, after in pairwise(goal[:at])):
        return True
    telling = (word.has("deliver", "service") and word.text.startswith((*_TOLD, *WHATEVER)) for word in goal[:at])
    told = any(telling)
    if told and any(word.text in ("har", "hade") for word in goal[at - 1 : at]):
        return True  # "analysera orsakerna till att antalet har ökat": what has been
    more = any(word.text in _EXTENT for word in goal[at + 1 : at + 2])  # "rapporteras i högre utsträckning"
    return told and is_within(goal, at) and not more


def _only_introduces(way: DirectionWord, goal: Sequence[Token]) -> bool:
    """More who are given a chance, or of a value: nothing that can be counted."""
    if any(word.text.startswith(_CHANCES) for word in goal):
        return True
    return way.object is not None and way.object.has("value")
