"""The budget as a limit, where a limit is a number or another indicator.

Why: The budget belongs to the values of its year. What is to keep within it is the deviation from it.
Example:
    indicators:
  -   nettokostnad:
  +   nettokostnad: {measured_in: tkr, method: bokslut}
  +   avvikelse-nettokostnad:
        measured_in: tkr
  -     method: bokslut
  -     target: {at_most: budget}
  +     formula: nettokostnad.budget - nettokostnad
  +     target: {at_least: 0}
Source: the format: a limit is a number, previous, or an indicator; a deviation is a formula
Message: “{name}” has {key}: {text}, but a limit is a number, previous or another indicator. The budget is neither.
Help: Remove the target and add an indicator of the deviation: {line}

Finner: Budgeten som gräns, där en gräns är ett tal eller en annan indikator.
Varför: Budgeten hör till årets värden. Det som ska hållas inom den är avvikelsen från den.
Källa: formatet: en gräns är ett tal, previous eller en indikator; en avvikelse är en formel
Meddelande: ”{name}” har {key}: {text}, men en gräns är ett tal, previous eller en annan indikator. Budgeten är inget
    av dem.
Hjälp: Ta bort gränsen och lägg till en indikator för avvikelsen: {line}
"""

from malstyr.language.meant import meant_by
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets

DEVIATION = {
    "at_most": ("{id}.budget - {id}", "at_least"),
    "less_than": ("{id}.budget - {id}", "more_than"),
    "at_least": ("{id} - {id}.budget", "at_least"),
    "more_than": ("{id} - {id}.budget", "more_than"),
    "equal_to": ("{id}.budget - {id}", "equal_to"),
}
"""What says the same of the deviation as a limit says of the amount."""


def find(look: Look) -> Faults:
    known = look.workspace.data.indicators
    for id, indicator in known.items():
        for path, target in targets(id, indicator):
            for key, name in target.references:
                if name not in known and meant_by(name, ("budget",)):
                    formula, limit = DEVIATION[key]
                    unit = f"measured_in: {indicator.measured_in}, " if indicator.measured_in else ""
                    yield look.named(
                        (*path, key),
                        key=key,
                        text=name,
                        line=f"avvikelse-{id}: {{{unit}formula: {formula.format(id=id)}, target: {{{limit}: 0}}}}",
                    )
