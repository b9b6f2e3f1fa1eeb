"""A workspace evaluated once for each day and year, for who makes many reports of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from malstyr.evaluate.calendar import Point
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace

Evaluate: TypeAlias = Callable[[Workspace, date, Period | Point | None], Evaluation]
"""``evaluate``, or what remembers what it gave."""


class Once:
    """``evaluate`` of one workspace, that remembers.

    What is asked for without a period is of a year, and serves for that year too: it only tells more, of years begun
    after it. A point is its year as known on its own day, whatever day it is asked for.
    """

    def __init__(self) -> None:
        self.made: dict[object, Evaluation] = {}

    def __call__(self, workspace: Workspace, as_of: date, period: Period | Point | None = None) -> Evaluation:
        asked = period if isinstance(period, Point) else (as_of, period)
        if asked not in self.made:
            self.made[asked] = found = evaluate(workspace, as_of, period)
            if period is None:
                self.made[as_of, found.year] = replace(found, ahead=()) if found.ahead else found
        return self.made[asked]
