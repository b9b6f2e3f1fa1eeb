"""A risk whose likelihood is said and not its consequence, or the other way round.

Why: A risk is as grave as its likelihood and its consequence together. Half of it has no place among the others.
Example:
    settings: {risk_scale: 4}
    roles: {kostchef: {title: Kostchef}}
    risks:
  -   specialkost: {text: Kost, likelihood: 2, responsible: kostchef, next_review: 2030-10-01}
  +   specialkost: {text: Kost, likelihood: 2, consequence: 4, responsible: kostchef, next_review: 2030-10-01}
Source: Haparanda stad, intern kontroll: which risks there are, and what consequences they may have
Message: "{name}" has {there} and no {missing}, so nobody can tell how grave it is.
Help: Add {missing}: with a number on the risk scale.

Finner: En risk som har sannolikhet men inte konsekvens, eller tvärtom.
Varför: En risk är så allvarlig som sannolikheten och konsekvensen är tillsammans. Hälften har ingen plats bland de
    andra.
Källa: Haparanda stad, intern kontroll: vilka risker som finns, och vilka följder de kan få
Meddelande: Risken ”{name}” har {there} men inte {missing}, så det går inte att säga hur allvarlig den är.
Hjälp: Lägg till {missing}: med ett tal på riskskalan.
"""

from malstyr.evaluate.internal_control import risks_in_force
from malstyr.rules.rule import Faults, Look

_GRADES = ("likelihood", "consequence")


def find(look: Look) -> Faults:
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        there = [name for name in _GRADES if getattr(risk, name) is not None]
        if len(there) == 1 and not look.workspace.unread(("risks", id)):
            (missing,) = (name for name in _GRADES if name not in there)
            yield look.named(("risks", id, there[0]), id=id, there=there[0], missing=missing)
