"""An activity with no date to be done by.

Why: What has no date is never late, and is put off by everything that has one.
Example:
    roles: {kostchef: {title: Kostchef}}
    activities:
  -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef}
  +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01}
Options: none; what is done or closed is not asked for
Source: Östra Göinge kommun, Göingemodellen: an action plan says what, who and when
Message: The activity "{name}" has no date.
Help: Write due: and the day when it is to be done.

Finner: En aktivitet utan datum.
Varför: Det som inte har något datum blir aldrig försenat, och får vänta på allt som har ett.
Inställningar: inga; det som är klart eller avslutat efterfrågas inte
Källa: Östra Göinge kommun, Göingemodellen: en handlingsplan säger vad, vem och när
Meddelande: Aktiviteten ”{name}” har inget datum.
Hjälp: Skriv due: och dagen då den ska vara klar.
"""

from malstyr.evaluate.rounds import due_days
from malstyr.rules.act.activities import still_to_do
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in still_to_do(look):
        if not due_days(one, look.as_of):
            yield look.named(("activities", id), id=id)
