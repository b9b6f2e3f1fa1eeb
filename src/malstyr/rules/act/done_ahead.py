"""Something said to be done on a day that has not come.

Why: What is to be done is not done. A report that counts it as done says what nobody knows yet.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    activities:
  -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01, done: 2014-05-01}
  +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01, done: 2014-02-20}
Source: Värnamo kommun, målstyrningsmodell from 2011: what is done is struck through
Message: "{name}" is said to be done on {day}, and today is {today}.
Help: If the day is wrong, correct it. If it is not done yet, write the day as due: instead.

Finner: Något som sägs vara klart en dag som inte har kommit.
Varför: Det som ska göras är inte gjort. En rapport som räknar det som klart säger något som ingen vet ännu.
Källa: Värnamo kommun, målstyrningsmodell från 2011: det som är klart stryks över
Meddelande: ”{name}” sägs vara klart {day}, men i dag är det {today}.
Hjälp: Är dagen fel, rätta den. Är det inte klart än, skriv dagen som due: i stället.
"""

from malstyr.model.activities import Activity
from malstyr.rules.act.activities import dated_steps
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import called


def find(look: Look) -> Faults:
    for section, id, one in dated_steps(look.workspace.data):
        days = one.done_days if isinstance(one, Activity) else (one.done,)
        day = max((day for day in days if day is not None), default=look.as_of)
        if day > look.as_of:
            yield look.at((section, id, "done"), id=id, name=called(id, one), day=day, today=look.as_of)
