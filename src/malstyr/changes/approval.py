"""Who must decide on a change, and whether a decision in the data does.

What politics decided (VAD) needs a decision of politics; what the administration decides (HUR) its own, with a reason.
An approval names one change by its path, with what stood there before and what stands there after. It counts in the
change that brings it and never again: once it stands in the older version it is history.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from malstyr.model.base import Model
from malstyr.model.goals import Goal
from malstyr.model.indicators import Cell, Frame, Indicator, Series
from malstyr.model.organisation import DecidedChange, Decider, Decision
from malstyr.source.flow import in_braces
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace

HIGHEST_FIRST = tuple(Decider)
FACTS = ("values", "assessments", "activities", "risks", "improvements", "meetings", "boards", "waivers")
"""What is told and done by those who work with it; the administration answers for it."""


def needed(workspace: Workspace, path: Path) -> Decider:
    """Who must decide on a change at ``path``, as it was decided in ``workspace``, the older version."""
    section, id = str(path[0]), str(path[1]) if len(path) > 1 else ""
    if section in FACTS:
        return Decider.ADMINISTRATION
    if section == "goals":
        return _of_goals(workspace, (id,)) or _highest(workspace)
    if section == "indicators":
        one = workspace.data.indicators.get(id)
        return _of_goals(workspace, one.serves if one is not None else ()) or _highest(workspace)
    if section == "decisions" and id in workspace.data.decisions:
        return workspace.data.decisions[id].level or _highest(workspace)
    if section == "plans" and id in workspace.data.plans:
        return _of_plan(workspace, id) or _highest(workspace)
    return _highest(workspace)


def _of_goals(workspace: Workspace, names: Iterable[str]) -> Decider | None:
    """The highest of those who decided on these goals, or on what these goals serve where nothing tells."""
    found: set[Decider] = set()
    for name in (one.partition("/")[0] for one in names):
        goal = workspace.data.goals.get(name)
        if goal is None:
            continue
        level = workspace.data.levels.get(goal.level or "")
        decision = workspace.decision_of(goal)
        decider = (level.decided_by if level is not None else None) or (
            decision.level if decision is not None else None
        )
        if decider is not None:
            found.add(decider)
    return min(found, key=HIGHEST_FIRST.index, default=None)


def _of_plan(workspace: Workspace, id: str) -> Decider | None:
    plan = workspace.data.plans[id]
    level = workspace.data.levels.get(plan.level or "")
    decision = workspace.data.decisions.get(plan.adopted or "")
    return (level.decided_by if level is not None else None) or (decision.level if decision is not None else None)


def _highest(workspace: Workspace) -> Decider:
    """The highest that decides anything here; politics where nothing tells."""
    levels = [one.decided_by for one in workspace.data.levels.values()]
    decisions = [one.level for one in workspace.data.decisions.values()]
    return min((one for one in (*levels, *decisions) if one), key=HIGHEST_FIRST.index, default=Decider.POLITICS)


class Lack(StrEnum):
    """Why a decision that names a change does not approve it."""

    OTHER_VALUES = "other-values"
    LEVEL = "level"
    REASON = "reason"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Approval:
    """What a decision says of one path, and whether it is new in this change."""

    id: str
    decision: Decision
    path: str
    change: DecidedChange

    def lack(self, before: str | None, after: str | None, who: Decider, as_of: date) -> Lack | None:
        """What keeps it from approving the change from ``before`` to ``after``; None where it does approve."""
        if (canonical(self.change.from_), canonical(self.change.to)) != (before, after):
            return Lack.OTHER_VALUES
        return self.lack_of_power(who, as_of)

    def lack_of_power(self, who: Decider, as_of: date) -> Lack | None:
        """What keeps the decision from approving anything that ``who`` must decide; None where nothing does."""
        level = self.decision.level or Decider.ADMINISTRATION
        if HIGHEST_FIRST.index(level) > HIGHEST_FIRST.index(who):
            return Lack.LEVEL
        if level in (Decider.ADMINISTRATION, Decider.TEAM) and self.decision.reason is None:
            return Lack.REASON
        return Lack.FUTURE if self.decision.date > as_of else None


def approvals(workspace: Workspace) -> Iterator[Approval]:
    """All that the decisions of a workspace approve."""
    for id, decision in workspace.data.decisions.items():
        for path, change in decision.approves.items():
            yield Approval(id, decision, path, change)


def new_approvals(old: Workspace, new: Workspace) -> tuple[Approval, ...]:
    """Those that did not stand in the older version."""
    known = {(one.id, one.path, canonical(one.change.from_), canonical(one.change.to)) for one in approvals(old)}
    return tuple(
        one
        for one in approvals(new)
        if (one.id, one.path, canonical(one.change.from_), canonical(one.change.to)) not in known
    )


def canonical(value: Any) -> str | None:
    """A value as an approval writes it, the same however it is written in a file: ``56`` for ``56.0``.

    A goal or an indicator is its text; nothing at all is None.
    """
    if value is None or value == ():
        return None
    write = next((write for kind, write in _WRITINGS if isinstance(value, kind)), _plain)
    return write(value)


def cells_in(series: Series | Mapping[Any, Any]) -> int:
    """How many values a series, or one member's part of it, holds."""
    if isinstance(series, Series):
        return len(series.periods) + sum(map(len, series.members.values()))
    return len(series)


def as_written(value: Model) -> dict[str, Any]:
    """What a file says of an entry, by the keys it is written with, in the order of the format."""
    fields = type(value).model_fields.items()
    return {info.alias or name: getattr(value, name) for name, info in fields if name in value.model_fields_set}


def _model(value: Model) -> str:
    return _mapping(as_written(value))


def _frame(value: Frame) -> str:
    """A frame that no decision has changed is its number, however it is written."""
    return _model(value) if value.revised else _plain(value.original)


def _mapping(value: Mapping[Any, Any]) -> str:
    if any(isinstance(one, Cell) for one in value.values()):
        return _series(value)
    told = sorted((str(name), canonical(one)) for name, one in value.items() if one is not None)
    return in_braces(told)


def _series(value: Series | Mapping[Any, Any]) -> str:
    """How many values there are, and none of them: each is judged by itself where it goes."""
    return f"{cells_in(value)} values"


_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def _plain(value: object) -> str:
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    if not _NUMBER.fullmatch(text):
        return text
    whole, _, rest = text.partition(".")
    sign, whole, rest = "-" * whole.startswith("-"), whole.lstrip("-0") or "0", rest.rstrip("0")
    return "0" if whole == "0" and not rest else f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"


_WRITINGS: tuple[tuple[type | tuple[type, ...], Callable[[Any], str]], ...] = (
    (bool, lambda value: str(value).lower()),
    ((Goal, Indicator), lambda value: value.text or value.name or ""),
    (Series, _series),
    (Frame, _frame),
    (Model, _model),
    (dict, _mapping),
    ((tuple, list), lambda value: "[" + ", ".join(str(canonical(one)) for one in value) + "]"),
)
"""How values of each kind are written; the first kind that fits."""
