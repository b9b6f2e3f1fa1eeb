"""What is not met, with what is said of it or that nothing is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from malstyr.evaluate.outcome import GoalOutcome, Outcome, told_once
from malstyr.evaluate.unknown import standing
from malstyr.model.outcome import Status
from malstyr.report.blocks.analyses import analyses
from malstyr.report.scope import Scope
from malstyr.report.view import Analysis, Fact, Red
from malstyr.report.wording import arithmetic, basis_of, by_person, name_of


def red(scope: Scope) -> Iterator[Red]:
    """What is not met: the whole where there is one, else the single member; then goals that no measure tells of."""
    milestones: set[str] = set()
    for one in told_once(scope.outcomes):
        if one.red and one.status is not Status.PARTLY and scope.at_home(one):
            milestones |= {one.goals[0]} if one.indicator is None else set()
            yield _red(scope, one)
    for goal in scope.goals.values():
        kind = standing(goal)
        judged = goal.by_person and goal.status is Status.NOT_MET
        if ((kind is not None and kind.red) or judged) and goal.goal not in milestones:
            yield _of_goal(scope, goal)


def _of_goal(scope: Scope, goal: GoalOutcome) -> Red:
    """A goal that will not be met, or that people judge is not."""
    link = scope.link(goal.goal)
    said = tuple(analyses(scope, [f"goals/{goal.goal}"]))
    told = filter(None, (basis_of(goal, scope.language), by_person(goal, scope.language)))
    return Red(
        goal=link.name,
        anchor=link.anchor,
        name=link.name,
        state=scope.state(goal),
        arithmetic="; ".join(told),
        members=(),
        analyses=said,
        lacking=_lacking(scope, said) if goal.by_person else "",
    )


def _red(scope: Scope, one: Outcome) -> Red:
    goal = scope.link(one.goals[0])
    measured = [f"indicators/{one.indicator}"] if one.indicator is not None else []
    said = tuple(analyses(scope, [f"goals/{one.goals[0]}", *measured]))
    return Red(
        goal=goal.name,
        anchor=goal.anchor,
        name=name_of(scope.evaluation, one),
        state=scope.state(one),
        arithmetic=arithmetic(one, scope.language),
        members=tuple(_failing(scope, one)) if one.of_members else (),
        analyses=said,
        lacking=_lacking(scope, said),
    )


def _failing(scope: Scope, whole: Outcome) -> Iterator[Fact]:
    """The members that fail the whole, each with its arithmetic."""
    for one in scope.of_indicator.get(whole.indicator or "", ()):
        if one.target == whole.target and one.member is not None and one.red:
            yield Fact(name_of(scope.evaluation, one, whole=False), arithmetic(one, scope.language))


def _lacking(scope: Scope, said: Sequence[Analysis]) -> str:
    """That there is no analysis, no action, or neither."""
    lacks = {"analysis": not any(one.text for one in said), "action": not any(one.actions for one in said)}
    names = "-".join(name for name, lacking in lacks.items() if lacking)
    return scope.words[f"report.no-{names}"] if names else ""
