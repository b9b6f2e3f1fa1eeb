"""What decides how a goal stands: the measures and goals that it is put together from, and the worst of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome, told_once
from malstyr.language.cardinals import cardinal
from malstyr.language.words import words
from malstyr.model.organisation import Expectation
from malstyr.model.target import Strength
from malstyr.present.account import account_in_words, by_person
from malstyr.present.lead import drawn_red
from malstyr.present.names import outcome_name
from malstyr.present.state import state_in_words
from malstyr.workspace.workspace import spoken


def badness(one: Outcome | GoalOutcome) -> tuple[bool, int]:
    """The worst first: red, partly, unknown, met."""
    known = JUDGED.index(one.status) * 2 if one.status in JUDGED else 3
    return not drawn_red(one), known


def standing_on(
    evaluation: Evaluation, goals: Iterable[str], standing: Mapping[str, GoalOutcome]
) -> Mapping[str, Sequence[Outcome | GoalOutcome]]:
    """Of each goal its own measures and dates, and the goals that serve it."""
    workspace = evaluation.workspace
    held: dict[str, list[Outcome | GoalOutcome]] = {goal: [] for goal in goals}
    for one in told_once(evaluation.outcomes):
        if one.counted and one.bounds is not None and one.strength is Strength.SHALL:
            for goal in one.goals:
                if goal in held:
                    held[goal].append(one)
    for goal, parts in held.items():
        if workspace.expects(workspace.data.goals[goal]) != Expectation.NOTHING:
            below = (standing[one] for one in workspace.goals_below.get(goal, ()) if one in standing)
            parts += [one for one in below if one.counted]
    return held


def what_decides(
    evaluation: Evaluation, goal: GoalOutcome, parts: Sequence[Outcome | GoalOutcome], language: str
) -> str:
    """What people say; else the worst of what it stands on, by name with what came of it; of several met, how many."""
    catalogue = words(language)
    if goal.by_person:
        return by_person(goal, language)
    if goal.ended is not None or (goal.begins is not None and not parts):
        return state_in_words(goal, language).word
    written = evaluation.workspace.data.goals[goal.goal]
    if goal.closed and written.closed is not None:
        return written.closed.reason
    if not parts:
        measured = goal.goal in evaluation.workspace.indicators_of
        nothing = "sheet.no-target" if measured else "sheet.no-measure"
        return written.no_target or catalogue[nothing].format(year=evaluation.year)
    worst = min(map(badness, parts))
    held = [one for one in parts if badness(one) == worst]
    if len(held) > 1 and all(one.status in JUDGED and not drawn_red(one) and one.status is JUDGED[-1] for one in held):
        return catalogue["sheet.both-met" if len(held) == 2 else "sheet.all-met"].format(
            n=cardinal(len(held), language)
        )
    told = [_part(evaluation, one, len(parts) == 1, language) for one in held[:2]]
    rest = len(held) - 2
    more = [catalogue["sheet.more"].format(n=cardinal(rest, language))] if rest > 0 else []
    return "; ".join((*told, *more))


def _part(evaluation: Evaluation, one: Outcome | GoalOutcome, alone: bool, language: str) -> str:
    state = state_in_words(one, language).word
    if isinstance(one, GoalOutcome):
        return f"{evaluation.workspace.data.goals[one.goal].name or spoken(one.goal)}: {state}"
    told = account_in_words(one, language) or state
    of_goal = one.indicator is None or (alone and one.member is None)
    return told if of_goal else f"{outcome_name(evaluation, one, language)}: {told}"
