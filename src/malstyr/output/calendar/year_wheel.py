"""What ``malstyr calendar`` found."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from malstyr.contract.calendar import CalendarResult, duty_record
from malstyr.evaluate.duties.duty import Duty
from malstyr.evaluate.duties.whose import bearing
from malstyr.language.days import day_told
from malstyr.language.words import words
from malstyr.present.due import DueLine, due_lines
from malstyr.present.tag_groups import tag_groups
from malstyr.versions.origin import Origin
from malstyr.workspace.tags import AskedTag
from malstyr.workspace.workspace import Workspace


class YearWheel(NamedTuple):
    """What is late first, then what is due from a day to another, for all or for a role or a unit."""

    workspace: Workspace
    folder: Path
    origin: Origin | None
    as_of: date
    until: date
    asked: str | None
    duties: tuple[Duty, ...]
    tag: AskedTag | None = None
    """What all of them is classified by, where that was asked for."""

    def parts(self, language: str) -> Iterator[tuple[str, Sequence[DueLine]]]:
        """What is due, in words; of a whole list under each of its items that has any."""
        for heading, tag in tag_groups(self.workspace, self.tag, language):
            lines = due_lines(self.workspace, bearing(self.workspace, self.duties, tag), language)
            if lines:
                yield heading, lines

    def heading(self, language: str) -> str:
        days = (day_told(day, language) for day in (self.as_of, self.until))
        first, last = days
        head = words(language)["calendar.head"].format(name=self.workspace.name, first=first, last=last)
        called = self.called if self.asked is not None else None
        asked = ", ".join(filter(None, (called, self.tag.of if self.tag is not None else None)))
        return f"{head} ({asked})" if asked else head

    def nothing(self, language: str) -> str:
        """That nothing is due; of files that could not all be read, no more than that."""
        return words(language)["calendar.nothing" if self.workspace.complete else "calendar.nothing-read"]

    @property
    def called(self) -> str:
        """What the role or unit asked for is called."""
        role = self.workspace.data.roles.get(self.asked or "")
        return role.title if role is not None else self.workspace.called(f"units/{self.asked}")

    def record(self, language: str) -> CalendarResult:
        """The same as programs read it."""
        due = (duty_record(one, language) for one in self.duties)
        complete = self.workspace.complete
        return CalendarResult(1, self.workspace.folder, self.as_of, self.until, self.asked, complete, tuple(due))
