"""``calendar`` as programs read it, version 1."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from malstyr.evaluate.duties.duty import DutyKind, DutyState


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
