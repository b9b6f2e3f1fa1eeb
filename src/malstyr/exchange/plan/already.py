"""What a plan says of an entry that the workspace has: the same, or something else, which is told and never written."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from pydantic import ValidationError

from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.columns import PlanColumn
from malstyr.exchange.plan.drafts import ActivityDraft, IndicatorDraft, PlanCellLeft, PlanCellUsed, PlanDraft
from malstyr.exchange.plan.limits import TargetKeys
from malstyr.model.activities import Activity
from malstyr.model.goal_file import GoalFile
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


def _differs(cell: PlanCellUsed, draft: PlanDraft, held: GoalFile) -> bool:
    section, _, id = cell.entry.partition("/")
    if section == "goals" and draft.goals[id].known:
        said, goal = draft.goals[id], held.goals[id]
        pairs: Mapping[PlanColumn, tuple[object, object]] = {
            PlanColumn.LEVEL: (said.level, goal.level),
            PlanColumn.PERSPECTIVE: (said.perspective, goal.perspective),
            PlanColumn.NAME: (said.name, goal.name),
            PlanColumn.UNIT: (said.unit, goal.unit),
            PlanColumn.OWNER: (said.owner, goal.owner),
            PlanColumn.PERIOD: (said.period, str(goal.period) if goal.period is not None else None),
            PlanColumn.DUE: (said.due, goal.due[-1].isoformat() if goal.due else None),
            PlanColumn.NOTE: (said.note, goal.note),
        }
        return cell.holds in pairs and not _same(*pairs[cell.holds])
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
    pairs: Mapping[PlanColumn, tuple[object, object]] = {
        PlanColumn.MEASURED_IN: (said.measured_in, one.measured_in),
        PlanColumn.UNIT: (said.unit, one.unit),
        PlanColumn.OWNER: (said.owner, one.owner),
        PlanColumn.FREQUENCY: (said.frequency, one.frequency.value),
        PlanColumn.DIRECTION: (said.direction, one.direction.value if one.direction is not None else None),
        PlanColumn.SOURCE: (said.source, one.source),
        PlanColumn.METHOD: (said.method, one.method),
        PlanColumn.NOTE: (said.note, one.note),
        PlanColumn.DUE: (said.note, one.note),
    }
    return cell.holds in pairs and not _same(*pairs[cell.holds])


def _activity_differs(cell: PlanCellUsed, said: ActivityDraft, one: Activity) -> bool:
    due = one.due[-1].isoformat() if one.due else None
    pairs: Mapping[PlanColumn, tuple[object, object]] = {
        PlanColumn.ACTIVITY: (said.serves, said.serves if said.serves in goals_served(one) else None),
        PlanColumn.OWNER: (said.responsible, one.responsible),
        PlanColumn.DUE: (said.due, due) if said.due is not None else (said.note, one.note),
        PlanColumn.NOTE: (said.note, one.note),
    }
    told = [pairs[cell.holds]] if cell.holds in pairs else pairs.values()  # of one on a row of its own, all is told
    return not all(_same(*pair) for pair in told)


def goals_served(one: Indicator | Activity) -> set[str]:
    """The ids of the goals that a measure or an activity serves, whole or at a point of theirs."""
    return {str(goal).partition("/")[0] for goal in one.serves}


def _same(said: object, held: object) -> bool:
    return said is None or said == held or (held is not None and folded_name(str(said)) == folded_name(str(held)))


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
