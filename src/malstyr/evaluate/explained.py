"""Whether what is red has been explained: an analysis and an action for its own period, not for another."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.said import to_write, told_of_period
from malstyr.model.activities import Activity
from malstyr.model.goals import Assessment, Goal
from malstyr.model.outcome import Status
from malstyr.model.periods import Period
from malstyr.workspace.workspace import open_on


class Explained(NamedTuple):
    """Whether there is an analysis, whether there is any action, and whether one of them is still to be done."""

    analysed: bool
    acted: bool
    under_way: bool

    @property
    def lacks(self) -> str:
        """What is lacking, by the key of its words; empty where nothing is. No red is handled by a finished action."""
        names = {"analysis": self.analysed, "action": self.acted, "new-action": self.under_way or not self.acted}
        return "-".join(name for name, there in names.items() if not there)


def explained(evaluation: Evaluation, one: Outcome) -> Explained:
    """What there is for the whole, or for each of its members that fail."""
    return _together(*_of_each(evaluation, one))


_OfMembers: TypeAlias = Sequence[tuple[Outcome, Explained]]


def _of_each(evaluation: Evaluation, one: Outcome) -> tuple[Explained, _OfMembers]:
    """What there is for the whole itself, and for each of its members that fail."""
    members = [(each, _explained(evaluation, each)) for each in failing(evaluation, one)]
    return _explained(evaluation, one), members


def _together(whole: Explained, members: _OfMembers) -> Explained:
    every = [each for _, each in members]
    return Explained(
        whole.analysed or (bool(every) and all(each.analysed for each in every)),
        whole.acted or (bool(every) and all(each.acted for each in every)),
        whole.under_way or (bool(every) and all(each.under_way for each in every)),
    )


class StillLacking(NamedTuple):
    """What is red without an answer: a whole, one of its members that fail, or some of the measurements of a year."""

    outcome: Outcome
    measurements: tuple[Period, ...]
    """The measurements that lack it, where others have been answered; else none."""
    lacks: str
    """What is lacking, by the key of its words."""


def unexplained(evaluation: Evaluation, one: Outcome) -> Sequence[StillLacking]:
    """Who lacks analysis or action, and what: the whole, or where some of it has been answered, the rest."""
    whole, members = _of_each(evaluation, one)
    lacks = _together(whole, members).lacks
    if not lacks:
        return ()
    left = [(each, _either(whole, told).lacks) for each, told in members]
    answered = (_answered(evaluation, each) for each, _ in members)
    if all(own == lacks for _, own in left) and not any(said.analysed or said.acted for said in answered):
        left = [(one, lacks)]
    return [found for each, own in left if own for found in _measurements(evaluation, each, own, whole)]


def _measurements(evaluation: Evaluation, one: Outcome, lacks: str, whole: Explained) -> Sequence[StillLacking]:
    """Of several measurements those that lack anything, where some have been answered; else the outcome itself."""
    year = _either(whole, _said(evaluation, one, one.period))
    each = [(at, _said(evaluation, one, at)) for at in one.failing]
    told = [(at, _either(year, said)._replace(under_way=True).lacks) for at, said in each]
    kinds = dict.fromkeys(lacking for _, lacking in told if lacking)
    if not kinds or not any(said.analysed or said.acted for _, said in each):
        return [StillLacking(one, (), lacks)]
    return [StillLacking(one, tuple(at for at, lacking in told if lacking == kind), kind) for kind in kinds]


def failing(evaluation: Evaluation, whole: Outcome) -> Sequence[Outcome]:
    """The members that fail the whole: those that are not met, or where there are none, those that partly are."""
    members = evaluation.of_series.get(whole.series, ()) if whole.of_members else ()
    own = [one for one in members if one.member is not None and one.target == whole.target]
    now = [one for one in own if one.period == whole.period] or own
    not_met = [one for one in now if one.status is Status.NOT_MET]
    return not_met or [one for one in now if one.status is Status.PARTLY]


def _either(one: Explained, other: Explained) -> Explained:
    return Explained(one.analysed or other.analysed, one.acted or other.acted, one.under_way or other.under_way)


def _explained(evaluation: Evaluation, one: Outcome) -> Explained:
    """What is said of the outcome, and what is done for its goals."""
    return _either(_answered(evaluation, one), _serving(evaluation, _served(evaluation, one)))


def _answered(evaluation: Evaluation, one: Outcome) -> Explained:
    """What is said of the outcome's period; of several measurements, of the year or of each of those that fail.

    Each of them has its own cause and calls for an action, but no action can mend what has been measured: one that is
    still to be done mends what will be, whichever of them it answers.
    """
    whole = _said(evaluation, one, one.period)
    each = [_said(evaluation, one, at) for at in one.failing] or [_NOTHING]
    return Explained(
        whole.analysed or all(part.analysed for part in each),
        whole.acted or all(part.acted for part in each),
        whole.under_way or any(part.under_way for part in each),
    )


def to_be_done(activity: Activity | Goal, day: date) -> bool:
    """Whether an activity or a milestone is neither done nor closed on the day."""
    return (activity.done is None or activity.done > day) and open_on(activity, day)


def _served(evaluation: Evaluation, one: Outcome) -> Sequence[str]:
    """What is done for its goals, but for what is for other success factors than its own or by other members of it."""
    workspace = evaluation.workspace
    indicator = workspace.data.indicators.get(one.indicator or "")
    factors = {up for up in indicator.serves if "/" in up} if indicator is not None else set()
    members = workspace.members_of(one.indicator or "").keys()

    def is_for(activity: Activity) -> bool:
        if not evaluation.tells_of(activity):
            return False
        acting, own = workspace.units_of(activity) & members, {up for up in activity.serves if "/" in up}
        return (not acting or one.member in acting) and (not factors or not own or bool(factors & own))

    every = (id for goal in one.goals for id in workspace.activities_of.get(goal, ()))
    return [id for id in every if is_for(workspace.data.activities[id])]


def as_judged(evaluation: Evaluation, goal: GoalOutcome) -> Outcome:
    """A goal that people judge, as a row of its year: what they say of it and what is done for it answer it."""
    return Outcome(goal.status, (goal.goal,), period=evaluation.year, ended=evaluation.gone_by)


def _serving(evaluation: Evaluation, ids: Iterable[str]) -> Explained:
    """What the activities of a goal answer: one still to be done is an action, named by an analysis or not."""
    activities = evaluation.workspace.data.activities
    doing = any(to_be_done(activities[id], evaluation.as_of) for id in ids)
    return Explained(False, doing, doing)


def acted_on(evaluation: Evaluation, assessments: Iterable[Assessment]) -> Explained:
    """What there is in what people say."""
    every, activities = tuple(assessments), evaluation.workspace.data.activities
    actions = [id for one in every for id in one.actions]
    return Explained(
        any(one.analysis or one.text for one in every),
        bool(actions),
        any(id in activities and to_be_done(activities[id], evaluation.as_of) for id in actions),
    )


_NOTHING = Explained(False, False, False)


def unexplained_at(evaluation: Evaluation, one: Outcome) -> Period | None:
    """The period to write an analysis for, so that it counts now; None where nothing can be said yet."""
    at = to_write(evaluation.readings, one.subject, one.period) if one.period is not None else None
    waiting = (at for at in reversed(one.failing) if _said(evaluation, one, at).lacks)
    return at or next(waiting, None)


def actions_for(evaluation: Evaluation, one: Outcome) -> Sequence[str]:
    """The activities that were to mend it, or one of its members that fail, each told once."""
    every = (one, *failing(evaluation, one))
    said = (
        found.actions
        for each in every
        for at in (each.period, *each.failing)
        for found in _assessed(evaluation, each, at)
    )
    served = (_served(evaluation, each) for each in every)
    return [*dict.fromkeys(id for ids in (*said, *served) for id in ids)]


def answering(evaluation: Evaluation, one: Outcome) -> frozenset[str]:
    """What may be said of for it to answer an outcome: the outcome itself, its goals, and its members that fail."""
    every = (one, *failing(evaluation, one))
    return frozenset(subject for each in every for subject in _subjects(evaluation, each))


def _subjects(evaluation: Evaluation, one: Outcome) -> Sequence[str]:
    """An outcome, the goals that it serves, and of the total of several members each of them: any may be its cause."""
    of_all = one.indicator is not None and one.member is None and not one.of_members
    members = evaluation.workspace.members_of(one.indicator or "") if of_all else ()
    own = (f"{one.subject}/{member}" for member in members)
    return (one.subject, *own, *(f"goals/{goal}" for goal in one.goals))


def _said(evaluation: Evaluation, one: Outcome, period: Period | None) -> Explained:
    """What there is in what is said for a period."""
    return acted_on(evaluation, _assessed(evaluation, one, period))


def _assessed(evaluation: Evaluation, one: Outcome, period: Period | None) -> Sequence[Assessment]:
    """What is said for a period of the outcome, or of a goal that it serves."""
    if period is None:
        return ()
    readings, subjects = evaluation.readings, _subjects(evaluation, one)
    return [found for subject in subjects for _, found in told_of_period(readings, subject, period)]
