"""A target for the members with enough answers, where no value says how many answers there are.

Why: Which members are shown is decided by the number of answers alone. Without it, all of them count.
Example:
    units: {norra: {no_plan: i förvaltningens plan}}
    indicators:
      nöjda: {measured_in: procent, for_each: [norra], target: {at_least: 80, for: shown}}
    values:
      nöjda:
  -     norra: {2013: 81}
  +     norra: {2013: {value: 81, n: 24}}
Source: the format: for: shown is the members with at least min_answers, decided by n
Message: "{name}" is judged for the members with enough answers (for: shown), but no value has n. All members count.
Help: Add n, the number of answers, to each member's value. If all members are to be judged, remove for: shown.

Finner: Ett mål för delarna med tillräckligt många svar, där inget värde säger hur många svar det är.
Varför: Vilka delar som redovisas avgörs bara av antalet svar. Utan det räknas alla.
Källa: formatet: for: shown är de delar som har minst min_answers svar, enligt n
Meddelande: ”{name}” bedöms för de delar som har tillräckligt många svar (for: shown), men inget värde har n. Alla delar
    räknas.
Hjälp: Lägg till n, antalet svar, i varje dels värde. Ska alla delar bedömas, ta bort for: shown.
"""

from malstyr.model.target import SHOWN
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        held = [at.cell for at in cells_of(look.workspace.data, id) if at.member is not None]
        if held and all(cell.n is None for cell in held):
            for path, target in targets(id, indicator):
                if target.for_ == (SHOWN,):
                    yield look.named((*path, "for"))
