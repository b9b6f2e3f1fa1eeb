"""Which outcomes are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import Outcome
from malstyr.model.outcome import Status


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which outcomes to show; None shows all."""

    unit: str | None = None
    perspective: str | None = None
    only: Status | None = None

    def takes(self, evaluation: Evaluation, outcome: Outcome) -> bool:
        data = evaluation.workspace.data
        goals = [data.goals[name] for name in outcome.goals if name in data.goals]
        indicator = data.indicators.get(outcome.indicator or "")
        units = {outcome.member, indicator.unit if indicator else None, *(goal.unit for goal in goals)}
        sides = {indicator.perspective if indicator else None, *(goal.perspective for goal in goals)}
        return (
            (self.unit is None or self.unit in units)
            and (self.perspective is None or self.perspective in sides)
            and (self.only is None or outcome.status is self.only)
        )
