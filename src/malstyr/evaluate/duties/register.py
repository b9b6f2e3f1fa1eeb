"""What the register of risks and the improvements ask for: controls, reviews, and the next step of the wheel."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.duties.duty import Duty, DutyKind, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.improving import checkpoints_due
from malstyr.evaluate.internal_control import controls_due, reviews_due
from malstyr.evaluate.rounds import due_days
from malstyr.workspace.workspace import spoken


def control_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    """The next time of each control; one put off counts how many times."""
    for one in controls_due(evaluation.workspace.data, evaluation.as_of):
        risk = evaluation.workspace.data.risks[one.risk]
        control = risk.controls[one.control]
        if one.day <= until:
            yield Duty(
                DutyKind.CONTROL, f"risks/{one.risk}/{one.control}", control.text, one.day,
                state_on(one.day, evaluation.as_of), control.responsible or risk.responsible, risk.unit,
                about=(risk.name or spoken(one.risk),), moved=len(due_days(control, evaluation.as_of)) - 1,
            )  # fmt: skip


def review_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    for id, day in reviews_due(evaluation.workspace.data, evaluation.as_of):
        risk = evaluation.workspace.data.risks[id]
        if day <= until:
            yield Duty(
                DutyKind.REVIEW, f"risks/{id}", risk.name or spoken(id), day,
                state_on(day, evaluation.as_of), risk.responsible, risk.unit,
            )  # fmt: skip


def step_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    """The next step of each improvement under way, by its name in the format."""
    for id, step, day in checkpoints_due(evaluation.workspace.data, evaluation.as_of):
        one = evaluation.workspace.data.improvements[id]
        if day <= until:
            yield Duty(
                DutyKind.STEP, f"improvements/{id}", one.problem, day, state_on(day, evaluation.as_of),
                one.responsible, one.unit, about=(step,), moved=len(getattr(one.checkpoints, step)) - 1,
            )  # fmt: skip
