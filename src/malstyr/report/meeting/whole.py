"""All that a meeting is told, for people and for programs."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from malstyr.contract.meeting import MeetingResult
from malstyr.contract.tool import Tool
from malstyr.findings import Finding
from malstyr.language.days import day_told
from malstyr.language.typeset import typeset
from malstyr.present.meeting_paper import MeetingLine, MeetingPaper, MeetingPart
from malstyr.present.texts import with_texts
from malstyr.report.blocks.cover import day_of_report, invented, subtitle
from malstyr.report.blocks.incomplete import incomplete
from malstyr.report.blocks.lead import leading
from malstyr.report.meeting.basis import MeetingBasis
from malstyr.report.meeting.changed import changed, changed_told, new_values
from malstyr.report.meeting.due import MeetingDuties, in_sight
from malstyr.report.meeting.exempted import exempted
from malstyr.report.meeting.law import asked_by_law
from malstyr.report.meeting.shifts import shifts
from malstyr.report.meeting.unanswered import unanswered
from malstyr.report.persons import NOBODY, Mask
from malstyr.report.view import Fact
from malstyr.workspace.person_names import names_in

Record = TypeVar("Record")


class MeetingForBoth(NamedTuple):
    """For people and for programs."""

    paper: MeetingPaper
    result: MeetingResult


class _Both(NamedTuple, Generic[Record]):
    """One part of what is told, for programs and for people."""

    records: tuple[Record, ...]
    lines: tuple[MeetingLine, ...]


class _Parts:
    """All there is to tell, part by part."""

    def __init__(self, basis: MeetingBasis, findings: Iterable[Finding]) -> None:
        due = MeetingDuties(basis)
        self.asked, self.late, self.unread = due.told(due.asked), due.told(due.late), due.told(due.unread)
        self.coming, self.first = due.told(due.coming), due.first()
        self.law = _apart(asked_by_law(basis, findings))
        self.shifts = _apart(shifts(basis))
        self.changes = _apart(changed(basis))
        self.red = _apart(unanswered(basis))
        self.waivers = _apart(exempted(basis))


def told(basis: MeetingBasis, findings: Iterable[Finding], sources: Sequence[Fact]) -> MeetingForBoth:
    """What has happened since, what is lacking and late, and what comes; in public without persons."""
    parts = _Parts(basis, findings)
    mask = Mask(names_in((basis.changes.old, basis.changes.new))) if basis.scope.order.public else NOBODY
    paper = with_texts(_paper(basis, parts, sources), typeset)
    return MeetingForBoth(mask.values(paper), mask.values(_result(basis, parts)))


def _paper(basis: MeetingBasis, parts: _Parts, sources: Sequence[Fact]) -> MeetingPaper:
    words, language, scope = basis.words, basis.language, basis.scope
    return MeetingPaper(
        language=language,
        title=words["meeting.title"].format(day=day_told(basis.since.as_of, language)),
        subtitle=subtitle(scope),
        day=day_of_report(scope),
        invented=invented(scope),
        incomplete=incomplete(scope) or ("" if basis.complete else words["meeting.incomplete"]),
        lead=tuple(leading(scope)),
        parts=tuple(_of_paper(basis, parts)),
        sources=". ".join(f"{one.name}: {one.text}" for one in sources),
    )


def _of_paper(basis: MeetingBasis, parts: _Parts) -> Iterator[MeetingPart]:
    """The parts as people read them, in their order."""
    words, asked, law = basis.words, parts.asked, parts.law.lines
    yield _part(basis, "asked", (*asked.lines, *law), (*asked.names, *(one.name for one in law)))
    yield _part(basis, "shifts", parts.shifts.lines)
    yield MeetingPart("changes", words["meeting.part-changes"], changed_told(basis), parts.changes.lines)
    yield _part(basis, "red", parts.red.lines)
    yield _part(basis, "late", parts.late.lines, parts.late.names)
    if parts.unread.records:
        yield _part(basis, "unread", parts.unread.lines, parts.unread.names)
    yield _part(basis, "waivers", parts.waivers.lines)
    yield MeetingPart("next", words["meeting.part-next"], parts.first, tuple(in_sight(basis, parts.coming.lines)))


def _result(basis: MeetingBasis, parts: _Parts) -> MeetingResult:
    scope = basis.scope
    return MeetingResult(
        version=1,
        tool=Tool(),
        workspace=scope.workspace.folder,
        organisation=scope.workspace.name,
        since=basis.since,
        as_of=scope.as_of,
        complete=basis.complete,
        lead=tuple(leading(scope)),
        asked=parts.asked.records,
        law=parts.law.records,
        shifts=parts.shifts.records,
        changes=parts.changes.records,
        values=new_values(basis),
        decisions=tuple(basis.changes.decisions),
        red=parts.red.records,
        late=parts.late.records,
        unread=parts.unread.records,
        waivers=parts.waivers.records,
        next=parts.coming.records,
    )


def _apart(pairs: Iterable[tuple[Record, MeetingLine]]) -> _Both[Record]:
    every = [*pairs]
    return _Both(tuple(record for record, _ in every), tuple(line for _, line in every))


def _part(
    basis: MeetingBasis, id: str, lines: tuple[MeetingLine, ...], names: Iterable[str] | None = None
) -> MeetingPart:
    """A part whose sentence says how many there are, and the first of the ``names``, one for each of the lines."""
    called = (one.name for one in lines) if names is None else names
    return MeetingPart(id, basis.words[f"meeting.part-{id}"], basis.counted(id, called), lines)
