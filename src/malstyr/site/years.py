"""How the goals stood each year that a workspace tells of, for the pages of years and the history of each goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from malstyr.evaluate.evaluate import Evaluation, NotReported
from malstyr.evaluate.once import Evaluate
from malstyr.evaluate.outcome import JUDGED
from malstyr.model.periods import year_period
from malstyr.present.state import State, state_in_words
from malstyr.report.persons import Mask
from malstyr.workspace.workspace import open_on


@dataclass(frozen=True, slots=True)
class GoalYear:
    """A year, and how goals stood then, by their anchors."""

    year: str
    evaluation: Evaluation
    states: Mapping[str, State]


def goal_years(now: Evaluation, evaluate: Evaluate, years: Iterable[str], mask: Mask, language: str) -> list[GoalYear]:
    """The years in which something is judged, the latest first; that of the reports is always there."""
    found = []
    for year in sorted(map(int, years), reverse=True):
        own = year == now.year.year
        then = now if own else _then(now, evaluate, year)
        if then is not None and (own or any(one.status in JUDGED for one in then.goals)):
            states = {f"m.{mask.address(id)}": state for id, state in _states(then, language)}
            found.append(GoalYear(str(year), then, mask.values(states)))
    return found


def _then(now: Evaluation, evaluate: Evaluate, year: int) -> Evaluation | None:
    try:
        return evaluate(now.workspace, now.as_of, year_period(year))
    except NotReported:
        return None


def _states(then: Evaluation, language: str) -> Iterator[tuple[str, State]]:
    """Of goals that were in force: neither closed before the year nor of a plan that begins after it."""
    data = then.workspace.data
    for one in then.goals:
        goal = data.goals[one.goal]
        span = then.workspace.period_of(goal)
        if open_on(goal, then.year.start) and (span is None or span.start.year <= then.year.year):
            yield one.goal, state_in_words(one, language)
