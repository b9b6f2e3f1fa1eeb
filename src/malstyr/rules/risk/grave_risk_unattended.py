"""A red risk that has neither a control nor an action under way.

Why: What is both likely and grave is what internal control is for.
Example:
    settings: {risk_scale: 4}
    roles: {kostchef: {title: Kostchef}}
    risks:
      specialkost:
        text: Kök blandar ihop specialkost
        likelihood: 3
        consequence: 4
        responsible: kostchef
        reviewed: 2013-10-01
  +     controls:
  +       stickprov: {text: Stickprov i varje kök, every: 1 month, due: 2014-03-10}
Options: none; settings.risk_limits says what is red
Source: Haparanda kommun, styrmodell: can we affect or prevent the risks, and what goes first?
Message: The risk "{name}" is red ({likelihood} × {consequence}), and neither a control nor an action is under way.
Help: Add a control under controls, or an activity in actions; what remains of the risk is written in residual.

Finner: En röd risk som varken har en kontroll eller en åtgärd på väg.
Varför: Det som är både troligt och allvarligt är vad den interna kontrollen är till för.
Inställningar: inga; settings.risk_limits säger vad som är rött
Källa: Haparanda kommun, styrmodell: kan vi påverka eller förebygga riskerna, och vad går först?
Meddelande: Risken ”{name}” är röd ({likelihood} × {consequence}), men varken kontroll eller åtgärd är på väg.
Hjälp: Lägg till en kontroll i controls eller en aktivitet i actions; det som sedan återstår skrivs i residual.
"""

from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.internal_control import light, remaining, risks_in_force
from malstyr.model.outcome import Status
from malstyr.model.risks import Risk
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    settings = look.workspace.data.settings
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        grade = remaining(risk)
        if grade is not None and light(settings, grade) is Status.NOT_MET and not _attended(look, risk):
            yield look.named(("risks", id), id=id, likelihood=grade.likelihood, consequence=grade.consequence)


def _attended(look: Look, risk: Risk) -> bool:
    """Whether a control comes back or is still to be done, or an action is under way."""
    activities = look.workspace.data.activities
    under_way = any(id in activities and to_be_done(activities[id], look.as_of) for id in risk.actions)
    return under_way or any(one.every is not None or not one.done for one in risk.controls.values())
