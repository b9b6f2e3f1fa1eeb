"""The parts of ``of_which`` as they may be shown."""

from collections.abc import Mapping
from decimal import Decimal

from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.model.indicators import Cell, Missing, Yearly
from malstyr.model.periods import Period, PeriodKind


def parts(readings: Readings, id: str, member: str | None, reading: Reading) -> Mapping[str, Decimal | None]:
    """The parts of a value that is shown, by name; None for those that are hidden."""
    cell = readings.cell(id, member, reading.period) or _of_last(readings, id, member, reading.period)
    if cell is None or reading.held is not Held.VALUE or reading.forecast:
        return {}
    told = {name: part.value for name, part in cell.of_which.items()}
    return {
        name: value if isinstance(value, Decimal) else None
        for name, value in told.items()
        if isinstance(value, Decimal) or value is Missing.SUPPRESSED
    }


def _of_last(readings: Readings, id: str, member: str | None, year: Period) -> Cell | None:
    """The cell of the last part of a year that is as its last part is."""
    if year.kind is not PeriodKind.YEAR or readings.workspace.data.indicators[id].year is not Yearly.LAST:
        return None
    made = readings.measurements(id, member, year.year)
    return readings.cell(id, member, made[-1].period) if made else None
