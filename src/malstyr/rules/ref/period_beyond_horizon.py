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
Message: "{name}" runs {period!p}, longer than the {horizon!w} of the level {level}.
Help: Shorten the period, move the goal to a higher level, or change the level's horizon.
Related: the level's horizon

Finner: Ett mål med längre period än nivåns tidshorisont.
Varför: Nivån säger hur långt fram dess mål ser. Ett längre mål hör hemma högre upp.
Källa: Haparanda stad, Mål- och resultatstyrning: nämnderna sätter mål ett år framåt
Meddelande: ”{name}” gäller {period!p}, längre än tidshorisonten {horizon!w} för nivån {level}.
Hjälp: Korta perioden, flytta målet till en högre nivå eller ändra nivåns tidshorisont.
Också: nivåns tidshorisont
"""

from malstyr.model.durations import TimeUnit
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

_MONTHS = {TimeUnit.YEARS: 12, TimeUnit.MONTHS: 1}


def find(look: Look) -> Faults:
    workspace = look.workspace
    for name, goal in workspace.data.goals.items():
        level = workspace.data.levels.get(goal.level) if goal.level is not None else None
        period = workspace.period_of(goal)
        if level is None or level.horizon is None or period is None or level.horizon.unit not in _MONTHS:
            continue
        months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
        if months > level.horizon.amount * _MONTHS[level.horizon.unit]:
            yield look.at(
                ("goals", name, "period" if goal.period is not None else "plan"),
                related=("levels", str(goal.level), "horizon"),
                id=name,
                name=goal.name or spoken(name),
                period=period,
                horizon=level.horizon,
                level=goal.level,
            )
