"""A date to be done by that is not later than the one before it.

Why: Dates are only added to, so that it is seen how often something has slipped. An earlier one added last hides a
    delay.
Bad:
    roles: {kostchef: {title: Kostchef}}
    activities:
      ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2014-05-01, 2014-02-01]}
Good:
    roles: {kostchef: {title: Kostchef}}
    activities:
      ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2014-02-01, 2014-05-01]}
Options: none
Source: Östra Göinge kommun, Göingemodellen: dates are only added to
Message: {day} comes after {before} in due of "{name}", and is no later day.
Help: Write the dates in the order they were set, each later than the one before.

Finner: Ett datum i due som inte är senare än det före.
Varför: Datum läggs bara till, så att det syns hur ofta något har skjutits upp. Ett tidigare datum sist döljer en
    försening.
Inställningar: inga
Meddelande: {day} står efter {before} i due för ”{name}”, men är inte en senare dag.
Hjälp: Skriv datumen i den ordning de bestämdes, vart och ett senare än det före.
"""

from collections.abc import Iterator
from itertools import pairwise

from malstyr.findings import Fault
from malstyr.rules.act.activities import called, dated_steps
from malstyr.rules.rule import Look


def find(look: Look) -> Iterator[Fault]:
    for section, id, one in dated_steps(look.workspace.data):
        for number, (before, day) in enumerate(pairwise(one.due), 1):
            if day <= before:
                yield look.at((section, id, "due", number), id=id, name=called(id, one), day=day, before=before)
