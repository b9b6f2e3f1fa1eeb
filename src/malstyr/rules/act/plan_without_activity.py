"""A unit with a plan and no activity in it, nor in a unit below.

Why: A plan says what is done. One without activities is a heading.
Example:
  + roles: {kostchef: {title: Kostchef}}
    plans: {kostplan: {name: Kostens plan, period: 2014, unit: kost}}
    units:
      kost: {plan: kostplan}
  + activities:
  +   ny-matsedel: {text: En ny matsedel tas fram, unit: kost, responsible: kostchef, due: 2014-05-01}
Source: Värnamo kommun, målstyrningsmodell from 2011: the activities are the most important part
Message: The plan of "{name}" has no activity.
Help: Add an activity with unit: {id}.

Finner: En enhet som har en plan men ingen aktivitet i den, och inte i någon enhet under.
Varför: En plan säger vad som görs. En plan utan aktiviteter är en rubrik.
Källa: Värnamo kommun, målstyrningsmodell från 2011: aktiviteterna är den viktigaste delen
Meddelande: Planen för ”{name}” har ingen aktivitet.
Hjälp: Lägg till en aktivitet med unit: {id}.
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    data = look.workspace.data
    if any(section == "activities" for section, *_ in look.workspace.damaged):
        return
    planned = {plan.unit for plan in data.plans.values()}
    active: set[str | None] = {one.unit for one in data.activities.values()}
    while above := {data.units[id].parent for id in data.units if id in active} - active - {None}:
        active |= above
    for id, unit in data.units.items():
        has_plan = (unit.plan is not None or id in planned) and unit.no_plan is None
        if has_plan and id not in active and not unit.closed:
            yield look.named(("units", id), id=id)
