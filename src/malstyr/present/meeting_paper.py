"""What a meeting is told, ready to be drawn: every text as the reader is to see it."""

from dataclasses import dataclass
from typing import Protocol

from malstyr.present.state import State


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One thing: its name, how it stood and stands where that is told, what is said of it, and what it lacks."""

    name: str
    text: str = ""
    before: State | None = None
    now: State | None = None
    told: tuple[str, ...] = ()
    """More of it, each a sentence of its own."""
    lacking: str = ""


@dataclass(frozen=True, slots=True)
class MeetingPart:
    """Things of one kind, and all of them in the sentence that is read first."""

    id: str
    title: str
    sentence: str
    lines: tuple[MeetingLine, ...]


@dataclass(frozen=True, slots=True)
class MeetingPaper:
    """All that a meeting is told: first how it goes and a sentence of each part, then the parts."""

    language: str
    title: str
    subtitle: str
    """Whose it is."""
    day: str
    invented: str
    incomplete: str
    lead: tuple[str, ...]
    parts: tuple[MeetingPart, ...]
    sources: str
    """What it was made of."""

    @property
    def held(self) -> tuple[MeetingPart, ...]:
        """The parts that hold something."""
        return tuple(part for part in self.parts if part.lines)

    def shows(self, part: str) -> bool:
        """Whether a part holds something."""
        return any(one.id == part for one in self.held)


class MeetingTold(Protocol):
    """Whatever holds the paper of a meeting."""

    @property
    def paper(self) -> MeetingPaper: ...
