"""Risks that are graded where the organisation has not said on what scale.

Why: A 3 is low of 10 and high of 3. Without a scale there is neither a matrix nor a colour.
Example:
  + settings: {risk_scale: 4}
    roles: {kostchef: {title: Kostchef}}
    risks:
      specialkost: {text: Kök blandar ihop specialkost, likelihood: 2, consequence: 4, responsible: kostchef}
Source: Sveriges Kommuner och Regioner, Internkontroll: likelihood and consequence are graded on one scale
Message: Risks are graded, and settings has no risk_scale.
Help: Add settings: {{risk_scale: 4}}, with the highest grade you use.

Finner: Risker som är bedömda utan att organisationen har sagt på vilken skala.
Varför: En trea är låg av 10 och hög av 3. Utan skala finns varken matris eller färg.
Källa: Sveriges Kommuner och Regioner, Internkontroll: sannolikhet och konsekvens bedöms på samma skala
Meddelande: Risker är bedömda, men settings har ingen risk_scale.
Hjälp: Lägg till settings: {{risk_scale: 4}}, med det högsta värde ni använder.
"""

from malstyr.evaluate.internal_control import remaining
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    data = look.workspace.data
    graded = [id for id, risk in data.risks.items() if remaining(risk) is not None]
    unread = look.workspace.unread(("settings",)) or look.workspace.unread(("settings", "risk_scale"))
    if graded and data.settings.risk_scale is None and not unread:
        yield look.at(("risks", graded[0]), id=graded[0])
