"""A value against one limit, or between two: what most kinds of demand come down to.

Limits are compared exactly, inclusive and strict kept apart.
"""

import operator
from abc import abstractmethod
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.family import D_co, Family, KeyedLimits, Limit, Verdict
from malstyr.evaluate.families.line import broken, kept, told_at
from malstyr.evaluate.reading import Reading
from malstyr.language.pieces import Piece, Word
from malstyr.language.typography import MOST_DECIMALS, apart
from malstyr.model.measures import Measure, Quantity
from malstyr.model.target import LOWER

COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "at_least": operator.ge,
    "more_than": operator.gt,
    "at_most": operator.le,
    "less_than": operator.lt,
}


class Compared(Family[D_co]):
    """A demand whose limits are numbers on the day."""

    __slots__ = ()

    def judged(self, reading: Reading) -> Decimal:
        """The number that is compared."""
        return reading.value

    def label(self) -> tuple[Piece, ...]:
        """What stands before the number."""
        return ()

    def sign(self, measure: Measure) -> str:
        """What stands after the number and its limits, where that is not said beside the name."""
        return measure.beside_number

    def asks(self, limits: KeyedLimits, measure: Measure) -> tuple[Piece, ...]:
        """What is asked, in words: ``kravet är minst 4,0``, ``kravet är minst 20 och högst 30 %``."""
        told: list[Piece] = [Word("asked.is")]
        upwards = sorted(limits, key=lambda name: name not in LOWER)
        for name in upwards:
            limit = limits[name]
            told += [" ", Word("outcome.and")] if name != upwards[0] else []
            told += [" ", Word(f"asked.{name}"), " ", limit.value, self.sign(measure) if name == upwards[-1] else ""]
            if limit.since is not None:
                told += [" (", Word("outcome.counted-from"), f" {limit.since})"]
        return tuple(told)

    @abstractmethod
    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        """The part of a single limit that was reached, in per cent; None where that has no meaning."""

    def attained(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Fraction | None:
        if len(limits) != 1:
            return None
        name, limit = next(iter(limits.items()))
        return self.part(self.judged(reading), name, limit, measure)

    def verdict(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Verdict:
        value = self.judged(reading)
        held = {name: COMPARISONS[name](value, limit.value) for name, limit in limits.items()}
        shown = max((apart(value, limit.value) for limit in limits.values()), default=MOST_DECIMALS)
        failed = {name: limit for name, limit in limits.items() if not held[name]}
        touched = any(limit.value == value for limit in failed.values())
        exactly: list[Piece] = [Word("asked.exactly"), " "] if touched else []
        room = [value - one.value if name in LOWER else one.value - value for name, one in limits.items()]
        return Verdict(
            not failed,
            {name: limit.value for name, limit in limits.items()},
            told_at([*self.label(), *(broken(value, failed) if failed else kept(value, limits))], shown),
            told_at([*self.label(), *exactly, value, self.sign(measure)], shown),
            told_at(self.asks(limits, measure), shown),
            min(room),
            value,
            shown,
        )

    def partly(self, reading: Reading, limits: KeyedLimits, at: Decimal) -> bool:
        rises = len(limits) == 1 and next(iter(limits)) in LOWER
        falls = len(limits) == 1 and next(iter(limits)) not in LOWER
        value = self.judged(reading)
        return (rises and value >= at) or (falls and value <= at)

    def growth_helps(self, value: Decimal, limits: KeyedLimits) -> bool | None:
        """Below a floor it helps; with no floor left to reach it harms, where there is a ceiling."""
        if all(name in LOWER for name in limits):
            return True
        below = any(name in LOWER and not COMPARISONS[name](value, limit.value) for name, limit in limits.items())
        return None if below else False


def share_of_floor(value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
    """Of a positive floor that is no money, counted from the lowest of its scale: 3,4 is 80 per cent of 4,0 on 1–5."""
    if name not in LOWER or limit.value <= 0 or measure.quantity is Quantity.MONEY:
        return None
    lowest = measure.low if measure.quantity is Quantity.SCALE and measure.low is not None else Decimal(0)
    if limit.value <= lowest:
        return None
    return 100 * Fraction(value - lowest) / Fraction(limit.value - lowest)


def share_of_movement(value: Decimal, name: str, limit: Limit) -> Fraction | None:
    """Of the movement asked from the base; None where none was asked."""
    if limit.base is None:
        return None
    asked = limit.value - limit.base if name in LOWER else limit.base - limit.value
    made = value - limit.base if name in LOWER else limit.base - value
    return 100 * Fraction(made) / Fraction(asked) if asked > 0 else None
