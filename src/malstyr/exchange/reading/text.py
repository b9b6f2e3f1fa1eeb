"""A text file of rows and fields, read: its encoding, its delimiter, and faults of its quotes and signs."""

import codecs
import csv
import re
from collections.abc import Iterator

from malstyr.exchange.reading.delimiter import delimiter_of, fields_of_any_length, lines_of
from malstyr.exchange.reading.unreadable import CellCount, UnreadableTable, checked_width
from malstyr.exchange.table import FaultCode, TableCell, TableFault, TableSheet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""What a file that says its encoding begins with; a longer mark before one that it begins with."""
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Signs that no text of a table holds."""
_DIRECTIVE = re.compile(r"sep=(.)[\r\n]")
"""What Excel reads the delimiter from; no cell of the table."""
_WORDS = {"tab": "\t", "\\t": "\t"}


def decoded(data: bytes, asked: str | None) -> tuple[str, str]:
    """The text and its encoding: the one asked for, the one its mark tells, strict UTF-8, else that of Windows."""
    if not data.strip(b"\x00\t\n\r \xef\xbb\xbf\xff\xfe"):
        raise UnreadableTable("empty")
    tries = [asked] if asked else [name for mark, name in _MARKS if data.startswith(mark)][:1] or ["utf-8", "cp1252"]
    for encoding in tries[:-1]:
        try:
            return _whole(data.decode(encoding)), encoding
        except UnicodeDecodeError:
            continue
    try:
        return _whole(data.decode(tries[-1])), tries[-1]
    except UnicodeDecodeError as error:
        line = str(data.count(b"\n", 0, error.start) + 1)
        byte = f"0x{data[error.start]:02X}"
        raise UnreadableTable("encoding", encoding=tries[-1], byte=byte, at=str(error.start + 1), line=line) from None
    except (LookupError, UnicodeError):
        raise UnreadableTable("unknown-encoding", encoding=tries[-1]) from None


def _whole(text: str) -> str:
    at = text.find("\x00")
    if at >= 0:
        raise UnreadableTable("nul", line=str(text.count("\n", 0, at) + 1))
    return text.removeprefix("\ufeff")


def delimiter_asked(text: str) -> str:
    """The delimiter that is written after ``--delimiter``. Raises UnreadableTable for what is none."""
    sign = _WORDS.get(text.casefold(), text)
    if len(sign) != 1 or sign in '"\r\n' or sign.isalnum():
        raise UnreadableTable("delimiter", text=text)
    return sign


def sheet_of_text(text: str, asked: str | None) -> tuple[TableSheet, str | None, tuple[TableFault, ...]]:
    """The table of a text, the delimiter it was read with, and what could not be read of it."""
    directive = _DIRECTIVE.match(text)
    found = delimiter_asked(asked) if asked else directive[1] if directive else delimiter_of(text)
    rows: dict[int, dict[int, TableCell]] = {}
    faults: list[TableFault] = []
    cells, count = _EqualCells(), CellCount()
    odd = CONTROL.search(text) is not None
    for number, fields in enumerate(_records(text, found or ";", faults), start=1):
        if directive and number == 1:
            continue
        read = _without_control_signs(fields, number, faults) if odd else fields
        row = {column: cell for column, cell in enumerate(map(cells.__getitem__, read), start=1) if cell is not None}
        if row:
            rows[number] = row
            checked_width(next(reversed(row)))
            count.add(len(row))
    return TableSheet(None, rows, {}), found, tuple(faults)


class _EqualCells(dict[str, TableCell | None]):
    """The cells of fields, none of a blank one: those of equal fields are one."""

    def __missing__(self, field: str) -> TableCell | None:
        text = field.strip()
        made = self[field] = TableCell(text) if text else None
        return made


def _without_control_signs(fields: list[str], row: int, faults: list[TableFault]) -> Iterator[str]:
    """The fields of a row, with nothing for one that holds a sign no text has."""
    for column, field in enumerate(fields, start=1):
        odd = CONTROL.search(field) is not None
        if odd:
            faults.append(TableFault(row, column, FaultCode.CONTROL_CHARACTER, field.strip()))
        yield "" if odd else field


def _records(text: str, delimiter: str, faults: list[TableFault]) -> Iterator[list[str]]:
    """The fields of each row from the first; of a row whose quotes cannot be read, none."""
    lines = lines_of(text)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    row = before = 0
    with fields_of_any_length():
        while True:
            try:
                for fields in reader:
                    yield fields
                    row, before = row + 1, reader.line_num
                return
            except csv.Error:
                taken = lines[before : reader.line_num]
                fields = _lenient(taken[0], delimiter) if len(taken) == 1 else []
                if not fields:
                    faults.append(TableFault(row + 1, None, FaultCode.UNCLOSED_QUOTE, "", before + 1))
                yield fields
                row, before = row + 1, reader.line_num


def _lenient(line: str, delimiter: str) -> list[str]:
    """The fields of a line where text goes on after its quote, as Excel reads it; none where the quote is open."""
    read = list(csv.reader([line, "."], delimiter=delimiter))
    return read[0] if len(read) == 2 else []
