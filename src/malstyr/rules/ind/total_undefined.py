"""A target for the total of an indicator that does not say what its total is.

Why: The sum of four departments' costs is a total; the sum of their satisfaction is not.
Bad:
    units:
      städ: {no_plan: i förvaltningens plan}
    indicators:
      kostnad:
        measured_in: tkr
        method: ekonomisystemet
        for_each: [städ]
        target: {at_most: 100, for: total}
Good:
    units:
      städ: {no_plan: i förvaltningens plan}
    indicators:
      kostnad:
        measured_in: tkr
        method: ekonomisystemet
        for_each: [städ]
        total: sum
        target: {at_most: 100, for: total}
Options: none
Source: the format: for: total needs total: sum or mean
Message: The target is for the total, but "{name}" does not say what its total is.
Help: Add total: sum or total: mean.

Finner: Ett mål för totalen där indikatorn inte säger vad totalen är.
Varför: Summan av fyra avdelningars kostnader är en total. Summan av deras nöjdhet är det inte.
Inställningar: inga
Meddelande: Målet gäller totalen, men ”{name}” säger inte vad totalen är.
Hjälp: Lägg till total: sum eller total: mean.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    for id, indicator in look.workspace.data.indicators.items():
        series = look.workspace.data.values.get(id)
        given = series is not None and bool(series.periods)
        for path, target in targets(id, indicator):
            if target.for_ == ("total",) and not (indicator.total or indicator.formula or given):
                yield look.at((*path, "for"), name=indicator.name or spoken(id))
