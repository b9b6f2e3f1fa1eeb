"""A cost or a frame with another sign than the amounts beside it.

Why: A minus too many makes a saving of a cost, and every sum and deviation that it is in is wrong.
Example:
    about: {source: ekonomisystemet}
    indicators:
      nettokostnad: {measured_in: tkr, method: bokföringen}
    values:
      nettokostnad:
        2012: {value: 39200, budget: 40000}
  -     2013: {value: -40100, budget: 41000}
  +     2013: {value: 40100, budget: 41000}
Source: the series' own amounts, where more of them have the other sign and are as large
Message: {name} {when!p}: {value!n} has another sign than the amounts beside it, {low!n} to {high!n}. Was {shown!n}
    meant?
Help: Write {typed} if {shown!n} was meant. If {value!n} is right, waive the rule with the reason.

Finner: En kostnad eller en ram med ett annat tecken än beloppen bredvid.
Varför: Ett minus för mycket gör en kostnad till en besparing, och varje summa och avvikelse som den är med i blir fel.
Källa: seriens egna belopp, där fler av dem har det andra tecknet och är lika stora
Meddelande: {name} {when!p}: {value!n} har ett annat tecken än beloppen bredvid, {low!n} till {high!n}. Menades
    {shown!n}?
Hjälp: Skriv {typed} om {shown!n} menades. Stämmer {value!n}: gör ett undantag (waivers) med skälet.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter

from malstyr.evaluate.kinds_of_numbers import tells_a_cost
from malstyr.rules.ind.moved_point import fitting_band, neighbours
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import At


@tellable
def find(look: Look) -> Faults:
    for (id, _), row in groupby(look.workspace.cells, key=attrgetter("indicator", "member")):
        indicator = look.workspace.data.indicators.get(id)
        if indicator is None or not tells_a_cost(id, indicator):
            continue
        amounts = [(at, keys, value) for at in row for keys, value in _whole(at)]
        for here, (at, keys, value) in enumerate(amounts):
            others = _turned_from(value, [one for _, _, one in neighbours(amounts, here)])
            if others:
                words = {"when": at.when, "value": value, "low": min(others), "high": max(others)}
                yield look.named((*at.path, *keys), words, shown=-value, typed=f"{-value:f}")


def _whole(at: At) -> Iterator[tuple[Path, Decimal]]:
    """The amounts of a cell that are of its whole period and of the whole."""
    yield from at.budgets()
    yield from ((keys, value) for keys, value in at.amounts() if keys[0] in ("value", "forecast"))


def _turned_from(value: Decimal, amounts: Sequence[Decimal]) -> Sequence[Decimal]:
    """The amounts of the other sign, where they are more and as large; none where the sign may be meant."""
    same = [one for one in amounts if one * value > 0]
    other = [one for one in amounts if one * value < 0]
    fits = fitting_band(other) if len(other) > len(same) else None
    return other if fits is not None and fits[0] <= -value <= fits[1] else ()
