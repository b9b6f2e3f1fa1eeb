"""A margin of error below zero.

Why: A margin is told as plus or minus; with a minus of its own nothing can be compared with it.
Example:
    indicators:
      nki: {measured_in: index, method: enkät}
    values:
      nki:
  -     2013: {value: 58, margin: -2.4}
  +     2013: {value: 58, margin: 2.4}
Source: the format: margin is half the width of the interval
Message: {name} {when!p}: a margin of error cannot be {margin!n}.
Help: Write it without a sign, such as margin: {size}, if that is plus or minus as it was computed.

Finner: En felmarginal under noll.
Varför: En felmarginal anges som plus eller minus. Med ett eget minus går inget att jämföra med den.
Källa: formatet: margin är halva intervallets bredd
Meddelande: {name} {when!p}: en felmarginal kan inte vara {margin!n}.
Hjälp: Skriv den utan tecken, margin: {size}, om det är så mycket plus eller minus som räknades ut.
"""

from collections.abc import Iterator
from decimal import Decimal

from malstyr.model.indicators import Cell
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path


@tellable
def find(look: Look) -> Faults:
    for at in look.workspace.cells_saying("margin", "of_which"):
        for keys, margin in _margins(at.cell):
            if margin is not None and margin < 0:
                yield look.named((*at.path, *keys), when=at.when, margin=margin, size=f"{-margin:f}")


def _margins(cell: Cell) -> Iterator[tuple[Path, Decimal | None]]:
    yield ("margin",), cell.margin
    for name, part in cell.of_which.items():
        yield ("of_which", name, "margin"), part.margin
