"""What a value that is shown is the sum of, and its parts of ``of_which`` as they may be shown."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.model.indicators import Cell, Missing, Yearly
from malstyr.model.periods import PeriodKind


def summed(readings: Readings, id: str, member: str | None, shown: Reading) -> Sequence[Reading]:
    """What is measured so far of the year that is shown, by its latest part or whole; nothing where it is no sum."""
    if readings.workspace.data.indicators[id].year is not Yearly.SUM:
        return ()
    every = [one for one in readings.measurements(id, member, shown.period.year) if one.held is Held.VALUE]
    return every if shown.period.kind is PeriodKind.YEAR or shown.period in (one.period for one in every) else ()


def parts(readings: Readings, id: str, member: str | None, reading: Reading) -> Mapping[str, Decimal | None]:
    """The parts of a value that is shown, by name, added up as it is; None for those that are hidden."""
    if reading.held is not Held.VALUE or reading.forecast:
        return {}
    every = [_split(one) for one in _cells(readings, id, member, reading)]
    names = [name for name in every[0] if all(name in one for one in every)] if every else []
    return {name: _total([one[name] for one in every]) for name in names}


def _cells(readings: Readings, id: str, member: str | None, reading: Reading) -> Iterator[Cell]:
    """The cell of what is shown; of a year without one, or a sum under way, those of the measurements it is made of."""
    own = readings.cell(id, member, reading.period)
    periods = [one.period for one in summed(readings, id, member, reading)]
    if own is not None and (reading.period.whole_year or not periods):
        yield own
        return
    if not periods and reading.period.kind is PeriodKind.YEAR:
        last = readings.workspace.data.indicators[id].year is Yearly.LAST
        periods = [one.period for one in readings.measurements(id, member, reading.period.year)][-1:] if last else []
    cells = (readings.cell(id, member, one) for one in periods)
    yield from (one for one in cells if one is not None)


def _split(cell: Cell) -> Mapping[str, Decimal | None]:
    told = {name: part.value for name, part in cell.of_which.items()}
    return {
        name: value if isinstance(value, Decimal) else None
        for name, value in told.items()
        if isinstance(value, Decimal) or value is Missing.SUPPRESSED
    }


def _total(values: Sequence[Decimal | None]) -> Decimal | None:
    shown = [one for one in values if one is not None]
    return sum(shown, Decimal(0)) if len(shown) == len(values) else None
