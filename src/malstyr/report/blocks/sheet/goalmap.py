"""How the goals stand that the body decides, with their measures and what decides; below them a row for each unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome, told_once
from malstyr.evaluate.unknown import GROUPS
from malstyr.language.cardinals import cardinal
from malstyr.model.goals import Goal
from malstyr.model.organisation import Decider, Expectation
from malstyr.model.target import Strength
from malstyr.present.account import account_in_words, by_person
from malstyr.present.lead import drawn_red, goals_told
from malstyr.present.listing import enumeration, one_or_many
from malstyr.present.names import outcome_name
from malstyr.present.shortened import room_each, shortened
from malstyr.present.state import State
from malstyr.report.blocks.goals import year_before
from malstyr.report.blocks.sheet.asks import decision_of
from malstyr.report.scope import Scope
from malstyr.report.sheet import GoalMap, MapGroup, MapRow
from malstyr.report.view import Counts, Fact
from malstyr.workspace.workspace import spoken

GOALS_SHOWN, UNITS_SHOWN = 18, 12
NAME_ROOM, LADDER_ROOM = 60, 110
ROOM = 1500
"""How many characters what decides has for all rows."""


def goalmap(scope: Scope) -> GoalMap | None:
    """The goals in the order of the report, those that serve another of them below it."""
    shown, rest = _of_the_body(scope)
    by_unit = _by_unit(scope, rest)
    before = year_before(scope)
    standing = {one.goal: one for one in before.goals} if before is not None else {}
    room = room_each(ROOM, len(shown), 60, 170)
    groups = [
        MapGroup(name, tuple(_row(scope, shown[one], standing, room, goals) for one in goals))
        for name, goals in _grouped(scope, shown)
    ]
    units = list(by_unit.items())[:UNITS_SHOWN]
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
    has_before = any(row.before is not None for group in groups for row in group.rows)
    return GoalMap(
        ladder,
        str(scope.year.year - 1) if has_before else "",
        str(scope.year),
        tuple(groups),
        f"{more[:1].upper()}{more[1:]}",
    )


# Which goals.


def _of_the_body(scope: Scope) -> tuple[Mapping[str, GoalOutcome], Sequence[GoalOutcome]]:
    """Goals of the levels that the body decides and those above, as far down as there is room; and all below.

    Where the first of them alone is too much, the goals that stand worst.
    """
    told = {id: one for id, one in scope.goals.items() if not _without_state(scope, id, one)}
    levels = list(dict.fromkeys((*scope.data.levels, None)))
    of_level: dict[str | None, list[str]] = {level: [] for level in levels}
    for id in told:
        of_level[_level(scope, id)].append(id)
    held = [level for level in levels if of_level[level]]
    decision, order = decision_of(scope), list(Decider)
    deciders = {level: scope.data.levels[level].decided_by if level is not None else None for level in held}
    ranks = [order.index(one) for one in deciders.values() if one is not None]
    own = order.index(decision.level) if decision is not None and decision.level is not None else 0
    last = max(own, min(ranks, default=0))
    top = [level for level, by in deciders.items() if by is None or order.index(by) <= last]
    chosen: list[str] = []
    for level in top:
        if len(chosen) + len(of_level[level]) > GOALS_SHOWN:
            break
        chosen += of_level[level]
    if not chosen and top:
        chosen = sorted(of_level[top[0]], key=lambda id: _badness(told[id]))[:GOALS_SHOWN]
    return {id: told[id] for id in told if id in chosen}, [told[id] for id in told if id not in chosen]


def _level(scope: Scope, goal: str) -> str | None:
    level = scope.data.goals[goal].level
    return level if level in scope.data.levels else None


def _expects_nothing(scope: Scope, goal: Goal) -> bool:
    return scope.workspace.expects(goal) == Expectation.NOTHING


def _without_state(scope: Scope, id: str, one: GoalOutcome) -> bool:
    """Of a level that nothing is expected of, and without a state of its own; it stands in the ladder."""
    return _expects_nothing(scope, scope.data.goals[id]) and not one.counted


def _badness(one: Outcome | GoalOutcome) -> tuple[bool, int]:
    """The worst first: red, partly, unknown, met."""
    known = JUDGED.index(one.status) * 2 if one.status in JUDGED else 3
    return not drawn_red(one), known


def _ladder(scope: Scope) -> Iterator[Fact]:
    """Each level without colour, with its goals by name, as many as there is room for."""
    for id, level in scope.data.levels.items():
        goals = [
            one for one, outcome in scope.goals.items()
            if scope.data.goals[one].level == id and _without_state(scope, one, outcome)
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


def _grouped(scope: Scope, shown: Mapping[str, GoalOutcome]) -> Iterator[tuple[str, Sequence[str]]]:
    """By perspective, what has none before by level; a goal that serves another of its group stands below it."""
    data = scope.data
    places: dict[tuple[str, str | None], str] = {
        **{("level", id): one.name or spoken(id) for id, one in data.levels.items()},
        ("level", None): scope.words["sheet.others"],
        **{("perspective", id): one.name or spoken(id) for id, one in data.perspectives.items()},
    }
    held: dict[tuple[str, str | None], list[str]] = {place: [] for place in places}
    for id in shown:
        side = data.goals[id].perspective
        held[("perspective", side) if side in data.perspectives else ("level", _level(scope, id))].append(id)
    return ((places[at], _parents_first(scope, goals)) for at, goals in held.items() if goals)


def _parents_first(scope: Scope, goals: Sequence[str]) -> Sequence[str]:
    """Each goal with those of the group that serve it after it, once; what serves in a circle has no first."""
    parents = scope.workspace.goal_parents
    ordered: dict[str, None] = {}

    def put(id: str) -> None:
        if id not in ordered:
            ordered[id] = None
            for one in goals:
                if id in parents[one]:
                    put(one)

    for id in sorted(goals, key=lambda one: any(up in goals for up in parents[one])):
        put(id)
    return list(ordered)


# What a row says.


def _row(
    scope: Scope,
    one: GoalOutcome,
    before: Mapping[str, GoalOutcome],
    room: int,
    group: Sequence[str],
) -> MapRow:
    goal, then = scope.data.goals[one.goal], before.get(one.goal)
    period = scope.workspace.period_of(goal)
    covered = period is None or period.start.year < scope.year.year
    parts = _deciding(scope, one.goal)
    counts, told = _counts(scope, parts)
    above = any(up in group for up in scope.workspace.goal_parents[one.goal])
    return MapRow(
        shortened(goal.name or spoken(one.goal), NAME_ROOM),
        "",
        above,
        scope.state(then) if then is not None and covered and then.counted else None,
        scope.state(one) if one.counted or one.closed else None,
        counts,
        told,
        shortened(_what_decides(scope, one, parts), room),
    )


def _deciding(scope: Scope, goal: str) -> Sequence[Outcome | GoalOutcome]:
    """What decides how a goal stands: its own measures and dates, and the goals that serve it."""
    own = [
        one
        for one in told_once([row for row in scope.evaluation.outcomes if goal in row.goals])
        if one.counted and one.bounds is not None and one.strength is Strength.SHALL
    ]
    standing = scope.standing
    below = (
        []
        if _expects_nothing(scope, scope.data.goals[goal])
        else [standing[one] for one in scope.workspace.goals_below.get(goal, ()) if one in standing]
    )
    return [*own, *(one for one in below if one.counted)]


def _counts(scope: Scope, parts: Iterable[Outcome | GoalOutcome]) -> tuple[Counts, str]:
    """How many stand as what, the worst first, and the same in words."""
    states: dict[State, int] = Counter(scope.state(one) for one in sorted(parts, key=_badness))
    by_group: dict[str, tuple[State, int]] = {}
    for state, n in states.items():
        first, held = by_group.get(state.group, (state, 0))
        by_group[state.group] = (first, held + n)
    told = [f"{n} {state.told(n)}" for group, (state, n) in by_group.items() if group in GROUPS]
    return tuple(by_group.values()), enumeration(told, scope.language)


def _what_decides(scope: Scope, goal: GoalOutcome, parts: Sequence[Outcome | GoalOutcome]) -> str:
    """What people say; else the worst of what it stands on, by name with what came of it; of several met, how many."""
    if goal.by_person:
        return by_person(goal, scope.language)
    if not parts:
        written = scope.data.goals[goal.goal]
        return written.no_target or scope.words["sheet.no-measure"]
    worst = min(map(_badness, parts))
    held = [one for one in parts if _badness(one) == worst]
    if len(held) > 1 and all(one.status in JUDGED and not drawn_red(one) and one.status is JUDGED[-1] for one in held):
        return scope.words["sheet.all-met"].format(n=cardinal(len(held), scope.language))
    told = [_part(scope, one, alone=len(parts) == 1) for one in held[:2]]
    rest = len(held) - 2
    more = [scope.words["sheet.more"].format(n=cardinal(rest, scope.language))] if rest > 0 else []
    return " ".join(("; ".join(told), *more))


def _part(scope: Scope, one: Outcome | GoalOutcome, alone: bool) -> str:
    if isinstance(one, GoalOutcome):
        return f"{scope.link(one.goal).name}: {scope.state(one).word}"
    told = account_in_words(one, scope.language) or scope.state(one).word
    return told if alone and one.member is None else f"{outcome_name(scope.evaluation, one, scope.language)}: {told}"


# Units.


def _by_unit(scope: Scope, goals: Sequence[GoalOutcome]) -> Mapping[str, Sequence[GoalOutcome]]:
    """Goals with a state by the name of their unit, in the order of units; of none, by that of their level."""
    held: dict[str, list[GoalOutcome]] = {}
    units = list(scope.data.units)

    def place(one: GoalOutcome) -> int:
        unit = scope.data.goals[one.goal].unit
        return units.index(unit) if unit in units else len(units)

    for one in sorted((one for one in goals if one.counted), key=place):
        goal = scope.data.goals[one.goal]
        unit, level = scope.data.units.get(goal.unit or ""), scope.data.levels.get(goal.level or "")
        owner, id = (unit, goal.unit) if unit is not None else (level, goal.level)
        named = (owner.name if owner is not None else None) or spoken(id or "")
        held.setdefault(named or scope.words["sheet.others"], []).append(one)
    return held


def _unit_row(scope: Scope, name: str, goals: Sequence[GoalOutcome]) -> MapRow:
    counts, told = _counts(scope, goals)
    said = goals_told(goals, scope.language).rstrip(".")
    return MapRow(shortened(name, NAME_ROOM), "", False, None, None, counts, told, shortened(said, 75))
