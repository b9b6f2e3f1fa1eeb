"""How many indicators have no forecast at the latest reporting point.

Why: A point without forecasts says little. What is known of the year so far is all that the report can show.
Example:
    calendar:
      D2: {ends: 08-31, ready: 09-30}
      closing: {ends: 12-31, ready: 03-31}
    indicators:
      nki: {measured_in: index, reported: closing, target: {at_least: 56}}
    values:
  -   nki: {2012: 55}
  +   nki: {2012: 55, 2013: {forecast: {D2: 56}}}
Source: the format: a running year is judged by the forecast of its latest ready reporting point
Message: Indicators without a forecast at {point}: {n} ({names}). They are shown as waiting.
Help: For those that can be judged already, add forecast: {{{point}: …}} to the value of {year}. The others may wait.

Finner: Hur många indikatorer som saknar prognos vid den senaste rapporttidpunkten.
Varför: En tidpunkt utan prognoser säger lite. Det som är känt hittills är allt som rapporten kan visa.
Källa: formatet: ett pågående år bedöms med prognosen vid den senaste tidpunkt som är klar
Meddelande: Indikatorer utan prognos vid {point}: {n} ({names}). De visas som att de väntar.
Hjälp: Lägg till forecast: {{{point}: …}} i värdet för {year} på dem som redan går att bedöma. De andra kan vänta.
"""

from malstyr.rules.points import due_point, waiting
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

_SHOWN = 3
"""How many are named."""


def find(look: Look) -> Faults:
    point, data = due_point(look), look.workspace.data
    marked = {name for name, goal in data.goals.items() if goal.sound_finances}
    rows = [one for one in waiting(look) if marked.isdisjoint(one.goals)] if point is not None else []
    ids = [*dict.fromkeys(one.indicator for one in rows if one.indicator is not None)]
    if point is not None and ids:
        names = [data.indicators[id].name or spoken(id) for id in ids]
        yield look.at(
            ("calendar", point.name),
            point=point.name,
            n=len(ids),
            names=", ".join(names if len(names) <= _SHOWN else [*names[:_SHOWN], "…"]),
            year=look.evaluation.year,
        )
