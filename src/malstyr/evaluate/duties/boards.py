"""Boards to be looked at on a day."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.duties.duty import Duty, DutyKind, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.workspace.workspace import spoken


def board_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    for id, one in evaluation.workspace.data.boards.items():
        if one.next is not None and one.next <= until:
            state = state_on(one.next, evaluation.as_of)
            yield Duty(
                DutyKind.BOARD, f"boards/{id}", one.name or spoken(id), one.next, state, one.responsible, one.unit
            )
