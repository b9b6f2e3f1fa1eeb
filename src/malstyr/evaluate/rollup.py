"""From members to the whole, from indicators to goals, from goals to the goals above, by rules that are told.

What is unknown is taken as met and as not met: where both give the same, that is the state. Every rule is monotone, so
these two are enough.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.outcome import (
    ANYTHING,
    JUDGED,
    UNKNOWN,
    Begins,
    Bounds,
    GoalOutcome,
    Outcome,
    Tally,
    possible,
    told_once,
)
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.said import said_of
from malstyr.evaluate.unknown import Standing, standing, told_group
from malstyr.language.pieces import Piece, Word
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator
from malstyr.model.organisation import Expectation, RollUp
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.model.target import Strength
from malstyr.workspace.workspace import Workspace, spoken

TOLD_IN_WHOLE = ("not_met", "partly", "not_measured", "uncertain", "not_yet", "suppressed")
"""States whose members are named, in this order."""


def in_force(entry: Goal | Indicator, year: Period, as_of: date) -> bool:
    """Whether an entry is judged for a year: not once it was closed before it, as far as is known on the day."""
    return entry.closed is None or entry.closed.date > min(year.start, as_of)


def whole_outcome(parts: Sequence[Outcome], names: Mapping[str, str], left_out: int = 0) -> Outcome:
    """All members of one target together: the worst of them, failing ones named.

    A member that the target is not applicable to is left out of the count; so are ``left_out`` with too few answers,
    where the target is only for those shown, and that is said.
    """
    one, counted = parts[0], [part for part in parts if part.bounds is not None]
    status, bounds = _combined([part.status for part in counted], [_bounds(part) for part in counted], RollUp.WORST)
    known = bounds is None or bounds[0] is bounds[1]
    partly = any(Status.PARTLY in (part.status, *part.possible) for part in counted)
    judged = any(part.status in JUDGED for part in counted)
    told = _told_in_whole(counted, names, left_out, judged)
    later = [part.begins for part in counted if part.begins is not None]
    begins = min(later) if later and len(later) == len(counted) else None
    alike = not left_out and len({(part.status, part.uncertain) for part in counted}) < 2
    reasons = {part.reason for part in counted or parts}
    shared = next(iter(reasons)) if len(reasons) == 1 else ()
    red = [part for part in counted if part.red]
    away = [part.inapplicable for part in parts if part.inapplicable is not None]
    return Outcome(
        status=status,
        goals=one.goals,
        indicator=one.indicator,
        target=one.target,
        measured_in=one.measured_in,
        decimals=one.decimals,
        strength=one.strength,
        period=max((part.period for part in parts if part.period is not None), key=_end, default=None),
        arithmetic=told if judged else (),
        reason=() if judged else shared if begins is not None or alike else told,
        possible=() if known or bounds is None else possible(bounds, partly),
        tally=_tally(counted),
        forecast=_expected(counted, bounds, RollUp.WORST),
        of_members=True,
        counted=any(part.counted for part in parts),
        failing=tuple(sorted({period for part in counted for period in part.failing})),
        earlier=all(part.earlier for part in parts),
        begins=begins,
        inapplicable=max(away, key=_end, default=None) if not counted else None,
        ended=bool(red) and all(part.ended for part in red),
    )


def _told_in_whole(
    counted: Sequence[Outcome], names: Mapping[str, str], left_out: int, judged: bool
) -> tuple[Piece, ...]:
    """How many of those shown meet it, where it is known of any, and who does not."""
    met = [part for part in counted if part.status is Status.MET]
    seen = sum(part.status is not Status.SUPPRESSED for part in counted)
    expected = any(part.forecast for part in met or counted if part.status in JUDGED)
    meet = Word(f"outcome.meet{'-shown' if left_out else ''}{'-expected' if expected else ''}")
    told: list[tuple[Piece, ...]] = [(f"{len(met)} ", Word("outcome.of"), f" {seen} ", meet)] if judged else []
    for state in TOLD_IN_WHOLE:
        of_state = [part for part in counted if ("uncertain" if part.uncertain else part.status) == state]
        for end, claimed in (("", False), ("-expected", True)):
            named = [_named(one, names) for one in of_state if (one.forecast and one.status in JUDGED) is claimed]
            if named:
                told.append((*_listed(named), " ", Word(f"member.{state}{end}.{_one_or_more(len(named))}")))
    if left_out:
        told.append((f"{left_out} ", Word(f"outcome.too-few.{_one_or_more(left_out)}")))
    return tuple(piece for part in told for piece in ("; ", *part))[1:]


def _one_or_more(count: int) -> str:
    """Which form of a verb is for so many."""
    return "1" if count == 1 else "n"


def _named(part: Outcome, names: Mapping[str, str]) -> Piece:
    return names.get(part.member, spoken(part.member)) if part.member else Word("word.whole-group")


def _listed(names: Sequence[Piece]) -> Sequence[Piece]:
    """``Städning, Måltider och It``."""
    first = [piece for name in names[:-1] for piece in (", ", name)][1:]
    return [*first, " ", Word("outcome.and"), " ", names[-1]] if first else names


def _end(period: Period) -> date:
    return period.end


def _tally(parts: Sequence[Outcome | GoalOutcome], earliest: date | None = None) -> Tally:
    uncertain = sum(standing(one) is Standing.UNCERTAIN for one in parts)
    kinds = [(one.status, standing(one)) for one in parts]
    lost = Counter(str(kind) for _, kind in kinds if kind is not None and kind.red)
    counts = Counter(status for status, kind in kinds if kind is None or not kind.red)
    so_far = sum(kind is Standing.AS_SHOWN or (kind is not None and kind.so_far) for _, kind in kinds)
    return Tally(counts, earliest, uncertain, so_far, lost)


def _bounds(part: Outcome | GoalOutcome) -> Bounds:
    bounds = part.bounds
    assert bounds is not None
    return bounds


def combine(statuses: Iterable[Status], rule: RollUp) -> Status:
    """One state of several that are known.

    ``all``: met where all are met, not met where none is met even partly, else partly. ``most``: met where more than
    half are met, else the same. ``worst``: the worst of them.
    """
    counts = Counter(one for one in statuses if one in JUDGED)
    judged, met = sum(counts.values()), counts[Status.MET]
    if not judged:
        return Status.NO_TARGET
    if rule is RollUp.WORST:
        return next(one for one in JUDGED if counts[one])
    if met == judged or (rule is RollUp.MOST and 2 * met > judged):
        return Status.MET
    return Status.PARTLY if met or counts[Status.PARTLY] else Status.NOT_MET


def _combined(statuses: Sequence[Status], bounds: Sequence[Bounds], rule: RollUp) -> tuple[Status, Bounds | None]:
    """The state of several, and what it may come to: with every unknown not met, and with every one met."""
    if not bounds:
        return Status.NO_TARGET, None
    worst, best = (combine((one[side] for one in bounds), rule) for side in (0, 1))
    status = worst if worst is best else next((one for one in UNKNOWN if one in statuses), Status.NOT_YET)
    return status, (worst, best)


def _expected(parts: Sequence[Outcome | GoalOutcome], bounds: Bounds | None, rule: RollUp) -> bool:
    """Whether what is told of several rests on a claim: without those that do, it could not be told."""
    if bounds is None or not any(part.forecast for part in parts):
        return False
    _, certain = _combined([], [ANYTHING if part.forecast else _bounds(part) for part in parts], rule)
    if bounds[0] is bounds[1]:
        return certain != bounds
    return bounds[1] is Status.MET or certain is None or certain[1] is not bounds[1]


def goal_outcomes(
    workspace: Workspace, outcomes: Sequence[Outcome], year: Period, readings: Readings
) -> tuple[GoalOutcome, ...]:
    """Every goal in force by what serves it directly: its own indicators and milestones, and the goals below it."""
    rolling = _Rolling(workspace, outcomes, year, readings)
    as_of = readings.clock.as_of
    return tuple(rolling.goal(name) for name, goal in workspace.data.goals.items() if in_force(goal, year, as_of))


class _Rolling:
    """Goals rolled up from below, each once; a circle of goals adds nothing to itself."""

    def __init__(self, workspace: Workspace, outcomes: Sequence[Outcome], year: Period, readings: Readings) -> None:
        self.workspace, self.year, self.readings = workspace, year, readings
        self.clock: Clock = readings.clock
        self.own: Mapping[str, list[Outcome]] = {name: [] for name in workspace.data.goals}
        for outcome in told_once(outcomes):
            shown = outcome.counted or outcome.begins is not None or outcome.earlier
            if shown and outcome.strength is Strength.SHALL:
                for goal in outcome.goals:
                    self.own.get(goal, []).append(outcome)
        self.followed = {goal for one in outcomes if one.indicator is not None for goal in one.goals}
        self.below: dict[str, list[str]] = {}
        for name, parents in workspace.goal_parents.items():
            if in_force(workspace.data.goals[name], year, self.clock.as_of):
                for parent in dict.fromkeys(parents):
                    self.below.setdefault(parent, []).append(name)
        self.done: dict[str, GoalOutcome] = {}
        self.open: set[str] = set()

    def goal(self, name: str) -> GoalOutcome:
        """What waits for others stands in a list: there may be more goals below each other than Python calls itself."""
        waiting = [name]
        while waiting:
            at = waiting[-1]
            self.open.add(at)
            children = [child for child in self.below.get(at, ()) if child not in self.open]
            unknown = [child for child in children if child not in self.done]
            waiting += unknown[::-1]
            if not unknown:
                waiting.pop()
                self.open.discard(at)
                if at not in self.done:
                    self.done[at] = self.judged(at, self.own[at], [self.done[child] for child in children])
        return self.done[name]

    def judged(self, name: str, rows: Sequence[Outcome], children: Sequence[GoalOutcome]) -> GoalOutcome:
        """By the workspace's rule, unless people say otherwise with a reason.

        Where the level expects nothing, only rows of the goal's own decide; what serves it is told.
        """
        goal, rule = self.workspace.data.goals[name], self.workspace.data.settings.roll_up
        nothing = self.workspace.expects(goal) == Expectation.NOTHING
        own = [one for one in rows if one.counted]
        shown: list[Outcome | GoalOutcome] = [*own, *(one for one in children if not one.closed)]
        children_ahead = () if nothing else [one.begins for one in children]
        ahead = [one for one in (*(row.begins for row in rows), *children_ahead) if one is not None]
        span = self.workspace.period_of(goal)
        if span is not None and self.year.year < span.start.year and not own:
            ahead = [Begins(span.start.year, "outcome.holds-from")]
        away = [one for one in shown if one.inapplicable is not None]
        deciding = [one for one in (own if nothing else shown) if one.bounds is not None]
        status, bounds = _combined([one.status for one in deciding], [_bounds(one) for one in deciding], rule)
        partly = rule is not RollUp.WORST and len(deciding) > 1
        partly = partly or any(Status.PARTLY in (one.status, *one.possible) for one in deciding)
        known = bounds is None or bounds[0] is bounds[1]
        had = any(row.earlier and row.bounds is not None for row in rows)
        had |= not nothing and any(one.ended is not None for one in children)
        over = span.end.year if had and span is not None and span.end.year < self.year.year else None
        closed = goal.closed is not None and goal.closed.date <= self.clock.as_of
        computed = GoalOutcome(
            name,
            status,
            str(rule),
            Counter(one.status for one in shown),
            possible=() if known or bounds is None else possible(bounds, partly),
            tally=_tally(deciding, self._earliest(deciding)),
            deciding=Counter(map(told_group, deciding)),
            beside=Counter(told_group(one) for one in children if one not in deciding and self._stands(one)),
            forecast=_expected(deciding, bounds, rule),
            begins=min(ahead) if ahead and all(one.begins is not None for one in deciding) else None,
            inapplicable=self.year if away and not ahead and not deciding else None,
            ended=over if not deciding else None,
            year=self.year.year,
            followed=self.is_followed(name, goal, children),
            closed=closed and goal.closed is not None and goal.closed.date.year == self.year.year,
        )
        written = [_by_its_dates(one, name) for one in deciding]
        by_rule, _ = _combined([one.status for one in written], [_bounds(one) for one in written], rule)
        return overridden_goal(self.readings, computed, by_rule, self.year)

    def is_followed(self, name: str, goal: Goal, children: Sequence[GoalOutcome]) -> bool:
        """Whether anything is measured that tells of it, or nothing need be."""
        asked = self.workspace.expects(goal) == Expectation.INDICATORS
        return not asked or name in self.followed or goal.see is not None or any(one.followed for one in children)

    def _stands(self, one: GoalOutcome) -> bool:
        """Whether it is one that is told how it stands: neither closed nor only a step of the ladder."""
        step = self.workspace.expects(self.workspace.data.goals[one.goal]) == Expectation.NOTHING
        return not one.closed and (one.counted or not step)

    def _earliest(self, deciding: Sequence[Outcome | GoalOutcome]) -> date | None:
        """The first day that something waited for is known."""
        days = [day for one in deciding if (day := self._waits_for(one)) is not None]
        return min(days, default=None)

    def _waits_for(self, one: Outcome | GoalOutcome) -> date | None:
        if isinstance(one, GoalOutcome):
            return one.tally.earliest if one.tally is not None else None
        if one.status is not Status.NOT_YET or one.indicator is None or one.period is None:
            return None
        ready = self.readings.comes(one.indicator, one.member, one.period)
        return ready if ready > self.readings.clock.as_of else None


def _by_its_dates(one: Outcome | GoalOutcome, goal: str) -> Outcome | GoalOutcome:
    """The milestone of a goal without what people say of the two, which is one assessment; all else as it is."""
    own = isinstance(one, Outcome) and one.subject == f"goals/{goal}"
    return one._replace(status=one.computed, possible=()) if own and one.computed is not None else one


def overridden_goal(readings: Readings, outcome: GoalOutcome, by_rule: Status, year: Period) -> GoalOutcome:
    """The goal as people judge it, where an assessment of the year or its latest point says another state."""
    said = said_of(readings, f"goals/{outcome.goal}", year)
    if said is None:
        return outcome
    told = outcome._replace(computed=by_rule, said=said.reason, begins=None, inapplicable=None, ended=None)
    if said.status is None:
        return told._replace(status=Status.NOT_YET, possible=JUDGED, uncertain=True)
    return told._replace(status=said.status, possible=(), forecast=said.claim)
