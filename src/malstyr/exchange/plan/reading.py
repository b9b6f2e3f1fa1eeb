"""A plan as tables read into goals, measures, limits, owners and values. Nothing is guessed, and nothing is left out in
silence: every cell ends in an entry, a question, or among what is left out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.cell_texts import entry_told, period_told, way_told
from malstyr.exchange.plan.columns import PlanColumn, PlanHeading, heading_of, plain_heading
from malstyr.exchange.plan.drafts import PlanDraft
from malstyr.exchange.plan.ended import PlanEnded
from malstyr.exchange.plan.fields import turned_fields
from malstyr.exchange.plan.headings import PlanTable, goal_beside_its_number, plan_table, text_at, unit_column
from malstyr.exchange.plan.ids import number_alone, without_number
from malstyr.exchange.plan.row_goals import owned_alike, read_goals, serve_goals
from malstyr.exchange.plan.row_measures import activity_alone, read_measures
from malstyr.exchange.plan.row_names import CARRIED, PlanRows, entry_named, unit_of_sheet
from malstyr.exchange.plan.sheet_names import alike_sheets, names_a_body
from malstyr.exchange.table import TableCell, TableFile, TableSheet
from malstyr.language.person_number import surely_has_person_number
from malstyr.model.goal_file import GoalFile

_SUM = re.compile(r"(?:del|total)?summa\b.*|sum|total(?:t|en)?\W*", re.IGNORECASE | re.DOTALL)
"""A row of sums; *Totalt antal olyckor* is a measure."""
_OWN_ROW = (PlanColumn.INDICATOR, PlanColumn.ACTIVITY)
"""What may stand alone in a row."""
_YEARS = re.compile(r"(?<![\d-])((?:19|20)[0-9]{2})\s*[–-]\s*((?:19|20)[0-9]{2})(?![\d-])")
_REMARK = re.compile(
    r"^(?:källa|källor|not|noter|anm|anmärkning|kommentar|obs|observera|\*+)\b\s*[:.]|^\*", re.IGNORECASE
)


def read_plan(file: TableFile, held: GoalFile, as_of: date, answers: Mapping[str, str]) -> PlanDraft:
    """The plan that the tables of a file hold, beside what a workspace has already."""
    made = PlanEnded(held, as_of, answers)
    sheets = [turned_fields(_without_persons(made, sheet)) for sheet in file.sheets]
    tables = [(sheet, plan_table(sheet)) for sheet in sheets]
    made.alike = alike_sheets(table for _, table in tables)
    for sheet, table in sorted(tables, key=lambda one: _names_goals_by_number(*one)):
        if table is not None:
            _read_table(made, table)
        made.account(sheet, table)
    return made.draft


def _names_goals_by_number(sheet: TableSheet, table: PlanTable | None) -> bool:
    """Whether the goals of a table are numbers alone, so that the tables with their texts are to be read first."""
    if table is None:
        return False
    columns = [column for column, one in table.headings.items() if one.holds is PlanColumn.GOAL]
    cells = (sheet.rows[row].get(column) for row in table.rows for column in columns)
    return any(cell is not None and number_alone(cell.text) is not None for cell in cells)


def _without_persons(made: PlanEnded, sheet: TableSheet) -> TableSheet:
    """A sheet without the cells that hold the number of a person: these are refused, and never told."""
    found = [
        (row, column)
        for row, cells in sheet.rows.items()
        for column, cell in cells.items()
        if surely_has_person_number(cell.text)
    ]
    made.leave([(sheet.at(*place), "") for place in found], "person", refused=True)
    rows = {
        row: {column: cell for column, cell in cells.items() if (row, column) not in found}
        for row, cells in sheet.rows.items()
    }
    return sheet._replace(rows={row: cells for row, cells in rows.items() if cells}) if found else sheet


def _read_table(made: PlanEnded, table: PlanTable) -> None:
    made.waiting.clear()
    sheet = table.sheet
    first, last = table.heading_rows[0], table.heading_rows[-1]
    above: list[tuple[str, str]] = []
    for row, cells in sheet.rows.items():
        if row < first and row not in table.rows:
            above += ((sheet.at(row, column), cell.text) for column, cell in cells.items())
        elif first <= row <= last:
            made.draft.used |= {sheet.at(row, column): None for column in cells}
    made.period_told = _period_in(text for _, text in (*above, ("", sheet.name or "")))
    made.headings = dict(_settled(made, table))
    made.sheet_says = _said_by_name(made, sheet.name) if sheet.name in made.alike else None
    made.draft.sheets.append(sheet.name)
    made.draft.heading_rows += table.heading_rows
    made.draft.rows += table.rows
    made.draft.headings += ((sheet.column_at(column), one) for column, one in made.headings.items())
    goals = len(made.draft.goals)
    _read_rows(PlanRows(made, table, made.headings))
    new = [*made.draft.goals][goals:]
    told = {at: entry_told("goals", new[0]) for at, text in above if new and _period_in([text]) is not None}
    made.draft.used |= told
    made.leave(one for one in above if one[0] not in told)


def _period_in(texts: Iterable[str]) -> str | None:
    """The years that texts say a plan is for, ``Verksamhetsplan 2026–2029``; None where they tell none, or several."""
    found = {f"{first}-{last}" for text in texts for first, last in _YEARS.findall(text)}
    return period_told(found.pop()) if len(found) == 1 else None


def _said_by_name(made: PlanEnded, name: str) -> tuple[PlanColumn, str] | None:
    """What the name of a sheet tells that no column does; asked where it is not plainly a unit."""
    told = {one.holds for one in made.headings.values()}
    left = [one for one in (PlanColumn.UNIT, PlanColumn.PERSPECTIVE) if one not in told]
    units = {folded_name(said) for id, one in made.held.units.items() for said in (id, one.name or id)}
    if PlanColumn.UNIT in left and (folded_name(name) in units or names_a_body(name)):
        return PlanColumn.UNIT, name
    answer = (
        made.ask("sheet", f"sheet:{name}", None, (*(one.value for one in left), SKIP), sheet=name) if left else None
    )
    return (PlanColumn(answer), name) if answer is not None and answer != SKIP else None


def _settled(made: PlanEnded, table: PlanTable) -> Iterator[tuple[int, PlanHeading]]:
    """What each column holds, with the answers to what its heading leaves open."""
    for column, heading in table.headings.items():
        yield column, heading
    for column, said in table.unknown.items():
        holds = unit_column(table, column, said[-1])
        key = f"column:{plain_heading(said[-1])}"
        if holds is None and (plain_heading(said[-1]) in ("enhet", "enheter") or key in made.answers):
            at = table.sheet.at(table.heading_rows[-1], column)
            options = [one.value for one in PlanColumn if one is not PlanColumn.SKIP]
            usual = ("measured_in", "unit") if plain_heading(said[-1]) in ("enhet", "enheter") else options
            answer = made.ask("column", key, at, (*usual, SKIP), heading=said[-1])
            if answer is None:
                made.waiting[column] = key
            holds = PlanColumn(answer) if answer in (*options, SKIP) else None
        if holds is not None and holds is not PlanColumn.SKIP:
            yield column, PlanHeading(column, said, holds)
    limits = [int(one.year) for one in table.columns(PlanColumn.LIMIT) if one.year is not None]
    asking = {year for column, year in table.years.items() if _asks_in_words(table, column)}
    limits += map(int, asking)
    for column, year in table.years.items():
        if int(year) > made.as_of.year or year in asking:
            yield column, PlanHeading(column, (year,), PlanColumn.LIMIT, year)
            continue
        if int(year) < min((made.as_of.year, *limits)) and limits:
            yield column, PlanHeading(column, (year,), PlanColumn.OUTCOME, year)
            continue
        at = table.sheet.at(table.heading_rows[-1], column)
        answer = made.ask("year-column", f"column:{year}", at, ("value", "target", SKIP), year=year)
        if answer in ("target", "value"):
            yield column, PlanHeading(column, (year,), PlanColumn(answer), year)
        elif answer is None:
            made.waiting[column] = f"column:{year}"


def _asks_in_words(table: PlanTable, column: int) -> bool:
    """Whether any cell of a column says what must be reached and no outcome does: ``högst 280``."""
    texts = (text_at(table.sheet, row, column) for row in table.rows)
    return any(way_told(text) is not None for text in texts if text)


def _read_rows(rows: PlanRows) -> None:
    if rows.made.sheet_says is not None and rows.made.sheet_says[0] is PlanColumn.PERSPECTIVE:
        rows.above[PlanColumn.PERSPECTIVE, 0] = rows.made.sheet_says[1]
    no_goals = PlanColumn.GOAL not in {one.holds for one in rows.headings.values()}
    for row in rows.table.rows:
        cells = rows.table.sheet.rows[row]
        places = [(rows.at(row, column), cell.text) for column, cell in cells.items()]
        if rows.table.repeats(row):
            rows.made.leave(places, "repeated-heading")
        elif any(_SUM.fullmatch(cell.text) for cell in list(cells.values())[:1]):
            rows.made.leave(places, "total-row")
        elif len(cells) == 1 and _alone(rows, row, *next(iter(cells.items()))):
            continue
        elif no_goals and rows.table.heads_below(row) and goal_beside_its_number(cells):
            (_, number), (column, cell) = sorted(cells.items())
            _alone(rows, row, column, cell._replace(text=f"{number.text}: {cell.text}"))
            rows.draft.used[places[0][0]] = rows.draft.used.get(rows.at(row, column))
        else:
            _read_row(rows, row)
    owned_alike(rows)
    serve_goals(rows)


def _alone(rows: PlanRows, row: int, column: int, cell: TableCell) -> bool:
    """A row with one text: what the rows below are about, if no column tells that, else a note."""
    own = rows.headings.get(column)
    wide = any(first == (row, column) for first in rows.table.sheet.merged.values()) or rows.table.heads_below(row)
    held = {one.holds for one in rows.headings.values()}
    at = rows.at(row, column)
    if _REMARK.match(cell.text):
        rows.made.leave([(at, cell.text)])
        return True
    field, _, told = cell.text.partition(":")
    heading = heading_of(column, (field,))
    if told.strip() and heading is not None and heading.holds is PlanColumn.ACTIVITY:
        activity_alone(rows, told.strip(), at)
        return True
    goals = PlanColumn.GOAL not in held and not _is_measure(rows, cell.text, at, wide)
    if own is not None and own.holds in (*CARRIED, *_OWN_ROW) and not wide and not goals:
        return False
    if goals:
        rows.above[PlanColumn.GOAL, 0] = cell.text
        read_goals(rows, row, {(PlanColumn.GOAL, 0): (cell.text, at)}, {})
    elif PlanColumn.UNIT not in held and names_a_body(cell.text) and rows.table.heads_below(row):
        rows.made.sheet_says = PlanColumn.UNIT, cell.text
        rows.draft.used[at] = entry_told("units", unit_of_sheet(rows, at))
    elif PlanColumn.PERSPECTIVE not in held and len(cell.text.split()) <= 8 and row + 1 in rows.table.sheet.rows:
        rows.above[PlanColumn.PERSPECTIVE, 0] = cell.text
        rows.draft.used[at] = entry_told("perspectives", entry_named(rows, "perspectives", cell.text, at))
    else:
        rows.made.leave([(at, cell.text)])
    return True


def _is_measure(rows: PlanRows, text: str, at: str, wide: bool) -> bool:
    """Whether a text alone in a table without a column of goals is a measure; asked where neither can be told."""
    if wide or text != without_number(text):
        return False
    return rows.made.ask("section", f"section:{at}", at, ("goal", "indicator"), text=text) != "goal"


def _read_row(rows: PlanRows, row: int) -> None:
    sheet = rows.table.sheet
    own: dict[int, TableCell] = {}
    for column, heading in rows.headings.items():
        first = sheet.merged.get((row, column), (row, column))
        cell = sheet.rows.get(first[0], {}).get(first[1])
        if cell is not None and (first[0] == row or heading.holds not in CARRIED):
            own[column] = cell
    said = {
        (heading.holds, column): (cell.text, rows.at(row, column))
        for column, heading in rows.headings.items()
        if (cell := own.get(column)) is not None and heading.holds in CARRIED
    }
    others = {column: cell for column, cell in own.items() if rows.headings[column].holds not in CARRIED}
    read_goals(rows, row, said, others)
    read_measures(rows, row, others)
