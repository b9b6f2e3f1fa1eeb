"""What is written beside values: notes, sources of their own and what was published before; never a hidden number."""

from collections.abc import Iterator

from malstyr.language.days import day_told
from malstyr.language.typography import number
from malstyr.model.indicators import BESIDE_VALUES, FORECAST_OF, OF_BUDGET, OF_VALUE, Cell, Missing, Revision
from malstyr.model.organisation import About
from malstyr.present.names import part_name
from malstyr.report.blocks.document.said import decision_told, title
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.report.written import DocumentEntry
from malstyr.workspace.cells import At, cells_of
from malstyr.workspace.workspace import spoken


def value_entries(scope: Scope) -> Iterator[DocumentEntry]:
    """Each indicator with what is written beside its values of the years that the report shows."""
    shown = {year.year for year in scope.years}
    for id, one in scope.data.indicators.items():
        if scope.of_entry("indicators", id):
            facts = [
                Fact(_when(scope, at), text)
                for at in cells_of(scope.data, id)
                if at.period.year in shown
                for text in _beside(scope, at)
            ]
            if facts:
                yield DocumentEntry(one.name or spoken(id), tuple(facts))


def _when(scope: Scope, at: At) -> str:
    member = scope.workspace.members_of(at.indicator).get(at.member or "", spoken(at.member or ""))
    period = scope.period(at.period)
    return f"{member}, {period}" if member else period


def _beside(scope: Scope, at: At) -> Iterator[str]:
    cell: Cell = at.cell
    if cell.note and at not in scope.noted.get((at.indicator, at.member), ()):
        yield cell.note
    if cell.source:
        yield f"{scope.words['document.source']}: {cell.source}"
    secret = any(path[1] == at.indicator for path in scope.workspace.hidden_parts)
    for one in cell.revised:
        before = one.from_
        hidden = secret or cell.value is Missing.SUPPRESSED
        told = "" if hidden or isinstance(before, tuple | Missing) else number(before, scope.language)
        when, why = day_told(one.date, scope.language), _why(scope, one)
        key = "document.revised" if told else "document.revised-only"
        yield _of(scope, at, one) + scope.words[key].format(before=told, day=when, why=why)


def _of(scope: Scope, at: At, one: Revision) -> str:
    """Which figure of the cell was corrected, where it is not the value."""
    key, _, point = one.of.partition(".")
    if one.of == OF_VALUE:
        return ""
    if key in (OF_BUDGET, FORECAST_OF.removesuffix("."), *BESIDE_VALUES):
        named = title(Cell, key, scope.language).lower(), scope.evaluation.readings.clock.called(point)
    else:
        texts = scope.workspace.members(scope.data.indicators[at.indicator].of_which)
        named = part_name(key, texts, scope.language), title(Cell, point, scope.language).lower() if point else ""
    return f"{', '.join(filter(None, named))}: "


def _why(scope: Scope, one: Revision) -> str:
    return f"{one.reason} ({decision_told(scope, one.decision)})" if one.decision is not None else one.reason


def file_entries(scope: Scope) -> Iterator[DocumentEntry]:
    """What files say of themselves, each text once."""
    said = {(key, text) for one in scope.workspace.about.values() for key in _OF_FILES if (text := getattr(one, key))}
    facts = tuple(Fact(title(About, key, scope.language), text) for key, text in sorted(said))
    if facts and scope.order.whole:
        yield DocumentEntry(scope.words["document.about"], facts)


_OF_FILES = ("source", "note")
