"""What is to be done by a day that is written of it, or that is counted from one."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from malstyr.evaluate.duties.duty import Duty, DutyKind, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.improving import next_step
from malstyr.evaluate.internal_control import controls_due, review_due, risks_in_force
from malstyr.evaluate.rounds import due_days
from malstyr.model.goal_file import GoalFile
from malstyr.workspace.workspace import Workspace, called, spoken


class _Own(NamedTuple):
    """Something with days of its own, the last of which counts: it was put off from the others."""

    kind: DutyKind
    subject: str
    name: str
    days: Sequence[date]
    role: str | None
    unit: str | None = None
    about: Iterable[str] = ()


def own_days(evaluation: Evaluation) -> Iterator[Duty]:
    """Meetings to come, what is done once or again and again, boards to be looked at, and waivers that expire."""
    workspace, as_of = evaluation.workspace, evaluation.as_of
    for kind, subject, name, days, role, unit, about in chain(
        _work(workspace, as_of), _register(workspace.data, as_of)
    ):
        state = state_on(days[-1], as_of)
        yield Duty(kind, subject, name, days[-1], state, role, unit, about=tuple(about), moved=len(days) - 1)


def _work(workspace: Workspace, as_of: date) -> Iterator[_Own]:
    """Activities and milestones that are neither done nor closed; a meeting that has been held is nothing to do."""
    data = workspace.data
    for id, held in data.meetings.items():
        if held.date >= as_of:
            name, matters = (
                f"{held.body} ({held.name})" if held.name else held.body,
                map(workspace.called, held.takes_up),
            )
            yield _Own(DutyKind.MEETING, f"meetings/{id}", name, [held.date], held.responsible, held.unit, matters)
    for id, one in data.activities.items():
        if (days := due_days(one, as_of)) and to_be_done(one, as_of):
            goals = dict.fromkeys(workspace.called(f"goals/{up.partition('/')[0]}") for up in one.serves)
            yield _Own(DutyKind.ACTIVITY, f"activities/{id}", called(id, one), days, one.responsible, one.unit, goals)
    for id, goal in data.goals.items():
        if goal.due and to_be_done(goal, as_of):
            yield _Own(DutyKind.MILESTONE, f"goals/{id}", goal.name or goal.text, goal.due, goal.owner, goal.unit)
    for id, board in data.boards.items():
        if board.next is not None:
            name = board.name or spoken(id)
            yield _Own(DutyKind.BOARD, f"boards/{id}", name, [board.next], board.responsible, board.unit)
    for id, waiver in data.waivers.items():
        about = waiver.rule, workspace.called(waiver.subject)
        yield _Own(DutyKind.WAIVER, f"waivers/{id}", spoken(id), [waiver.expires], waiver.owner, None, about)


def _register(data: GoalFile, as_of: date) -> Iterator[_Own]:
    """The next time of each control and review of a risk, and the next step of each improvement under way."""
    for one in controls_due(data, as_of):
        risk, control = data.risks[one.risk], data.risks[one.risk].controls[one.control]
        days, role, about = (
            due_days(control, as_of),
            control.responsible or risk.responsible,
            [risk.name or spoken(one.risk)],
        )
        yield _Own(DutyKind.CONTROL, f"risks/{one.risk}/{one.control}", control.text, days, role, risk.unit, about)
    for id, risk in risks_in_force(data, as_of).items():
        if (day := review_due(risk, as_of)) is not None:
            yield _Own(DutyKind.REVIEW, f"risks/{id}", risk.name or spoken(id), [day], risk.responsible, risk.unit)
    for id, better in data.improvements.items():
        if (step := next_step(better, as_of)) is not None and step.day is not None:
            days, role, about = getattr(better.checkpoints, step.step), better.responsible, [step.step]
            yield _Own(DutyKind.STEP, f"improvements/{id}", better.problem, days, role, better.unit, about)
