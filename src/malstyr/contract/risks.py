"""``risks`` as programs read it, version 1."""

from datetime import date
from typing import Literal, NamedTuple

from malstyr.model.outcome import Status
from malstyr.model.risks import ControlKind


class ControlRecord(NamedTuple):
    """A control: when it is next to be done, and what the last time showed."""

    id: str
    text: str
    kind: ControlKind | None
    responsible: str | None
    due: date | None
    late: bool | None
    """None where the day has passed and what is written of the risk could not all be read."""
    done: date | None
    result: str | None


class GradeRecord(NamedTuple):
    """A grade on the organisation's scale, and its colour: met is green, partly yellow and not_met red."""

    likelihood: int
    consequence: int
    light: Status | None


class RiskRecord(NamedTuple):
    """A risk. They are listed in the order they go first."""

    workspace: str
    """The folder."""
    id: str
    name: str
    threatens: tuple[str, ...]
    """Goals, each with the success factor of it where one is named."""
    unit: str | None
    responsible: str | None
    assessed: GradeRecord | None
    residual: GradeRecord | None
    actions: tuple[str, ...]
    controls: tuple[ControlRecord, ...]
    reviewed: date | None
    next_review: date | None
    review_late: bool | None


class RisksResult(NamedTuple):
    """All risks of the workspaces."""

    version: Literal[1]
    as_of: date
    risks: tuple[RiskRecord, ...]
