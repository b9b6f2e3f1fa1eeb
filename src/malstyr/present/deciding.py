"""What decides how a goal stands: the measures and goals that it is put together from, and the worst of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from malstyr.evaluate.activities import activity_status
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome, told_once
from malstyr.language.cardinals import cardinal
from malstyr.language.words import words
from malstyr.model.organisation import Expectation
from malstyr.model.outcome import Status
from malstyr.model.target import Strength
from malstyr.present.account import account_in_words, by_person
from malstyr.present.doings import doings_counted
from malstyr.present.lead import drawn_red
from malstyr.present.names import outcome_name
from malstyr.present.shortened import in_a_row
from malstyr.present.state import state_in_words
from malstyr.present.value import unit_in_brackets
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


class Decides(NamedTuple):
    """What came of something, by its name where that is not told already."""

    name: str
    told: str

    def __str__(self) -> str:
        return f"{self.name}: {self.told}" if self.name else self.told


def what_decides(
    evaluation: Evaluation, goal: GoalOutcome, parts: Sequence[Outcome | GoalOutcome], language: str
) -> Sequence[Decides]:
    """What people say; else the worst of what it stands on, by name with what came of it; of several met, how many."""
    return [*_deciding(evaluation, goal, parts, language)]


def _deciding(
    evaluation: Evaluation, goal: GoalOutcome, parts: Sequence[Outcome | GoalOutcome], language: str
) -> Iterator[Decides]:
    catalogue, written = words(language), evaluation.workspace.data.goals[goal.goal]
    worst = [one for one in parts if badness(one) == min(map(badness, parts))]
    if goal.by_person:
        yield Decides("", by_person(goal, language))
    elif goal.ended is not None or (goal.begins is not None and not parts):
        yield Decides("", state_in_words(goal, language).word)
    elif goal.closed and written.closed is not None:
        yield Decides("", written.closed.reason)
    elif not parts:
        told = in_a_row(written.no_target or "", _done_for(evaluation, goal, language))
        yield Decides("", told or _undecided(evaluation, goal, language))
    elif len(worst) > 1 and all(one.status is Status.MET for one in worst):
        met = catalogue["sheet.both-met" if len(worst) == 2 else "sheet.all-met"]
        yield Decides("", met.format(n=cardinal(len(worst), language)))
    else:
        yield from (_part(evaluation, one, len(parts) == 1, language) for one in worst[:2])
        if len(worst) > 2:
            yield Decides("", catalogue["sheet.more"].format(n=cardinal(len(worst) - 2, language)))


def _undecided(evaluation: Evaluation, goal: GoalOutcome, language: str) -> str:
    """Of a goal that nothing is asked of: that, or that nothing is measured."""
    if goal.unmeasured:
        return state_in_words(goal, language).word
    return words(language)["sheet.no-target"].format(year=evaluation.year)


def _done_for(evaluation: Evaluation, goal: GoalOutcome, language: str) -> str:
    """How the activities stand of a goal that nothing is measured of; nothing where something is, or there are none."""
    measured = any(one.indicator is not None and goal.goal in one.goals for one in evaluation.outcomes)
    ids = () if measured else evaluation.workspace.activities_of.get(goal.goal, ())
    doings = [activity_status(evaluation.workspace, id, evaluation.as_of) for id in ids]
    return doings_counted(doings, language).rstrip(".") if doings else ""


def _part(evaluation: Evaluation, one: Outcome | GoalOutcome, alone: bool, language: str) -> Decides:
    state = state_in_words(one, language).word
    if isinstance(one, GoalOutcome):
        return Decides(evaluation.workspace.data.goals[one.goal].name or spoken(one.goal), state)
    told, name = account_in_words(one, language), outcome_name(evaluation, one, language)
    unit = unit_in_brackets(evaluation, one, name) if not one.of_members else ""
    of_goal = one.indicator is None or (alone and one.member is None and not unit)
    return Decides("" if of_goal else name + unit, told or state)
