"""The parts of ``of_which`` as they may be shown."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.model.indicators import Missing


def parts(readings: Readings, id: str, member: str | None, reading: Reading) -> Mapping[str, Decimal | None]:
    """The parts of a value that is shown, by name; None for those that are hidden."""
    cell = readings.cell(id, member, reading.period)
    if cell is None or reading.held is not Held.VALUE or reading.forecast:
        return {}
    told = {name: part.value for name, part in cell.of_which.items()}
    return {
        name: value if isinstance(value, Decimal) else None
        for name, value in told.items()
        if isinstance(value, Decimal) or value is Missing.SUPPRESSED
    }
