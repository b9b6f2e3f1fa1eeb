"""How things stand: one outcome a target and member, and one a goal.

A state is said only if it holds whatever the unknown turns out to be. What is unknown carries the worst and the best
that it may come to (``possible``), and that range, not the word, is what is added up.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Self, TypeAlias

from malstyr.evaluate.cases import CaseTally
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.pieces import Piece, Word
from malstyr.language.typography import MOST_DECIMALS
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.model.target import Strength

JUDGED = (Status.NOT_MET, Status.PARTLY, Status.MET)
"""States that tell how it went, the worst first."""
UNKNOWN = (Status.NOT_MEASURED, Status.NOT_YET, Status.SUPPRESSED)
"""States that do not, first what somebody can mend, then what will come, last what is hidden."""
Bounds: TypeAlias = tuple[Status, Status]
"""The worst and the best of ``JUDGED`` that something is or may come to."""
ANYTHING: Bounds = (Status.NOT_MET, Status.MET)


def possible(bounds: Bounds, partly: bool) -> tuple[Status, ...]:
    """The states between two bounds, worst first; partly between them only where it can be."""
    worst, best = (JUDGED.index(one) for one in bounds)
    return tuple(one for one in JUDGED[worst : best + 1] if partly or one is not Status.PARTLY or one in bounds)


class Trend(StrEnum):
    """Movement since the value before, told as good or bad; unchanged within the margins of error."""

    BETTER = "better"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    UNKNOWN = "unknown"


class Pace(NamedTuple):
    """Change a period of time: what the target requires from its base, and what has been."""

    required: Decimal
    actual: Decimal


class Tally(NamedTuple):
    """What something unknown is made of: how many have each state, and when the next is known."""

    counts: Mapping[Status, int]
    """States of those that count; those without a target are left out."""
    earliest: date | None = None
    uncertain: int = 0
    """How many of those not known yet are so since people say that it cannot be told."""
    met_so_far: int = 0
    """How many of those not known are met as far as anything is known, or shown, of them."""
    lost: Mapping[str, int] = {}
    """How many, in which way, are not known and will not be met; they are in no other count."""

    @property
    def of(self) -> int:
        return sum(self.counts.values()) + sum(self.lost.values())

    def n(self, *statuses: Status) -> int:
        return sum(self.counts.get(one, 0) for one in statuses)


class Latest(NamedTuple):
    """The latest measurement of a year that has several, with the state it has by itself."""

    period: Period
    value: Decimal
    status: Status


class Begins(NamedTuple):
    """The year from which something is measured, or has a target, that does not before."""

    year: int
    word: str
    """The key of the words that the year follows."""

    @property
    def told(self) -> tuple[Piece, ...]:
        """``gäller från 2026``."""
        return (Word(self.word), f" {self.year}")


class Outcome(NamedTuple):
    """One target of one indicator for one member or the whole, or a milestone or goal without target."""

    status: Status
    goals: tuple[str, ...]
    indicator: str | None = None
    target: str | None = None
    """The target's name; None where the indicator has one only, or none."""
    member: str | None = None
    period: Period | None = None
    measured_in: str | None = None
    value: Decimal | None = None
    steps: tuple[str, ...] | None = None
    required: Mapping[str, Decimal] = {}
    arithmetic: tuple[Piece, ...] = ()
    """How it came about: ``56,4 ≥ 56,1``; nothing where there was nothing to compute."""
    told: tuple[Piece, ...] = ()
    """The same in words, with what is asked; nothing where the arithmetic is in words already."""
    reason: tuple[Piece, ...] = ()
    """Why it is not known, or why there is no target: people's words or ours."""
    possible: tuple[Status, ...] = ()
    """What the unknown leaves open, worst first; nothing where the state is known."""
    tally: Tally | None = None
    """What an unknown state of several is made of."""
    trend: Trend = Trend.UNKNOWN
    change: Decimal | None = None
    """Difference from the value before, whichever way is better."""
    distance: Decimal | None = None
    decimals: int = MOST_DECIMALS
    """How many it takes to tell the value from what it is compared to."""
    pace: Pace | None = None
    margin: Decimal | None = None
    n: int | None = None
    cases: CaseTally | None = None
    """Of a service guarantee that is followed up by its cases."""
    forecast: bool = False
    """Whether it rests on a claim: a forecast, or what a person says before the year is closed."""
    rank: int | None = None
    of: int | None = None
    strength: Strength = Strength.SHALL
    computed: Status | None = None
    """The state before a person's; None where nobody has said otherwise."""
    said: str | None = None
    """Why people judge otherwise than the rule."""
    uncertain: bool = False
    """Whether people say that it cannot be told yet."""
    of_members: bool = False
    """Whether this is the whole of several members, which have outcomes of their own."""
    counted: bool = True
    """Whether it is of the year judged; what has passed, and other years' targets, are shown and never counted."""
    latest: Latest | None = None
    decides: Period | None = None
    """Of a year where every measurement is judged, the latest of those that its state is by."""
    failing: tuple[Period, ...] = ()
    """The measurements that make it not met, of a year that has several; of a whole those of its members."""
    earlier: bool = False
    """Whether it is of a year before the one told of, which stands in its period."""
    to_date: tuple[Piece, ...] = ()
    """What is booked so far of a year under way, beside the same time of the year before."""
    begins: Begins | None = None
    """Of what has not begun: when it does."""
    inapplicable: Period | None = None
    """The period that there is nothing to measure in, though there is a target."""
    unmeasured: tuple[Period, ...] = ()
    """What is missing of its year, where something of it was measured: the measurements, else the year."""
    ended: bool = False
    """Whether its measure, its unit, all the goals that it serves or its year are over: nobody acts on it any more."""

    def with_reading(self, now: Reading) -> Self:
        """The same with what a reading tells; nothing of its value where that is missing or secret."""
        here = self._replace(forecast=now.forecast)
        if now.held is not Held.VALUE:
            return here
        beside = here._replace(margin=now.margin, n=now.n, cases=now.cases, rank=now.rank, of=now.of)
        return beside._replace(value=now.value if now.steps is None else None, steps=now.steps)

    @property
    def by_person(self) -> bool:
        return self.computed is not None

    @property
    def bounds(self) -> Bounds | None:
        """The worst and the best it may come to; None where there is nothing to judge."""
        return bounds_of(self.status, self.possible)

    @property
    def subject(self) -> str:
        """``section/id``, with the member where there is one."""
        if self.indicator is None:
            return f"goals/{self.goals[0]}"
        return f"indicators/{self.indicator}" + (f"/{self.member}" if self.member else "")

    @property
    def series(self) -> tuple[str, str | None]:
        """What a whole and its members have in common."""
        return self.indicator or self.subject, self.target

    @property
    def red(self) -> bool:
        """Whether it belongs among what is red: not met, or no longer able to be met; of the year judged."""
        bounds = self.bounds
        return self.counted and bounds is not None and bounds[1] is not Status.MET

    @property
    def to_explain(self) -> bool:
        """Whether its red calls for analysis and action: not what is or may be partly met, only should be, or ended."""
        may_be_partly = Status.PARTLY in (self.status, *self.possible)
        return self.red and not may_be_partly and self.strength is Strength.SHALL and not self.ended


def bounds_of(status: Status, possible: Sequence[Status]) -> Bounds | None:
    """The worst and the best that a state is or may come to; None for what has no target."""
    if status in JUDGED:
        return status, status
    if status is Status.NO_TARGET:
        return None
    return (possible[0], possible[-1]) if possible else ANYTHING


def told_once(outcomes: Sequence[Outcome]) -> Iterator[Outcome]:
    """Outcomes that stand for themselves: the whole where there is one, else the single member."""
    wholes = {one.series for one in outcomes if one.of_members}
    return (one for one in outcomes if one.of_members or one.series not in wholes)


def whole_first(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Each series together where its first one stands, the whole before its members."""
    held: dict[tuple[str, str | None], list[Outcome]] = {}
    for one in outcomes:
        held.setdefault(one.series, []).append(one)
    return [one for series in held.values() for one in sorted(series, key=lambda one: not one.of_members)]


class GoalOutcome(NamedTuple):
    """A goal, the rule it was rolled up by, and how many of what it stands on have each status."""

    goal: str
    status: Status
    rule: str
    counts: Mapping[Status, int]
    """States of all that serves it and is shown, counted or not."""
    possible: tuple[Status, ...] = ()
    tally: Tally | None = None
    deciding: Mapping[str, int] = {}
    """What it was put together from, by the groups that goals are counted in, what is expected apart."""
    beside: Mapping[str, int] = {}
    """The goals that serve it and do not decide, by the same groups."""
    computed: Status | None = None
    said: str | None = None
    uncertain: bool = False
    forecast: bool = False
    """Whether some of what it stands on is a claim."""
    closed: bool = False
    """Whether it was closed in the year: counted by itself."""
    begins: Begins | None = None
    """When it is for, or the first of its targets begins, where that is later."""
    inapplicable: Period | None = None
    """The period that none of its targets has anything to measure in."""
    ended: int | None = None
    """The last year that it was for, where that has passed and nothing is judged any more."""
    year: int | None = None
    """The year that it is judged for."""
    followed: bool = True
    """Whether anything is measured that tells of it, by an indicator, by what it names with ``see``, or below it; or
    nothing need be at its level."""

    @property
    def by_person(self) -> bool:
        return self.computed is not None

    @property
    def bounds(self) -> Bounds | None:
        return bounds_of(self.status, self.possible)

    @property
    def red(self) -> bool:
        """Whether it is among what is red by itself: it can no longer be met, or people judge that it is not.

        What is computed from rows that are known is told by them.
        """
        if self.status in JUDGED:
            return self.by_person and self.status is Status.NOT_MET
        bounds = self.bounds
        return not self.uncertain and bounds is not None and bounds[1] is not Status.MET

    @property
    def counted(self) -> bool:
        """Whether it is one of those that "Av N mål" is said of."""
        return self.status is not Status.NO_TARGET and not self.closed

    @property
    def of_other_years(self) -> bool:
        """Whether it is only for years before or after the one told of, so that nothing is judged."""
        return not self.counted and not self.closed and (self.ended is not None or self.begins is not None)

    @property
    def unmeasured(self) -> bool:
        """Whether it has no state because nothing is measured: not even followed."""
        return self.status is Status.NO_TARGET and not self.followed


def deviations(outcomes: Sequence[Outcome], goals: Iterable[GoalOutcome]) -> tuple[Outcome | GoalOutcome, ...]:
    """What is not met or partly, is expected not to be, or can no longer be: rows, each told once, then goals.

    A milestone is told by its row.
    """
    rows = tuple(one for one in told_once(outcomes) if one.red)
    milestones = {one.goals[0] for one in rows if one.indicator is None}
    return (*rows, *(one for one in goals if one.red and one.goal not in milestones))
