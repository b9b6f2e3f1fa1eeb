"""How easy it is to be partly met: by the target's own ``partly``, else by the part of it that ``settings`` name."""

from decimal import Decimal

from malstyr.evaluate.families.ease import HARDEST, NOTHING_ASKED, Ease, high, low
from malstyr.evaluate.families.table import family_of
from malstyr.model.demands import Limits
from malstyr.model.formula import PREVIOUS
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Measure, Quantity, measure
from malstyr.model.target import NEVER, STEPS, Target

MOVING = (*STEPS, "straight_from")
"""Keys with which the limit, and so the part of it, is known only from values."""
_OWN_SCALE = ("done", "within", "top", "equal_to")
"""Demands whose ``partly`` is no value of the indicator: steps, a share, a place, a tolerance."""


def partly_compared(
    before: tuple[Target, Indicator, Decimal | None], after: tuple[Target, Indicator, Decimal | None]
) -> tuple[Ease, Ease]:
    """Both measures of ease: of a target, its indicator and ``settings.partly_from``, before and after.

    None for both where they are of different kinds: places against a share. Whatever a part that only values tell
    may be, nothing is harder than never.
    """
    one, other = _ease(*before), _ease(*after)
    if HARDEST in (one, other):
        one, other = (NOTHING_ASKED if ease is None else ease for ease in (one, other))
    written = before[0].partly, after[0].partly
    if all(isinstance(at, Decimal) for at in written) and _scale(before[0]) != _scale(after[0]):
        return None, None
    return one, other


def _scale(target: Target) -> str:
    return next((name for name in target.demands if name in _OWN_SCALE), "floor" if _rises(target) else "ceiling")


def _rises(target: Target) -> bool:
    return family_of(target.demand).higher_is_better is True


def _ease(target: Target, indicator: Indicator, partly_from: Decimal | None) -> Ease:
    of_measurements = target.share is not None and target.within is None
    if target.partly == NEVER or of_measurements:  # a share of the year's measurements is kept or not
        return HARDEST
    if isinstance(target.demand, Limits) and len(target.demand.written) > 1:  # between two nothing is partly met
        return HARDEST
    if target.partly is not None:
        return (low if _rises(target) else high)(target.partly)
    if partly_from is None:
        return HARDEST
    return _part(target, measure(indicator.measured_in), partly_from)


def _part(target: Target, unit: Measure, partly_from: Decimal) -> Ease:
    """The ease of the part of a floor that ``settings.partly_from`` names; None where only values tell it."""
    if any(getattr(target, name) is not None for name in MOVING):
        return None
    if not _rises(target) or PREVIOUS in (target.at_least, target.more_than):  # a ceiling, or no size is asked
        return HARDEST
    asked = _asked(target)
    if not isinstance(asked, Decimal):
        return None
    kind = unit.quantity if _scale(target) == "floor" else Quantity.OTHER
    lowest = unit.low if kind is Quantity.SCALE and unit.low is not None else Decimal(0)
    if kind is Quantity.MONEY or asked <= max(lowest, Decimal(0)):
        return HARDEST
    return low(lowest + (asked - lowest) * partly_from / 100)


def _asked(target: Target) -> Decimal | str | None:
    """What a part is taken of: the steps, the share of the cases, or the floor."""
    if target.done is not None:
        return Decimal(len(set(target.done)))
    if target.within is not None:
        return target.share if target.share is not None else Decimal(100)
    return target.at_least if target.at_least is not None else target.more_than
