"""An activity that several are responsible for.

Why: What several answer for, each leaves to the other. One answers, and the others take part.
Example:
    roles: {kostchef: {title: Kostchef}, rektor: {title: Rektor}}
    activities:
  -   ny-matsedel: {text: En ny matsedel tas fram, responsible: [kostchef, rektor], due: 2014-05-01}
  +   ny-matsedel: {text: En ny matsedel tas fram med skolan, responsible: kostchef, due: 2014-05-01}
Options: none; what is done or closed is not asked for
Source: Östra Göinge kommun, Göingemodellen: every activity has one named responsible
Message: {n} are responsible for the activity "{name}".
Help: Write one role in responsible:, such as responsible: {first}, and name the others in text or note.

Finner: En aktivitet som flera ansvarar för.
Varför: Det som flera svarar för lämnar var och en åt den andra. En svarar, och de andra deltar.
Inställningar: inga; det som är klart eller avslutat efterfrågas inte
Källa: Östra Göinge kommun, Göingemodellen: varje aktivitet har en namngiven ansvarig
Meddelande: {n} ansvarar för aktiviteten ”{name}”.
Hjälp: Skriv en roll i responsible:, till exempel responsible: {first}, och nämn de andra i text eller note.
"""

from malstyr.rules.act.activities import still_to_do
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in still_to_do(look):
        n = len(one.all_responsible)
        if n > 1:
            path = ("activities", id, "responsible")
            yield look.named(path, id=id, n=n, first=one.all_responsible[0])
