"""All that is to be done to a day, from one table of kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from malstyr.evaluate.duties.duty import Duty, DutyKind, late_first
from malstyr.evaluate.duties.meetings import meeting_duties
from malstyr.evaluate.evaluate import Evaluation

Collect: TypeAlias = Callable[[Evaluation, date], Iterator[Duty]]
"""What of one kind is late on the day of an evaluation, or due from it to another day, that day too."""

COLLECTED: Mapping[DutyKind, Collect] = {
    DutyKind.MEETING: meeting_duties,
}


def duties(evaluation: Evaluation, until: date) -> list[Duty]:
    """What is late first, then what is due by day, to ``until``."""
    return late_first(one for collect in COLLECTED.values() for one in collect(evaluation, until))
