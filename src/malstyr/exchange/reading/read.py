"""A file of tables, read: a text of rows and fields, or a workbook."""

from collections.abc import Mapping
from enum import Enum, auto
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from malstyr.exchange.reading.package import ZIP, other_format
from malstyr.exchange.reading.text import decoded, sheet_of_text
from malstyr.exchange.reading.unreadable import LARGEST_FILE, UnreadableTable
from malstyr.exchange.table import LeftOut, TableFile


class TableForm(Enum):
    """The forms in which tables come."""

    TEXT = auto()
    WORKBOOK = auto()


class HowToRead(NamedTuple):
    """What a person has said of how a file is to be read."""

    encoding: str | None = None
    delimiter: str | None = None
    hidden: bool = False
    """Whether hidden sheets, rows and columns are read too."""


AS_IT_IS = HowToRead()


def read_table(path: Path, form: TableForm | None = None, how: HowToRead = AS_IT_IS) -> TableFile:
    """The tables of a file; of the form given, else of the one that its name tells.

    Raises UnreadableTable where it cannot be read, or is of another form than it is called.
    """
    try:
        if path.is_dir():
            raise UnreadableTable("folder", path=str(path))
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableTable("large")
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableTable("missing", path=str(path)) from None
    return table_of(data, path.name, form, how)


def table_of(data: bytes, name: str, form: TableForm | None = None, how: HowToRead = AS_IT_IS) -> TableFile:
    """The tables of a file from what it holds."""
    if len(data) > LARGEST_FILE:
        raise UnreadableTable("large")
    digest = sha256(data).hexdigest()
    if _form_of(data, name, form) is TableForm.TEXT:
        text, used = decoded(data, how.encoding)
        sheet, found, faults = sheet_of_text(text, how.delimiter)
        if not sheet.rows and not faults:
            raise UnreadableTable("empty")
        return TableFile(name, digest, (sheet,), used, found, {}, (), faults)
    from malstyr.exchange.reading.workbook import sheets_of_workbook  # only for workbooks

    book = sheets_of_workbook(data, how.hidden)
    if not any(sheet.rows for sheet in book.sheets) and not book.faults:
        raise UnreadableTable("all-hidden" if book.left_out else "empty")
    return TableFile(name, digest, book.sheets, None, None, _counts(book.left_out), book.left_out, book.faults)


def _form_of(data: bytes, name: str, asked: TableForm | None) -> TableForm:
    """The form of a file. Raises UnreadableTable for what is neither, and for one that is called the other."""
    other = other_format(data)
    if other is not None:
        raise UnreadableTable(other)
    if not data:
        raise UnreadableTable("empty")
    is_form = TableForm.WORKBOOK if data.startswith(ZIP) else TableForm.TEXT
    ending = Path(name).suffix.casefold()
    named = TableForm.WORKBOOK if ending.startswith(".xls") else TableForm.TEXT if ending in {".csv", ".tsv"} else None
    wanted = asked or named or is_form
    if wanted is not is_form or (named is not None and named is not is_form):
        raise UnreadableTable("is-workbook" if is_form is TableForm.WORKBOOK else "is-text")
    return is_form


def _counts(left_out: tuple[LeftOut, ...]) -> Mapping[str, int]:
    """How many sheets, rows and columns were left out; those of which none was are not named."""
    kinds = ["rows" if one.row is not None else "columns" if one.column is not None else "sheets" for one in left_out]
    return {kind: kinds.count(kind) for kind in ("sheets", "rows", "columns") if kind in kinds}
