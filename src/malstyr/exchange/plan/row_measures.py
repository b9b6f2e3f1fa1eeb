"""The measures that a row of a plan tells, and the activities."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.already import goals_served
from malstyr.exchange.plan.cell_texts import entry_told, joined_texts, last_day_told, number_told_in, unit_of_cell
from malstyr.exchange.plan.columns import COLOURS_BESIDE, PlanColumn, PlanHeading
from malstyr.exchange.plan.drafts import ActivityDraft, IndicatorDraft
from malstyr.exchange.plan.ids import planned_id, without_number
from malstyr.exchange.plan.row_limits import read_limits, read_outcome, without_colours
from malstyr.exchange.plan.row_names import CARRIED, PlanRows, entry_named, owner_named, unit_of_sheet
from malstyr.exchange.plan.units_in_names import unit_in_name
from malstyr.exchange.table import CellForm, TableCell
from malstyr.language.meant import meant
from malstyr.model.activities import Activity
from malstyr.model.indicators import Direction, Frequency, Indicator

_PLACED = re.compile(r"rankn?ing|\brank\b|\b(?:placering|plats) bland\b", re.IGNORECASE)
"""A place among others; ``placering i familjehem`` and ``utvärderare på plats`` are none."""
_LAST_DAY = "12-31"
_OF_GOAL = (PlanColumn.SERVES,
    PlanColumn.PERIOD, PlanColumn.OWNER, PlanColumn.GOAL_OWNER, PlanColumn.UNIT, PlanColumn.DUE, PlanColumn.NOTE,
)  # fmt: skip
"""What is told of the goal in a row without a measure."""


def read_measures(rows: PlanRows, row: int, others: Mapping[int, TableCell]) -> None:
    """The measures of a row, each with the columns that follow it up to the next."""
    groups = _groups(rows)
    for group in groups:
        cells = {column: others[column] for column in group if column in others}
        name = next((cell for column, cell in cells.items() if rows.holds(column) is PlanColumn.INDICATOR), None)
        if name is None:
            _without_measure(rows, row, cells)
        else:
            _measure(rows, row, name, cells)


def _groups(rows: PlanRows) -> list[list[int]]:
    columns = sorted(column for column, one in rows.headings.items() if one.holds not in CARRIED)
    starts = [column for column in columns if rows.holds(column) is PlanColumn.INDICATOR]
    if len(starts) < 2:
        return [columns]
    # what stands before the first measure is said of all of them
    shared = [column for column in columns if column < starts[0]]
    return [
        [*(shared if n == 0 else ()), *(one for one in columns if start <= one < until)]
        for n, (start, until) in enumerate(zip(starts, (*starts[1:], 10**6), strict=True))
    ]


def _measure(rows: PlanRows, row: int, name: TableCell, cells: Mapping[int, TableCell]) -> None:
    names = [one for one in (without_number(line) for line in name.text.splitlines()) if one]
    split = len(names) > 1 and all(
        len(cell.text.splitlines()) == len(names)
        for column, cell in cells.items()
        if rows.holds(column) is PlanColumn.LIMIT
    )
    acting = _acting(rows, row, cells)
    acts = _acts(rows, row, acting)
    cells = {column: cell for column, cell in cells.items() if column not in acting}
    made = None
    for n, one in enumerate(names if split else [" ".join(name.text.split())]):
        part = {
            column: cell._replace(text=cell.text.splitlines()[n], form=CellForm.TEXT)
            if split and len(cell.text.splitlines()) == len(names)
            else cell
            for column, cell in cells.items()
        }
        made = _one_measure(rows, row, one, part)
    held = [column for column in cells if column in rows.table.sheet.rows[row]]
    rows.draft.used |= (
        {
            rows.at(row, column): entry_told("indicators", made)
            for column in held
            if rows.holds(column) not in (PlanColumn.NUMBER, PlanColumn.GOAL_OWNER)
        }
        | {
            rows.at(row, column): entry_told("goals", rows.goal)
            for column in held
            if rows.holds(column) is PlanColumn.GOAL_OWNER and rows.goal is not None
        }
        | {rows.at(row, column): acts for column in acting if column in rows.table.sheet.rows[row]}
    )


def _acting(rows: PlanRows, row: int, cells: Mapping[int, TableCell]) -> Mapping[int, TableCell]:
    """The cells of an activity beside a measure: when it is to be done, and who is named after it, are of it."""
    own = rows.table.sheet.rows[row]  # one that is merged over several measures is told at the first
    begins = next((one for one in cells if rows.holds(one) is PlanColumn.ACTIVITY and one in own), None)
    if begins is None:
        return {}
    return {
        column: cell
        for column, cell in cells.items()
        if (holds := rows.holds(column)) in (PlanColumn.ACTIVITY, PlanColumn.DUE)
        or (holds is PlanColumn.OWNER and column > begins)
    }


def _acts(rows: PlanRows, row: int, cells: Mapping[int, TableCell]) -> str | None:
    """The activity that cells tell, with who does it, when, and what is noted; None where they tell none."""
    at = {rows.holds(column): column for column in reversed(list(cells))}
    activity, owner, due = (at.get(one) for one in (PlanColumn.ACTIVITY, PlanColumn.OWNER, PlanColumn.DUE))
    if activity is None:
        return None
    day = last_day_told(cells[due].text) if due is not None else None
    made = _activity(
        rows,
        cells[activity].text,
        rows.at(row, activity),
        owner_named(rows, cells[owner].text, rows.at(row, owner)) if owner is not None else None,
        day,
    )
    unread = [f"{rows.headings[due].said}: {cells[due].text}"] if due is not None and day is None else []
    notes = [cell.text for column, cell in cells.items() if rows.holds(column) is PlanColumn.NOTE]
    for one in made:
        one.note = joined_texts(*unread, *notes)
    return entry_told("activities", made[0].id) if made else None


def _one_measure(rows: PlanRows, row: int, name: str, cells: Mapping[int, TableCell]) -> str:
    column = next(column for column in cells if rows.holds(column) is PlanColumn.INDICATOR)
    at = rows.at(row, column)
    plain = without_number(name)
    held = rows.made.held.indicators
    called = [id for id, one in held.items() if folded_name(plain) in (folded_name(id), *_called(one))]
    here = [id for id in called if rows.goal in goals_served(held[id])]
    known = next(iter((*here, *called)), None)
    id = known or planned_id(plain, (*rows.draft.indicators, *held), "mått")
    one = IndicatorDraft(id, at, plain, serves=rows.goal, unit=unit_of_sheet(rows, at), known=known is not None)
    before = dict(rows.draft.indicators)
    rows.draft.indicators[id] = one
    outcomes = [cell for place, cell in cells.items() if rows.holds(place) is PlanColumn.OUTCOME]
    numbers = (number_told_in(cell) for cell in outcomes if cell.form is not CellForm.PERCENT)
    rows.outcomes_beside = [abs(number) for number in numbers if number is not None]
    for place, cell in cells.items():
        _of_indicator(rows, one, rows.headings[place], cell, rows.at(row, place))
    limits = {place: cell for place, cell in cells.items() if rows.holds(place) is PlanColumn.LIMIT}
    coloured = {place: cell for place, cell in cells.items() if rows.holds(place) in COLOURS_BESIDE}
    told = (unit for cell in outcomes if (unit := unit_of_cell(cell)) is not None)
    one.measured_in = one.measured_in or unit_in_name(name) or next(told, None)
    read_limits(rows, one, row, without_colours(rows, one, limits, coloured))
    for place, cell in cells.items():
        if rows.holds(place) is PlanColumn.DUE:
            _until(rows, one, rows.headings[place], cell)
    if one.measured_in is None and _PLACED.search(one.name):
        one.measured_in = "plats"
    for place, cell in cells.items():
        if rows.holds(place) is PlanColumn.OUTCOME:
            read_outcome(rows, one, rows.headings[place], cell, rows.at(row, place))
    return _once(rows, one, before)


def _until(rows: PlanRows, one: IndicatorDraft, heading: PlanHeading, cell: TableCell) -> None:
    """When the limit of a measure is to be reached, where that is the end of a year; else it is noted."""
    year, _, day = (last_day_told(cell.text) or "").partition("-")
    if one.target is not None and day == _LAST_DAY:
        one.target = {**one.target, "by": year}
    else:
        one.note = joined_texts(one.note, f"{heading.said}: {cell.text}")


def _once(rows: PlanRows, one: IndicatorDraft, before: Mapping[str, IndicatorDraft]) -> str:
    """The measure, or the one above that is the same and then serves this goal too."""
    alike = (
        each
        for each in before.values()
        if folded_name(each.name) == folded_name(one.name) and one.adds_nothing_to(each)
    )
    first = next(alike, None)
    if first is None:
        return one.id
    if one.serves is not None and one.serves not in first.goals:
        first.also_serves = (*first.also_serves, one.serves)
    rows.draft.indicators = {**before, first.id: first}
    rows.draft.values = [
        replace(value, indicator=first.id) if value.indicator == one.id else value for value in rows.draft.values
    ]
    return first.id


def _of_indicator(rows: PlanRows, one: IndicatorDraft, heading: PlanHeading, cell: TableCell, at: str) -> None:
    text = cell.text
    match heading.holds:
        case PlanColumn.MEASURED_IN:
            one.measured_in = "procent" if text.strip() == "%" else text
        case PlanColumn.OWNER:
            one.owner = owner_named(rows, text, at)
        case PlanColumn.UNIT:
            one.unit = entry_named(rows, "units", text, at)
        case PlanColumn.SOURCE:
            one.source = text
        case PlanColumn.METHOD:
            one.method = text
        case PlanColumn.FREQUENCY if (often := meant(text, [each.value for each in Frequency])) is not None:
            one.frequency = often
        case PlanColumn.DIRECTION if (way := meant(text, [each.value for each in Direction])) is not None:
            one.direction = way
        case PlanColumn.NOTE:
            one.note = joined_texts(one.note, text)
        case PlanColumn.FREQUENCY | PlanColumn.DIRECTION:
            one.note = joined_texts(one.note, f"{heading.said}: {text}")
        case (
            PlanColumn.NUMBER | PlanColumn.PERSPECTIVE | PlanColumn.GOAL | PlanColumn.NAME | PlanColumn.LEVEL
            | PlanColumn.INDICATOR | PlanColumn.LIMIT | PlanColumn.PARTLY | PlanColumn.FAILED | PlanColumn.ACTIVITY
            | PlanColumn.OUTCOME | PlanColumn.PERIOD | PlanColumn.DUE | PlanColumn.GOAL_OWNER | PlanColumn.SKIP
            | PlanColumn.SERVES
        ):  # fmt: skip
            pass  # of the goal, or read with the row as a whole
        case _:
            assert_never(heading.holds)


def _without_measure(rows: PlanRows, row: int, cells: Mapping[int, TableCell]) -> None:
    """A row without a measure: what it says is of its goal, or of an activity."""
    acts = _acts(rows, row, cells)
    for column, cell in cells.items():
        if column not in rows.table.sheet.rows[row]:
            continue
        at, holds = rows.at(row, column), rows.holds(column)
        if (holds is PlanColumn.ACTIVITY or holds in _OF_GOAL) and (rows.goal is not None or acts is not None):
            rows.draft.used[at] = acts if acts is not None else entry_told("goals", rows.goal)
        elif holds is PlanColumn.LIMIT and rows.goal is not None:
            goal = rows.draft.goals[rows.goal]
            day = last_day_told(cell.text) if number_told_in(cell) is None else None
            unread = f"{rows.headings[column].said}: {cell.text}" if day is None or goal.due is not None else None
            goal.due, goal.note = goal.due or day, joined_texts(goal.note, unread)
            rows.draft.used[at] = entry_told("goals", rows.goal)
        elif holds is not PlanColumn.NUMBER:
            rows.made.leave([(at, cell.text)], "without-measure", refused=True)


def activity_alone(rows: PlanRows, text: str, at: str) -> None:
    """An activity on a row of its own: ``Trygghetsvandringar, klart 2026-05-31, ansvarig rektor``."""
    what, *said = re.split(r"[,;]\s+", text)
    due = responsible = None
    for one in said:
        if due is None and (due := last_day_told(one)) is not None:
            continue
        if responsible is None and one.casefold().startswith("ansvarig"):
            responsible = owner_named(rows, one.partition(" ")[2].strip(" :"), at)
            continue
        what = f"{what}, {one}"
    made = _activity(rows, what, at, responsible, due)
    rows.draft.used[at] = entry_told("activities", made[0].id)


def _activity(rows: PlanRows, text: str, at: str, responsible: str | None, due: str | None) -> list[ActivityDraft]:
    made = []
    for line in filter(None, (without_number(one) for one in text.splitlines())):
        known = _known_activity(rows, line)
        id = known or planned_id(line, (*rows.draft.activities, *rows.made.held.activities), "aktivitet")
        made.append(ActivityDraft(id, at, line, rows.goal, responsible, due, known=known is not None))
        rows.draft.activities[id] = made[-1]
    return made


def _known_activity(rows: PlanRows, text: str) -> str | None:
    """The activity of the workspace with that text, for this goal or for none; each is that of one row."""
    held, read = rows.made.held.activities, rows.draft.activities
    called = [id for id, one in held.items() if id not in read and folded_name(text) in _called(one)]
    here = (id for id in called if rows.goal is None or rows.goal in goals_served(held[id]))
    return next(here, None) or next((id for id in called if not held[id].serves), None)


def _called(one: Indicator | Activity) -> tuple[str, ...]:
    return tuple(folded_name(name) for name in (one.name, one.text) if name)
