"""``risks --format json``."""

from collections.abc import Sequence

from malstyr.contract.risks import ControlRecord, GradeRecord, RiskRecord, RisksResult
from malstyr.contract.writing import json_of
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.internal_control import (
    assessed,
    gravest_first,
    known_late,
    light,
    review_due,
    risks_in_force,
)
from malstyr.evaluate.rounds import last_done, next_due
from malstyr.model.organisation import Settings
from malstyr.model.risks import Control, RiskGrade
from malstyr.output.overview import Overview
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted
from malstyr.workspace.workspace import spoken


def render(overview: Overview, paper: Paper) -> str:
    return whole([_recorded(one, overview.wanted) for one in overview.evaluations])


def part(overview: Overview, paper: Paper) -> RisksResult:
    (evaluation,) = overview.evaluations
    return _recorded(evaluation, overview.wanted)


def whole(every: Sequence[RisksResult]) -> str:
    risks = tuple(risk for one in every for risk in one.risks)
    return json_of(RisksResult(1, max(one.as_of for one in every), risks))


def _recorded(evaluation: Evaluation, wanted: Wanted) -> RisksResult:
    data, as_of = evaluation.workspace.data, evaluation.as_of
    told = []
    held = risks_in_force(data, as_of)
    shown = {id: one for id, one in held.items() if wanted.takes_entry(evaluation, "risks", id, one.unit)}
    for id in gravest_first(shown):
        risk, due = data.risks[id], review_due(data.risks[id], as_of)
        told.append(
            RiskRecord(
                evaluation.workspace.folder,
                id,
                risk.name or spoken(id),
                risk.threatens,
                risk.unit,
                risk.responsible,
                _grade(data.settings, assessed(risk)),
                _grade(data.settings, risk.residual),
                risk.actions,
                tuple(_control(evaluation, id, name, one) for name, one in risk.controls.items()),
                risk.reviewed,
                due,
                known_late(evaluation.workspace, id, due, as_of),
            )
        )
    return RisksResult(1, as_of, tuple(told))


def _grade(settings: Settings, grade: RiskGrade | None) -> GradeRecord | None:
    return GradeRecord(grade.likelihood, grade.consequence, light(settings, grade)) if grade is not None else None


def _control(evaluation: Evaluation, risk: str, id: str, control: Control) -> ControlRecord:
    as_of = evaluation.as_of
    due, done = next_due(control, as_of), last_done(control, as_of)
    return ControlRecord(
        id,
        control.text,
        evaluation.workspace.data.risks[risk].kind_of(control),
        control.responsible,
        due,
        known_late(evaluation.workspace, risk, due, as_of),
        done,
        control.done[done] if done is not None else None,
    )
