"""What a plan says, entry by entry, before it is written: each with the place in the table that it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from malstyr.exchange.plan.columns import PlanColumn, PlanHeading
from malstyr.exchange.plan.limits import TargetKeys
from malstyr.model.indicators import Missing
from malstyr.model.periods import Period


@dataclass(slots=True)
class GoalDraft:
    """A goal of the plan. What the table does not say is None."""

    id: str
    at: str
    text: str
    name: str | None = None
    level: str | None = None
    perspective: str | None = None
    serves: str | None = None
    unit: str | None = None
    owner: str | None = None
    period: str | None = None
    due: str | None = None
    note: str | None = None
    known: bool = False
    """Whether the workspace has it already."""


@dataclass(slots=True)
class IndicatorDraft:
    """A measure of the plan, with what it must reach."""

    id: str
    at: str
    name: str
    serves: str | None = None
    measured_in: str | None = None
    unit: str | None = None
    owner: str | None = None
    frequency: str | None = None
    source: str | None = None
    method: str | None = None
    direction: str | None = None
    target: TargetKeys | None = None
    targets: dict[str, TargetKeys] = field(default_factory=dict)
    """By the year that each is for."""
    also_serves: tuple[str, ...] = ()
    """Other goals that the plan says the same measure under."""
    unread: list[str] = field(default_factory=list)
    """Limits that were not understood, in the plan's own words: kept as text, to come back to."""
    note: str | None = None
    known: bool = False

    @property
    def goals(self) -> tuple[str, ...]:
        """All goals that it serves, in the order of the plan."""
        return tuple(filter(None, (self.serves, *self.also_serves)))

    def adds_nothing_to(self, other: IndicatorDraft) -> bool:
        """Whether all that is said of it is said of the other, but for the goal: then they are one."""
        about = (
            "measured_in", "unit", "owner", "frequency", "source", "method", "direction", "target", "targets",
            "unread", "note",
        )  # fmt: skip
        return all(getattr(self, key) in (None, {}, [], getattr(other, key)) for key in about)


@dataclass(slots=True)
class ActivityDraft:
    """Something that the plan says is to be done."""

    id: str
    at: str
    text: str
    serves: str | None = None
    responsible: str | None = None
    due: str | None = None
    note: str | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class PlannedValue:
    """An outcome that the plan tells, of a measure."""

    at: str
    text: str
    shown: str | None
    indicator: str
    period: Period
    value: Decimal | Missing


@dataclass(frozen=True, slots=True)
class PlanQuestion:
    """What only a person can tell, and what may be answered; no options where any text may be."""

    key: str
    said: Mapping[str, str]
    """The words of the question, by the placeholders of its text in the catalogue."""
    kind: str
    options: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class PlanCellLeft:
    """A cell that ends in no entry, with why, as a code, and the words of the message."""

    at: str
    text: str
    code: str
    said: Mapping[str, str] = field(default_factory=dict)
    refused: bool = False


@dataclass(frozen=True, slots=True)
class PlanCellUsed:
    """A cell that ended in an entry, ``goals/<id>``, with what its column holds and the year that is about."""

    at: str
    text: str
    shown: str | None
    entry: str
    holds: PlanColumn
    year: str | None


@dataclass(slots=True)
class PlanDraft:
    """All of a plan: its entries by id, what they need that is named in the table, and what became of every cell."""

    perspectives: dict[str, str] = field(default_factory=dict)
    levels: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    """New ones, by id: what they are called."""
    goals: dict[str, GoalDraft] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    """Goals by the numbers that the plan gives them, by which other rows may name them."""
    indicators: dict[str, IndicatorDraft] = field(default_factory=dict)
    activities: dict[str, ActivityDraft] = field(default_factory=dict)
    values: list[PlannedValue] = field(default_factory=list)
    questions: dict[str, PlanQuestion] = field(default_factory=dict)
    left: list[PlanCellLeft] = field(default_factory=list)
    used: dict[str, str | None] = field(default_factory=dict)
    """Places of the cells that ended in an entry, ``goals/<id>``; None of headings."""
    cells: list[PlanCellUsed] = field(default_factory=list)
    sheets: list[str | None] = field(default_factory=list)
    """The sheets that a table of a plan was found in."""
    headings: list[tuple[str, PlanHeading]] = field(default_factory=list)
    """The columns that were understood, each with its place."""
    heading_rows: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
