"""Parts that are added to a year, but grow as if each held those before it.

Why: Figures counted from 1 January, added together, count the same thing several times.
Example:
    indicators:
  -   besök: {measured_in: st, frequency: tertial, year: sum}
  +   besök: {measured_in: st, frequency: tertial, year: last}
    values:
      besök:
        2013-T1: 100
        2013-T2: 210
        2013-T3: 300
Source: the format: a sum is made of flows; of what is counted from 1 January the last part is the year
Message: "{name}" grows {year}{who} as if each value held those before it ({shown}), but year: sum adds them.
Help: If each value is the sum since 1 January, write year: last. If each is of its own part of the year alone, all is
    right, and a waiver may say so.

Finner: Delar som läggs ihop till ett år, men växer som om var och en innehöll de tidigare.
Varför: Tal som räknas från 1 januari och läggs ihop räknar samma sak flera gånger.
Källa: formatet: en summa görs av det som tillkommer i varje del; av det som räknas från 1 januari är den sista delen
    året
Meddelande: ”{name}” växer {year}{who} som om varje värde innehöll de tidigare ({shown}), men year: sum lägger ihop
    dem.
Hjälp: Är varje värde summan sedan 1 januari, skriv year: last. Gäller varje värde bara sin egen del av året, är allt
    rätt, och ett undantag (waivers) kan säga det.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from malstyr.language.typography import number
from malstyr.model.indicators import Yearly
from malstyr.model.periods import parts_of_year
from malstyr.rules.often import WrittenSeries, written_series
from malstyr.rules.rule import Faults, Look

_FEWEST = 3
_NEAR = Decimal("0.6"), Decimal("1.5")
"""How near the nth part is to n times the first, where each holds those before it."""


def find(look: Look) -> Faults:
    for one in written_series(look.workspace):
        if one.indicator.year is not Yearly.SUM or one.indicator.formula is not None:
            continue
        years = {
            year: parts for year in {period.year for period in one.cells} if len(parts := _parts(one, year)) >= _FEWEST
        }
        if years and all(map(_grows, years.values())):
            year, parts = max(years.items())
            values = [number(part, look.language) for part in parts]
            path = one.path(parts_of_year(one.indicator.frequency, year)[0])
            shown = ", ".join(values if len(values) <= _FEWEST else [*values[:_FEWEST], "…"])
            yield look.named(path, year=year, who=one.who(look.workspace), shown=shown)


def _parts(one: WrittenSeries, year: int) -> Sequence[Decimal]:
    """The parts written of a year from its first, as far as they follow on each other."""
    found: list[Decimal] = []
    for period in parts_of_year(one.indicator.frequency, year):
        value = one.number(period)
        if value is None:
            break
        found.append(value)
    return found


def _grows(parts: Sequence[Decimal]) -> bool:
    low, high = _NEAR
    first = parts[0]
    rises = all(before < after for before, after in pairwise(parts))
    return first > 0 and rises and all(low * n * first <= part <= high * n * first for n, part in enumerate(parts, 1))
