"""Whether a table is of persons, told by its headings and by what its cells look like."""

from __future__ import annotations

import re

from malstyr.exchange.importing.row_labels import RowLabels
from malstyr.exchange.table import TableSheet

_PERSONAL = re.compile(
    r"person(?:nummer|nr)|(?:e-?post|mail|e-?mail)(?:adress)?|(?:tele|mobil)(?:fon)?(?:nr|nummer)?|mobil|ip(?:-?adress|-?nummer)|"
    r"(?:för|efter)namn|för- och efternamn|namn och personnummer|gatuadress|hemadress|bostadsadress|respondent-?id"
)
_HEADS_LOOKED_AT = 8
_PERSONAL_CONTENT = re.compile(r"(?:19|20)?[0-9]{6}[-+]?[0-9]{4}|[^@\s]+@[^@\s]+\.[a-zåäö]{2,}")


class PersonalColumns(RowLabels):
    def personal(self, sheet: TableSheet) -> bool:
        """Whether a table is of persons, and so not read at all: only the headings of such columns are told."""
        found: dict[int, str] = {}
        counted: dict[int, int] = {}
        first: dict[int, str] = {}
        for place, row in enumerate(sheet.rows.values()):
            for column, cell in row.items():
                if len(row) > 1:
                    first.setdefault(column, cell.text)
                if place < _HEADS_LOOKED_AT and len(row) > 1 and _PERSONAL.fullmatch(cell.text.casefold()):
                    found.setdefault(column, cell.text)
                elif "@" in cell.text or len(cell.text) >= 10:
                    counted[column] = counted.get(column, 0) + bool(_PERSONAL_CONTENT.fullmatch(cell.text))
        for column, times in counted.items():
            if times > 1 and column not in found:
                heading = first.get(column, "")
                found[column] = sheet.column_at(column) if _PERSONAL_CONTENT.fullmatch(heading) else heading
        if not found:
            return False
        for column, heading in sorted(found.items()):
            help = self.say("help.personal-column")
            self.refuse(sheet.column_at(column), heading, "personal-column", help)
        rest = sum(len(row) for row in sheet.rows.values()) - len(found)
        self.ignore(sheet.name or sheet.at(min(sheet.rows)), "personal-column", self.say("ignored.personal"), rest)
        return True
