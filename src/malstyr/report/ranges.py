"""The range that charts of one unit share: from one round number to another, with round numbers between."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

_STEPS = (Decimal(1), Decimal(2), Decimal(5))
_MOST_STEPS = 5
_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class Range:
    """From ``low`` to ``high`` by ``step``; with ``falls`` the lowest number is the best, as a place is."""

    low: Decimal
    high: Decimal
    step: Decimal
    falls: bool = False

    @property
    def marks(self) -> Sequence[Decimal]:
        n = int((self.high - self.low) / self.step)
        return [self.low + self.step * at for at in range(n + 1)]

    def share(self, value: Decimal) -> float:
        """Where a value lies, from 0 to 1; what is outside lies at the end."""
        return float((min(max(value, self.low), self.high) - self.low) / (self.high - self.low))


def range_of(values: Iterable[Decimal], falls: bool = False, whole: bool = False) -> Range:
    """The narrowest range of round numbers that holds the values; 0 to 100 is not passed by what lies within it.

    ``whole``: of what is counted, whose numbers have no parts.
    """
    held = list(values)
    low, high = min(held), max(held)
    wide = high - low or max(abs(high) / 10, Decimal(1))
    step = max(_step(wide / _MOST_STEPS), Decimal(whole))
    least = (low / step).to_integral_value(ROUND_FLOOR) * step
    most = (high / step).to_integral_value(ROUND_CEILING) * step
    if least == low and not (low == 0 or falls):
        least -= step
    if most == high and not (high == _WHOLE or falls):
        most += step
    return Range(least, most if most > least else least + step, step, falls)


def _step(least: Decimal) -> Decimal:
    """The smallest of 1, 2 and 5 times a power of ten that is at least so much."""
    sizes = (step.scaleb(least.adjusted() + more) for more in (0, 1) for step in _STEPS)
    return next(size for size in sizes if size >= least)
