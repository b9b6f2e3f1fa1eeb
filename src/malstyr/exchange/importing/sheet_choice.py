"""Which sheets of a file are read."""

from __future__ import annotations

from collections.abc import Iterable

from malstyr.exchange.importing.headings import ColumnRole
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.personal_columns import PersonalColumns
from malstyr.exchange.importing.sections import sections_of
from malstyr.exchange.importing.understanding import ABOUT_SHEET, LeftOutCells
from malstyr.exchange.table import TableFile, TableSheet


class SheetChoice(PersonalColumns):
    """Chooses, or asks."""

    def chosen(self, table: TableFile) -> list[TableSheet]:
        """The sheets that are read: the one asked for, else the only one with a table, else all whose rows have ids."""
        sheets = [one for one in table.sheets if one.rows and one.name != ABOUT_SHEET]
        answer = self.made.questions.answers.get("sheet")
        wanted = self.wanted.sheet or (answer.text if answer is not None else "")
        for one in sheets:
            if wanted and one.name is not None and folded_name(one.name) == folded_name(wanted):
                if not self.wanted.sheet:
                    self.ask("sheet", self.say("ask.sheet", sheets=wanted), [wanted], free=True)
                self.others(sheets, one)
                return [one]
        likely = [one for one in sheets if self.has_table(one)] or sheets
        if len(likely) > 1 and not all(map(self.has_ids, likely)):
            names = [one.name or "" for one in likely]
            cells = sum(len(row) for one in likely for row in one.rows.values())
            self.ask("sheet", self.say("ask.sheet", sheets=", ".join(names)), names, cells=cells)
            self.others(sheets, *likely)
            return []
        self.others(sheets, *likely)
        return likely

    def has_table(self, sheet: TableSheet) -> bool:
        return any(section.headings and section.rows for section in sections_of(sheet, self.headings))

    def has_ids(self, sheet: TableSheet) -> bool:
        rows = (sheet.rows[number] for one in sections_of(sheet, self.headings) for number in one.headings)
        return any(self.headings.role(cell.text) is ColumnRole.INDICATOR_ID for row in rows for cell in row.values())

    def others(self, sheets: Iterable[TableSheet], *read: TableSheet) -> None:
        for one in sheets:
            if all(one is not other for other in read):
                cells = sum(len(row) for row in one.rows.values())
                self.ignore(f"{one.name}", "note", self.say("ignored.other-sheet", sheet=one.name), cells)

    def tell_hidden(self, table: TableFile, sheet: TableSheet | None) -> None:
        for one in table.left_out:
            if one.sheet == ABOUT_SHEET:
                continue
            at = f"{one.sheet}!{one.row}" if one.row else one.sheet
            message = self.say("ignored.hidden")
            self.made.ignored[(f"{at}/{one.column}", "hidden")] = LeftOutCells(at, "hidden", message, one.cells)
        for fault in table.faults:
            place = sheet or (table.sheets[0] if table.sheets else None)
            at = place.at(fault.row, fault.column) if place is not None else f"R{fault.row}"
            self.refuse(at, fault.text, str(fault.code))
