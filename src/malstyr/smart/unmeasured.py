"""Goals without a number or quantity: made, in a state, given to all, or only wished (annotation guide M3 and 5)."""

from collections.abc import Callable, Sequence

from malstyr.smart.claim import GUESSED, Claim
from malstyr.smart.clause import Clause, clause
from malstyr.smart.direction import DirectionWord
from malstyr.smart.endless import (
    developed,
    done_to_nothing,
    endless,
    itself,
    kept_up,
    life_led,
    named_only,
    wished,
)
from malstyr.smart.guessed import known_or_guessed
from malstyr.smart.reading import SentenceReading
from malstyr.smart.services import handed_over, never_done, promptly, served
from malstyr.smart.states import absent, awarded, certified, done_by_such, in_a_state, none_at_all, reached, unchanged
from malstyr.smart.things_made import (
    bare_things,
    by_a_document,
    carried_out,
    completed,
    given_to_each,
    kept_there,
    newly_given,
    supplied,
    thing_done,
    unknown_doing,
)


def without_measure(reading: SentenceReading, ways: Sequence[DirectionWord]) -> Claim:
    """No number, no quantity, no perception: a thing made, a state that holds or not, or no measure at all."""
    one = clause(reading, ways)
    for find in _FINDERS:
        found = find(one)
        if found is not None:
            return known_or_guessed(one, found)
    made = wished(one, one.constructs)
    thing = any(word.has("deliverable", "countable") and not word.has("people", "organ") for word in one.goal)
    doing = one.main is not None and not one.main.classes
    return made._replace(unsure=GUESSED) if doing and thing and not made.places else made


_FINDERS: tuple[Callable[[Clause], Claim | None], ...] = (
    awarded,
    certified,
    done_to_nothing,
    itself,
    thing_done,
    completed,
    supplied,
    bare_things,
    newly_given,
    absent,
    given_to_each,
    kept_there,
    life_led,
    carried_out,
    unchanged,
    promptly,
    never_done,
    by_a_document,
    kept_up,
    developed,
    done_by_such,
    endless,
    in_a_state,
    none_at_all,
    reached,
    handed_over,
    served,
    unknown_doing,
    named_only,
)
