"""What is to be done by a day, told where it is asked for: at the meeting, as late, or as what comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from malstyr.contract.meeting import DueRecord
from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.language.days import day_told
from malstyr.language.typography import capitalised
from malstyr.present.meeting_paper import MeetingLine
from malstyr.present.spans import span
from malstyr.report.meeting.basis import MeetingBasis

_AHEAD = timedelta(days=366)
_OWED = (DutyKind.DOCUMENT, DutyKind.PLAN)
_BY_ITSELF = (DutyKind.MEETING, DutyKind.DATE)
"""What has a name that says what it is."""


class MeetingDuties:
    """All that is to be done, each thing told once; waivers have a part of their own."""

    def __init__(self, basis: MeetingBasis) -> None:
        self.basis = basis
        every = [one for one in duties(basis.new, basis.scope.as_of + _AHEAD) if one.kind is not DutyKind.WAIVER]
        meeting = next((one for one in every if one.kind is DutyKind.MEETING and not one.cancelled), None)
        """The one that it is told for: the first that has not been held."""
        day = meeting.day if meeting is not None else basis.scope.as_of
        self.asked = [one for one in every if one is meeting or (one.kind in _OWED and one.day <= day)]
        rest = [one for one in every if one not in self.asked]
        self.late = [one for one in rest if one.state is DutyState.LATE]
        self.coming = [one for one in rest if one.state is not DutyState.LATE]

    def told(self, some: Sequence[Duty]) -> Iterator[tuple[DueRecord, MeetingLine]]:
        return ((_record(one), self._line(one)) for one in some)

    def _line(self, one: Duty) -> MeetingLine:
        """What, for which period, when, by whom, and what it holds."""
        scope, words = self.basis.scope, self.basis.words
        of = f"{words[f'meeting.duty-{one.kind}']}: " if one.kind not in _BY_ITSELF else ""
        name = " ".join(filter(None, (f"{of}{one.name}", span(one.period) if one.period is not None else "")))
        how = "on" if one.kind in (*_BY_ITSELF, DutyKind.FIGURES) else (one.state is DutyState.LATE and "was") or "by"
        when = words[f"meeting.due-{how}"].format(day=day_told(one.day, scope.language))
        cancelled = words["meeting.cancelled"] if one.cancelled else ""
        text = ", ".join(filter(None, (when, cancelled, scope.role(one.role))))
        return MeetingLine(capitalised(name), text, told=(", ".join(one.about),) if one.about else ())


def _record(one: Duty) -> DueRecord:
    return DueRecord(
        kind=one.kind,
        subject=one.subject,
        name=one.name,
        day=one.day,
        late=one.state is DutyState.LATE,
        period=one.period.text if one.period is not None else None,
        role=one.role,
        unit=one.unit,
        about=one.about,
    )
