"""Which goals a body decides, how they are grouped, and which are left to units below."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from malstyr.evaluate.outcome import GoalOutcome
from malstyr.language.words import words
from malstyr.model.goal_file import GoalFile
from malstyr.model.goals import Goal
from malstyr.model.organisation import Decider, Decision, Expectation
from malstyr.present.deciding import badness
from malstyr.workspace.workspace import Workspace, spoken


def decisions_on(workspace: Workspace, goals: Iterable[str]) -> Sequence[Decision]:
    """The decision on the plan that most of the goals are of, or each of those where several have as many.

    Goals that nothing is expected of count where no others are of a plan. Of no such goal, that on the first plan that
    has one.
    """
    data = workspace.data
    of_plan = [(goal, data.plans.get(data.goals[goal].plan or "")) for goal in goals]
    decided = [(goal, one.adopted) for goal, one in of_plan if one is not None and one.adopted in data.decisions]
    expected = [one for one in decided if workspace.expects(data.goals[one[0]]) != Expectation.NOTHING]
    held = Counter(id for _, id in expected or decided)
    alone = [one.adopted for one in data.plans.values() if one.adopted in data.decisions][:1]
    most = max(held.values(), default=0)
    return [data.decisions[id] for id in ([id for id, n in held.items() if n == most] or alone) if id is not None]


def without_state(workspace: Workspace, one: GoalOutcome) -> bool:
    """Only a step of the ladder: of a level that nothing is expected of, without a state of its own or a thing done
    for it alone."""
    alone = bool(workspace.activities_of.get(one.goal)) and not workspace.goals_below.get(one.goal)
    return workspace.expects(workspace.data.goals[one.goal]) == Expectation.NOTHING and not one.counted and not alone


def goals_of_the_body(
    workspace: Workspace, goals: Mapping[str, GoalOutcome], most: int
) -> tuple[Mapping[str, GoalOutcome], Sequence[GoalOutcome]]:
    """Goals of the levels that the body decides and those above, as far down as there is room; and all below.

    Where the first of them alone is too much, the goals that stand worst.
    """
    data = workspace.data
    told = {id: one for id, one in goals.items() if not without_state(workspace, one)}
    levels = list(dict.fromkeys((*data.levels, None)))
    of_level: dict[str | None, list[str]] = {level: [] for level in levels}
    for id in told:
        of_level[_level(data, data.goals[id])].append(id)
    held = [level for level in levels if of_level[level]]
    decision, order = next(iter(decisions_on(workspace, goals)), None), list(Decider)
    deciders = {level: data.levels[level].decided_by if level is not None else None for level in held}
    ranks = [order.index(one) for one in deciders.values() if one is not None]
    own = order.index(decision.level) if decision is not None and decision.level is not None else 0
    last = max(own, min(ranks, default=0))
    top = [level for level, by in deciders.items() if by is None or order.index(by) <= last]
    chosen: list[str] = []
    for level in top:
        if len(chosen) + len(of_level[level]) > most:
            break
        chosen += of_level[level]
    if not chosen and top:
        chosen = sorted(of_level[top[0]], key=lambda id: badness(told[id]))[:most]
    kept = frozenset(chosen)
    return {id: told[id] for id in told if id in kept}, [told[id] for id in told if id not in kept]


def _level(data: GoalFile, goal: Goal) -> str | None:
    return goal.level if goal.level in data.levels else None


def by_perspective(workspace: Workspace, shown: Iterable[str], language: str) -> Iterator[tuple[str, Sequence[str]]]:
    """Goals by perspective, what has none before by level; a goal that serves another of its group stands below it.

    Where there is neither, all goals are one group without a name.
    """
    data = workspace.data
    others = words(language)["sheet.others"] if data.levels or data.perspectives else ""
    places: dict[tuple[str, str | None], str] = {
        **{("level", id): one.name or spoken(id) for id, one in data.levels.items()},
        ("level", None): others,
        **{("perspective", id): one.name or spoken(id) for id, one in data.perspectives.items()},
    }
    held: dict[tuple[str, str | None], list[str]] = {place: [] for place in places}
    for id in shown:
        goal = data.goals[id]
        side = goal.perspective
        held[("perspective", side) if side in data.perspectives else ("level", _level(data, goal))].append(id)
    return ((places[at], _parents_first(workspace, goals)) for at, goals in held.items() if goals)


def _parents_first(workspace: Workspace, goals: Sequence[str]) -> Sequence[str]:
    """Each goal with those of the group that serve it after it, once; what serves in a circle has no first."""
    below: dict[str, list[str]] = {goal: [] for goal in goals}
    for goal in goals:
        for up in workspace.goal_parents[goal]:
            if up in below:
                below[up].append(goal)
    ordered: dict[str, None] = {}
    for first in sorted(goals, key=lambda one: any(up in below for up in workspace.goal_parents[one])):
        waiting = [first]
        while waiting:
            goal = waiting.pop()
            if goal not in ordered:
                ordered[goal] = None
                waiting += reversed(below[goal])
    return list(ordered)


def by_unit(workspace: Workspace, goals: Iterable[GoalOutcome], language: str) -> Mapping[str, Sequence[GoalOutcome]]:
    """Goals with a state by the name of their unit, in the order of units; of none, by that of their level."""
    data = workspace.data
    held: dict[str, list[GoalOutcome]] = {}
    units = {id: at for at, id in enumerate(data.units)}

    def place(one: GoalOutcome) -> int:
        return units.get(data.goals[one.goal].unit or "", len(units))

    for one in sorted((one for one in goals if one.counted), key=place):
        goal = data.goals[one.goal]
        unit, level = data.units.get(goal.unit or ""), data.levels.get(goal.level or "")
        owner, id = (unit, goal.unit) if unit is not None else (level, goal.level)
        named = (owner.name if owner is not None else None) or spoken(id or "")
        held.setdefault(named or words(language)["sheet.others"], []).append(one)
    return held


def goals_of_units(
    workspace: Workspace, goals: Iterable[GoalOutcome], rest: Sequence[GoalOutcome], language: str
) -> Mapping[str, Sequence[GoalOutcome]]:
    """Those of ``rest``, which stand in no row of their own; of a unit that has some, all that its report counts."""
    names = {unit.name or spoken(id) for id, unit in workspace.data.units.items()}
    every = by_unit(workspace, goals, language)
    left = by_unit(workspace, rest, language)
    return {name: every[name] if name in names else of for name, of in left.items()}


def units_titled(
    workspace: Workspace, units: Mapping[str, Sequence[GoalOutcome]], above: Collection[str], language: str
) -> str:
    """What stands above the units: whose goals they are, or that some are as those ``above``, for which is no room.

    That a goal above is told again, so that nobody adds it twice.
    """
    goals, told = workspace.data.goals, {one.goal for one in chain.from_iterable(units.values())}
    alike = {goals[one].level for one in above} & {goals[one].level for one in told.difference(above)}
    again = "" if told.isdisjoint(above) else "-too"
    return words(language)[f"sheet.{'rest' if alike else 'below'}{again}"]
