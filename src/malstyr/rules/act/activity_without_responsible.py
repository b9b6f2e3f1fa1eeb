"""An activity that nobody is responsible for.

Why: What everybody is to do, nobody does. A plan says what, who and when.
Example:
  + roles: {kostchef: {title: Kostchef}}
    activities:
  -   ny-matsedel: {text: En ny matsedel tas fram, due: 2014-05-01}
  +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01}
Options: none; what is done or closed is not asked for
Source: Östra Göinge kommun, Göingemodellen: every activity has one named responsible
Message: Nobody is responsible for the activity "{name}".
Help: Write responsible: and a role of roles.

Finner: En aktivitet som ingen ansvarar för.
Varför: Det som alla ska göra gör ingen. En plan säger vad, vem och när.
Inställningar: inga; det som är klart eller avslutat efterfrågas inte
Källa: Östra Göinge kommun, Göingemodellen: varje aktivitet har en namngiven ansvarig
Meddelande: Ingen ansvarar för aktiviteten ”{name}”.
Hjälp: Skriv responsible: och en roll i roles.
"""

from malstyr.rules.act.activities import still_to_do
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in still_to_do(look):
        if one.responsible is None:
            yield look.named(("activities", id), id=id)
