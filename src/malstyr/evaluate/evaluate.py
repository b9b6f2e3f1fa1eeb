"""Every target of a workspace on a day: which period it judges, what there is to judge, and the outcome."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date
from functools import cached_property
from typing import NamedTuple

from malstyr.evaluate.aim import Aim, judged_each
from malstyr.evaluate.as_decided import as_decided
from malstyr.evaluate.calendar import Clock, Point
from malstyr.evaluate.judge import Judge
from malstyr.evaluate.naming import too_late
from malstyr.evaluate.outcome import JUDGED, Begins, GoalOutcome, Outcome, deviations, told_once
from malstyr.evaluate.reading import Held
from malstyr.evaluate.readings import MADE_OF_PARTS, Readings
from malstyr.evaluate.rollup import goal_outcomes, in_force, whole_outcome
from malstyr.evaluate.rounds import dates_told
from malstyr.evaluate.said import said_of
from malstyr.evaluate.so_far import booked_so_far
from malstyr.evaluate.timing import When, latest_due, timing
from malstyr.evaluate.trend import change, trend
from malstyr.evaluate.unknown import conclusion, counts_of
from malstyr.language.pieces import Piece, Word
from malstyr.model.activities import Activity
from malstyr.model.days import has_passed
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, PeriodKind, year_period
from malstyr.model.target import SHOWN, TOTAL, Strength
from malstyr.workspace.workspace import Workspace, open_on, spoken


class NotReported(Exception):
    """A period that cannot be asked for: no year that has begun with something said of it, no ready point."""

    def __init__(self, asked: Period | Point) -> None:
        super().__init__()
        self.asked = asked.period if isinstance(asked, Point) else str(asked)
        self.point = asked if isinstance(asked, Point) else None


@dataclass(frozen=True, eq=False)
class Evaluation:
    """All outcomes of a workspace on a day, in the order of the files, and the readings they stand on."""

    workspace: Workspace
    as_of: date
    """The day things are judged as of; of a reporting point the day it was ready, whenever it is asked for."""
    year: Period
    outcomes: tuple[Outcome, ...]
    goals: tuple[GoalOutcome, ...]
    readings: Readings
    ahead: tuple[Outcome, ...] = ()
    """What is known already of years begun after the one that the report is about."""
    point: Point | None = None
    """The reporting point asked for; the figures are those known on the day it was ready."""

    @cached_property
    def known(self) -> tuple[Outcome, ...]:
        """The outcomes of the year, and those already known of later ones."""
        return (*self.outcomes, *self.ahead)

    @property
    def gone_by(self) -> bool:
        """Whether a year after it is closed already, so that nobody acts on it any more."""
        return _gone_by(self.year, self.readings.clock)

    @property
    def looks_back(self) -> bool:
        """Whether it is of a year before the one that a report on the day is about."""
        return self.year.year < self.readings.clock.report_year().year

    @property
    def told_on(self) -> date:
        """The day that what is done is told of: of a year looked back on the day that its figures were ready."""
        return min(self.as_of, self.readings.clock.closing(self.year.year)) if self.looks_back else self.as_of

    def tells_of(self, activity: Activity) -> bool:
        """Whether an activity is of its time: of a year looked back on none that begins, or is first due, after it."""
        first = min((*activity.due[:1], *filter(None, (activity.started,))), default=self.year.end)
        return first <= self.year.end or not self.looks_back

    def of_year(self, year: int) -> tuple[Outcome, ...]:
        """The outcomes of a year as known on the day; those of a year before are made when they are asked for."""
        if year >= self.year.year:
            return self.known
        if year not in self._before:
            self._before[year] = tuple(_Judging(self.workspace, self.readings, year_period(year)).outcomes())
        return self._before[year]

    @cached_property
    def _before(self) -> dict[int, tuple[Outcome, ...]]:
        return {}

    @cached_property
    def of_series(self) -> Mapping[tuple[str, str | None], Sequence[Outcome]]:
        """The known ones by what a whole and its members have in common."""
        found: dict[tuple[str, str | None], list[Outcome]] = {}
        for one in self.known:
            found.setdefault(one.series, []).append(one)
        return found

    @property
    def deviations(self) -> tuple[Outcome | GoalOutcome, ...]:
        """What is not as it was to be: the one list that ``check`` and every report tell from."""
        return deviations(self.known, self.goals)

    def why(self, goal: GoalOutcome) -> tuple[Piece, ...]:
        """Why a goal will not be met: of how many that it stands on, or which single one, by its name and state."""
        if goal.by_person:
            return ()
        if counts := tuple(counts_of(goal)):
            return counts
        data, parents = self.workspace.data, self.workspace.goal_parents
        rows: list[tuple[str, Outcome | GoalOutcome]] = [
            (data.indicators[one.indicator].name or spoken(one.indicator), one)
            for one in told_once(self.outcomes)
            if goal.goal in one.goals and one.indicator is not None and one.red and one.strength is Strength.SHALL
        ]
        below: list[tuple[str, Outcome | GoalOutcome]] = [
            (data.goals[one.goal].name or spoken(one.goal), one)
            for one in self.goals
            if goal.goal in parents[one.goal] and one.bounds is not None and one.bounds[1] is not Status.MET
        ]
        for name, one in (*rows, *below):
            return (name, ": ", *conclusion(one, counts=False))
        return ()


def evaluate(
    workspace: Workspace, as_of: date, period: Period | Point | None = None, budget: bool = False
) -> Evaluation:
    """Evaluate every indicator, milestone and goal, for ``period`` or the year a report on the day is about.

    A reporting point, ``2026-T2``, is its year as known on the day it was ready. ``budget`` is for what is told of
    money alone. Raises NotReported.
    """
    clock, year, point = reported_of(workspace, Clock.of(workspace, as_of), period, budget)
    workspace = as_decided(workspace, clock.as_of)
    readings = Readings(workspace, clock)
    judging = _Judging(workspace, readings, year)
    outcomes = tuple(judging.outcomes())
    begun = range(year.year + 1, as_of.year + 1) if period is None else ()
    later = (_Judging(workspace, readings, year_period(one)) for one in begun)
    ahead = tuple(outcome for judging in later for outcome in judging.known_already())
    goals = goal_outcomes(workspace, outcomes, year, readings)
    return Evaluation(workspace, clock.as_of, year, outcomes, goals, readings, ahead, point)


class ToldOf(NamedTuple):
    """What an evaluation is of: the day that is told of, the year, and the reporting point where one is asked for."""

    clock: Clock
    year: Period
    point: Point | None


def reported_of(workspace: Workspace, clock: Clock, period: Period | Point | None, budget: bool = False) -> ToldOf:
    """What a period that is asked for tells of. Raises NotReported where it is no year that has begun and no ready
    point, or of a time before the first plan and the first value. Where none is asked for it is not before all goals
    are, or is that of the day.
    """
    as_of = clock.as_of
    first = min(_first_year(workspace), clock.open_year - 1)
    point = None
    if isinstance(period, Point) or (period is not None and period.kind is not PeriodKind.YEAR):
        point = period if isinstance(period, Point) else clock.point(period)
        if point is None or point.ready > as_of:
            raise NotReported(period)
        clock = clock.at_point(point)
    year = year_period(period.year) if period is not None else clock.report_year(budget)
    if period is None:
        year = year_period(max(year.year, min(_goals_from(workspace), as_of.year)))
    if not first <= year.year <= as_of.year:
        raise NotReported(year)
    return ToldOf(clock, year, point)


def _first_year(workspace: Workspace) -> int:
    """The first year that anything is said of: by a plan, a milestone or a value."""
    data = workspace.data
    plans = (plan.period.start.year for plan in data.plans.values() if plan.period is not None)
    dates = (day.year for goal in data.goals.values() for day in (*goal.due, goal.done) if day is not None)
    return min((*plans, *dates, *(at.period.start.year for at in workspace.cells)), default=MAXYEAR)


def _goals_from(workspace: Workspace) -> int:
    """The year that the first goals are for, where each goal has a time and each measure a goal."""
    data = workspace.data
    periods = [workspace.period_of(goal) for goal in data.goals.values()]
    known = [one.start.year for one in periods if one is not None]
    every = len(known) == len(periods) and all(one.serves for one in data.indicators.values())
    return min(known, default=0) if every else 0


def _gone_by(year: Period, clock: Clock) -> bool:
    return year.year < clock.open_year - 1


class _Judging:
    """The targets of one workspace, on one day, for one year."""

    def __init__(self, workspace: Workspace, readings: Readings, year: Period) -> None:
        self.workspace, self.readings, self.clock, self.year = workspace, readings, readings.clock, year
        self.judge = Judge(readings, year.year)
        self.gone_by = _gone_by(year, self.clock)

    def outcomes(self) -> Iterator[Outcome]:
        for name, goal in self.workspace.data.goals.items():
            if in_force(goal, self.year, self.clock.as_of):
                yield from (self._told(one) for one in self.of_goal(name, goal))
        for id, indicator in self.workspace.data.indicators.items():
            if in_force(indicator, self.year, self.clock.as_of):
                yield from self.of_indicator(id, indicator)

    def known_already(self) -> Iterator[Outcome]:
        """Of a year still open, what several measurements or a milestone tell before any reporting point."""
        for name, goal in self.workspace.data.goals.items():
            if in_force(goal, self.year, self.clock.as_of):
                dates = (*goal.due[-1:], *((goal.done,) if goal.done is not None else ()))
                of_year = any(one.year == self.year.year for one in dates)
                yield from (self._told(one) for one in self.of_goal(name, goal) if of_year and one.status in JUDGED)
        for id, indicator in self.workspace.data.indicators.items():
            often = judged_each(indicator) or indicator.year in MADE_OF_PARTS
            if often and indicator.all_targets and in_force(indicator, self.year, self.clock.as_of):
                yield from (one for one in self.of_indicator(id, indicator) if self._begun(one))

    def _begun(self, one: Outcome) -> bool:
        """Whether something of the year is known of it."""
        if one.period is None or one.period.year != self.year.year or not one.counted:
            return False
        return one.status in JUDGED or one.latest is not None or (one.of_members and one.red)

    def of_goal(self, name: str, goal: Goal) -> Iterator[Outcome]:
        """A milestone, or why there is none and no number either."""
        if goal.due or goal.done:
            yield self.milestone(name, goal)
        elif goal.no_target is not None:
            yield Outcome(Status.NO_TARGET, (name,), period=self.year, reason=(goal.no_target,))
        elif goal.see is not None:
            yield Outcome(
                Status.NO_TARGET,
                (name,),
                period=self.year,
                reason=(Word("outcome.see"), " ", self.workspace.called(goal.see)),
            )

    def milestone(self, name: str, goal: Goal) -> Outcome:
        """Not yet until its last date, then met or not at the year's end, and met from the day it was done.

        No row of a year before its goal is for; after it as it stood at the end, and then not counted.
        """
        span = self.workspace.period_of(goal)
        here = Outcome(Status.NOT_YET, (name,), period=self.year, possible=(Status.NOT_MET, Status.MET))
        if span is not None and self.year.year < span.start.year:
            begins = Begins(span.start.year, "outcome.holds-from")
            return here._replace(counted=False, reason=begins.told, begins=begins)
        over = span is not None and span.end.year < self.year.year
        year = year_period(span.end.year) if span is not None and over else self.year
        here = here._replace(period=year, counted=not over, earlier=over)
        day = min(self.clock.as_of, year.end)  # what was done later is told in later years
        due = goal.due[-1] if goal.due else None
        done = goal.done if goal.done is not None and goal.done <= day else None
        waits = done is None and (due is None or due > year.end or not has_passed(due, self.clock.as_of))
        pieces = _told_of_dates(done, dates_told(goal.due, self.clock.as_of), waits)
        if waits:
            return here._replace(reason=pieces)
        return here._replace(status=Status.MET if done else Status.NOT_MET, possible=(), arithmetic=pieces)

    def of_indicator(self, id: str, indicator: Indicator) -> Iterator[Outcome]:
        goals = _goals(indicator.serves)
        members: list[str | None] = [*self.workspace.members_of(id)]
        if not indicator.all_targets:
            for member in members or [None]:
                yield self.followed(id, indicator, member)
        in_year, asked = False, set[str | None]()
        for name, target in indicator.all_targets.items():
            scope = members or [None]
            if target.for_ is not None and target.for_ != (SHOWN,):
                scope = [None if one == TOTAL else one for one in target.for_]
            asked |= {*scope}
            served = _goals(target.serves) or goals
            aims = (Aim(id, indicator, target, member, name or None, served) for member in scope)
            found = [self._told(self.judge.outcome(aim)) for aim in aims]
            shown = [one for one in found if target.for_ != (SHOWN,) or not self._few(one)]
            yield from (one if one in shown else one._replace(counted=False) for one in found)
            if len(found) > 1:
                together = whole_outcome(
                    shown or found, self.workspace.members_of(id), len(found) - len(shown or found)
                )
                yield self.overridden(together)
            in_year |= any(one.counted for one in found)
        if not indicator.all_targets:
            return
        between = [] if in_year else [*self._between(id, indicator, members or [None], goals)]
        yield from between or self._unasked(id, indicator, [one for one in members if one not in asked])

    def _unasked(self, id: str, indicator: Indicator, members: Sequence[str | None]) -> Iterator[Outcome]:
        """Members that no target is for: their values are shown, and nothing is asked of them."""
        for member in members:
            if self.readings.periods(id, member):
                yield self.followed(id, indicator, member)

    def _between(
        self, id: str, indicator: Indicator, members: Sequence[str | None], goals: tuple[str, ...]
    ) -> Iterator[Outcome]:
        """A year that none of the targets is for, between two that are: its value, and that nothing is asked."""
        ahead = [
            timing(self.readings, Aim(id, indicator, target, None), self.year.year).when
            for target in indicator.all_targets.values()
        ]
        if When.AHEAD in ahead and When.HISTORY in ahead:
            reason = (Word("outcome.no-target-for"), f" {self.year}")
            for member in members:
                yield self.followed(id, indicator, member)._replace(goals=goals, reason=reason)

    def _few(self, one: Outcome) -> bool:
        """Whether a member has too few answers to be shown, by their number alone."""
        if one.indicator is None or one.period is None:
            return False
        cell = self.readings.cell(one.indicator, one.member, one.period)
        fewest = self.workspace.fewest(self.workspace.data.indicators[one.indicator])
        return cell is not None and cell.n is not None and cell.n < fewest

    def followed(self, id: str, indicator: Indicator, member: str | None) -> Outcome:
        """A figure that is only followed: its value and movement, and why it has no target where that is said."""
        span = self.readings.span(id)
        year = latest_due(self.readings, id, min(self.year.year, span[1]) if span is not None else self.year.year)
        now = self.readings.shown(id, member, year)
        before = self.readings.before(id, member, now.period)
        reason: tuple[Piece, ...] = (Word("outcome.followed"),)
        if indicator.no_target:
            reason = (indicator.no_target,)
        elif indicator.see is not None:
            reason = (Word("outcome.see"), " ", self.workspace.called(indicator.see))
        if now.held is Held.NOT_APPLICABLE:
            reason = (*reason, "; ", *self.judge.why_not.not_applicable(id, member, now))
        of = (_goals(indicator.serves), id, None, member, now.period, indicator.told_in)
        here = Outcome(Status.NO_TARGET, *of).with_reading(now)
        return here._replace(
            reason=reason,
            to_date=booked_so_far(self.readings, id, member, self.year.year),
            trend=trend(indicator, None, now, before),
            change=change(now, before),
        )

    def _told(self, one: Outcome) -> Outcome:
        """As people judge it, and whether what it is of has ended on the day."""
        ended = self._ended(one)
        if ended and one.status is Status.NOT_YET:  # nobody measures it any more
            one = one._replace(status=Status.NO_TARGET, possible=(), counted=False, inapplicable=one.period, reason=())
        return self.overridden(one._replace(ended=self.gone_by or ended))

    def _ended(self, one: Outcome) -> bool:
        data = self.workspace.data
        indicator = data.indicators.get(one.indicator or "")
        units = [data.units.get(id or "") for id in (one.member, indicator.unit if indicator is not None else None)]
        alone = [entry for entry in (indicator, *units) if entry is not None]
        goals = [data.goals[goal] for goal in one.goals if goal in data.goals]
        day = self.clock.as_of
        return not all(open_on(entry, day) for entry in alone) or bool(
            goals and not any(open_on(goal, day) for goal in goals)
        )

    def overridden(self, outcome: Outcome) -> Outcome:
        """The outcome as people judge it, where an assessment of the period says another status with its reason."""
        period = outcome.period
        said = said_of(self.readings, outcome.subject, period) if period is not None else None
        if said is None or outcome.bounds is None:
            return outcome
        told_of = outcome._replace(computed=outcome.status, said=said.reason, begins=None)
        if said.status is None:
            return told_of._replace(status=Status.NOT_YET, possible=JUDGED, uncertain=True)
        return told_of._replace(status=said.status, possible=(), forecast=said.claim)


def _told_of_dates(done: date | None, due: Sequence[date], waits: bool) -> tuple[Piece, ...]:
    """``klart 5 juni 2013, 4 dagar för sent (skulle vara klart 1 juni 2013)``; the first date stands beside a later."""
    told: list[Piece] = [Word("outcome.done"), " ", done] if done else [Word("outcome.not-done")]
    late = too_late(done, due) if done else []
    missed = bool(late) or not (waits or done)
    last: list[Piece] = [Word("outcome.was-due" if missed else "outcome.due"), " ", due[-1]] if due else []
    first: list[Piece] = [Word("outcome.first-due"), " ", due[0]] if len(due) > 1 else []
    if late:
        return (*told, ", ", *late, " (", *last, *([", ", *first] if first else []), ")")
    return (*told, *(["; " if missed else ", ", *last] if last else []), *([" (", *first, ")"] if first else []))


def _goals(serves: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(up.partition("/")[0] for up in serves))
