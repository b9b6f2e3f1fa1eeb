"""A change counted from a time of which there is no value, while later ones have theirs, or from no time at all.

Why: Without the value that it is counted from, nothing tells how much is asked for, and nothing is ever met.
Example:
    indicators:
  -   matsvinn: {measured_in: gram, method: vägs, target: {decrease_percent: 30, since: 2011, by: 2014}}
  +   matsvinn: {measured_in: gram, method: vägs, target: {decrease_percent: 30, since: 2010, by: 2014}}
    values:
      matsvinn: {2010: 62, 2012: 51}
Source: the format: since names the period whose value a change is counted from

Finner: En ändring som räknas från en tid som inte har något värde, medan senare tider har det, eller som inte säger
    från när den räknas.
Varför: Utan värdet som den räknas från går det inte att veta hur mycket som krävs, och inget blir någonsin uppfyllt.
Källa: formatet: since är den period vars värde en ändring räknas från
"""

from malstyr.model.target import STEPS
from malstyr.rules.reasons import Reason, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

REASONS = {
    "no-value": Reason(
        "Målvärdet för ”{name}” räknas från {since}, men då finns inget värde. Värden finns för {known}.",
        "Lägg till värdet för {since} under values. Räknas det från en annan tid, rätta since.",
        'The target of "{name}" is counted from {since}, and there is no value for it. There are values for {known}.',
        "Add the value for {since} under values. If it is counted from another time, correct since.",
    ),
    "unsaid": Reason(
        "Målvärdet för ”{name}” ska vara nått {by} men säger inte från när ändringen räknas. Då räknas den från"
        " värdet före.",
        "Räknas den från ett visst år, skriv since: och året. Gäller den varje år, ta bort by.",
        'The target of "{name}" is to be reached by {by}, and does not say since when the change is counted. So it is'
        " counted from the value before.",
        "If it is counted from a certain year, write since: and the year. If it holds every year, delete by.",
    ),
}


def find(look: Look) -> Faults:
    data = look.workspace.data
    for id, indicator in data.indicators.items():
        name = indicator.name or spoken(id)
        for path, one in targets(id, indicator):
            if one.by is not None and one.since is None and one.demands in {(step,) for step in STEPS}:
                yield look.at((*path, "by"), form="unsaid", name=name, by=one.by)
        bases = [(path, one.since) for path, one in targets(id, indicator) if one.since is not None]
        known = {at.period for at in cells_of(data, id)} if bases and indicator.formula is None else set()
        for path, since in bases:
            within = any(one.start <= since.end and since.start <= one.end for one in known)
            if not within and any(one > since for one in known):
                words = {"since": since, "known": periods_listed(known, look.language)}
                yield look.at((*path, "since"), words, form="no-value", name=name)
