"""A cell of values, with the indicator and the key that it is of."""

from typing import NamedTuple

from malstyr.editing.fact import FactKind
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import Axes
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.table import TableCell
from malstyr.model.indicators import Indicator


class CellAsked(NamedTuple):
    """A cell of which the indicator and the key are known."""

    table: TableMeant
    number: int
    """The row."""
    column: TableColumn
    written: TableCell
    axes: Axes
    """What its column, its row and what is around tell of it."""
    when_label: str
    """What told the period of its row, or of all of the table; else the name of the file."""
    id: str
    indicator: Indicator

    @property
    def at(self) -> str:
        return self.table.sheet.at(self.number, self.column.number)

    @property
    def kind(self) -> FactKind:
        return self.axes.kind or FactKind.VALUE

    def where(self, axis: str) -> str:
        """The column where its heading tells an axis, else the row."""
        of_column = getattr(self.column.axes, axis) is not None
        sheet = self.table.sheet
        return sheet.column_at(self.column.number) if of_column else sheet.at(self.number)
