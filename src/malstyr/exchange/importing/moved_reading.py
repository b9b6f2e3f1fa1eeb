"""A number that would fit in its series with its decimal point elsewhere, or the other sign: what may be meant."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.series import SeriesNow
from malstyr.model.measures import measure
from malstyr.rules.ind.moved_point import few_counted, fitting_band, moved


class MovedReading(NamedTuple):
    """The other reading of a number, and the last values that it is like."""

    meant: Decimal
    last: tuple[Decimal, ...]


def moved_reading(now: SeriesNow, fact: CellFact, value: Decimal) -> MovedReading | None:
    """What may be meant by a number that is ten, a hundred or a thousand times the last values, or a part of that.

    One that is like what stands there already is meant as that was, and few things may be a tenth of those before.
    """
    last, held = compared_with(now, fact), now.held(fact)
    by = moved(value, _enough(last))
    if by is None or (isinstance(held, Decimal) and _is_like(value, held)):
        return None
    if (
        by == -1
        and value == int(value)
        and few_counted(last, measure(now.workspace.data.indicators[fact.indicator].measured_in))
    ):
        return None
    return MovedReading(without_made_zeros(value.scaleb(-by)), tuple(last[-3:]))


def turned_reading(now: SeriesNow, fact: CellFact, value: Decimal) -> MovedReading | None:
    """What may be meant by an amount of money that has another sign than all before: some ledgers hold costs as minus.

    Where a series has no values, those of its measure's other members are held against.
    """
    held = now.held(fact)
    last = compared_with(now, fact) or ([held] if isinstance(held, Decimal) else now.others(fact))
    of_sign = isinstance(held, Decimal) and held * value > 0
    if not last or of_sign or not all(one * value < 0 for one in last):
        return None
    by = moved(-value, _enough(last)) or 0
    return MovedReading(without_made_zeros(-value.scaleb(-by)), tuple(last[-3:]))


def fitting_numbers(now: SeriesNow, fact: CellFact) -> tuple[Decimal, Decimal] | None:
    """Between what a number of a series is no matter of a moved decimal point; None where no number is one.

    Beyond them a place to the right or the left may make it fit, and only there.
    """
    fits = fitting_band(_enough(compared_with(now, fact)))
    if fits is None:
        return None
    low, high = fits
    return (high.scaleb(1), low.scaleb(-1)) if high < 0 else (high.scaleb(-1), low.scaleb(1))


def compared_with(now: SeriesNow, fact: CellFact) -> list[Decimal]:
    """The last values that a number is held against: a budget and a forecast without any, against outcomes."""
    if fact.kind not in (FactKind.VALUE, FactKind.BUDGET, FactKind.FORECAST):
        return []
    last = now.last(fact)
    if fact.kind is not FactKind.VALUE and not last:
        last = now.last(fact._replace(kind=FactKind.VALUE))
    return last


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
