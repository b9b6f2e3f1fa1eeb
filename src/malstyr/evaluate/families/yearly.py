"""A change each year on average over some years: ``{increase_by: 215, mean_over: 2013-2015}``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.compared import Compared, share_of_movement
from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.families.family import Basis, Limit, ResolvedLimits
from malstyr.evaluate.families.step import key_of
from malstyr.model import demands
from malstyr.model.measures import Measure


class YearlyFamily(Compared[demands.YearlyChange]):
    __slots__ = ()

    @property
    def higher_is_better(self) -> bool:
        return self.demand.step.up

    @property
    def counts_from_before(self) -> bool:
        return True

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {}  # its keys are those of a step, which stand with the ratchet

    def sign(self, measure: Measure) -> str:
        return ""  # a change of a share is no share

    def limits(self, basis: Basis) -> ResolvedLimits:
        step = self.demand.step
        return ResolvedLimits({key_of(step): Limit(step.amount if step.up else -step.amount, (), Decimal(0))})

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        return share_of_movement(value, name, limit)
