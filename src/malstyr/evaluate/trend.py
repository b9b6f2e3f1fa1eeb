"""Movement between two values, and the pace towards a target."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, localcontext

from malstyr.evaluate.aim import Shown
from malstyr.evaluate.demand import Limit
from malstyr.evaluate.outcome import Pace, Trend
from malstyr.evaluate.reading import PRECISION, Held, Reading
from malstyr.model.indicators import Direction, Indicator
from malstyr.model.target import LOWER, UPPER, Target


def higher_is_better(indicator: Indicator, target: Target | None) -> bool | None:
    """What counts as better: what the target tells, else what the indicator says; None where neither does."""
    told = target.higher_is_better if target is not None else None
    if told is None and indicator.direction is not None:
        return indicator.direction is Direction.HIGHER
    return told


def trend(indicator: Indicator, target: Target | None, now: Reading, before: Reading | None) -> Trend:
    """Better or worse than the value before.

    Unchanged where the difference lies within both margins of error, √(m₁² + m₂²); unknown where the method
    changed in between, or where nothing tells which way is better.
    """
    if before is None or now.held is not Held.VALUE or now.steps is not None or before.steps is not None:
        return Trend.UNKNOWN
    if any(before.period < broken <= now.period or broken == now.period for broken in indicator.breaks):
        return Trend.UNKNOWN
    change = now.value - before.value
    if now.margin is not None and before.margin is not None:
        with localcontext(prec=PRECISION):
            if abs(change) <= (now.margin**2 + before.margin**2).sqrt():
                return Trend.UNCHANGED
    up = higher_is_better(indicator, target)
    if change == 0:
        return Trend.UNCHANGED
    if up is None:
        return Trend.UNKNOWN
    return Trend.BETTER if (change > 0) == up else Trend.WORSE


def pace_to(target: Target, shown: Shown, limits: Mapping[str, Limit]) -> Pace | None:
    """Change a year since the base, and that needed in all.

    None for levels and bands, which have no base; at the base and past the last year; and where the base is the goal.
    """
    now, base = shown.now, shown.base
    if target.by is None or base is None or base.held is not Held.VALUE or len(limits) != 1:
        return None
    written = next((getattr(target, one) for one in (*LOWER, *UPPER) if getattr(target, one) is not None), None)
    final = written if isinstance(written, Decimal) else next(iter(limits.values())).value
    start, year, end = base.period.year, now.period.year, target.by.end.year
    if not start < year <= end or final == base.value:
        return None
    with localcontext(prec=PRECISION):
        return Pace((final - base.value) / (end - start), (now.value - base.value) / (year - start))
