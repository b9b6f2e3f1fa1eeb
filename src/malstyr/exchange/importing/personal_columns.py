"""Whether a table is of persons, told by its headings and by what its cells look like."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from malstyr.exchange.importing.row_labels import RowLabels
from malstyr.exchange.survey.personal import Revealing, are_free, are_names, asks_freely, may_be_a_person
from malstyr.exchange.table import TableSheet
from malstyr.language.person_number import has_person_number, surely_has_person_number

_PERSONAL = re.compile(
    r"person(?:nummer|nr)|p-?nr|(?:e-?post|mail|e-?mail)(?:adress)?|(?:tele|mobil)(?:fon)?(?:nr|nummer)?|mobil|"
    r"ip(?:-?adress|-?nummer)|(?:för|efter)namn|för- och efternamn|namn och personnummer|gatuadress|hemadress|"
    r"bostadsadress|respondent-?id|anställd|(?:den )?anställdes? namn|anställnings(?:nr|nummer)|elev(?:ens )?namn|"
    r"samordningsnummer|födelse(?:datum|tid)"
)
_HEADS_LOOKED_AT = 8
_OF_PERSON = 10
"""More signs than this has the number of a person with its sign."""
_ROWS_LOOKED_AT = 400
_SURE = re.compile(r"(?:19|20)?[0-9]{6}[-+][0-9]{4}|(?:19|20)[0-9]{10}|[^@\s]+@[^@\s]+\.[a-zåäö]{2,}")


class PersonalColumns(RowLabels):
    def personal(self, sheet: TableSheet) -> bool:
        """Whether a table is of persons, and so not read at all: only the headings of such columns are told."""
        found = dict(self._held(sheet)) | dict(self._headed(sheet))
        if not found:
            return False
        for column, (heading, code) in sorted(found.items()):
            self.refuse(sheet.column_at(column), heading, code, self.say(f"help.{code}"))
        rest = sum(len(row) for row in sheet.rows.values()) - len(found)
        self.ignore(sheet.name or sheet.at(min(sheet.rows)), "personal-column", self.say("ignored.personal"), rest)
        return True

    def _headed(self, sheet: TableSheet) -> Iterator[tuple[int, tuple[str, Revealing]]]:
        """The columns that are of persons by their headings."""
        for row in list(sheet.rows.values())[:_HEADS_LOOKED_AT]:
            for column, cell in row.items():
                if len(row) > 1 and _PERSONAL.fullmatch(" ".join(cell.text.casefold().split())):
                    yield column, (cell.text, "personal-column")

    def _held(self, sheet: TableSheet) -> Iterator[tuple[int, tuple[str, Revealing]]]:
        """The columns that are of persons by what stands in them."""
        texts: dict[int, list[str]] = defaultdict(list)
        alone = {(column, cell.text) for row in sheet.rows.values() if len(row) == 1 for column, cell in row.items()}
        yield from ((one, (sheet.column_at(one), "personal-column")) for one, text in alone if _tells_one(text))
        for row in sheet.rows.values():
            for column, cell in row.items() if len(row) > 1 else ():
                texts[column].append(cell.text)
        bare = any(_tells_person(heading) for heading, *_ in texts.values())  # no headings: the first row is a person's
        for column, (heading, *below) in texts.items():
            shown = sheet.column_at(column) if bare or may_be_a_person(heading) else heading
            if _tell_persons([heading, *below]) or (self._says_nothing(heading) and _may_tell_persons(below)):
                yield column, (shown, "personal-column")
            elif (code := self._of_somebody(heading, below[:_ROWS_LOOKED_AT])) is not None:
                yield column, (shown, code)
            elif column > min(texts) and self.headings.role(heading) is None and self._name_persons(below):
                yield column, (shown, "personal-column")

    def _of_somebody(self, heading: str, texts: Sequence[str]) -> Revealing | None:
        """Whether a column that nothing is known of holds names of persons, or answers in words of their own."""
        if not self._says_nothing(heading):
            return None
        free = (heading.endswith("?") or asks_freely(heading)) and are_free(texts)
        if not (self._name_persons(texts) or (free and not any(map(self._is_known, texts)))):
            return None
        return "free-text-column" if free else "personal-column"

    def _name_persons(self, texts: Sequence[str]) -> bool:
        """Whether most texts look like names of persons, and none is known."""
        return are_names(texts) and not any(map(self._is_known, texts))

    def _says_nothing(self, heading: str) -> bool:
        return self.headings.role(heading) is None and self.headings.read(heading) is None

    def _is_known(self, text: str) -> bool:
        return self.headings.read(text) is not None or self.names.is_organisation(text)


def _tells_person(text: str) -> bool:
    return _SURE.fullmatch(text) is not None and ("@" in text or has_person_number(text))


def _tell_persons(texts: Sequence[str]) -> bool:
    """Whether any of a column is surely the number of a person, or several are such numbers or addresses of mail."""
    different = {*texts}
    if any(map(_tells_one, different)):
        return True
    persons = {text for text in different if ("@" in text or len(text) >= 10) and _tells_person(text)}
    return len(persons) > 1 or any(texts.count(person) > 1 for person in persons)


def _tells_one(text: str) -> bool:
    """Whether a text, among whatever words, holds a number that can only be one person's."""
    return len(text) > _OF_PERSON and surely_has_person_number(text)


def _may_tell_persons(texts: Sequence[str]) -> bool:
    """Whether most of a column may be numbers of persons without their hyphens."""
    bare = sum(1 for text in texts if len(text) in (10, 12) and text.isdecimal() and has_person_number(text))
    return bare > 1 and 2 * bare >= len(texts)
