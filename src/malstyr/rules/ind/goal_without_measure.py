"""A goal that nothing follows up: no indicator, milestone, reference or stated reason.

Why: The board cannot be told whether the goal is reached.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  + indicators:
  +   trygghetsindex:
  +     serves: [trygghet]
  +     measured_in: index
  +     method: medborgarundersökning
  +     target: {at_least: 60}
Options: none; a level with expects: nothing or activities asks for no indicator
Source: Haparanda stad, Mål- och resultatstyrning: results are measured against goals
Message: The goal "{name}" has no indicator, milestone, reference or stated reason.
Help: Add an indicator with serves: [{id}], a date with due, a reference with see, or a reason with no_target.

Finner: Ett mål som inget följer upp: varken indikator, milstolpe, hänvisning eller angivet skäl.
Varför: Nämnden kan inte få veta om målet är uppnått.
Inställningar: inga; en nivå med expects: nothing eller activities kräver ingen indikator
Källa: Haparanda stad, Mål- och resultatstyrning: resultat mäts mot mål
Meddelande: Målet ”{name}” har varken indikator, milstolpe, hänvisning eller angivet skäl.
Hjälp: Lägg till en indikator med serves: [{id}], ett datum med due, en hänvisning med see eller ett
    skäl med no_target.
"""

from malstyr.model.organisation import Expectation
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import Workspace, open_on


def find(look: Look) -> Faults:
    workspace = look.workspace
    if workspace.hides_links("indicators"):
        return
    followed = _followed_up(workspace)
    for name, goal in workspace.data.goals.items():
        expected = workspace.asks(goal) == Expectation.INDICATORS and open_on(goal, look.as_of)
        if expected and name not in followed:
            yield look.named(("goals", name), id=name)


def _followed_up(workspace: Workspace) -> set[str]:
    """Goals with an indicator, milestone, reference or reason of their own, and every goal that those serve."""
    stated = (n for n, goal in workspace.data.goals.items() if goal.see or goal.no_target or goal.due or goal.done)
    return workspace.with_goals_above({*stated, *workspace.indicators_of})
