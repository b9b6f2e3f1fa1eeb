"""The same as something else, within a tolerance: ``{equal_to: kvinnor, tolerance: 5}``."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.ease import NOTHING_ASKED, Ease, EaseOf, high, low
from malstyr.evaluate.families.family import (
    Basis,
    Family,
    KeyedLimits,
    Limit,
    Misplaced,
    ResolvedLimits,
    Verdict,
    known_number,
)
from malstyr.evaluate.families.line import in_brackets, told_at
from malstyr.evaluate.reading import Reading
from malstyr.language.pieces import Piece, Word
from malstyr.language.typography import apart
from malstyr.model import demands
from malstyr.model.indicators import Direction
from malstyr.model.measures import Measure
from malstyr.model.target import Target


class EqualFamily(Family[demands.Equal]):
    __slots__ = ()

    @property
    def higher_is_better(self) -> bool | None:
        return None

    @property
    def counts_from_before(self) -> bool:
        return self.demand.to == "previous"

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        tolerance = self.demand.tolerance
        return Misplaced("tolerance", tolerance) if partly <= tolerance else None

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {"equal_to": _equal, "tolerance": lambda target, _: high(target.tolerance, Decimal(0))}

    def limits(self, basis: Basis) -> ResolvedLimits:
        to = self.demand.to
        if isinstance(to, Decimal):
            return ResolvedLimits({"equal_to": Limit(to)})
        other = basis.previous if to == "previous" else basis.other(to)
        value = known_number(other)
        return ResolvedLimits({"equal_to": Limit(value)}) if value is not None else ResolvedLimits(lacks=other)

    def verdict(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Verdict:
        limit, tolerance = limits["equal_to"].value, self.demand.tolerance
        away = abs(reading.value - limit)
        met = away <= tolerance
        shown = max(apart(reading.value, limit), apart(away, tolerance))
        line = ("|", reading.value, " \u2212 ", *in_brackets(limit), "| = ", away, " ≤ " if met else " > ", tolerance)
        sign = measure.beside_number
        asked: list[Piece] = [Word("asked.is"), " ", limit, sign]
        if tolerance:
            points = measure.points(tolerance)
            unit = (Word(points), " ") if points else ()
            asked += [", ", Word("asked.within"), " ", tolerance, " ", *unit, Word("asked.from-it")]
        required = {"equal_to": limit, "tolerance": tolerance}
        return Verdict(
            met,
            required,
            told_at(line, shown),
            told_at([reading.value, sign], shown),
            told_at(asked, shown),
            tolerance - away,
            reading.value,
            shown,
        )

    def attained(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Fraction | None:
        return None

    def partly(self, reading: Reading, limits: KeyedLimits, at: Decimal) -> bool:
        return abs(reading.value - limits["equal_to"].value) <= at

    def growth_helps(self, value: Decimal, limits: KeyedLimits) -> bool | None:
        return False if value >= limits["equal_to"].value else None


def _equal(target: Target, direction: Direction | None) -> Ease:
    value = target.equal_to
    if value is None or direction is None:
        return NOTHING_ASKED if value is None else None
    return low(value) if direction is Direction.HIGHER else high(value)
