"""A target that is called as one of those the indicator is measured for, and holds for all of them.

Why: The name of a target tells nothing of whom it is for. Each target is asked of every member.
Example:
    units:
      städ: {no_plan: i förvaltningens plan}
      kost: {no_plan: i förvaltningens plan}
    indicators:
      nki:
        measured_in: index
        method: enkät
        for_each: [städ, kost]
        targets:
  -       städ: {at_least: 56}
  -       kost: {at_least: 60}
  +       städ: {at_least: 56, for: [städ]}
  +       kost: {at_least: 60, for: [kost]}
Source: the format: a target is asked of every member, unless for says otherwise
Message: The targets of "{name}" are called {named}, as some that it is measured for, but each holds for all of them.
Help: Add for, which says whom a target is for: {line}

Finner: Ett målvärde som heter som en av dem indikatorn mäts för, men gäller alla.
Varför: Målvärdets namn säger inget om vem det gäller. Vart och ett gäller var och en.
Källa: formatet: ett målvärde gäller var och en, om inte for säger något annat
Meddelande: Målvärdena för ”{name}” heter {named}, som några av dem den mäts för, men vart och ett gäller alla.
Hjälp: Lägg till for, som säger vem ett målvärde gäller: {line}
"""

from malstyr.rules.rule import Faults, Look
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map
from malstyr.source.tree import find as find_node
from malstyr.workspace.nodes import in_one_line


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        members = look.workspace.members_of(id)
        named = [name for name, target in one.targets.items() if name in members and not target.for_]
        written = find_node(look.workspace.tree, ("indicators", id, "targets", named[0])) if named else None
        if isinstance(written, Map):
            pairs = ((key, in_one_line(below)) for key, below in written.items())
            line = f"{named[0]}: {in_braces([*pairs, ('for', f'[{named[0]}]')])}"
            yield look.named(("indicators", id, "targets", named[0]), named=", ".join(named), line=line)
