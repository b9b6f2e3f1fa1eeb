"""What a target demands, as one of a few kinds: the meaning of its flat keys, without any arithmetic.

``Target.demand`` gives it. How each kind is judged stands in ``evaluate/families/``, one module a kind.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple, TypeAlias

from malstyr.model.durations import Duration
from malstyr.model.periods import Period


class Limits(NamedTuple):
    """A lower limit, an upper limit or both, each by its key: a number, another indicator, or ``previous``."""

    written: tuple[tuple[str, Decimal | str], ...]
    until: Decimal | None = None
    """Where a limit that follows the value before stops following it."""


class StepDemand(NamedTuple):
    """So much more or less, in units or in per cent of what it is counted from."""

    up: bool
    amount: Decimal
    percent: bool


class Ratchet(NamedTuple):
    """A step from the value before each time, from a floor up to a cap (or from a ceiling down)."""

    step: StepDemand
    floor: Decimal | str | None
    until: Decimal | None


class ChangeDemand(NamedTuple):
    """A step from the value of a base year, within a floor and a cap."""

    step: StepDemand
    since: Period
    floor: Decimal | str | None
    until: Decimal | None


class YearlyChange(NamedTuple):
    """A step each year on average over some years."""

    step: StepDemand


class PathDemand(NamedTuple):
    """A straight path from the value of a start year to what must hold in the last year."""

    towards: Limits | ChangeDemand | Position
    start: Period
    end: Period


class Equal(NamedTuple):
    """The same as a number or another indicator, within a tolerance that counts as kept."""

    to: Decimal | str
    tolerance: Decimal


class Position(NamedTuple):
    """Among the best ``top`` of those compared, or in the best ``quarter``."""

    top: Decimal | str


class Done(NamedTuple):
    """Every step of a checklist done."""

    steps: tuple[str, ...]


class Within(NamedTuple):
    """A share of the cases, in per cent, settled within a time."""

    time: Duration
    share: Decimal


Demand: TypeAlias = Limits | Ratchet | ChangeDemand | YearlyChange | PathDemand | Equal | Position | Done | Within
