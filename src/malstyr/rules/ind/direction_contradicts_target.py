"""A direction that says the opposite of what the target asks.

Why: With "lower is better" and "at least 80" a fall would be shown as both an improvement and a failure.
Example:
    indicators:
      frisknärvaro:
        measured_in: procent
        method: lönesystemet
  -     direction: lower
        target: {at_least: 96}
Source: the format: direction is written only where the target does not tell
Message: direction says that {direction!w} is better, but the target {demand} says the opposite.
Help: Remove direction, or change the target.
Related: the target

Finner: En riktning som säger motsatsen till vad målet kräver.
Varför: Med ”lägre är bättre” och ”minst 80” skulle en minskning visas både som en förbättring och som ett misslyckande.
Källa: formatet: direction skrivs bara där målvärdet inte säger det
Meddelande: direction säger att {direction!w} är bättre, men målet {demand} säger motsatsen.
Hjälp: Ta bort direction, eller ändra målet.
Också: målet
"""

from malstyr.model.indicators import Direction
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        against = {
            path: target.demands[0]
            for path, target in targets(id, indicator)
            if indicator.direction is not None
            and target.higher_is_better is (indicator.direction is not Direction.HIGHER)
        }
        if against:
            demands = ", ".join(dict.fromkeys(map(str, against.values())))
            path = ("indicators", id, "direction")
            fault = look.at(path, direction=indicator.direction, demand=demands)
            yield fault._replace(further=tuple(against))
