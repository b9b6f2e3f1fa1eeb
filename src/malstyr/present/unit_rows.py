"""Which outcomes are a unit's: those of its goals, its measures and its members, and under which goal each is told."""

from collections.abc import Iterator

from malstyr.evaluate.outcome import Outcome
from malstyr.model.goal_file import GoalFile
from malstyr.workspace.workspace import Workspace


def is_of_unit(workspace: Workspace, one: Outcome, unit: str) -> bool:
    """Whether an outcome is told of in what is about a unit alone."""
    data, indicator = workspace.data, workspace.data.indicators.get(one.indicator or "")
    if one.indicator is not None and of_another(workspace, one.indicator, one.member, unit):
        return False
    goals = (data.goals[goal].unit for goal in one.goals if goal in data.goals)
    return unit in (one.member, indicator.unit if indicator is not None else None, *goals, *_concerned(data, one))


def of_another(workspace: Workspace, indicator: str, member: str | None, unit: str | None) -> bool:
    """Whether it is another unit's part of what this unit has a part of, or the whole that they share."""
    members = workspace.members_of(indicator)
    shared = unit in members and len(members) > 1 and set(members) <= set(workspace.data.units)
    return shared and member != unit


def _concerned(data: GoalFile, one: Outcome) -> Iterator[str | None]:
    """The units that people have said answer for a member, or act on it: those of the roles and the activities."""
    every = data.assessments.get(one.subject, {}) if one.member is not None else {}
    for said in every.values():
        acts = [data.activities[id] for id in said.actions if id in data.activities]
        yield from (act.unit for act in acts)
        roles = (said.by, *(act.responsible for act in acts))
        yield from (data.roles[role].unit for role in roles if role in data.roles)


def home_of(data: GoalFile, one: Outcome, unit: str | None) -> str | None:
    """The first goal that a row serves; where ``unit`` alone is told of, the first of the unit's own, if any."""
    served = [goal for goal in one.goals if goal in data.goals]
    own = (goal for goal in served if unit is not None and data.goals[goal].unit == unit)
    return next(own, next(iter(served), None))
