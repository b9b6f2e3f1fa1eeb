"""A change each year on average over some years: ``{increase_by: 215, mean_over: 2013-2015}``."""

from decimal import Decimal

from malstyr.evaluate.families.family import Basis, Limit, ResolvedLimits
from malstyr.evaluate.families.step import Stepping, key_of
from malstyr.model import demands
from malstyr.model.measures import Measure


class YearlyFamily(Stepping[demands.YearlyChange]):
    __slots__ = ()

    @property
    def counts_from_before(self) -> bool:
        return True

    def sign(self, measure: Measure) -> str:
        return ""  # a change of a share is no share

    def limits(self, basis: Basis) -> ResolvedLimits:
        step = self.demand.step
        return ResolvedLimits({key_of(step): Limit(step.amount if step.up else -step.amount, (), Decimal(0))})
