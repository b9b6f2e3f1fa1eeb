"""A change from the value of a base year: ``{decrease_percent: 40, since: 1990, by: 2020}``."""

from decimal import Decimal

from malstyr.evaluate.families.family import Basis, Misplaced, ResolvedLimits, known_number, on_way
from malstyr.evaluate.families.step import Stepping, bounded, from_base, key_of
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.pieces import Word
from malstyr.model import demands


class ChangeFamily(Stepping[demands.ChangeDemand]):
    __slots__ = ()

    @property
    def counts_from_before(self) -> bool:
        return False

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        return on_way(self.demand.step.up, self.demand.floor, self.demand.until, partly)

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
