"""A frame whose year is closed, and no outcome.

Why: Without the outcome neither the deviation nor the forecasts can be judged.
Bad:
    settings: {as_of: 2014-03-01}
    about: {source: ekonomisystemet}
    calendar: {closing: {ends: 12-31, ready: 02-28}}
    indicators:
      nettokostnad: {measured_in: tkr}
    values:
      nettokostnad:
        2013: {budget: 38400}
Good:
    settings: {as_of: 2014-03-01}
    about: {source: ekonomisystemet}
    calendar: {closing: {ends: 12-31, ready: 02-28}}
    indicators:
      nettokostnad: {measured_in: tkr}
    values:
      nettokostnad:
        2013: {budget: 38400, value: 38650}
Options: none
Source: the format: closing in the calendar says when the year's figures are ready
Message: {name} {period!p} has a budget but no outcome, which was to be ready {ready}.
Help: Add value: with the outcome.

Finner: En ram vars år är bokslutat, men som saknar utfall.
Varför: Utan utfall kan varken avvikelsen eller prognoserna bedömas.
Inställningar: inga
Meddelande: {name} {period!p} har budget men inget utfall, som skulle vara klart {ready}.
Hjälp: Lägg till value: med utfallet.
"""

from collections.abc import Iterator

from malstyr.evaluate.calendar import CLOSING
from malstyr.findings import Fault
from malstyr.model.periods import year_period
from malstyr.rules.rule import Look
from malstyr.workspace.cells import cells
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    closing = look.workspace.data.calendar.get(CLOSING)
    for at in cells(look.workspace) if closing is not None else ():
        indicator = look.workspace.data.indicators.get(at.indicator)
        if indicator is None or closing is None or at.cell.budget is None or at.cell.value is not None:
            continue
        ready = closing.ready_on(at.period.year)
        if ready <= look.as_of and at.period == year_period(at.period.year):
            yield look.at(at.path, name=indicator.name or spoken(at.indicator), period=at.period, ready=ready)
