"""From members to the whole, from indicators to goals, from goals to the goals above, by rules that are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.outcome import GoalOutcome, Outcome, Trend
from malstyr.evaluate.said import said_of
from malstyr.language.pieces import Piece, Word
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator
from malstyr.model.organisation import RollUp
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.model.target import Strength
from malstyr.workspace.workspace import Workspace

WORST_FIRST = (
    Status.NOT_MET,
    Status.PARTLY,
    Status.NOT_MEASURED,
    Status.SUPPRESSED,
    Status.NOT_YET,
    Status.MET,
    Status.NO_TARGET,
)
JUDGED = (Status.MET, Status.PARTLY, Status.NOT_MET)
UNJUDGED = (Status.NOT_YET, Status.SUPPRESSED, Status.NOT_MEASURED, Status.NO_TARGET)


def in_force(entry: Goal | Indicator, year: Period, as_of: date) -> bool:
    """Whether an entry is judged for a year: not once it was closed before it, as far as is known on the day."""
    return entry.closed is None or entry.closed.date > min(year.start, as_of)


def whole(parts: Sequence[Outcome], names: Mapping[str, str]) -> Outcome:
    """All members of one target together: one failing member fails the whole, and is named.

    A member that the target is not applicable to is left out of the count.
    """
    statuses = {part.status for part in parts}
    status = next(one for one in WORST_FIRST if one in statuses)
    if status is Status.PARTLY:
        status = Status.NOT_MET
    met = [part for part in parts if part.status is Status.MET]
    counted = sum(part.status is not Status.NO_TARGET for part in parts)
    forecast = any(part.forecast for part in parts if part.status in JUDGED)
    pieces: list[Piece] = [f"{len(met)} ", Word("outcome.of"), f" {counted} ", Word("outcome.meet")]
    for one in (Status.NOT_MET, Status.PARTLY, Status.NOT_MEASURED, Status.SUPPRESSED, Status.NOT_YET):
        named = [names.get(str(part.member), str(part.member)) for part in parts if part.status is one]
        if named:
            pieces += ["; ", Word(f"status.{one}"), ": ", ", ".join(named)]
    pieces += [" → ", Word(f"{'forecast' if forecast and status in JUDGED else 'status'}.{status}")]
    first = parts[0]
    return replace(
        first,
        status=status,
        member=None,
        period=max((part.period for part in parts if part.period is not None), key=_end, default=None),
        value=None,
        steps=None,
        required={},
        pieces=tuple(pieces),
        trend=Trend.UNKNOWN,
        change=None,
        distance=None,
        pace=None,
        margin=None,
        n=None,
        rank=None,
        of=None,
        forecast=forecast,
        by_person=False,
        reason=None,
        of_members=True,
    )


def _end(period: Period) -> date:
    return period.end


def combine(statuses: Iterable[Status], rule: RollUp) -> Status:
    """One status of several.

    ``all``: met where all judged are met, not met where none is met even partly, else partly. ``most``: met where more
    than half are met, else the same. ``worst``: the worst of them. What is not judged yet counts only where
    nothing is judged.
    """
    counts = Counter(statuses)
    judged = sum(counts[one] for one in JUDGED)
    if not judged:
        return next((one for one in UNJUDGED if counts[one]), Status.NO_TARGET)
    met = counts[Status.MET]
    if rule is RollUp.WORST:
        return next(one for one in WORST_FIRST if counts[one] and one in JUDGED)
    if met == judged or (rule is RollUp.MOST and 2 * met > judged):
        return Status.MET
    return Status.PARTLY if met or counts[Status.PARTLY] else Status.NOT_MET


def goal_outcomes(
    workspace: Workspace, outcomes: Sequence[Outcome], year: Period, clock: Clock
) -> tuple[GoalOutcome, ...]:
    """Every goal by what serves it: its own indicators and milestones, and the goals below it."""
    own: dict[str, list[Outcome]] = {name: [] for name in workspace.data.goals}
    for outcome in outcomes:
        if outcome.member is not None and outcome.indicator is not None and not _alone(workspace, outcome):
            continue
        for goal in outcome.goals:
            if outcome.strength is Strength.SHALL or not _has_strong(workspace, outcome, goal):
                own.get(goal, []).append(outcome)
    below: dict[str, list[str]] = {}
    for name, parents in workspace.goal_parents.items():
        if in_force(workspace.data.goals[name], year, clock.as_of):
            for parent in parents:
                below.setdefault(parent, []).append(name)
    rolling = _Rolling(workspace, own, below, year, clock)
    return tuple(rolling.goal(name) for name in workspace.data.goals)


def _alone(workspace: Workspace, outcome: Outcome) -> bool:
    """Whether a member's outcome stands for itself, since there is no whole of several beside it."""
    indicator = workspace.data.indicators[str(outcome.indicator)]
    target = indicator.all_targets.get(outcome.target or "")
    scope = (
        target.for_ if target is not None and target.for_ is not None else workspace.members_of(str(outcome.indicator))
    )
    return len(scope) < 2


def _has_strong(workspace: Workspace, outcome: Outcome, goal: str) -> bool:
    """Whether a target that only should be reached stands beside one of the same goal that shall."""
    indicator = workspace.data.indicators.get(outcome.indicator or "")
    return indicator is not None and any(
        target.strength is Strength.SHALL and goal in {up.partition("/")[0] for up in target.serves or indicator.serves}
        for target in indicator.all_targets.values()
    )


class _Rolling:
    """Goals rolled up from below, each once; a circle of goals adds nothing to itself."""

    def __init__(
        self,
        workspace: Workspace,
        own: Mapping[str, Sequence[Outcome]],
        below: Mapping[str, Sequence[str]],
        year: Period,
        clock: Clock,
    ) -> None:
        self.workspace, self.own, self.below, self.year, self.clock = workspace, own, below, year, clock
        self.done: dict[str, GoalOutcome] = {}
        self.open: set[str] = set()

    def goal(self, name: str) -> GoalOutcome:
        if name not in self.done:
            self.open.add(name)
            children = [self.goal(child) for child in self.below.get(name, ()) if child not in self.open]
            self.open.discard(name)
            self.done[name] = self.judged(name, [*self.own[name], *children])
        return self.done[name]

    def judged(self, name: str, parts: Sequence[Outcome | GoalOutcome]) -> GoalOutcome:
        """By the workspace's rule, unless people say otherwise with a reason."""
        rule = self.workspace.data.settings.roll_up
        counts = Counter(part.status for part in parts)
        forecast = any(part.forecast for part in parts if part.status in JUDGED)
        computed = GoalOutcome(name, combine(counts.elements(), rule), str(rule), counts, forecast=forecast)
        said = said_of(self.workspace, self.clock, f"goals/{name}", self.year)
        if said is None:
            return computed
        return replace(computed, status=said.status, by_person=True, reason=said.reason, forecast=said.forecast)
