"""A number that would fit in its series with its decimal point elsewhere, in another unit or with the other sign."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import CellFact
from malstyr.exchange.importing.held_against import HeldAgainst, compared_with, held_against
from malstyr.exchange.importing.series import SeriesNow
from malstyr.model.measures import SUMMED, Measure
from malstyr.rules.ind.moved_point import few_counted, fitting_band, moved

_NEARER = 10
"""How many times nearer those before a number is to be in another unit, to be asked about."""
_OF_THOUSANDS = (3, -3, 6, -6)
"""Places between crowns, thousands and millions of them, and of all else that is summed."""
_OF_ONE = {100: (-2,), 1000: (-3,)}
"""Places between parts of a whole that is 1, and of such a whole."""


class MovedReading(NamedTuple):
    """The other reading of a number, and what it is more like."""

    meant: Decimal
    like: HeldAgainst


def moved_reading(now: SeriesNow, fact: CellFact, value: Decimal) -> MovedReading | None:
    """What may be meant by a number that is ten, a hundred or a thousand times those before, or a part of that.

    One that is like what stands there already is meant as that was, and few things may be a tenth of those before.
    """
    sizes = fitting_sizes(now, fact)
    if sizes is None or sizes[0] < abs(value) < sizes[1]:
        return None
    held, last, like = now.held(fact), compared_with(now, fact), held_against(now, fact)
    if isinstance(held, Decimal) and _is_like(value, held):
        return None
    unit = now.unit(fact.indicator)
    by = _places_to_whole(value, like, unit) or moved(value, _enough(last))
    if by == -1 and value == int(value) and few_counted(last, unit):
        return None
    by = by or _places_of_thousands(value, like, unit)
    if by is None or (unit.whole and _parts_a_count(value, by, last)):
        return None
    return MovedReading(_moved(value, by), like)


def _parts_a_count(value: Decimal, by: int, last: Sequence[Decimal]) -> bool:
    """Whether a whole number would be no whole one, after others that are."""
    return all(one == int(one) for one in (value, *last)) and _moved(value, by) != int(_moved(value, by))


def turned_reading(now: SeriesNow, fact: CellFact, value: Decimal) -> MovedReading | None:
    """What may be meant by a number of another sign than all before: some ledgers hold costs as minus."""
    like = HeldAgainst(compared_with(now, fact) or now.ends(fact.indicator))
    if not like.numbers or not all(one * value < 0 for one in like.numbers):
        return None
    held = now.held(fact)
    if isinstance(held, Decimal) and held * value > 0:
        return None
    by = moved(-value, _enough([*like.numbers])) or _places_of_thousands(value, like, now.unit(fact.indicator))
    return MovedReading(_moved(-value, by or 0), like)


def _places_to_whole(value: Decimal, like: HeldAgainst, unit: Measure) -> int | None:
    """How many places too far to the right a part of 1 is written, of what has another whole."""
    places = _OF_ONE.get(int(unit.out_of or unit.high or 0), ()) if abs(value) <= 1 else ()
    return _nearest(value, like, places)


def _places_of_thousands(value: Decimal, like: HeldAgainst, unit: Measure) -> int | None:
    """How many places too far to the right a number is written, of what is told in thousands and millions too."""
    summed = unit.quantity in SUMMED and unit.high is None
    whole = (by for by in _OF_THOUSANDS if not unit.whole or _moved(value, by) == int(_moved(value, by)))
    return _nearest(value, like, tuple(whole)) if summed else None


def _nearest(value: Decimal, like: HeldAgainst, places: Sequence[int]) -> int | None:
    """The places that bring a number plainly nearer the others; None where none do."""
    near = {by: like.times_off(_moved(value, by)) for by in places}
    by = min(near, key=lambda one: near[one], default=None)
    return by if by is not None and near[by] * _NEARER <= like.times_off(value) else None


def fitting_sizes(now: SeriesNow, fact: CellFact) -> tuple[Decimal, Decimal] | None:
    """Between which sizes a number of a series, of the sign of those before, has one reading; None where all have.

    Beyond them a point elsewhere, or another unit, may make it fit, and only there.
    """
    fits = fitting_band(_enough(compared_with(now, fact)))
    if fits is None:
        sizes = [abs(one) for one in held_against(now, fact).numbers if one]
        return (min(sizes) / _NEARER, max(sizes) * _NEARER) if sizes else None
    low, high = sorted(map(abs, fits))
    return high.scaleb(-1), low.scaleb(1)


def _moved(value: Decimal, by: int) -> Decimal:
    return without_made_zeros(value.scaleb(-by))


def _is_like(value: Decimal, held: Decimal) -> bool:
    fits = fitting_band([held, held])
    return value == held or (fits is not None and fits[0] <= value <= fits[1])


def _enough(last: list[Decimal]) -> list[Decimal]:
    """One value is enough to be held against."""
    return last * 2 if len(last) == 1 else last


def without_made_zeros(value: Decimal) -> Decimal:
    """Without zeros that only arithmetic made."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if abs(value) < Decimal(10) ** 20 else value
    return value.normalize()
