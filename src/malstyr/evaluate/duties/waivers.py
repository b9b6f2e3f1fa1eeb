"""Waivers that expire: by then what they excuse is mended, or excused anew."""

from collections.abc import Iterator
from datetime import date

from malstyr.evaluate.duties.duty import Duty, DutyKind, state_on
from malstyr.evaluate.evaluate import Evaluation
from malstyr.workspace.workspace import spoken


def waiver_duties(evaluation: Evaluation, until: date) -> Iterator[Duty]:
    workspace = evaluation.workspace
    for id, one in workspace.data.waivers.items():
        if one.expires <= until:
            state = state_on(one.expires, evaluation.as_of)
            about = (one.rule, workspace.called(one.subject))
            yield Duty(DutyKind.WAIVER, f"waivers/{id}", spoken(id), one.expires, state, one.owner, about=about)
