"""A risk that nobody is responsible for.

Why: A risk that is everybody's is watched by nobody.
Example:
  + roles: {kostchef: {title: Kostchef}}
    risks:
  -   specialkost: {text: Kök blandar ihop specialkost}
  +   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef, reviewed: 2013-10-01}
Source: Region Gotland, styrkort: an internal control plan that is carried out and reported
Message: Nobody is responsible for the risk "{name}".
Help: Write responsible: and a role of roles.

Finner: En risk som ingen ansvarar för.
Varför: En risk som är allas bevakas av ingen.
Källa: Region Gotland, styrkort: en plan för intern kontroll som är genomförd och rapporterad
Meddelande: Ingen ansvarar för risken ”{name}”.
Hjälp: Skriv responsible: och en roll i roles.
"""

from malstyr.evaluate.internal_control import risks_in_force
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        if risk.responsible is None:
            yield look.named(("risks", id), id=id)
