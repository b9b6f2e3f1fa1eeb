"""What a report shows, ready to be drawn: every text, number and sign as the reader is to see it.

Templates hold no rules: they lay out what stands here. Nothing secret gets this far, since views are made from
outcomes, which carry no value, count or margin of what is suppressed; persons are named only where ``public`` is off.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from malstyr.present.state import State
from malstyr.present.value import Value
from malstyr.report.facts import Counts, Fact
from malstyr.report.sheet import BoardSheet

__all__ = ("Counts", "Fact")
"""What templates are given that is told of elsewhere."""


@dataclass(frozen=True, slots=True)
class Link:
    """Something told of elsewhere: its name, its anchor where it is in this report, and how it stands."""

    name: str
    anchor: str = ""
    state: State | None = None


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A year's value in a chart, in pixels; the ends of its margin are equal to ``y`` where there is none."""

    x: str
    y: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class ChartLabel:
    """A text in a chart and its height."""

    y: str
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Titles, and marks in pixels; ``kind`` names the template that draws it."""

    kind: str
    id: str
    title: str
    description: str
    first: str
    last: str
    height: int = 104
    right: int = 180
    """Where a line ends and its numbers begin."""
    labels: tuple[ChartLabel, ...] = ()
    lines: tuple[tuple[ChartPoint, ...], ...] = ()
    limits: tuple[str, ...] = ()
    """Where a requirement lies: a height in a line, a width in a bullet."""
    steps: tuple[tuple[str, str], ...] = ()
    """From where, and at what height, each step of a requirement that changes by the year goes on."""
    band: tuple[str, str] | None = None
    """From where, and how far, what is allowed reaches."""
    breaks: tuple[str, ...] = ()
    bar: tuple[str, str] | None = None
    baseline: str = ""
    shades: tuple[tuple[str, str, str], ...] = ()
    """From where, how far, and how dark each band of a survey's scale is."""


@dataclass(frozen=True, slots=True)
class Row:
    """One outcome in a table; a part has no state, since parts are never judged."""

    name: str
    values: tuple[Value, ...]
    id: str = ""
    text: str = ""
    """The promise of a service guarantee."""
    unit: str = ""
    required: str = ""
    movement: str = ""
    trend: str = ""
    position: str = ""
    state: State | None = None
    arithmetic: str = ""
    chart: Chart | None = None
    depth: int = 0
    """1 for a member under its whole, one more for a part under what it is part of."""


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """An activity: what, who, when; the first date is kept beside later ones."""

    text: str
    responsible: str
    due: tuple[str, ...]
    done: str
    late: bool
    overdue: str = ""
    """How much too late it was done."""
    closed: str = ""
    """When and why it was closed without being done."""
    goals: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What people say of a result, and the actions it led to."""

    subject: str
    period: str
    text: str
    actions: tuple[ActivityLine, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Red:
    """A deviation, with what is said of it or that nothing is."""

    goal: str
    """The goal that it serves, where it does."""
    anchor: str
    name: str
    state: State
    arithmetic: str
    members: tuple[Fact, ...]
    """The members that fail the whole, each with its arithmetic."""
    analyses: tuple[Analysis, ...]
    lacking: str
    """Said where analysis or action is asked for, and is not there."""


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
    basis: str
    """What the state was put together from, and by which rule."""
    person: str
    dates: ActivityLine | None
    """The dates of a goal that is done once, the first one kept, without a mark: its state has that."""
    above: tuple[Link, ...]
    below: tuple[Link, ...]
    also: tuple[Link, ...]
    """What else it is measured by, told elsewhere in the report."""
    factors: tuple[Factor, ...]
    rows: tuple[Row, ...]
    analyses: tuple[Analysis, ...]
    steps: tuple[ActivityLine, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A perspective, or the goals that have none."""

    id: str
    name: str
    text: str
    goals: tuple[GoalView, ...]

    def tally(self, counts: Counts) -> list[str]:
        """How many of its goals stand as each of ``counts``; empty where none does."""
        held = Counter(goal.state for goal in self.goals)
        return [str(held[state] or "") for state, _ in counts]


@dataclass(frozen=True, slots=True)
class MoneyRow:
    name: str
    budget: str
    to_date: str
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
class GoalShift:
    """A goal that stands otherwise than the year before."""

    goal: Link
    before: State
    now: State


@dataclass(frozen=True, slots=True)
class Way:
    """From a report on a site to the rest of it: addresses from where the report lies."""

    up: str
    """To the root of the site."""
    home: str
    """The page of the workspace, called ``name``."""
    name: str
    json: str
    """The report's own data."""
    live: str = ""
    """Where a script is that loads the page again when there is a newer one; empty where nobody shows it."""


@dataclass(frozen=True, slots=True)
class Medium:
    """What a report is drawn for: a page by itself, a page of a site, or paper."""

    paper: bool = False
    """Where every picture has a name and a list holds nothing but its items, as tagged PDF asks."""
    way: Way | None = None


PAGE, PAPER = Medium(), Medium(paper=True)


@dataclass(frozen=True)
class Report:
    """A whole report of one kind."""

    kind: str
    language: str
    title: str
    subtitle: str
    day: str
    """How it stood when: ``Läget 1 mars 2014``."""
    facts: tuple[Fact, ...]
    invented: str
    """Said where the values are examples; empty otherwise."""
    lead: tuple[str, ...]
    """How it goes, in the sentences that are read first."""
    counts: Counts
    years: tuple[str, ...]
    blocks: tuple[str, ...]
    since: tuple[GoalShift, ...]
    ahead: tuple[Fact, ...]
    """What is to be done or known next, each with its day."""
    red: tuple[Red, ...]
    sections: tuple[Section, ...]
    guarantees: tuple[Row, ...]
    others: tuple[Row, ...]
    """What is measured but serves no goal."""
    money: tuple[MoneyTable, ...]
    money_sign: str
    steps: tuple[ActivityLine, ...]
    risks: tuple[RiskRow, ...]
    waivers: tuple[Fact, ...]
    decided: tuple[Fact, ...]
    """Each decision that is locked with how much has changed since, then each of these changes."""
    methods: tuple[Fact, ...]
    sheet: BoardSheet | None
    """What the board's sheet shows, in that kind alone."""
    legend: tuple[tuple[State, str], ...]
    """The states that it shows, with what they mean."""
    reading: str
    """How to read the signs in its tables; empty where it has none."""
    provenance: tuple[Fact, ...]
    incomplete: str

    @property
    def summary(self) -> str:
        """The lead in one text."""
        return " ".join(self.lead)

    @cached_property
    def charted(self) -> bool:
        """Whether any chart is drawn, and needs its marks explained."""
        goals = (row for section in self.sections for goal in section.goals for row in goal.rows)
        return "goals" in self.blocks and any(row.chart is not None for row in (*goals, *self.guarantees, *self.others))

    @cached_property
    def linked(self) -> frozenset[str]:
        """Rows that goals link to."""
        goals = (goal for section in self.sections for goal in section.goals)
        return frozenset(link.anchor for goal in goals for link in goal.also)
