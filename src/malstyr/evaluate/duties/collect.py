"""All that is to be done to a day, from one table of kinds."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

from malstyr.evaluate.duties.boards import board_duties
from malstyr.evaluate.duties.deficits import deficit_duties
from malstyr.evaluate.duties.documents import document_duties
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState, late_first
from malstyr.evaluate.duties.figures import figure_duties
from malstyr.evaluate.duties.meetings import meeting_duties
from malstyr.evaluate.duties.plans import plan_duties
from malstyr.evaluate.duties.register import control_duties, review_duties, step_duties
from malstyr.evaluate.duties.steps import activity_duties, milestone_duties
from malstyr.evaluate.duties.values import value_duties
from malstyr.evaluate.duties.waivers import waiver_duties
from malstyr.evaluate.evaluate import Evaluation
from malstyr.workspace.workspace import Workspace

Collect: TypeAlias = Callable[[Evaluation, date], Iterator[Duty]]
"""What of one kind is late on the day of an evaluation, or due from it to another day, that day too."""

COLLECTED: tuple[Collect, ...] = (
    meeting_duties, document_duties, plan_duties, deficit_duties, value_duties, milestone_duties, activity_duties,
    control_duties, review_duties, step_duties, board_duties, waiver_duties, figure_duties,
)  # fmt: skip


def duties(evaluation: Evaluation, until: date) -> list[Duty]:
    """What is late first, then what is due by day, to ``until``."""
    every = (one for collect in COLLECTED for one in collect(evaluation, until))
    return late_first(_as_known(evaluation.workspace, one) for one in every)


def _as_known(workspace: Workspace, one: Duty) -> Duty:
    """Nothing is late where what would say that it is done could not be read; a waiver only expires."""
    if one.kind is DutyKind.WAIVER:
        return one
    section, id, *_ = *one.subject.split("/"), ""
    unread = workspace.unread((section, id)) or (one.kind is DutyKind.PLAN and workspace.lost)
    return one._replace(state=DutyState.UNREAD) if one.state is DutyState.LATE and unread else one
