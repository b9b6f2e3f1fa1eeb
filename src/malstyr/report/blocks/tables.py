"""The tables of a goal's card: measures with one figure each in one, each measure with members in one of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from malstyr.evaluate.outcome import Outcome
from malstyr.report.blocks.checklists import ticks
from malstyr.report.row_view import MeasureTable, Row
from malstyr.report.scope import Scope


def measure_tables(scope: Scope, id: str, pairs: Sequence[tuple[Outcome, Row]]) -> Iterator[MeasureTable]:
    """The rows of a goal in tables, each with the outcome that it is of."""
    wholes = {one.series: row for one, row in pairs if one.of_members}
    alone = tuple(row for one, row in pairs if one.series not in wholes)
    if alone:
        yield MeasureTable(f"t.{id}", None, scope.words["table.indicator"], alone)
    for series, whole in wholes.items():
        own = [(one, row) for one, row in pairs if one.series == series and not one.of_members]
        members = [one for one, row in own if row.state is not None]
        indicator = members[0].indicator if members else None
        column = members_called(scope, indicator) if indicator is not None else scope.words["table.member"]
        checklist = ticks(scope, members, column) if members else None
        yield MeasureTable(
            f"t.{whole.id}", whole, column, tuple(replace(row, depth=row.depth - 1) for _, row in own), checklist
        )


def members_called(scope: Scope, indicator: str) -> str:
    """What the members of a measure are called: the list's own name, or units."""
    names = scope.data.indicators[indicator].for_each
    if len(names) == 1 and names[0] in scope.data.lists:
        return scope.workspace.list_name(names[0])
    if names and all(name == "units" or name in scope.data.units for name in names):
        return scope.words["table.unit"]
    return scope.words["table.member"]
