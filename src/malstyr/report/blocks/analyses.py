"""What people say of results, and the actions it led to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from malstyr.model.goals import Assessment
from malstyr.report.blocks.steps import step
from malstyr.report.scope import Scope
from malstyr.report.view import Analysis
from malstyr.workspace.workspace import spoken


def analyses(scope: Scope, subjects: Sequence[str]) -> Iterator[Analysis]:
    """What is said of the subjects, or of a member of one, for the year."""
    clock = scope.evaluation.readings.clock
    for subject, periods in scope.data.assessments.items():
        if not any(subject == one or subject.startswith(f"{one}/") for one in subjects):
            continue
        for period, said in periods.items():
            told = said.text or said.analysis or said.actions
            if told and scope.year.covers(period) and clock.knows_said(period):
                yield _analysis(scope, subject, said)


def _analysis(scope: Scope, subject: str, said: Assessment) -> Analysis:
    actions = tuple(step(scope, one) for one in said.actions if one in scope.data.activities)
    text = " ".join(filter(None, (said.text, said.analysis)))
    return Analysis(_name(scope, subject), text, actions, scope.role(said.by))


def _name(scope: Scope, subject: str) -> str:
    """The goal or indicator, with its member; the organisation where it is about everything."""
    section, _, rest = subject.partition("/")
    id, _, member = rest.partition("/")
    entry = getattr(scope.data, section, {}).get(id) if section in ("goals", "indicators") else None
    name = ((entry.name if entry is not None else None) or spoken(id)) if id else scope.workspace.name
    return f"{name}: {scope.workspace.members_of(id).get(member, spoken(member))}" if member else name
