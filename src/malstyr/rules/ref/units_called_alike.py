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

from collections.abc import Hashable, Iterable

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Faults:
    units = look.workspace.data.units
    shown = ((id, one.name or spoken(id), one.parent) for id, one in units.items() if one.closed is None)
    return called_alike(look, "units", shown)


def called_alike(look: Look, section: str, entries: Iterable[tuple[str, str, Hashable]]) -> Faults:
    """Entries of a section that are shown by one name, each with the first that is; ``entries`` are their ids and
    names, and what tells them apart all the same."""
    first: dict[tuple[str, Hashable], str] = {}
    for id, name, apart in entries:
        other = first.setdefault((name.casefold(), apart), id)
        if other != id:
            yield look.at((section, id), related=(section, other), id=id, other=other, name=name)
