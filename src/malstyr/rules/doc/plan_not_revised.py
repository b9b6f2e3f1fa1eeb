"""A plan that was to be revised by now and was not, or of which nobody can tell when it is to be.

Why: A plan that is looked over every year keeps to what is true; one that never is, is kept in a drawer.
Example:
    settings: {as_of: 2014-03-01}
  - plans: {sektorsplan: {period: 2013-2015, revise_every: 1 year}}
  + plans: {sektorsplan: {period: 2013-2015, revise_every: 1 year, revisions: 2013-12-10}}
Source: Leksands kommun, sector plan 2013–2015: revised every year; Region Gotland: the units' plans, too

Finner: En plan som skulle ha setts över vid det här laget och inte är det, eller där det inte går att veta när den ska
    ses över.
Varför: En plan som ses över varje år stämmer med verkligheten; en som aldrig ses över blir liggande i en låda.
Källa: Leksands kommun, Sektorsplan 2013–2015: revideras varje år; Region Gotland: det gör enheternas planer också
"""

from malstyr.evaluate.duties.plans import next_revision, revised_or_begun
from malstyr.model.days import has_passed
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

REASONS = {
    "late": Reason(
        "Planen ”{name}” skulle ses över senast {day} och är inte det.",
        "Lägg till dagen sist i revisions: [{days}ÅÅÅÅ-MM-DD].",
        'The plan "{name}" was to be revised by {day} and was not.',
        "Add the day last in revisions: [{days}YYYY-MM-DD].",
    ),
    "uncounted": Reason(
        "Planen ”{name}” ska ses över regelbundet, men det går inte att veta när: det sägs inte när den senast sågs"
        " över, och inte när den började gälla.",
        "Skriv revisions: [ÅÅÅÅ-MM-DD] med dagen då den senast sågs över, eller period: med åren som den gäller.",
        'The plan "{name}" is to be revised regularly, but nobody can tell when: nothing says when it was last'
        " revised, nor when it began.",
        "Write revisions: [YYYY-MM-DD] with the day it was last revised, or period: with the years it is for.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.plans.items():
        day = next_revision(look.workspace, id, look.as_of)
        path, words = ("plans", id, "revise_every"), {"name": one.name or spoken(id), "day": str(day)}
        if day is not None and has_passed(day, look.as_of):
            words["days"] = "".join(f"{at.isoformat()}, " for at in one.revisions)
            yield REASONS["late"].fault(look, path, words, keys=(id, ""))
        elif one.revise_every is not None and not revised_or_begun(look.workspace, one):
            yield REASONS["uncounted"].fault(look, path, words, keys=(id, "no-day"))
