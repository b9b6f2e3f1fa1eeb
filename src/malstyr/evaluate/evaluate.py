"""Every target of a workspace on a day: which period it judges, what there is to judge, and the outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from malstyr.evaluate.aim import Aim, Shown
from malstyr.evaluate.arithmetic import arithmetic, joined
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.demand import judge
from malstyr.evaluate.judged import judged, last_year
from malstyr.evaluate.limits import awaited, limits
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.rollup import goal_outcomes, in_force, whole
from malstyr.evaluate.said import said_of
from malstyr.evaluate.trend import change, pace_to, trend
from malstyr.language.pieces import Piece, Word
from malstyr.model.goals import Goal
from malstyr.model.indicators import Frequency, Indicator
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, year_period
from malstyr.model.target import Family
from malstyr.workspace.workspace import Workspace

STATUS_OF = {
    Held.NOT_YET: Status.NOT_YET,
    Held.NOT_MEASURED: Status.NOT_MEASURED,
    Held.NOT_COMPUTABLE: Status.NOT_MEASURED,
    Held.SUPPRESSED: Status.SUPPRESSED,
    Held.NOT_APPLICABLE: Status.NO_TARGET,
}
PULSE = (Frequency.WEEK, Frequency.DAY, Frequency.SHIFT)


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
    judging = _Judging(workspace, readings, year, asked=period is not None)
    outcomes = tuple(judging.outcomes())
    return Evaluation(workspace, as_of, year, outcomes, goal_outcomes(workspace, outcomes, year, clock), readings)


class _Judging:
    """The targets of one workspace, on one day, for one year: the one ``asked`` for, or that of the report."""

    def __init__(self, workspace: Workspace, readings: Readings, year: Period, asked: bool) -> None:
        self.workspace, self.readings, self.clock = workspace, readings, readings.clock
        self.year, self.asked = year, asked

    def outcomes(self) -> Iterator[Outcome]:
        for name, goal in self.workspace.data.goals.items():
            if in_force(goal, self.year, self.clock.as_of):
                yield from (self.overridden(one) for one in self.of_goal(name, goal))
        for id, indicator in self.workspace.data.indicators.items():
            if in_force(indicator, self.year, self.clock.as_of):
                yield from self.of_indicator(id, indicator)

    def of_goal(self, name: str, goal: Goal) -> Iterator[Outcome]:
        """A milestone, or why there is none and no number either."""
        if goal.due or goal.done:
            yield self.milestone(name, goal)
        elif goal.no_target is not None:
            yield Outcome(Status.NO_TARGET, (name,), period=self.year, pieces=(goal.no_target,))
        elif goal.see is not None:
            yield Outcome(Status.NO_TARGET, (name,), period=self.year, pieces=(Word("outcome.see"), " ", goal.see))

    def milestone(self, name: str, goal: Goal) -> Outcome:
        """Met where done by the last date set, not met where that has passed."""
        due = goal.due[-1] if goal.due else None
        done = goal.done if goal.done is not None and goal.done <= self.clock.as_of else None
        late = due is not None and (done or self.clock.as_of) > due
        status = Status.NOT_MET if late else Status.MET if done else Status.NOT_YET
        pieces: list[Piece] = [Word("outcome.done"), " ", done.isoformat()] if done else [Word("outcome.not-done")]
        if due is not None:
            pieces += [", ", Word("outcome.due"), " ", due.isoformat()]
        if len(goal.due) > 1:
            pieces += [" (", Word("outcome.first-due"), f" {goal.due[0].isoformat()})"]
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
            named = (replace(one, goals=served, target=name or None, strength=target.strength) for one in judged_here)
            found = [self.overridden(one) for one in named]
            yield from found
            if len(found) > 1:
                yield self.overridden(whole(found, self.workspace.members_of(id)))

    def followed(self, id: str, indicator: Indicator, member: str | None) -> Outcome:
        """A figure that is only followed: its value and movement, and why it has no target where that is said."""
        now = self.readings.latest(id, member, self.year_of(id, indicator, member))
        before = self.readings.before(id, member, now.period)
        pieces: tuple[Piece, ...] = (indicator.no_target,) if indicator.no_target else ()
        if indicator.see is not None:
            pieces = (Word("outcome.see"), " ", indicator.see)
        here = replace(_told(id, indicator, member, now), goals=_goals(indicator.serves))
        moved = trend(indicator, None, now, before)
        return replace(here, status=Status.NO_TARGET, pieces=pieces, trend=moved, change=change(now, before))

    def year_of(self, id: str, indicator: Indicator, member: str | None) -> Period:
        """The year judged; of what is measured every week or more often, the running one, once it has a value."""
        running = year_period(self.clock.as_of.year)
        if not self.asked and indicator.frequency in PULSE and self.readings.latest(id, member, running).told:
            return running
        return last_year(self.workspace, indicator, self.year)

    def one(self, aim: Aim) -> Outcome:
        """One target for one member, or for the whole."""
        target, readings = aim.target, self.readings
        now = judged(readings, aim, self.year_of(aim.id, aim.indicator, aim.member))
        here = _told(aim.id, aim.indicator, aim.member, now)
        if now.held is Held.NOT_YET and target.by is not None:
            here = self.on_the_way(aim, here)
        if now.held is not Held.VALUE:
            return replace(here, pieces=self.why_not(aim, now))
        if (now.steps is not None) != (target.family is Family.DONE):
            return replace(here, status=Status.NOT_MEASURED, pieces=(Word("outcome.not-measured"),))
        shown = self.shown(aim, now)
        here = self.moved(aim, here, shown)
        found = limits(readings, aim, shown)
        if found is None:
            other = awaited(readings, aim, shown)
            if other is not None:
                return replace(here, status=Status.NOT_YET, pieces=self.why_not(aim, other))
            return replace(here, status=Status.NOT_MEASURED, pieces=(Word("outcome.no-limit"),))
        verdict = judge(target, now, found, self.workspace.data.settings.partly_from)
        word = Word(f"{'forecast' if now.forecast else 'status'}.{verdict.status}")
        return replace(
            here,
            status=verdict.status,
            required=verdict.required,
            pieces=(*joined(arithmetic(readings, aim, now), verdict), " → ", word),
            distance=verdict.distance,
            pace=pace_to(target, shown, found),
        )

    def shown(self, aim: Aim, now: Reading) -> Shown:
        """A reading with the ones it is compared to."""
        base, start = (
            self.readings.yearly(aim.id, aim.member, year) if year is not None else None
            for year in (aim.target.since, aim.target.straight_from)
        )
        return Shown(now, self.readings.before(aim.id, aim.member, now.period), base, start)

    def moved(self, aim: Aim, here: Outcome, shown: Shown) -> Outcome:
        """With the movement since the value before; that of the last year, where a mean or sum over years is judged."""
        now, before = shown.now, shown.before
        over = aim.target.mean_over or aim.target.total_over
        if over is not None:
            now = self.readings.of(aim.id, aim.member, year_period(over.end.year))
            before = self.readings.before(aim.id, aim.member, now.period)
        return replace(here, trend=trend(aim.indicator, aim.target, now, before), change=change(now, before))

    def on_the_way(self, aim: Aim, here: Outcome) -> Outcome:
        """Before the last year of a target: what it requires then, the movement so far, and its pace."""
        now = self.readings.latest(aim.id, aim.member, self.year)
        if now.held is not Held.VALUE:
            return here
        shown = self.shown(aim, now)
        found = limits(self.readings, aim, shown) if aim.target.family is not Family.POSITION else None
        required = {name: limit.value for name, limit in (found or {}).items()}
        pace = pace_to(aim.target, shown, found) if found else None
        return replace(self.moved(aim, here, shown), required=required, pace=pace)

    def why_not(self, aim: Aim, reading: Reading) -> tuple[Piece, ...]:
        """Why there is nothing to judge, in a line."""
        indicator = aim.indicator
        if reading.held is not Held.NOT_YET:
            return (Word(f"outcome.{reading.held.replace('_', '-')}"),)
        if indicator.starts is not None and reading.period.start < indicator.starts.start:
            return (Word("outcome.starts"), " ", str(indicator.starts))
        ready = reading.ready or self.readings.ready(aim.id, reading.period)
        return (Word("outcome.known-from"), " ", ready.isoformat())

    def overridden(self, outcome: Outcome) -> Outcome:
        """The outcome as people judge it, where an assessment of the period says another status with its reason."""
        period = outcome.period
        said = said_of(self.workspace, self.clock, outcome.subject, period) if period is not None else None
        if said is None:
            return outcome
        pieces = (*outcome.pieces, "; ", Word("outcome.by-person"), ": ", said.reason)
        return replace(
            outcome, status=said.status, by_person=True, reason=said.reason, forecast=said.forecast, pieces=pieces
        )


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
