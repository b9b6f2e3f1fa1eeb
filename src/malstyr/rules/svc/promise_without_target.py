"""A service guarantee that nothing measures.

Why: A promise that is not measured cannot be seen to be kept or broken.
Example:
    indicators:
      protokoll:
  -     promise: Protokollet publiceras efter justering
  +     promise: Protokollet publiceras inom två arbetsdagar efter justering
        measured_in: procent
  +     target: {within: 2 working days, from: justering, share: 100}
Options: none; a promise that is not measured belongs in offers of the unit
Source: Leksands kommun, Sektorsplan 2013–2015: service guarantees with times
Message: The guarantee "{name}" has no target.
Help: Add a target, such as {{within: 2 working days, from: …}}, or move the promise to the unit's offers.

Finner: En servicegaranti som inget mäter.
Varför: Om ett löfte inte mäts vet ingen om det hålls.
Inställningar: inga; ett löfte som inte mäts hör hemma i enhetens offers
Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier med tider
Meddelande: Garantin ”{name}” har inget mål.
Hjälp: Lägg till ett mål, till exempel {{within: 2 working days, from: …}}, eller flytta löftet till enhetens offers.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        answered = one.all_targets or one.no_target or one.see
        if one.promise is not None and not answered and open_on(one, look.as_of):
            yield look.named(("indicators", id, "promise"))
