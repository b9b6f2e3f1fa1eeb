"""A control that has not been done and has no day when it will be.

Why: A control without a day is a wish.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    risks:
      specialkost:
        text: Kök blandar ihop specialkost
        responsible: kostchef
        reviewed: 2013-10-01
        controls:
  -       stickprov: {text: Stickprov i varje kök, every: 1 month}
  +       stickprov: {text: Stickprov i varje kök, every: 1 month, due: 2014-03-10}
Source: Region Gotland, styrkort: the internal control plan is carried out, and that is reported to the board
Message: The control "{name}" has no day when it is to be done.
Help: Write due: and the day of the first time.

Finner: En kontroll som inte är gjord och som inte har någon dag för det.
Varför: En kontroll utan dag är en önskan.
Källa: Region Gotland, styrkort: planen för intern kontroll är genomförd, och det är rapporterat till nämnden
Meddelande: Kontrollen ”{name}” har ingen dag då den ska göras.
Hjälp: Skriv due: och dagen för första gången.
"""

from malstyr.evaluate.internal_control import risks_in_force
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        for name, control in risk.controls.items():
            if not (control.due or control.done):
                yield look.at(("risks", id, "controls", name), id=id, other=name, name=control.text)
