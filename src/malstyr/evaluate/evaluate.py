"""Every target of a workspace on a day: which period it judges, what there is to judge, and the outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from malstyr.evaluate.aim import Aim, Shown
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.demand import judge
from malstyr.evaluate.judged import judged, last_year, parts_of_mean
from malstyr.evaluate.limits import limits
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.reading import Held, Reading, Readings
from malstyr.evaluate.rollup import goal_outcomes, whole
from malstyr.evaluate.trend import pace_to, trend
from malstyr.language.typography import Piece, Word
from malstyr.model.goals import Assessment, Goal
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.model.target import Family
from malstyr.workspace.workspace import Workspace

STATUS_OF = {
    Held.NOT_YET: Status.NOT_YET,
    Held.NOT_MEASURED: Status.NOT_MEASURED,
    Held.NOT_COMPUTABLE: Status.NOT_MEASURED,
    Held.SUPPRESSED: Status.SUPPRESSED,
}


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All outcomes of a workspace on a day, in the order of the files, and the readings they stand on."""

    workspace: Workspace
    as_of: date
    year: Period
    outcomes: tuple[Outcome, ...]
    goals: tuple[GoalOutcome, ...]
    readings: Readings


def evaluate(workspace: Workspace, as_of: date, period: Period | None = None) -> Evaluation:
    """Evaluate every indicator, milestone and goal, for ``period`` or the year a report on the day is about."""
    clock = Clock.of(workspace, as_of)
    year = period or clock.report_year()
    readings = Readings(workspace, clock)
    judging = _Judging(workspace, readings, year)
    outcomes = tuple(_overridden(workspace, outcome) for outcome in judging.outcomes())
    return Evaluation(workspace, as_of, year, outcomes, goal_outcomes(workspace, outcomes, year), readings)


class _Judging:
    """The targets of one workspace, on one day, for one year."""

    def __init__(self, workspace: Workspace, readings: Readings, year: Period) -> None:
        self.workspace, self.readings, self.clock, self.year = workspace, readings, readings.clock, year

    def outcomes(self) -> Iterator[Outcome]:
        for name, goal in self.workspace.data.goals.items():
            if goal.due or goal.done:
                yield self.milestone(name, goal)
            elif goal.no_target is not None:
                yield Outcome(Status.NO_TARGET, (name,), period=self.year, pieces=(goal.no_target,))
        for id, indicator in self.workspace.data.indicators.items():
            if indicator.closed is None or indicator.closed.date > self.year.start:
                yield from self.of_indicator(id, indicator)

    def milestone(self, name: str, goal: Goal) -> Outcome:
        """Met where done by the last date set, not met where that has passed."""
        due = goal.due[-1] if goal.due else None
        done = goal.done if goal.done is not None and goal.done <= self.clock.as_of else None
        late = due is not None and (done or self.clock.as_of) > due
        status = Status.NOT_MET if late else Status.MET if done else Status.NOT_YET
        pieces: list[Piece] = [Word("outcome.done"), " ", done.isoformat()] if done else [Word("outcome.not-done")]
        if due is not None:
            pieces += [", ", Word("outcome.due"), " ", due.isoformat()]
        return Outcome(status, (name,), period=self.year, pieces=(*pieces, " → ", Word(f"status.{status}")))

    def of_indicator(self, id: str, indicator: Indicator) -> Iterator[Outcome]:
        goals = _goals(indicator.serves)
        members: list[str | None] = [*self.workspace.members_of(id)]
        if not indicator.all_targets:
            for member in members or [None]:
                yield self.followed(id, indicator, member)
        for name, target in indicator.all_targets.items():
            scope = members or [None]
            if target.for_ is not None:
                scope = [None if one == "total" else one for one in target.for_]
            served = _goals(target.serves) or goals
            judged_here = (self.one(Aim(id, indicator, target, member)) for member in scope)
            found = [replace(one, goals=served, target=name or None, strength=target.strength) for one in judged_here]
            yield from found
            if len(found) > 1:
                yield whole(found)

    def followed(self, id: str, indicator: Indicator, member: str | None) -> Outcome:
        """A figure that is only followed: its value and movement, and why it has no target where that is said."""
        now = self.readings.latest(id, member, last_year(self.workspace, indicator, self.year))
        moved = trend(indicator, None, now, self.readings.before(id, member, now.period))
        pieces: tuple[Piece, ...] = (indicator.no_target,) if indicator.no_target else ()
        if indicator.see is not None:
            pieces = (Word("outcome.see"), " ", indicator.see)
        here = replace(_told(id, indicator, member, now), goals=_goals(indicator.serves))
        return replace(here, status=Status.NO_TARGET, pieces=pieces, trend=moved)

    def one(self, aim: Aim) -> Outcome:
        """One target for one member, or for the whole."""
        target, readings = aim.target, self.readings
        now = judged(readings, aim, last_year(self.workspace, aim.indicator, self.year))
        here = _told(aim.id, aim.indicator, aim.member, now)
        if now.held is not Held.VALUE:
            return replace(here, pieces=self.why_not(aim.indicator, now))
        base = target.since or target.straight_from
        shown = Shown(
            now,
            readings.before(aim.id, aim.member, now.period),
            readings.of(aim.id, aim.member, base) if base is not None else None,
        )
        here = replace(here, trend=trend(aim.indicator, target, now, shown.before))
        found = limits(readings, aim, shown)
        if found is None:
            return replace(here, status=Status.NOT_MEASURED, pieces=(Word("outcome.no-limit"),))
        verdict = judge(target, now, found, self.workspace.data.settings.partly_from)
        word = Word(f"{'forecast' if now.forecast else 'status'}.{verdict.status}")
        return replace(
            here,
            status=verdict.status,
            required=verdict.required,
            pieces=(*self.mean_told(aim), *verdict.pieces, " → ", word),
            distance=verdict.distance,
            pace=pace_to(target, shown, found),
        )

    def mean_told(self, aim: Aim) -> tuple[Piece, ...]:
        """The parts of a mean, before the mean itself."""
        if aim.target.mean_over is None or aim.target.family is not Family.LIMIT:
            return ()
        parts = parts_of_mean(self.readings, aim, aim.target.mean_over)
        joined = [piece for part in parts for piece in (" + ", part.value)][1:]
        return ("(", *joined, ")/", Decimal(len(parts)), " = ")

    def why_not(self, indicator: Indicator, reading: Reading) -> tuple[Piece, ...]:
        """Why there is nothing to judge, in a line."""
        if reading.held is not Held.NOT_YET:
            return (Word(f"outcome.{reading.held.replace('_', '-')}"),)
        if indicator.starts is not None and reading.period.start < indicator.starts.start:
            return (Word("outcome.starts"), " ", str(indicator.starts))
        return (Word("outcome.known-from"), " ", self.clock.ready(indicator, reading.period).isoformat())


def _goals(serves: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(up.partition("/")[0] for up in serves))


def _told(id: str, indicator: Indicator, member: str | None, now: Reading) -> Outcome:
    """An outcome with all that the reading tells; nothing of it where the value is secret."""
    status = STATUS_OF.get(now.held, Status.NO_TARGET)
    here = Outcome(status, (), id, None, member, now.period, indicator.measured_in)
    if now.held is not Held.VALUE:
        return here
    return replace(
        here,
        value=now.value if now.steps is None else None,
        steps=now.steps,
        margin=now.margin,
        n=now.n,
        forecast=now.forecast,
        rank=now.rank,
        of=now.of,
    )


def _overridden(workspace: Workspace, outcome: Outcome) -> Outcome:
    """The outcome as people judge it, where an assessment of the period says another status with its reason."""
    said = assessment_of(workspace, outcome.subject, outcome.period)
    if said is None or said.status is None or said.reason is None:
        return outcome
    pieces = (*outcome.pieces, "; ", Word("outcome.by-person"), ": ", said.reason)
    return replace(outcome, status=said.status, by_person=True, pieces=pieces)


def assessment_of(workspace: Workspace, subject: str, period: Period | None) -> Assessment | None:
    """What people say of a subject for a period."""
    said = workspace.data.assessments.get(subject, {})
    return said.get(period) if period is not None else None
