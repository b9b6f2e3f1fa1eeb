"""What is red without the analysis or the action that it calls for."""

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
            subject, target = (one.subject, one.target) if isinstance(one, Outcome) else (f"goals/{one.goal}", None)
            members = tuple(f"{member.name}: {member.text}" for member in red.members)
            line = MeetingLine(red.named, red.arithmetic, now=red.state, told=members, lacking=red.lacking)
            yield LackingRecord(subject, target, red.name, red.lacking), line
