"""Something to be done by a day, as programs and people read it."""

from __future__ import annotations

from malstyr.contract.meeting import DueRecord
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.language.days import day_told
from malstyr.present.meeting_paper import MeetingLine
from malstyr.present.spans import span
from malstyr.report.meeting.basis import MeetingBasis


def duty_told(basis: MeetingBasis, one: Duty) -> tuple[DueRecord, MeetingLine]:
    """What, for which period, when, by whom, and what it holds."""
    scope, late = basis.scope, one.state is DutyState.LATE
    record = DueRecord(
        kind=one.kind,
        subject=one.subject,
        name=one.name,
        day=one.day,
        late=late,
        period=one.period.text if one.period is not None else None,
        role=one.role,
        unit=one.unit,
        about=one.about,
    )
    name = " ".join(filter(None, (one.name, span(one.period) if one.period is not None else "")))
    key = "held" if one.kind is DutyKind.MEETING else "was-due" if late else "is-due"
    when = scope.words[f"meeting.{key}"].format(day=day_told(one.day, scope.language))
    told = (", ".join(one.about),) if one.about else ()
    return record, MeetingLine(name, ", ".join(filter(None, (when, scope.role(one.role)))), told=told)
