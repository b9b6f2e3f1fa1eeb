"""Numbers that cannot be right, whatever the truth is: outside the scale of their unit, a place that is not there, or a
whole that its own parts deny.

The one place that says it, for the rules that find them and for the readings, which nothing is judged by.
"""

from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.kinds_of_numbers import tells_a_change, tells_a_mean
from malstyr.evaluate.reading import Held, Reading
from malstyr.model.indicators import GENDERS, Indicator, Total
from malstyr.model.measures import INDEX, Measure, Quantity, measure
from malstyr.workspace.workspace import Workspace


def summed(workspace: Workspace, indicator: Indicator, member: str | None) -> int:
    """How many members a value is the sum of: one, where it is no sum of members."""
    adds = member is None and bool(indicator.for_each) and indicator.total is Total.SUM
    return max(1, len(workspace.members(indicator.for_each))) if adds else 1


def scale_of(id: str, indicator: Indicator, times: int = 1) -> Measure | None:
    """The scale of an indicator's values, of a sum so many ``times``; none of what is counted from something else."""
    unit = measure(indicator.measured_in)
    if indicator.measured_in is None and indicator.survey is not None:
        unit = INDEX
    if unit.high is None or tells_a_change(id, indicator):
        return None
    return unit._replace(low=unit.low and unit.low * times, high=unit.high * times)


def is_place(rank: int | None, of: int | None) -> bool:
    """Whether a place is one of those compared, or none is said."""
    return rank is None or (rank > 0 and (of is None or rank <= of))


def believed(id: str, indicator: Indicator, reading: Reading, times: int = 1) -> Reading:
    """A reading as it may be judged: one that cannot be right is known no more than one that is missing.

    A place decides only where places are judged.
    """
    if reading.held is not Held.VALUE or reading.steps is not None:
        return reading
    scale, placed = scale_of(id, indicator, times), any(one.top is not None for one in indicator.all_targets.values())
    outside = scale is not None and not scale.holds(reading.value)
    nowhere = placed and not is_place(reading.rank, reading.of)
    if not (outside or nowhere):
        return reading
    return Reading(Held.IMPOSSIBLE, reading.period, reading.value, rank=reading.rank if nowhere else None)


HALF = Decimal("0.5")


def half(value: Decimal) -> Decimal:
    """How far a number may be from what it was rounded from, by the decimals that it is written with."""
    exponent = value.as_tuple().exponent
    return HALF.scaleb(exponent) if isinstance(exponent, int) else Decimal(0)


def is_another_year(own: Decimal, made: Decimal, complete: bool) -> bool:
    """Whether a year is another than its parts make; of some of them, whether they are above it already."""
    rounded = min(half(own), HALF)
    return made - own > rounded or (complete and own - made > rounded)


def rounding(indicator: Indicator, whole: Decimal, parts: Collection[Decimal]) -> Decimal:
    """How far a sum may be from its whole only because each was rounded; people and things are not."""
    if measure(indicator.measured_in).whole:
        return Decimal(0)
    return sum((half(one) for one in parts), half(whole))


class Divided(NamedTuple):
    """A whole beside some of its parts, that no one is in two of."""

    value: Decimal
    parts: Collection[Decimal]
    complete: bool
    """Whether every part has its number."""
    total: Total | None = None
    """How members make the whole; of what is divided by ``of_which`` nothing says it."""


def is_exceeded(id: str, indicator: Indicator, whole: Divided) -> bool:
    """Whether parts are together more than the whole that they add up to; none of them takes away from another."""
    unit = measure(indicator.measured_in)
    if whole.total is None:  # hours and days may be a mean that only the name tells
        adds = unit.quantity in (Quantity.COUNT, Quantity.WEIGHT) and not tells_a_mean(id, indicator)
    else:
        adds = whole.total is Total.SUM
    takes = not unit.never_negative and not whole.complete
    if unit.whole and any(one % 1 for one in (whole.value, *whole.parts)):
        return False  # a mean of what is counted, or a point too many
    if not adds or takes or tells_a_change(id, indicator):
        return False
    return sum(whole.parts) > whole.value + rounding(indicator, whole.value, whole.parts)


def ways_divided(workspace: Workspace, indicator: Indicator) -> Iterator[tuple[str, ...]]:
    """What an indicator is divided by: each list by itself, the sexes together; other names one by one."""
    yield tuple(name for name in indicator.of_which if name in GENDERS)
    for name in indicator.of_which:
        if name not in GENDERS:
            yield tuple(workspace.members((name,)))
