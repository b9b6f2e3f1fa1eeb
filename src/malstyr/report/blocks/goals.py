"""Goals, each with all that tells how it stands, by perspective; and those that stand otherwise than a year ago."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from malstyr.evaluate.evaluate import Evaluation, NotReported
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome
from malstyr.evaluate.unknown import GROUPS
from malstyr.language.pieces import said
from malstyr.model.goals import Goal
from malstyr.model.periods import year_period
from malstyr.present.account import basis_of, by_person
from malstyr.present.listing import enumeration, one_or_many
from malstyr.present.names import outcome_name
from malstyr.report.blocks.analyses import analyses
from malstyr.report.blocks.rows import row_id, rows
from malstyr.report.blocks.steps import done_by, step
from malstyr.report.scope import Scope
from malstyr.report.view import ActivityLine, Factor, GoalShift, GoalView, Link, Section
from malstyr.workspace.workspace import open_on, spoken


def sections(scope: Scope) -> Iterator[Section]:
    """Perspectives in their order, then the goals that have none."""
    held: dict[str | None, list[GoalView]] = {}
    for id, outcome in scope.goals.items():
        held.setdefault(scope.data.goals[id].perspective, []).append(_goal(scope, outcome))
    for name, perspective in scope.data.perspectives.items():
        if name in held:
            title = perspective.name or spoken(name)
            yield Section(f"p.{name}", title, perspective.text or "", tuple(held[name]))
    rest = tuple(goal for name, goals in held.items() if name not in scope.data.perspectives for goal in goals)
    if rest:
        title = scope.words["report.goals" if len(rest) < len(scope.goals) else "report.all"]
        yield Section("p.", title, "", rest)


def _goal(scope: Scope, outcome: GoalOutcome) -> GoalView:
    id, goal = outcome.goal, scope.data.goals[outcome.goal]
    level = scope.data.levels.get(goal.level or "")
    measured = [one for one in scope.under.get(id, ()) if one.indicator is not None]
    told = [one for one in measured if one.goals[0] == id and not scope.promised(one)]
    also = [one for one in measured if one.goals[0] != id or scope.promised(one)]
    indicators = (one for one in scope.workspace.indicators_of.get(id, ()) if one in scope.data.indicators)
    subjects = (f"goals/{id}", *(f"indicators/{one}" for one in indicators))
    said = tuple(analyses(scope, subjects, scope.year, scope.outcomes))
    acted = {action for analysis in said for action in analysis.actions}
    return GoalView(
        id=f"m.{id}",
        name=goal.name or spoken(id),
        text=goal.text,
        level=(level.name or spoken(goal.level or "")) if level is not None else "",
        owner=scope.role(goal.owner),
        state=scope.state(outcome),
        basis=_basis(scope, outcome),
        person=_person(scope, outcome),
        dates=_dates(scope, goal),
        above=tuple(replace(scope.link(up), state=None) for up in dict.fromkeys(scope.workspace.goal_parents[id])),
        below=tuple(scope.link(one) for one in _below(scope, id)),
        also=tuple(_elsewhere(scope, one) for one in also if one.of_members or one.member is None),
        factors=tuple(
            Factor(label, factor.text, scope.place(factor.see)) for label, factor in goal.success_factors.items()
        ),
        rows=tuple(rows(scope, told)),
        analyses=said,
        steps=tuple(one for one in _steps(scope, id) if one not in acted),
    )


def _dates(scope: Scope, goal: Goal) -> ActivityLine | None:
    """When a milestone is due and was done; what was done after the year is told in later years, as its state is."""
    done, overdue = done_by(goal, min(scope.as_of, scope.year.end))
    if not goal.due and not done:
        return None
    return ActivityLine("", "", tuple(map(str, goal.due)), done, False, said(overdue, scope.language))


def _below(scope: Scope, goal: str) -> Iterator[str]:
    """The goals that serve it, but for those closed before the year."""
    for one in scope.workspace.goals_below.get(goal, ()):
        if open_on(scope.data.goals[one], scope.year.start):
            yield one


def _person(scope: Scope, outcome: GoalOutcome) -> str:
    told = by_person(outcome, scope.language)
    return f"{told[:1].upper()}{told[1:]}"


def _basis(scope: Scope, outcome: GoalOutcome) -> str:
    """How the state was put together, where it stands on several, and the goals that serve it without deciding."""
    known, told = basis_of(outcome, scope.language), []
    if not known and sum(outcome.deciding.values()) > 1 and not outcome.by_person:
        known = f"{scope.words['report.put-together']} {_counted(scope, outcome.deciding)}"
    if known:
        told.append(f"{known[:1].upper()}{known[1:]}. {scope.words[f'report.rule-{outcome.rule}']}")
    if outcome.beside and (outcome.deciding or sum(outcome.beside.values()) > 1):  # else its own line says all
        told.append(scope.words["report.beside"].format(told=_counted(scope, outcome.beside)))
    return " ".join(told)


def _counted(scope: Scope, groups: Mapping[str, int]) -> str:
    """``1 uppfyllt och 2 som inte går att mäta ännu``, by the groups of the sentence of all goals."""
    held = ((name, groups[name]) for name in GROUPS if groups.get(name))
    return enumeration([f"{n} {scope.words[f'count.{name}.{one_or_many(n)}']}" for name, n in held], scope.language)


def _elsewhere(scope: Scope, one: Outcome) -> Link:
    """A row that stands under another goal or among the guarantees."""
    anchor = row_id(one) if scope.at_home(one) or scope.promised(one) else ""
    return Link(outcome_name(scope.evaluation, one, scope.language), anchor, scope.state(one))


def _steps(scope: Scope, goal: str) -> Iterator[ActivityLine]:
    """Activities that serve the goal, those that look the same once."""
    ids = (id for id in scope.workspace.activities_of.get(goal, ()) if scope.of_unit(scope.data.activities[id].unit))
    yield from dict.fromkeys(step(scope, id) for id in ids)


def since(scope: Scope) -> Iterator[GoalShift]:
    """Goals that stand otherwise than the year before, as far as their plan covers both years and both are judged.

    Closed is compared with closed, and a reporting point with the same one of the year before, as it was known then.
    """
    before = _year_before(scope)
    for then in before.goals if before is not None else ():
        now = scope.goals.get(then.goal)
        span = scope.workspace.period_of(scope.data.goals[then.goal])
        covered = span is None or span.start.year < scope.year.year
        if now is not None and covered and then.status != now.status and {then.status, now.status} <= {*JUDGED}:
            yield GoalShift(scope.link(now.goal), scope.state(then), scope.state(now))


def _year_before(scope: Scope) -> Evaluation | None:
    """The year before, or its same reporting point where the year is not closed; None where nothing is said of it."""
    clock, year = scope.evaluation.readings.clock, scope.year.year - 1
    point = clock.latest_point(scope.year.year)
    alike = next((one for one in clock.points(year) if point is not None and one.name == point.name), None)
    then = year_period(year) if clock.closed(scope.year.year) else alike
    try:
        return scope.shared.evaluate(scope.workspace, scope.as_of, then) if then is not None else None
    except NotReported:
        return None
