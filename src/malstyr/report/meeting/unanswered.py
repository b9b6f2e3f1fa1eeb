"""What is red without the analysis or the action that it calls for."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.contract.meeting import LackingRecord
from malstyr.evaluate.outcome import Outcome
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.blocks.red import red_of
from malstyr.report.meeting.basis import MeetingBasis


def unanswered(basis: MeetingBasis) -> Iterator[tuple[LackingRecord, MeetingLine]]:
    """Each deviation that lacks any of them, in the order of reports."""
    for one in basis.scope.deviations:
        red = red_of(basis.scope, one)
        if red.lacking:
            measured = isinstance(one, Outcome)
            record = LackingRecord(
                subject=one.subject if isinstance(one, Outcome) else f"goals/{one.goal}",
                target=one.target if isinstance(one, Outcome) else None,
                name=red.name,
                said=red.lacking,
            )
            members = tuple(f"{member.name}: {member.text}" for member in red.members)
            text = red.arithmetic if measured or not members else ""
            yield record, MeetingLine(red.name, text, now=red.state, told=members, lacking=red.lacking)
