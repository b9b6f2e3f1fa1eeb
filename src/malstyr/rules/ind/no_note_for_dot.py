"""A part of a year, or one of several years, that was not measured, without the reason.

Why: A full stop takes a measurement away. Without a reason nobody can tell a holiday from a bad week.
Example:
    indicators:
      lektioner: {measured_in: procent, frequency: week, target: {at_least: 90}}
    values:
      lektioner:
  -     2014-W08: .
  +     2014-W08: {value: ., note: sportlov}
Source: the format: a full stop with a note takes a part of the year away
Message: "{name}" has a full stop for {shown}{who} without saying why. It counts as missing until that is said.
Help: Write why with note, as in {period}: {{value: ., note: …}}. If it was measured, write the value.

Finner: En del av ett år, eller ett av flera år, som inte mättes, utan skälet.
Varför: En punkt tar bort en mätning. Utan skäl går det inte att skilja ett lov från en dålig vecka.
Källa: formatet: en punkt med en anmärkning tar bort en del av året
Meddelande: ”{name}” har en punkt för {shown}{who} utan att säga varför. Det räknas som att värdet saknas
    tills det sägs.
Hjälp: Skriv skälet med note, till exempel {period}: {{value: ., note: …}}. Mättes det, skriv värdet.
"""

from malstyr.model.indicators import Missing
from malstyr.rules.often import KIND_OF, written_series
from malstyr.rules.reasons import periods_listed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for one in written_series(look.workspace):
        kind = KIND_OF.get(one.indicator.frequency)
        dots = [at for at, cell in one.cells.items() if cell.value is Missing.NOT_APPLICABLE and cell.note is None]
        of_years = any(target.mean_over or target.total_over for target in one.indicator.all_targets.values())
        silent = sorted(at for at in dots if at.kind is kind or (of_years and at.whole_year))
        if silent:
            yield look.at(
                one.path(silent[0]),
                name=one.name,
                shown=periods_listed(silent, look.language),
                who=one.who(look.workspace),
                period=silent[0],
            )
