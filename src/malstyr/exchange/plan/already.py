"""What a plan says of an entry that the workspace has: the same, or something else, which is told and never written."""

from dataclasses import replace
from decimal import Decimal

from pydantic import ValidationError

from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.columns import PlanColumn
from malstyr.exchange.plan.drafts import ActivityDraft, GoalDraft, IndicatorDraft, PlanCellLeft, PlanCellUsed, PlanDraft
from malstyr.exchange.plan.limits import TargetKeys
from malstyr.model.activities import Activity
from malstyr.model.goal_file import GoalFile
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator, Missing
from malstyr.model.target import Target
from malstyr.workspace.cells import cells_by_period


def without_differences(draft: PlanDraft, held: GoalFile) -> PlanDraft:
    """The plan with the cells left out that say something else of an entry than the workspace does."""
    cells: list[PlanCellUsed] = []
    left = list(draft.left)
    for cell in draft.cells:
        if _differs(cell, draft, held):
            left.append(PlanCellLeft(cell.at, cell.text, "differs", {"id": cell.entry.partition("/")[2]}))
        else:
            cells.append(cell)
    return replace(draft, cells=cells, left=left)


_KEYS = {
    PlanColumn.LEVEL: "level", PlanColumn.PERSPECTIVE: "perspective", PlanColumn.NAME: "name", PlanColumn.UNIT: "unit",
    PlanColumn.OWNER: "owner", PlanColumn.PERIOD: "period", PlanColumn.DUE: "due", PlanColumn.NOTE: "note",
    PlanColumn.MEASURED_IN: "measured_in", PlanColumn.FREQUENCY: "frequency", PlanColumn.DIRECTION: "direction",
    PlanColumn.SOURCE: "source", PlanColumn.METHOD: "method",
}  # fmt: skip
"""The key of an entry that a column tells."""


def _differs(cell: PlanCellUsed, draft: PlanDraft, held: GoalFile) -> bool:
    section, _, id = cell.entry.partition("/")
    if section == "goals" and draft.goals[id].known:
        return cell.holds in _KEYS and not _has(held.goals[id], draft.goals[id], _KEYS[cell.holds])
    if section == "indicators" and draft.indicators[id].known:
        return _measure_differs(cell, draft.indicators[id], draft, held)
    if section == "activities" and draft.activities[id].known:
        return _activity_differs(cell, draft.activities[id], held.activities[id])
    return False


def _measure_differs(cell: PlanCellUsed, said: IndicatorDraft, draft: PlanDraft, held: GoalFile) -> bool:
    one = held.indicators[said.id]
    if cell.holds is PlanColumn.OUTCOME:
        return not all(
            has_value(held, said.id, str(each.period), each.value) for each in draft.values if each.at == cell.at
        )
    if cell.holds is PlanColumn.LIMIT:
        keys = said.targets.get(cell.year) if cell.year is not None else said.target
        return not has_target(one, keys, cell.year) if keys is not None else cell.text not in (one.note or "")
    if cell.holds is PlanColumn.INDICATOR:
        return not set(said.goals) <= goals_served(one)
    key = "note" if cell.holds is PlanColumn.DUE else _KEYS.get(cell.holds)  # a day of a measure is noted
    return key is not None and hasattr(said, key) and key != "name" and not _has(one, said, key)


def _activity_differs(cell: PlanCellUsed, said: ActivityDraft, one: Activity) -> bool:
    serves = said.serves is None or said.serves in goals_served(one)
    told = {
        PlanColumn.ACTIVITY: serves,
        PlanColumn.OWNER: _has(one, said, "responsible"),
        PlanColumn.DUE: _has(one, said, "due" if said.due is not None else "note"),
        PlanColumn.NOTE: _has(one, said, "note"),
    }
    return not told.get(cell.holds, all(told.values()))  # of one on a row of its own, all is told


def _has(one: Goal | Indicator | Activity, said: GoalDraft | IndicatorDraft | ActivityDraft, key: str) -> bool:
    """Whether an entry of the workspace has what a plan says of it, if that is anything."""
    told, there = getattr(said, key), getattr(one, key)
    if isinstance(there, tuple):
        there = there[-1].isoformat() if there else None
    return told is None or folded_name(str(told)) == (folded_name(str(there)) if there is not None else None)


def goals_served(one: Indicator | Activity) -> set[str]:
    """The ids of the goals that a measure or an activity serves, whole or at a point of theirs."""
    return {str(goal).partition("/")[0] for goal in one.serves}


def has_target(one: Indicator, keys: TargetKeys, year: str | None) -> bool:
    """Whether one of its targets asks for just that, at that time."""
    try:
        meant = Target.model_validate({key: _held_of(text) for key, text in keys.items()})
    except ValidationError:
        return False
    for name, target in one.all_targets.items():
        about = {str(target.during), str(target.by), name} - {"None", ""}
        if year is not None and about and year not in about:
            continue
        if all(getattr(target, key) == getattr(meant, key) for key in target.demands + meant.demands):
            return True
    return False


def _held_of(written: str) -> str | list[str]:
    """What is held where that is written: a text, or in brackets several."""
    return written[1:-1].split(", ") if written.startswith("[") else written


def has_value(held: GoalFile, indicator: str, period: str, value: Decimal | Missing) -> bool:
    """Whether that is what the workspace has as its outcome then."""
    cells = cells_by_period(held, indicator, None)
    return any(str(at) == period and cell.value == value for at, cell in cells.items())
