"""A workbook read: its sheets that are shown, the texts that its cells share, and their formats."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from xml.etree.ElementTree import Element

from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900
from openpyxl.utils.escape import unescape

from malstyr.exchange.reading.package import Package
from malstyr.exchange.reading.sheet import ReadSheet, read_sheet
from malstyr.exchange.reading.stored import StoredCells, written_text
from malstyr.exchange.reading.unreadable import CellCount, UnreadableTable
from malstyr.exchange.table import LeftOut, TableFault, TableSheet


class ReadWorkbook(NamedTuple):
    """The sheets of a workbook."""

    sheets: tuple[TableSheet, ...]
    left_out: tuple[LeftOut, ...]
    faults: tuple[TableFault, ...]


class _SheetPart(NamedTuple):
    name: str
    part: str
    hidden: bool


def sheets_of_workbook(data: bytes, hidden: bool) -> ReadWorkbook:
    """The sheets of a workbook that are shown, and with ``hidden`` those that are not."""
    package = Package(data)
    book = _book_part(package)
    tree = package.tree(book)
    related = package.related(book)
    parts = [
        _SheetPart(one.get("name", ""), related[one.get("id", "")][1], one.get("state", "visible") != "visible")
        for one in tree.iterfind("sheets/sheet")
        if related.get(one.get("id", ""), ("", ""))[0] == "worksheet"
    ]
    by_kind = dict(related.values())
    stored = StoredCells(
        _shared_texts(package, by_kind.get("sharedStrings")),
        _format_codes(package, by_kind.get("styles")),
        _first_day(tree),
        computed=not _says(tree.find("calcPr"), "fullCalcOnLoad"),
    )
    count = CellCount()
    alone = sum(not part.hidden or hidden for part in parts) == 1
    left_out: list[LeftOut] = []
    read: list[ReadSheet] = []
    for part in parts:
        with package.opened(part.part) as xml:
            sheet = read_sheet(part.name, xml, stored, count, hidden)
        if part.hidden and not hidden:
            cells = sum(map(len, sheet.table.rows.values())) + sum(one.cells for one in sheet.left_out)
            left_out += [LeftOut(part.name, None, None, cells)] if cells else []
        else:
            read.append(sheet._replace(table=sheet.table._replace(alone=alone)))
            left_out += sheet.left_out
    return ReadWorkbook(
        tuple(sheet.table for sheet in read), tuple(left_out), tuple(fault for sheet in read for fault in sheet.faults)
    )


def _book_part(package: Package) -> str:
    """The part that lists the sheets."""
    for kind, part in package.related("").values():
        if kind == "officeDocument":
            if part.endswith(".bin"):
                raise UnreadableTable("xlsb")
            if part in package:
                return part.lstrip("/")
    raise UnreadableTable("not-a-workbook")


def _shared_texts(package: Package, part: str | None) -> Sequence[str]:
    if part is None or part not in package:
        return ()
    return [unescape(written_text(one)) for one in package.tree(part).iterfind("si")]


def _format_codes(package: Package, part: str | None) -> Sequence[str]:
    """The code of the number format of each style of cells."""
    if part is None or part not in package:
        return ()
    styles = package.tree(part)
    own = {one.get("numFmtId"): one.get("formatCode", "General") for one in styles.iterfind("numFmts/numFmt")}
    ids = [one.get("numFmtId", "0") for one in styles.iterfind("cellXfs/xf")]
    return [own.get(id) or BUILTIN_FORMATS.get(int(id) if id.isdigit() else 0, "General") for id in ids]


def _first_day(tree: Element) -> datetime:
    """The day that dates are counted from."""
    mac = _says(tree.find("workbookPr"), "date1904")
    return CALENDAR_MAC_1904 if mac else CALENDAR_WINDOWS_1900


def _says(element: Element | None, key: str) -> bool:
    return element is not None and element.get(key) in {"1", "true"}
