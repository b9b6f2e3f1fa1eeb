"""Two loaded versions of a workspace in, judged changes out. A pure function of both and of the day."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from malstyr.changes.approval import Approval, Lack, canonical, needed, new_approvals
from malstyr.changes.case import Between, Case
from malstyr.changes.change import Change, Changes
from malstyr.changes.difference import Difference, differences
from malstyr.changes.kept import kept_files, sources_said
from malstyr.changes.renames import renames
from malstyr.changes.table import judge_of
from malstyr.changes.verdict import VERDICTS, ChangeClass
from malstyr.findings import Severity, Usual
from malstyr.model.indicators import Cell, Missing
from malstyr.model.organisation import Decision
from malstyr.source.tree import Path, Place
from malstyr.workspace.cells import VALUE
from malstyr.workspace.hiding import untold
from malstyr.workspace.secrecy import NO_OUTCOME, shown_parts
from malstyr.workspace.workspace import Workspace

_ORDER = {one: at for at, one in enumerate(ChangeClass)}
_SEVERE = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def changes(old: Workspace, new: Workspace, as_of: date, usual: Mapping[str, Usual], base: str) -> Changes:
    """All changes from ``old`` to ``new``, each judged, and matched with the decisions that are new.

    ``usual`` is every rule as it is where nothing is set; ``base`` is how the older version is shown.
    """
    approving = new_approvals(old, new)
    renamed = renames(old.data, new.data)
    between = Between(old, new, as_of, usual, renamed)
    told = (change for it in differences(old.as_written, new.as_written, renamed) for change in _judged(it, between))
    beside = (*sources_said(old, new), *kept_files(old, new))
    found = [_decided(change, approving, as_of) for change in (*told, *beside)]
    found.sort(key=lambda one: (_SEVERE.index(one.severity), _ORDER[one.change_class], *_where(one)))
    used = {(one.approved_by, one.key) for one in found}
    named = {one.key for one in found if one.lack is not None}
    return Changes(
        folder=new.folder,
        name=new.name,
        base=base,
        old=old,
        new=new,
        as_of=as_of,
        items=tuple(found),
        decisions={one.id: one.decision for one in approving}
        | {id: one for id, one in new.data.decisions.items() if id not in old.data.decisions},
        unused=tuple(one for one in approving if (one.id, one.path) not in used and one.path not in named),
    )


def _where(change: Change) -> tuple[str, int]:
    place = change.place_after or change.place_before
    return (place.source.name, place.start) if place is not None else ("", 0)


def _judged(it: Difference, between: Between) -> Iterator[Change]:
    """What the table says of one difference, with both places."""
    if it.path[0] == "decisions":
        hidden = {**between.old.hidden_parts, **between.new.hidden_parts}
        before, after = (untold(one, hidden) if isinstance(one, Decision) else one for one in (it.before, it.after))
        it = replace(it, before=before, after=after)
    hidden_after = between.new.hidden_parts.get(it.path, frozenset())
    hidden_before = hidden_after | between.old.hidden_parts.get(it.old, frozenset())
    for one in judge_of(it.path)(Case(it, between)):
        verdict = VERDICTS[one.verdict]
        yield Change(
            path=(*it.path, *one.below),
            verdict=verdict,
            before=_shown(one.before, one.below, hidden_before),
            after=_shown(one.after, one.below, hidden_after),
            place_before=_place(between.old, (*it.old, *one.below)) if it.before is not None else None,
            place_after=_place(between.new, (*it.path, *one.below)),
            needed=needed(between.old, it.old) if verdict.calls_for_decision else None,
            other=one.other,
        )


def _shown(value: Any, below: Path, hidden: frozenset[str]) -> Any:
    """What stood on one side, at a key of a cell or as the whole cell, without the numbers that are hidden."""
    if value is None or isinstance(value, Missing) or not hidden or below[:1] in {(name,) for name in NO_OUTCOME}:
        return value
    if VALUE in hidden:
        return Missing.SUPPRESSED
    if isinstance(value, Cell):
        return value.model_copy(update={"of_which": shown_parts(value.of_which, hidden)})
    return shown_parts(value, hidden) if below == ("of_which",) else value


def _place(workspace: Workspace, path: Path) -> Place | None:
    """Where a path leads, or the nearest above it that is there."""
    return workspace.place(path) if path[0] in workspace.tree else None


def _decided(change: Change, approving: tuple[Approval, ...], as_of: date) -> Change:
    """The change with the decision that approves it, or with what keeps one that names it from doing so."""
    if change.needed is None:
        return change
    lack: tuple[str, Lack] | None = None
    for one in approving:
        if one.path == change.key:
            why = one.lack(canonical(change.before), canonical(change.after), change.needed, as_of)
            if why is None:
                return replace(change, approved_by=one.id, approval=one.decision)
            lack = (one.id, why)
    return replace(change, lack=lack)
