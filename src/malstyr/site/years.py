"""How it went each year that a workspace tells of, for the pages of years and the history of each goal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from malstyr.evaluate.evaluate import Evaluation, NotReported
from malstyr.evaluate.once import Evaluate
from malstyr.evaluate.outcome import JUDGED
from malstyr.language.typeset import typeset
from malstyr.model.periods import year_period
from malstyr.present.lead import without_red
from malstyr.present.state import State
from malstyr.present.texts import NO_TEXT, with_texts
from malstyr.report.blocks.glance import short_reds
from malstyr.report.blocks.lead import leading
from malstyr.report.blocks.red import red
from malstyr.report.kinds import Order
from malstyr.report.persons import Mask
from malstyr.report.scope import Scope
from malstyr.report.shared import Shared
from malstyr.report.view import ShortRed


@dataclass(frozen=True, slots=True)
class GoalYear:
    """A year: what is said of it first, what is red in it, and how its goals stood then, by their anchors."""

    year: str
    evaluation: Evaluation = field(metadata=NO_TEXT)
    lead: tuple[str, ...]
    reds: tuple[ShortRed, ...]
    no_red: str
    states: Mapping[str, State | None]
    """None of what is only a step of the ladder."""


def goal_years(now: Evaluation, shared: Shared, years: Iterable[str], mask: Mask, order: Order) -> list[GoalYear]:
    """The years in which something is judged, the latest first; that of the reports is always there."""
    found = []
    for year in sorted(map(int, years), reverse=True):
        own = year == now.year.year
        then = now if own else evaluated(now, shared.evaluate, year)
        if then is not None and (own or any(one.status in JUDGED for one in then.goals)):
            scope = Scope(then, order, shared)
            states = {f"m.{mask.address(id)}": scope.goal_state(one) for id, one in scope.goals.items()}
            reds = tuple(one for one in short_reds([*red(scope)]) if one.red.state.red)
            no_red = scope.words[f"sheet.{without_red(scope.outcomes)}"]
            made = GoalYear(str(year), then, tuple(leading(scope)), reds, no_red, states)
            found.append(mask.values(with_texts(made, typeset)))
    return found


def evaluated(now: Evaluation, evaluate: Evaluate, year: int) -> Evaluation | None:
    """Another year as it is known on the same day; None where nothing is told of it."""
    try:
        return evaluate(now.workspace, now.as_of, year_period(year))
    except NotReported:
        return None
