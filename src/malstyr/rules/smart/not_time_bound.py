"""A goal that does not say when: no date in its text, no period, no target with a time.

Why: A goal without an end is never missed.
Example:
    goals:
      målet:
  -     text: Minst 40 % av barnen deltar i kulturskolan
  +     text: Minst 40 % av barnen deltar i kulturskolan 2015
Options: none; goals with no_target or see, or at a level with expects: nothing, are not judged
Source: Haparanda stad, Mål- och resultatstyrning: SMARTA
Message: "{name}" does not say when. {reason}
Help: Perhaps: {instead}
Otherwise: Add it to the text, or to an indicator that serves the goal.

Finner: Ett mål som inte säger när: varken datum i texten, period eller mål med tid.
Varför: Ett mål utan slut missas aldrig.
Inställningar: inga; mål med no_target eller see, eller på en nivå med expects: nothing, bedöms inte
Meddelande: ”{name}” säger inte när. {reason}
Hjälp: Skriv till exempel: {instead}
Annars: Lägg till det i texten, eller på en indikator som bidrar till målet.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.rules.smart.criteria import unmet


def find(look: Look) -> Faults:
    return unmet(look, "T", "time_bound")
