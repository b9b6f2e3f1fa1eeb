"""Waivers that are in force, or have ended since the other meeting."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.contract.meeting import WaiverRecord
from malstyr.language.days import day_told
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.meeting.basis import MeetingBasis
from malstyr.rules.registry import RULES


def exempted(basis: MeetingBasis) -> Iterator[tuple[WaiverRecord, MeetingLine]]:
    """Those that end first, first."""
    scope = basis.scope
    for id, waiver in sorted(scope.data.waivers.items(), key=lambda one: one[1].expires):
        if waiver.expires < basis.since.as_of:
            continue
        ended = waiver.expires < scope.as_of
        key = "meeting.waiver-ended" if ended else "meeting.waiver-until"
        until = scope.words[key].format(day=day_told(waiver.expires, scope.language))
        rule = RULES.get(waiver.rule)
        finds = rule.documentation.parts[scope.language]["finds"] if rule is not None else waiver.rule
        whose = scope.role(waiver.owner)
        said = f"{until}. {finds.rstrip('.')}. {waiver.reason}"
        record = WaiverRecord(id, waiver.rule, waiver.subject, waiver.expires, ended, said)
        yield record, MeetingLine(scope.place(waiver.subject), f"{said} ({whose})" if whose else said)
