"""What a meeting is told of a whole interval, against what it is told of the two halves of it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from malstyr.contract.meeting import MeetingResult, SinceRecord
from malstyr.evaluate.evaluate import evaluate
from malstyr.report.kinds import Order
from malstyr.report.meeting.basis import meeting_basis
from malstyr.report.meeting.whole import told
from malstyr.workspace.load import Loaded


class Version(NamedTuple):
    """The goals as they stood on a day."""

    loaded: Loaded
    day: date


def between(one: Version, other: Version) -> MeetingResult:
    since, new = SinceRecord("x", "c", one.day), evaluate(other.loaded.workspace, other.day)
    basis = meeting_basis(since, one.loaded.workspace, new, Order("scorecard", "sv"))
    return told(basis, (), ()).result


def called_now(subject: str) -> str:
    """By one name where a goal took another's place."""
    return subject.replace("goals/h", "goals/g")


def subjects(result: MeetingResult) -> set[tuple[str, str]]:
    """What is told of each part, by what it is of."""
    return {
        *(("stands", called_now(one.subject)) for one in result.shifts),
        *(("changed", called_now(one.subject)) for one in result.changes),
        *(("decided", one) for one in result.decisions),
        *(("red", f"{one.subject} {one.said}") for one in result.red),
        *((part, f"{one} {one.day}") for part in ("asked", "late", "next") for one in getattr(result, part)),
        *(("waived", f"{one.id} {one.expires}") for one in result.waivers),
    }


def halves(versions: Sequence[Version]) -> None:
    """That all told of the whole of three is told of the first two or the last two."""
    first, middle, last = versions
    whole, one, two = between(first, last), between(first, middle), between(middle, last)
    in_halves = subjects(one) | subjects(two)
    missed = subjects(whole) - in_halves
    ended = {f"{waiver.id} {waiver.expires}" for waiver in whole.waivers if waiver.ended}
    changed = {what for kind, what in in_halves if kind == "changed"}
    late = {("waived", what) for what in ended if f"waivers/{what.split()[0]}" in changed}
    assert missed <= late, "one that ended before it was written is told as changed"
    told_of_values = [change for half in (one, two) for change in half.changes if change.path.startswith("values/")]
    assert whole.values <= one.values + two.values + len(told_of_values)
