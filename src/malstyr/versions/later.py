"""Changes that a later commit approves: its decision names the path and the values, while the change still stands.

What was changed back was undone, and what is then made again is another change, which needs an approval of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from malstyr.changes.approval import Approval, canonical, new_approvals
from malstyr.changes.change import Change, Changes
from malstyr.model.indicators import Missing
from malstyr.versions.steps import Step, StepChanges, earlier_names


@dataclass(frozen=True, slots=True)
class CommitLink:
    """What one commit made of what stood at a path."""

    commit: str
    key: str
    before: str | None
    after: str | None
    calls_for_decision: bool = field(compare=False)

    @staticmethod
    def of(change: Change, commit: str) -> CommitLink:
        return CommitLink(
            commit, change.key, canonical(change.before), canonical(change.after), change.needed is not None
        )


Route: TypeAlias = tuple[CommitLink, ...]
"""How what stands at a path came there: the changes that were not undone, in order; one may have undone others."""
_Standing: TypeAlias = Mapping[str, frozenset[Route]]
"""The routes to what stands at each path, more than one where merged branches came to the same."""


@dataclass(frozen=True, slots=True)
class Later:
    """An approval, and the commit that brought it."""

    step: Step
    among: Changes
    approval: Approval


def later_approvals(history: Sequence[StepChanges], keys: Iterable[str]) -> Mapping[CommitLink, Sequence[Later]]:
    """The approvals of each change, earliest first; ``history`` is newest first, ``keys`` the paths that are followed.

    A merge brings an approval to each of the branches that lacked it.
    """
    watched = frozenset(keys)
    found: dict[CommitLink, list[Later]] = defaultdict(list)
    standing: dict[str | None, _Standing] = {}
    for made in reversed(history):
        before = [standing.get(one.commit, {}) for one in made.step.before]
        after = [_after(made, among, state, watched) for among, state in zip(made.sides, before, strict=False)]
        for among, state in zip(made.sides, after, strict=True):
            for approval in new_approvals(among.old, among.new):
                for route in state.get(approval.path, ()):
                    for link in _run(route, canonical(approval.change.from_), canonical(approval.change.to)):
                        found[link].append(Later(made.step, among, approval))
        standing[made.step.id] = _together(after or before)
    return found


def _after(made: StepChanges, among: Changes, before: _Standing, watched: frozenset[str]) -> _Standing:
    """What stands after a commit of what stood in one of those before it.

    A merge that took another branch's values took none of this one's: what came to them here was undone.
    """
    state = dict(_renamed(before, among))
    changed: dict[str, list[CommitLink]] = defaultdict(list)
    for one in among.items:
        if one.key in watched:
            changed[one.key].append(CommitLink.of(one, made.step.id))
    for key, links in changed.items():
        routes = state.pop(key, frozenset({()}))
        if key in made.keys:
            state[key] = frozenset(_with(route, link) for route in routes for link in links)
    return state


def _renamed(state: _Standing, among: Changes) -> Iterator[tuple[str, frozenset[Route]]]:
    """The routes under the names that entries have after a commit."""
    now = {(section, was): id for (section, id), was in earlier_names(among).items()}
    for key, routes in state.items():
        section, id, *rest = *key.split("/"), ""
        yield "/".join((section, now.get((section, id), id), *rest))[:-1], routes


def _with(route: Route, link: CommitLink) -> Route:
    """One more change: those since the same value stood there are undone, also where it came back out of sight."""
    if route and route[-1].after != link.before:
        route = _since(route, link.before) or ()
    undone = link.after not in (link.before, Missing.SUPPRESSED)  # what is hidden may be any value
    kept = _since(route, link.after) if undone else None
    return (*(route if kept is None else kept), link)


def _since(route: Route, value: str | None) -> Route | None:
    """The route as it was when a value stood there first; None where it did not."""
    return next((route[:at] for at, one in enumerate(route) if one.before == value), None)


def _run(route: Route, before: str | None, after: str | None) -> Route:
    """The changes that together led from one value to another, where each of them calls for a decision."""
    for at, link in reversed([*enumerate(route)]):
        if link.calls_for_decision and link.after == after:
            if link.before == before:
                return (link,)
            run = _run(route[:at], before, link.before) if link.before != after else ()
            if run:
                return (*run, link)
    return ()


def _together(branches: Sequence[_Standing]) -> _Standing:
    if len(branches) == 1:
        return branches[0]
    names = {key for state in branches for key in state}
    return {key: frozenset(route for state in branches for route in state.get(key, ())) for key in names}
