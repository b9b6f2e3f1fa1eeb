"""Two units of one parent that are called the same, as when an entry was copied and its name left.

Why: In a report nobody can tell them apart, and the results of one are read as those of the other.
Example:
    units:
  -   hemtjänst: {name: Vård, no_plan: ingår i förvaltningens plan}
  +   hemtjänst: {name: Hemtjänst, no_plan: ingår i förvaltningens plan}
      vård: {no_plan: ingår i förvaltningens plan}
Source: Språkrådet, Klarspråk: one name for one thing
Message: The units {id} and {other} are both shown as "{name}".
Help: Give each a name of its own, with name: on the unit.
Related: the other unit

Finner: Två enheter under samma enhet som heter likadant, som när en post har kopierats och namnet följt med.
Varför: I en rapport går de inte att skilja åt, och den enas resultat läses som den andras.
Källa: Språkrådet, Klarspråk: en sak har ett namn
Meddelande: Enheterna {id} och {other} visas båda som ”{name}”.
Hjälp: Ge var och en ett eget namn, med name: på enheten.
Också: den andra enheten
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Faults:
    first: dict[tuple[str, str | None], str] = {}
    for id, unit in look.workspace.data.units.items():
        name = unit.name or spoken(id)
        other = first.setdefault((name.casefold(), unit.parent), id)
        if other != id and unit.closed is None:
            yield look.at(("units", id), related=("units", other), id=id, other=other, name=name)
