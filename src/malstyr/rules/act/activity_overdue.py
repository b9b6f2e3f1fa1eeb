"""An activity whose date has passed without it being done.

Why: Results that deviate lead to actions, and an action that is late mends nothing.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    activities:
  -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2013-10-01}
  +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2013-10-01, 2014-05-01]}
Source: Östra Göinge kommun, Göingemodellen: a date that slips stays, marked red, and a new one is added

Finner: En aktivitet vars datum har passerat utan att den är klar.
Varför: Resultat som avviker leder till åtgärder, och en försenad åtgärd rättar inget.
Källa: Östra Göinge kommun, Göingemodellen: ett datum som inte hålls står kvar, rödmarkerat, och ett nytt läggs till
"""

from collections.abc import Iterable
from datetime import date

from malstyr.evaluate.rounds import due_days
from malstyr.model.days import has_passed
from malstyr.rules.act.activities import still_to_do
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import called

REASONS = {
    "once": Reason(
        "Aktiviteten ”{name}” skulle vara klar {day} och är det inte.",
        "Skriv done: och dagen då den blev klar, lägg till ett nytt datum sist i due: [{dates}ÅÅÅÅ-MM-DD], eller"
        " avsluta den med closed: {{date: …, reason: …}}.",
        'The activity "{name}" was to be done by {day} and is not.',
        "Write done: and the day it was done, add a new date last in due: [{dates}YYYY-MM-DD], or end it with"
        " closed: {{date: …, reason: …}}.",
    ),
    "again": Reason(
        "Aktiviteten ”{name}” återkommer. Den skulle ha gjorts senast {day} och är inte gjord.",
        "Lägg till dagen sist i done: [{done}ÅÅÅÅ-MM-DD], skjut upp den med ett datum sist i due:"
        " [{dates}ÅÅÅÅ-MM-DD], eller avsluta den med closed: {{date: …, reason: …}}.",
        'The activity "{name}" comes back. It was to be done by {day} and is not.',
        "Add the day last in done: [{done}YYYY-MM-DD], put it off with a date last in due: [{dates}YYYY-MM-DD], or"
        " end it with closed: {{date: …, reason: …}}.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in still_to_do(look):
        due = due_days(one, look.as_of)
        if due and has_passed(due[-1], look.as_of):
            words = {"name": called(id, one), "day": due[-1], "dates": _listed(one.due), "done": _listed(one.done_days)}
            form = "once" if one.every is None else "again"
            yield REASONS[form].fault(look, ("activities", id, "due"), words, keys=(id, ""))


def _listed(days: Iterable[date]) -> str:
    """The days that stand in a list already, before one that is added."""
    return "".join(f"{day.isoformat()}, " for day in days)
