"""A change from the value of a base year: ``{decrease_percent: 40, since: 1990, by: 2020}``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.compared import Compared, share_of_movement
from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.families.family import Basis, Limit, Misplaced, ResolvedLimits, known_number, on_side
from malstyr.evaluate.families.step import bounded, from_base, key_of
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.pieces import Word
from malstyr.model import demands
from malstyr.model.measures import Measure


class ChangeFamily(Compared[demands.ChangeDemand]):
    __slots__ = ()

    @property
    def higher_is_better(self) -> bool:
        return self.demand.step.up

    @property
    def counts_from_before(self) -> bool:
        return False

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        return on_side(self.demand.step.up, self.demand.until, partly)

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {}  # its keys are those of a step, which stand with the ratchet

    def limits(self, basis: Basis) -> ResolvedLimits:
        step, base = self.demand.step, known_number(basis.base)
        if base is None:
            missing = basis.base or Reading(Held.NOT_MEASURED, self.demand.since)
            return ResolvedLimits(lacks=missing, partly_open=True)
        if step.percent and base <= 0:
            sign = "negative" if base < 0 else "zero"
            missing = Reading(Held.NOT_COMPUTABLE, self.demand.since)
            why = (Word(f"outcome.base-{sign}"), f" ({self.demand.since})")
            return ResolvedLimits(lacks=missing, why=why, partly_open=True)
        limit = bounded(step, from_base(step, base), self.demand.floor, self.demand.until)
        return ResolvedLimits({key_of(step): limit})

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        return share_of_movement(value, name, limit)
