"""A goal with a longer period than its level's horizon.

Why: The level says how far ahead its goals look; a longer one belongs higher up.
Example:
    levels:
      nämndsmål: {expects: nothing, horizon: 1 year}
    goals:
      trygghet:
        level: nämndsmål
  -     period: 2012-2014
  +     period: 2012
        text: Invånarna är trygga
Source: Haparanda stad, Mål- och resultatstyrning: committees set goals one year ahead
Related: the level's horizon

Finner: Ett mål med längre period än nivåns tidshorisont.
Varför: Nivån säger hur långt fram dess mål ser. Ett längre mål hör hemma högre upp.
Källa: Haparanda stad, Mål- och resultatstyrning: nämnderna sätter mål ett år framåt
Också: nivåns tidshorisont
"""

from collections import Counter
from collections.abc import Iterator

from malstyr.model.durations import TimeUnit
from malstyr.model.goals import Goal
from malstyr.model.organisation import Level
from malstyr.rules.reasons import mended
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

_MONTHS = {TimeUnit.YEARS: 12, TimeUnit.MONTHS: 1}


_too_long = mended(
    "Korta perioden, flytta målet till en högre nivå eller ändra nivåns tidshorisont.",
    "Shorten the period, move the goal to a higher level, or change the level's horizon.",
)
REASONS = {
    "goal": _too_long(
        "”{name}” gäller {period!p}, längre än tidshorisonten {horizon!w} för nivån {level}.",
        '"{name}" runs {period!p}, longer than the {horizon!w} of the level {level}.',
    ),
    "plan": _too_long(
        "Planen {plan} gäller {period!p}, och därmed {count} av målen i den. Det är längre än tidshorisonten"
        " {horizon!w} för nivån {level}.",
        "The plan {plan} runs {period!p}, and so do {count} of its goals. That is longer than the {horizon!w} of the"
        " level {level}.",
    ),
}


def find(look: Look) -> Faults:
    # goals that have their period from one plan are told of it together
    beyond = [*_beyond(look)]
    of_plan = Counter(goal.plan for _, goal, _ in beyond if goal.period is None)
    told = set[str]()
    for name, goal, level in beyond:
        plan = goal.plan if goal.plan is not None and goal.period is None and of_plan[goal.plan] > 1 else None
        if plan in told:
            continue
        told |= {plan} if plan is not None else set()
        own = "period" if goal.period is not None else "plan"
        words: dict[str, object] = {"name": goal.name or spoken(name), "plan": plan, "count": of_plan[plan]}
        words |= {"period": look.workspace.period_of(goal), "horizon": level.horizon, "level": goal.level}
        path, related = ("goals", name, own), ("levels", str(goal.level), "horizon")
        path = path if plan is None else ("plans", plan, "period")
        yield REASONS["goal" if plan is None else "plan"].fault(look, path, words, related=related)


def _beyond(look: Look) -> Iterator[tuple[str, Goal, Level]]:
    for name, goal in look.workspace.data.goals.items():
        level = look.workspace.data.levels.get(goal.level) if goal.level is not None else None
        period = look.workspace.period_of(goal)
        if level is None or level.horizon is None or period is None or level.horizon.unit not in _MONTHS:
            continue
        months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
        if months > level.horizon.amount * _MONTHS[level.horizon.unit]:
            yield name, goal, level
