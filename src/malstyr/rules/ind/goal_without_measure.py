"""A goal that nothing follows up: no indicator, milestone, reference or stated reason.

Why: The board cannot be told whether the goal is reached.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
Good:
    goals:
      trygghet:
        text: Invånarna är trygga
    indicators:
      trygghetsindex:
        serves: [trygghet]
        measured_in: index
        method: medborgarundersökning
        target: {at_least: 60}
Options: none; a level with expects: nothing or activities asks for no indicator
Source: Haparanda stad, Mål- och resultatstyrning: results are measured against goals
Message: The goal "{name}" has no indicator, milestone, reference or stated reason.
Help: Add an indicator with serves: [{id}], a date with due, a reference with see, or a reason with no_target.

Finner: Ett mål som inget följer upp: varken indikator, milstolpe, hänvisning eller angivet skäl.
Varför: Nämnden kan inte få veta om målet är uppnått.
Inställningar: inga; en nivå med expects: nothing eller activities kräver ingen indikator
Meddelande: Målet ”{name}” har varken indikator, milstolpe, hänvisning eller angivet skäl.
Hjälp: Lägg till en indikator med serves: [{id}], ett datum med due, en hänvisning med see eller ett
    skäl med no_target.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.model.organisation import Expectation
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import open_on, spoken


def find(look: Look) -> Iterator[Fault]:
    workspace = look.workspace
    for name, goal in workspace.data.goals.items():
        stated = goal.see or goal.no_target or goal.due or goal.done or workspace.indicators_of.get(name)
        carried = workspace.goal_children.get(name)
        if workspace.expects(goal) == Expectation.INDICATORS and open_on(goal, look.as_of) and not stated and not carried:
            yield look.at(("goals", name), id=name, name=goal.name or spoken(name))
