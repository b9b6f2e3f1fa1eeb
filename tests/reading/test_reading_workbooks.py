"""Workbooks: every cell is what stands there, with the digits that Excel shows at most; what is hidden is counted."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.worksheet import Worksheet
from workbooks_made import packed, saved, workbook, zipped

from malstyr.cli.stop import Stop
from malstyr.cli.tables import table_at
from malstyr.exchange.reading import package, sheet, unreadable
from malstyr.exchange.reading.read import HowToRead, TableForm, table_of
from malstyr.exchange.reading.stored import exact
from malstyr.exchange.reading.unreadable import UnreadableTable
from malstyr.exchange.table import CellForm, TableCell, TableFile, column_letters
from together import together

HIDDEN = HowToRead(hidden=True)


def first_cell(data: bytes) -> TableCell:
    return table_of(data, "a.xlsx").sheets[0].rows[1][1]


def cells(table: TableFile, sheet: int = 0) -> dict[tuple[int, int], str]:
    rows = table.sheets[sheet].rows
    return {(row, column): cell.text for row, found in rows.items() for column, cell in found.items()}


def formatted(value: Any, code: str = "General") -> bytes:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = value
        sheet["A1"].number_format = code

    return workbook(fill)


NUMBER, PERCENT, DATE, TEXT = CellForm.NUMBER, CellForm.PERCENT, CellForm.DATE, CellForm.TEXT
CELLS = {
    "a share": ((0.0635, "0.0%"), ("0.0635", PERCENT, "6,4 %")),
    "a share without decimals": ((0.85, "0%"), ("0.85", PERCENT, "85 %")),
    "per cent in a text is none": ((5, '0" %"'), ("5", NUMBER, "5 %")),
    "more digits than are shown": ((6.3500000000000005, "General"), ("6.35", NUMBER, None)),
    "a rounded display": ((2.345, "0.0"), ("2.345", NUMBER, "2,3")),
    "half up, as shown": ((2.25, "0.0"), ("2.25", NUMBER, "2,3")),
    "thousands": ((1250000, "#,##0"), ("1250000", NUMBER, "1\u00a0250\u00a0000")),
    "shown in thousands": ((1250000, "#,##0,"), ("1250000", NUMBER, "1\u00a0250")),
    "kronor": ((12.5, '#,##0.00\\ "kr"'), ("12.5", NUMBER, "12,50 kr")),
    "a loss in red": ((-3, "0;[Red]-0"), ("-3", NUMBER, None)),
    "a small number": ((0.00001, "General"), ("0.00001", NUMBER, None)),
    "a large number": ((1e21, "General"), ("1000000000000000000000", NUMBER, None)),
    "a number of a person": ((195001011234, "0"), ("195001011234", NUMBER, None)),
    "a text number": (("6,5", "General"), ("6,5", TEXT, None)),
    "a code": (("0181", "@"), ("0181", TEXT, None)),
    "blanks around": (("  Åsa\u00a0", "General"), ("Åsa", TEXT, None)),
    "true": ((True, "General"), ("TRUE", TEXT, "SANT")),
    "an error": (("#DIV/0!", "General"), ("#DIV/0!", CellForm.ERROR, None)),
    "a formula": (("=1+1", "General"), ("=1+1", CellForm.UNCOMPUTED, None)),
    "a date": ((date(2025, 3, 1), "yyyy-mm-dd"), ("2025-03-01", DATE, None)),
    "a year of a date": ((date(2025, 1, 1), "yyyy"), ("2025-01-01", DATE, "2025")),
    "a month of a date": ((date(2025, 5, 1), "mmm-yy"), ("2025-05-01", DATE, "maj-25")),
    "a time": ((datetime(2025, 3, 1, 13, 45), "yyyy-mm-dd hh:mm"), ("2025-03-01 13:45", DATE, None)),
    "a duration": ((timedelta(hours=36, minutes=30), "[h]:mm"), ("36:30", DATE, None)),
    "zero": ((0, "General"), ("0", NUMBER, None)),
}  # fmt: skip


@together
@pytest.mark.parametrize(("given_as", "read"), CELLS.values(), ids=CELLS)
def test_a_cell_is_what_stands_there(given_as: tuple[Any, str], read: tuple[str, CellForm, str | None]) -> None:
    cell = first_cell(formatted(*given_as))
    assert (cell.text, cell.form) == read[:2]
    assert cell.shown == read[2] or (read[1] is DATE and read[2] is None)


STORED = {
    "a formula with its value": ("<c r='A1'><f>B1*2</f><v>6.3500000000000005</v></c>", TableCell("6.35", NUMBER)),
    "a formula that makes an empty text": ("<c r='A1' t='str'><f>B1</f><v></v></c><c r='B1'><v>1</v></c>", None),
    "a formula that makes a text": ("<c r='A1' t='str'><f>B1</f><v>Ja</v></c>", TableCell("Ja")),
    "a shared formula without value": ("<c r='A1'><f t='shared' si='0'/></c>", TableCell("=", CellForm.UNCOMPUTED)),
    "a text in the cell": ("<c r='A1' t='inlineStr'><is><t>Å</t></is></c>", TableCell("Å")),
    "a text in pieces": (
        "<c r='A1' t='inlineStr'><is><r><t>Nö</t></r><r><t>jd</t></r><rPh><t>x</t></rPh></is></c>",
        TableCell("Nöjd"),
    ),
    "a shared text": ("<c r='A1' t='s'><v>0</v></c>", TableCell("delad")),
    "a line break of Windows": ("<c r='A1' t='inlineStr'><is><t>a_x000D_\nb</t></is></c>", TableCell("a\nb")),
    "a date as text": ("<c r='A1' t='d'><v>2025-03-01</v></c>", TableCell("2025-03-01", DATE)),
    "no number": ("<c r='A1'><v>1_000</v></c>", TableCell("1_000", CellForm.ERROR)),
    "without end": ("<c r='A1'><v>1e999</v></c>", TableCell("1e999", CellForm.ERROR)),
    "places that are left out": ("<c><v>7</v></c><c><v>8</v></c>", TableCell("7", NUMBER)),
}  # fmt: skip


@pytest.mark.parametrize(("cell", "read"), STORED.values(), ids=STORED)
def test_a_cell_however_it_is_stored(cell: str, read: TableCell | None) -> None:
    data = packed(f"<sheetData><row r='1'>{cell}</row></sheetData>", shared="<si><t>delad</t></si>")
    assert table_of(data, "a.xlsx").sheets[0].rows[1].get(1) == read


def test_a_zero_that_no_program_computed_is_no_value() -> None:
    """XlsxWriter stores 0 with every formula and asks Excel to compute them."""
    row = "<sheetData><row r='1'><c r='A1'><f>B1</f><v>0</v></c><c r='B1'><f>C1</f><v>5</v></c></row></sheetData>"
    read = table_of(packed(row, after="<calcPr fullCalcOnLoad='1'/>"), "a.xlsx").sheets[0].rows[1]
    assert (read[1].form, read[2].text) == (CellForm.UNCOMPUTED, "5")
    assert first_cell(packed(row)).text == "0"


def test_days_are_counted_from_1904_where_the_workbook_says_so() -> None:
    styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
    row = "<sheetData><row r='1'><c r='A1' s='1'><v>0</v></c></row></sheetData>"
    assert first_cell(packed(row.replace(">0<", ">45000<"), styles=styles)).text == "2023-03-15"
    mac = packed(row.replace(">0<", ">45000<"), styles=styles, before="<workbookPr date1904='1'/>")
    assert first_cell(mac).text == "2027-03-16"


def test_texts_of_several_styles_are_one() -> None:
    rich = CellRichText("Nöjd", TextBlock(InlineFont(b=True), "-kund"), "-index")
    assert first_cell(formatted(rich)).text == "Nöjd-kund-index"
    raised = CellRichText("6,9", TextBlock(InlineFont(vertAlign="superscript"), "1"))
    assert first_cell(formatted(raised)).text == "6,9¹", "the mark of a footnote is no decimal"


def _hiding(sheet: Worksheet) -> None:
    for row in (["Enhet", "2024", "dold", "2025"], ["A", 1, 9, 2], ["B", 3, 9, 4], ["C", 5, 9, 6]):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[9].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions["X"].hidden = True


def test_what_is_hidden_is_left_out_and_counted() -> None:
    table = table_of(workbook(_hiding), "a.xlsx")
    assert table.hidden == {"rows": 1, "columns": 1}
    assert [(one.row, one.column, one.cells) for one in table.left_out] == [(3, None, 4), (None, 3, 3)]
    assert "B" not in cells(table).values() and "9" not in cells(table).values()
    assert len(cells(table_of(workbook(_hiding), "a.xlsx", how=HIDDEN))) == 16


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_hidden_sheets_are_left_out_and_counted(state: Literal["hidden", "veryHidden"]) -> None:
    book = Workbook()
    book.create_sheet("Dolt")["A1"] = "hemligt"
    book["Dolt"].sheet_state = state
    book.worksheets[0]["B2"] = "synligt"
    table = table_of(saved(book), "a.xlsx")
    assert (table.hidden, cells(table)) == ({"sheets": 1}, {(2, 2): "synligt"})
    assert table.sheets[0].at(2, 2) == "B2"
    both = table_of(saved(book), "a.xlsx", how=HIDDEN)
    assert (cells(both, 1), both.hidden) == ({(1, 1): "hemligt"}, {})
    assert both.sheets[1].at(1, 1) == "Dolt!A1"


def _merging(sheet: Worksheet) -> None:
    sheet.append(["Enhet", "2024", None, "2025"])
    sheet.append([None, "Kvinnor", "Män", "Kvinnor"])
    sheet.append(["A", 1, 2, 3])
    for place in ("A1:A2", "B1:C1"):
        sheet.merge_cells(place)


def test_merged_places_know_where_their_text_stands() -> None:
    assert table_of(workbook(_merging), "a.xlsx").sheets[0].merged == {(2, 1): (1, 1), (1, 3): (1, 2)}


def test_the_text_of_a_merged_heading_stands_in_its_first_place_that_is_shown() -> None:
    def fill(sheet: Worksheet) -> None:
        _merging(sheet)
        sheet.column_dimensions["B"].hidden = True

    table = table_of(workbook(fill), "a.xlsx")
    assert (cells(table)[1, 3], table.sheets[0].merged) == ("2024", {(2, 1): (1, 1)})


def test_a_merged_sheet_costs_what_stands_in_it() -> None:
    data = packed(
        "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'/></row></sheetData>"
        "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"
    )
    assert cells(table_of(data, "a.xlsx")) == {(1, 1): "1"}


WIDE = {
    "formatted to its last row": lambda sheet: sheet.cell(1_048_576, 3).__setattr__("number_format", "0.0"),
    "formatted to its last column": lambda sheet: sheet.cell(2, 16_384).__setattr__("number_format", "0.0"),
}


@pytest.mark.parametrize("paint", WIDE.values(), ids=WIDE)
def test_what_is_only_formatted_costs_nothing(paint: Callable[[Worksheet], None]) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = 1
        paint(sheet)

    assert cells(table_of(workbook(fill), "a.xlsx")) == {(1, 1): "1"}


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
EMPTY = "<sheetData/>"


def one_row(cells: str) -> str:
    return f"<sheetData><row r='1'>{cells}</row></sheetData>"


ONE = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"
HOSTILE = {
    "entities": (packed(one_row("<c t='inlineStr'><is><t>&b;</t></is></c>"), prolog=BOMB), "entities"),
    "a file of the computer": (packed(ONE, prolog="<!DOCTYPE x SYSTEM 'file:///etc/passwd'>"), "entities"),
    "broken XML": (packed("<sheetData><row>"), "damaged"),
    "a text that is not there": (packed(one_row("<c r='A1' t='s'><v>7</v></c>")), "damaged"),
    "nothing": (packed(EMPTY), "empty"),
    "further right than is read": (packed(one_row("<c r='XFD1'><v>1</v></c>")), "columns"),
    "a document of Word": (zipped({"word/document.xml": "<x/>"}), "not-a-workbook"),
    "OpenDocument": (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "ods"),
    "a binary workbook": (
        zipped({"_rels/.rels": "<R><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></R>"}),
        "xlsb",
    ),
    "cut short": (packed(ONE)[:-40], "damaged"),
    "large when unpacked": (zipped({"xl/x.bin": bytes(10_001)}), "unpacked"),
    "a text file": (b"Enhet;2024\n", "is-text"),
    "all hidden": (packed(ONE.replace("<row", "<row hidden='1'")), "all-hidden"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "reason"), HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_read_says_why(
    data: bytes, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "LARGEST_UNPACKED", 10_000)
    with pytest.raises(UnreadableTable) as told:
        table_of(data, "tal.xlsx")
    assert told.value.reason == reason
    (tmp_path / "tal.xlsx").write_bytes(data)
    with pytest.raises(Stop):
        table_at(tmp_path / "tal.xlsx")


@pytest.mark.parametrize("row", ["<row><c><v>1</v></c><c><v>1</v></c></row>", "<row><c/><c/></row>"])
def test_more_cells_than_are_read_are_refused(row: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unreadable, "MOST_CELLS", 100)
    monkeypatch.setattr(sheet, "MOST_ELEMENTS", 300)
    with pytest.raises(UnreadableTable, match="cells"):
        table_of(packed(f"<sheetData>{row * 200}</sheetData>"), "a.xlsx")


def test_a_workbook_is_never_taken_for_a_text(tmp_path: Path) -> None:
    for name, form in (("a.csv", None), ("a.xlsx", TableForm.TEXT)):
        with pytest.raises(UnreadableTable, match="is-workbook"):
            table_of(packed(ONE), name, form)
    for name in ("a.xlsx", "a.XLSM", "a"):
        assert cells(table_of(packed(ONE), name)) == {(1, 1): "1"}


@pytest.mark.parametrize("path", ["finns inte.xlsx", "."])
def test_what_is_no_file_is_told(path: str, tmp_path: Path) -> None:
    with pytest.raises(Stop):
        table_at(tmp_path / path)


def test_signs_that_are_not_seen_are_told_where_they_are() -> None:
    data = packed(one_row("<c r='B2' t='inlineStr'><is><t>a_x0007_b_xD800_</t></is></c>"))
    fault = table_of(data, "a.xlsx").faults[0]
    assert (fault.sheet, fault.row, fault.column, fault.code) == ("Blad1", 2, 2, "control-character")


@given(st.integers(-(10**14), 10**14), st.integers(0, 12))
def test_a_number_is_read_with_the_digits_that_were_typed(digits: int, decimals: int) -> None:
    typed = Decimal(digits).scaleb(-decimals)
    assert exact(float(typed)) == typed


@settings(max_examples=25, deadline=None)
@given(st.lists(st.decimals(-(10**6), 10**6, places=3), min_size=1, max_size=5))
def test_numbers_typed_in_a_workbook_are_read_as_they_were_typed(numbers: list[Decimal]) -> None:
    table = table_of(workbook(lambda sheet: sheet.append(list(map(float, numbers)))), "a.xlsx")
    assert [Decimal(text) for text in cells(table).values()] == [
        number.quantize(Decimal("0.001")) for number in numbers
    ]


@settings(max_examples=25, deadline=None)
@given(st.dates(date(1900, 3, 1), date(2199, 12, 31)))
def test_a_date_is_read_as_it_was_typed(day: date) -> None:
    assert first_cell(formatted(day, "yyyy-mm-dd")) == TableCell(day.isoformat(), DATE)


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(1, 60), st.integers(1, 60), st.integers(0, 9)), min_size=1, max_size=12))
def test_cells_stand_in_order_wherever_they_were_written(places: list[tuple[int, int, int]]) -> None:
    written = "".join(
        f"<row r='{row}'><c r='{column_letters(column)}{row}'><v>{value}</v></c></row>" for row, column, value in places
    )
    read = cells(table_of(packed(f"<sheetData>{written}</sheetData>"), "a.xlsx"))
    assert read == {(row, column): str(value) for row, column, value in places}
    assert all(one < other for one, other in pairwise(read))


@pytest.mark.slow
@given(
    st.sampled_from([packed(ONE), workbook(_hiding)]),
    st.lists(st.tuples(st.integers(0), st.integers(0, 255)), max_size=4),
)
def test_whatever_bytes_a_workbook_has_it_is_read_or_told_why_not(data: bytes, spoilt: list[tuple[int, int]]) -> None:
    held = bytearray(data)
    for at, byte in spoilt:
        held[at % len(held)] = byte
    for name in ("a.xlsx", "a.csv", "a"):
        with suppress(UnreadableTable):
            table_of(bytes(held), name)


XML = st.recursive(
    st.sampled_from(["<v>1</v>", "<v/>", "<v>x</v>", "<v>-1</v>", "<f>A1</f>", "<f/>", "<is><t>a</t></is>", "text"]),
    lambda inner: st.builds(
        "<{0} r='{1}' t='{2}' s='{3}' hidden='{4}' min='{1}' max='{3}' ref='{1}:{1}'>{5}</{0}>".format,
        st.sampled_from(["c", "row", "sheetData", "col", "mergeCell", "x"]),
        st.sampled_from(["A1", "1", "", "B2", "ZZZ9", "0", "-3", "²"]),
        st.sampled_from(["s", "n", "b", "e", "d", "str", "inlineStr", ""]),
        st.sampled_from(["0", "1", "99", "x", "-1"]),
        st.sampled_from(["0", "1"]),
        st.lists(inner, max_size=3).map("".join),
    ),
    max_leaves=8,
)  # fmt: skip


@pytest.mark.slow
@given(XML)
def test_whatever_xml_a_sheet_has_it_is_read_or_told_why_not(xml: str) -> None:
    with suppress(UnreadableTable):
        table_of(packed(f"<sheetData><row>{xml}</row></sheetData>", shared="<si><t>a</t></si>"), "a.xlsx")
