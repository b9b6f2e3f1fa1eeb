"""What all demands of a step have in common: so many units or per cent up or down, within a floor and a cap."""

from collections.abc import Mapping
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import TypeVar

from malstyr.evaluate.families.compared import Compared, share_of_movement
from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.families.family import Limit
from malstyr.evaluate.families.line import in_brackets
from malstyr.evaluate.reading import PRECISION
from malstyr.language.pieces import Piece
from malstyr.language.typography import without_zeros
from malstyr.model.demands import ChangeDemand, Ratchet, StepDemand, YearlyChange
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


def key_of(step: StepDemand) -> str:
    """The side of the limit that a step sets."""
    return "at_least" if step.up else "at_most"


def stepped(step: StepDemand, start: Decimal) -> Limit:
    """One step from a value; a percentage is of its size."""
    sign = " + " if step.up else " \u2212 "
    with localcontext(prec=PRECISION):
        change = abs(start) * step.amount / 100 if step.percent else step.amount
        wanted = start + change if step.up else start - change
    return Limit(wanted, (start, sign, *in_brackets(change)), start)


def from_base(step: StepDemand, base: Decimal) -> Limit:
    """The whole of a change from a base year; a percentage as a factor, of a base above zero."""
    if not step.percent:
        return stepped(step, base)
    with localcontext(prec=PRECISION):
        share = step.amount / 100
        wanted = base * (1 + share) if step.up else base * (1 - share)
    return Limit(without_zeros(wanted), (base, " · (1", " + " if step.up else " \u2212 ", share, ")"), base)


def bounded(step: StepDemand, limit: Limit, floor: Decimal | str | None, until: Decimal | None) -> Limit:
    """Within the floor it starts from and the cap where it stops: ``min(76; max(56; 55,1 + 1))``."""
    up, wanted = step.up, limit.value
    pieces: tuple[Piece, ...] = limit.steps
    if isinstance(floor, Decimal):
        wanted = max(floor, wanted) if up else min(floor, wanted)
        pieces = ("max(" if up else "min(", floor, "; ", *pieces, ")")
    if until is not None:
        wanted = min(until, wanted) if up else max(until, wanted)
        pieces = ("min(" if up else "max(", until, "; ", *pieces, ")")
    return Limit(wanted, pieces, limit.base)
