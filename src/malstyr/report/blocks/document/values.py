"""What is written beside values: notes, sources of their own and what was published before; never a hidden number."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.language.days import day_told
from malstyr.language.typography import number
from malstyr.model.indicators import Cell, Missing
from malstyr.present.spans import span
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.report.written import Entry
from malstyr.workspace.cells import At, cells_of
from malstyr.workspace.workspace import spoken


def value_entries(scope: Scope) -> Iterator[Entry]:
    """Each indicator with what is written beside its values of the years that the report shows."""
    shown = {year.year for year in scope.years}
    for id, one in scope.data.indicators.items():
        if scope.of_unit(one.unit):
            facts = [
                Fact(_when(scope, at), text)
                for at in cells_of(scope.data, id)
                if at.period.year in shown
                for text in _beside(scope, at)
            ]
            if facts:
                yield Entry(one.name or spoken(id), tuple(facts))


def _when(scope: Scope, at: At) -> str:
    member = scope.workspace.members_of(at.indicator).get(at.member or "", spoken(at.member or ""))
    return f"{member}, {span(at.period)}" if member else span(at.period)


def _beside(scope: Scope, at: At) -> Iterator[str]:
    cell: Cell = at.cell
    if cell.note:
        yield cell.note
    if cell.source:
        yield f"{scope.words['document.source']}: {cell.source}"
    if cell.revised is not None:
        before = cell.revised.from_
        secret = any(path[1] == at.indicator for path in scope.workspace.hidden_parts)
        hidden = secret or cell.value is Missing.SUPPRESSED
        told = "" if hidden or isinstance(before, tuple | Missing) else number(before, scope.language)
        when, why = day_told(cell.revised.date, scope.language), cell.revised.reason
        key = "document.revised" if told else "document.revised-only"
        yield scope.words[key].format(before=told, day=when, why=why)
