"""How the goals stand that the body decides, with their measures and what decides; below them a row for each unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from malstyr.evaluate.outcome import GoalOutcome
from malstyr.language.cardinals import cardinal
from malstyr.language.typography import capitalised
from malstyr.present.deciding import counted_states, counts_told, standing_on, what_decides
from malstyr.present.lead import goals_told
from malstyr.present.levels import by_perspective, goals_of_the_body, goals_of_units, without_state
from malstyr.present.listing import one_or_many
from malstyr.present.shortened import room_each, shortened
from malstyr.report.blocks.goals import year_before
from malstyr.report.scope import Scope
from malstyr.report.sheet import GoalMap, MapGroup, MapRow
from malstyr.report.view import Fact
from malstyr.workspace.workspace import spoken

GOALS_SHOWN, UNITS_SHOWN = 18, 12
NAME_ROOM, LADDER_ROOM = 60, 110
ROOM = 1500
"""How many characters what decides has for all rows."""


def goalmap(scope: Scope) -> GoalMap | None:
    """The goals in the order of the report, those that serve another of them below it."""
    shown, rest = goals_of_the_body(scope.workspace, scope.goals, GOALS_SHOWN)
    of_units = goals_of_units(scope.workspace, scope.goals.values(), rest, scope.language)
    before = year_before(scope)
    standing = {one.goal: one for one in before.goals} if before is not None else {}
    whole = [
        (name, [_row(scope, shown[one], standing, goals) for one in goals])
        for name, goals in by_perspective(scope.workspace, shown, scope.language)
    ]
    room = room_each(ROOM, [len(row.decides) for _, rows in whole for row in rows], 60)
    groups = [
        MapGroup(name, tuple(replace(row, decides=shortened(row.decides, room)) for row in rows))
        for name, rows in whole
    ]
    units = list(of_units.items())[:UNITS_SHOWN]
    if units:
        groups.append(
            MapGroup(scope.words["sheet.below"], tuple(_unit_row(scope, name, goals) for name, goals in units))
        )
    if len(groups) == 1:
        groups = [MapGroup("", groups[0].rows)]
    ladder = tuple(_ladder(scope))
    if not groups and not ladder:
        return None
    told = {*shown, *(one.goal for _, goals in units for one in goals)}
    left = sum(one.counted and goal not in told for goal, one in scope.goals.items())
    more = scope.words[f"sheet.goals-more.{one_or_many(left)}"].format(n=cardinal(left, scope.language)) if left else ""
    parts = standing_on(scope.evaluation, shown, scope.standing).values()
    of_goals = bool(units) or any(isinstance(one, GoalOutcome) for every in parts for one in every)
    has_before = any(row.before is not None for group in groups for row in group.rows)
    return GoalMap(
        ladder,
        str(scope.year.year - 1) if has_before else "",
        str(scope.year),
        scope.words["sheet.measured-in-too" if of_goals else "sheet.measured-in"].format(year=scope.year),
        tuple(groups),
        capitalised(more),
    )


def _ladder(scope: Scope) -> Iterator[Fact]:
    """Each level without colour, with its goals by name, as many as there is room for."""
    for id, level in scope.data.levels.items():
        goals = [
            one for one, outcome in scope.goals.items()
            if scope.data.goals[one].level == id and without_state(scope.workspace, outcome)
        ]  # fmt: skip
        names = [(scope.data.goals[one].name or scope.data.goals[one].text).rstrip(".") for one in goals]
        if names:
            yield Fact(level.name or spoken(id), _listed(scope, names))


def _listed(scope: Scope, names: Sequence[str]) -> str:
    """Whole names as far as there is room, at least one, then how many more."""
    shown = 1
    while shown < len(names) and len("; ".join(names[: shown + 1])) <= LADDER_ROOM:
        shown += 1
    rest = len(names) - shown
    told = shortened("; ".join(names[:shown]), LADDER_ROOM)
    more = scope.words["sheet.more"].format(n=cardinal(rest, scope.language)) if rest else ""
    return " ".join(filter(None, (told, more)))


# What a row says.


def _row(
    scope: Scope,
    one: GoalOutcome,
    before: Mapping[str, GoalOutcome],
    group: Sequence[str],
) -> MapRow:
    goal, then = scope.data.goals[one.goal], before.get(one.goal)
    period = scope.workspace.period_of(goal)
    covered = period is None or period.start.year < scope.year.year
    parts = standing_on(scope.evaluation, [one.goal], scope.standing)[one.goal]
    counts = counted_states(parts, scope.language)
    above = any(up in group for up in scope.workspace.goal_parents[one.goal])
    return MapRow(
        shortened(goal.name or spoken(one.goal), NAME_ROOM),
        "",
        above,
        scope.state(then) if then is not None and covered and then.counted else None,
        scope.state(one) if one.counted or one.closed or one.ended else None,
        tuple(counts),
        counts_told(counts, scope.language),
        what_decides(scope.evaluation, one, parts, scope.language),
    )


# Units.


def _unit_row(scope: Scope, name: str, goals: Sequence[GoalOutcome]) -> MapRow:
    counts = counted_states(goals, scope.language)
    told = counts_told(counts, scope.language)
    said = goals_told(goals, scope.language).rstrip(".")
    return MapRow(shortened(name, NAME_ROOM), "", False, None, None, tuple(counts), told, shortened(said, 75))
