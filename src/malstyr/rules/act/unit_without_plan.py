"""A unit without a plan: no plan of its own, no activities, and no stated reason.

Why: Steering by goals is not optional; every unit says what it does to reach them.
Example:
    units:
      städ: {staff: 42}
  + activities:
  +   städscheman: {unit: städ, due: 2014-05-01}
Source: Värnamo kommun, målstyrningsmodell from 2011: the model holds for the whole organisation
Message: The unit "{name}" has no plan: neither a plan, an activity nor a stated reason.
Help: Add a plan with unit: {id}, an activity with unit: {id}, or the reason with no_plan.

Finner: En enhet utan plan: varken egen plan, aktiviteter eller angivet skäl.
Varför: Målstyrningen är inte frivillig. Varje enhet säger vad den gör för att nå målen.
Källa: Värnamo kommun, målstyrningsmodell från 2011: modellen gäller hela organisationen
Meddelande: Enheten ”{name}” saknar plan: där finns varken plan, aktivitet eller angivet skäl.
Hjälp: Lägg till en plan med unit: {id}, en aktivitet med unit: {id}, eller skälet med no_plan.
"""

from itertools import chain

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    data = look.workspace.data
    planned = {plan.unit for plan in data.plans.values()} | {one.unit for one in data.activities.values()}
    for id, unit in data.units.items() if not _of_any_unit(look) else ():
        if id not in planned and not (unit.plan or unit.no_plan or unit.closed):
            yield look.named(("units", id), id=id)


def _of_any_unit(look: Look) -> bool:
    """Whether there is a plan or an activity of which nobody could read whose it is."""
    data, damaged = look.workspace.data, look.workspace.damaged
    plans = (data.plans.get(str(path[1])) for path in damaged if path[0] == "plans" and path[1:])
    activities = (data.activities.get(str(path[1])) for path in damaged if path[0] == "activities" and path[1:])
    return any(one is None or one.unit is None for one in chain(plans, activities))
