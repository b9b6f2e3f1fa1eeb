"""What a report shows, ready to be drawn: every text, number and sign as the reader is to see it.

Templates hold no rules: they lay out what stands here. Nothing secret gets this far, since views are made from
outcomes, which carry no value, count or margin of what is suppressed; persons are named only where ``public`` is off.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TypeVar

from malstyr.model.outcome import Status
from malstyr.present.counted import Counts
from malstyr.present.register import Register
from malstyr.present.state import State
from malstyr.present.value import years_with
from malstyr.report.activity_view import ActivityLine, ActivityPlan, Analysis
from malstyr.report.chart_view import Chart, marks_of
from malstyr.report.facts import Fact
from malstyr.report.row_view import MeasureTable, Row
from malstyr.report.sheet import BoardSheet
from malstyr.report.under_item import UnderItem
from malstyr.report.written import DocumentChapter

__all__ = ("Counts", "Fact")
"""What templates are given that is told of elsewhere."""


@dataclass(frozen=True, slots=True)
class Link:
    """Something told of elsewhere: its name, its anchor where it is in this report, and how it stands."""

    name: str
    anchor: str = ""
    state: State | None = None


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
    row_anchor: str = ""
    """The anchor of its row, or of its goal, where it is in the report."""
    unit: str = ""
    """What its numbers are in, as it stands after its name, where they do not say so themselves."""

    @property
    def named(self) -> str:
        """Its name with the unit of the numbers told of it."""
        return self.name + self.unit


@dataclass(frozen=True, slots=True)
class ShortRed:
    """A deviation in a line or two: what, how far from it, and who does what about it."""

    red: Red
    open: tuple[ActivityLine, ...]
    """The actions that are still to be done."""
    lacking: str


@dataclass(frozen=True, slots=True)
class Strip:
    """How several things stand, a shape for each; none where they are too many, then only told in words."""

    states: tuple[State, ...]
    told: str
    counted: bool
    """Whether there is any; else what is told is that there is none."""


@dataclass(frozen=True, slots=True)
class CountedState:
    """How many stand alike: the number in words of its own, and as many shapes where they are not too many."""

    state: State
    n: int
    told: str
    shapes: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """A part of the report with its goals and its measures."""

    name: str
    anchor: str
    goals: Strip
    measures: Strip


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
    state: State | None
    """None of what is only a step of the ladder, which is in no count."""
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
    """What is said of the goal itself; what is said of a measure stands at its row."""
    lacking: str
    """Said where the goal itself is red, by its own date or by people, and has no analysis or no action."""
    steps: tuple[ActivityLine, ...]
    why: str = ""
    """Why it stands as it does, in one sentence; empty where nothing is certain or nothing needs it."""
    tables: tuple[MeasureTable, ...] = ()
    """The rows, in the tables of its card."""
    whose: str = ""
    """Whose goal it is, where that is not the unit whose report it is."""

    @property
    def met(self) -> bool:
        """Whether its card is short."""
        return self.state is not None and self.state.status == "met"

    @property
    def also_said(self) -> str:
        """What leads ``also``: even what has all its rows elsewhere is measured by something."""
        return "report.also" if self.rows else "report.measured-by"

    @property
    def step(self) -> str:
        """Its level, where it is not called as that itself."""
        return "" if self.level == self.name else self.level


@dataclass(frozen=True, slots=True)
class Section:
    """A perspective, or the goals that have none; an item, where a whole list is asked for."""

    id: str
    name: str
    text: str
    goals: tuple[GoalView, ...]


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
class MoneyTable(UnderItem):
    name: str
    unit: str
    rows: tuple[MoneyRow, ...]


@dataclass(frozen=True, slots=True)
class RiskRow(UnderItem):
    number: int
    """Its number in the matrix, the one that goes first is 1."""
    name: str
    text: str
    threatens: str
    grade: str
    """Its likelihood and consequence, and what is left of them with what is done, where that has been graded."""
    responsible: str
    prevention: str
    state: State | None
    """How grave it is now."""
    next_review: str
    late: bool
    """Whether its review is late."""


@dataclass(frozen=True, slots=True)
class GoalShift:
    """A goal that stands otherwise than the year before."""

    goal: Link
    before: State
    now: State
    year: str
    """The year before, after its reporting point where it is told as it was then."""


_Headed = TypeVar("_Headed", bound=UnderItem)


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
    headings: Mapping[str, str]
    """What each block is headed by."""
    since: tuple[GoalShift, ...]
    ahead: tuple[Fact, ...]
    """What is to be done or known next, each with its day."""
    red: tuple[Red, ...]
    no_red: str
    """Said where nothing is red: of all, of what is known, or that nothing is required."""
    sections: tuple[Section, ...]
    measures: tuple[CountedState, ...]
    """How many measures stand as what."""
    glance: tuple[GlanceRow, ...]
    short: tuple[ShortRed, ...]
    guarantees: tuple[Row, ...]
    others: tuple[Row, ...]
    """What is measured but serves no goal."""
    money: tuple[MoneyTable, ...]
    money_sign: str
    activities: ActivityPlan | None
    """The same as a plan, in the kind that is one."""
    overall: tuple[Fact, ...]
    """What people say of the organisation and its units."""
    risks: tuple[RiskRow, ...]
    register: Register
    """The matrix and the controls of the risks."""
    waivers: tuple[Fact, ...]
    decided: tuple[Fact, ...]
    """Each decision that is locked with how much has changed since, then each of these changes."""
    methods: tuple[Fact, ...]
    document: tuple[DocumentChapter, ...]
    """What was adopted and that no other block tells."""
    sheet: BoardSheet | None
    """What the board's sheet shows, in that kind alone."""
    legend: tuple[tuple[State, str], ...]
    """The states that it shows, with what they mean."""
    reading: str
    """How to read the signs in its tables; empty where it has none."""
    provenance: tuple[Fact, ...]
    incomplete: str

    def parted(self, rows: Sequence[_Headed]) -> Sequence[tuple[str, Sequence[_Headed]]]:
        """Rows that stand after each other under one heading, with it; empty where no list is asked for."""
        return [(heading, [*under]) for heading, under in groupby(rows, key=lambda one: one.heading)]

    def years_of(self, rows: Sequence[Row]) -> Sequence[str]:
        """The years that a table of the rows has columns of: none before any of them has a value."""
        return years_with((row.values for row in rows if row.values), self.years)

    @property
    def summary(self) -> str:
        """The lead in one text."""
        return " ".join(self.lead)

    def shows(self, block: str) -> bool:
        """Whether a block holds something; that nothing is red is said too, where there is something to be red."""
        name = {"goals": "sections", "red_list": "short", "counts": "measures", "cover": "facts"}.get(block, block)
        held = getattr(self.sheet, block, getattr(self, name, True))
        return bool(held) or (block in ("red", "red_list") and bool(self.measures or self.sections))

    @cached_property
    def charts(self) -> tuple[Chart, ...]:
        """The charts that it draws."""
        if "goals" not in self.blocks:
            return ()
        goals = (row for section in self.sections for goal in section.goals for row in goal.rows)
        return tuple(row.chart for row in (*goals, *self.guarantees, *self.others) if row.chart is not None)

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks of the charts that are drawn, which need to be explained."""
        return marks_of(self.charts)

    @property
    def judged(self) -> int:
        """How many goals have a state, of all that it holds."""
        return sum(n for state, n in self.counts if state.status is not Status.NO_TARGET)

    @property
    def measured(self) -> int:
        """How many measures there are."""
        return sum(one.n for one in self.measures)

    @property
    def goals_at_a_glance(self) -> bool:
        """Whether any part has goals to count: a unit may only have measures of others' goals."""
        return any(one.goals.counted for one in self.glance)

    @cached_property
    def owner(self) -> str:
        """Who is responsible for every goal, where that is one; each tells its own otherwise."""
        owners = [goal.owner for section in self.sections for goal in section.goals]
        return owners[0] if len(owners) > 1 and len({*owners}) == 1 else ""

    @cached_property
    def linked(self) -> frozenset[str]:
        """Rows that goals link to."""
        goals = (goal for section in self.sections for goal in section.goals)
        return frozenset(link.anchor for goal in goals for link in goal.also)
