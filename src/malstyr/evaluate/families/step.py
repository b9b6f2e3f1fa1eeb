"""A step from a value: so many units or per cent up or down, within a floor and a cap."""

from __future__ import annotations

from decimal import Decimal, localcontext

from malstyr.evaluate.families.family import Limit
from malstyr.evaluate.families.line import alone
from malstyr.evaluate.reading import PRECISION
from malstyr.language.pieces import Piece
from malstyr.language.typography import plain
from malstyr.model.demands import Step


def key_of(step: Step) -> str:
    """The side of the limit that a step sets."""
    return "at_least" if step.up else "at_most"


def stepped(step: Step, start: Decimal) -> Limit:
    """One step from a value; a percentage is of its size."""
    sign = " + " if step.up else " \u2212 "
    with localcontext(prec=PRECISION):
        change = abs(start) * step.amount / 100 if step.percent else step.amount
        wanted = start + change if step.up else start - change
    return Limit(wanted, (start, sign, *alone(change)), start)


def from_base(step: Step, base: Decimal) -> Limit:
    """The whole of a change from a base year; a percentage as a factor, of a base above zero."""
    if not step.percent:
        return stepped(step, base)
    with localcontext(prec=PRECISION):
        share = step.amount / 100
        wanted = base * (1 + share) if step.up else base * (1 - share)
    return Limit(plain(wanted), (base, " · (1", " + " if step.up else " \u2212 ", share, ")"), base)


def bounded(step: Step, limit: Limit, floor: Decimal | str | None, until: Decimal | None) -> Limit:
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
