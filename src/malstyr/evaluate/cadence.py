"""Since when a series lacks the measurement that its own cadence asks for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from malstyr.evaluate.reading import Held
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.schedule import WITHOUT_A_LIST
from malstyr.model.indicators import Frequency, Indicator
from malstyr.model.periods import MONTHS_OF, Period, year_period
from malstyr.workspace.workspace import open_on

_GRACE = {Frequency.SHIFT: 2, Frequency.DAY: 3, Frequency.WEEK: 7}
LIMITED_BY = "overdue-measurement"
"""The rule whose limit the workspace sets other days by."""


def grace_days(frequency: Frequency) -> int:
    """Days after a period's end when its value is late, where neither calendar nor workspace says otherwise."""
    return _GRACE.get(frequency, 30 if MONTHS_OF.get(frequency, 0) < 12 else 60)


def late_since(readings: Readings, id: str, member: str | None) -> date | None:
    """The day from which the next measurement is late; None where none is, or where none is asked for."""
    indicator = readings.workspace.data.indicators[id]
    as_of = readings.clock.as_of
    derived = indicator.formula is not None or indicator.see is not None
    if derived or not open_on(indicator, as_of):
        return None
    days = (day for period in _awaited(readings, id, member, indicator) if (day := _late(readings, id, period)) < as_of)
    return min(days, default=None)


def _awaited(readings: Readings, id: str, member: str | None, indicator: Indicator) -> Iterator[Period]:
    """The periods after the latest one measured whose value is awaited."""
    this = readings.clock.as_of.year
    last = max((one.end for one in readings.periods(id, member) if _said(readings, id, member, one)), default=None)
    if indicator.frequency in WITHOUT_A_LIST:
        begins = last or (indicator.starts.start if indicator.starts is not None else None)
        at = Period(begins, begins, begins.isoformat()) if begins is not None else None
        if at is not None and not readings.ended(id, member, Period(readings.clock.as_of, readings.clock.as_of, "")):
            yield at
        return
    parts = MONTHS_OF.get(indicator.frequency, 0) < 12
    for year in (this - 1, this):
        whole = year_period(year)
        every = readings.expected(id, member, year) if parts else [whole] if readings.measured_in(id, year) else []
        for period in every:
            begun = not readings.not_begun(id, period) and not readings.ended(id, member, period)
            if begun and (last is None or period.end > last) and not _said(readings, id, member, period):
                yield period


def _said(readings: Readings, id: str, member: str | None, period: Period) -> bool:
    """Whether something was measured, or it is said why it was not or when it will be known."""
    reading = readings.of(id, member, period)
    cell = readings.cell(id, member, period)
    waits = cell is not None and cell.known is not None and cell.known > readings.clock.as_of
    return (
        waits or reading.held in (Held.VALUE, Held.SUPPRESSED, Held.NOT_APPLICABLE, Held.IMPOSSIBLE)
    ) and not reading.forecast


def _late(readings: Readings, id: str, period: Period) -> date:
    """The last day that a value is in time: the calendar's, else some days after the period's end."""
    ready = readings.ready(id, period)
    indicator = readings.workspace.data.indicators[id]
    if ready > period.end or (indicator.reported is not None and period.whole_year):
        return ready
    set_ = readings.workspace.data.settings.rules.get(LIMITED_BY)
    frequency = Frequency.YEAR if period.whole_year else indicator.frequency
    return ready + timedelta(days=int(set_.limit) if set_ is not None and set_.limit else grace_days(frequency))
