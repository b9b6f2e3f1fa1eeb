"""A goal that does not say what is to be reached, nor has an indicator that does.

Why: Two readers who understand a goal differently cannot tell whether it is reached.
Example:
    goals:
      målet:
  -     text: Kommunen ska vara attraktiv och trivsam
  +     text: Andelen elever med slutbetyg från gymnasieskolan är minst 85 % 2015
Options: none; goals with no_target or see, or at a level with expects: nothing, are not judged
Source: Haparanda stad, Mål- och resultatstyrning: SMARTA
Message: "{name}" does not say what is to be reached. {reason}
Help: Perhaps: {instead}
Otherwise: Add it to the text, or to an indicator that serves the goal.

Finner: Ett mål som inte säger vad som ska uppnås, och inte heller har en indikator som gör det.
Varför: Två läsare som förstår målet olika kan inte enas om det är nått.
Inställningar: inga; mål med no_target eller see, eller på en nivå med expects: nothing, bedöms inte
Meddelande: ”{name}” säger inte vad som ska uppnås. {reason}
Hjälp: Skriv till exempel: {instead}
Annars: Lägg till det i texten, eller på en indikator som bidrar till målet.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.rules.smart.criteria import unmet


def find(look: Look) -> Faults:
    return unmet(look, "S", "specific")
