"""A plan as tables read into goals, measures, limits, owners and values. Nothing is guessed, and nothing is left out in
silence: every cell ends in an entry, a question, or among what is left out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.cell_texts import entry_told
from malstyr.exchange.plan.columns import PlanColumn, PlanHeading, heading_of, plain_heading
from malstyr.exchange.plan.drafts import PlanDraft
from malstyr.exchange.plan.ended import PlanEnded
from malstyr.exchange.plan.fields import turned_fields
from malstyr.exchange.plan.headings import PlanTable, goal_beside_its_number, plan_table, unit_column
from malstyr.exchange.plan.ids import number_alone, without_number
from malstyr.exchange.plan.row_goals import RowGoals
from malstyr.exchange.plan.row_measures import RowMeasures
from malstyr.exchange.plan.row_names import CARRIED
from malstyr.exchange.plan.sheet_names import alike_sheets, names_a_body
from malstyr.exchange.table import TableCell, TableFile, TableSheet
from malstyr.language.person_number import surely_has_person_number
from malstyr.model.goal_file import GoalFile

_SUM = re.compile(r"(?:del|total)?summa\b.*|sum|total(?:t|en)?\W*", re.IGNORECASE | re.DOTALL)
"""A row of sums; *Totalt antal olyckor* is a measure."""
_OWN_ROW = (PlanColumn.INDICATOR, PlanColumn.ACTIVITY)
"""What may stand alone in a row."""
_REMARK = re.compile(
    r"^(?:källa|källor|not|noter|anm|anmärkning|kommentar|obs|observera|\*+)\b\s*[:.]|^\*", re.IGNORECASE
)


def read_plan(file: TableFile, held: GoalFile, as_of: date, answers: Mapping[str, str]) -> PlanDraft:
    """The plan that the tables of a file hold, beside what a workspace has already."""
    made = _Reading(held, as_of, answers)
    sheets = [turned_fields(made.without_persons(sheet)) for sheet in file.sheets]
    tables = [(sheet, plan_table(sheet)) for sheet in sheets]
    made.alike = alike_sheets(table for _, table in tables)
    for sheet, table in sorted(tables, key=lambda one: _names_goals_by_number(*one)):
        if table is not None:
            made.read(table)
        made.account(sheet, table)
    return made.draft


def _names_goals_by_number(sheet: TableSheet, table: PlanTable | None) -> bool:
    """Whether the goals of a table are numbers alone, so that the tables with their texts are to be read first."""
    if table is None:
        return False
    columns = [column for column, one in table.headings.items() if one.holds is PlanColumn.GOAL]
    cells = (sheet.rows[row].get(column) for row in table.rows for column in columns)
    return any(cell is not None and number_alone(cell.text) is not None for cell in cells)


@dataclass(slots=True)
class _Reading(PlanEnded):
    """Reads tables, one after another."""

    alike: frozenset[str] = frozenset()
    """The sheets with the same headings as another."""

    def without_persons(self, sheet: TableSheet) -> TableSheet:
        """A sheet without the cells that hold the number of a person: these are refused, and never told."""
        found = [
            (row, column)
            for row, cells in sheet.rows.items()
            for column, cell in cells.items()
            if surely_has_person_number(cell.text)
        ]
        self.leave([(sheet.at(*place), "") for place in found], "person", refused=True)
        rows = {
            row: {column: cell for column, cell in cells.items() if (row, column) not in found}
            for row, cells in sheet.rows.items()
        }
        return sheet._replace(rows={row: cells for row, cells in rows.items() if cells}) if found else sheet

    def read(self, table: PlanTable) -> None:
        self.waiting.clear()
        sheet = table.sheet
        first, last = table.heading_rows[0], table.heading_rows[-1]
        above: list[tuple[str, str]] = []
        for row, cells in sheet.rows.items():
            if row < first and row not in table.rows:
                above += ((sheet.at(row, column), cell.text) for column, cell in cells.items())
            elif first <= row <= last:
                self.draft.used |= {sheet.at(row, column): None for column in cells}
        self.leave(above)
        self.headings = dict(self._settled(table))
        self.sheet_says = self._said_by_name(sheet.name) if sheet.name in self.alike else None
        self.draft.sheets.append(sheet.name)
        self.draft.heading_rows += table.heading_rows
        self.draft.rows += table.rows
        self.draft.headings += ((sheet.column_at(column), one) for column, one in self.headings.items())
        _Rows(self, table, self.headings).read()

    def _said_by_name(self, name: str) -> tuple[PlanColumn, str] | None:
        """What the name of a sheet tells that no column does; asked where it is not plainly a unit."""
        told = {one.holds for one in self.headings.values()}
        left = [one for one in (PlanColumn.UNIT, PlanColumn.PERSPECTIVE) if one not in told]
        units = {folded_name(said) for id, one in self.held.units.items() for said in (id, one.name or id)}
        if PlanColumn.UNIT in left and (folded_name(name) in units or names_a_body(name)):
            return PlanColumn.UNIT, name
        answer = (
            self.ask("sheet", f"sheet:{name}", None, (*(one.value for one in left), SKIP), sheet=name) if left else None
        )
        return (PlanColumn(answer), name) if answer is not None and answer != SKIP else None

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
        limits = [int(one.year) for one in table.columns(PlanColumn.LIMIT) if one.year is not None]
        for column, year in table.years.items():
            if int(year) > self.as_of.year:
                yield column, PlanHeading(column, (year,), PlanColumn.LIMIT, year)
                continue
            if int(year) < min((self.as_of.year, *limits)) and limits:
                yield column, PlanHeading(column, (year,), PlanColumn.OUTCOME, year)
                continue
            at = table.sheet.at(table.heading_rows[-1], column)
            answer = self.ask("year-column", f"column:{year}", at, ("value", "target", SKIP), year=year)
            if answer in ("target", "value"):
                yield column, PlanHeading(column, (year,), PlanColumn(answer), year)
            elif answer is None:
                self.waiting[column] = f"column:{year}"


class _Rows(RowGoals, RowMeasures):
    """The rows of one table, in their turn."""

    def read(self) -> None:
        if self.made.sheet_says is not None and self.made.sheet_says[0] is PlanColumn.PERSPECTIVE:
            self.above[PlanColumn.PERSPECTIVE, 0] = self.made.sheet_says[1]
        no_goals = PlanColumn.GOAL not in {one.holds for one in self.headings.values()}
        for row in self.table.rows:
            cells = self.table.sheet.rows[row]
            places = [(self.at(row, column), cell.text) for column, cell in cells.items()]
            if self.table.repeats(row):
                self.made.leave(places, "repeated-heading")
            elif any(_SUM.fullmatch(cell.text) for cell in list(cells.values())[:1]):
                self.made.leave(places, "total-row")
            elif len(cells) == 1 and self._alone(row, *next(iter(cells.items()))):
                continue
            elif no_goals and self.table.heads_below(row) and goal_beside_its_number(cells):
                (_, number), (column, cell) = sorted(cells.items())
                self._alone(row, column, cell._replace(text=f"{number.text}: {cell.text}"))
                self.draft.used[places[0][0]] = self.draft.used.get(self.at(row, column))
            else:
                self._row(row)
        self.owned_alike()
        self.serve()

    def _alone(self, row: int, column: int, cell: TableCell) -> bool:
        """A row with one text: what the rows below are about, if no column tells that, else a note."""
        own = self.headings.get(column)
        wide = any(first == (row, column) for first in self.table.sheet.merged.values()) or self.table.heads_below(row)
        held = {one.holds for one in self.headings.values()}
        at = self.at(row, column)
        if _REMARK.match(cell.text):
            self.made.leave([(at, cell.text)])
            return True
        field, _, told = cell.text.partition(":")
        heading = heading_of(column, (field,))
        if told.strip() and heading is not None and heading.holds is PlanColumn.ACTIVITY:
            self.activity_alone(told.strip(), at)
            return True
        goals = PlanColumn.GOAL not in held and not self._is_measure(cell.text, at, wide)
        if own is not None and own.holds in (*CARRIED, *_OWN_ROW) and not wide and not goals:
            return False
        if goals:
            self.above[PlanColumn.GOAL, 0] = cell.text
            self.goals(row, {(PlanColumn.GOAL, 0): (cell.text, at)}, {})
        elif PlanColumn.UNIT not in held and names_a_body(cell.text) and self.table.heads_below(row):
            self.made.sheet_says = PlanColumn.UNIT, cell.text
            self.draft.used[at] = entry_told("units", self.unit_of_sheet(at))
        elif PlanColumn.PERSPECTIVE not in held and len(cell.text.split()) <= 8 and row + 1 in self.table.sheet.rows:
            self.above[PlanColumn.PERSPECTIVE, 0] = cell.text
            self.draft.used[at] = entry_told("perspectives", self.named("perspectives", cell.text, at))
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
            if cell is not None and (first[0] == row or heading.holds not in CARRIED):
                own[column] = cell
        said = {
            (heading.holds, column): (cell.text, self.at(row, column))
            for column, heading in self.headings.items()
            if (cell := own.get(column)) is not None and heading.holds in CARRIED
        }
        others = {column: cell for column, cell in own.items() if self.headings[column].holds not in CARRIED}
        self.goals(row, said, others)
        self.measures(row, others)
