"""A number that the indicator's scale does not hold.

Why: A slip of a digit would make the indicator green, and nobody looks at what is green.
Example:
    indicators:
      nki:
        measured_in: index
        method: enkät
        target: {at_least: 75}
    values:
      nki:
  -     2013: 755
  +     2013: 75.5
Source: an index of a survey is 0–100 (Statistics Sweden, NKI); a scale has the ends that measured_in says
Message: {name} {when!p}: {value!n} is outside the scale {low}–{high}, which follows from {unit}.
Help: Look it up where it comes from and write the number again. If it is right, the unit is wrong: write the scale,
    such as measured_in: skala 1-10, or for an index that may pass 100 its base, measured_in: index 2010 = 100.
Related: the unit

Finner: Ett tal som inte ryms på indikatorns skala.
Varför: En siffra för mycket skulle göra indikatorn grön, och det som är grönt granskar ingen.
Källa: ett index av en enkät är 0–100 (SCB, NKI); en skala har de ändar som measured_in säger
Meddelande: {name} {when!p}: {value!n} ligger utanför skalan {low}–{high}, som följer av {unit}.
Hjälp: Slå upp talet där det kommer ifrån och skriv det på nytt. Är det rätt är enheten fel: skriv skalan, till exempel
    measured_in: skala 1-10, eller basåret för ett index som kan gå över 100, measured_in: index 2010 = 100.
Också: enheten
"""

from decimal import Decimal

from malstyr.evaluate.impossible import scale_of, summed
from malstyr.model.target import TOTAL
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.references import targets


@tellable
def find(look: Look) -> Faults:
    indicators = look.workspace.data.indicators
    scaled = {id: one for id, one in indicators.items() if scale_of(id, one) is not None}
    for at in look.workspace.cells:
        if at.indicator in scaled:
            times = summed(look.workspace, scaled[at.indicator], at.member)
            for keys, value in at.amounts():
                yield from _outside(look, (*at.path, *keys), at.when, value, times)
    for id, one in scaled.items():
        for path, target in targets(id, one):
            times = summed(look.workspace, one, None) if target.for_ == (TOTAL,) else 1
            for key, value in target.levels:
                yield from _outside(look, (*path, key), key, value, times)


def _outside(look: Look, path: Path, when: str, value: Decimal, times: int) -> Faults:
    id = str(path[1])
    indicator = look.workspace.data.indicators[id]
    scale = scale_of(id, indicator, times)
    if scale is None or scale.holds(value):
        return
    key = "measured_in" if indicator.measured_in is not None else "survey"
    unit = f"measured_in: {indicator.measured_in}" if indicator.measured_in is not None else key
    words = {"when": when, "value": value, "low": scale.low, "high": scale.high, "unit": unit}
    yield look.named(path, words, related=("indicators", id, key))
