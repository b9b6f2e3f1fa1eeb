"""A step from the value before each time: ``{at_least: 56, increase_by: 1, until: 76}``.

The floor holds alone only the first time; the cap caps the requirement, not the value. Where the value before is
missing, what lies below the floor is not met and what lies at the cap is met, whatever it was.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.compared import share_of_floor, share_of_movement
from malstyr.evaluate.families.ease import EaseOf, at_least, cap
from malstyr.evaluate.families.family import Basis, Limit, Misplaced, ResolvedLimits, known_number, on_way
from malstyr.evaluate.families.limit import gap
from malstyr.evaluate.families.step import Stepping, bounded, key_of, stepped
from malstyr.model import demands
from malstyr.model.measures import Measure
from malstyr.model.target import STEPS


class RatchetFamily(Stepping[demands.Ratchet]):
    __slots__ = ()

    @property
    def counts_from_before(self) -> bool:
        return True

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        return on_way(self.demand.step.up, self.demand.floor, self.demand.until, partly)

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {**{name: at_least(name) for name in STEPS}, "until": cap}

    def limits(self, basis: Basis) -> ResolvedLimits:
        step, floor, until = self.demand.step, self.demand.floor, self.demand.until
        key, before = key_of(step), known_number(basis.previous)
        if before is not None:
            return ResolvedLimits({key: gap(bounded(step, stepped(step, before), floor, until), basis)})
        if basis.first and isinstance(floor, Decimal):
            return ResolvedLimits({key: Limit(floor)})
        # the longest movement that could be asked: from the end of the scale
        furthest = basis.measure.low if step.up else basis.measure.high
        easiest = {key: Limit(floor, base=furthest)} if isinstance(floor, Decimal) else None
        hardest = {key: Limit(until)} if until is not None else None
        return ResolvedLimits(None, basis.previous, (), easiest, hardest, partly_open=furthest is None)

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        if limit.base is None:  # the floor alone, or the cap
            return share_of_floor(value, name, limit, measure)
        return share_of_movement(value, name, limit)
