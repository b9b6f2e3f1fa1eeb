"""What is to be done by a day, told where it is asked for: at the meeting, as late, or as what comes."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from malstyr.contract.calendar import DutyRecord, duty_record
from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.language.days import day_told
from malstyr.language.typography import as_name
from malstyr.present.due import PASSED, DueLine, due_lines, due_told
from malstyr.present.meeting_paper import MeetingLine
from malstyr.present.shortened import ended
from malstyr.report.meeting.basis import MeetingBasis

_AHEAD = timedelta(days=366)
_SHOWN = 10
_OWED = (DutyKind.DOCUMENT, DutyKind.PLAN)


class TheDue(NamedTuple):
    """What is to be done, for programs, and for people in lines, each with its name."""

    records: tuple[DutyRecord, ...]
    lines: tuple[MeetingLine, ...]
    names: tuple[str, ...]


class MeetingDuties:
    """All that is to be done; what is owed to the meeting and late is told as both. Waivers have their own part."""

    def __init__(self, basis: MeetingBasis) -> None:
        self.basis = basis
        every = [one for one in duties(basis.new, basis.scope.as_of + _AHEAD) if one.kind is not DutyKind.WAIVER]
        meeting = next((one for one in every if one.kind is DutyKind.MEETING and not one.cancelled), None)
        """The one that it is told for: the first that has not been held."""
        day = meeting.day if meeting is not None else basis.scope.as_of
        self.asked = [one for one in every if one is meeting or (one.kind in _OWED and one.day <= day)]
        self.late = [one for one in every if one.state is DutyState.LATE]
        self.unread = [one for one in every if one.state is DutyState.UNREAD and one not in self.asked]
        self.coming = [one for one in every if one.state not in PASSED and one not in self.asked]

    def told(self, some: Sequence[Duty]) -> TheDue:
        """The same for programs, each by itself, and for people, those that are alike in one line with one name."""
        scope = self.basis.scope
        lines = due_lines(scope.workspace, some, scope.language)
        return TheDue(
            tuple(duty_record(one, scope.language) for one in some),
            tuple(MeetingLine(day_told(one.duty.day, scope.language), _text(one)) for one in lines),
            tuple(self.name(one.duty) for one in lines),
        )

    def name(self, one: Duty) -> str:
        """What is to be done in as few words as there are: of values the measure, or the first of several."""
        if one.kind is not DutyKind.VALUES or not one.about:
            return as_name(one.name)
        first, *more = one.about
        return self.basis.words["meeting.and-others"].format(name=first) if more else first

    def first(self) -> str:
        """What comes first, in a sentence."""
        language = self.basis.language
        if not self.coming:
            return self.basis.none("next")
        one = self.coming[0]
        text = ended(due_told([one], language).removesuffix("."))
        return self.basis.words["meeting.next.first"].format(day=day_told(one.day, language), text=text)


def in_sight(basis: MeetingBasis, coming: Sequence[MeetingLine]) -> Iterator[MeetingLine]:
    """As much of what comes as people need to see, and how much more there is."""
    yield from coming[:_SHOWN]
    if coming[_SHOWN:]:
        more = basis.words["report.more-until"].format(n=len(coming) - _SHOWN, day=coming[-1].name)
        yield MeetingLine(basis.words["report.besides"], more)


def _text(one: DueLine) -> str:
    """What to do and who does it."""
    text = as_name(one.text)
    return f"{text} ({one.who})" if one.who else text
