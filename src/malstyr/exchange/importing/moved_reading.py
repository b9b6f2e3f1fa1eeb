"""A number that would fit in its series if its decimal point stood elsewhere: what may have been meant."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.series import SeriesNow
from malstyr.rules.ind.moved_point import moved


class MovedReading(NamedTuple):
    """The other reading of a number, and the last values that it is like."""

    meant: Decimal
    last: tuple[Decimal, ...]


def moved_reading(now: SeriesNow, fact: CellFact, value: Decimal) -> MovedReading | None:
    """What may be meant by a number that is ten, a hundred or a thousand times the last values, or a part of that."""
    if fact.kind not in (FactKind.VALUE, FactKind.BUDGET, FactKind.FORECAST):
        return None
    last = now.last(fact)
    if fact.kind is not FactKind.VALUE and not last:
        last = now.last(fact._replace(kind=FactKind.VALUE))
    if not last:
        return None
    by = moved(value, last * 2 if len(last) == 1 else last)
    if by is None or now.held(fact) == value:
        return None
    return MovedReading(without_made_zeros(value.scaleb(-by)), tuple(last[-3:]))


def without_made_zeros(value: Decimal) -> Decimal:
    """Without zeros that only arithmetic made."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if abs(value) < Decimal(10) ** 20 else value
    return value.normalize()
