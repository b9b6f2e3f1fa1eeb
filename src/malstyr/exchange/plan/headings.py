"""Where the headings of a plan stand in a sheet, and what each column holds."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from malstyr.exchange.plan.columns import (
    PlanColumn,
    PlanHeading,
    heading_of,
    is_unit_of_measure,
    plain_heading,
    year_alone,
)
from malstyr.exchange.plan.ids import number_alone, says_goal
from malstyr.exchange.plan.limits import read_limit
from malstyr.exchange.table import TableCell, TableSheet

_FIRST_ROWS = 40
"""Headings that begin lower than this are none: a table does not have so much text above it."""
_FEWEST_WORDS = 3
"""Of a goal in words."""
_TEXTS = ("målformulering", "måltext", "målbeskrivning", "formulering")


class PlanTable(NamedTuple):
    """A table of a plan: its sheet, its headings by column, those not understood, and its rows."""

    sheet: TableSheet
    heading_rows: tuple[int, ...]
    headings: Mapping[int, PlanHeading]
    years: Mapping[int, str]
    """Columns that say a year and not whether they hold limits or outcomes."""
    unknown: Mapping[int, tuple[str, ...]]
    rows: tuple[int, ...]

    def columns(self, holds: PlanColumn) -> list[PlanHeading]:
        return [one for one in self.headings.values() if one.holds is holds]

    def repeats(self, row: int) -> bool:
        """Whether a row says what the headings do."""
        own = [plain_heading(text_at(self.sheet, row, one.column)) for one in self.headings.values()]
        return bool(own) and own == [plain_heading(one.said) for one in self.headings.values()]

    def heads_below(self, row: int) -> bool:
        """Whether a row stands above the headings, or above headings repeated: it says what those rows are about."""
        return row + 1 == self.heading_rows[0] or self.repeats(row + 1)


def plan_table(sheet: TableSheet) -> PlanTable | None:
    """The table of a plan in a sheet; None where there are no headings of one."""
    places = [row for row in sheet.rows if row <= _FIRST_ROWS]
    scored = [(_score(sheet, row), row) for row in places]
    most, best = max(scored, default=(0, 0), key=lambda one: (one[0], -one[1]))
    if most < 2:
        return None
    if _is_list(sheet, best):
        return None
    lead = _heading_rows(sheet, best)
    columns = sorted({column for row in lead for column in sheet.rows.get(row, {})} | _spread(sheet, lead))
    words = {column: _words(sheet, lead, column) for column in columns}
    headings = {column: found for column in columns if (found := heading_of(column, words[column])) is not None}
    rest = {column: said for column, said in words.items() if column not in headings and said}
    years = {column: year for column, said in rest.items() if (year := year_alone(said)) is not None}
    rows = tuple(row for row in sheet.rows if row > lead[-1])
    unknown = {column: said for column, said in rest.items() if column not in years}
    table = PlanTable(sheet, lead, headings, years, unknown, rows)
    table = table._replace(headings={column: _by_content(table, one) for column, one in headings.items()})
    has = {one.holds for one in table.headings.values()}
    if PlanColumn.GOAL not in has and PlanColumn.SERVES in has:  # what a measure contributes to is its goal
        own = {
            column: one._replace(holds=PlanColumn.GOAL)
            for column, one in headings.items()
            if one.holds is PlanColumn.SERVES
        }
        table, has = table._replace(headings={**table.headings, **own}), has | {PlanColumn.GOAL}
    if (over := _named_above(table, PlanColumn.GOAL in has)) is not None:
        table = table._replace(rows=(over, *rows))
    return table if has & {PlanColumn.GOAL, PlanColumn.INDICATOR} else None


def _named_above(table: PlanTable, has_goals: bool) -> int | None:
    """The row above the first headings that names what follows: others do above headings repeated, or it is a goal."""
    over = table.heading_rows[0] - 1
    if not goal_beside_its_number(table.sheet.rows.get(over, {})) and len(table.sheet.rows.get(over, {})) != 1:
        return None
    again = [row for row in table.rows if table.repeats(row)]
    if has_goals:
        return over if again and all(len(table.sheet.rows.get(row - 1, {})) == 1 for row in again) else None
    return over if again or any(says_goal(cell.text) for cell in table.sheet.rows[over].values()) else None


def goal_beside_its_number(cells: Mapping[int, TableCell]) -> bool:
    """Whether a row tells a goal and nothing more, with its number in a cell before it: ``Mål 1 | Trygga elever``."""
    texts = [cell.text for cell in cells.values()]
    return len(texts) == 2 and says_goal(texts[0]) and number_alone(texts[0]) is not None


def _is_list(sheet: TableSheet, best: int) -> bool:
    """Whether most rows begin with what they tell, ``Mål`` or ``Indikator``: a list, and no table below headings."""
    column = min(sheet.rows[best])
    below = [
        row[column].text for number, row in sheet.rows.items() if number != best and column in row and len(row) > 1
    ]
    named = [one.holds for text in below if (one := heading_of(column, (text,))) is not None]
    return len({*named}) > 1 and 2 * len(named) > len(below)


def text_at(sheet: TableSheet, row: int, column: int) -> str:
    """What stands at a place, that of its merged range included."""
    row, column = sheet.merged.get((row, column), (row, column))
    cell = sheet.rows.get(row, {}).get(column)
    return cell.text if cell is not None else ""


def _score(sheet: TableSheet, row: int) -> int:
    """How many different things the cells of a row are headings of."""
    cells = sheet.rows[row]
    found = [heading_of(column, (cell.text,)) for column, cell in cells.items() if len(cell.text) < 60]
    of_years = any(year_alone((cell.text,)) for cell in cells.values())
    return len({(one.holds, one.said) for one in found if one is not None}) + of_years


def _heading_rows(sheet: TableSheet, best: int) -> tuple[int, ...]:
    """The best row, the one above it that its columns are grouped by, and the one below that only tells years."""
    rows = [best]
    above = best - 1
    if above in sheet.rows and any(sheet.merged.get((above, one)) for one in sheet.rows[best]):
        wide = {sheet.merged.get((above, one), (above, one)) for one in sheet.rows[best]}
        rows = [above, best] if len(wide) > 1 else rows
    below = sheet.rows.get(best + 1, {})
    told = [cell.text for cell in below.values()]
    if told and all(year_alone((text,)) for text in told):
        rows.append(best + 1)
    return tuple(rows)


def _spread(sheet: TableSheet, rows: Sequence[int]) -> set[int]:
    return {column for (row, column), (first, _) in sheet.merged.items() if row in rows and first in rows}


def _words(sheet: TableSheet, rows: Sequence[int], column: int) -> tuple[str, ...]:
    said = [text_at(sheet, row, column) for row in rows]
    return tuple(dict.fromkeys(one for one in said if one))


def _by_content(table: PlanTable, heading: PlanHeading) -> PlanHeading:
    """A heading that means two things, as what stands below it says."""
    said = plain_heading(heading.said)
    texts = _below(table, heading.column, said)
    others = {one.holds for one in table.headings.values() if one.column != heading.column}
    goals = [one for one in table.headings.values() if one.holds is PlanColumn.GOAL]
    if heading.holds is PlanColumn.LIMIT and not goals and _said_of_goals(heading) and _are_sentences(texts):
        return heading._replace(holds=PlanColumn.GOAL)
    if heading.holds is PlanColumn.GOAL_OWNER and PlanColumn.OWNER not in others:
        return heading._replace(holds=PlanColumn.OWNER)
    if heading.holds is PlanColumn.GOAL and said in ("mål", "målet") and PlanColumn.INDICATOR in others:
        limits = [read_limit(text, None, None) is not None for text in texts]
        if limits and sum(limits) * 2 > len(limits) and PlanColumn.LIMIT not in others:
            return heading._replace(holds=PlanColumn.LIMIT)
    if heading.holds is PlanColumn.GOAL and len(goals) > 1 and said in ("mål", "målet", "övergripande mål"):
        texts_beside = any(plain_heading(one.said) in _TEXTS for one in goals)
        if texts_beside and said in ("mål", "målet"):
            return heading._replace(holds=PlanColumn.NAME)
    return heading


def _said_of_goals(heading: PlanHeading) -> bool:
    """Whether a heading is of goals but for its year: ``Mål 2027``."""
    bare = heading_of(heading.column, tuple(word.replace(heading.year or "", " ") for word in heading.words))
    return bare is not None and bare.holds is PlanColumn.GOAL


def _are_sentences(texts: Sequence[str]) -> bool:
    """Whether most texts are of words that tell no limit."""
    told = [len(text.split()) >= _FEWEST_WORDS and read_limit(text, None, None) is None for text in texts]
    return sum(told) * 2 > len(told)


def unit_column(table: PlanTable, column: int, said: str) -> PlanColumn | None:
    """What a column called "Enhet" holds; None where what stands below may be either."""
    if plain_heading(said) not in ("enhet", "enheter"):
        return None
    texts = _below(table, column, plain_heading(said))
    measured = is_unit_of_measure(texts)
    if measured is None:
        return None
    return PlanColumn.MEASURED_IN if measured else PlanColumn.UNIT


def _below(table: PlanTable, column: int, said: str) -> list[str]:
    """The texts below a heading, but for the heading itself where it is repeated, and what is merged over others."""
    places = [table.sheet.merged.get((row, column), (row, column)) for row in table.rows]
    texts = (text_at(table.sheet, row, own) for row, own in places if own == column)
    return [text for text in texts if text and plain_heading(text) != said]
