"""What only workbooks have: merged cells, formats of per cent, dates, errors and formulas."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

from imports import cells, imported, left
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet


def made(fill: Callable[[Worksheet], None]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Styrkort"
    fill(sheet)
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def test_merged_headings_and_per_cent_formats() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["Nämnd", "År 2026", None], [None, "Kvinnor", "Män"], ["Bildningsnämnden", 0.0635, 0.041]):
            sheet.append(row)
        sheet.merge_cells("B1:C1")
        sheet.merge_cells("A1:A2")
        for at in ("B3", "C3"):
            sheet[at].number_format = "0.0%"

    result = imported(made(fill), indicator="sjuktal-nämnd")
    assert cells(result) == [
        "B3 sjuktal-nämnd bildningsnämnden women 2026 value 6.35 new",
        "C3 sjuktal-nämnd bildningsnämnden men 2026 value 4.1 new",
    ]
    assert {one.converted for one in result.cells} == {"percent-format"}


def test_a_share_of_what_is_measured_in_something_else_is_asked_about() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["Mått", 2026], ["Nettokostnad", 0.98], ["Nöjd kund-index", 0.745]):
            sheet.append(row)
        for at in ("B2", "B3"):
            sheet[at].number_format = "0.0%"

    result = imported(made(fill))
    assert (cells(result), left(result)) == ([], ["asked number:98,0 %", "asked number:74,5 %"])


def test_what_a_workbook_has_instead_of_numbers() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["Mått", 2024, 2025, 2026], ["Nöjd kund-index", "=70+5", date(2025, 5, 1), "75"]):
            sheet.append(row)

    result = imported(made(fill))
    assert cells(result) == ["D2 nki 2026 value 75 new"]
    assert left(result) == ["refused B2 formula-without-value", "refused C2 date-for-number"]
