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
Related: the target

Finner: En riktning som säger motsatsen till vad målet kräver.
Varför: Med ”lägre är bättre” och ”minst 80” skulle en minskning visas både som en förbättring och som ett misslyckande.
Källa: formatet: direction skrivs bara där målvärdet inte säger det
Också: målet
"""

from malstyr.model.indicators import Direction
from malstyr.model.target import OTHER_WAY
from malstyr.rules.reasons import Saying
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets

_against = Saying(
    "direction säger att {direction!w} är bättre, men målet {demand} säger motsatsen.",
    "direction says that {direction!w} is better, but the target {demand} says the opposite.",
)
REASONS = {
    "limit": _against(
        "Är {direction!w} bättre, skriv {other} i stället för {demand}. Annars tar du bort direction.",
        "If {direction!w} is better, write {other} in place of {demand}. Otherwise take direction away.",
    ),
    "other": _against(
        "Är {direction!w} bättre, ändra målet. Annars tar du bort direction.",
        "If {direction!w} is better, change the target. Otherwise take direction away.",
    ),
}


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        against = {
            path: target.demands[0]
            for path, target in targets(id, indicator)
            if indicator.direction is not None
            and target.higher_is_better is (indicator.direction is not Direction.HIGHER)
        }
        if against:
            demands = [*dict.fromkeys(map(str, against.values()))]
            other = OTHER_WAY.get(demands[0], "") if len(demands) == 1 else ""
            said = {"form": "limit" if other else "other", "demand": ", ".join(demands), "other": other}
            fault = look.at(("indicators", id, "direction"), said, direction=indicator.direction)
            yield fault._replace(further=tuple(against))
