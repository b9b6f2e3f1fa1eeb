"""How it went each year that a workspace tells of, for the pages of years and the history of each goal."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from malstyr.evaluate.evaluate import Evaluation, NotReported
from malstyr.evaluate.once import Evaluate
from malstyr.evaluate.outcome import JUDGED
from malstyr.language.typeset import typeset
from malstyr.model.periods import year_period
from malstyr.present.lead import without_red
from malstyr.present.levels import without_state
from malstyr.present.state import State, state_in_words
from malstyr.present.texts import NO_TEXT, with_texts
from malstyr.report.blocks.glance import short_reds
from malstyr.report.blocks.lead import leading
from malstyr.report.blocks.red import red
from malstyr.report.kinds import Order
from malstyr.report.persons import Mask
from malstyr.report.scope import Scope
from malstyr.report.shared import Shared
from malstyr.report.view import ShortRed
from malstyr.workspace.workspace import open_on


@dataclass(frozen=True, slots=True)
class GoalYear:
    """A year: what is said of it first, what is red in it, and how goals stood then, by their anchors."""

    year: str
    evaluation: Evaluation = field(metadata=NO_TEXT)
    lead: tuple[str, ...]
    reds: tuple[ShortRed, ...]
    no_red: str
    states: Mapping[str, State]


def goal_years(now: Evaluation, shared: Shared, years: Iterable[str], mask: Mask, order: Order) -> list[GoalYear]:
    """The years in which something is judged, the latest first; that of the reports is always there."""
    found = []
    for year in sorted(map(int, years), reverse=True):
        own = year == now.year.year
        then = now if own else _then(now, shared.evaluate, year)
        if then is not None and (own or any(one.status in JUDGED for one in then.goals)):
            scope = Scope(then, order, shared)
            states = {f"m.{mask.address(id)}": state for id, state in _states(then, order.language)}
            reds = tuple(one for one in short_reds([*red(scope)]) if one.red.state.red)
            no_red = scope.words[f"sheet.{without_red(scope.outcomes)}"]
            made = GoalYear(str(year), then, tuple(leading(scope)), reds, no_red, states)
            found.append(mask.values(with_texts(made, typeset)))
    return found


def _then(now: Evaluation, evaluate: Evaluate, year: int) -> Evaluation | None:
    try:
        return evaluate(now.workspace, now.as_of, year_period(year))
    except NotReported:
        return None


def _states(then: Evaluation, language: str) -> Iterator[tuple[str, State]]:
    """Of goals that were in force, but for steps of the ladder: not closed before the year, nor of a later plan."""
    data = then.workspace.data
    for one in then.goals:
        goal = data.goals[one.goal]
        span = then.workspace.period_of(goal)
        in_force = open_on(goal, then.year.start) and (span is None or span.start.year <= then.year.year)
        if in_force and not without_state(then.workspace, one):
            yield one.goal, state_in_words(one, language)
