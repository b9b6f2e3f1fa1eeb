"""A frame of the year under way without a forecast at the latest reporting point.

Why: A forecast that is not there cannot warn, and an older one is not used in its place.
Example:
    about: {source: ekonomisystemet}
    calendar:
      D1: {ends: 04-30, ready: 05-31}
      closing: {ends: 12-31, ready: 03-31}
    indicators:
      nettokostnad: {measured_in: tkr}
    values:
      nettokostnad:
  -     2013: {budget: 38400}
  +     2013: {budget: 38400, forecast: {D1: 38900}}
Source: kommunallagen 11 kap.: at least one interim report a year
Message: {name} {period!p} has a budget but no forecast at {point}, which was to be ready {ready}.
Help: Add forecast: {{{point}: …}} to the value.

Finner: En ram för det löpande året utan prognos vid den senaste rapporttidpunkten.
Varför: En prognos som inte finns kan inte varna, och en äldre används inte i dess ställe.
Källa: kommunallagen 11 kap.: minst en delårsrapport om året
Meddelande: {name} {period!p} har budget men ingen prognos vid {point}, som skulle vara klar {ready}.
Hjälp: Lägg till forecast: {{{point}: …}} i värdet.
"""

from malstyr.evaluate.cell import is_outcome
from malstyr.model.periods import year_period
from malstyr.rules.often import series_saying
from malstyr.rules.points import at_no_point
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    clock = look.evaluation.readings.clock
    year = year_period(clock.open_year)
    point = clock.latest_point(year.year, budget=True)
    for one in series_saying(look.workspace, "budget") if point is not None else ():
        cell = one.cells.get(year)
        if cell is None or cell.budget is None or is_outcome(cell) or point is None or point.name in cell.forecast:
            continue
        if at_no_point(look, cell):
            continue
        yield look.at(one.path(year), name=one.name, period=year, point=point.name, ready=point.ready, id=point.name)
