"""How easy it is to be partly met: by the target's own ``partly``, else by the part of it that ``settings`` name."""

from __future__ import annotations

from decimal import Decimal

from malstyr.changes.ease import FLOORS, HARDEST, Ease, high, low
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Measure, Quantity, measure
from malstyr.model.target import LOWER, NEVER, PREVIOUS, STEPS, Target

MOVING = (*STEPS, "straight_from")
"""Keys with which the limit, and so the part of it, is known only from values."""
_OWN_SCALE = ("done", "within", "top", "equal_to")
"""Demands whose ``partly`` is no value of the indicator: steps, a share, a place, a tolerance."""


def partly_compared(
    before: tuple[Target, Indicator, Decimal | None], after: tuple[Target, Indicator, Decimal | None]
) -> tuple[Ease, Ease]:
    """Both measures of ease: of a target, its indicator and ``settings.partly_from``, before and after.

    None for both where they are of different kinds: places against a share.
    """
    one, other = _ease(*before), _ease(*after)
    written = before[0].partly, after[0].partly
    if all(isinstance(at, Decimal) for at in written) and _scale(before[0]) != _scale(after[0]):
        return None, None
    return one, other


def _scale(target: Target) -> str:
    return next((name for name in target.demands if name in _OWN_SCALE), "floor" if _rises(target) else "ceiling")


def _rises(target: Target) -> bool:
    return not set(target.demands).isdisjoint(FLOORS)


def _ease(target: Target, indicator: Indicator, partly_from: Decimal | None) -> Ease:
    if target.partly == NEVER:
        return HARDEST
    rises = _rises(target)
    if rises and not set(target.demands) <= set(FLOORS):  # between two limits nothing is partly met
        return HARDEST
    if target.partly is not None:
        return (low if rises else high)(target.partly)
    if partly_from is None or not rises:
        return HARDEST
    return _part(target, measure(indicator.measured_in), partly_from)


def _part(target: Target, unit: Measure, partly_from: Decimal) -> Ease:
    """The ease of the part of a floor that ``settings.partly_from`` names; None where only values tell it."""
    if target.done is not None:
        return low(len(target.done) * partly_from / 100)
    if target.within is not None:
        return low((target.share if target.share is not None else Decimal(100)) * partly_from / 100)
    floors = [getattr(target, name) for name in LOWER if getattr(target, name) is not None]
    moves = any(getattr(target, name) is not None for name in MOVING)
    if PREVIOUS in floors and not moves:  # no size is asked
        return HARDEST
    if moves or not isinstance(floors[0], Decimal):
        return None
    floor = floors[0]
    lowest = unit.low if unit.quantity is Quantity.SCALE and unit.low is not None else Decimal(0)
    if unit.quantity is Quantity.MONEY or floor <= max(lowest, Decimal(0)):
        return HARDEST
    return low(lowest + (floor - lowest) * partly_from / 100)
