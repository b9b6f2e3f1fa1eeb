"""Interim reports of which none covers the part of the year that the law asks for.

Why: A report too early leaves too little of the year to tell of, and one too late leaves too little to change.
Bad:
    settings: {as_of: 2014-03-01}
    organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
    roles: {ekonomichef: {title: Ekonomichef}}
    follow_up:
      årsredovisning: {kind: annual_report, responsible: ekonomichef, due: 04-10, starts: 2014}
      delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 04-30, due: 06-10, starts: 2014}
Good:
    settings: {as_of: 2014-03-01}
    organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
    roles: {ekonomichef: {title: Ekonomichef}}
    follow_up:
      årsredovisning: {kind: annual_report, responsible: ekonomichef, due: 04-10, starts: 2014}
      delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 10-20, starts: 2014}
Options: none; only where organisation.kind is municipality or region
Source: lag (2018:597) om kommunal bokföring och redovisning, 13 kap. 1 §: at least half and at most two thirds
Message: "{name}" is about the time to {day}. At least one interim report is to cover half to two thirds of the
    year (lag 2018:597, 13 kap. 1 §).
Help: Let one interim report end between 06-30 and 08-31.

Finner: Delårsrapporter där ingen omfattar den del av året som lagen kräver.
Varför: En för tidig rapport har för lite av året att berätta om, och efter en för sen finns för lite kvar att ändra.
Inställningar: inga; bara där organisation.kind är municipality eller region
Källa: lag (2018:597) om kommunal bokföring och redovisning, 13 kap. 1 §: minst hälften och högst två tredjedelar
Meddelande: ”{name}” handlar om tiden till och med {day}. Minst en delårsrapport ska omfatta minst hälften och högst
    två tredjedelar av året (lag 2018:597, 13 kap. 1 §).
Hjälp: Låt en delårsrapport sluta mellan 06-30 och 08-31.
"""

from collections.abc import Iterator

from malstyr.evaluate.balance import under_the_law
from malstyr.findings import Fault
from malstyr.model.follow_up import OwedKind
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import open_on, spoken

_HALF, _TWO_THIRDS = (6, 30), (8, 31)


def find(look: Look) -> Iterator[Fault]:
    if not under_the_law(look.workspace):
        return
    owed = look.workspace.data.follow_up.items()
    reports = [(id, one) for id, one in owed if one.kind is OwedKind.INTERIM_REPORT and open_on(one, look.as_of)]
    if reports and not any(_HALF <= one.ends <= _TWO_THIRDS for _, one in reports):
        id, one = max(reports, key=lambda pair: pair[1].ends)
        day = one.ends_on(look.as_of.year)
        yield look.at(("follow_up", id, "ends"), id=id, name=one.name or spoken(id), day=f"{day:%m-%d}")
