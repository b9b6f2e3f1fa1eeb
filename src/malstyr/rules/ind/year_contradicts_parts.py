"""A year's own value is another than its parts make.

Why: One of the two is wrong, and a report could show either.
Example:
    indicators:
      besök: {measured_in: st, frequency: half-year, year: sum}
    values:
      besök:
        2013-H1: 40
        2013-H2: 50
  -     2013: 95
  +     2013: 90
Options: none; the year may be rounded to the decimals it is written with
Source: the format: year says how the parts make the year
Related: a part of it is here

Finner: Årets eget värde är ett annat än det som delarna ger.
Varför: Ett av dem är fel, och en rapport kan visa vilket som helst.
Inställningar: inga; årets värde får vara avrundat till de decimaler det är skrivet med
Källa: formatet: year säger hur delarna blir året
Också: en del av det står här
"""

from decimal import Decimal, localcontext
from typing import NamedTuple

from malstyr.evaluate.impossible import is_another_year
from malstyr.evaluate.reading import PRECISION
from malstyr.evaluate.readings import MADE_OF_PARTS, Readings
from malstyr.language.typography import number
from malstyr.model.indicators import Yearly
from malstyr.model.measures import measure
from malstyr.model.periods import Period, year_period
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.often import WrittenSeries, written_series
from malstyr.rules.reasons import Reason, mended, periods_listed
from malstyr.rules.rule import Faults, Look

_contradicted = mended(
    "Rätta årets värde eller delarna. Ska året räknas ut av delarna, ta bort årets värde. Blir året till på ett annat"
    " sätt än year: {year}, ändra year.",
    "Correct the value of the year or the parts. If the year is to be computed from the parts, remove its value. If"
    " the year is made in another way than year: {year}, change year.",
)
REASONS = {
    Yearly.SUM: _contradicted(
        "”{name}” är {own} för {period}{who}, men delarna ({parts}) blir tillsammans {made}.",
        '"{name}" is {own} for {period}{who}, but its parts ({parts}) add up to {made}.',
    ),
    Yearly.MEAN: _contradicted(
        "”{name}” är {own} för {period}{who}, men medelvärdet av delarna ({parts}) är {made}.",
        '"{name}" is {own} for {period}{who}, but the mean of its parts ({parts}) is {made}.',
    ),
    Yearly.LAST: _contradicted(
        "”{name}” är {own} för {period}{who}, men den sista delen ({parts}) är {made}.",
        '"{name}" is {own} for {period}{who}, but its last part ({parts}) is {made}.',
    ),
}
ABOVE = _contradicted(
    "”{name}” är {own} för {period}{who}, men delarna hittills ({parts}) är redan {made} tillsammans.",
    '"{name}" is {own} for {period}{who}, but its parts so far ({parts}) already add up to {made}.',
)


class _Made(NamedTuple):
    """What the parts give, and how that is told."""

    value: Decimal
    reason: Reason
    parts: tuple[Period, ...]


@tellable
def find(look: Look) -> Faults:
    for one in written_series(look.workspace):
        if one.indicator.year in MADE_OF_PARTS and one.indicator.formula is None:
            for period in sorted(one.cells):
                own = one.number(period) if period == year_period(period.year) else None
                made = _made(look.evaluation.readings, one, period.year) if own is not None else None
                if own is not None and made is not None and is_another_year(own, made.value, made.reason is not ABOVE):
                    words = {
                        "name": one.name,
                        "own": number(own, look.language),
                        "made": number(made.value, look.language),
                        "period": period,
                        "who": one.who(look.workspace),
                        "parts": periods_listed(made.parts, look.language),
                        "year": one.indicator.year,
                    }
                    yield made.reason.fault(look, one.path(period), words, related=one.path(made.parts[0]))


def _made(readings: Readings, one: WrittenSeries, year: int) -> _Made | None:
    """What the written parts of a year give; None where that cannot be told."""
    yearly = one.indicator.year
    expected = [at for at in readings.expected(one.id, one.member, year) if not one.taken_away(at)]
    if yearly is Yearly.LAST:
        expected = expected[-1:]
    known = {at: value for at in expected if (value := one.number(at)) is not None}
    if yearly is None or not known:
        return None
    total = sum(known.values(), Decimal(0))
    if len(known) == len(expected):
        with localcontext(prec=PRECISION):
            value = total / len(known) if yearly is Yearly.MEAN else total
        return _Made(value, REASONS[yearly], tuple(known))
    grows = yearly is Yearly.SUM and measure(one.indicator.measured_in).never_negative
    return _Made(total, ABOVE, tuple(known)) if grows and min(known.values()) >= 0 else None
