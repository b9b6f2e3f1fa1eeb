"""A target for the total of an indicator that does not say what its total is.

Why: The sum of four departments' costs is a total; the sum of their satisfaction is not.
Example:
    units:
      städ: {no_plan: i förvaltningens plan}
    indicators:
      kostnad:
        measured_in: tkr
        method: ekonomisystemet
        for_each: [städ]
  +     total: sum
        target: {at_most: 100, for: total}
Source: the format: for: total needs total: sum or mean
Message: The target is for the total, but "{name}" does not say what its total is.
Help: Add total: sum or total: mean.

Finner: Ett mål för totalen där indikatorn inte säger vad totalen är.
Varför: Summan av fyra avdelningars kostnader är en total. Summan av deras nöjdhet är det inte.
Källa: formatet: for: total behöver total: sum eller mean
Meddelande: Målet gäller totalen, men ”{name}” säger inte vad totalen är.
Hjälp: Lägg till total: sum eller total: mean.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        for path, target in targets(id, indicator):
            if target.for_ == ("total",) and _undefined(look, id):
                yield look.named((*path, "for"))


def _undefined(look: Look, id: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether nothing tells the total of an indicator, or of a part with members that its formula has."""
    data = look.workspace.data
    indicator, series = data.indicators[id], data.values.get(id)
    unread = not look.workspace.damaged.isdisjoint((("indicators", id), ("values", id)))
    if unread or indicator.total or (series is not None and series.periods):
        return False
    if indicator.formula is None:
        return True
    parts = {one.indicator for one in indicator.formula.quantities() if look.workspace.members_of(one.indicator)}
    return any(_undefined(look, part, seen | {id}) for part in parts - seen - {id})
