"""What the meeting itself is asked for: its own matters, and the documents that law or plan owes by its day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from malstyr.contract.meeting import DueRecord
from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.meeting.basis import MeetingBasis
from malstyr.report.meeting.duty_told import duty_told

A_YEAR_AHEAD = timedelta(days=366)
_OWED = (DutyKind.DOCUMENT, DutyKind.PLAN)


class Due:
    """All that is to be done, told where it is asked for: at the meeting, as late, or as what comes."""

    def __init__(self, basis: MeetingBasis) -> None:
        self.basis = basis
        every = duties(basis.new, basis.scope.as_of + A_YEAR_AHEAD)
        self.meeting = next((one for one in every if one.kind is DutyKind.MEETING), None)
        """The one that it is told for: the first that has not been held."""
        day = self.meeting.day if self.meeting is not None else basis.scope.as_of
        self.asked = [one for one in every if one is self.meeting or (one.kind in _OWED and one.day <= day)]
        self.late = [one for one in every if one.state is DutyState.LATE and one not in self.asked]
        self.coming = [one for one in every if one.state is not DutyState.LATE and one not in self.asked]

    def told(self, some: Sequence[Duty]) -> Iterator[tuple[DueRecord, MeetingLine]]:
        return (duty_told(self.basis, one) for one in some)
