"""A document handed over, or a plan revised, on a day that has not come, or a report before its time was over.

Why: What is to come has not been done. What is owed stays late, however it is written that it was handed over.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    follow_up:
      verksamhetsrapport:
        kind: operations_report
        responsible: kostchef
        due: 05-15
        starts: 2013
  -     delivered: {2013: 2014-04-10}
Source: Östra Göinge kommun, Göingemodellen: each level follows up its results and its operations every year

Finner: Ett dokument som sägs vara lämnat, eller en plan som sägs vara sedd över, en dag som inte har kommit, eller en
    rapport som sägs vara lämnad innan det som den handlar om var slut.
Varför: Det som ska göras är inte gjort. Det som ska lämnas är lika sent, hur det än står att det har lämnats.
Källa: Östra Göinge kommun, Göingemodellen: varje nivå följer upp sina resultat och sin verksamhet varje år
"""

from malstyr.model.follow_up import OwedDocument
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import spoken

REASONS = {
    "delivered": Reason(
        "”{name}” för {period} sägs vara lämnat {day}, men i dag är det {today}.",
        "Är dagen fel, rätta den. Är det inte lämnat än, ta bort den.",
        '"{name}" for {period} is said to be handed over {day}, and today is {today}.',
        "If the day is wrong, correct it. If it has not been handed over yet, remove it.",
    ),
    "early": Reason(
        "”{name}” för {period} sägs vara lämnat {day}, men handlar om tiden till och med {ends}.",
        "Är dagen eller året fel, rätta det som är fel. Handlar det om en kortare tid, skriv ends: med den sista"
        " dagen.",
        '"{name}" for {period} is said to be handed over {day}, and is about the time to {ends}.',
        "If the day or the year is wrong, correct it. If it is about less time, write ends: with the last day.",
    ),
    "revised": Reason(
        "Planen ”{name}” sägs vara sedd över {day}, men i dag är det {today}.",
        "Är dagen fel, rätta den. Är planen inte sedd över än, ta bort den.",
        'The plan "{name}" is said to be revised {day}, and today is {today}.',
        "If the day is wrong, correct it. If the plan has not been revised yet, remove it.",
    ),
}


def find(look: Look) -> Faults:
    data = look.workspace.data
    for id, one in data.follow_up.items():
        name, path = one.name or spoken(id), ("follow_up", id)
        yield from _delivered(look, one, name, (*path, "delivered"))
        for unit in one.delivered_by:
            yield from _delivered(look, one, name, (*path, "delivered_by", unit))
    for id, plan in data.plans.items():
        for n, day in enumerate(plan.revisions):
            if day > look.as_of:
                words = {"name": plan.name or spoken(id), "day": day, "today": look.as_of}
                yield REASONS["revised"].fault(look, ("plans", id, "revisions", n), words, keys=(id, str(day)))


def _delivered(look: Look, one: OwedDocument, name: str, path: Path) -> Faults:
    delivered = one.delivered if path[-1] == "delivered" else one.delivered_by[str(path[-1])]
    for period, day in delivered.items():
        ends = min(one.ready_on(period.year), period.end)
        words = {"name": name, "period": period, "day": day, "today": look.as_of, "ends": ends}
        early = day < ends and not look.workspace.unread(path)  # when it ends could be read
        kind = "delivered" if day > look.as_of else "early" if early else None
        if kind is not None:
            at = (*path, str(period))
            yield REASONS[kind].fault(look, at, words, keys=("/".join(map(str, path[1:])), str(period)))
