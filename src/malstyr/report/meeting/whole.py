"""All that a meeting is told, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

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


def told(basis: MeetingBasis, findings: Iterable[Finding], sources: Sequence[Fact]) -> MeetingForBoth:
    """What has happened since, what is lacking and late, and what comes; in public without persons."""
    due = MeetingDuties(basis)
    asked, asked_lines, asked_names = due.told(due.asked)
    law, law_lines = _apart(asked_by_law(basis, findings))
    late, late_lines, late_names = due.told(due.late)
    unread, unread_lines, unread_names = due.told(due.unread)
    coming, next_lines, _ = due.told(due.coming)
    shifted, shift_lines = _apart(shifts(basis))
    changes, change_lines = _apart(changed(basis))
    red, red_lines = _apart(unanswered(basis))
    waivers, waiver_lines = _apart(exempted(basis))
    words, language, scope = basis.words, basis.language, basis.scope
    parts = (
        _part(basis, "asked", (*asked_lines, *law_lines), (*asked_names, *(one.name for one in law_lines))),
        _part(basis, "shifts", shift_lines),
        MeetingPart("changes", words["meeting.part-changes"], changed_told(basis), change_lines),
        _part(basis, "red", red_lines),
        _part(basis, "late", late_lines, late_names),
        *((_part(basis, "unread", unread_lines, unread_names),) if unread else ()),
        _part(basis, "waivers", waiver_lines),
        MeetingPart("next", words["meeting.part-next"], due.first(), tuple(in_sight(basis, next_lines))),
    )
    lead = tuple(leading(scope))
    paper = MeetingPaper(
        language=language,
        title=words["meeting.title"].format(day=day_told(basis.since.as_of, language)),
        subtitle=subtitle(scope),
        day=day_of_report(scope),
        invented=invented(scope),
        incomplete=incomplete(scope) or ("" if basis.complete else words["meeting.incomplete"]),
        lead=lead,
        parts=parts,
        sources=". ".join(f"{one.name}: {one.text}" for one in sources),
    )
    result = MeetingResult(
        version=1,
        tool=Tool(),
        workspace=scope.workspace.folder,
        organisation=scope.workspace.name,
        since=basis.since,
        as_of=scope.as_of,
        complete=basis.complete,
        lead=lead,
        asked=asked,
        law=law,
        shifts=shifted,
        changes=changes,
        values=new_values(basis),
        decisions=tuple(basis.changes.decisions),
        red=red,
        late=late,
        unread=unread,
        waivers=waivers,
        next=coming,
    )
    mask = Mask(names_in((basis.changes.old, basis.changes.new))) if scope.order.public else NOBODY
    return MeetingForBoth(mask.values(with_texts(paper, typeset)), mask.values(result))


def _apart(pairs: Iterable[tuple[Record, MeetingLine]]) -> tuple[tuple[Record, ...], tuple[MeetingLine, ...]]:
    every = [*pairs]
    return tuple(record for record, _ in every), tuple(line for _, line in every)


def _part(
    basis: MeetingBasis, id: str, lines: tuple[MeetingLine, ...], names: Iterable[str] | None = None
) -> MeetingPart:
    """A part whose sentence says how many there are, and the first of the ``names``, one for each of the lines."""
    called = (one.name for one in lines) if names is None else names
    return MeetingPart(id, basis.words[f"meeting.part-{id}"], basis.counted(id, called), lines)
