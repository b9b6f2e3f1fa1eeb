"""Under which goal a row is told, where it serves several."""

from malstyr.evaluate.outcome import Outcome
from malstyr.model.goal_file import GoalFile


def home_of(data: GoalFile, one: Outcome, unit: str | None) -> str | None:
    """The first goal that a row serves; where ``unit`` alone is told of, the first of the unit's own, if any."""
    served = [goal for goal in one.goals if goal in data.goals]
    own = (goal for goal in served if unit is not None and data.goals[goal].unit == unit)
    return next(own, next(iter(served), None))
