"""Waivers that are in force, or have ended since the other meeting."""

from collections.abc import Iterator

from malstyr.contract.meeting import WaiverRecord
from malstyr.language.days import day_told
from malstyr.model.days import has_passed
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.meeting.basis import MeetingBasis


def exempted(basis: MeetingBasis) -> Iterator[tuple[WaiverRecord, MeetingLine]]:
    """Those that end first, first; of one that ends before the next meeting, that it does."""
    scope = basis.scope
    coming = min((one.date for one in scope.data.meetings.values() if one.date > scope.as_of), default=None)
    for id, waiver in sorted(scope.data.waivers.items(), key=lambda one: one[1].expires):
        if has_passed(waiver.expires, basis.since.as_of):
            continue
        ended = has_passed(waiver.expires, scope.as_of)
        before = coming is not None and scope.as_of <= waiver.expires < coming
        key = "meeting.waiver-ended" if ended else "meeting.waiver-before" if before else "meeting.waiver-until"
        following = day_told(coming, scope.language) if coming is not None else ""
        until = scope.words[key].format(day=day_told(waiver.expires, scope.language), next=following)
        whose = scope.role(waiver.owner)
        said = f"{until}. {scope.rule(waiver.rule)}. {waiver.reason}"
        record = WaiverRecord(id, waiver.rule, waiver.subject, waiver.expires, ended, said)
        yield record, MeetingLine(scope.place(waiver.subject), f"{said} ({whose})" if whose else said)
