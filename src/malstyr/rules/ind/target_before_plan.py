"""Targets of which all are for a time before the plan of the goal, or before the measuring began.

Why: Nothing is asked for in the years of the plan, so the goal has no colour, and nobody sees why.
Example:
    plans:
      målplan: {name: Målplan, period: 2013-2016}
    goals:
      trygghet: {text: Invånarna är trygga 2016, plan: målplan}
    indicators:
      trygga:
        measured_in: procent
        method: enkät
        serves: [trygghet]
  -     target: {at_least: 88, by: 2006}
  +     target: {at_least: 88, by: 2016}
Source: the format: a goal has the period of its plan, and a target is judged in its own time
Related: the plan

Finner: Målvärden som alla gäller en tid före målets plan, eller före den första mätningen.
Varför: Under planens år ställs inget krav. Målet får ingen färg, och ingen ser varför.
Källa: formatet: ett mål har planens period, och ett målvärde bedöms för sin egen tid
Också: planen
"""

from malstyr.model.periods import Period
from malstyr.model.target import Target
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.source.tree import find as find_node
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import open_on, spoken

REASONS = {
    "plan": Reason(
        "{name}: målvärdet gäller {when!p}, men målets plan gäller {plan!p}.",
        "Menas en tid i planen, skriv den i stället för {when}. Har planen bytts mot en ny, lägg till målvärden för"
        " dess år. Är planens period fel, rätta den.",
        "{name}: the target is for {when!p}, but the plan of the goal is for {plan!p}.",
        "If a time within the plan is meant, write that in place of {when}. If the plan is a new one, add targets for"
        " its years. If the period of the plan is wrong, mend that.",
    ),
    "starts": Reason(
        "{name}: målvärdet gäller {when!p}, men mätningen börjar {plan!p} (starts).",
        "Rätta {when}, eller starts om mätningen började tidigare.",
        "{name}: the target is for {when!p}, but measuring begins {plan!p} (starts).",
        "Correct {when}, or starts if measuring began earlier.",
    ),
}


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        timed = [(path, *_time(target)) for path, target in targets(id, indicator)]
        last = max((when.end for _, _, when in timed if when is not None), default=None)
        if last is None or any(when is None for _, _, when in timed) or not open_on(indicator, look.as_of):
            continue
        found = next((one for one in _begins(look, id) if last < one[1].start), None)
        if found is not None:
            form, plan, related = found
            path, key, when = timed[-1]
            words = {"name": indicator.name or spoken(id), "when": when, "plan": plan}
            at = path if find_node(look.workspace.tree, (*path, key)) is None else (*path, key)
            yield REASONS[form].fault(look, at, words, related=related)


def _time(target: Target) -> tuple[str, Period | None]:
    """The key that says when a target holds, and when; nothing of one that holds every year."""
    return ("by", target.by) if isinstance(target.by, Period) else ("during", target.during)


def _begins(look: Look, id: str) -> list[tuple[str, Period, Path]]:
    """The periods that an indicator is measured in: that of the goal which begins first, and from its first value."""
    workspace, indicator = look.workspace, look.workspace.data.indicators[id]
    goals = [(name, workspace.data.goals.get(name)) for name in (one.partition("/")[0] for one in indicator.serves)]
    plans = [
        (at, ("goals", name, "period") if goal.period is not None else ("plans", str(goal.plan)))
        for name, goal in goals
        if goal is not None and (at := workspace.period_of(goal))
    ]
    found: list[tuple[str, Period, Path]] = []
    if plans and len(plans) == len(goals):
        at, path = min(plans, key=lambda one: one[0].start)
        found.append(("plan", at, path))
    if indicator.starts is not None:
        found.append(("starts", indicator.starts, ("indicators", id, "starts")))
    return found
