"""Lengths of time: ``48 hours``, ``14 days``, ``2 working days``, ``2 weeks``, ``4 years``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, TypeAlias

from malstyr.model.scalars import Reads, fault, one_text


class TimeUnit(StrEnum):
    """What a length of time is counted in."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Duration:
    """So many of a unit of time."""

    amount: int
    unit: TimeUnit

    def __str__(self) -> str:
        return f"{self.amount} {self.unit.removesuffix('s') if self.amount == 1 else self.unit}"


_MINUTES_OF_DAY = 24 * 60
MINUTES = {
    TimeUnit.MINUTES: Decimal(1),
    TimeUnit.HOURS: Decimal(60),
    TimeUnit.DAYS: Decimal(_MINUTES_OF_DAY),
    TimeUnit.WORKING_DAYS: Decimal(_MINUTES_OF_DAY) * 7 / 5,
    TimeUnit.WEEKS: Decimal(7 * _MINUTES_OF_DAY),
    TimeUnit.MONTHS: Decimal("30.4375") * _MINUTES_OF_DAY,
    TimeUnit.YEARS: Decimal("365.25") * _MINUTES_OF_DAY,
}
"""A working day is as long as the calendar makes it: five of them are a week."""


def length(duration: Duration) -> Decimal:
    """A length of time in minutes, by the calendar."""
    return duration.amount * MINUTES[duration.unit]


_SWEDISH = (
    ("minut", TimeUnit.MINUTES),
    ("timm", TimeUnit.HOURS),
    ("arbetsdag", TimeUnit.WORKING_DAYS),
    ("vardag", TimeUnit.WORKING_DAYS),
    ("dag", TimeUnit.DAYS),
    ("dygn", TimeUnit.DAYS),
    ("veck", TimeUnit.WEEKS),
    ("månad", TimeUnit.MONTHS),
    ("år", TimeUnit.YEARS),
)


def duration(value: object) -> Duration:
    """Read a length of time; one of anything may be written without its s: ``1 day``."""
    if isinstance(value, Duration):
        return value
    text = one_text(value)
    parts = re.fullmatch(r"([0-9]{1,4}) ([a-z ]+?)s?", text)
    if parts:
        unit = next((unit for unit in TimeUnit if unit == parts[2] + "s"), None)
        if unit is not None:
            return Duration(int(parts[1]), unit)
    swedish = re.fullmatch(r"\s*([0-9]{1,4})\s*([^\W\d]+)\s*", text.lower())
    for start, unit in _SWEDISH:
        if swedish and swedish[2].startswith(start):
            raise fault("bad-duration", text, str(Duration(int(swedish[1]), unit)))
    raise fault("bad-duration", text)


DurationText: TypeAlias = Annotated[
    Duration,
    Reads(duration, type="string", pattern=r"^\d+ (minute|hour|day|working day|week|month|year)s?$"),
]
