"""``export xlsx``: every value a row, a sheet for each perspective."""

from collections.abc import Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from malstyr.exchange.spreadsheets import TableLine
from malstyr.exchange.workbook import (
    BOLD,
    HEADING,
    add_about,
    bytes_of_book,
    empty_book,
    printed_wide,
    put_value,
    sheet_name,
)
from malstyr.export.cell_lines import CellLine, cell_lines
from malstyr.export.csv import COLUMNS, line_told
from malstyr.export.exported import Exported, told_in_book
from malstyr.language.words import words
from malstyr.model.periods import PeriodKind
from malstyr.present.paper import Paper
from malstyr.workspace.workspace import Workspace, spoken

WIDTHS = (24, 22, 44, 18, 10, 12, 14, 10, 12, 14, 16, 30, 26)
"""Of the columns, in signs."""
_PERIOD = [*COLUMNS].index("period")


def render(of: Exported, paper: Paper) -> bytes:
    book, sides = empty_book(), sides_of(of.workspace)
    held: dict[str | None, list[CellLine]] = {side: [] for side in (*of.data.perspectives, None)}
    shown = {of.mask.address(id): side for id, side in sides.items()}
    for one in cell_lines(of):
        held[shown.get(one.indicator_id)].append(one)
    for side, lines in held.items():
        if lines or (side is None and not any(held.values())):
            sheet = book.create_sheet(sheet_name(of.mask.text(_called(of.workspace, side)), book.sheetnames))
            _fill(sheet, [_with_date(one, line_told(of, one, plain=False)) for one in lines])
    add_about(book, told_in_book(of, "export"))
    return bytes_of_book(book)


def sides_of(workspace: Workspace) -> dict[str, str | None]:
    """The perspective of each indicator: its own, else that of the first goal it serves that has one."""
    data = workspace.data
    found: dict[str, str | None] = {}
    for id, indicator in data.indicators.items():
        goals = (data.goals.get(one.partition("/")[0]) for one in indicator.serves)
        sides = (indicator.perspective, *(goal.perspective for goal in goals if goal is not None))
        found[id] = next((side for side in sides if side in data.perspectives), None)
    return found


def _called(workspace: Workspace, side: str | None) -> str:
    if side is None:
        return words("sv")["export.no-perspective" if workspace.data.perspectives else "export.values"]
    return workspace.data.perspectives[side].name or spoken(side)


def _with_date(one: CellLine, told: TableLine) -> Sequence[object]:
    """The line with a day as one."""
    day = one.period.start if one.period.kind is PeriodKind.DAY else told[_PERIOD]
    return (*told[:_PERIOD], day, *told[_PERIOD + 1 :])


def _fill(sheet: Worksheet, lines: Sequence[TableLine]) -> None:
    """Headings that stay in sight, a filter, and the lines."""
    for column, (heading, width) in enumerate(zip(COLUMNS.values(), WIDTHS, strict=True), 1):
        cell = put_value(sheet, 1, column, heading)
        cell.font, cell.fill = BOLD, HEADING
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, line in enumerate(lines, 2):
        for column, value in enumerate(line, 1):
            put_value(sheet, row, column, value if value != "" else None)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{len(lines) + 1}"
    printed_wide(sheet, 1)
