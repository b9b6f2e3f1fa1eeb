"""A frame whose year is closed, and no outcome.

Why: Without the outcome neither the deviation nor the forecasts can be judged.
Example:
    settings: {as_of: 2014-03-01}
    about: {source: ekonomisystemet}
    calendar: {closing: {ends: 12-31, ready: 02-28}}
    indicators:
      nettokostnad: {measured_in: tkr}
    values:
      nettokostnad:
  -     2013: {budget: 38400}
  +     2013: {budget: 38400, value: 38650}
Source: the format: closing in the calendar says when the year's figures are ready
Message: {name} {period!p} has a budget but no outcome, which was to be ready {ready}.
Help: Add value: … with the outcome in the value of {period!p}.

Finner: En ram vars år är bokslutat, men som saknar utfall.
Varför: Utan utfall kan varken avvikelsen eller prognoserna bedömas.
Källa: formatet: closing i kalendern säger när årets siffror är klara
Meddelande: {name} {period!p} har budget men inget utfall, som skulle vara klart {ready}.
Hjälp: Lägg till value: … med utfallet i värdet för {period!p}.
"""

from malstyr.rules.often import lacks_outcome, series_saying
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    readings = look.evaluation.readings
    clock = readings.clock
    for one in series_saying(look.workspace, "budget"):
        for period, cell in one.cells.items():
            if lacks_outcome(clock, period, cell) and not readings.of(one.id, one.member, period).told:
                yield look.at(one.path(period), name=one.name, period=period, ready=clock.closing(period.year))
