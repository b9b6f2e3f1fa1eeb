"""A likelihood or consequence that is not on the organisation's risk scale.

Why: A risk of 9 on a scale of 4 cannot be compared with the others, and stands nowhere in the matrix.
Bad:
    settings: {risk_scale: 4}
    roles: {kostchef: {title: Kostchef}}
    risks:
      specialkost: {text: Kök blandar ihop specialkost, likelihood: 9, consequence: 4, responsible: kostchef}
Good:
    settings: {risk_scale: 4}
    roles: {kostchef: {title: Kostchef}}
    risks:
      specialkost: {text: Kök blandar ihop specialkost, likelihood: 2, consequence: 4, responsible: kostchef}
Options: none; where settings has no risk_scale only 0 is off it
Source: Sveriges Kommuner och Regioner, Internkontroll: likelihood and consequence are graded on one scale
Message: "{name}" has {key} {grade}, and the risk scale is 1–{highest}.
Help: Write a number from 1 to {highest}, or the organisation's own scale in settings: {{risk_scale: …}}.

Finner: En sannolikhet eller konsekvens som ligger utanför organisationens riskskala.
Varför: En risk med 9 på en skala till 4 går inte att jämföra med de andra, och den får ingen plats i matrisen.
Inställningar: inga; där settings saknar risk_scale är det bara 0 som ligger utanför
Meddelande: ”{name}” har {key} {grade}, men riskskalan är 1–{highest}.
Hjälp: Skriv ett tal från 1 till {highest}, eller organisationens egen skala i settings: {{risk_scale: …}}.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.rules.risk.registers import risk_called
from malstyr.rules.rule import Look


def find(look: Look) -> Iterator[Fault]:
    scale = look.workspace.data.settings.risk_scale
    for id, risk in look.workspace.data.risks.items():
        for at, held in (((), risk), (("residual",), risk.residual)):
            for key in ("likelihood", "consequence"):
                grade = getattr(held, key, None)
                if grade is not None and not 1 <= grade <= (scale or grade):
                    where = ".".join((*at, key))
                    yield look.at(
                        ("risks", id, *at, key),
                        id=id,
                        other=where,
                        name=risk_called(id, risk),
                        key=where,
                        grade=grade,
                        highest=scale or "…",
                    )
