"""The arithmetic of a verdict in one line: ``56,4 ≥ min(76; max(56; 55,1 + 1)) = 56,1``."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from malstyr.evaluate.families.family import KeyedLimits, Limit
from malstyr.language.pieces import DistinctNumber, Piece, Word
from malstyr.language.typography import MOST_DECIMALS, decimals_beside
from malstyr.model.target import LOWER

KEPT = {"at_least": "≥", "more_than": ">", "at_most": "≤", "less_than": "<"}
BROKEN = {"at_least": "<", "more_than": "≤", "at_most": ">", "less_than": "≥"}
"""Sign between a value and the limit to its right, where the demand holds and where it does not."""
TURNED = {"at_least": "≤", "more_than": "<"}
"""Sign between a lower limit that holds and the value to its right."""


def kept(value: Decimal, limits: KeyedLimits) -> list[Piece]:
    """A value and the limits it keeps, between them where there are two: ``−0,5 < −0,41 < 5``."""
    lower = [(name, limit) for name, limit in limits.items() if name in LOWER] if len(limits) > 1 else []
    before = [piece for name, limit in lower for piece in (*derived(limit), f" {TURNED[name]} ")]
    after = [piece for one in limits.items() if one not in lower for piece in _right(KEPT, *one)]
    return [*before, value, *after]


def broken(value: Decimal, limits: KeyedLimits) -> list[Piece]:
    """A value and each limit it breaks: ``−0,75 ≤ −0,5``. The other end of a band would read as a chain."""
    told: list[Piece] = []
    for one in limits.items():
        told += [*([", "] if told else []), value, *_right(BROKEN, *one)]
    return told


def _right(signs: Mapping[str, str], name: str, limit: Limit) -> tuple[Piece, ...]:
    """A sign and the limit to its right, with the year it is counted from where that is told."""
    since = (" (", Word("outcome.counted-from"), f" {limit.since})") if limit.since is not None else ()
    return (f" {signs[name]} ", *derived(limit), *since)


def derived(limit: Limit) -> tuple[Piece, ...]:
    return (*limit.steps, " = ", limit.value) if limit.steps else (limit.value,)


def in_brackets(value: Decimal) -> list[Piece]:
    """A number after a sign: a negative one in parentheses."""
    return ["(", value, ")"] if value < 0 else [value]


def told_at(pieces: Iterable[Piece], decimals: int) -> tuple[Piece, ...]:
    """A line whose sums are seen to be true: numbers as written, and long ones with so many decimals."""
    return tuple(_exact(one, decimals) if isinstance(one, Decimal) else one for one in pieces)


def _exact(value: Decimal, decimals: int) -> Piece:
    shown = decimals_beside(value, decimals)
    return DistinctNumber(value, shown) if shown != MOST_DECIMALS else value
