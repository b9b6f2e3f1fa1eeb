"""A place among those compared: ``{top: 10}``, ``{top: quarter}`` (the last whole place within a quarter of all)."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from malstyr.evaluate.families.compared import Compared
from malstyr.evaluate.families.ease import EaseOf, high
from malstyr.evaluate.families.family import Basis, KeyedLimits, Limit, Misplaced, ResolvedLimits, on_side
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.pieces import Piece, Word
from malstyr.model import demands
from malstyr.model.measures import Measure, Quantity

NEVER_PLACES = (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE, Quantity.MONEY, Quantity.TIME, Quantity.WEIGHT)
"""What a value may measure that is certainly no place: 70 per cent is not the seventieth."""


class PositionFamily(Compared[demands.Position]):
    __slots__ = ()

    @property
    def higher_is_better(self) -> bool | None:
        return None  # of the value; its place says nothing of that

    @property
    def counts_from_before(self) -> bool:
        return False

    @property
    def placed(self) -> bool:
        return True

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        return on_side(False, self.demand.top, partly)

    @classmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        return {"top": lambda target, _: high(target.top)}

    def judged(self, reading: Reading) -> Decimal:
        """The place; the value itself where no place stands beside it and it may be one."""
        return Decimal(reading.rank) if reading.rank is not None else reading.value

    def label(self) -> tuple[Piece, ...]:
        return (Word("outcome.place"), " ")

    def sign(self, measure: Measure) -> str:
        return ""

    def asks(self, limits: KeyedLimits, measure: Measure) -> tuple[Piece, ...]:
        return (Word("asked.is"), " ", *self.label(), limits["at_most"].value, " ", Word("asked.or-better"))

    def limits(self, basis: Basis) -> ResolvedLimits:
        top, now = self.demand.top, basis.now
        if now.held is Held.VALUE and now.rank is None and basis.measure.quantity in NEVER_PLACES:
            return ResolvedLimits(lacks=now, why=(Word("outcome.no-rank"),))
        if isinstance(top, Decimal):
            return ResolvedLimits({"at_most": Limit(top)})
        of = now.of
        if of is None:
            return ResolvedLimits(lacks=now, why=(Word("outcome.no-of"),))
        down: tuple[Piece, ...] = (" (", Word("outcome.rounded-down"), ")") if of % 4 else ()
        return ResolvedLimits({"at_most": Limit(Decimal(of // 4), (Decimal(of), "/4", *down))})

    def part(self, value: Decimal, name: str, limit: Limit, measure: Measure) -> Fraction | None:
        return None
