"""What all demands of a step have in common, whatever they count from."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from malstyr.evaluate.families.compared import Compared, share_of_movement
from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.families.family import Limit
from malstyr.model.demands import ChangeDemand, Ratchet, YearlyChange
from malstyr.model.measures import Measure

_Step_co = TypeVar("_Step_co", bound=ChangeDemand | Ratchet | YearlyChange, covariant=True)


class Stepping(Compared[_Step_co]):
    """A step up or down, of which a share may have been gone."""

    __slots__ = ()

    @property
    def higher_is_better(self) -> bool:
        return self.demand.step.up

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {}  # the keys of a step are the same for all, and stand with the ratchet

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        return share_of_movement(value, name, limit)
