"""Where every cell of a plan ends: in an entry, a question, or among what is left out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.plan.columns import PlanColumn, PlanHeading
from malstyr.exchange.plan.drafts import PlanCellLeft, PlanCellUsed, PlanDraft, PlanQuestion
from malstyr.exchange.plan.headings import PlanTable
from malstyr.exchange.table import TableSheet
from malstyr.model.goal_file import GoalFile


@dataclass(slots=True)
class PlanEnded:
    """A plan while it is read: what is made of it, what is asked, and where each cell ends."""

    held: GoalFile
    as_of: date
    answers: Mapping[str, str]
    draft: PlanDraft = field(default_factory=PlanDraft)
    waiting: dict[int, str] = field(default_factory=dict)
    """Columns of the table that is read which nobody has said the meaning of, with the question."""
    headings: Mapping[int, PlanHeading] = field(default_factory=dict)
    """Of the same table, what each column holds."""
    sheet_says: tuple[PlanColumn, str] | None = None
    """What the name of the sheet that is read tells of all its rows: their unit, or their perspective."""
    alike: frozenset[str] = frozenset()
    """The sheets with the same headings as another."""
    period_told: str | None = None
    """The years that the plan is for, by a text above its table or the name of its sheet."""
    skipped: dict[str, str] = field(default_factory=dict)
    """Cells that were answered to be left out, with the question."""

    def account(self, sheet: TableSheet, table: PlanTable | None) -> None:
        """What ended in no entry: it waits for the question about its column, or is left out and told."""
        waiting = {place for one in self.draft.questions.values() if one.answer is None for place in one.places}
        left = {one.at for one in self.draft.left}
        ended = {*self.draft.used, *left, *waiting} - self.skipped.keys()
        for row, cells in sheet.rows.items():
            for column, cell in cells.items():
                at = sheet.at(row, column)
                if at in ended:
                    continue
                if at in self.skipped and at not in left:
                    self.leave([(at, cell.text)], "answered", key=self.skipped[at])
                    continue
                if at in left:
                    continue
                waits = self.waiting.get(column) if table is not None else None
                if waits is not None:
                    one = self.draft.questions[waits]
                    self.draft.questions[waits] = replace(one, places=(*one.places, at))
                else:
                    heading = table.headings.get(column) if table is not None else None
                    words = " ".join(table.unknown.get(column, ())) if table is not None else ""
                    numbered = heading is not None and heading.holds is PlanColumn.NUMBER
                    code = "number" if numbered else "unknown-column" if words else "note"
                    self.leave([(at, cell.text)], code, heading=words)
        waiting = {place for one in self.draft.questions.values() if one.answer is None for place in one.places}
        left = {one.at for one in self.draft.left} - waiting
        self.draft.used = {at: entry for at, entry in self.draft.used.items() if at not in waiting and at not in left}
        own = self.headings if table is not None else {}
        for row, cells in sheet.rows.items():
            for column, cell in cells.items():
                at = sheet.at(row, column)
                entry = self.draft.used.get(at)
                if entry is not None:
                    heading = own.get(column)
                    holds = heading.holds if heading is not None else PlanColumn.GOAL
                    year = heading.year if heading is not None else None
                    self.draft.cells.append(PlanCellUsed(at, cell.text, cell.shown, entry, holds, year))

    def leave(
        self, cells: Iterable[tuple[str, str]], code: str = "note", *, refused: bool = False, **said: str
    ) -> None:
        self.draft.left += (PlanCellLeft(at, text, code, said, refused) for at, text in cells)

    def there(self, key: str, readings: Iterable[str], stands: Callable[[str], bool]) -> str | None:
        """The only reading that stands in the workspace already, which nobody need be asked about unless he answers."""
        held = [one for one in readings if stands(one)]
        return held[0] if len(held) == 1 and key not in self.answers else None

    def ask(
        self,
        kind: str,
        key: str,
        at: str | None,
        options: Iterable[str] = (),
        right: Callable[[str], object] = lambda _: False,
        **said: str,
    ) -> str | None:
        """The answer to a question; None where it waits for one that can be, and then the cell, if any, waits with it.

        ``right`` says of a text that is none of ``options`` whether it answers too.
        """
        known = self.draft.questions.get(key)
        places = (*(known.places if known is not None else ()), *([at] if at is not None else ()))
        choices = tuple(options)
        given = self.answers.get(key)
        answer = given if given is not None and (given in choices or right(given)) else None
        self.draft.questions[key] = PlanQuestion(key, said, kind, choices, places, answer)
        if answer == SKIP and at is not None:
            self.skipped[at] = key
        return answer
