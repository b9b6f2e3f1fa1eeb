"""A share of the cases settled in time: ``{within: 2 working days, from: justering, share: 100}``."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.compared import Compared, share_of_floor
from malstyr.evaluate.families.ease import NOTHING_ASKED, Ease, EaseOf, low
from malstyr.evaluate.families.family import Basis, Limit, Misplaced, ResolvedLimits, on_side
from malstyr.evaluate.reading import Reading
from malstyr.language.typography import NARROW
from malstyr.model import demands
from malstyr.model.durations import length
from malstyr.model.indicators import Direction
from malstyr.model.measures import Measure
from malstyr.model.target import Target


class WithinFamily(Compared[demands.Within]):
    __slots__ = ()

    @property
    def higher_is_better(self) -> bool:
        return True

    @property
    def counts_from_before(self) -> bool:
        return False

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        return on_side(True, self.demand.share, partly)

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {"within": _within, "share": lambda target, _: low(target.share, -Decimal(100))}

    def sign(self, measure: Measure) -> str:
        return f"{NARROW}%"

    def limits(self, basis: Basis) -> ResolvedLimits:
        return ResolvedLimits({"at_least": Limit(self.demand.share)})

    def out_of_reach(self, reading: Reading) -> bool:
        """All are asked for, and one was late."""
        return self.demand.share == 100 and reading.cases is not None and reading.cases.kept < reading.cases.n

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        return share_of_floor(value, name, limit, measure)


def _within(target: Target, _: Direction | None) -> Ease:
    return NOTHING_ASKED if target.within is None else length(target.within)
