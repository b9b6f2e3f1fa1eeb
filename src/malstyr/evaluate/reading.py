"""What an indicator showed for a period: a value, or the reason why there is none."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal, localcontext
from enum import StrEnum
from typing import NamedTuple

from malstyr.evaluate.cases import CaseTally
from malstyr.model.periods import Period

PRECISION = 28
"""Digits of quotients, half to even; sums and products of what people write are exact."""


class Held(StrEnum):
    """What there is: a value, or why there is none."""

    VALUE = "value"
    NOT_YET = "not_yet"
    NOT_MEASURED = "not_measured"
    SUPPRESSED = "suppressed"
    NOT_COMPUTABLE = "not_computable"
    IMPOSSIBLE = "impossible"
    NOT_APPLICABLE = "not_applicable"


class Reading(NamedTuple):
    """One indicator, member and period."""

    held: Held
    period: Period
    value: Decimal = Decimal(0)
    steps: tuple[str, ...] | None = None
    """The steps of a checklist that are done; None where the value is a number."""
    forecast: bool = False
    n: int | None = None
    """The answers behind the value."""
    ungraded: int = 0
    """Answers without a grade (vet ej), which count in the response rate alone."""
    invited: int | None = None
    margin: Decimal | None = None
    rank: int | None = None
    of: int | None = None
    cases: CaseTally | None = None
    """The cases of a service guarantee, where the value is the share of them that were closed in time."""
    ready: date | None = None
    """The day a value that is not yet known is to be."""
    low: Decimal | None = None
    """Of a sum still growing: what it is at least."""
    missing: tuple[Period, ...] = ()
    """Parts of a year that should be there and are not."""
    left_out: tuple[Period, ...] = ()
    """Periods of several that nothing was to be measured in (``.`` with a note)."""
    passed_over: bool = False
    """Whether years without a value (``.`` with a note) lie between it and what it is counted from."""
    point: str | None = None
    """The reporting point that a forecast was told at."""
    rests_on_hidden: bool = False
    """Whether it lacks a value, and something that it is computed from is hidden, whatever else is missing."""

    @property
    def secret(self) -> bool:
        """Whether it is hidden, or something that it is computed from is."""
        return self.held is Held.SUPPRESSED or self.rests_on_hidden

    @property
    def response_rate(self) -> Decimal | None:
        """Answers in per cent of those invited, with those that have no grade."""
        if not self.invited or self.n is None:
            return None
        return Decimal(100 * (self.n + self.ungraded)) / self.invited

    @property
    def wanting(self) -> bool:
        """Whether there is no value that can be judged, though there should be one."""
        return self.held in (Held.NOT_MEASURED, Held.IMPOSSIBLE)

    @property
    def told(self) -> bool:
        """Whether something was measured, though it may be secret."""
        return self.held in (Held.VALUE, Held.SUPPRESSED)


class Booked(NamedTuple):
    """What is booked from 1 January to a reporting point, or how the year's cases stand on the day.

    It is a part of the year, never the year.
    """

    point: str
    """Empty of cases, which are counted any day."""
    ends: date
    value: Decimal
    cases: CaseTally | None = None
    """The cases of a service guarantee, where the value is the share of them that were closed in time."""


WORST = (Held.NOT_COMPUTABLE, Held.NOT_MEASURED, Held.NOT_YET, Held.SUPPRESSED, Held.NOT_APPLICABLE)
"""Which reason counts where several parts lack a value: first what somebody can mend, then what will come."""


def lacking(readings: Iterable[Reading], period: Period) -> Reading | None:
    """The reason that counts where some reading lacks a number; None where all have one, or where there are none."""
    parts = tuple(readings)
    held = {Held.NOT_MEASURED if one.steps is not None or one.wanting else one.held for one in parts}
    reason = next((one for one in WORST if one in held), None)
    if reason is None:
        return None
    ready = max((one.ready for one in parts if one.ready is not None), default=None)
    return Reading(reason, period, ready=ready, rests_on_hidden=any(one.secret for one in parts))


def put_together(parts: Sequence[Reading], period: Period, divisor: int = 1, grows: bool = False) -> Reading:
    """The sum of several divided, or what is missing of it and, of what only ``grows``, what it is at least."""
    lacks = lacking(parts, period)
    if lacks is not None:
        missing = tuple(one.period for one in parts if one.wanting)
        return lacks._replace(missing=missing, low=sum_so_far(parts) if grows else None)
    value = sum((one.value for one in parts), Decimal(0))
    if divisor > 1:
        with localcontext(prec=PRECISION):
            value /= divisor
    point = next((one.point for one in parts if one.forecast), None)
    return Reading(Held.VALUE, period, value, forecast=any(one.forecast for one in parts), point=point)


def sum_so_far(parts: Iterable[Reading]) -> Decimal | None:
    """What a sum of parts that cannot be negative is at least, without what is only expected of them.

    None where a part is negative all the same.
    """
    least = [one.value if one.held is Held.VALUE and not one.forecast else one.low or Decimal(0) for one in parts]
    return sum(least, Decimal(0)) if all(one >= 0 for one in least) else None
