"""The strongest claim of a goal (annotation guide R0.1).

In the guide's order: a number or benchmark; a direction of a quantity; a perception; a thing made; a state or service
that holds or not; else a direction without end.
"""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.language.swedish.words import Word
from malstyr.smart.claim import Claim, span_of
from malstyr.smart.counted import kind_of_numbers, names_something
from malstyr.smart.direction import Direction, directions
from malstyr.smart.doing import thing_made
from malstyr.smart.evidence import benchmark, instrument, targets
from malstyr.smart.perception import perceived_in
from malstyr.smart.reading import MODALS, Reading
from malstyr.smart.sentence import Kind
from malstyr.smart.unmeasured import without_measure

_LEVELLING = frozenset(["så", "där", "när", "om", "då"])


def claim(reading: Reading) -> Claim:  # noqa: PLR0911
    """The strongest claim of a goal."""
    numbers = targets(reading)
    goal = reading.goal
    if numbers:
        named = names_something(reading, numbers)
        kind = kind_of_numbers(reading, numbers)
        return Claim("number", named, True, True, kind, tuple((one.start, one.end) for one in numbers), tuple(numbers))
    reference = benchmark(reading)
    ways = directions(goal)
    if reference is not None:
        return Claim("benchmark", True, True, True, "result", ((reference.start, reference.end),), benchmark=reference)
    levelled = [word for word in goal if word.text == "möjligt" or (word.text in _LEVELLING and word.has("hedge"))]
    countable = None if levelled else next((one for one in ways if one.countable), None)
    if countable is not None and not _only_introduces(countable, goal):
        made = thing_made(reading)
        if made is not None and any(
            one.text == "hur" and made.start < one.start < countable.word.start for one in goal
        ):
            return Claim("deliverable", True, True, True, "activity", ((made.start, made.end),))
        if (
            made is not None
            and made.start > countable.word.start
            and not made.has("up", "down")
            and not made.text.startswith("använ")
            and not (
                countable.word.text in ("fler", "färre")
                and (countable.object is None or countable.object.has("people"))
            )
        ):
            return Claim("deliverable", True, True, True, "activity", ((made.start, made.end),))
        sort: Kind = "activity" if _counts_own(countable, goal) else "result"
        name = "no-worse" if countable.negated else "direction"
        return Claim(name, True, True, False, sort, (span_of(countable.word),), direction=countable)
    equal = next(
        (
            word
            for at, word in enumerate(goal)
            if word.text == "lika"
            and any(one.has("modal", "light", "service") for one in goal)
            and at + 1 < len(goal)
            and (goal[at + 1].text == "många" or any(one.has("countable") for one in goal[at + 1 : at + 4]))
        ),
        None,
    )
    if equal is not None:
        return Claim("state", True, True, True, "result", (span_of(equal),))
    first = next((word for at, word in enumerate(goal[:-2]) if _is_first(goal, at)), None)
    if first is not None:
        return Claim("state", True, True, True, "result", (span_of(first),))
    norm = instrument(reading)
    perceived = perceived_in(reading)
    if norm is not None:
        return Claim("instrument", True, True, True, "result", (norm,))
    if perceived is not None and thing_made(reading) is None:
        return perceived._replace(direction=ways[0] if ways else None)
    parts = _parts(goal)
    if len(parts) < 2:
        return without_measure(reading, ways)
    claims = [without_measure(reading._replace(goal=part), directions(part)) for part in parts]
    best = max(claims, key=lambda one: (one.level, one.specific, one.kind == "activity"))
    return best if best.level else without_measure(reading, ways)


def _parts(goal: Sequence[Word]) -> list[tuple[Word, ...]]:
    """Clauses that stand on their own: after a full stop, or after "och" with a modal of its own."""
    parts: list[tuple[Word, ...]] = []
    start = 0
    for at, word in enumerate(goal):
        if word.text in (".", ";", ":") or (
            word.text in ("och", "samt", "men") and any(one.text in MODALS for one in goal[at + 1 : at + 6])
        ):
            if at - start > 1:
                parts.append(tuple(goal[start:at]))
            start = at + 1
    if len(goal) - start > 1:
        parts.append(tuple(goal[start:]))
    return parts


def _is_first(goal: Sequence[Word], at: int) -> bool:
    """ "skatten ska vara lägst i länet": a quantity that comes first among those named."""
    return (
        goal[at].text in ("lägst", "högst", "störst")
        and goal[at + 1].text == "i"
        and goal[at + 2].text in ("länet", "landet", "riket", "sverige", "eu", "norden", "regionen")
        and any(word.has("countable") for word in goal[:at])
    )


def _counts_own(way: Direction, goal: Sequence[Word]) -> bool:
    """More of the organisation's own doings, also as "antalet tillsynsbesök"."""
    if way.object is None:
        return False
    at = goal.index(way.object)
    heads = goal[at : at + 2] if way.object.text.startswith(("antal", "mängd")) else goal[at : at + 1]
    return any(word.has("own") and not word.has("people") for word in heads)


def _only_introduces(way: Direction, goal: Sequence[Word]) -> bool:
    return way.object is not None and way.object.has("value") and not way.object.has("countable")
