"""What a value that is shown is the sum or mean of, and its parts of ``of_which`` as they may be shown."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, localcontext

from malstyr.evaluate.reading import PRECISION, Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.model.indicators import Cell, Missing, Yearly
from malstyr.model.periods import PeriodKind


def made_of(readings: Readings, id: str, member: str | None, shown: Reading) -> Sequence[Reading]:
    """What is measured so far of the year that is shown, by its latest part or whole, where it is a sum or a mean."""
    if readings.workspace.data.indicators[id].year not in (Yearly.SUM, Yearly.MEAN):
        return ()
    every = [one for one in readings.measurements(id, member, shown.period.year) if one.held is Held.VALUE]
    return every if shown.period.kind is PeriodKind.YEAR or shown.period in (one.period for one in every) else ()


def parts(readings: Readings, id: str, member: str | None, reading: Reading) -> Mapping[str, Decimal | None]:
    """The parts of a value that is shown, by name, added up as it is; None for those that are hidden."""
    if reading.held is not Held.VALUE or reading.forecast:
        return {}
    every = [_split(one) for one in _cells(readings, id, member, reading)]
    names = [name for name in every[0] if all(name in one for one in every)] if every else []
    told = {name: [value for one in every if (value := one[name]) is not None] for name in names}
    return {
        name: together(readings, id, values) if len(values) == len(every) else None for name, values in told.items()
    }


def together(readings: Readings, id: str, values: Sequence[Decimal]) -> Decimal:
    """What measurements of a year make together: their sum, or their mean where the year is that."""
    total = sum(values, Decimal(0))
    with localcontext(prec=PRECISION):
        return total / len(values) if readings.workspace.data.indicators[id].year is Yearly.MEAN else total


def _cells(readings: Readings, id: str, member: str | None, reading: Reading) -> Iterator[Cell]:
    """The cell of what is shown; of a year without one, or one under way, those of the measurements it is made of."""
    own = readings.cell(id, member, reading.period)
    periods = [one.period for one in made_of(readings, id, member, reading)]
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
