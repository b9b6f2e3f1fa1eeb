"""A goal that cannot be measured, neither by its text nor by an indicator with a target.

Why: What cannot be counted or checked cannot be followed up, however good it is.
Example:
    goals:
      målet:
  -     text: Kulturlivet ska utvecklas 2015
  +     text: Minst 40 % av barnen deltar i kulturskolan 2015
Options: none; goals with no_target or see, or at a level with expects: nothing, are not judged
Source: Haparanda stad, Mål- och resultatstyrning: SMARTA
Message: "{name}" cannot be measured. {reason}
Help: Perhaps: {instead}
Otherwise: Add it to the text, or to an indicator that serves the goal.

Finner: Ett mål som inte går att mäta, varken genom sin text eller genom en indikator med mål.
Varför: Det som inte går att räkna eller kontrollera går inte att följa upp, hur bra det än är.
Inställningar: inga; mål med no_target eller see, eller på en nivå med expects: nothing, bedöms inte
Meddelande: ”{name}” går inte att mäta. {reason}
Hjälp: Skriv till exempel: {instead}
Annars: Lägg till det i texten, eller på en indikator som bidrar till målet.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.rules.smart.criteria import unmet


def find(look: Look) -> Faults:
    return unmet(look, "M", "measurable")
