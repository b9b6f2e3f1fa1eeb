"""How many stand as what: the one way it is counted, in the terminal, on the site and in reports."""

from collections.abc import Iterable, Mapping
from itertools import product
from typing import TypeAlias

from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import GROUPS
from malstyr.language.cardinals import cardinal
from malstyr.language.words import words
from malstyr.present.listing import enumeration, one_or_many
from malstyr.present.state import STATE_SIGNS, State, state_in_words

Counts: TypeAlias = tuple[tuple[State, int], ...]


def counted_by_state(states: Iterable[State]) -> Counts:
    """The worst first, what is expected apart from what is known; a year is told where it is that of all."""
    found: dict[tuple[str, bool], tuple[State, int]] = {}
    for state in states:
        first, n = found.get((state.group, state.expected), (state, 0))
        alike = first.told(1) == state.told(1)
        found[state.group, state.expected] = first if alike else first.of_any_year, n + 1
    return tuple(found[key] for key in product(STATE_SIGNS, (False, True)) if key in found)


def counted_states(every: Iterable[Outcome | GoalOutcome], language: str) -> Counts:
    return counted_by_state(state_in_words(one, language) for one in every)


def counts_told(counts: Counts, language: str) -> str:
    """The same in words: ``ett uppfyllt och två som inte går att mäta ännu``."""
    return groups_told({f"{one.group}-expected" if one.expected else one.group: n for one, n in counts}, language)


def groups_told(groups: Mapping[str, int], language: str) -> str:
    """How many are of each group of the sentence of all goals, in the order of that."""
    apart = (key for name in GROUPS for key in (name, f"{name}-expected"))
    held = ((key, groups[key]) for key in apart if groups.get(key))
    told = (f"{cardinal(n, language)} {words(language)[f'count.{key}.{one_or_many(n)}']}" for key, n in held)
    return enumeration([*told], language)
