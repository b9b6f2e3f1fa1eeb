"""What is late by the calendar and by ``check``: the two never differ."""

from datetime import date

from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.evaluate.evaluate import evaluate
from malstyr.evaluate.explained import to_be_done
from malstyr.rules.judge import judge
from malstyr.workspace.load import Loaded

LATE_BY = {
    DutyKind.DOCUMENT: {"document-overdue"},
    DutyKind.PLAN: {"plan-run-out", "plan-not-revised"},
    DutyKind.DEFICIT: {"deficit-not-restored"},
    DutyKind.VALUES: {"overdue-measurement", "missing-outcome"},
    DutyKind.MILESTONE: {"target-not-met", "milestone-overdue"},
    DutyKind.ACTIVITY: {"activity-overdue"},
    DutyKind.CONTROL: {"control-overdue"},
    DutyKind.REVIEW: {"review-overdue"},
    DutyKind.STEP: {"improvement-stands-still"},
    DutyKind.BOARD: {"board-not-looked-at"},
    DutyKind.WAIVER: {"expired-waiver"},
}
"""The rules that find what is late of each kind."""
PASSING = (DutyKind.MEETING, DutyKind.FIGURES, DutyKind.DATE)
"""What is over when its day is, and never late."""
_WRONG_DAYS = ("dates-out-of-order", "done-ahead", "controlled-ahead")
"""Rules of days that are wrong, which tell of a thing in place of that it is late."""
_NOT_LATE = {"nobody", "no-one", "no-day", "no-end"}
"""What such a rule says where no day has passed."""


def due_on(loaded: Loaded, day: date) -> list[Duty]:
    """What is to be done on a day, to the end of the year after."""
    return duties(evaluate(loaded.workspace, day), date(day.year + 1, 12, 31))


def late_in_calendar(loaded: Loaded, day: date) -> dict[DutyKind, set[str]]:
    """What is late of each kind, as ``section/id``; of values what the measures are called."""
    found: dict[DutyKind, set[str]] = {kind: set() for kind in DutyKind}
    for one in due_on(loaded, day):
        if one.state is DutyState.LATE:
            found[one.kind] |= {*one.about} if one.kind is DutyKind.VALUES else {_thing(one.subject)}
    return found


def late_in_check(loaded: Loaded, day: date) -> dict[DutyKind, set[str]]:
    """The same as the rules find it."""
    findings = judge(loaded, day, "sv").findings
    found: dict[DutyKind, set[str]] = {kind: set() for kind in DutyKind}
    for kind, rules in LATE_BY.items():
        subjects = {_thing(one.subject) for one in findings if one.rule in rules and not _NOT_LATE & {*one.identity}}
        if kind is DutyKind.VALUES:
            subjects = {*map(loaded.workspace.called, subjects)}
        if kind is DutyKind.MILESTONE:
            goals = loaded.workspace.data.goals
            subjects &= {f"goals/{id}" for id, goal in goals.items() if goal.due and to_be_done(goal, day)}
        if kind is DutyKind.DOCUMENT:  # what is said to be handed over on a day to come is told as that, once
            ahead = {_thing(one.subject) for one in findings if one.rule == "document-ahead"}
            subjects |= ahead & late_in_calendar(loaded, day)[kind]
        if kind in (DutyKind.ACTIVITY, DutyKind.CONTROL, DutyKind.MILESTONE):  # of days that are wrong, told once too
            wrong = {_thing(one.subject) for one in findings if one.rule in _WRONG_DAYS}
            subjects |= wrong & late_in_calendar(loaded, day)[kind]
        found[kind] = subjects
    return found


def _thing(subject: str) -> str:
    return "/".join(subject.partition("#")[0].split("/")[:2])
