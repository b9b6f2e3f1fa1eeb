"""What should have been known or done by now, as the rules find it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from malstyr.contract.meeting import LateRecord
from malstyr.findings import Finding
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.meeting.basis import MeetingBasis

LATE = ("overdue-measurement", "activity-overdue")
"""The rules that find what is late."""


def behind(basis: MeetingBasis, findings: Iterable[Finding]) -> Iterator[tuple[LateRecord, MeetingLine]]:
    """Each thing that is late; a waiver takes none of it away."""
    for one in findings:
        if one.rule in LATE:
            name = basis.scope.place(one.subject)
            yield LateRecord(one.subject, one.rule, one.message), MeetingLine(name, one.message)
