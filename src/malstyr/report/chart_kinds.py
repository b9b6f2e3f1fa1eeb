"""Which chart suits a measure, told by its data: the first rule that takes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from malstyr.evaluate.outcome import Outcome

LONG = 5
"""Years with a value from which a course can be seen."""
SMALL_COUNT = Decimal(5)
"""The largest count that is told as well by its number, where all beside it are so small."""


class ChartKind(StrEnum):
    LINE = "line"
    DOTS = "dots"
    TICKS = "ticks"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Charted:
    """What tells the chart of an outcome."""

    one: Outcome
    checklist: bool
    years: int
    """How many years have a value of the whole year."""
    now: bool
    """Whether the report's own year is one of them."""
    required: bool
    """Whether there is a limit to see it beside."""


CHOICES: Sequence[tuple[Callable[[Charted], bool], ChartKind]] = (
    (lambda it: it.checklist, ChartKind.TICKS),
    (lambda it: it.one.indicator is None or it.one.of_members, ChartKind.NONE),
    (lambda it: it.years >= LONG, ChartKind.LINE),
    (lambda it: it.now and it.required, ChartKind.DOTS),
)
"""Otherwise none: a number alone shows nothing that its cell does not."""


def chart_kind(it: Charted) -> ChartKind:
    return next((kind for takes, kind in CHOICES if takes(it)), ChartKind.NONE)


def told_by_numbers(numbers: Sequence[Decimal]) -> bool:
    """Whether counts of one unit in a table are so small, all of them, that no chart shows more than they do."""
    return all(abs(number) <= SMALL_COUNT for number in numbers)
