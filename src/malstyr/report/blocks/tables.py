"""The tables of a goal's card: measures with one figure each in one, each measure with members in one of its own."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from malstyr.evaluate.outcome import Outcome
from malstyr.model.outcome import Status
from malstyr.present.names import outcome_name
from malstyr.report.blocks.checklists import ticks
from malstyr.report.blocks.rows import row_id
from malstyr.report.row_view import MeasureTable, Row
from malstyr.report.scope import Scope


def measure_tables(scope: Scope, id: str, pairs: Sequence[tuple[Outcome, Row]]) -> Iterator[MeasureTable]:
    """The rows of a goal in tables, each with the outcome that it is of."""
    wholes = {one.series: row for one, row in pairs if one.of_members} | _followed(scope, pairs)
    alone = tuple(row for one, row in pairs if one.series not in wholes)
    if alone:
        yield MeasureTable(f"t.{id}", None, scope.words["table.indicator"], alone)
    for series, whole in wholes.items():
        own = [(one, row) for one, row in pairs if one.series == series and not one.of_members]
        members = [one for one, row in own if row.state is not None]
        indicator = members[0].indicator if members else None
        column = members_called(scope, indicator) if indicator is not None else scope.words["table.member"]
        checklist = ticks(scope, members, column) if members else None
        rows = (_below(scope, one, row, whole) for one, row in own)
        yield MeasureTable(f"t.{whole.id}", whole, column, tuple(rows), checklist)


def _followed(scope: Scope, pairs: Sequence[tuple[Outcome, Row]]) -> dict[tuple[str, str | None], Row]:
    """Of what is followed without a requirement and has several members, what they have in common.

    Where one is on their total, that is how the measure stands; else it tells only what is alike for all of them.
    """
    totals = {one.series: (one, row) for one, row in pairs if one.member is None and row.state is not None}
    found: dict[tuple[str, str | None], list[tuple[Outcome, Row]]] = defaultdict(list)
    for one, row in pairs:
        if one.member is not None and row.state is not None and one.status is Status.NO_TARGET:
            found[one.series].append((one, row))
    judged = {one.series for one, _ in pairs if one.of_members}
    return {
        series: replace(
            row if one.member is None else _alike([row for _, row in members]),
            id=row_id(one._replace(member=None)),
            name=outcome_name(scope.evaluation, one._replace(member=None), scope.language),
            values=(),
            notes=(),
            lacking="",
            chart=None,
        )
        for series, members in found.items()
        if len(members) > 1 and series not in judged
        for one, row in (totals.get(series, members[0]),)
    }


def _alike(rows: Sequence[Row]) -> Row:
    """What is told of each of some rows, with how it came about only where that is the same."""

    def shared(told: set[str]) -> str:
        return told.pop() if len(told) == 1 else ""

    return replace(
        rows[0],
        judged=shared({one.judged for one in rows}),
        movement=shared({one.movement for one in rows}),
        why=shared({one.why for one in rows}),
        arithmetic=shared({one.arithmetic for one in rows}),
    )


def _below(scope: Scope, one: Outcome, row: Row, whole: Row) -> Row:
    """A row of a member, or of a part of one, below what it has in common with the others."""
    if row.depth > 0 or row.state is None:
        return replace(row, depth=max(row.depth - 1, 0))
    if one.member is None:
        row, name = replace(row, id=""), scope.words["table.total"]
    else:
        name = outcome_name(scope.evaluation, one, scope.language, whole=False)
    if (row.why, row.arithmetic) == (whole.why, whole.arithmetic):
        return replace(row, name=name, unit="", text="", why="", arithmetic="")
    return replace(row, name=name, unit="", text="")


def members_called(scope: Scope, indicator: str) -> str:
    """What the members of a measure are called: the list's own name, or units; of a formula those of its parts."""
    names = scope.workspace.groups_of(indicator)
    if len(names) == 1 and names[0] in scope.data.lists:
        return scope.workspace.list_name(names[0])
    if names and all(name == "units" or name in scope.data.units for name in names):
        return scope.words["table.unit"]
    return scope.words["table.member"]
