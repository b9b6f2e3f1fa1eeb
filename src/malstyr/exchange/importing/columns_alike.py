"""Columns that tell the same: by other words, or in another unit."""

from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.cell_asked import CellAsked
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.model.measures import measure


def must_be_chosen(teller: ImportTeller, cell: CellAsked) -> None:
    """Leave what another column tells the same as, where that is meant, or tells it in the unit of its measure.

    Raises CellLeft.
    """
    column, table = cell.column, cell.table
    if column.number in table.rivals:
        first, last = table.rivals[column.number]
        one, other = first.heading[-1], last.heading[-1]
        key = f"indicator:{other}"
        answer = teller.ask(key, teller.say("ask.rivals", one=one, other=other, id=cell.id), [cell.id, SKIP])
        if answer is None:
            raise CellLeft
        if column is (last if answer == SKIP else first):
            raise teller.left_at(table.sheet.column_at(column.number), "note", "answered", key=key)
    if (in_unit := _in_own_unit(cell)) is not None:
        heading, other = " ".join(column.heading), " ".join(in_unit.heading)
        raise teller.left_at(table.sheet.column_at(column.number), "note", "other-unit", heading=heading, other=other)


def _in_own_unit(cell: CellAsked) -> TableColumn | None:
    """The column that tells the same in the unit of its measure, where this one does not: shares beside counts."""
    column, own = cell.column, measure(cell.indicator.measured_in).quantity

    def in_unit(one: TableColumn) -> bool:
        return one.axes.unit is None or measure(one.axes.unit).quantity is own

    if in_unit(column):
        return None
    alike = (one for one in cell.table.values.values() if one.axes == column.axes._replace(unit=one.axes.unit))
    return next(filter(in_unit, alike), None)
