"""One value against one target: met or not, the requirement, and the arithmetic in one line.

A demand is one or two comparisons with a limit; families differ in how the limit comes about. Limits are
compared exactly, inclusive and strict kept apart.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import TypeAlias

from malstyr.evaluate.reading import PRECISION, Reading
from malstyr.language.pieces import Number, Piece, Word
from malstyr.language.typography import MOST_DECIMALS, apart, plain
from malstyr.model.outcome import Status
from malstyr.model.target import STEPS, Family, Target

COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "at_least": operator.ge,
    "more_than": operator.gt,
    "at_most": operator.le,
    "less_than": operator.lt,
}
RIGHT = {"at_least": " <≥", "more_than": " ≤>", "at_most": " >≤", "less_than": " ≥<"}
"""Sign between a value and the limit to its right, where the demand does not hold and where it does."""
AS_WRITTEN = 4
"""Decimals of numbers that are told whole in the arithmetic."""
LEFT = {"at_least": " >≤", "more_than": " ≥<"}
"""The same between a lower limit and the value to its right."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit and how it came about; no steps where it is simply written."""

    value: Decimal
    steps: tuple[Piece, ...] = ()
    base: Decimal | None = None
    """What a change is counted from."""
    since: int | None = None
    """The year of the value counted from, where it is not the year before."""
    final: Decimal | None = None
    """Where a path ends, of which this is a checkpoint."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a value is worth against a target."""

    status: Status
    required: Mapping[str, Decimal]
    pieces: tuple[Piece, ...]
    distance: Decimal | None = None
    """How far on the right side of the nearest limit the value is; negative on the wrong side."""
    value: Decimal = Decimal(0)
    decimals: int = MOST_DECIMALS
    """How many it takes to tell the value from what it is compared to."""


Limits: TypeAlias = Mapping[str, Limit]


def judge(target: Target, reading: Reading, limits: Limits, partly_from: Decimal | None) -> Verdict:
    """The verdict on a reading that has a value."""
    if target.family is Family.DONE:
        return _done(target, reading, partly_from)
    if target.family is Family.EQUAL:
        return _equal(target, reading, limits["equal_to"])
    return _compared(target, reading, limits, partly_from)


def _done(target: Target, reading: Reading, partly_from: Decimal | None) -> Verdict:
    wanted = tuple(dict.fromkeys(target.done or ()))
    done = [step for step in wanted if step in (reading.steps or ())]
    share = Decimal(100 * len(done)) / len(wanted)
    met = len(done) == len(wanted)
    partly = partly_from is not None and share >= partly_from
    status = Status.MET if met else Status.PARTLY if partly else Status.NOT_MET
    pieces: list[Piece] = [Decimal(len(done)), " ", Word("outcome.of"), " ", Decimal(len(wanted))]
    missing = [step for step in wanted if step not in done]
    if missing:
        pieces += ["; ", Word("outcome.lacks"), " ", ", ".join(missing)]
    return Verdict(status, {"done": Decimal(len(wanted))}, tuple(pieces), Decimal(len(done) - len(wanted)))


def _equal(target: Target, reading: Reading, limit: Limit) -> Verdict:
    tolerance = target.tolerance or Decimal(0)
    away = abs(reading.value - limit.value)
    met = away <= tolerance
    shown = max(apart(reading.value, limit.value), apart(away, tolerance))
    pieces = told_at(
        ("|", reading.value, " \u2212 ", *alone(limit.value), "| = ", away, " ≤ " if met else " > ", tolerance), shown
    )
    required = {"equal_to": limit.value, "tolerance": tolerance}
    return Verdict(Status.MET if met else Status.NOT_MET, required, pieces, tolerance - away, reading.value, shown)


def _compared(target: Target, reading: Reading, limits: Limits, partly_from: Decimal | None) -> Verdict:
    value = position(reading) if target.family is Family.POSITION else reading.value
    lower = [(name, limit) for name, limit in limits.items() if name in ("at_least", "more_than")]
    upper = [(name, limit) for name, limit in limits.items() if name in ("at_most", "less_than")]
    held = {name: COMPARISONS[name](value, limit.value) for name, limit in limits.items()}
    status = Status.MET if all(held.values()) else Status.NOT_MET
    if status is Status.NOT_MET and len(limits) == 1 and target.family is not Family.POSITION:
        name, limit = next(iter(limits.items()))
        if partly_from is not None and attainment(name, value, limit) >= partly_from:
            status = Status.PARTLY
    room = [value - limit.value for _, limit in lower] + [limit.value - value for _, limit in upper]
    pieces: list[Piece] = [Word("outcome.place"), " "] if target.family is Family.POSITION else []
    shown = max((apart(value, limit.value) for limit in limits.values()), default=MOST_DECIMALS)
    for name, limit in lower if upper else []:
        pieces += [*_derived(limit), f" {LEFT[name][1 + held[name]]} "]
    pieces.append(value)
    for name, limit in upper or lower:
        pieces += [f" {RIGHT[name][1 + held[name]]} ", *_derived(limit)]
        if limit.since is not None:
            pieces += [" (", Word("outcome.counted-from"), f" {limit.since})"]
    required = {name: limit.value for name, limit in limits.items()}
    return Verdict(status, required, told_at(pieces, shown), min(room), value, shown)


def _derived(limit: Limit) -> tuple[Piece, ...]:
    return (*limit.steps, " = ", limit.value) if limit.steps else (limit.value,)


def alone(value: Decimal) -> list[Piece]:
    """A number after a sign: a negative one in parentheses."""
    return ["(", value, ")"] if value < 0 else [value]


def told_at(pieces: Iterable[Piece], decimals: int) -> tuple[Piece, ...]:
    """A line whose sums are seen to be true: numbers as written, and long ones with so many decimals."""
    return tuple(_exact(one, decimals) if isinstance(one, Decimal) else one for one in pieces)


def _exact(value: Decimal, decimals: int) -> Piece:
    exponent = value.as_tuple().exponent
    own = -exponent if isinstance(exponent, int) else 0
    shown = own if decimals < own <= AS_WRITTEN else decimals
    return Number(value, shown) if shown > MOST_DECIMALS else value


def position(reading: Reading) -> Decimal:
    """The place among those compared; the value itself where no place stands beside it."""
    return Decimal(reading.rank) if reading.rank is not None else reading.value


def attainment(demand: str, value: Decimal, limit: Limit) -> Decimal:
    """How much of a positive one-sided requirement is reached, in per cent; -1 where that has no meaning.

    Of a change it is the part of the change that has been made: half of what was to be cut is 50 per cent.
    """
    rises = demand in ("at_least", "more_than")
    with localcontext(prec=PRECISION):
        if limit.base is not None and (limit.base < limit.value if rises else limit.base > limit.value):
            return 100 * (value - limit.base) / (limit.value - limit.base)
        if limit.value <= 0 or value <= 0:
            return Decimal(-1)
        return 100 * value / limit.value if rises else 100 * limit.value / value


def ratchet(target: Target, previous: Decimal | None) -> Limit:
    """The requirement of a yearly step: from the value before, within floor and cap.

    ``min(76; max(56; 55,1 + 1))``: the floor holds where there is no earlier value, and the cap caps the requirement.
    """
    name = next(step for step in STEPS if getattr(target, step) is not None)
    step: Decimal = getattr(target, name)
    up = name.startswith("increase")
    start = target.at_least if up else target.at_most
    floor = start if isinstance(start, Decimal) else None
    if previous is None:
        return Limit(floor if floor is not None else Decimal(0))
    with localcontext(prec=PRECISION):
        change = step if name.endswith("_by") else abs(previous) * step / 100
        wanted = previous + change if up else previous - change
    return Limit(*_bounded(target, wanted, (previous, " + " if up else " \u2212 ", *alone(change))))


def _bounded(target: Target, wanted: Decimal, pieces: tuple[Piece, ...]) -> tuple[Decimal, tuple[Piece, ...]]:
    """A requirement within the floor it starts from and the cap where it stops, and how it came about."""
    up = target.increase_by is not None or target.increase_percent is not None
    floor = target.at_least if up else target.at_most
    if isinstance(floor, Decimal):
        wanted = max(floor, wanted) if up else min(floor, wanted)
        pieces = ("max(" if up else "min(", floor, "; ", *pieces, ")")
    if target.until is not None:
        wanted = min(target.until, wanted) if up else max(target.until, wanted)
        pieces = ("min(" if up else "max(", target.until, "; ", *pieces, ")")
    return wanted, pieces


def change_since(target: Target, base: Decimal) -> Limit:
    """The requirement of a change from a base year."""
    name = next(step for step in STEPS if getattr(target, step) is not None)
    step: Decimal = getattr(target, name)
    up = name.startswith("increase")
    sign = " + " if up else " \u2212 "
    if name.endswith("_by"):
        return Limit(*_bounded(target, base + step if up else base - step, (base, sign, *alone(step))), base)
    with localcontext(prec=PRECISION):
        wanted = base * (1 + step / 100) if up else base * (1 - step / 100)
    return Limit(*_bounded(target, plain(wanted), (base, " · (1", sign, step / 100, ")")), base)


def on_path(final: Decimal, base: Decimal, start: int, end: int, year: int) -> Limit:
    """The requirement of a year on a straight path from a base to a final value."""
    with localcontext(prec=PRECISION):
        wanted = base + (final - base) * (year - start) / (end - start)
    pieces: tuple[Piece, ...] = (
        base, " + (", final, " \u2212 ", *alone(base), ") · ", Decimal(year - start), "/", Decimal(end - start),
    )  # fmt: skip
    return Limit(wanted, pieces, final=final)


def place(target: Target, of: int | None) -> Limit | None:
    """The last place that counts: n, or a quarter of all compared; None where it is not told how many they are."""
    if isinstance(target.top, Decimal):
        return Limit(target.top)
    if of is None:
        return None
    return Limit(Decimal(of) / 4, (Decimal(of), "/4"))
