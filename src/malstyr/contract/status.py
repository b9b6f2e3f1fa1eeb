"""``status`` as programs read it, version 1. Numbers are exact."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal, NamedTuple

from malstyr.evaluate.outcome import Pace, Trend
from malstyr.model.durations import TimeUnit
from malstyr.model.outcome import Status
from malstyr.model.target import Strength


class LimitName(StrEnum):
    """What a limit is, where there are several."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    EQUAL_TO = "equal_to"
    TOLERANCE = "tolerance"
    DONE = "done"


class JudgedBy(StrEnum):
    """Whether a state is computed, or what people say."""

    RULE = "rule"
    PERSON = "person"


class GoalRule(StrEnum):
    """How the state of a goal came about: by all, most or the worst of what serves it, or as people say."""

    ALL = "all"
    MOST = "most"
    WORST = "worst"
    PERSON = "person"


class RankRecord(NamedTuple):
    """The rank among others, 1 the best: of how many, and in which quarter of them."""

    rank: int
    of: int
    quarter: int


class CasesRecord(NamedTuple):
    """The cases of a service guarantee that count for the period."""

    n: int
    kept: int
    """Closed in time."""
    open_late: int
    """Still open, though their time has passed; counted in ``n``."""
    slowest: Decimal
    """How long the slowest took, in ``unit``; of one that is open, so far."""
    unit: TimeUnit


class OutcomeRecord(NamedTuple):
    """How one target stands for one member or the whole, or a milestone or goal without target."""

    workspace: str
    """The folder."""
    goal: str | None
    """The one of ``goals`` that it is told under: the goal, or the unit's own, that is asked for, else the first."""
    goals: tuple[str, ...]
    indicator: str | None
    """None for milestones and goals without target."""
    target: str | None
    """The target's name, where the indicator has several."""
    member: str | None
    """None for the whole."""
    period: str | None
    measured_in: str | None
    value: Decimal | str | None
    """A number, or the steps of a checklist that are done."""
    required: Decimal | Mapping[LimitName, Decimal] | None
    """One limit as a number, several by what they are."""
    status: Status
    counted: bool
    """Whether it is of the year told of; what has passed, is known already of a later year, or has its target in
    another one is shown and never counted."""
    possible: tuple[Status, ...]
    """The states that the unknown leaves open, worst first; empty where the state is known."""
    computed: Status | None
    """The state before a person's; None where nobody has said otherwise."""
    explanation: str
    """The arithmetic in one line, or why there is none."""
    trend: Trend
    distance: Decimal | None
    """On the right side of the nearest limit; negative on the wrong side."""
    pace: Pace | None
    margin: Decimal | None
    n: int | None
    cases: CasesRecord | None
    """None for what is not followed up by cases, and for what is hidden."""
    forecast: bool
    """Whether it rests on a claim."""
    comparison: RankRecord | None
    strength: Strength
    judged_by: JudgedBy


class GoalRecord(NamedTuple):
    """How one goal stands."""

    workspace: str
    """The folder."""
    id: str
    status: Status
    counted: bool
    """Whether it is one of those that "Av N mål" is said of: not one without a state, nor one that is closed."""
    rule: GoalRule
    counts: Mapping[Status, int]
    """How many of what serves it have each state."""
    possible: tuple[Status, ...]
    """The states that the unknown leaves open, worst first; empty where the state is known."""
    computed: Status | None
    """The state before a person's; None where nobody has said otherwise."""
    reason: str | None
    """Why a person says otherwise."""
    forecast: bool
    """Whether it rests on a claim."""


class StatusResult(NamedTuple):
    """How things stand."""

    version: Literal[1]
    as_of: date
    """Of a reporting point the day it was ready."""
    outcomes: tuple[OutcomeRecord, ...]
    goals: tuple[GoalRecord, ...]
