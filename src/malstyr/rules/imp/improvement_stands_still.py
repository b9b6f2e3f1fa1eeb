"""An improvement whose next step was to be done by a day that has passed.

Why: The wheel turns only when each step leads to the next. An improvement that stands still is a meeting, not a change.
Bad:
    settings: {as_of: 2014-03-01}
    improvements:
      nycklar:
        problem: Hemtjänsten väntar på nycklar
        conclusion: Skåpet ska vara öppet
        checkpoints: {plan: 2013-11-01, do: 2013-12-15}
        reached: {plan: 2013-10-28}
Good:
    settings: {as_of: 2014-03-01}
    improvements:
      nycklar:
        problem: Hemtjänsten väntar på nycklar
        conclusion: Skåpet ska vara öppet
        checkpoints: {plan: 2013-11-01, do: [2013-12-15, 2014-04-01]}
        reached: {plan: 2013-10-28}
Options: none
Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up
Message: The improvement "{name}" stands still: the step {called!w} was to be done by {day}.
Help: Write reached: {{{step}: …}} with the day it was done, add a new date last in checkpoints, or end it with outcome
    and done.

Finner: En förbättring vars nästa steg skulle ha varit klart en dag som har passerat.
Varför: Hjulet snurrar bara när varje steg leder till nästa. En förbättring som står stilla är ett möte, inte en
    förändring.
Inställningar: inga
Meddelande: Förbättringen ”{name}” står stilla: steget {called!w} skulle ha varit klart {day}.
Hjälp: Skriv reached: {{{step}: …}} med dagen då det blev klart, lägg till ett nytt datum sist i checkpoints, eller
    avsluta den med outcome och done.
"""

from collections.abc import Iterator

from malstyr.evaluate.improving import checkpoints_due
from malstyr.findings import Fault
from malstyr.rules.rule import Look


def find(look: Look) -> Iterator[Fault]:
    for id, step, day in checkpoints_due(look.workspace.data, look.as_of):
        if day < look.as_of and not look.workspace.unread(("improvements", id)):
            name = look.workspace.data.improvements[id].problem
            path = ("improvements", id, "checkpoints", step)
            yield look.at(path, id=id, name=name, step=step, called=f"wheel-{step}", day=day)
