"""An indicator with a target that does not say how it is measured.

Why: A share of "satisfied" people means nothing until it is said who was asked what; a new method breaks the series.
Example:
    indicators:
      nöjda-matgäster:
        measured_in: procent
  +     method: årlig enkät till elever och äldre
        target: {at_least: 75}
Options: none; checklists, formulas, surveys, guarantees and Kolada figures say how by themselves
Source: Haparanda stad, Mål- och resultatstyrning: what is measured, how, and when
Message: "{name}" has a target but does not say how it is measured.
Help: Add method: with a few words, such as: yearly survey to all users.

Finner: En indikator med mål som inte säger hur den mäts.
Varför: En andel ”nöjda” säger inget förrän det står vilka som fick vilken fråga. Och en ny metod bryter serien.
Inställningar: inga; checklistor, formler, enkäter, garantier och Koladas nyckeltal säger själva hur
Källa: Haparanda stad, Mål- och resultatstyrning: vad som mäts, hur och när
Meddelande: ”{name}” har ett mål men säger inte hur den mäts.
Hjälp: Lägg till method: med några ord, till exempel: årlig enkät till alla brukare.
"""

from malstyr.model.demands import Done
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        says = one.method or one.formula or one.survey or one.promise or one.kolada or one.see
        counted = any(not isinstance(target.demand, Done) for target in one.all_targets.values())
        if counted and not says and open_on(one, look.as_of):
            yield look.named(("indicators", id))
