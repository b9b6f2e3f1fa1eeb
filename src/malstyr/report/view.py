"""What a report shows, ready to be drawn: every text, number and sign as the reader is to see it.

Templates hold no rules: they lay out what stands here. Nothing secret gets this far, since views are made from
outcomes, which carry no value, count or margin of what is suppressed; persons are named only where ``public`` is off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from malstyr.model.outcome import Status


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the cover: a word and what it says."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class State:
    """How something stands: a sign, a word, and the status that colours it."""

    status: Status
    symbol: str
    word: str


@dataclass(frozen=True, slots=True)
class Value:
    """A cell of a table: as shown, and its exact number where it has one, for sorting."""

    text: str
    exact: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One outcome in a table."""

    id: str
    name: str
    unit: str
    values: tuple[Value, ...]
    required: str
    movement: str
    trend: str
    position: str
    state: State
    arithmetic: str
    chart: str = ""
    under: bool = False
    """Whether the row is a member that stands under its whole."""


@dataclass(frozen=True, slots=True)
class Step:
    """An activity: what, who, when; the first date is kept beside later ones."""

    text: str
    responsible: str
    due: tuple[str, ...]
    done: str
    late: bool
    goals: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What people say of a result, and the actions it led to."""

    subject: str
    text: str
    actions: tuple[Step, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Red:
    """Something not met, with what is said of it or that nothing is."""

    goal: str
    anchor: str
    name: str
    arithmetic: str
    analyses: tuple[Analysis, ...]


@dataclass(frozen=True, slots=True)
class Factor:
    """A success factor with its printed label."""

    label: str
    text: str
    see: str


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal with all that tells how it stands."""

    id: str
    name: str
    text: str
    level: str
    owner: str
    state: State
    person: str
    factors: tuple[Factor, ...]
    rows: tuple[Row, ...]
    analyses: tuple[Analysis, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A perspective, or the goals that have none."""

    id: str
    name: str
    text: str
    goals: tuple[GoalView, ...]


@dataclass(frozen=True, slots=True)
class MoneyRow:
    name: str
    budget: str
    forecast: str
    outcome: str
    deviation: str
    percent: str
    total: bool


@dataclass(frozen=True, slots=True)
class MoneyTable:
    name: str
    unit: str
    rows: tuple[MoneyRow, ...]


@dataclass(frozen=True, slots=True)
class RiskRow:
    name: str
    text: str
    threatens: str
    likelihood: str
    consequence: str
    responsible: str
    prevention: str


@dataclass(frozen=True, slots=True)
class Note:
    """A term with its explanation: a waiver, a method, a source."""

    name: str
    text: str


Counts: TypeAlias = tuple[tuple[State, int], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report of one kind."""

    kind: str
    language: str
    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    invented: str
    """Said where the values are examples; empty otherwise."""
    summary: str
    counts: Counts
    years: tuple[str, ...]
    blocks: tuple[str, ...]
    red: tuple[Red, ...]
    sections: tuple[Section, ...]
    money: tuple[MoneyTable, ...]
    money_sign: str
    steps: tuple[Step, ...]
    risks: tuple[RiskRow, ...]
    waivers: tuple[Note, ...]
    methods: tuple[Note, ...]
    legend: tuple[State, ...]
    provenance: tuple[Fact, ...]
    incomplete: str
