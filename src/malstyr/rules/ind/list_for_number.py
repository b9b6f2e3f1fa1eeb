"""A value in square brackets, of an indicator that is measured with a number.

Why: Square brackets hold the steps of a checklist. A comma inside them makes two values of one number.
Example:
    indicators:
      enkät:
        measured_in: betyg
        method: enkät
    values:
      enkät:
  -     2013: [4,0]
  +     2013: 4.0
Source: the format: a value is a number, or a list of steps where the target is done

Finner: Ett värde inom hakparentes för en indikator som mäts med ett tal.
Varför: Hakparenteser är till för stegen i en checklista. Ett komma inom dem gör två värden av ett tal.
Källa: formatet: ett värde är ett tal, eller en lista med steg där målvärdet är done
"""

from malstyr.model.indicators import Indicator
from malstyr.model.periods import parts_of_year
from malstyr.rules.reasons import Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import SHORT
from malstyr.workspace.cells import At
from malstyr.workspace.workspace import spoken

_of_list = Saying(
    "”{text}” står inom hakparentes, men ”{name}” mäts med ett tal.",
    "“{text}” stands in square brackets, but “{name}” is measured with a number.",
)
REASONS = {
    "one": _of_list(
        "Skriv talet utan hakparentes och med decimalpunkt, till exempel 4.0. Bara stegen i ett målvärde med done står"
        " inom hakparentes.",
        "Write the number without brackets and with a decimal point, such as 4.0. Only steps of a target with done"
        " stand in square brackets.",
    ),
    "parts": _of_list(
        "Är det ett tal för varje del av året, i ordning, skriv dem på var sin rad: {lines}. Annars skriver du det tal"
        " som gäller, utan hakparentes.",
        "If there is a number for each part of the year, in order, write each on a line of its own: {lines}. Otherwise"
        " write the number that holds, without brackets.",
    ),
}


def find(look: Look) -> Faults:
    workspace = look.workspace
    for at in workspace.cells:
        if not isinstance(at.cell.value, tuple):
            continue
        indicator = workspace.data.indicators.get(at.indicator)
        if indicator is None or ("indicators", at.indicator) in workspace.damaged:
            continue
        if not any(target.done for target in indicator.all_targets.values()):
            lines = _of_parts(indicator, at, at.cell.value)
            name = indicator.name or spoken(at.indicator)
            words = {"text": f"[{', '.join(at.cell.value)}]", "name": name, "lines": lines}
            yield REASONS["parts" if lines else "one"].fault(look, (*at.path, SHORT), words)


def _of_parts(indicator: Indicator, at: At, numbers: tuple[str, ...]) -> str:
    """The numbers as they are typed where they are as many as the parts of their year; empty where they are not."""
    parts = parts_of_year(indicator.frequency or "", at.period.year) if at.period.whole_year else ()
    if len(parts) != len(numbers):
        return ""
    return ", ".join(f"{part}: {number}" for part, number in zip(parts, numbers, strict=True))
