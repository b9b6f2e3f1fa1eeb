"""How things stand: one outcome a target and member, and one a goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from malstyr.language.pieces import Piece
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.model.target import Strength


class Trend(StrEnum):
    """Movement since the value before, told as good or bad; unchanged within the margins of error."""

    BETTER = "better"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Pace:
    """Change a period of time: what the target requires from its base, and what has been."""

    required: Decimal
    actual: Decimal


@dataclass(frozen=True, slots=True)
class Outcome:
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
    required: Mapping[str, Decimal] = field(default_factory=dict)
    pieces: tuple[Piece, ...] = ()
    trend: Trend = Trend.UNKNOWN
    change: Decimal | None = None
    """Difference from the value before, whichever way is better."""
    distance: Decimal | None = None
    pace: Pace | None = None
    margin: Decimal | None = None
    n: int | None = None
    forecast: bool = False
    rank: int | None = None
    of: int | None = None
    strength: Strength = Strength.SHALL
    by_person: bool = False
    reason: str | None = None
    """Why people judge otherwise than the rule."""
    of_members: bool = False
    """Whether this is the whole of several members, which have outcomes of their own."""

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


@dataclass(frozen=True, slots=True)
class GoalOutcome:
    """A goal, the rule it was rolled up by, and how many of what it stands on have each status."""

    goal: str
    status: Status
    rule: str
    counts: Mapping[Status, int]
    by_person: bool = False
    reason: str | None = None
    forecast: bool = False
    """Whether some of what it stands on is a forecast."""
