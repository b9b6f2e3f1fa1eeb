"""Interim reports of which none covers the part of the year that the law asks for.

Why: A report too early leaves too little of the year to tell of, and one too late leaves too little to change.
Example:
    settings: {as_of: 2014-03-01}
    organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
    roles: {ekonomichef: {title: Ekonomichef}}
    follow_up:
      årsredovisning: {kind: annual_report, responsible: ekonomichef, due: 04-10, starts: 2014}
  -   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 04-30, due: 06-10, starts: 2014}
  +   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 10-20, starts: 2014}
Options: none; only where organisation.kind is municipality or region
Source: lag (2018:597) om kommunal bokföring och redovisning, 13 kap. 1 §: at least half and at most two thirds
Message: {said} At least one interim report is to cover half to two thirds of the year (lag 2018:597, 13 kap. 1 §).

Finner: Delårsrapporter där ingen omfattar den del av året som lagen kräver.
Varför: En för tidig rapport har för lite av året att berätta om, och efter en för sen finns för lite kvar att ändra.
Inställningar: inga; bara där organisation.kind är municipality eller region
Källa: lag (2018:597) om kommunal bokföring och redovisning, 13 kap. 1 §: minst hälften och högst två tredjedelar
Meddelande: {said} Minst en delårsrapport ska omfatta minst hälften och högst två tredjedelar av året (lag 2018:597,
    13 kap. 1 §).
"""

from malstyr.rules.law.reports_of_the_law import INTERIM, documents_read, reports_of_the_law
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

REASONS = {
    "part": Reason(
        "”{name}” handlar om tiden till och med {day}.",
        "Låt en delårsrapport sluta mellan 06-30 och 08-31.",
        '"{name}" is about the time to {day}.',
        "Let one interim report end between 06-30 and 08-31.",
    ),
    "whole": Reason(
        "”{name}” handlar om hela året, så länge inte ends: säger något annat.",
        "Skriv ends: med den sista dagen som den handlar om, till exempel ends: 08-31.",
        '"{name}" is about the whole year, as long as ends: says nothing else.',
        "Write ends: with the last day that it is about, such as ends: 08-31.",
    ),
}
_HALF, _TWO_THIRDS = (6, 30), (8, 31)


def find(look: Look) -> Faults:
    reports = [(id, one) for id, one in reports_of_the_law(look) if one.kind is INTERIM]
    if reports and documents_read(look) and not any(_HALF <= one.ends <= _TWO_THIRDS for _, one in reports):
        id, one = max(reports, key=lambda pair: pair[1].ends)
        words = {"name": one.name or spoken(id), "day": f"{one.ends_on(look.as_of.year):%m-%d}"}
        form = "whole" if one.part_unsaid else "part"
        yield REASONS[form].fault(look, ("follow_up", id, "ends"), words, keys=(id, ""))
