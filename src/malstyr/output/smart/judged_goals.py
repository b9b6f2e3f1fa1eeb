"""What ``malstyr smart PATH`` shows of a workspace."""

from collections.abc import Sequence
from typing import NamedTuple

from malstyr.evaluate.smarta import GoalSmart
from malstyr.workspace.tags import AskedTag, bears_tag
from malstyr.workspace.workspace import Workspace


class JudgedGoals(NamedTuple):
    """Its goals judged, of those with a tag where that is asked for."""

    workspace: Workspace
    every: Sequence[GoalSmart]
    tag: AskedTag | None = None

    @property
    def goals(self) -> Sequence[GoalSmart]:
        return [one for one in self.every if self.takes(one.goal)]

    def takes(self, goal: str) -> bool:
        return bears_tag(self.tag, self.workspace.data.goals[goal].classified)
