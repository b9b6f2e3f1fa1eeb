"""Goals that lack one of the criteria S, M and T, as faults at their text, with the words that show it."""

from collections.abc import Iterator

from malstyr.evaluate.smarta import GoalSmart
from malstyr.findings import Fault
from malstyr.model.goals import Goal
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken


def to_be_judged(look: Look) -> Iterator[tuple[GoalSmart, Goal]]:
    """Goals that their texts are to make clear, as far as it is known what serves them and what is expected."""
    workspace = look.workspace
    hidden = workspace.hides_links("indicators")
    for one in look.situation.smarta:
        goal = workspace.data.goals[one.goal]
        unknown = (hidden and one.goal not in workspace.indicators_of) or workspace.unread(("goals", one.goal))
        if not (unknown or goal.no_target or goal.see):
            yield one, goal


def unmet(look: Look, letter: str, criterion: str) -> Faults:
    """Goals whose criterion ``letter`` is not met."""
    for one, goal in to_be_judged(look):
        if one.judged[letter]().met is not False:
            continue
        said = [reason for reason in one.sentence.reasons if reason.criterion == criterion]
        against = [reason for reason in said if not reason.met or reason.rule == "direction-only"]
        words = {
            "id": one.goal,
            "name": goal.name or spoken(one.goal),
            "reason": against[0].message(look.language) if against else "",
        }
        if one.sentence.suggestion is not None:
            words["instead"] = one.sentence.suggestion
        yield Fault(look.rule.id, ("goals", one.goal, "text"), words)
