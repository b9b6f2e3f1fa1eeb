"""The arithmetic of a verdict in one line: ``56,4 ≥ min(76; max(56; 55,1 + 1)) = 56,1``."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from malstyr.evaluate.families.family import Limit
from malstyr.language.pieces import DistinctNumber, Piece, Word
from malstyr.language.typography import MOST_DECIMALS

RIGHT = {"at_least": " <≥", "more_than": " ≤>", "at_most": " >≤", "less_than": " ≥<"}
"""Sign between a value and the limit to its right, where the demand does not hold and where it does."""
LEFT = {"at_least": " >≤", "more_than": " ≥<"}
"""The same between a lower limit and the value to its right."""
AS_WRITTEN = 4
"""Decimals of numbers that are told whole in the arithmetic."""


def right(name: str, held: bool, limit: Limit) -> list[Piece]:
    """A sign and the limit to its right, with the year it is counted from where that is told."""
    since: list[Piece] = [" (", Word("outcome.counted-from"), f" {limit.since})"] if limit.since is not None else []
    return [f" {RIGHT[name][1 + held]} ", *derived(limit), *since]


def left(name: str, held: bool, limit: Limit) -> list[Piece]:
    return [*derived(limit), f" {LEFT[name][1 + held]} "]


def derived(limit: Limit) -> tuple[Piece, ...]:
    return (*limit.steps, " = ", limit.value) if limit.steps else (limit.value,)


def in_brackets(value: Decimal) -> list[Piece]:
    """A number after a sign: a negative one in parentheses."""
    return ["(", value, ")"] if value < 0 else [value]


def told_at(pieces: Iterable[Piece], decimals: int) -> tuple[Piece, ...]:
    """A line whose sums are seen to be true: numbers as written, and long ones with so many decimals."""
    return tuple(_exact(one, decimals) if isinstance(one, Decimal) else one for one in pieces)


def _exact(value: Decimal, decimals: int) -> Piece:
    exponent = value.as_tuple().exponent
    own = -exponent if isinstance(exponent, int) else 0
    shown = own if decimals < own <= AS_WRITTEN else decimals
    return DistinctNumber(value, shown) if shown > MOST_DECIMALS else value
