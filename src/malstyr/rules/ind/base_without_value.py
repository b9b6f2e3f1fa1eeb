"""A change counted from a time of which there is no value, while later ones have theirs.

Why: Without the value that it is counted from, nothing tells how much is asked for, and nothing is ever met.
Example:
    indicators:
  -   matsvinn: {measured_in: gram, method: vägs, target: {decrease_percent: 30, since: 2011, by: 2014}}
  +   matsvinn: {measured_in: gram, method: vägs, target: {decrease_percent: 30, since: 2010, by: 2014}}
    values:
      matsvinn: {2010: 62, 2012: 51}
Source: the format: since names the period whose value a change is counted from
Message: The target of "{name}" is counted from {since}, and there is no value for it. There are values for {known}.
Help: Add the value for {since} under values. If it is counted from another time, correct since.

Finner: En ändring som räknas från en tid som inte har något värde, medan senare tider har det.
Varför: Utan värdet som den räknas från går det inte att veta hur mycket som krävs, och inget blir någonsin uppfyllt.
Källa: formatet: since är den period vars värde en ändring räknas från
Meddelande: Målvärdet för ”{name}” räknas från {since}, men då finns inget värde. Värden finns för {known}.
Hjälp: Lägg till värdet för {since} under values. Räknas det från en annan tid, rätta since.
"""

from malstyr.rules.reasons import periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Faults:
    data = look.workspace.data
    for id, indicator in data.indicators.items():
        bases = [(path, one.since) for path, one in targets(id, indicator) if one.since is not None]
        known = {at.period for at in cells_of(data, id)} if bases and indicator.formula is None else set()
        for path, since in bases:
            within = any(one.start <= since.end and since.start <= one.end for one in known)
            if not within and any(one > since for one in known):
                name, others = indicator.name or spoken(id), periods_listed(known, look.language)
                yield look.at((*path, "since"), name=name, since=since, known=others)
