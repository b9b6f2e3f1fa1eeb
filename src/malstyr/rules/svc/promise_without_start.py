"""A service guarantee that does not say from when its time is counted.

Why: Two days from when the minutes are approved, or from the meeting? Without a start nobody can tell if it was kept.
Example:
    indicators:
      protokoll:
  -     promise: Protokollet publiceras inom två arbetsdagar
  +     promise: Protokollet publiceras inom två arbetsdagar efter justering
        measured_in: procent
  -     target: {within: 2 working days, share: 100}
  +     target: {within: 2 working days, from: justering, share: 100}
Source: Leksands kommun, Sektorsplan 2013–2015: times are counted from a named event
Message: "{name}" is to be kept within {within!w}, but not from when.
Help: Add from: with the event that starts the time.

Finner: En servicegaranti som inte säger från när tiden räknas.
Varför: Två dagar från justeringen, eller från mötet? Utan start kan ingen avgöra om den hölls.
Källa: Leksands kommun, Sektorsplan 2013–2015: tider räknas från en händelse som nämns
Meddelande: ”{name}” ska hållas inom {within!w}, men det står inte från när.
Hjälp: Lägg till from: med händelsen som tiden räknas från.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.rules.svc.cells_with_cases import told_by_word
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        for path, target in targets(id, one):
            if target.within is not None and target.from_ is None and open_on(one, look.as_of):
                yield look.named((*path, "within"), within=told_by_word(target.within))
