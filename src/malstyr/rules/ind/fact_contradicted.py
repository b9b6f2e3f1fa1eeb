"""A fact the organisation states of itself that the files contradict.

Why: A document that says nine units and lists ten is read by people who know better.
Example:
    organisation:
      id: exempel
      name: Exempelkommunen
  -   unit_count: 2
  +   unit_count: 1
    units:
      städ: {no_plan: i sektorsplanen}
Options: limit, per cent that the staff may differ, since documents round it (5)
Source: Leksands kommun, Sektorsplan 2013–2015: nine units stated, ten described
Message: The organisation states {stated} {what!w}, but the files hold {counted}.
Help: Correct {field}, or the units.

Finner: En uppgift om organisationen som filerna motsäger.
Varför: Ett dokument som säger nio enheter och räknar upp tio läses av människor som vet bättre.
Inställningar: limit, procent som antalet medarbetare får skilja, eftersom dokument avrundar (5)
Källa: Leksands kommun, Sektorsplan 2013–2015: nio enheter nämns, tio beskrivs
Meddelande: Organisationen uppger {stated} {what!w}, men i filerna finns {counted}.
Hjälp: Rätta {field}, eller enheterna.
"""

from decimal import Decimal

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    stated = look.workspace.data.organisation
    units = {id: one for id, one in look.workspace.data.units.items() if one.closed is None}
    if stated is None or not units:
        return
    above = {one.parent for one in units.values()}
    lowest = [one for id, one in units.items() if id not in above]
    if stated.unit_count is not None and stated.unit_count != len(lowest):
        path = ("organisation", "unit_count")
        yield look.at(path, what="unit-count", stated=stated.unit_count, counted=len(lowest), field="unit_count")
    staff = sum(one.staff for one in lowest if one.staff is not None)
    allowed = Decimal(stated.staff or 0) * look.limit / 100
    if stated.staff is not None and staff and abs(stated.staff - staff) > allowed:
        path = ("organisation", "staff")
        yield look.at(path, what="staff", stated=stated.staff, counted=staff, field="staff")
