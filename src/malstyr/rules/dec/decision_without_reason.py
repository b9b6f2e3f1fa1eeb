"""The administration approves a change and does not say why.

Why: What politics did not decide the administration has to explain.
Example:
    decisions:
      fl-2013-05:
        body: Förvaltningsledningen
        level: administration
        date: 2013-05-17
  +     reason: färre svarade på pappersenkäten
        approves:
          indicators/nki/method: {from: enkät, to: webbenkät}
Source: Haparanda stad: politics decides what (VAD), the administration how (HUR)
Message: The decision "{id}" approves changes without a reason.
Help: Add reason: to the decision.

Finner: Förvaltningen godkänner en ändring utan att säga varför.
Varför: Det som politiken inte beslutade om får förvaltningen förklara.
Källa: Haparanda stad: politiken bestämmer VAD, förvaltningen HUR
Meddelande: Beslutet ”{id}” godkänner ändringar utan skäl.
Hjälp: Lägg till reason: i beslutet.
"""

from malstyr.model.organisation import Decider
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, decision in look.workspace.data.decisions.items():
        explains = decision.level in (Decider.ADMINISTRATION, Decider.TEAM)
        if decision.approves and explains and decision.reason is None:
            yield look.at(("decisions", id), id=id)
