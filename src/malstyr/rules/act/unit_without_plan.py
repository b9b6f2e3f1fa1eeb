"""A unit without a plan: no plan of its own, no activities, and no stated reason.

Why: Steering by goals is not optional; every unit says what it does to reach them.
Bad:
    units:
      städ: {staff: 42}
Good:
    units:
      städ: {staff: 42}
    activities:
      städscheman: {unit: städ, due: 2014-05-01}
Options: none
Source: Värnamo kommun, målstyrningsmodell from 2011: the model holds for the whole organisation
Message: The unit "{name}" has no plan: neither a plan, an activity nor a stated reason.
Help: Add a plan with unit: {id}, an activity with unit: {id}, or the reason with no_plan.

Finner: En enhet utan plan: varken egen plan, aktiviteter eller angivet skäl.
Varför: Målstyrningen är inte frivillig. Varje enhet säger vad den gör för att nå målen.
Inställningar: inga
Källa: Värnamo kommun, målstyrningsmodell från 2011: modellen gäller hela organisationen
Meddelande: Enheten ”{name}” saknar plan: där finns varken plan, aktivitet eller angivet skäl.
Hjälp: Lägg till en plan med unit: {id}, en aktivitet med unit: {id}, eller skälet med no_plan.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    data = look.workspace.data
    planned = {plan.unit for plan in data.plans.values()} | {one.unit for one in data.activities.values()}
    for id, unit in data.units.items():
        if id not in planned and not (unit.plan or unit.no_plan or unit.closed):
            yield look.at(("units", id), id=id, name=unit.name or spoken(id))
