"""A municipality or region that lists what it hands over each year, without a report that the law asks of it.

Why: What is not on the list is not planned for, and the law asks for it all the same.
Example:
    settings: {as_of: 2014-03-01}
    organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
    roles: {ekonomichef: {title: Ekonomichef}}
    follow_up:
      årsredovisning: {kind: annual_report, responsible: ekonomichef, due: 04-10, starts: 2014}
  +   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 10-20, starts: 2014}
Options: none; only where organisation.kind is municipality or region, and follow_up lists something
Source: lag (2018:597) om kommunal bokföring och redovisning, 1 kap. 2 §: an annual report and an interim report for
    each year; 13 kap. 1 §: at least one interim report

Finner: En kommun eller region som har en lista över vad den lämnar varje år, utan en rapport som lagen kräver.
Varför: Det som inte står på listan planerar ingen för, och lagen kräver det ändå.
Inställningar: inga; bara där organisation.kind är municipality eller region, och något står under follow_up
Källa: lag (2018:597) om kommunal bokföring och redovisning, 1 kap. 2 §: en årsredovisning och en delårsrapport för
    varje år; 13 kap. 1 §: minst en delårsrapport
"""

from malstyr.evaluate.balance import under_the_law
from malstyr.rules.law.reports_of_the_law import ANNUAL, INTERIM, documents_read
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on

REASONS = {
    INTERIM: Reason(
        "Ingen delårsrapport finns bland det som lämnas varje år. Lagen om kommunal bokföring och redovisning"
        " kräver minst en (13 kap. 1 §).",
        "Lägg till den under follow_up med kind: interim_report, ends: 08-31 och due: 10-31.",
        "There is no interim report among what is handed over each year. The act on municipal accounting asks for"
        " at least one (chapter 13, section 1).",
        "Add it under follow_up with kind: interim_report, ends: 08-31 and due: 10-31.",
    ),
    ANNUAL: Reason(
        "Ingen årsredovisning finns bland det som lämnas varje år. Lagen om kommunal bokföring och redovisning"
        " kräver en (1 kap. 2 §).",
        "Lägg till den under follow_up med kind: annual_report och due: 04-15.",
        "There is no annual report among what is handed over each year. The act on municipal accounting asks for"
        " one (chapter 1, section 2).",
        "Add it under follow_up with kind: annual_report and due: 04-15.",
    ),
}


def find(look: Look) -> Faults:
    owed = look.workspace.data.follow_up
    if not owed or not under_the_law(look.workspace) or not documents_read(look):
        return
    there = {one.kind for one in owed.values() if open_on(one, look.as_of)}
    for kind in (INTERIM, ANNUAL):
        if kind not in there:
            yield REASONS[kind].fault(look, ("organisation", "kind"), {}, keys=(kind, ""))
