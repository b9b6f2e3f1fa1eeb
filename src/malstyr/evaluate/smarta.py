"""SMARTA of the goals of a workspace: the sentence, judged together with what serves the goal.

S, M and T come from the sentence, or from the indicators and dates that the goal has: what the data knows need
not stand in the prose. A (accepted) and R (realistic) come from structure only: who decided, owns and has taken
part; what history, resources and work there are. What cannot be told is None, with what to add.

Source: Haparanda stad, Mål- och resultatstyrning (2012): Specifika, Mätbara, Accepterade, Realistiska, Tidsbundna.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.reading import Held
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.trend import higher_is_better
from malstyr.model.demands import Limits
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator
from malstyr.model.organisation import Expectation
from malstyr.model.periods import Period
from malstyr.model.target import Target
from malstyr.smart.judge import judge_sentence
from malstyr.smart.sentence import SentenceJudgement
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import Workspace, open_on


class Letter(NamedTuple):
    """One letter: met or not, None where it cannot be told; words for why, by their keys in the catalogue."""

    met: bool | None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class GoalSmart:
    """The five criteria of one goal, each judged when somebody asks for it."""

    goal: str
    text: str
    judged: Mapping[str, Callable[[], Letter]]

    @cached_property
    def criteria(self) -> dict[str, Letter]:
        """All five, by letter."""
        return {letter: judge() for letter, judge in self.judged.items()}

    @cached_property
    def sentence(self) -> SentenceJudgement:
        return judge_sentence(self.text)

    @property
    def lacking(self) -> int:
        """How many criteria are not met; those that cannot be told count half."""
        return sum(2 if one.met is False else 1 if one.met is None else 0 for one in self.criteria.values())


def smarta(workspace: Workspace, as_of: date) -> Iterator[GoalSmart]:
    """Every open goal at a level that expects to be followed up, in the order of the files."""
    readings = Readings(workspace, Clock.of(workspace, as_of))
    for name, goal in workspace.data.goals.items():
        if workspace.asks(goal) != Expectation.NOTHING and open_on(goal, as_of):
            yield judge_goal(workspace, readings, name, goal)


def judge_goal(workspace: Workspace, readings: Readings, name: str, goal: Goal) -> GoalSmart:
    """The five criteria of one goal."""
    aims = list(serving(workspace, name))
    leveled = bool(aims) or bool(goal.due)
    dated = any(one.by or one.during or one.mean_over or one.total_over for _, _, one in aims)
    bounded = dated or bool(goal.due) or goal.period is not None
    judged: dict[str, Callable[[], Letter]] = {
        "S": lambda: _told(leveled, goal, "specific"),
        "M": lambda: _told(leveled, goal, "measurable"),
        "A": lambda: _accepted(workspace, goal),
        "R": lambda: _realistic(workspace, readings, name, goal, aims),
        "T": lambda: _timed(workspace, bounded, goal),
    }
    return GoalSmart(name, goal.text, judged)


def _told(by_data: bool, goal: Goal, criterion: str) -> Letter:
    """A criterion met by the data, else by the sentence, else not, or unknown, with the sentence's reasons."""
    if by_data:
        return Letter(True)
    sentence = judge_sentence(goal.text)
    if criterion in sentence.unsure:
        return Letter(None, ("unknown-verb",))
    met = {"specific": sentence.specific, "measurable": sentence.target_level, "time_bound": sentence.time_bound}
    why = (one.rule for one in sentence.reasons if one.criterion == criterion and not one.met)
    return Letter(met[criterion], () if met[criterion] else tuple(why))


def _timed(workspace: Workspace, bounded: bool, goal: Goal) -> Letter:
    """As told; not known where only the plan has an end: it is one of all its goals, and says nothing of this."""
    told = _told(bounded, goal, "time_bound")
    by_plan = told.met is False and workspace.period_of(goal) is not None
    return Letter(None, ("plan-alone",)) if by_plan else told


def serving(workspace: Workspace, name: str) -> Iterator[tuple[str, Indicator, Target]]:
    """The targets of the indicators that serve a goal."""
    for id in workspace.indicators_of.get(name, ()):
        indicator = workspace.data.indicators[id]
        for _, target in targets(id, indicator):
            if not target.serves or name in {up.partition("/")[0] for up in target.serves}:
                yield id, indicator, target


def _accepted(workspace: Workspace, goal: Goal) -> Letter:
    """Owned, and anchored or made known; otherwise it cannot be told, and what is missing is named.

    A decision strengthens it, and is asked for beside what is missing.
    """
    missing = [
        word
        for word, there in (
            ("decision", workspace.decision_of(goal) is not None),
            ("owner", goal.owner is not None),
            ("anchored", bool(goal.anchored or goal.communicated)),
        )
        if not there
    ]
    return Letter(True) if missing in ([], ["decision"]) else Letter(None, tuple(missing))


def _realistic(
    workspace: Workspace, readings: Readings, name: str, goal: Goal, aims: list[tuple[str, Indicator, Target]]
) -> Letter:
    """Not where a target asks for a faster change than the best year so far; met with history and work behind it."""
    paces = [_feasible(readings, id, indicator, target) for id, indicator, target in aims]
    if any(pace is False for pace in paces):
        return Letter(False, ("too-fast",))
    history = any(
        len(_years(readings, id, member)) > 1 for id, _, _ in aims for member in (None, *workspace.members_of(id))
    )
    doings = bool(workspace.activities_of.get(name))
    work, alone = bool(goal.resources or doings), doings and not (goal.resources or aims)
    needed = (("history", history or not aims), ("work", work), ("only-doings", not alone))
    missing = [word for word, there in needed if not there]
    return Letter(None if missing else True, tuple(missing))


def _feasible(readings: Readings, id: str, indicator: Indicator, target: Target) -> bool | None:
    """Whether the change a year that a level with a last year asks for has ever been reached; None where unknown."""
    end: Period | None = target.by
    limit = next(
        (x for x in (target.at_least, target.more_than, target.at_most, target.less_than) if x is not None), None
    )
    up = higher_is_better(indicator, target)
    values = _years(readings, id, None)
    if (
        end is None
        or not isinstance(target.demand, Limits)
        or not isinstance(limit, Decimal)
        or up is None
        or len(values) < 3
    ):
        return None
    last_year, last = values[-1]
    years_left = end.year - last_year
    gap = limit - last if up else last - limit
    if gap <= 0 or years_left <= 0:
        return None
    changes = [
        (value - before) / (year - earlier) * (1 if up else -1) for (earlier, before), (year, value) in pairwise(values)
    ]
    return gap / years_left <= max(changes)


def _years(readings: Readings, id: str, member: str | None) -> list[tuple[int, Decimal]]:
    """Known values of the years of an indicator, of one member or the whole; however a year is made."""
    found = ((year, readings.yearly(id, member, year)) for year in readings.years(id, member))
    return [(year, reading.value) for year, reading in found if reading.held is Held.VALUE and reading.steps is None]
