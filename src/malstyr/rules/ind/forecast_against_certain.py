"""A forecast of a year that is less than what the year already has.

Why: What only grows cannot end below what it is already. The state is told by what has been, and not by the forecast.
Example:
    calendar:
      D2: {ends: 08-31, ready: 09-30}
      closing: {ends: 12-31, ready: 03-31}
    indicators:
      olyckor: {measured_in: st, frequency: quarter, year: sum, target: {at_most: 10}}
    values:
      olyckor:
        2013-Q1: 5
        2013-Q2: 7
  -     2013: {forecast: {D2: 9}}
  +     2013: {forecast: {D2: 15}}
Source: the format: a sum under way is certain over a ceiling, or at a floor, where its parts cannot be negative
Message: The forecast at {point} for "{name}" {year}{who} is {forecast!n}, but it is {so_far!n} already.
Help: Correct the forecast, or the value that is wrong.

Finner: En prognos för ett år som är mindre än det som året redan har.
Varför: Det som bara växer kan inte sluta under det som redan är. Läget avgörs av det som har varit, inte av prognosen.
Källa: formatet: en pågående summa är säker över ett tak eller vid ett golv, där delarna inte kan vara negativa
Meddelande: Prognosen vid {point} för ”{name}” {year}{who} är {forecast!n}, men det är redan {so_far!n}.
Hjälp: Rätta prognosen, eller det värde som är fel.
"""

from decimal import Decimal

from malstyr.model.measures import measure
from malstyr.model.periods import Period, year_period
from malstyr.rules.often import WrittenSeries, series_saying
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    clock = look.evaluation.readings.clock
    year = year_period(clock.open_year)
    for one in series_saying(look.workspace, "forecast"):
        cell = one.cells.get(year)
        if cell is None or not cell.forecast:
            continue
        point = look.evaluation.readings.point(one.id, year.year)
        if point is None or point not in cell.forecast:
            continue
        so_far = _so_far(look, one, year, point)
        if so_far is not None and cell.forecast[point] < so_far:
            words = {"year": year, "who": one.who(look.workspace), "point": point, "forecast": cell.forecast[point]}
            yield look.named((*one.path(year), "forecast", point), words, so_far=so_far)


def _so_far(look: Look, one: WrittenSeries, year: Period, point: str) -> Decimal | None:
    """What the year has at least: the sum of its parts so far, or what is booked up to the point."""
    low = look.evaluation.readings.yearly(one.id, one.member, year.year).low
    booked = one.cells[year].to_date.get(point)
    if booked is not None and measure(one.indicator.measured_in).never_negative:
        return max(booked, low if low is not None else booked)
    return low
