"""One target of one indicator for one member or the whole: the thing that is evaluated."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from malstyr.evaluate.families.family import Family
from malstyr.evaluate.families.table import family_of
from malstyr.model.demands import Demand
from malstyr.model.indicators import Frequency, Indicator, Yearly
from malstyr.model.measures import Measure, measure
from malstyr.model.periods import MONTHS_OF
from malstyr.model.target import Target


@dataclass(frozen=True)
class Aim:
    """Whose target: ``member`` is None for the whole."""

    id: str
    indicator: Indicator
    target: Target
    member: str | None
    name: str | None = None
    """The target's name, where the indicator has several."""
    goals: tuple[str, ...] = ()
    """The goals it is for."""

    @cached_property
    def family(self) -> Family[Demand]:
        return family_of(self.target.demand)

    @cached_property
    def measure(self) -> Measure:
        return measure(self.indicator.told_in)

    @property
    def judged_each(self) -> bool:
        """Whether every measurement of a year is held against the target, and not the year."""
        return judged_each(self.indicator)

    @property
    def met_or_not(self) -> Aim:
        """The same, never partly met: where only a share of the measurements is asked for, each counts or does not."""
        return replace(self, target=self.target.model_copy(update={"partly": "never"}))


def judged_each(indicator: Indicator) -> bool:
    """Where it is measured more often than once a year and nothing says how the year is made of the parts."""
    often = indicator.frequency in (Frequency.WEEK, Frequency.DAY, Frequency.SHIFT) or (
        MONTHS_OF.get(indicator.frequency, 12) < 12
    )
    return often and (indicator.year in (None, Yearly.EACH) or indicator.formula is not None)
