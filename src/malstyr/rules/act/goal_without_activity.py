"""A goal that nobody does anything to reach.

Why: Goals mean nothing if nothing is done to reach them.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
        no_target: följs i dialog
  + activities:
  +   trygghetsvandring: {serves: [trygghet], due: 2014-05-01}
Options: none; visions and other goals at levels with expects: nothing, and milestones, ask for none
Source: Värnamo kommun, målstyrningsmodell from 2011: the activities are the most important part
Message: No activity serves the goal "{name}".
Help: Add an activity with serves: [{id}].

Finner: Ett mål som ingen gör något för att nå.
Varför: Mål betyder ingenting om inget görs för att nå dem.
Inställningar: inga; visioner och andra mål på nivåer med expects: nothing, och milstolpar, kräver ingen
Källa: Värnamo kommun, målstyrningsmodell från 2011: aktiviteterna är den viktigaste delen
Meddelande: Ingen aktivitet bidrar till målet ”{name}”.
Hjälp: Lägg till en aktivitet med serves: [{id}].
"""

from malstyr.model.organisation import Expectation
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import Workspace, open_on


def find(look: Look) -> Faults:
    workspace = look.workspace
    if workspace.hides_links("activities", "improvements"):
        return
    worked_on = _worked_on(workspace)
    for name, goal in workspace.data.goals.items():
        asks = workspace.asks(goal) != Expectation.NOTHING and open_on(goal, look.as_of)
        if asks and name not in worked_on and not (goal.due or goal.done or goal.see):
            yield look.named(("goals", name), id=name)


def _worked_on(workspace: Workspace) -> set[str]:
    """Goals with an activity or improvement of their own, and every goal that those serve."""
    improved = {up.partition("/")[0] for one in workspace.data.improvements.values() for up in one.serves}
    return workspace.with_goals_above({*workspace.activities_of, *improved})
