"""What is to be done or known next."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.contract.meeting import NextRecord
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.blocks.steps import ahead
from malstyr.report.meeting.basis import MeetingBasis


def coming(basis: MeetingBasis) -> Iterator[tuple[NextRecord, MeetingLine]]:
    for one in ahead(basis.scope):
        yield NextRecord(one.name, one.text), MeetingLine(one.name, one.text)
