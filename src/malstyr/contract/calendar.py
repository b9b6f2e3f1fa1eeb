"""``calendar`` as programs read it, version 1."""

from datetime import date
from typing import Literal, NamedTuple

from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.present.due import due_told


class DutyRecord(NamedTuple):
    """Something to be done by a day."""

    id: str
    kind: DutyKind
    subject: str
    name: str
    day: date
    """The last day that it is in time."""
    state: DutyState
    period: str | None
    role: str | None
    unit: str | None
    about: tuple[str, ...]
    """What it holds: the measures of a sheet, the matters of a meeting, who a document is handed to."""
    said: str
    """What to do, in words."""


def duty_record(one: Duty, language: str) -> DutyRecord:
    """A duty as programs read it, with what is said of it in a language."""
    return DutyRecord(
        id=one.id,
        kind=one.kind,
        subject=one.subject,
        name=one.name,
        day=one.day,
        state=one.state,
        period=one.period.text if one.period is not None else None,
        role=one.role,
        unit=one.unit,
        about=one.about,
        said=due_told([one], language),
    )


class CalendarResult(NamedTuple):
    """The whole of it: what is late first, then what is due by day."""

    version: Literal[1]
    workspace: str
    as_of: date
    until: date
    for_: str | None
    """The role or unit asked for."""
    complete: bool
    """Whether every file could be read."""
    due: tuple[DutyRecord, ...]
