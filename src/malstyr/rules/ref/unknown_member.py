"""A value, or a target, for a member that the indicator is not measured for.

Why: A value under a misspelt unit is left out of everything, and the unit looks unmeasured.
Bad:
    units:
      städ: {no_plan: i förvaltningens plan}
    indicators:
      nki:
        measured_in: index
        for_each: [städ]
    values:
      nki:
        stad:
          2013: 58
Good:
    units:
      städ: {no_plan: i förvaltningens plan}
    indicators:
      nki:
        measured_in: index
        for_each: [städ]
    values:
      nki:
        städ:
          2013: 58
Options: none
Source: the format: values stand as indicator, member, period
Message: "{id}" is not among those that "{name}" is measured for.
Help: Did you mean {instead}?
Otherwise: Measured for: {members}. Add it to for_each, or remove it here.

Finner: Ett värde eller ett målvärde för en del som indikatorn inte mäts för.
Varför: Ett värde under en felstavad enhet kommer inte med någonstans, och enheten ser omätt ut.
Inställningar: inga
Meddelande: ”{id}” är inte någon av dem som ”{name}” mäts för.
Hjälp: Menade du {instead}?
Annars: Mäts för: {members}. Lägg till den i for_each, eller ta bort den här.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.language.nearest import Spellings
from malstyr.rules.rule import Look
from malstyr.source.patch import Edit
from malstyr.workspace.references import named_members
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    workspace = look.workspace
    for id, indicator in workspace.data.indicators.items():
        if ("indicators", id) in workspace.damaged or not all(map(workspace.knows_group, indicator.for_each)):
            continue
        members = workspace.members_of(id)
        spellings, name, shown = Spellings(members), indicator.name or spoken(id), ", ".join(members) or "–"
        for member, path in named_members(workspace, id, indicator):
            if member not in members:
                near = spellings.nearest(member, look.taken(path))
                place = workspace.place(path)
                edit = Edit(place, near) if near is not None and place.text == member else None
                yield look.at(path, edit=edit, id=member, name=name, members=shown)
