"""Plans made goal files as programs read them, version 1: an import's records, with the entries beside its cells."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from malstyr.contract.check import FindingRecord
from malstyr.contract.imported import (
    IgnoredRecord,
    ImportCounts,
    LandingRecord,
    LeftRecord,
    QuestionRecord,
    UnderstoodRecord,
)

EntryStatus: TypeAlias = Literal["new", "same"]


class PlannedCellRecord(NamedTuple):
    """A cell that ends in an entry."""

    at: str
    text: str
    shown: str | None
    entry: str
    """``goals/<id>``, ``indicators/<id>``, ``activities/<id>``, ``perspectives/<id>``."""
    indicator: str | None
    kind: str
    """What its column holds: ``goal``, ``indicator``, ``target``, ``owner``, ``value`` …"""
    period: str | None
    """The year that it is about."""
    value: Decimal | None
    """Of an outcome."""
    status: EntryStatus
    to: LandingRecord | None


class PlannedGoalRecord(NamedTuple):
    """A goal of the plan; null is what the table does not say."""

    id: str
    at: str
    text: str
    name: str | None
    level: str | None
    perspective: str | None
    serves: str | None
    unit: str | None
    owner: str | None
    period: str | None
    due: str | None
    note: str | None
    status: EntryStatus


class PlannedIndicatorRecord(NamedTuple):
    """A measure of the plan, with what it must reach."""

    id: str
    at: str
    name: str
    serves: str | None
    measured_in: str | None
    unit: str | None
    owner: str | None
    frequency: str | None
    source: str | None
    method: str | None
    direction: str | None
    target: Mapping[str, str] | None
    targets: Mapping[str, Mapping[str, str]]
    """By the year that each is for."""
    unread: tuple[str, ...]
    """Limits left as text, to come back to."""
    note: str | None
    status: EntryStatus
    also_serves: tuple[str, ...] = ()
    """Other goals that the plan says the same measure under."""


class PlannedActivityRecord(NamedTuple):
    """Something that the plan says is to be done."""

    id: str
    at: str
    text: str
    serves: str | None
    responsible: str | None
    due: str | None
    note: str | None
    status: EntryStatus


class PlanResult(NamedTuple):
    """What a plan would become, or has become."""

    version: Literal[1]
    command: str
    file: str
    as_of: date
    written: bool
    plan: str
    """``sha256:`` of the file's bytes, the workspace's and the answers."""
    understood: UnderstoodRecord
    goals: tuple[PlannedGoalRecord, ...]
    indicators: tuple[PlannedIndicatorRecord, ...]
    activities: tuple[PlannedActivityRecord, ...]
    cells: tuple[PlannedCellRecord, ...]
    refused: tuple[LeftRecord, ...]
    ignored: tuple[IgnoredRecord, ...]
    questions: tuple[QuestionRecord, ...]
    findings: tuple[FindingRecord, ...]
    summary: ImportCounts
