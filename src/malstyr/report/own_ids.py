"""Ids of a page, each there once: what stands under several items of a list has an id of its own under each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from malstyr.report.row_view import MeasureTable, Row
from malstyr.report.view import GoalView, Section


class OwnIds:
    """Ids given so far: the first with an id keeps it, so that what links to it is taken there."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def of_section(self, section: Section) -> Section:
        return replace(section, goals=tuple(map(self._of_goal, section.goals)))

    def of_row(self, row: Row) -> Row:
        return _row(row, {row.id: self._own(row.id)})

    def _of_goal(self, goal: GoalView) -> GoalView:
        held = (goal.id, *(row.id for row in goal.rows), *(table.id for table in goal.tables))
        ids = {id: self._own(id) for id in dict.fromkeys(held)}
        if all(id == own for id, own in ids.items()):
            return goal
        rows, tables = (_row(row, ids) for row in goal.rows), (_table(table, ids) for table in goal.tables)
        return replace(goal, id=ids[goal.id], rows=tuple(rows), tables=tuple(tables))

    def _own(self, id: str) -> str:
        if not id:
            return id
        self._given[id] += 1
        return f"{id}.{self._given[id]}" if self._given[id] > 1 else id


def _row(row: Row, ids: Mapping[str, str]) -> Row:
    own = ids[row.id]
    if own == row.id:
        return row
    chart = replace(row.chart, id=row.chart.id + own.removeprefix(row.id)) if row.chart is not None else None
    return replace(row, id=own, chart=chart)


def _table(table: MeasureTable, ids: Mapping[str, str]) -> MeasureTable:
    whole = _row(table.whole, ids) if table.whole is not None else None
    return replace(table, id=ids[table.id], whole=whole, rows=tuple(_row(row, ids) for row in table.rows))
