"""What a measure of a plan must reach, and what it has reached."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

from malstyr.exchange.importing.amounts_read import may_be_sign
from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.plan.already import has_target, has_value
from malstyr.exchange.plan.cell_texts import (
    limit_of_cell,
    number_told_in,
    period_named,
    says_nothing,
    unit_of_cell,
    way_of_name,
    way_to_go,
    way_told,
)
from malstyr.exchange.plan.colours import limit_of_colours, target_of_cells, unit_of_colours
from malstyr.exchange.plan.columns import PlanHeading, plain_heading
from malstyr.exchange.plan.drafts import IndicatorDraft, PlannedValue
from malstyr.exchange.plan.in_unit import factor_of_limit
from malstyr.exchange.plan.limits import PlannedLimit, TargetKeys, of_bare_number
from malstyr.exchange.plan.row_names import PlanRows
from malstyr.exchange.table import CellForm, TableCell
from malstyr.language.likeness import share_a_word, stems
from malstyr.model.indicators import Direction, Missing
from malstyr.model.measures import measure
from malstyr.model.periods import Period

_OF_YEAR = re.compile(r"(?P<told>.*\S)\s*\((?P<year>(?:19|20)[0-9]{2})\)")
"""An outcome with its year: ``78 % (2025)``."""
_AS_MUCH = 10
"""Outcomes of less than so many times a number are written as that is."""
_Placed: TypeAlias = tuple[TableCell, str]
"""A cell, and where it stands."""
_WAYS = {True: Direction.HIGHER, False: Direction.LOWER}


def read_limits(rows: PlanRows, one: IndicatorDraft, row: int, cells: Mapping[int, TableCell]) -> None:
    """What the cells of a row say that a measure must reach; what is not understood is kept as text."""
    read: dict[int, PlannedLimit | None] = {}
    better = _better(rows, one, cells)
    for column, cell in cells.items():
        if says_nothing(cell.text):
            continue
        bare = number_told_in(cell) if cell.form is not CellForm.PERCENT else None
        year = rows.headings[column].year
        scaled = (
            _scaled(rows, one, (cell, rows.at(row, column)), bare, _asks(rows, one, year)) if bare is not None else None
        )
        if bare is not None and scaled is None:
            continue
        if scaled is not None and scaled != bare:
            read[column] = of_bare_number(scaled, one.measured_in, better)._replace(unit=None)
            continue
        limit = limit_of_cell(cell, one.measured_in, better)
        read[column] = limit or limit_of_colours(cell, one.measured_in)
    for column, limit in read.items():
        heading, cell, at = rows.headings[column], cells[column], rows.at(row, column)
        if limit is not None and limit.unit and one.measured_in is None:
            one.measured_in = limit.unit
        keys = _chosen(rows, one, limit, heading.year, (cell, at))
        if limit is None:
            one.unread.append(cell.text)
        elif keys is not None and heading.year is not None:
            one.targets[heading.year] = keys
        elif keys is not None and one.target is None and not any(rows.headings[other].year for other in read):
            one.target = keys
        elif keys is not None:
            one.unread.append(cell.text)
        if limit is not None and limit.direction is not None and one.direction is None and keys is None:
            one.direction = limit.direction.value


def without_colours(
    rows: PlanRows, one: IndicatorDraft, limits: Mapping[int, TableCell], coloured: Mapping[int, TableCell]
) -> Mapping[int, TableCell]:
    """The limits that no colours beside them say more of; those that do are read with them."""
    left = dict(limits)
    for year in {rows.headings[column].year for column in coloured}:
        places = [column for column in (*limits, *coloured) if rows.headings[column].year == year]
        cells = {rows.holds(column): {**limits, **coloured}[column] for column in places}
        unit = one.measured_in or unit_of_colours(cells.values())
        keys = target_of_cells(cells, unit) if len(cells) == len(places) else None
        if keys is None:
            unread = [column for column in places if column in coloured]
            one.unread += [f"{rows.headings[column].said}: {coloured[column].text}" for column in unread]
            continue
        one.measured_in = unit
        left = {column: cell for column, cell in left.items() if column not in places}
        if year is None:
            one.target = keys
        else:
            one.targets[year] = keys
    return left


def _chosen(
    rows: PlanRows,
    one: IndicatorDraft,
    limit: PlannedLimit | None,
    year: str | None,
    placed: _Placed,
) -> TargetKeys | None:
    if limit is None:
        return None
    if limit.target is not None:
        return limit.target
    kind = "target" if "at_least" in limit.readings else "steps"
    key = f"{kind}:{one.id}"
    (first, second), (cell, at) = limit.readings, placed
    text = cell.shown or cell.text
    held, readings = rows.made.held.indicators.get(one.id), limit.readings
    answer = rows.made.there(
        key, readings, lambda word: held is not None and has_target(held, readings[word], year)
    ) or rows.made.ask(kind, key, at, (*readings, SKIP), name=one.name, text=text, first=first, second=second)
    return limit.readings.get(answer or "")


def _better(rows: PlanRows, one: IndicatorDraft, cells: Mapping[int, TableCell]) -> Direction | None:
    """Which way is better: by a column, by words beside, else where name, limits by year and goal agree."""
    if one.direction is not None:
        return Direction(one.direction)
    beside = (cell.text for cell in cells.values() if cell.form is CellForm.TEXT)
    ways = {way for text in beside if (way := way_told(text)) is not None}
    if not ways:
        told = (way_of_name(one.name), _way_of_years(rows, cells), _way_of_goal(rows, one.name))
        ways = {way for way in told if way is not None}
    return ways.pop() if len(ways) == 1 else None


def _way_of_years(rows: PlanRows, cells: Mapping[int, TableCell]) -> Direction | None:
    """Which way limits go that are written for several years, where they go one way alone."""
    yearly = sorted(
        (rows.headings[column].year or "", number)
        for column, cell in cells.items()
        if rows.headings[column].year and (number := number_told_in(cell)) is not None
    )
    rises = {second > first for (_, first), (_, second) in pairwise(yearly) if first != second}
    return _WAYS[rises.pop()] if len(rises) == 1 else None


def _way_of_goal(rows: PlanRows, name: str) -> Direction | None:
    """Which way the goal says that its quantity is to go, where the measure is of that quantity by its words."""
    goal = rows.draft.goals[rows.goal].text if rows.goal is not None else ""
    return way_to_go(goal) if share_a_word(stems(goal), stems(name)) else None


def read_outcome(rows: PlanRows, one: IndicatorDraft, heading: PlanHeading, cell: TableCell, at: str) -> None:
    """What a cell says that a measure has reached, in its own unit; what is no number is asked about or refused."""
    if says_nothing(cell.text):
        return
    of_year = _OF_YEAR.fullmatch(cell.text)
    if of_year is not None and heading.year in (None, of_year["year"]):
        heading, cell = heading._replace(year=of_year["year"]), cell._replace(text=of_year["told"])
    number = number_told_in(cell)
    if number is None:
        _read_sign(rows, one, heading, cell, at)
        return
    factor = factor_of_limit(unit_of_cell(cell), one.measured_in)
    if factor is None:
        rows.made.leave([(at, cell.shown or cell.text)], "another-unit", refused=True, unit=one.measured_in or "")
        return
    held, told = rows.made.held, heading.year or ""
    scaled = _scaled(rows, one, (cell, at), number * factor, lambda value: has_value(held, one.id, told, value))
    if scaled is None:
        return
    if (when := _when(rows, heading, at)) is not None:
        rows.draft.values.append(PlannedValue(at, cell.text, cell.shown, one.id, when, scaled))


def _read_sign(rows: PlanRows, one: IndicatorDraft, heading: PlanHeading, cell: TableCell, at: str) -> None:
    """A sign in the place of a number, which is asked about; what has other words or numbers in it is refused."""
    text = cell.text.strip()
    if not may_be_sign(text):
        rows.made.leave([(at, text)], "not-a-number", refused=True)
        return
    answer = rows.made.ask("missing", f"missing:{text}", at, ("empty", "..", "."), text=text)
    if answer == "empty":
        rows.made.leave([(at, text)], "answered", key=f"missing:{text}")
    elif answer is not None and (when := _when(rows, heading, at)) is not None:
        rows.draft.values.append(PlannedValue(at, cell.text, cell.shown, one.id, when, Missing(answer)))


def _when(rows: PlanRows, heading: PlanHeading, at: str) -> Period | None:
    """The period of an outcome, by its heading, or asked about."""
    year = heading.year or rows.made.ask(
        "period", f"period:{plain_heading(heading.said)}", at, (SKIP,), period_named, heading=heading.said
    )
    return period_named(year) if year not in (None, SKIP) else None


def _asks(rows: PlanRows, one: IndicatorDraft, year: str | None) -> Callable[[Decimal], bool]:
    """Whether the workspace has a limit of a measure that is so many, whichever way it goes."""
    held = rows.made.held.indicators.get(one.id)
    keys = ("at_least", "at_most")
    return lambda value: held is not None and any(has_target(held, {key: f"{value:f}"}, year) for key in keys)


def _scaled(
    rows: PlanRows, one: IndicatorDraft, placed: _Placed, number: Decimal, stands: Callable[[Decimal], bool]
) -> Decimal | None:
    """The number meant, where 0.85 of something in per cent may be 85; None where that is asked.

    ``stands`` says whether the workspace has a number there already.
    """
    cell, at = placed
    bare = cell.form is CellForm.NUMBER or (cell.form is CellForm.TEXT and number_told_in(cell) is not None)
    if not (bare and "%" not in cell.text and measure(one.measured_in).out_of and 0 < abs(number) <= 1):
        return number
    if any(1 < other < _AS_MUCH * abs(number) for other in rows.outcomes_beside):
        return number  # which is told as they are
    share = f"{(number * 100).normalize():f}"
    key, readings = f"scale:{at}", (share, f"{number:f}")
    answer = rows.made.there(key, readings, lambda text: stands(Decimal(text))) or rows.made.ask(
        "scale", key, at, (*readings, SKIP), name=one.name, text=cell.text, share=share
    )
    return Decimal(answer) if answer not in (None, SKIP) else None
