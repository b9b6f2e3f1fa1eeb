"""What is to be done by a day of its own: activities and milestones that are neither done nor closed."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.duties.duty import Duty, DutyKind, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.rounds import due_days
from malstyr.workspace.workspace import called


def activity_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    workspace, as_of = evaluation.workspace, evaluation.as_of
    for id, one in workspace.data.activities.items():
        days = due_days(one, as_of)
        if days and days[-1] <= until and to_be_done(one, as_of):
            name, goals = called(id, one), (up.partition("/")[0] for up in one.serves)
            about = tuple(dict.fromkeys(workspace.called(f"goals/{goal}") for goal in goals))
            yield Duty(
                DutyKind.ACTIVITY, f"activities/{id}", name, days[-1], state_on(days[-1], as_of),
                one.responsible, one.unit, about=about, moved=len(days) - 1,
            )  # fmt: skip


def milestone_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    workspace, as_of = evaluation.workspace, evaluation.as_of
    for id, one in workspace.data.goals.items():
        if one.due and one.due[-1] <= until and to_be_done(one, as_of):
            yield Duty(
                DutyKind.MILESTONE, f"goals/{id}", one.name or one.text, one.due[-1],
                state_on(one.due[-1], as_of), one.owner, one.unit, moved=len(one.due) - 1,
            )  # fmt: skip
