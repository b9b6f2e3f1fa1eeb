"""A goal that is followed up only by resources and processes, never by a result.

Why: Money spent and work done do not tell whether people are better off.
Example:
    goals:
      god-mat:
        text: Maten i skolan är god
    indicators:
  -   måltidskostnad:
  +   nöjda-matgäster:
        serves: [god-mat]
  -     kind: resource
  -     measured_in: kr
  +     kind: result
  +     measured_in: procent
Source: Haparanda stad, Mål- och resultatstyrning: resource, process and result measures; every goal needs the last
Message: The goal "{name}" is measured only by {kinds!w}, not by any result.
Help: Add an indicator of kind: result that serves it.

Finner: Ett mål som bara följs upp med resurser och processer, aldrig med resultat.
Varför: Förbrukade pengar och utfört arbete säger inte om det blev bättre för någon.
Källa: Haparanda stad, Mål- och resultatstyrning: resurs-, process- och resultatmått; varje mål behöver de sista
Meddelande: Målet ”{name}” mäts bara med {kinds!w}, inte med något resultat.
Hjälp: Lägg till en indikator med kind: result som bidrar till målet.
"""

from malstyr.model.indicators import IndicatorKind
from malstyr.model.organisation import Expectation
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    workspace = look.workspace
    if workspace.hides_links("indicators"):
        return
    for name, goal in workspace.data.goals.items():
        serving = workspace.indicators_of.get(name, ())
        kinds = {workspace.data.indicators[id].kind for id in serving}
        expected = workspace.asks(goal) == Expectation.INDICATORS and open_on(goal, look.as_of)
        if expected and kinds and IndicatorKind.RESULT not in kinds and not goal.no_target:
            said = next(iter(kinds)) if len(kinds) == 1 else "resource-process"
            yield look.named(("goals", name), id=name, kinds=said)
