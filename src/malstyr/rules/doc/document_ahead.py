"""A document said to be handed over, or a plan said to be revised, on a day that has not come.

Why: What is to come has not been done. What is owed stays late, however it is written that it was handed over.
Bad:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    follow_up:
      verksamhetsrapport:
        kind: operations_report
        responsible: kostchef
        due: 05-15
        starts: 2013
        delivered: {2013: 2014-04-10}
Good:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    follow_up:
      verksamhetsrapport:
        kind: operations_report
        responsible: kostchef
        due: 05-15
        starts: 2013
Options: none
Source: Östra Göinge kommun, Göingemodellen: each level follows up its results and its operations every year
Message: {said}
Help: {help}

Finner: Ett dokument som sägs vara lämnat, eller en plan som sägs vara sedd över, en dag som inte har kommit.
Varför: Det som ska göras är inte gjort. Det som ska lämnas är lika sent, hur det än står att det har lämnats.
Inställningar: inga
Meddelande: {said}
Hjälp: {help}
"""

from collections.abc import Iterator, Mapping
from datetime import date

from malstyr.findings import Fault
from malstyr.model.periods import Period
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import spoken

REASONS = {
    "delivered": Reason(
        (
            "”{name}” för {period} sägs vara lämnat {day}, men i dag är det {today}.",
            "Är dagen fel, rätta den. Är det inte lämnat än, ta bort den.",
        ),
        (
            '"{name}" for {period} is said to be handed over {day}, and today is {today}.',
            "If the day is wrong, correct it. If it has not been handed over yet, remove it.",
        ),
    ),
    "revised": Reason(
        (
            "Planen ”{name}” sägs vara sedd över {day}, men i dag är det {today}.",
            "Är dagen fel, rätta den. Är planen inte sedd över än, ta bort den.",
        ),
        (
            'The plan "{name}" is said to be revised {day}, and today is {today}.',
            "If the day is wrong, correct it. If the plan has not been revised yet, remove it.",
        ),
    ),
}


def find(look: Look) -> Iterator[Fault]:
    data = look.workspace.data
    for id, one in data.follow_up.items():
        name, path = one.name or spoken(id), ("follow_up", id)
        yield from _delivered(look, name, (*path, "delivered"), one.delivered)
        for unit, delivered in one.delivered_by.items():
            yield from _delivered(look, name, (*path, "delivered_by", unit), delivered)
    for id, plan in data.plans.items():
        for n, day in enumerate(plan.revisions):
            if day > look.as_of:
                words = {"name": plan.name or spoken(id), "day": day, "today": look.as_of}
                yield REASONS["revised"].fault(look, ("plans", id, "revisions", n), words, keys=(id, str(day)))


def _delivered(look: Look, name: str, path: Path, delivered: Mapping[Period, date]) -> Iterator[Fault]:
    for period, day in delivered.items():
        if day > look.as_of:
            words = {"name": name, "period": period, "day": day, "today": look.as_of}
            at = (*path, str(period))
            yield REASONS["delivered"].fault(look, at, words, keys=("/".join(map(str, path[1:])), str(period)))
