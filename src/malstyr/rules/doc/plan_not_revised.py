"""A plan that was to be revised by now, and was not.

Why: A plan that is looked over every year keeps to what is true; one that never is, is kept in a drawer.
Bad:
    settings: {as_of: 2014-03-01}
    plans: {sektorsplan: {period: 2013-2015, revise_every: 1 year}}
Good:
    settings: {as_of: 2014-03-01}
    plans: {sektorsplan: {period: 2013-2015, revise_every: 1 year, revisions: 2013-12-10}}
Options: none
Source: Leksands kommun, sector plan 2013–2015: revised every year; Region Gotland: the units' plans, too
Message: The plan "{name}" was to be revised by {day} and was not.
Help: Add the day last in revisions: [{days}YYYY-MM-DD].

Finner: En plan som skulle ha setts över vid det här laget och inte är det.
Varför: En plan som ses över varje år stämmer med verkligheten; en som aldrig ses över blir liggande i en låda.
Inställningar: inga
Meddelande: Planen ”{name}” skulle ses över senast {day} och är inte det.
Hjälp: Lägg till dagen sist i revisions: [{days}ÅÅÅÅ-MM-DD].
"""

from collections.abc import Iterator

from malstyr.evaluate.duties.plans import next_revision
from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    for id, one in look.workspace.data.plans.items():
        day = next_revision(look.workspace, id, look.as_of)
        if day is not None and day < look.as_of:
            days = "".join(f"{at.isoformat()}, " for at in one.revisions)
            yield look.at(("plans", id, "revise_every"), id=id, name=one.name or spoken(id), day=day, days=days)
