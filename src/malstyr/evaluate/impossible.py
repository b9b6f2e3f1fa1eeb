"""Numbers that cannot be right, whatever the truth is: outside the scale of their unit, or a place that is not there.

The one place that says it, for the rules that find them and for the readings, which nothing is judged by.
"""

from __future__ import annotations

from malstyr.evaluate.kinds_of_numbers import tells_a_change
from malstyr.evaluate.reading import Held, Reading
from malstyr.model.indicators import Indicator
from malstyr.model.measures import INDEX, Measure, measure


def scale_of(id: str, indicator: Indicator) -> Measure | None:
    """The scale of an indicator's values; none of what is counted from something else."""
    unit = measure(indicator.measured_in)
    if indicator.measured_in is None and indicator.survey is not None:
        unit = INDEX
    return unit if unit.high is not None and not tells_a_change(id, indicator) else None


def is_place(rank: int | None, of: int | None) -> bool:
    """Whether a place is one of those compared, or none is said."""
    return rank is None or (rank > 0 and (of is None or rank <= of))


def believed(id: str, indicator: Indicator, reading: Reading) -> Reading:
    """A reading as it may be judged: one that cannot be right is known no more than one that is missing.

    A place decides only where places are judged.
    """
    if reading.held is not Held.VALUE or reading.steps is not None:
        return reading
    scale, placed = scale_of(id, indicator), any(one.top is not None for one in indicator.all_targets.values())
    outside = scale is not None and not scale.holds(reading.value)
    nowhere = placed and not is_place(reading.rank, reading.of)
    if not (outside or nowhere):
        return reading
    return Reading(Held.IMPOSSIBLE, reading.period, reading.value, rank=reading.rank if nowhere else None)
