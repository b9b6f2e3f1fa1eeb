"""Which period a target judges on a day, and the reading there."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, localcontext

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.calendar import CLOSING
from malstyr.evaluate.compute import compute
from malstyr.evaluate.reading import PRECISION, Held, Reading, lacking
from malstyr.evaluate.readings import Readings
from malstyr.model.formula import Quantity
from malstyr.model.indicators import Indicator
from malstyr.model.periods import MONTHS_OF, Period, year_period
from malstyr.model.target import STEPS, Target
from malstyr.workspace.workspace import Workspace


def last_year(workspace: Workspace, indicator: Indicator, year: Period) -> Period:
    """The year judged, no later than the goals that the indicator serves."""
    span = _span(workspace, indicator.serves)
    return year if span is None or year.year <= span[1] else year_period(span[1])


def _span(workspace: Workspace, serves: Iterable[str]) -> tuple[int, int] | None:
    """First and last year of the goals served; None where one of them, or none, has a period."""
    goals = [workspace.data.goals[name] for up in serves if (name := up.partition("/")[0]) in workspace.data.goals]
    spans = [span for goal in goals if (span := workspace.period_of(goal)) is not None]
    if not spans or len(spans) < len(goals):
        return None
    return min(span.start.year for span in spans), max(span.end.year for span in spans)


def judged(readings: Readings, aim: Aim, year: Period) -> Reading:
    """The reading that the target judges, for a report about ``year``.

    A target without a time of its own holds every time it is measured, from when its goals do: the latest of the year
    is judged. A period of several years, and a last year still ahead, are not judged before their figures are ready.
    """
    target = aim.target
    if target.mean_over is not None:
        return _mean(readings, aim, target.mean_over)
    if target.total_over is not None:
        return _total(readings, aim, target.total_over)
    if target.by is not None:
        return _by(readings, aim, year, year_period(target.by.end.year))
    if target.during is not None:
        year = _within(target.during, year)
    ahead = _ahead(readings, aim, year)
    if ahead is not None:
        return _awaited(readings, aim, ahead)
    now = _latest(readings, aim, year)
    # what the closing tells is never told by a forecast: its accuracy would be measured against itself
    return readings.of(aim.id, aim.member, year) if now.forecast and target.after == CLOSING else now


def _awaited(readings: Readings, aim: Aim, period: Period) -> Reading:
    """A reading that is still to come, with the day it is known."""
    ready = readings.of(aim.id, aim.member, period).ready or readings.ready(aim.id, period)
    if aim.target.after is not None:
        ready = max(ready, readings.clock.told(aim.target.after, period.year))
    return Reading(Held.NOT_YET, period, ready=ready)


def _within(during: Period, year: Period) -> Period:
    """The year of a period of several, or the period itself where it lies within one."""
    first, last = during.start.year, during.end.year
    return during if first == last or during.of_school else year_period(min(max(year.year, first), last))


def _ahead(readings: Readings, aim: Aim, year: Period) -> Period | None:
    """The period waited for: one still ahead, one not closed, or the first year of the goals."""
    target, clock = aim.target, readings.clock
    if target.during is not None and target.during.start > clock.as_of:
        return target.during
    if target.after is not None and not clock.knows_point(target.after, year.year):
        return year
    span = _span(readings.workspace, target.serves or aim.indicator.serves)
    return year_period(span[0]) if span is not None and year.year < span[0] else None


def _latest(readings: Readings, aim: Aim, year: Period) -> Reading:
    """The reading of the year, or the one before it where the indicator is measured every second or fourth year."""
    now = readings.latest(aim.id, aim.member, year)
    for back in range(1, MONTHS_OF.get(aim.indicator.frequency, 12) // 12):
        if now.held not in (Held.NOT_YET, Held.NOT_MEASURED):
            break
        earlier = readings.latest(aim.id, aim.member, year_period(year.year - back))
        now = earlier if earlier.told else now
    return now


def _by(readings: Readings, aim: Aim, year: Period, end: Period) -> Reading:
    """At the last year; before it only on a straight path, or where a checklist is complete, since done stays done."""
    if year.year >= end.year:
        return _latest(readings, aim, end)
    if aim.target.straight_from is not None:
        return _latest(readings, aim, year)
    early = (_latest(readings, aim, one) for one in (end, year)) if aim.target.done is not None else ()
    complete = (one for one in early if set(aim.target.done or ()) <= set(one.steps or ()))
    return next(complete, None) or _awaited(readings, aim, end)


def _years(over: Period) -> list[Period]:
    """The years of a period; a period within a year is its own."""
    if over.of_school or over.start.year == over.end.year:
        return [over]
    return [year_period(year) for year in range(over.start.year, over.end.year + 1)]


def parts_of_mean(readings: Readings, aim: Aim, over: Period) -> list[Reading]:
    """The yearly readings of a mean."""
    return [readings.yearly(aim.id, aim.member, year) for year in _years(over)]


def changes_yearly(target: Target) -> bool:
    """Whether a mean over some years is of the yearly changes; counted from a base year it is of the values."""
    return target.since is None and any(getattr(target, step) is not None for step in STEPS)


def parts_of_change(readings: Readings, aim: Aim, over: Period) -> tuple[Reading, Reading]:
    """The readings of the year before a period and of its last year, between which it changes."""
    first, last = year_period(over.start.year - 1), year_period(over.end.year)
    return readings.yearly(aim.id, aim.member, first), readings.yearly(aim.id, aim.member, last)


def _mean(readings: Readings, aim: Aim, over: Period) -> Reading:
    """Mean of the yearly values, or of the yearly changes where the target asks for a change."""
    if _running(readings, aim.id, over):
        return _awaited(readings, aim, over)
    if changes_yearly(aim.target):
        parts = list(parts_of_change(readings, aim, over))
        total = parts[1].value - parts[0].value
    else:
        parts = parts_of_mean(readings, aim, over)
        total = sum((one.value for one in parts), Decimal(0))
    years = len(_years(over))
    with localcontext(prec=PRECISION):
        return lacking(parts, over) or Reading(Held.VALUE, over, total / years)


def _total(readings: Readings, aim: Aim, over: Period) -> Reading:
    """The formula over the sums of its parts in the period (a ratio of sums), or the sum of the values."""
    if _running(readings, aim.id, over):
        return _awaited(readings, aim, over)
    formula = aim.indicator.formula.expression if aim.indicator.formula is not None else Quantity(aim.id)
    return compute(formula, lambda quantity: summed_over(readings, aim, quantity, over), over)


def summed_over(readings: Readings, aim: Aim, quantity: Quantity, over: Period) -> Reading:
    """A part of a formula summed over the years of a period."""
    parts = [readings.quantity(quantity, aim.member, year, forecast=False) for year in _years(over)]
    total = sum((one.value for one in parts), Decimal(0))
    return lacking(parts, over) or Reading(Held.VALUE, over, total)


def _running(readings: Readings, id: str, over: Period) -> bool:
    """Whether the last figures of the period are still to come."""
    return readings.ready(id, over) > readings.clock.as_of
