"""A table as it was handed in, before anything is understood: its cells, as they stand."""

from collections.abc import Iterator, Mapping
from enum import Enum, StrEnum, auto
from types import MappingProxyType
from typing import NamedTuple


class CellForm(Enum):
    """What the file itself says that a cell holds; of a text file, all are texts."""

    TEXT = auto()
    NUMBER = auto()
    """A number of a workbook, with the fifteen digits that it is shown with at most."""
    PERCENT = auto()
    """The same, in a format of per cent: 0.85 is shown as 85 %."""
    DATE = auto()
    """A date of a workbook, as YYYY-MM-DD, with its time after a blank where it has one; a time alone as HH:MM."""
    ERROR = auto()
    """#DIV/0! and the like."""
    UNCOMPUTED = auto()
    """A formula without a stored value."""


class TableCell(NamedTuple):
    """One cell that is not empty. It does not know where it stands, so equal ones can be one."""

    text: str
    """As it stands, without blanks around; a number of a workbook with a decimal point."""
    form: CellForm = CellForm.TEXT
    shown: str | None = None
    """How the workbook shows it, where that is another text."""


class TableSheet(NamedTuple):
    """One table: the cells that are not empty, by row and column from 1, in order."""

    name: str | None
    """None in a text file."""
    rows: Mapping[int, Mapping[int, TableCell]]
    merged: Mapping[tuple[int, int], tuple[int, int]]
    """Of each place in a merged range but its first, the first: where its text stands."""
    alone: bool = True
    """Whether it is the only sheet that is read of its file, so that places need not name it."""
    begins: int | None = None
    """The first column of a table to the right of another, which tells its rows from those of the other."""
    places: Mapping[tuple[int, int], tuple[int, int]] = MappingProxyType({})
    """Where the cells of a table that was turned stand in the file, by where they are now."""

    def at(self, row: int, column: int | None = None) -> str:
        """How a place is told: ``R5C2`` and ``R5`` in a text file, ``D6`` or ``Sheet!D6`` in a workbook."""
        column = column or self.begins
        row, column = self.places.get((row, column or 0), (row, column))
        if self.name is None:
            return f"R{row}" if column is None else f"R{row}C{column}"
        place = f"{column_letters(column)}{row}" if column is not None else f"{row}"
        return place if self.alone and column is not None else f"{self.name}!{place}"

    def heading(self, row: int, column: int) -> str:
        """What a row of headings calls a column; one without a heading is called by its place."""
        cell = self.rows[row].get(column)
        return cell.text if cell is not None else self.column_at(column)

    def column_at(self, column: int) -> str:
        """How a column is told: ``C2`` in a text file, ``B`` in a workbook."""
        return f"C{column}" if self.name is None else column_letters(column)

    def column_place(self, column: int) -> str:
        """How a column is told where several sheets are read."""
        return self.column_at(column) if self.alone else f"{self.name}!{self.column_at(column)}"


def placed_cells(sheet: TableSheet) -> Iterator[tuple[tuple[int, int], TableCell]]:
    """The cells of a sheet, each after its row and column."""
    for row, cells in sheet.rows.items():
        yield from (((row, column), cell) for column, cell in cells.items())


class FaultCode(StrEnum):
    """Why a part of a file that is read otherwise cannot be."""

    CONTROL_CHARACTER = "control-character"
    UNCLOSED_QUOTE = "unclosed-quote"


class TableFault(NamedTuple):
    """A cell or a row that could not be read, and so is not among the cells."""

    row: int
    column: int | None
    """None where no cell of the row can be told."""
    code: FaultCode
    text: str
    """Of the cell; of a row nothing, since it may be a person's, and nobody can tell which field is which."""
    line: int | None = None
    """The line of the file where it begins, where rows of the table may take several."""
    sheet: str | None = None


class LeftOut(NamedTuple):
    """A hidden sheet, row or column with something in it, which is not among the cells."""

    sheet: str
    row: int | None
    column: int | None
    cells: int
    """How many cells are left out with it; those both in a hidden row and column with the row."""


class TableFile(NamedTuple):
    """A file of tables, read."""

    name: str
    digest: str
    """The sha256 of its bytes."""
    sheets: tuple[TableSheet, ...]
    encoding: str | None
    """Of a text file; None for a workbook, as are the next two."""
    delimiter: str | None
    hidden: Mapping[str, int]
    """How many ``sheets``, ``rows`` and ``columns`` with something in them were left out since they are hidden."""
    left_out: tuple[LeftOut, ...] = ()
    """Each of them."""
    faults: tuple[TableFault, ...] = ()
    """What could not be read."""


def column_letters(column: int) -> str:
    """The name of a column of a workbook: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, left = divmod(column - 1, 26)
        name = chr(ord("A") + left) + name
    return name
