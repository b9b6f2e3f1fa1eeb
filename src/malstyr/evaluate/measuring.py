"""What a target judges on a day: the reading, and what its requirement may be counted from."""

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.compute import compute
from malstyr.evaluate.families.family import Basis
from malstyr.evaluate.reading import Held, Reading, put_together
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.timing import Timing, When
from malstyr.model.demands import YearlyChange
from malstyr.model.formula import CellPart
from malstyr.model.organisation import CLOSING
from malstyr.model.periods import Period, PeriodKind, year_period


def reading_of(readings: Readings, aim: Aim, time: Timing) -> Reading:
    """The reading judged: of a year, of a period of its own, or over some years."""
    target, period = aim.target, time.period
    if target.after is not None and not readings.clock.knows_point(target.after, period.year):
        return _awaited(readings, aim, period)
    if time.when is When.AHEAD:
        return _awaited(readings, aim, period)
    # what the closing tells is never told by a forecast: its accuracy would be measured against itself
    point = readings.point(aim.id, period.year) if target.after != CLOSING else None
    if time.over is not None:
        return _over(readings, aim, time.over, point)
    if not period.whole_year:
        return readings.of(aim.id, aim.member, period)
    return readings.yearly(aim.id, aim.member, period.year, point)


def _awaited(readings: Readings, aim: Aim, period: Period) -> Reading:
    """A reading that is still to come, with the day it is known."""
    ready = readings.comes(aim.id, aim.member, period)
    if aim.target.after is not None:
        ready = max(ready, readings.clock.told(aim.target.after, period.year))
    return Reading(Held.NOT_YET, period, ready=ready)


def basis(readings: Readings, aim: Aim, now: Reading) -> Basis:
    """What the requirement of a period may be counted from."""
    target, period = aim.target, now.period
    since = target.since or target.straight_from
    first = readings.first_year(aim.id)
    counts = aim.family.counts_from_before
    previous = readings.previous(aim.id, aim.member, period) if counts else Reading(Held.NOT_MEASURED, period)
    return Basis(
        now=now,
        measure=aim.measure,
        previous=previous,
        first=first is not None and previous.period.year < first,
        base=readings.settled(readings.yearly(aim.id, aim.member, since.year)) if since is not None else None,
        start=_start(readings, aim),
        other=lambda id: _other(readings, aim, id, period),
    )


def _start(readings: Readings, aim: Aim) -> Reading | None:
    start = aim.target.straight_from
    return readings.settled(readings.yearly(aim.id, aim.member, start.year)) if start is not None else None


def _other(readings: Readings, aim: Aim, id: str, period: Period) -> Reading:
    """What another series showed then: as a mean or sum where that is judged, of the year where there is no more."""
    indicator = readings.workspace.data.indicators.get(id)
    if indicator is None:
        return Reading(Held.NOT_MEASURED, period)
    member = aim.member if aim.member in readings.workspace.members_of(id) else None
    other = Aim(id, indicator, aim.target, member)
    if aim.target.mean_over is not None or aim.target.total_over is not None:
        return _over(readings, other, period, None)
    if period.whole_year:
        return readings.yearly(id, member, period.year, readings.point(id, period.year))
    now = readings.of(id, member, period)
    return now if not now.wanting else readings.yearly(id, member, period.year)


# Over some years.


def _over(readings: Readings, aim: Aim, over: Period, point: str | None) -> Reading:
    """Several values as one, with those that are taken away; of a change, only where they come last."""
    found = (mean_over if aim.target.mean_over is not None else total_over)(readings, aim, over, point)
    there = [one.period for one in parts_over(readings, aim, over, point)]
    gone = (one.period for one in _all_over(readings, aim, over, point) if one.period not in there)
    moves = isinstance(aim.target.demand, YearlyChange)
    return found._replace(left_out=tuple(one for one in gone if not moves or one > max(there, default=one)))


def parts_over(readings: Readings, aim: Aim, over: Period, point: str | None) -> list[Reading]:
    """The values that are added up; those taken away are not there."""
    return readings.applicable(aim.id, aim.member, _all_over(readings, aim, over, point))


def _all_over(readings: Readings, aim: Aim, over: Period, point: str | None) -> list[Reading]:
    """The parts of one year, where it has any; the years' own, of several."""
    if over.whole_year and (aim.judged_each or aim.indicator.year is not None):
        parts = readings.measurements(aim.id, aim.member, over.year)
        if parts:
            return parts
    if over.kind is not PeriodKind.SPAN:
        return [readings.of(aim.id, aim.member, over, point)]
    return [readings.yearly(aim.id, aim.member, year, point if year == over.year else None) for year in over.told_years]


def parts_of_change(
    readings: Readings, aim: Aim, over: Period, point: str | None
) -> tuple[Reading, Reading | None, int]:
    """The year before a period and the last year of it that is not taken away, and the years it changes over."""
    before = readings.settled(readings.yearly(aim.id, aim.member, over.told_years[0] - 1))
    if over.kind is not PeriodKind.SPAN:
        return before, readings.yearly(aim.id, aim.member, over.year, point), 1
    last = next(reversed(parts_over(readings, aim, over, point)), None)
    return before, last, last.period.year - before.period.year if last is not None else 0


def mean_over(readings: Readings, aim: Aim, over: Period, point: str | None) -> Reading:
    """Mean of the values, or of the yearly changes where the target asks for a change."""
    if not isinstance(aim.target.demand, YearlyChange):
        parts = parts_over(readings, aim, over, point)
        return _made(readings, aim, over, parts, len(parts))
    before, last, years = parts_of_change(readings, aim, over, point)
    change = [before._replace(value=-before.value), last] if last is not None else []
    return _made(readings, aim, over, change, years)


def total_over(readings: Readings, aim: Aim, over: Period, point: str | None) -> Reading:
    """The formula over the sums of its parts in the period (a ratio of sums), or the sum of the values."""
    formula, parts = aim.indicator.formula, parts_over(readings, aim, over, point)
    if formula is None or not parts or not readings.workspace.computes(aim.id):
        return _made(readings, aim, over, parts)
    found = compute(formula.expression, lambda quantity: summed_over(readings, aim, quantity, over, point), over)
    return _still_to_come(readings, aim, over, found._replace(point=point) if found.forecast else found)


def summed_over(readings: Readings, aim: Aim, quantity: CellPart, over: Period, point: str | None = None) -> Reading:
    """A part of a formula summed over the years of a period, without those that the formula does not apply to."""
    several = over.kind is PeriodKind.SPAN
    years = [one.period.year for one in parts_over(readings, aim, over, point)] if several else [over.year]
    parts = [
        readings.quantity(quantity, aim.member, year_period(year), point if year == over.year else None)
        for year in years
    ]
    return put_together(parts, over)._replace(missing=())


def _made(readings: Readings, aim: Aim, over: Period, parts: list[Reading], divisor: int = 1) -> Reading:
    """The sum of the parts, divided; what is missing of them where something is."""
    if not parts:
        return Reading(Held.NOT_APPLICABLE, over)
    grows = aim.target.total_over is not None and aim.measure.never_negative and aim.indicator.formula is None
    return _still_to_come(readings, aim, over, put_together(parts, over, divisor, grows))


def _still_to_come(readings: Readings, aim: Aim, over: Period, found: Reading) -> Reading:
    """What waits says when its last figures come."""
    if found.held is not Held.NOT_YET:
        return found
    return found._replace(ready=found.ready or readings.ready(aim.id, over))
