"""A value in square brackets, of an indicator that is measured with a number.

Why: Square brackets hold the steps of a checklist. A comma inside them makes two values of one number.
Bad:
    indicators:
      enkät:
        measured_in: betyg
        method: enkät
    values:
      enkät:
        2013: [4,0]
Good:
    indicators:
      enkät:
        measured_in: betyg
        method: enkät
    values:
      enkät:
        2013: 4.0
Options: none
Source: the format: a value is a number, or a list of steps where the target is done
Message: "{text}" stands in square brackets, but "{name}" is measured with a number.
Help: Write the number without brackets and with a decimal point, such as 4.0. Only steps of a target with
    done stand in square brackets.

Finner: Ett värde inom hakparentes för en indikator som mäts med ett tal.
Varför: Hakparenteser är till för stegen i en checklista. Ett komma inom dem gör två värden av ett tal.
Inställningar: inga
Källa: formatet: ett värde är ett tal, eller en lista med steg där målvärdet är done
Meddelande: ”{text}” står inom hakparentes, men ”{name}” mäts med ett tal.
Hjälp: Skriv talet utan hakparentes och med decimalpunkt, till exempel 4.0. Bara stegen i ett målvärde med done
    står inom hakparentes.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.source.tree import SHORT
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    workspace = look.workspace
    for at in workspace.cells:
        if not isinstance(at.cell.value, tuple):
            continue
        indicator = workspace.data.indicators.get(at.indicator)
        if indicator is None or ("indicators", at.indicator) in workspace.damaged:
            continue
        if not any(target.done for target in indicator.all_targets.values()):
            path = (*at.path, SHORT)
            yield look.at(path, text=f"[{', '.join(at.cell.value)}]", name=indicator.name or spoken(at.indicator))
