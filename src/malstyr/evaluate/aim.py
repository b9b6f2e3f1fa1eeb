"""One target of one indicator for one member or the whole: the thing that is evaluated."""

from __future__ import annotations

from dataclasses import dataclass

from malstyr.evaluate.reading import Reading
from malstyr.model.indicators import Indicator
from malstyr.model.target import Target


@dataclass(frozen=True, slots=True)
class Aim:
    """Whose target: ``member`` is None for the whole."""

    id: str
    indicator: Indicator
    target: Target
    member: str | None


@dataclass(frozen=True, slots=True)
class Shown:
    """What an indicator showed for the period its target judges, with what it is compared to."""

    now: Reading
    before: Reading | None = None
    """The series' last value before the period."""
    base: Reading | None = None
    """The value of the base year, where the target has one."""
    start: Reading | None = None
    """The value that a straight path starts from, where the target has one."""
