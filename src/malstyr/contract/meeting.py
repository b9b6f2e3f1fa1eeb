"""``meeting`` as programs read it, version 1."""

from datetime import date
from typing import Literal, NamedTuple

from malstyr.contract.calendar import DutyRecord
from malstyr.contract.diff import ChangeRecord
from malstyr.contract.tool import Tool
from malstyr.model.outcome import Status


class SinceRecord(NamedTuple):
    """The version that it is told since."""

    asked: str
    commit: str
    as_of: date
    """The day that it was told of."""


class ShiftRecord(NamedTuple):
    """A goal, or a target of an indicator for the whole or a member, that stands otherwise."""

    subject: str
    target: str | None
    """The target's name, where the indicator has several."""
    name: str
    before: Status | None
    """None where it was not judged."""
    now: Status | None
    """None where it is not judged any more."""
    said: str
    """From what to what, in words."""


class LackingRecord(NamedTuple):
    """Something red that lacks analysis or action."""

    subject: str
    target: str | None
    name: str
    said: str


class LawRecord(NamedTuple):
    """Something that the law asks and that is not so."""

    subject: str
    rule: str
    said: str


class WaiverRecord(NamedTuple):
    """A waiver that is in force, or has ended since."""

    id: str
    rule: str
    subject: str
    expires: date
    ended: bool
    said: str


class MeetingResult(NamedTuple):
    """What has happened since, and what comes."""

    version: Literal[1]
    tool: Tool
    workspace: str
    """The folder."""
    organisation: str
    since: SinceRecord
    as_of: date
    complete: bool
    """Whether both versions could be read and understood."""
    lead: tuple[str, ...]
    asked: tuple[DutyRecord, ...]
    """The meeting that it is for, and the documents owed by its day."""
    law: tuple[LawRecord, ...]
    """What the law asks that is not as it says."""
    shifts: tuple[ShiftRecord, ...]
    changes: tuple[ChangeRecord, ...]
    """The most serious first, without values that are only new."""
    values: int
    """How many values are new."""
    decisions: tuple[str, ...]
    """Ids of decisions that came with the changes."""
    red: tuple[LackingRecord, ...]
    """What is red without analysis or action."""
    late: tuple[DutyRecord, ...]
    """What should have been done or known by now."""
    unread: tuple[DutyRecord, ...]
    """What is late, if it is not done: what says whether it is could not be read."""
    waivers: tuple[WaiverRecord, ...]
    next: tuple[DutyRecord, ...]
    """What is to be done or known within a year."""
