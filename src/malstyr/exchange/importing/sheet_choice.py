"""Which sheets of a file are read."""

from collections.abc import Iterable
from functools import partial

from malstyr.exchange.importing.headings import ColumnRole
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.sections import sections_of
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.understanding import ABOUT_SHEET, LeftOutCells
from malstyr.exchange.table import TableFile, TableSheet


def sheets_chosen(teller: ImportTeller, table: TableFile) -> list[TableSheet]:
    """The sheets that are read: the one asked for, else the only one with a table, else all whose rows have ids."""
    sheets = [one for one in table.sheets if one.rows and one.name != ABOUT_SHEET]
    answer = teller.made.questions.answers.get("sheet")
    wanted = teller.wanted.sheet or (answer.text if answer is not None else "")
    for one in sheets:
        if wanted and one.name is not None and folded_name(one.name) == folded_name(wanted):
            if not teller.wanted.sheet:
                teller.ask("sheet", teller.say("ask.sheet", sheets=wanted), [wanted], free=True)
            _leave_others(teller, sheets, one)
            return [one]
    likely = [one for one in sheets if len(sheets) == 1 or _has_table(teller, one)] or sheets
    if len(likely) > 1 and not all(map(partial(_has_ids, teller), likely)):
        names = [one.name or "" for one in likely]
        cells = sum(len(row) for one in likely for row in one.rows.values())
        teller.ask("sheet", teller.say("ask.sheet", sheets=", ".join(names)), names, cells=cells)
        _leave_others(teller, sheets, *likely)
        return []
    _leave_others(teller, sheets, *likely)
    return likely


def _has_table(teller: ImportTeller, sheet: TableSheet) -> bool:
    return any(section.headings and section.rows for section in sections_of(sheet, teller.headings))


def _has_ids(teller: ImportTeller, sheet: TableSheet) -> bool:
    rows = (sheet.rows[number] for one in sections_of(sheet, teller.headings) for number in one.headings)
    return any(teller.headings.role(cell.text) is ColumnRole.INDICATOR_ID for row in rows for cell in row.values())


def _leave_others(teller: ImportTeller, sheets: Iterable[TableSheet], *read: TableSheet) -> None:
    for one in sheets:
        if all(one is not other for other in read):
            cells = sum(len(row) for row in one.rows.values())
            teller.ignore(f"{one.name}", "note", teller.say("ignored.other-sheet", sheet=one.name), cells)


def tell_hidden(teller: ImportTeller, table: TableFile) -> None:
    """What was not read of a file: what is hidden, and what could not be."""
    for one in table.left_out:
        if one.sheet == ABOUT_SHEET:
            continue
        message = teller.say("ignored.hidden")
        teller.made.ignored[(f"{one.at}/{one.column}", "hidden")] = LeftOutCells(one.at, "hidden", message, one.cells)
    for fault in table.faults:
        teller.refuse(table.place_of_fault(fault), fault.text, str(fault.code))
