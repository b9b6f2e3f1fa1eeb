"""A risk that has not been reviewed, and that has no day when it will be.

Why: What has no day is not looked at, and nobody sees that it was not.
Example:
    roles: {kostchef: {title: Kostchef}}
    risks:
  -   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef}
  +   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef, next_review: 2014-10-01}
Source: Leksands kommun, sektorsplan 2013–2015: the plan of internal control is accounted for each year
Message: The risk "{name}" has neither been reviewed nor has a day for it.
Help: Write next_review: and a day, or reviewed: and the day it was done.

Finner: En risk som inte har granskats och som inte har någon dag för det.
Varför: Det som saknar dag blir inte granskat, och ingen ser att det inte blev det.
Källa: Leksands kommun, Sektorsplan 2013–2015: planen för intern kontroll redovisas varje år
Meddelande: Risken ”{name}” har varken granskats eller fått en dag för det.
Hjälp: Skriv next_review: och en dag, eller reviewed: och dagen då det gjordes.
"""

from malstyr.evaluate.internal_control import risks_in_force
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        if risk.reviewed is None and risk.next_review is None:
            yield look.named(("risks", id), id=id)
