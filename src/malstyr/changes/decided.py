"""What a decision adopted: the part of a workspace that it froze, and what has changed there since."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from malstyr.changes.approval import FACTS, Approval, approvals, canonical
from malstyr.changes.change import Change, Changes
from malstyr.changes.judge import changes
from malstyr.findings import Usual
from malstyr.model.goal_file import SECTIONS, GoalFile
from malstyr.source.emit import Quoted, Short, YamlValue, emit
from malstyr.source.tree import Map, Node, Scalar, find
from malstyr.workspace.workspace import Lock, Workspace

_Path = TypeVar("_Path", bound=str)
_Said = TypeVar("_Said")
LEFT_OUT = (*FACTS, "about", "roles", "core_values")
"""Sections that no decision on goals adopts."""
NOT_ADOPTED = ("as_of", "invented_values", "look", "exclude")
"""Settings that are about reports and files."""


def goals_decided(workspace: Workspace, decision: str) -> tuple[str, ...]:
    """The goals that a decision adopted, by themselves or by their plan."""
    return tuple(
        name
        for name, goal in workspace.data.goals.items()
        if (goal.adopted or getattr(workspace.data.plans.get(goal.plan or ""), "adopted", None)) == decision
    )


def part(workspace: Workspace, decision: str, also: Iterable[str] = ()) -> Workspace:
    """The workspace with only what the decision adopted: its goals and ``also``, their indicators, the terms used."""
    data = workspace.data
    goals = {
        name: data.goals[name]
        for name in dict.fromkeys((*goals_decided(workspace, decision), *also))
        if name in data.goals
    }
    serving = {id for name in goals for id in workspace.indicators_of.get(name, ())}
    kept: dict[str, object] = {
        "goals": goals,
        "indicators": {id: one for id, one in data.indicators.items() if id in serving},
        "decisions": {
            id: one.model_copy(update={"approves": _adopted(one.approves)})
            for id, one in data.decisions.items()
            if id == decision
        },
        "plans": {id: one for id, one in data.plans.items() if one.adopted == decision},
        "settings": data.settings.model_copy(
            update={name: GoalFile().settings.model_dump()[name] for name in NOT_ADOPTED}
        ),
    }
    empty = GoalFile()
    kept |= {name: getattr(empty, name) for name in LEFT_OUT}
    only = data.model_copy(update=kept)
    return replace(workspace, data=only, written=None, hidden={}, locks=(), baselines=())


def _adopted(approved: Mapping[_Path, _Said]) -> dict[_Path, _Said]:
    """What a decision approves of what it can adopt: a value is no part of it, and its number may be hidden."""
    return {path: said for path, said in approved.items() if path.partition("/")[0] not in LEFT_OUT}


def frozen(workspace: Workspace, decision: str) -> str:
    """What the decision adopted as a goal file, with the texts as people wrote them and their comments left out."""
    only = part(workspace, decision).data
    told: dict[str, YamlValue] = {}
    for name in SECTIONS:
        node = workspace.tree.get(name)
        section = getattr(only, name)
        if name == "version":
            told[name] = "1"
        elif name == "organisation" and isinstance(node, Map):
            told[name] = _written(node)
        elif name == "settings" and isinstance(node, Map):
            told[name] = {str(key): _written(one) for key, one in node.items() if key not in NOT_ADOPTED}
        elif isinstance(section, Mapping) and isinstance(node, Map):
            told[name] = {str(key): _entry(one) for key, one in node.items() if key in section}
    return emit({name: one for name, one in told.items() if one})


def changed_since_adopted(workspace: Workspace, decision: str) -> tuple[Approval, ...]:
    """The first later approval of each change to what ``decision`` adopted, where what it changed stands no more."""
    only, day = part(workspace, decision).data, workspace.data.decisions[decision].date
    later = sorted((one for one in approvals(workspace) if one.decision.date > day), key=lambda one: one.decision.date)
    first = {one.path: one for one in reversed(later)}
    return tuple(one for one in first.values() if _adopts(only, one.path) and not _stands(workspace, one))


def _adopts(only: GoalFile, path: str) -> bool:
    """Whether what a path names is held by what a decision adopted."""
    section, _, below = path.partition("/")
    held = getattr(only, section, None)
    return section not in LEFT_OUT and (
        below.partition("/")[0] in held if isinstance(held, Mapping) else held is not None
    )


def _stands(workspace: Workspace, approval: Approval) -> bool:
    """Whether what an approval changes is still as it was before."""
    section, _, below = approval.path.partition("/")
    entries: Mapping[str, object] = getattr(workspace.data, section) if section in ("goals", "indicators") else {}
    now = entries.get(below) or find(workspace.tree, (section, *below.split("/")))
    return canonical(now) == canonical(approval.change.from_)


def _entry(node: Node) -> YamlValue:
    """An entry as it is written; of a decision, what it approves of what it can adopt."""
    approved = node.get("approves") if isinstance(node, Map) else None
    if not isinstance(node, Map) or not isinstance(approved, Map):
        return _written(node)
    kept = _adopted(approved)
    told = {str(path): _written(one) for path, one in kept.items()}
    inside = {
        str(key): told if one is approved else _written(one) for key, one in node.items() if one is not approved or kept
    }
    return Short(inside) if node.flow else inside


def _written(node: Node) -> YamlValue:
    if isinstance(node, Scalar):
        return Quoted(node) if node.style in ("'", '"') else str(node)
    if isinstance(node, Map):
        inside = {str(key): _written(one) for key, one in node.items()}
        return Short(inside) if node.flow else inside
    return [_written(one) for one in node]


def changes_since_decision(lock: Lock, workspace: Workspace, as_of: date, usual: Mapping[str, Usual]) -> Changes:
    """All that changed since the decision, each with the later decision that explains it, where there is one."""
    adopted = part(lock.workspace, lock.decision)
    heirs = (name for name, goal in workspace.data.goals.items() if goal.replaces in adopted.data.goals)
    now = part(workspace, lock.decision, (*adopted.data.goals, *heirs))
    found = changes(adopted, now, as_of, usual, lock.decision)
    later = [one for one in approvals(workspace) if one.id != lock.decision]
    items = tuple(_explained(one, later, as_of) for one in _of_goals(found.items))
    named = replace(found, new=workspace, items=items)
    return replace(named, decisions={}, unused=())


def _of_goals(items: Iterable[Change]) -> Iterator[Change]:
    """Without what is only new among the terms: a list or a unit that the goals adopted do not need."""
    for one in items:
        new = one.before is None and one.verdict.id == "added"
        if not new or one.path[0] in ("goals", "indicators"):
            yield one


def _explained(change: Change, later: list[Approval], as_of: date) -> Change:
    """The change with the last of the decisions that lead from what was adopted to what stands there now.

    Each of them by those who must decide on it.
    """
    if change.needed is None:
        return change
    at, found = canonical(change.before), None
    named = (one for one in later if one.path == change.key and one.lack_of_power(change.needed, as_of) is None)
    for one in sorted(named, key=lambda one: one.decision.date):
        if canonical(one.change.from_) == at:
            at, found = canonical(one.change.to), one
    if found is None or at != canonical(change.after):
        return change
    return replace(change, approved_by=found.id, approval=found.decision)
