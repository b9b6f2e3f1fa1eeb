"""What the rules of activities and milestones share."""

from collections.abc import Iterator

from malstyr.evaluate.explained import to_be_done
from malstyr.model.activities import Activity
from malstyr.model.goal_file import GoalFile
from malstyr.model.goals import Goal
from malstyr.rules.rule import Look


def dated_steps(data: GoalFile) -> Iterator[tuple[str, str, Activity | Goal]]:
    """Everything that is to be done by a day: its section, id and entry."""
    for id, activity in data.activities.items():
        yield "activities", id, activity
    for id, goal in data.goals.items():
        yield "goals", id, goal


def still_to_do(look: Look) -> Iterator[tuple[str, Activity]]:
    """Activities that are neither done nor closed, and of which all that is written is understood."""
    for id, activity in look.workspace.data.activities.items():
        if to_be_done(activity, look.as_of) and not look.workspace.unread(("activities", id)):
            yield id, activity
