"""How many stand as what: the one way it is counted, in the terminal, on the site and in reports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.cardinals import cardinal
from malstyr.present.listing import enumeration
from malstyr.present.state import STATE_SIGNS, State, state_in_words

Counts: TypeAlias = tuple[tuple[State, int], ...]


def counted_by_state(states: Iterable[State]) -> Counts:
    """The worst first, what is expected apart from what is known; of several years of one kind the first."""
    found: dict[tuple[str, bool], tuple[State, int]] = {}
    for state in states:
        first, n = found.get((state.group, state.expected), (state, 0))
        found[state.group, state.expected] = first, n + 1
    keys = ((name, expected) for name in STATE_SIGNS for expected in (False, True))
    return tuple(found[key] for key in keys if key in found)


def counted_states(every: Iterable[Outcome | GoalOutcome], language: str) -> Counts:
    return counted_by_state(state_in_words(one, language) for one in every)


def counts_told(counts: Counts, language: str) -> str:
    """The same in words: ``ett inte uppfyllt och två uppfyllda``."""
    return enumeration([f"{cardinal(n, language)} {one.told(n)}" for one, n in counts], language)
