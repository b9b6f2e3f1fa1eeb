"""A target that was to be reached and is not.

Why: This is what the meeting is for: what is red, by how much, and since when.
Example:
    settings: {as_of: 2014-03-01}
    about: {source: enkäten}
    indicators:
      nki:
        measured_in: index
        method: enkät
        target: {at_least: 56}
    values:
      nki:
  -     2013: 52
  +     2013: 57
Options: none; what is partly met, forecast to fail or can no longer be met is told too
Source: the target itself
Message: {name}: {status!w} {period!p}. {arithmetic}
Help: Write what it depends on and what is to be done under assessments: {subject}.
Related: the target

Finner: Ett mål som skulle nås men inte är det.
Varför: Det är detta sammanträdet är till för: vad som är rött, hur mycket och sedan när.
Inställningar: inga; även det som är delvis uppfyllt, bedöms bli rött eller inte längre kan bli uppfyllt nämns
Källa: målvärdet självt
Meddelande: {name}: {status!w} {period!p}. {arithmetic}
Hjälp: Skriv vad det beror på och vad som ska göras under assessments: {subject}.
Också: målet
"""

from malstyr.model.target import Strength
from malstyr.rules.out.deviations import deviation_faults
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    return deviation_faults(look, Strength.SHALL)
