"""``board`` as programs read it, version 1. Numbers are exact."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from malstyr.model.outcome import Status


class SoFarRecord(NamedTuple):
    """What is known of a year without outcome: what is booked to a day, or the share of the cases closed in time."""

    to: date
    value: Decimal


class BoardMeasureRecord(NamedTuple):
    """The latest measurement of one indicator, for one member or the whole."""

    indicator: str
    member: str | None
    period: str | None
    """None where nothing has been measured."""
    measured_in: str | None
    value: Decimal | str | None
    """A number, or the steps of a checklist that are done; None where it is hidden."""
    required: Mapping[str, Decimal]
    status: Status
    own_limits: bool
    late_since: date | None
    analysed: bool
    acted: bool
    """Whether any action is told of, and whether one is still to be done."""
    under_way: bool
    so_far: SoFarRecord | None
    """Of the year after the latest measurement; it is never judged. None where nothing is, and where it is hidden."""


class BoardRecord(NamedTuple):
    """A board on a day."""

    workspace: str
    """The folder."""
    id: str | None
    """None where no board is described."""
    unit: str | None
    measures: tuple[BoardMeasureRecord, ...]
    improvements: tuple[str, ...]
    ideas: tuple[str, ...]
    responsible: str | None
    next: date | None
    overdue: bool | None
    """None where the day has passed and what is written of the board could not be read."""


class BoardsResult(NamedTuple):
    """All boards of the workspaces."""

    version: Literal[1]
    as_of: date
    boards: tuple[BoardRecord, ...]
