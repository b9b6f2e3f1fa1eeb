"""Between what numbers the values of a measure lie."""

from decimal import Decimal
from typing import NamedTuple, TypeAlias

from malstyr.evaluate.impossible import scale_of
from malstyr.evaluate.kinds_of_numbers import is_share_of_whole, tells_a_change
from malstyr.exchange.importing.series import SeriesNow

UnitBounds: TypeAlias = "tuple[Decimal | None, Decimal | None]"
UNBOUNDED: UnitBounds = (None, None)


class ValueLimits(NamedTuple):
    """Between what values of an indicator lie."""

    scale: UnitBounds
    """On its scale."""
    share: UnitBounds
    """As parts of a whole, where it says that it is one."""
    so_far: UnitBounds
    """As parts of a whole too, where it may be one: no number of it is beyond."""


def lies_within(value: Decimal, bounds: UnitBounds) -> bool:
    """Whether a number is between two, or at one of them."""
    low, high = bounds
    return (low is None or value >= low) and (high is None or value <= high)


def limits_of_values(now: SeriesNow, id: str) -> ValueLimits:
    """The limits of the values of an indicator."""
    indicator, unit = now.workspace.data.indicators[id], now.unit(id)
    scale, change = scale_of(id, indicator), tells_a_change(id, indicator)
    low = scale.low if scale is not None else Decimal(0) if unit.never_negative and not change else None
    whole = Decimal(unit.out_of) if unit.out_of is not None else None
    share = whole is not None and is_share_of_whole(id, indicator)
    beyond = change or whole is None or any(one > whole for one in now.numbers(id))
    return ValueLimits(
        UNBOUNDED if scale is None and low is None else (low, scale.high if scale is not None else None),
        (Decimal(0), whole) if share else UNBOUNDED,
        (None, whole) if not (share or beyond) else UNBOUNDED,
    )
