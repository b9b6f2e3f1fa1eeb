"""How the goals stand that the body decides, with their measures and what decides; below them a row for each unit."""

import re
from collections.abc import Iterator, Mapping, Sequence

from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.typography import as_name, capitalised
from malstyr.model.periods import year_period
from malstyr.present.counted import counted_states, counts_told
from malstyr.present.deciding import what_decides
from malstyr.present.lead import goals_told
from malstyr.present.levels import by_perspective, goals_of_the_body, goals_of_units, units_titled, without_state
from malstyr.report.blocks.sheet.how_many import how_many
from malstyr.report.scope import Scope
from malstyr.report.sheet import GoalMap, MapGroup, MapRow, Rung
from malstyr.workspace.workspace import spoken

GOALS_SHOWN, UNITS_SHOWN = 18, 12


def goalmap(scope: Scope) -> GoalMap | None:
    """The goals in the order of the report, those that serve another of them below it."""
    shown, rest = goals_of_the_body(scope.workspace, scope.own_goals, GOALS_SHOWN)
    of_units = goals_of_units(scope.workspace, scope.own_goals.values(), rest, scope.language)
    standing = _year_before(scope)
    parts = {goal: scope.evaluation.standing_on[goal] for goal in shown}
    groups = [
        MapGroup(name, tuple(_row(scope, shown[one], standing, goals, parts[one]) for one in goals))
        for name, goals in _groups(scope, shown)
    ]
    units = dict(list(of_units.items())[:UNITS_SHOWN])
    if units:
        rows = tuple(_unit_row(scope, name, goals) for name, goals in units.items())
        groups.append(MapGroup(units_titled(scope.workspace, units, shown, scope.language), rows))
    if len(groups) == len(scope.parts) == 1:
        groups = [MapGroup("", groups[0].rows)]
    ladder = tuple(_ladder(scope))
    if not groups and not ladder:
        return None
    told = {*shown, *(one.goal for goals in units.values() for one in goals)}
    left = sum(one.counted and goal not in told for goal, one in scope.own_goals.items())
    more = how_many(scope, "sheet.goals-more", left)
    of_goals = bool(units) or any(isinstance(one, GoalOutcome) for every in parts.values() for one in every)
    has_before = any(row.before is not None for group in groups for row in group.rows)
    return GoalMap(
        ladder,
        str(scope.year.year - 1) if has_before else "",
        str(scope.year),
        scope.words["sheet.measured-in-too" if of_goals else "sheet.measured-in"].format(year=scope.year),
        tuple(groups),
        more,
    )


def _groups(scope: Scope, shown: Mapping[str, GoalOutcome]) -> Iterator[tuple[str, Sequence[str]]]:
    """The goals by perspective; of a whole list by its items."""
    for heading, of in scope.parts:
        parts = [*by_perspective(scope.workspace, [one for one in shown if one in of.goals], scope.language)]
        if not heading:
            yield from parts
        elif parts:
            yield heading, [goal for _, goals in parts for goal in goals]


def _year_before(scope: Scope) -> Mapping[str, GoalOutcome]:
    """How goals stood in the whole year before, also where the report is of a part of one: the column is a year."""
    then = scope.told_of(year_period(scope.year.year - 1))
    return {one.goal: one for one in then.goals} if then is not None else {}


def _ladder(scope: Scope) -> Iterator[Rung]:
    """Each level without colour, with its goals by name; what is called as its level by its text."""
    for id, level in scope.data.levels.items():
        goals = [
            scope.data.goals[one] for one, outcome in scope.goals.items()
            if scope.data.goals[one].level == id and without_state(scope.workspace, outcome)
        ]  # fmt: skip
        name, names = level.name or spoken(id), tuple(as_name(one.name or one.text) for one in goals)
        if len(names) == 1 and _repeats(name, names[0]):
            yield Rung(names[0], tuple(as_name(one.text) for one in goals if one.name))
        elif names:
            yield Rung(name, names)


def _repeats(label: str, name: str) -> bool:
    """Whether a name says its label itself: ``Vision`` before ``Vision Gotland 2025``."""
    return re.search(rf"(?<!\w){re.escape(label)}(?!\w)", name, re.IGNORECASE) is not None


# What a row says.


def _row(
    scope: Scope,
    one: GoalOutcome,
    before: Mapping[str, GoalOutcome],
    group: Sequence[str],
    parts: Sequence[Outcome | GoalOutcome],
) -> MapRow:
    goal, then = scope.data.goals[one.goal], before.get(one.goal)
    period = scope.workspace.period_of(goal)
    covered = period is None or period.start.year < scope.year.year
    counts = counted_states(parts, scope.language)
    above = any(up in group for up in scope.workspace.goal_parents[one.goal])
    return MapRow(
        goal.name or spoken(one.goal),
        above,
        scope.state(then) if then is not None and covered and then.counted else None,
        scope.state(one) if one.counted or one.closed or one.of_other_years else None,
        counts,
        counts_told(counts, scope.language),
        capitalised("; ".join(map(str, what_decides(scope.evaluation, one, parts, scope.language)))),
    )


# Units.


def _unit_row(scope: Scope, name: str, goals: Sequence[GoalOutcome]) -> MapRow:
    said = goals_told(goals, scope.language).rstrip(".")
    return MapRow(name, False, None, None, counted_states(goals, scope.language), "", said)
