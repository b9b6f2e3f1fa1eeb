"""What the law asks that is not as it says, as the rules of the law find it."""

from collections.abc import Iterable, Iterator

from malstyr.contract.meeting import LawRecord
from malstyr.findings import Finding
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.meeting.basis import MeetingBasis
from malstyr.rules.registry import RULES


def asked_by_law(basis: MeetingBasis, findings: Iterable[Finding]) -> Iterator[tuple[LawRecord, MeetingLine]]:
    """Each of them that is not excused by a waiver."""
    for one in findings:
        if one.rule in RULES and RULES[one.rule].family == "law" and one.waiver is None:
            yield (
                LawRecord(one.subject, one.rule, one.message),
                MeetingLine(_place(basis, one.subject), one.message),
            )


def _place(basis: MeetingBasis, subject: str) -> str:
    """What it is about, by name; the organisation where it is no entry of its own."""
    name = basis.scope.place(subject)
    return basis.scope.workspace.name if name == subject else name
