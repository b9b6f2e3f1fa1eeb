"""A value is written that the indicator's formula makes another.

Why: The written value is the one that is judged and shown, and nobody sees that the formula gives another.
Example:
    indicators:
      kostnad: {measured_in: tkr, method: bokslut, no_target: bara följd}
      platser: {measured_in: st, method: register, no_target: bara följd}
      per-plats: {measured_in: tkr, method: räknas ut, formula: kostnad / platser, target: {at_most: 90}}
    values:
      kostnad: {2013: 800}
      platser: {2013: 10}
  -   per-plats: {2013: 85}
  +   per-plats: {2013: 80}
Source: the format: a formula computes what nobody has written
Message: {name} {when!p} is written as {own!n}, but its formula gives {made!n}.
Help: Take the value away, and it is computed. If it is right, correct what the formula computes it from.
Related: the formula

Finner: Ett värde som är skrivet på ett annat sätt än indikatorns formel ger.
Varför: Det skrivna värdet är det som bedöms och visas, och ingen ser att formeln ger ett annat.
Källa: formatet: en formel räknar ut det som ingen har skrivit
Meddelande: {name} {when!p} är skrivet som {own!n}, men formeln ger {made!n}.
Hjälp: Ta bort värdet, så räknas det ut. Stämmer det, rätta det som formeln räknar med.
Också: formeln
"""

from malstyr.evaluate.impossible import is_another_year
from malstyr.evaluate.reading import Held
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look


@tellable
def find(look: Look) -> Faults:
    computed = {id for id, one in look.workspace.data.indicators.items() if one.formula is not None}
    for at in look.workspace.cells:
        if at.indicator in computed and at.value is not None:
            made = look.evaluation.readings.by_formula(at.indicator, at.member, at.period)
            if made is not None and made.held is Held.VALUE and is_another_year(at.value, made.value, complete=True):
                words = {"when": at.when, "own": at.value, "made": made.value}
                yield look.named((*at.path, "value"), words, related=("indicators", at.indicator, "formula"))
