"""How easy things are to fulfil, as measures that can be compared: a greater one is easier.

None means that there is no telling: another indicator as a limit, the upper quarter against place ten.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from malstyr.model.durations import Duration, TimeUnit
from malstyr.model.indicators import Direction, Frequency
from malstyr.model.periods import MONTHS_OF, Over, Period
from malstyr.model.target import LOWER, STEPS, Strength, Target

Ease: TypeAlias = Decimal | None
NOTHING_ASKED = Decimal("Infinity")
HARDEST = Decimal("-Infinity")
FLOORS = (*LOWER, *(step for step in STEPS if step.startswith("increase")), "done", "within")
"""Demands that more is better for; of all others less is."""
_DAY = 24 * 60
_MINUTES = {
    TimeUnit.MINUTES: Decimal(1),
    TimeUnit.HOURS: Decimal(60),
    TimeUnit.DAYS: Decimal(_DAY),
    TimeUnit.WORKING_DAYS: Decimal(_DAY) * 7 / 5,
    TimeUnit.WEEKS: Decimal(7 * _DAY),
    TimeUnit.MONTHS: Decimal("30.4375") * _DAY,
    TimeUnit.YEARS: Decimal("365.25") * _DAY,
}
"""A working day is as long as the calendar makes it: five of them are a week."""


def length(duration: Duration) -> Decimal:
    """A length of time in minutes, by the calendar."""
    return duration.amount * _MINUTES[duration.unit]


_SHORTEST = {Frequency.WEEK: TimeUnit.WEEKS, Frequency.DAY: TimeUnit.DAYS, Frequency.SHIFT: TimeUnit.HOURS}


def interval(frequency: Frequency) -> Decimal:
    """How long it is between two measurements, in minutes; a shift is only said to be shorter than a day."""
    shortest = _SHORTEST.get(frequency)
    return _MINUTES[shortest] if shortest is not None else MONTHS_OF[frequency] * _MINUTES[TimeUnit.MONTHS]


def low(value: object, absent: Decimal = NOTHING_ASKED) -> Ease:
    """Of what must be at least so much: a lower number is easier."""
    return absent if value is None else -value if isinstance(value, Decimal) else None


def high(value: object, absent: Decimal = NOTHING_ASKED) -> Ease:
    """Of what must be at most so much: a higher number is easier."""
    return absent if value is None else value if isinstance(value, Decimal) else None


def late(period: Period | None, absent: Decimal = HARDEST) -> Ease:
    """Of a time: one that ends later is easier, and of two with one end the longer one."""
    if period is None:
        return absent
    return Decimal(period.end.toordinal()) + Decimal((period.end - period.start).days) / 10**6


def long(over: Over | None) -> Ease:
    """Of what is counted together: one year by itself is hardest, and the longer the easier."""
    return length(over) if isinstance(over, Duration) else late(over)


def _total(target: Target, _: Direction | None) -> Ease:
    """A sum of more years reaches a floor more easily; whether it keeps below a ceiling depends on the values."""
    return long(target.total_over) if set(target.demands) <= set(FLOORS) else None


def _equal(target: Target, direction: Direction | None) -> Ease:
    value = target.equal_to
    if value is None or direction is None:
        return NOTHING_ASKED if value is None else None
    return low(value) if direction is Direction.HIGHER else high(value)


def _cap(target: Target, _: Direction | None) -> Ease:
    """Where a requirement stops rising, a lower cap is easier; where it stops falling, a higher one."""
    falling = any(name.startswith("decrease") or name in ("at_most", "less_than") for name in target.demands)
    return (high if falling else low)(target.until, HARDEST)


def _step(name: str) -> Callable[[Target, Direction | None], Ease]:
    return lambda target, _: low(getattr(target, name))


OF_TARGET: dict[str, Callable[[Target, Direction | None], Ease]] = {
    "equal_to": _equal,
    **{name: _step(name) for name in STEPS},
    "top": lambda target, _: high(target.top),
    "within": lambda target, _: NOTHING_ASKED if target.within is None else length(target.within),
    "share": lambda target, _: low(target.share, -Decimal(100)),
    "tolerance": lambda target, _: high(target.tolerance, Decimal(0)),
    "until": _cap,
    "by": lambda target, _: late(target.by),
    "during": lambda target, _: late(target.during),
    "mean_over": lambda target, _: long(target.mean_over),
    "total_over": _total,
    "after": lambda target, _: Decimal(0) if target.after is None else None,
    "strength": lambda target, _: Decimal(target.strength is Strength.SHOULD),
}
"""How easy each part of a target makes it, apart from its limits. ``direction`` is the indicator's."""
