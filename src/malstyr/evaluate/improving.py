"""Improvements on a day: which step of the wheel comes next, and what the values were before and after."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.reading import Reading
from malstyr.model.improvements import STEPS_OF_WHEEL, Improvement
from malstyr.model.periods import Period, next_begins, year_period


class NextStep(NamedTuple):
    """The step of the wheel that comes, and the day it is to be done by; None where none is said."""

    step: str
    day: date | None


def is_under_way(improvement: Improvement, as_of: date) -> bool:
    """Whether it was begun, by its own day or by a step that was reached, and is not done."""
    days = (improvement.started, *(getattr(improvement.reached, step) for step in STEPS_OF_WHEEL))
    begun = any(day is not None and day <= as_of for day in days)
    return begun and not (improvement.done is not None and improvement.done <= as_of)


def steps_to_come(improvement: Improvement, as_of: date) -> Sequence[NextStep]:
    """The steps after the last that was reached; none where the improvement is done."""
    if improvement.done is not None and improvement.done <= as_of:
        return ()
    taken = [getattr(improvement.reached, step) for step in STEPS_OF_WHEEL]
    last = max((n for n, day in enumerate(taken) if day is not None and day <= as_of), default=-1)
    left = STEPS_OF_WHEEL[last + 1 :]
    return [NextStep(step, next(reversed(getattr(improvement.checkpoints, step)), None)) for step in left]


def next_step(improvement: Improvement, as_of: date) -> NextStep | None:
    """The next of the steps to come, or the first later one that has a day, where it has none itself."""
    left = steps_to_come(improvement, as_of)
    return next((one for one in left if one.day is not None), left[0] if left else None)


class Effect(NamedTuple):
    """What an indicator showed before an improvement, and after it; ``after`` is None where nothing tells."""

    indicator: str
    member: str | None
    before: Reading
    after: Reading | None
    ended: date | None
    """The last day it was measured, where that is before any period after the change: nothing will ever tell."""


def effects(evaluation: Evaluation, improvement: Improvement) -> Iterator[Effect]:
    """The values of each red that it began with, then and in the latest like period that is wholly after the change.

    Of a whole that has no value of its own they are those of its members.
    """
    for subject, then in improvement.began_with.items():
        section, _, rest = subject.partition("/")
        id, _, member = rest.partition("/")
        if section == "indicators" and id in evaluation.workspace.data.indicators:
            for one in [member] if member else _measured(evaluation, id, then):
                before = evaluation.readings.shown_for(id, one, then)
                after = _after(evaluation, improvement, (id, one), then)
                yield Effect(id, one, before, after, _ended(evaluation, improvement, (id, one), then))


def _measured(evaluation: Evaluation, id: str, then: Period) -> Sequence[str | None]:
    """What was measured for a period: the whole, or each of its members."""
    if evaluation.readings.shown_for(id, None, then).told:
        return [None]
    return [*evaluation.workspace.members(evaluation.workspace.data.indicators[id].for_each)] or [None]


def _after(
    evaluation: Evaluation, improvement: Improvement, of: tuple[str, str | None], then: Period
) -> Reading | None:
    changed = _changed(improvement)
    if changed is None or changed > evaluation.as_of:
        return None
    every = (*map(year_period, range(then.year, evaluation.as_of.year + 1)), *evaluation.readings.periods(*of))
    like = {one for one in every if one.kind is then.kind and one > then and one.start >= changed}
    found = (evaluation.readings.shown_for(*of, one) for one in sorted(like, reverse=True))
    return next((one for one in found if one.told and not one.forecast and one.period.kind is then.kind), None)


def _ended(evaluation: Evaluation, improvement: Improvement, of: tuple[str, str | None], then: Period) -> date | None:
    """The last day of the series, where no like period after the change begins before it."""
    last = evaluation.readings.last_day(*of)
    first = next_begins(then.kind, _changed(improvement) or evaluation.as_of)
    return last if last is not None and last < first else None


def _changed(improvement: Improvement) -> date | None:
    """The day that the change was made."""
    return improvement.reached.do or improvement.done
