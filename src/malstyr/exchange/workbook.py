"""Workbooks of Excel: texts that stay texts, numbers with every digit, the same bytes every time."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from malstyr.exchange.spreadsheets import FORMULA, held_text

MOST_DIGITS = 15
"""That a spreadsheet keeps of a number."""
LONGEST_TEXT = 32_767
"""That a cell holds."""
LONGEST_SHEET_NAME = 31
BOLD = Font(name="Calibri", bold=True)
HEADING = PatternFill("solid", fgColor="FFDDE6EE")
HIDDEN_SHEET = "_malstyr"
"""The hidden sheet that tells what the workbook is."""
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
"""What the file says of itself: neither who made it nor when."""


def put_value(sheet: Worksheet, row: int, column: int, value: object) -> SheetCell:
    """A Decimal as a number, a date as one, all else as a text that is never computed; of None nothing.

    A number of more digits than a spreadsheet keeps is a text, so that none of them is lost.
    """
    cell = sheet.cell(row, column)
    assert isinstance(cell, SheetCell)  # nothing is merged
    if isinstance(value, date):
        cell.value = value
        cell.number_format = "yyyy-mm-dd"
    elif value is not None:
        numeric = isinstance(value, Decimal) and len(_digits(value)) <= MOST_DIGITS
        text = f"{value:f}" if isinstance(value, Decimal) else _fitting(held_text(str(value)))
        cell.value = text
        cell.data_type = "n" if numeric else "s"
        if not numeric and text.startswith(FORMULA):
            cell.quotePrefix = True  # so that it stays a text when it is typed again
    return cell


def _digits(value: Decimal) -> str:
    """All that a number is written with but zeros at its ends."""
    return "".join(map(str, value.as_tuple().digits)).strip("0")


def _fitting(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """A name that a sheet can have and none of those ``taken`` has."""
    held = {one.casefold() for one in taken} | {"history", HIDDEN_SHEET}  # which Excel keeps for itself, and we do
    plain = " ".join(_NOT_IN_NAMES.sub(" ", held_text(wanted)).split()).strip("'") or "-"
    name, n = plain[:LONGEST_SHEET_NAME].rstrip(" '"), 1
    while name.casefold() in held:
        n += 1
        ending = f" ({n})"
        name = plain[: LONGEST_SHEET_NAME - len(ending)].rstrip() + ending
    return name


def empty_book() -> Workbook:
    """A workbook without a sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def height_of(widths: Iterable[float], texts: Iterable[object]) -> float:
    """How high a row is to be, in points, so that all of its texts are seen in columns of some widths, in signs."""
    shown = (f"{one:f}" if isinstance(one, Decimal) else str(one) for one in texts)
    lines = (
        sum(1 + int(len(line) * 1.1 / width) for line in text.split("\n")) if width else 1
        for width, text in zip(widths, shown, strict=True)
    )
    return 15 * max(lines)


def printed_wide(sheet: Worksheet, headings: int) -> None:
    """Printed across the page, as high as it is, with the row of headings on every page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "landscape", 9, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{headings}:{headings}"


def add_about(book: Workbook, told: Iterable[tuple[str, str]]) -> None:
    """The hidden sheet, with names and what each is."""
    sheet: Worksheet = book.create_sheet(HIDDEN_SHEET)
    sheet.sheet_state = "hidden"
    for row, (name, value) in enumerate(told, 1):
        put_value(sheet, row, 1, name)
        put_value(sheet, row, 2, value)


def bytes_of_book(book: Workbook) -> bytes:
    """The workbook as a file with no day in it of its own."""
    saved, whole = BytesIO(), BytesIO()
    book.save(saved)
    with ZipFile(saved) as made, ZipFile(whole, "w") as zip:
        for one in made.infolist():
            entry = ZipInfo(one.filename, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o600 << 16
            zip.writestr(entry, _PROPERTIES if one.filename == "docProps/core.xml" else made.read(one))
    return whole.getvalue()
