"""Which outcomes are asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.model.outcome import Status
from malstyr.present.unit_rows import home_of, is_of_unit
from malstyr.workspace.tags import AskedTag, bears_tag, classified_so, measured_so


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which outcomes to show; None shows all."""

    unit: str | None = None
    perspective: str | None = None
    only: Status | None = None
    goal: str | None = None
    tag: AskedTag | None = None
    """What things are classified by."""

    def takes(self, evaluation: Evaluation, outcome: Outcome) -> bool:
        data = evaluation.workspace.data
        goals = [data.goals[name] for name in outcome.goals if name in data.goals]
        indicator = data.indicators.get(outcome.indicator or "")
        sides = {indicator.perspective if indicator else None, *(goal.perspective for goal in goals)}
        return (
            (self.unit is None or is_of_unit(evaluation.workspace, outcome, self.unit))
            and (self.perspective is None or self.perspective in sides)
            and (self.only is None or outcome.status is self.only)
            and (self.goal is None or self.goal in outcome.goals)
            and self.takes_tags(measured_so(data, outcome.indicator, outcome.goals))
        )

    def home(self, evaluation: Evaluation, outcome: Outcome) -> str | None:
        """The goal that an outcome is told under: the one asked for, else the unit's own, else its first."""
        return self.goal or home_of(evaluation.workspace.data, outcome, self.unit)

    def takes_goal(self, evaluation: Evaluation, one: GoalOutcome) -> bool:
        """Whether a goal is asked for by itself, whatever is measured of it."""
        goal = evaluation.workspace.data.goals[one.goal]
        return (
            (self.unit is None or self.unit == goal.unit)
            and (self.perspective is None or self.perspective == goal.perspective)
            and (self.only is None or (one.counted and one.status is self.only))
            and (self.goal is None or self.goal == one.goal)
            and self.takes_tags(goal.classified)
        )

    def takes_tags(self, classified: Iterable[str]) -> bool:
        """Whether something that is classified so is asked for, as far as that goes."""
        return bears_tag(self.tag, classified)

    def takes_entry(self, evaluation: Evaluation, section: str, id: str, unit: str | None) -> bool:
        """Whether an entry of a unit is asked for, by that and by what it is classified by."""
        of_place = self.unit is None or self.unit == unit
        return of_place and self.takes_tags(classified_so(evaluation.workspace.data, section, id))

    @property
    def everything(self) -> bool:
        return self == type(self)()

    def of_place(self) -> Self:
        """The same however it stands."""
        return replace(self, only=None)
