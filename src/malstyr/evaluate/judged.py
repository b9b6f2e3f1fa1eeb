"""Which period a target judges on a day, and the reading there."""

from __future__ import annotations

from decimal import Decimal, localcontext

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.reading import PRECISION, Held, Reading, Readings
from malstyr.model.formula import Quantity
from malstyr.model.indicators import Indicator
from malstyr.model.periods import Period, year_period
from malstyr.model.target import STEPS
from malstyr.workspace.workspace import Workspace


def last_year(workspace: Workspace, indicator: Indicator, year: Period) -> Period:
    """The year judged, no later than the goals that the indicator serves."""
    goals = (workspace.data.goals.get(up.partition("/")[0]) for up in indicator.serves)
    spans = [workspace.period_of(goal) for goal in goals if goal is not None]
    ends = [span.end.year for span in spans if span is not None]
    return year_period(min(year.year, max(ends))) if ends and len(ends) == len(spans) else year


def judged(readings: Readings, aim: Aim, year: Period) -> Reading:
    """The reading that the target judges, for a report about ``year``.

    A target without a time of its own holds every time it is measured: the latest of the year is judged. A period of
    several years, and a last year still ahead, are not judged before their figures are ready.
    """
    target = aim.target
    if target.mean_over is not None:
        return _mean(readings, aim, target.mean_over)
    if target.total_over is not None:
        return _total(readings, aim, target.total_over)
    if target.by is not None:
        return _by(readings, aim, year, year_period(target.by.end.year))
    if target.during is not None:
        if target.during.start > readings.clock.as_of:
            return Reading(Held.NOT_YET, target.during)
        single = target.during.start.year == target.during.end.year
        year = target.during if single else year_period(min(year.year, target.during.end.year))
    if target.after is not None and not readings.clock.knows_point(target.after, year.year):
        return Reading(Held.NOT_YET, year)
    return readings.latest(aim.id, aim.member, year)


def _by(readings: Readings, aim: Aim, year: Period, end: Period) -> Reading:
    """At the last year; before it only on a straight path, or where a checklist is complete, since done stays done."""
    if year.year >= end.year:
        return readings.latest(aim.id, aim.member, end)
    now = readings.latest(aim.id, aim.member, year)
    complete = aim.target.done is not None and set(aim.target.done) <= set(now.steps or ())
    return now if aim.target.straight_from is not None or complete else Reading(Held.NOT_YET, end)


def _years(over: Period) -> list[Period]:
    return [year_period(year) for year in range(over.start.year, over.end.year + 1)]


def parts_of_mean(readings: Readings, aim: Aim, over: Period) -> list[Reading]:
    """The yearly readings of a mean."""
    return [readings.of(aim.id, aim.member, year) for year in _years(over)]


def _mean(readings: Readings, aim: Aim, over: Period) -> Reading:
    """Mean of the yearly values, or of the yearly changes where the target asks for a change."""
    parts = parts_of_mean(readings, aim, over)
    if _running(readings.clock, aim.indicator, over):
        return Reading(Held.NOT_YET, over)
    total = sum((one.value for one in parts), Decimal(0))
    if any(getattr(aim.target, step) is not None for step in STEPS):
        before = readings.of(aim.id, aim.member, year_period(over.start.year - 1))
        total = parts[-1].value - before.value
        parts.append(before)
    years = over.end.year - over.start.year + 1
    with localcontext(prec=PRECISION):
        return _lacking(parts, over) or Reading(Held.VALUE, over, total / years)


def _total(readings: Readings, aim: Aim, over: Period) -> Reading:
    """The formula over the sums of its parts in the period (a ratio of sums), or the sum of the values."""
    if _running(readings.clock, aim.indicator, over):
        return Reading(Held.NOT_YET, over)
    formula = aim.indicator.formula.expression if aim.indicator.formula is not None else Quantity(aim.id)

    def summed(quantity: Quantity) -> Reading:
        parts = [readings.quantity(quantity, aim.member, year, forecast=False) for year in _years(over)]
        total = sum((one.value for one in parts), Decimal(0))
        return _lacking(parts, over) or Reading(Held.VALUE, over, total)

    return readings.compute(formula, summed, over)


def _running(clock: Clock, indicator: Indicator, over: Period) -> bool:
    """Whether the last figures of the period are still to come."""
    return clock.ready(indicator, year_period(over.end.year)) > clock.as_of


def _lacking(parts: list[Reading], over: Period) -> Reading | None:
    held = next((one.held for one in parts if one.held is not Held.VALUE), None)
    return Reading(Held.NOT_MEASURED if held is Held.NOT_YET else held, over) if held is not None else None
