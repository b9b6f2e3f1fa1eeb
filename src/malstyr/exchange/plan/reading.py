"""A plan as tables read into goals, measures, limits, owners and values. Nothing is guessed, and nothing is left out in
silence: every cell ends in an entry, a question, or among what is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from pydantic_core import PydanticCustomError

from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.columns import PlanColumn, PlanHeading, plain_heading
from malstyr.exchange.plan.drafts import (
    ActivityDraft,
    GoalDraft,
    IndicatorDraft,
    PlanCellLeft,
    PlanCellUsed,
    PlanDraft,
    PlannedValue,
    PlanQuestion,
)
from malstyr.exchange.plan.headings import PlanTable, plan_table, text_at, unit_column
from malstyr.exchange.plan.ids import planned_id, without_number
from malstyr.exchange.plan.limits import PlannedLimit, TargetKeys, of_bare_number, read_limit
from malstyr.exchange.table import CellForm, TableCell, TableFile, TableSheet
from malstyr.language.meant import meant
from malstyr.language.nearest import nearest
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Direction, Frequency, Indicator
from malstyr.model.measures import measure
from malstyr.model.periods import Period, period
from malstyr.model.scalars import day, parse_number
from malstyr.smart.judge import judge_sentence

_SUM = re.compile(r"^(?:summa|totalt|total|delsumma|sum)\b", re.IGNORECASE)
_NOTHING = ("", "-", "–", "—", "ej aktuellt", "saknas", "n/a")
_USUAL_IDS = {"perspectives": "perspektiv", "levels": "nivå", "units": "enhet", "roles": "roll"}
"""By section, the id of what has a name of no letters."""
_CARRIED = (PlanColumn.PERSPECTIVE, PlanColumn.LEVEL, PlanColumn.NAME, PlanColumn.GOAL)
"""What a row that leaves it empty has from the row above."""
_OWN_ROW = (PlanColumn.INDICATOR, PlanColumn.ACTIVITY)
"""What may stand alone in a row."""
_REMARK = re.compile(
    r"^(?:källa|källor|not|noter|anm|anmärkning|kommentar|obs|observera|\*+)\b\s*[:.]|^\*", re.IGNORECASE
)
_PLACED = re.compile(r"rank|placering|\bplats\b", re.IGNORECASE)
_PERSON = re.compile(
    r"[A-ZÅÄÖÉÜ][a-zåäöéü]+(?:-[A-ZÅÄÖÉÜ][a-zåäöéü]+)?(?: [A-ZÅÄÖÉÜ][a-zåäöéü]+(?:-[A-ZÅÄÖÉÜ][a-zåäöéü]+)?){1,2}"
)


def read_plan(file: TableFile, held: GoalFile, as_of: date, answers: Mapping[str, str]) -> PlanDraft:
    """The plan that the tables of a file hold, beside what a workspace has already."""
    made = _Reading(held, as_of, answers)
    tables = [(sheet, plan_table(sheet)) for sheet in file.sheets]
    for sheet, table in tables:
        if table is not None:
            made.read(table)
        made.account(sheet, table)
    return made.draft


@dataclass(slots=True)
class _Reading:
    held: GoalFile
    as_of: date
    answers: Mapping[str, str]
    draft: PlanDraft = field(default_factory=PlanDraft)
    waiting: dict[int, str] = field(default_factory=dict)
    """Columns of the table that is read which nobody has said the meaning of, with the question."""
    headings: Mapping[int, PlanHeading] = field(default_factory=dict)
    """Of the same table, what each column holds."""
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

    def ask(
        self,
        kind: str,
        key: str,
        at: str,
        options: Iterable[str] = (),
        right: Callable[[str], object] = lambda _: False,
        **said: str,
    ) -> str | None:
        """The answer to a question; None where it waits for one that can be, and then the cell waits with it.

        ``right`` says of a text that is none of ``options`` whether it answers too.
        """
        known = self.draft.questions.get(key)
        places = (*(known.places if known is not None else ()), at)
        choices = tuple(options)
        given = self.answers.get(key)
        answer = given if given is not None and (given in choices or right(given)) else None
        self.draft.questions[key] = PlanQuestion(key, said, kind, choices, places, answer)
        if answer == SKIP:
            self.skipped[at] = key
        return answer

    def read(self, table: PlanTable) -> None:
        self.waiting.clear()
        sheet = table.sheet
        first, last = table.heading_rows[0], table.heading_rows[-1]
        above: list[tuple[str, str]] = []
        for row, cells in sheet.rows.items():
            if row < first:
                above += ((sheet.at(row, column), cell.text) for column, cell in cells.items())
            elif row <= last:
                self.draft.used |= {sheet.at(row, column): None for column in cells}
        self.leave(above)
        self.headings = dict(self._settled(table))
        self.draft.sheets.append(sheet.name)
        self.draft.heading_rows += table.heading_rows
        self.draft.rows += table.rows
        self.draft.headings += ((sheet.column_at(column), one) for column, one in self.headings.items())
        _Rows(self, table, self.headings).read()

    def _settled(self, table: PlanTable) -> Iterator[tuple[int, PlanHeading]]:
        """What each column holds, with the answers to what its heading leaves open."""
        for column, heading in table.headings.items():
            yield column, heading
        for column, said in table.unknown.items():
            holds = unit_column(table, column, said[-1])
            key = f"column:{plain_heading(said[-1])}"
            if holds is None and (plain_heading(said[-1]) in ("enhet", "enheter") or key in self.answers):
                at = table.sheet.at(table.heading_rows[-1], column)
                options = [one.value for one in PlanColumn if one is not PlanColumn.SKIP]
                usual = ("measured_in", "unit") if plain_heading(said[-1]) in ("enhet", "enheter") else options
                answer = self.ask("column", key, at, (*usual, SKIP), heading=said[-1])
                if answer is None:
                    self.waiting[column] = key
                holds = PlanColumn(answer) if answer in (*options, SKIP) else None
            if holds is not None and holds is not PlanColumn.SKIP:
                yield column, PlanHeading(column, said, holds)
        for column, year in table.years.items():
            if int(year) > self.as_of.year:
                yield column, PlanHeading(column, (year,), PlanColumn.LIMIT, year)
                continue
            at = table.sheet.at(table.heading_rows[-1], column)
            answer = self.ask("year-column", f"column:{year}", at, ("target", "value", SKIP), year=year)
            if answer in ("target", "value"):
                yield column, PlanHeading(column, (year,), PlanColumn(answer), year)
            elif answer is None:
                self.waiting[column] = f"column:{year}"


@dataclass(slots=True)
class _Rows:
    """The rows of one table, in their turn."""

    made: _Reading
    table: PlanTable
    headings: Mapping[int, PlanHeading]
    above: dict[tuple[PlanColumn, int], str] = field(default_factory=dict)
    """What the row before said of what rows carry on."""
    goal: str | None = None
    """The goal that the row is about."""

    @property
    def draft(self) -> PlanDraft:
        return self.made.draft

    def read(self) -> None:
        for row in self.table.rows:
            cells = self.table.sheet.rows[row]
            places = [(self._at(row, column), cell.text) for column, cell in cells.items()]
            if self._repeats(row):
                self.made.leave(places, "repeated-heading")
            elif any(_SUM.match(cell.text) for cell in list(cells.values())[:1]):
                self.made.leave(places, "total-row")
            elif len(cells) == 1 and self._alone(row, *next(iter(cells.items()))):
                continue
            else:
                self._row(row)

    def _at(self, row: int, column: int) -> str:
        return self.table.sheet.at(row, column)

    def _repeats(self, row: int) -> bool:
        own = [plain_heading(text_at(self.table.sheet, row, one.column)) for one in self.headings.values()]
        return bool(own) and own == [plain_heading(one.said) for one in self.headings.values()]

    def _alone(self, row: int, column: int, cell: TableCell) -> bool:
        """A row with one text: what the rows below are about, if no column tells that, else a note."""
        own = self.headings.get(column)
        wide = any(first == (row, column) for first in self.table.sheet.merged.values())
        held = {one.holds for one in self.headings.values()}
        at = self._at(row, column)
        if _REMARK.match(cell.text):
            self.made.leave([(at, cell.text)])
            return True
        goals = PlanColumn.GOAL not in held and not self._is_measure(cell.text, at, wide)
        if own is not None and own.holds in (*_CARRIED, *_OWN_ROW) and not wide and not goals:
            return False
        if goals:
            self.above[PlanColumn.GOAL, 0] = cell.text
            self._goals(row, {(PlanColumn.GOAL, 0): (cell.text, at)}, {})
        elif PlanColumn.PERSPECTIVE not in held and len(cell.text.split()) <= 8 and row + 1 in self.table.sheet.rows:
            self.above[PlanColumn.PERSPECTIVE, 0] = cell.text
            self.draft.used[at] = _entry("perspectives", self._named("perspectives", cell.text, at))
        else:
            self.made.leave([(at, cell.text)])
        return True

    def _is_measure(self, text: str, at: str, wide: bool) -> bool:
        """Whether a text alone in a table without a column of goals is a measure; asked where neither can be told."""
        if wide or text != without_number(text):
            return False
        return self.made.ask("section", f"section:{at}", at, ("goal", "indicator"), text=text) != "goal"

    def _row(self, row: int) -> None:
        sheet = self.table.sheet
        own: dict[int, TableCell] = {}
        for column, heading in self.headings.items():
            first = sheet.merged.get((row, column), (row, column))
            cell = sheet.rows.get(first[0], {}).get(first[1])
            if cell is not None and (first[0] == row or heading.holds not in _CARRIED):
                own[column] = cell
        said = {
            (heading.holds, column): (cell.text, self._at(row, column))
            for column, heading in self.headings.items()
            if (cell := own.get(column)) is not None and heading.holds in _CARRIED
        }
        others = {column: cell for column, cell in own.items() if self.headings[column].holds not in _CARRIED}
        self._goals(row, said, others)
        self._measures(row, others)

    # goals

    def _goals(
        self, row: int, said: Mapping[tuple[PlanColumn, int], tuple[str, str]], others: Mapping[int, TableCell]
    ) -> None:
        """The goals of a row, the upper first; those it leaves empty are those of the row above."""
        columns = sorted(column for holds, column in (*self.above, *said) if holds is PlanColumn.GOAL)
        for key, (text, _) in said.items():
            if self.above.get(key) != text:
                self.above[key] = text
                lower = [one for one in self.above if one[0] is PlanColumn.GOAL and one[1] > key[1]]
                if key[0] in (PlanColumn.GOAL, PlanColumn.PERSPECTIVE):
                    for one in lower:
                        if one not in said:
                            del self.above[one]
        serves: str | None = None
        goal: str | None = None
        lowest = max((column for column in columns if (PlanColumn.GOAL, column) in self.above), default=None)
        for column in dict.fromkeys(columns):
            own = self.above.get((PlanColumn.GOAL, column))
            if own is None:
                continue
            at = said[PlanColumn.GOAL, column][1] if (PlanColumn.GOAL, column) in said else self._at(row, column or 1)
            fresh = (PlanColumn.GOAL, column) in said
            goal = self._goal(own, at, column, serves, len(set(columns)) > 1)
            if fresh and column == lowest:
                self._of_goal(self.draft.goals[goal], others)
            serves = goal
            if fresh:
                self.draft.used[at] = _entry("goals", goal)
        self.goal = goal
        self.draft.used |= {at: _entry("goals", goal) for _, at in said.values() if at not in self.draft.used}

    def _goal(self, text: str, at: str, column: int, serves: str | None, several: bool) -> str:
        plain = without_number(text)
        perspective = next((said for (holds, _), said in self.above.items() if holds is PlanColumn.PERSPECTIVE), None)
        for id, one in self.draft.goals.items():
            if folded_name(one.text) == folded_name(plain) and one.serves == serves:
                return id
        known = next(
            (id for id, one in self.made.held.goals.items() if folded_name(one.text) == folded_name(plain)), None
        )
        id = known or planned_id(plain, (*self.draft.goals, *self.made.held.goals), "mål")
        goal = self.draft.goals[id] = GoalDraft(id, at, plain, serves=serves, known=known is not None)
        name = next((said for (holds, _), said in self.above.items() if holds is PlanColumn.NAME), None)
        goal.name = without_number(name) if name else None
        if perspective is not None:
            goal.perspective = self._named("perspectives", perspective, at)
        level = next((said for (holds, _), said in self.above.items() if holds is PlanColumn.LEVEL), None)
        if level is None and several and column in self.headings:
            level = self.headings[column].said
        if level is not None:
            goal.level = self._named("levels", level, at)
        return id

    def _of_goal(self, goal: GoalDraft, others: Mapping[int, TableCell]) -> None:
        """What stands beside a goal and is said of it; when and notes only where the row has no measure."""
        held = {self._holds(column) for column in others}
        measured, acted = PlanColumn.INDICATOR in held, PlanColumn.ACTIVITY in held
        for column, cell in others.items():
            heading = self.headings[column]
            if heading.holds is PlanColumn.PERIOD:
                goal.period = _period_of(cell.text)
                goal.note = _joined(goal.note, f"{heading.said}: {cell.text}" if goal.period is None else None)
            elif heading.holds is PlanColumn.UNIT:
                goal.unit = self._named("units", cell.text, goal.at)
            elif heading.holds is PlanColumn.OWNER and not acted:
                goal.owner = self._owner(cell.text, goal.at)
            elif heading.holds is PlanColumn.DUE and not (measured or acted):
                goal.due = _due_of(cell.text)
                goal.note = _joined(goal.note, f"{heading.said}: {cell.text}" if goal.due is None else None)
            elif heading.holds is PlanColumn.NOTE and not (measured or acted):
                goal.note = _joined(goal.note, cell.text)

    # measures

    def _measures(self, row: int, others: Mapping[int, TableCell]) -> None:
        """The measures of a row, each with the columns that follow it up to the next."""
        groups = self._groups()
        for group in groups:
            cells = {column: others[column] for column in group if column in others}
            name = next((cell for column, cell in cells.items() if self._holds(column) is PlanColumn.INDICATOR), None)
            if name is None:
                self._without_measure(row, cells)
            else:
                self._measure(row, name, cells)

    def _groups(self) -> list[list[int]]:
        columns = sorted(column for column, one in self.headings.items() if one.holds not in _CARRIED)
        starts = [column for column in columns if self._holds(column) is PlanColumn.INDICATOR]
        if len(starts) < 2:
            return [columns]
        # what stands before the first measure is said of all of them
        shared = [column for column in columns if column < starts[0]]
        return [
            [*(shared if n == 0 else ()), *(one for one in columns if start <= one < until)]
            for n, (start, until) in enumerate(zip(starts, (*starts[1:], 10**6), strict=True))
        ]

    def _holds(self, column: int) -> PlanColumn:
        return self.headings[column].holds

    def _measure(self, row: int, name: TableCell, cells: Mapping[int, TableCell]) -> None:
        names = [one for one in (without_number(line) for line in name.text.splitlines()) if one]
        split = len(names) > 1 and all(
            len(cell.text.splitlines()) == len(names)
            for column, cell in cells.items()
            if self._holds(column) is PlanColumn.LIMIT
        )
        made = None
        for n, one in enumerate(names if split else [" ".join(name.text.split())]):
            part = {
                column: cell._replace(text=cell.text.splitlines()[n], form=CellForm.TEXT)
                if split and len(cell.text.splitlines()) == len(names)
                else cell
                for column, cell in cells.items()
            }
            made = self._one_measure(row, one, part)
        held = [column for column in cells if column in self.table.sheet.rows[row]]
        self.draft.used |= {
            self._at(row, column): _entry("indicators", made)
            for column in held
            if self._holds(column) is not PlanColumn.NUMBER
        }

    def _one_measure(self, row: int, name: str, cells: Mapping[int, TableCell]) -> str:
        column = next(column for column in cells if self._holds(column) is PlanColumn.INDICATOR)
        at = self._at(row, column)
        plain = without_number(name)
        held = self.made.held.indicators
        known = next(
            (id for id, one in held.items() if folded_name(plain) in _called(one)),
            None,
        )
        id = known or planned_id(plain, (*self.draft.indicators, *held), "mått")
        one = IndicatorDraft(id, at, plain, serves=self.goal, known=known is not None)
        self.draft.indicators[id] = one
        for place, cell in cells.items():
            self._of_indicator(one, self.headings[place], cell, self._at(row, place))
        limits = {place: cell for place, cell in cells.items() if self._holds(place) is PlanColumn.LIMIT}
        outcomes = [cell for place, cell in cells.items() if self._holds(place) is PlanColumn.OUTCOME]
        if one.measured_in is None and any(cell.form is CellForm.PERCENT or "%" in cell.text for cell in outcomes):
            one.measured_in = "procent"
        self._limits(one, row, limits)
        if one.measured_in is None and _PLACED.search(one.name):
            one.measured_in = "plats"
        for place, cell in cells.items():
            if self._holds(place) is PlanColumn.OUTCOME:
                self._outcome(one, self.headings[place], cell, self._at(row, place))
        return id

    def _of_indicator(self, one: IndicatorDraft, heading: PlanHeading, cell: TableCell, at: str) -> None:
        text = cell.text
        match heading.holds:
            case PlanColumn.MEASURED_IN:
                one.measured_in = "procent" if text.strip() == "%" else text
            case PlanColumn.OWNER:
                one.owner = self._owner(text, at)
            case PlanColumn.UNIT:
                one.unit = self._named("units", text, at)
            case PlanColumn.SOURCE:
                one.source = text
            case PlanColumn.METHOD:
                one.method = text
            case PlanColumn.ACTIVITY:
                self._activity(text, at, None, None)
            case PlanColumn.FREQUENCY if (often := meant(text, [each.value for each in Frequency])) is not None:
                one.frequency = often
            case PlanColumn.DIRECTION if (way := meant(text, [each.value for each in Direction])) is not None:
                one.direction = way
            case PlanColumn.NOTE:
                one.note = _joined(one.note, text)
            case PlanColumn.FREQUENCY | PlanColumn.DIRECTION | PlanColumn.DUE:
                one.note = _joined(one.note, f"{heading.said}: {text}")
            case _:
                pass

    def _limits(self, one: IndicatorDraft, row: int, cells: Mapping[int, TableCell]) -> None:
        read: dict[int, PlannedLimit | None] = {}
        better = self._better(one, cells)
        for column, cell in cells.items():
            if _says_nothing(cell.text):
                continue
            bare = _number(cell) if cell.form is not CellForm.PERCENT else None
            scaled = self._scaled(one, cell, bare, self._at(row, column)) if bare is not None else None
            if bare is not None and scaled is None:
                continue
            if scaled is not None and scaled != bare:
                read[column] = of_bare_number(scaled, one.measured_in, better)._replace(unit=None)
                continue
            read[column] = _limit(cell, one.measured_in, better)
        for column, limit in read.items():
            heading, cell, at = self.headings[column], cells[column], self._at(row, column)
            if limit is not None and limit.unit and one.measured_in is None:
                one.measured_in = limit.unit
            keys = self._chosen(one, limit, cell, at)
            if limit is None:
                one.unread.append(cell.text)
            elif keys is not None and heading.year is not None:
                one.targets[heading.year] = keys
            elif keys is not None and one.target is None and not any(self.headings[other].year for other in read):
                one.target = keys
            elif keys is not None:
                one.unread.append(cell.text)
            if limit is not None and limit.direction is not None and one.direction is None and keys is None:
                one.direction = limit.direction.value

    def _chosen(self, one: IndicatorDraft, limit: PlannedLimit | None, cell: TableCell, at: str) -> TargetKeys | None:
        if limit is None:
            return None
        if limit.target is not None:
            return limit.target
        key = f"{'target' if 'at_least' in limit.readings else 'steps'}:{one.id}"
        answer = self.made.ask("target", key, at, (*limit.readings, SKIP), name=one.name, text=cell.shown or cell.text)
        return limit.readings.get(answer or "")

    def _better(self, one: IndicatorDraft, cells: Mapping[int, TableCell]) -> Direction | None:
        """Which way is better, where the plan says it: in a column, in words, or by limits that rise or fall."""
        if one.direction is not None:
            return Direction(one.direction)
        goal = self.draft.goals[self.goal].text if self.goal is not None else ""
        beside = (cell.text for cell in cells.values() if cell.form is CellForm.TEXT)
        ways = {way for text in beside if (way := _way(text)) is not None}
        if len(ways) == 1:
            return ways.pop()
        for text in (one.name, goal):
            said = _way(text)
            if said is not None:
                return said
        yearly = sorted(
            (self.headings[column].year or "", number)
            for column, cell in cells.items()
            if self.headings[column].year and (number := _number(cell)) is not None
        )
        steps = {second > first for (_, first), (_, second) in pairwise(yearly) if first != second}
        if len(steps) == 1:
            return Direction.HIGHER if steps.pop() else Direction.LOWER
        return None

    def _outcome(self, one: IndicatorDraft, heading: PlanHeading, cell: TableCell, at: str) -> None:
        if _says_nothing(cell.text):
            return
        number = _number(cell)
        if number is None:
            self.made.leave([(at, cell.text)], "not-a-number", refused=True)
            return
        scaled = self._scaled(one, cell, number, at)
        if scaled is None:
            return
        number = scaled
        year = heading.year or self.made.ask(
            "period", f"period:{plain_heading(heading.said)}", at, (SKIP,), _as_period, heading=heading.said
        )
        when = _as_period(year) if year not in (None, SKIP) else None
        if when is not None:
            self.draft.values.append(PlannedValue(at, cell.text, cell.shown, one.id, when, number))

    def _scaled(self, one: IndicatorDraft, cell: TableCell, number: Decimal, at: str) -> Decimal | None:
        """The number meant, where 0.85 of something in per cent may be 85; None where that is asked."""
        bare = cell.form is CellForm.NUMBER or (cell.form is CellForm.TEXT and _number(cell) is not None)
        if not (bare and "%" not in cell.text and measure(one.measured_in).out_of and 0 < abs(number) <= 1):
            return number
        share = f"{(number * 100).normalize():f}"
        answer = self.made.ask(
            "scale", f"scale:{at}", at, (share, f"{number:f}", SKIP), name=one.name, text=cell.text, share=share
        )
        return Decimal(answer) if answer not in (None, SKIP) else None

    def _without_measure(self, row: int, cells: Mapping[int, TableCell]) -> None:
        """A row without a measure: what it says is of its goal, or of an activity."""
        activity = next((column for column in cells if self._holds(column) is PlanColumn.ACTIVITY), None)
        owner = next((column for column in cells if self._holds(column) is PlanColumn.OWNER), None)
        due = next((column for column in cells if self._holds(column) is PlanColumn.DUE), None)
        acts = None
        if activity is not None:
            made = self._activity(
                cells[activity].text,
                self._at(row, activity),
                self._owner(cells[owner].text, self._at(row, owner)) if owner is not None else None,
                _due_of(cells[due].text) if due is not None else None,
            )
            beside = [one for one in cells if self._holds(one) is PlanColumn.NOTE]
            unread = due if due is not None and _due_of(cells[due].text) is None else None
            said = [f"{self.headings[unread].said}: {cells[unread].text}"] if unread is not None else []
            acts = _entry("activities", made[0].id) if made else None
            for one in made:
                one.note = _joined(*said, *(cells[place].text for place in beside))
        for column, cell in cells.items():
            if column not in self.table.sheet.rows[row]:
                continue
            at, holds = self._at(row, column), self._holds(column)
            of_goal = (PlanColumn.PERIOD, PlanColumn.OWNER, PlanColumn.UNIT, PlanColumn.DUE, PlanColumn.NOTE)
            if (holds is PlanColumn.ACTIVITY or holds in of_goal) and (self.goal is not None or acts is not None):
                self.draft.used[at] = acts if acts is not None else _entry("goals", self.goal)
            elif holds is PlanColumn.LIMIT and self.goal is not None:
                goal = self.draft.goals[self.goal]
                goal.note = _joined(goal.note, f"{self.headings[column].said}: {cell.text}")
                self.draft.used[at] = _entry("goals", self.goal)
            elif holds is not PlanColumn.NUMBER:
                self.made.leave([(at, cell.text)], "without-measure", refused=True)

    def _activity(self, text: str, at: str, responsible: str | None, due: str | None) -> list[ActivityDraft]:
        made = []
        for line in filter(None, (without_number(one) for one in text.splitlines())):
            id = planned_id(line, (*self.draft.activities, *self.made.held.activities), "aktivitet")
            made.append(ActivityDraft(id, at, line, self.goal, responsible, due))
            self.draft.activities[id] = made[-1]
        return made

    # names

    def _named(self, section: str, text: str, at: str) -> str | None:
        """The id of what is named: one of the workspace's, or a new one; asked where it is like one but not it."""
        plain = without_number(text)
        new: dict[str, str] = getattr(self.draft, section)
        held: Mapping[str, object] = getattr(self.made.held, section)
        called = {id: str(getattr(one, "title", None) or getattr(one, "name", None) or id) for id, one in held.items()}
        for id, name in (*called.items(), *new.items()):
            if folded_name(plain) in (folded_name(name), folded_name(id)):
                return id
        near = nearest(plain, called.values())
        if near is not None:
            id = next(id for id, name in called.items() if name == near)
            answer = self.made.ask("name", f"{section}:{plain}", at, (id, "new", SKIP), text=plain, near=near)
            if answer is None or answer == SKIP:
                return None
            if answer in held:
                return answer
        id = planned_id(plain, (*new, *held), _USUAL_IDS[section])
        new[id] = plain
        return id

    def _owner(self, text: str, at: str) -> str | None:
        if _says_nothing(text):
            return None
        several = [one.strip() for one in re.split(r"[,;/\n]", text) if one.strip()]
        if len(several) > 1:
            chosen = self.made.ask("owners", f"roles:{' '.join(text.split())}", at, (*several, SKIP), text=text)
            text = chosen if chosen is not None and chosen in several else ""
        elif _PERSON.fullmatch(text.strip()):
            answer = self.made.ask("person", f"roles:{text.strip()}", at, (SKIP,), bool, text=text.strip())
            text = answer if answer is not None and answer != SKIP else ""
        return self._named("roles", text, at) if text else None


def _says_nothing(text: str) -> bool:
    return " ".join(text.split()).casefold() in _NOTHING


def _called(one: Indicator) -> tuple[str, ...]:
    return tuple(folded_name(name) for name in (one.name, one.text) if name)


def _entry(section: str, id: str | None) -> str | None:
    return f"{section}/{id}" if id is not None else None


def _joined(*texts: str | None) -> str | None:
    return " ".join(text for text in texts if text) or None


def _limit(cell: TableCell, measured_in: str | None, better: Direction | None) -> PlannedLimit | None:
    if cell.form is CellForm.PERCENT:
        return of_bare_number(Decimal(cell.text) * 100, "procent", better)
    if cell.form is CellForm.NUMBER:
        return of_bare_number(Decimal(cell.text), measured_in, better)._replace(unit=None)
    return read_limit(cell.text, measured_in, better) if cell.form is CellForm.TEXT else None


def _number(cell: TableCell) -> Decimal | None:
    """The number of a cell, where it is one and can be read in one way only."""
    if cell.form is CellForm.PERCENT:
        return Decimal(cell.text) * 100
    if cell.form not in (CellForm.NUMBER, CellForm.TEXT):
        return None
    try:
        return parse_number(cell.text)
    except PydanticCustomError as error:
        meant_as = (error.context or {}).get("instead")
        return Decimal(str(meant_as)) if meant_as is not None else None


def _way(text: str) -> Direction | None:
    """Which way a sentence says that its quantity is to go."""
    found = judge_sentence(text).extracted
    return {
        ">=": Direction.HIGHER,
        ">": Direction.HIGHER,
        "increase": Direction.HIGHER,
        "<=": Direction.LOWER,
        "<": Direction.LOWER,
        "decrease": Direction.LOWER,
    }.get(found.comparator or "")


def _tried(read: Callable[[object], object], text: str) -> object | None:
    try:
        return read(text)
    except PydanticCustomError as error:
        meant_as = (error.context or {}).get("instead")
        return read(str(meant_as)) if meant_as else None


def _as_period(text: str | None) -> Period | None:
    found = _tried(period, text) if text else None
    return found if isinstance(found, Period) else None


def _period_of(text: str) -> str | None:
    found = _as_period(" ".join(text.split()))
    return str(found) if found is not None else None


def _due_of(text: str) -> str | None:
    """The last day of what is told: a day itself, or that of a period."""
    found = _tried(day, " ".join(text.split()))
    if isinstance(found, date):
        return found.isoformat()
    when = _as_period(" ".join(text.split()))
    return when.end.isoformat() if when is not None else None
