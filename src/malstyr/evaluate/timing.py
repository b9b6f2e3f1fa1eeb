"""Which period a target judges in a report about a year, and whether that is the year, still ahead, or history."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.readings import Readings
from malstyr.model.durations import Duration
from malstyr.model.periods import Over, Period, year_period
from malstyr.model.target import Target


class When(StrEnum):
    """Where what a target judges stands to the year of the report."""

    NOW = "now"
    AHEAD = "ahead"
    HISTORY = "history"


class Timing(NamedTuple):
    """The period judged; ``counted`` says whether the year of the report is told by it."""

    when: When
    period: Period
    counted: bool = True
    over: Period | None = None
    """The years that a mean or a sum is taken over."""


def timing(readings: Readings, aim: Aim, year: int) -> Timing:
    """When a target is judged, for a report about ``year``.

    One without a time of its own holds from when the goals it serves do, to when they end.
    """
    span = readings.span(aim.id, aim.target.serves)
    if span is None or year >= span[0]:
        return _timing(readings, aim, year, span)
    first = _timing(readings, aim, span[0], span)
    ahead = Timing(When.AHEAD, year_period(span[0])) if first.when is When.NOW else first
    return ahead._replace(counted=False)  # what is of no goal yet is no row of the year


def _timing(readings: Readings, aim: Aim, year: int, span: tuple[int, int] | None) -> Timing:
    target = aim.target
    over = target.mean_over or target.total_over
    if over is not None:
        return _over(over, latest_due(readings, aim.id, year) if isinstance(over, Duration) else year)
    if target.by is not None:
        return _by(readings, aim, target, target.by, year)
    if target.during is not None:
        return _during(readings, aim, target.during, year)
    if span is not None and year > span[1]:
        return Timing(When.HISTORY, year_period(latest_due(readings, aim.id, span[1])), counted=False)
    last = year
    due = latest_due(readings, aim.id, last)
    if span is not None and due < span[0]:
        return Timing(When.AHEAD, year_period(span[0]))
    return Timing(When.NOW, year_period(due))


def _over(over: Over, year: int) -> Timing:
    if isinstance(over, Duration):
        first = year - over.amount + 1
        over = (
            Period(date(first, 1, 1), date(year, 12, 31), f"{first}-{year}") if over.amount > 1 else year_period(year)
        )
    when = When.AHEAD if year < over.year else When.HISTORY if year > over.year else When.NOW
    return Timing(when, over, when is not When.HISTORY, over)


def _by(readings: Readings, aim: Aim, target: Target, by: Period, year: int) -> Timing:
    """Judged in its year, ahead before, history after; a path is judged every year from its base on."""
    end, path = by.year, target.straight_from
    if year > end:
        return Timing(When.HISTORY, year_period(end), counted=False)
    due = latest_due(readings, aim.id, year)
    if due >= end or (path is not None and due > path.year):
        return Timing(When.NOW, year_period(due))
    early = _complete(readings, aim, target, (end, year))
    return Timing(When.NOW, early) if early is not None else Timing(When.AHEAD, year_period(end))


def _complete(readings: Readings, aim: Aim, target: Target, years: tuple[int, ...]) -> Period | None:
    """The year whose checklist is complete before its last day, since done stays done."""
    if not target.done:
        return None
    told = (readings.yearly(aim.id, aim.member, year) for year in years)
    return next((one.period for one in told if set(target.done) <= set(one.steps or ())), None)


def _during(readings: Readings, aim: Aim, during: Period, year: int) -> Timing:
    """A period of its own: each year of a span, and what is of one year by itself."""
    first, last = during.told_years[0], during.told_years[-1]
    due = latest_due(readings, aim.id, year)
    when = When.AHEAD if due < first else When.HISTORY if due > last else When.NOW
    judged = during if first == last else year_period(max(first, min(due, last)))
    return Timing(when, judged, when is When.NOW)


def latest_due(readings: Readings, id: str, year: int) -> int:
    """The latest year, no later than ``year``, whose figures should be known on the day.

    It is the year itself, but where the series is ready only after closing, or is measured more seldom than each year:
    then one before, which the reader is told. Where none should be known yet, it is the year.
    """
    late = readings.ready(id, year_period(year)) > readings.clock.closing(year)
    if readings.step(id) == 1 and not late:
        return year
    starts = readings.workspace.data.indicators[id].starts
    first = min(starts.year, year) if starts is not None else 1
    measured = [one for one in range(year, max(first - 1, 0), -1) if readings.measured_in(id, one)]
    due = (one for one in measured if readings.ready(id, year_period(one)) <= readings.clock.as_of)
    return next(due, measured[-1] if measured and starts is not None else year)
