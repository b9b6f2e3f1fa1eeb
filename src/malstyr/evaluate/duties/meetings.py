"""Meetings to come; one that has been held is nothing to do."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.evaluate.evaluate import Evaluation


def meeting_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    workspace = evaluation.workspace
    for id, one in workspace.data.meetings.items():
        if evaluation.as_of <= one.date <= until:
            name = f"{one.body} ({one.name})" if one.name is not None else one.body
            about = tuple(workspace.called(matter) for matter in one.takes_up)
            yield Duty(
                DutyKind.MEETING, f"meetings/{id}", name, one.date, DutyState.DUE, one.responsible, one.unit,
                about=about,
            )  # fmt: skip
