"""Movement between two values, and the pace towards a target."""

from decimal import Decimal, localcontext

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.families.family import Basis, KeyedLimits
from malstyr.evaluate.families.table import family_of
from malstyr.evaluate.outcome import Pace, Trend
from malstyr.evaluate.reading import PRECISION, Held, Reading
from malstyr.model.indicators import Direction, Indicator
from malstyr.model.target import Target


def higher_is_better(indicator: Indicator, target: Target | None) -> bool | None:
    """What counts as better: what the target tells, else what the indicator says; None where neither does."""
    told = family_of(target.demand).higher_is_better if target is not None else None
    if told is None and indicator.direction is not None:
        return indicator.direction is Direction.HIGHER
    return told


def change(now: Reading, before: Reading | None) -> Decimal | None:
    """The difference between two numbers; None where one of them is not."""
    if before is None or now.held is not Held.VALUE or now.steps is not None or before.steps is not None:
        return None
    return now.value - before.value


def trend(indicator: Indicator, aim: Aim | None, now: Reading, before: Reading | None) -> Trend:
    """Better or worse than the value before.

    Unchanged where there is no difference, or one within the margins of error that are known, √(m₁² + m₂²); unknown
    where the method changed in between, or where nothing tells which way is better.
    """
    moved = change(now, before)
    if before is None or moved is None:
        return Trend.UNKNOWN
    if any(before.period.end < broken.start <= now.period.end for broken in indicator.breaks):
        return Trend.UNKNOWN
    margins = [one.margin for one in (now, before) if one.margin is not None]
    with localcontext(prec=PRECISION):
        if abs(moved) <= sum((margin**2 for margin in margins), Decimal(0)).sqrt():
            return Trend.UNCHANGED
    up = higher_is_better(indicator, aim.target if aim is not None else None)
    places = all(one.rank is None or one.value == one.rank for one in (now, before))
    if up is None and aim is not None and aim.family.placed and places:
        up = False
    if up is None:
        return Trend.UNKNOWN
    return Trend.BETTER if (moved > 0) == up else Trend.WORSE


def pace_to(aim: Aim, basis: Basis, limits: KeyedLimits) -> Pace | None:
    """Change a year since the base, and that needed in all.

    None for levels and bands, which have no base; at the base and past the last year; and where the base is the goal.
    """
    target, now, base = aim.target, basis.now, basis.start or basis.base
    if target.by is None or base is None or base.held is not Held.VALUE or len(limits) != 1:
        return None
    limit = next(iter(limits.values()))
    final = limit.value if limit.final is None else limit.final
    start, year, end = base.period.year, now.period.year, target.by.year
    if not start < year <= end or final == base.value:
        return None
    with localcontext(prec=PRECISION):
        return Pace((final - base.value) / (end - start), (now.value - base.value) / (year - start))
