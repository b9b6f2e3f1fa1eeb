"""A frame without the forecast that the interim report should have.

Why: A forecast that is not there cannot warn, and its accuracy cannot be judged afterwards.
Bad:
    settings: {as_of: 2013-06-15}
    about: {source: ekonomisystemet}
    calendar: {D1: {ends: 04-30, ready: 05-31}}
    indicators:
      nettokostnad: {measured_in: tkr}
    values:
      nettokostnad:
        2013: {budget: 38400}
Good:
    settings: {as_of: 2013-06-15}
    about: {source: ekonomisystemet}
    calendar: {D1: {ends: 04-30, ready: 05-31}}
    indicators:
      nettokostnad: {measured_in: tkr}
    values:
      nettokostnad:
        2013: {budget: 38400, forecast: {D1: 38900}}
Options: none
Source: kommunallagen 11 kap.: at least one interim report a year
Message: {name} {period!p} has a budget but no forecast at {point}, which was to be ready {ready}.
Help: Add forecast: {{{point}: …}} to the value.

Finner: En ram utan den prognos som delårsrapporten skulle ha.
Varför: En prognos som inte finns kan inte varna, och träffsäkerheten kan inte bedömas i efterhand.
Inställningar: inga
Meddelande: {name} {period!p} har budget men ingen prognos vid {point}, som skulle vara klar {ready}.
Hjälp: Lägg till forecast: {{{point}: …}} i värdet.
"""

import re
from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.workspace.cells import cells
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    clock, year = look.evaluation.readings.clock, look.evaluation.year
    points = [name for name in clock.entries if re.fullmatch(r"D\d", name) and clock.knows_point(name, year.year)]
    for at in cells(look.workspace):
        indicator = look.workspace.data.indicators.get(at.indicator)
        if indicator is None or at.cell.budget is None or at.period != year:
            continue
        for point in points:
            if point not in at.cell.forecast:
                name, ready = indicator.name or spoken(at.indicator), clock.told(point, year.year)
                yield look.at(at.path, name=name, period=year, point=point, ready=ready, id=point)
