"""A subject through time: each change of it that git holds, newest first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from malstyr.changes.approval import new_approvals
from malstyr.changes.change import Change, Changes
from malstyr.changes.judge import changes
from malstyr.findings import Usual
from malstyr.versions.later import CommitLink, Later, later_approvals
from malstyr.versions.steps import Step, StepChanges, earlier_names, steps
from malstyr.versions.versions import Version

_Paths: TypeAlias = set[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Past:
    """A change, the step that made it, and all that changed with it."""

    step: Step
    change: Change
    among: Changes
    later: Later | None = None
    """The approval that came with a later step, where it did."""


def history_of(now: Version, wanted: Iterable[str], usual: Mapping[str, Usual]) -> list[Past]:
    """The changes at and below the paths wanted (``indicators/nki``, ``goals``), followed back through earlier names.

    An indicator's values are part of it. Steps whose files do not name it are passed over unread. Raises GitTrouble.
    """
    paths: _Paths = {tuple(one.split("/")) for one in wanted}
    paths |= {("values", *one[1:]) for one in paths if one[0] == "indicators"}
    found: list[Past] = []
    made: list[StepChanges] = []
    approved: _Paths = set()
    for step in steps(now):
        if all(len(one) > 1 for one in paths) and not step.names({one[1] for one in paths}):
            made.append(StepChanges(step))
            continue
        new = step.after.loaded.workspace
        sides = tuple(changes(one.loaded.workspace, new, step.day, usual, step.id) for one in step.before)
        made.append(StepChanges(step, sides))
        keys = made[-1].keys
        found += (
            Past(step, one, sides[0])
            for one in sides[0].items
            if one.key in keys and _within(map(str, one.path), paths)
        )
        named = (one.path for among in sides for one in new_approvals(among.old, among.new))
        approved |= {tuple(one.split("/")) for one in named if _within(one.split("/"), paths)}
        for among in sides:
            paths |= _earlier(among, paths)
            approved |= _earlier(among, approved)
    approvals = later_approvals(made, map("/".join, approved))
    return [_with_approval(one, approvals.get(CommitLink.of(one.change, one.step.id), ())) for one in found]


def _within(path: Iterable[str], paths: _Paths) -> bool:
    where = tuple(path)
    return any(where[: len(one)] == one for one in paths)


def _earlier(among: Changes, paths: _Paths) -> _Paths:
    """Paths under the names that entries had before this step."""
    names = earlier_names(among)
    return {(at[0], names[at[0], at[1]], *at[2:]) for at in paths if len(at) > 1 and (at[0], at[1]) in names}


def _with_approval(past: Past, approvals: Sequence[Later]) -> Past:
    """The change with the first of the approvals that those who must decide on it have given."""
    change = past.change
    if change.needed is None or change.approved_by is not None:
        return past
    for one in approvals:
        if one.approval.lack_of_power(change.needed, one.step.day) is None:
            approved = replace(change, approved_by=one.approval.id, approval=one.approval.decision, lack=None)
            return replace(past, change=approved, later=one if one.step is not past.step else None)
    return past
