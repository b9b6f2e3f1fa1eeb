"""A target that should be reached (strength: should) and is not.

Why: A weaker target still tells where things are heading.
Example:
    settings: {as_of: 2014-03-01}
    about: {source: enkäten}
    indicators:
      nki:
        measured_in: index
        method: enkät
        target: {at_least: 56, strength: should}
    values:
      nki:
  -     2013: 52
  +     2013: 57
Options: none; what is partly met, forecast to fail or can no longer be met is told too
Source: Värnamo kommun, målstyrningsmodell from 2011: bör a single year, ska over the period
Message: {name} (should): {status!w} {period!p}. {arithmetic}
Help: Write what it depends on under assessments: {subject}.
Related: the target

Finner: Ett mål som bör nås (strength: should) men inte är det.
Varför: Ett svagare mål visar ändå vart det är på väg.
Inställningar: inga; även det som är delvis uppfyllt, bedöms bli rött eller inte längre kan bli uppfyllt nämns
Källa: Värnamo kommun, målstyrningsmodell från 2011: bör ett enstaka år, ska över perioden
Meddelande: {name} (bör): {status!w} {period!p}. {arithmetic}
Hjälp: Skriv vad det beror på under assessments: {subject}.
Också: målet
"""

from malstyr.model.target import Strength
from malstyr.rules.out.deviations import deviation_faults
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    return deviation_faults(look, Strength.SHOULD)
