"""A straight path from a start year to the last: ``{at_least: 18000, by: 2025, straight_from: 2012}``."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from malstyr.evaluate.families.compared import Compared, share_of_movement
from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.families.family import Basis, KeyedLimits, Limit, Misplaced, ResolvedLimits, known_number
from malstyr.evaluate.families.line import in_brackets
from malstyr.evaluate.reading import PRECISION, Held, Reading
from malstyr.language.pieces import Piece
from malstyr.model import demands
from malstyr.model.measures import Measure


@dataclass(frozen=True, slots=True)
class PathFamily(Compared[demands.PathDemand]):
    """The point of the year on the way to another demand."""

    towards: Compared[demands.Demand]
    """The demand at the end of the path."""

    @property
    def higher_is_better(self) -> bool | None:
        return self.towards.higher_is_better

    @property
    def counts_from_before(self) -> bool:
        return self.towards.counts_from_before

    @property
    def placed(self) -> bool:
        return self.towards.placed

    def judged(self, reading: Reading) -> Decimal:
        return self.towards.judged(reading)

    def label(self) -> tuple[Piece, ...]:
        return self.towards.label()

    def sign(self, measure: Measure) -> str:
        return self.towards.sign(measure)

    def asks(self, limits: KeyedLimits, measure: Measure) -> tuple[Piece, ...]:
        return self.towards.asks(limits, measure)

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        return self.towards.misplaced(partly)

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {}  # whether there is a path at all is told by the gate itself

    def limits(self, basis: Basis) -> ResolvedLimits:
        asked = self.towards.limits(basis)
        if asked.limits is None:
            return asked._replace(partly_open=True)
        start = known_number(basis.start)
        if start is None:
            lacks = basis.start or Reading(Held.NOT_MEASURED, self.demand.start)
            at_end = asked.limits if basis.now.period.year >= self.demand.end.year else None  # whatever it started from
            return ResolvedLimits(lacks=lacks, easiest=at_end, hardest=at_end, partly_open=True)
        return ResolvedLimits(
            {name: self._checkpoint(limit, start, basis.now.period.year) for name, limit in asked.limits.items()}
        )

    def _checkpoint(self, limit: Limit, base: Decimal, year: int) -> Limit:
        """The limit of the year on the way to the last one."""
        first, last = self.demand.start.year, self.demand.end.year
        at = max(first, min(year, last))
        if at == last or last <= first:
            return Limit(limit.value, limit.steps, base)
        with localcontext(prec=PRECISION):
            wanted = base + (limit.value - base) * (at - first) / (last - first)
        gone, all_ = Decimal(at - first), Decimal(last - first)
        pieces: tuple[Piece, ...] = (base, " + (", limit.value, " \u2212 ", *in_brackets(base), ") · ", gone, "/", all_)
        return Limit(wanted, pieces, base, final=limit.value)

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        return share_of_movement(value, name, limit)
