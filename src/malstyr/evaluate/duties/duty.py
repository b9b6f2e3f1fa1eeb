"""Something to be done by a day: what, when, by whom, and whether it is late."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from malstyr.model.days import has_passed
from malstyr.model.follow_up import OwedDocument
from malstyr.model.organisation import Plan
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace


class DutyKind(StrEnum):
    """What is to be done, in the order it is told of one day."""

    MEETING = "meeting"
    DOCUMENT = "document"
    PLAN = "plan"
    DEFICIT = "deficit"
    VALUES = "values"
    MILESTONE = "milestone"
    ACTIVITY = "activity"
    CONTROL = "control"
    REVIEW = "review"
    STEP = "step"
    BOARD = "board"
    WAIVER = "waiver"
    FIGURES = "figures"
    DATE = "date"


class DutyState(StrEnum):
    """How it stands: its day has passed, it can be done now, or what it is about is not over yet.

    Of what is unread the day has passed, and nobody can tell whether it is done.
    """

    LATE = "late"
    UNREAD = "unread"
    DUE = "due"
    WAITING = "waiting"


class Duty(NamedTuple):
    """One thing to be done; pure data, told in words by ``present/due.py``."""

    kind: DutyKind
    subject: str
    """``section/id`` of what it is about."""
    name: str
    """What that is called; empty of the closing of the books, where it has no name of its own."""
    day: date
    """The last day that it is in time."""
    state: DutyState
    role: str | None = None
    """Who is to do it, by id."""
    unit: str | None = None
    period: Period | None = None
    """The period it is for, where it is for one."""
    about: tuple[str, ...] = ()
    """What it holds, by name: the measures of a sheet, the matters of a meeting."""
    part: str = ""
    """Which of several for the same period: the sheet of a reporting point, by whom."""
    moved: int = 0
    """How many times it has had another day."""
    cancelled: bool = False
    measures: tuple[str, ...] = ()
    """The ids of the measures of a sheet."""

    @property
    def id(self) -> str:
        """The same for the same thing in every list of duties, and for nothing else in it."""
        return "/".join(filter(None, (self.subject, self.period.text if self.period is not None else "", self.part)))


def keeper(workspace: Workspace, one: OwedDocument | Plan) -> str | None:
    """The role that writes a document or keeps a plan up to date: the one said, else who leads its unit."""
    unit = workspace.data.units.get(one.unit or "")
    return one.responsible or (unit.manager if unit is not None else None)


_FIRST = {DutyState.LATE: 0, DutyState.UNREAD: 1}


def state_on(day: date, as_of: date, from_: date | None = None) -> DutyState:
    """How something due on a ``day`` stands; before ``from_`` it cannot be done."""
    if has_passed(day, as_of):
        return DutyState.LATE
    return DutyState.WAITING if from_ is not None and as_of < from_ else DutyState.DUE


def late_first(duties: Iterable[Duty]) -> list[Duty]:
    """What is late first, then what may be, then by day; of one day by kind and name."""
    return sorted(duties, key=_order)


def _order(one: Duty) -> tuple[int, date, int, str, str]:
    return _FIRST.get(one.state, 2), one.day, [*DutyKind].index(one.kind), one.name, one.id
