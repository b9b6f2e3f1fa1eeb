"""What waits for a forecast at the reporting point that is due: rows of the year under way, and where they are told."""

from collections.abc import Iterator

from malstyr.evaluate.aim import judged_each
from malstyr.evaluate.asked import under_no_member
from malstyr.evaluate.calendar import Clock, Point
from malstyr.evaluate.outcome import Outcome, told_once
from malstyr.model.indicators import Cell
from malstyr.model.outcome import Status
from malstyr.model.periods import INTERIM, Period, parts_of_year, period
from malstyr.model.target import Strength
from malstyr.rules.rule import Look
from malstyr.workspace.cells import cells_of


def due_point(look: Look) -> Point | None:
    """The latest ready reporting point of the year that is open, where the report on the day is about that year."""
    evaluation = look.evaluation
    clock = evaluation.readings.clock
    return clock.latest_point(clock.open_year) if evaluation.year.year == clock.open_year else None


def waiting(look: Look) -> Iterator[Outcome]:
    """Rows of the year under way that a forecast would tell; one of measurements by themselves waits for those."""
    indicators, year, readings = look.workspace.data.indicators, look.evaluation.year, look.evaluation.readings
    for one in told_once(look.evaluation.outcomes):
        left = one.tally.n(Status.NOT_YET) > one.tally.uncertain if one.tally is not None else not one.uncertain
        waits = one.status is Status.NOT_YET and one.counted and one.strength is Strength.SHALL
        if waits and left and one.indicator is not None and one.period == year:
            begun = within(readings.span(one.indicator), year) and not readings.not_begun(one.indicator, year)
            begun = begun and not forecast_misread(look, one.indicator)
            if begun and not judged_each(indicators[one.indicator]):
                yield one


def forecast_misread(look: Look, id: str) -> bool:
    """Whether a forecast of an indicator may be there, and its point, member or number is told of as a mistake."""
    unread = look.workspace.unread(("values", id)) or under_no_member(look.workspace, id)
    return unread or any(at_no_point(look, at.cell) for at in cells_of(look.workspace.data, id))


def at_no_point(look: Look, cell: Cell) -> bool:
    """Whether a cell has a forecast at what is no entry of the calendar."""
    return any(point not in (*look.workspace.data.calendar, *INTERIM) for point in cell.forecast)


def within(span: tuple[int, int] | None, year: Period) -> bool:
    """Whether a year is one of those that a plan is for; every year is, where no plan says."""
    return span is None or span[0] <= year.year <= span[1]


def period_of(clock: Clock, point: Point) -> Period | None:
    """The period that an assessment at a point is written for, ``2026-T2``; None where none ends there."""
    parts = [one for often in ("tertial", "half-year", "quarter") for one in parts_of_year(often, point.year)]
    periods = [*parts, *(period(f"{point.year}-{name}") for name in INTERIM)]
    periods.sort(key=lambda one: one.text != point.period)
    return next((one for one in periods if clock.point(one) == point), None)
