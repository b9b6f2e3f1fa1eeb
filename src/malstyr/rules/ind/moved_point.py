"""Whether a number would fit among others if its decimal point stood elsewhere: 0.85 after 84 and 86.

The others must agree with each other, or nothing can be told of one more; a number within ``NEAR`` of them fits.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeVar

from malstyr.model.measures import Measure, Quantity

_One = TypeVar("_One")
_MOVES = (1, -1, 2, -2, 3, -3, 6, -6)
"""Places that a decimal point, or a unit of money, is moved by mistake."""
FEWEST, MOST = 2, 5
"""How many values are needed to compare with, and how many of the latest are looked at."""
_NEAR = Decimal("0.4")
"""How far, as a part of them, a value may lie outside the others and still be like them."""
_LOWEST, _HIGHEST = 1 - _NEAR, 1 + _NEAR
AGREE = Decimal("2.5")
"""How many times the smallest the largest of the others may be."""
_FEW = 10
"""Fewer things than this vary tenfold by chance."""


def few_counted(others: Sequence[Decimal], unit: Measure) -> bool:
    """Whether the others are so few things that one more may be a tenth of them."""
    counted = unit.quantity in (Quantity.COUNT, Quantity.OTHER) and all(one == int(one) for one in others)
    return counted and min(map(abs, others)) < _FEW


def near(values: Iterable[Decimal]) -> bool:
    """Whether values are so near each other that the point of none of them can seem to be moved."""
    sizes = [abs(one) for one in values]
    return not sizes or max(sizes) < 10 * (1 - _NEAR) * min(sizes)


def neighbours(series: Sequence[_One], here: int) -> Sequence[_One]:
    """The nearest of a series before and after one of it, as many as are looked at on each side."""
    return (*series[max(0, here - MOST) : here], *series[here + 1 : here + 1 + MOST])


def moved(value: Decimal, others: Sequence[Decimal]) -> int | None:
    """How many places too far to the right the point of ``value`` seems to be; None where it fits, or none can tell."""
    fits = fitting_band(others)
    if fits is None or fits[0] <= value <= fits[1]:
        return None
    low, high = fits
    return next((by for by in _MOVES if low <= value.scaleb(-by) <= high), None)


def fitting_band(others: Sequence[Decimal]) -> tuple[Decimal, Decimal] | None:
    """Between what a number fits among the others; None where any does, since none of them can tell."""
    others = others[-MOST:]
    if len(others) < FEWEST:
        return None
    smallest, largest = min(others), max(others)
    if largest < 0:
        near = fitting_band([-one for one in others])
        return (-near[1], -near[0]) if near is not None else None
    if smallest <= 0 or largest > AGREE * smallest:
        return None
    return smallest * _LOWEST, largest * _HIGHEST
