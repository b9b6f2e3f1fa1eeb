"""A forecast of money that is a small part of its budget, as a difference from it would be.

Why: A forecast is the whole year's amount. 100 for 52 100 shows nearly the whole budget left, and a target reached.
Example:
    calendar:
      D2: {ends: 08-31, ready: 09-30}
    indicators:
      nettokostnad: {measured_in: tkr, method: bokslut}
    values:
      nettokostnad:
  -     2014: {budget: 52000, forecast: {D2: 100}}
  +     2014: {budget: 52000, forecast: {D2: 52100}}
Source: the format: a forecast is what the whole year is expected to come to
Message: {name} {when!p}: the forecast at {point}, {value!n}, is a small part of the budget, {budget!n}.
Help: If it is the difference from the budget, write the whole forecast: {more} if that is more than the budget, {less}
    if it is less. If {value!n} is right, waive the rule with the reason.
Related: the budget

Finner: En prognos i pengar som är en liten del av budgeten, som en avvikelse från den skulle vara.
Varför: En prognos är hela årets belopp. 100 i stället för 52 100 visar nästan hela budgeten kvar, och ett uppfyllt mål.
Källa: formatet: en prognos är vad hela året väntas bli
Meddelande: {name} {when!p}: prognosen vid {point}, {value!n}, är en liten del av budgeten, {budget!n}.
Hjälp: Är det avvikelsen från budgeten, skriv hela prognosen: {more} om det blir mer än budgeten, {less} om det blir
    mindre. Stämmer {value!n}: gör ett undantag (waivers) med skälet.
Också: budgeten
"""

from decimal import Decimal

from malstyr.evaluate.kinds_of_numbers import tells_a_change
from malstyr.model.measures import Quantity, measure
from malstyr.rules.ind.moved_point import moved
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

_SMALL = Decimal("0.05")
"""How small a part of its budget a forecast is that can hardly be for the whole year."""


@tellable
def find(look: Look) -> Faults:
    for at in look.workspace.cells_saying("forecast"):
        indicator, frame = look.workspace.data.indicators.get(at.indicator), at.cell.budget
        if indicator is None or frame is None or tells_a_change(at.indicator, indicator):
            continue
        budget = [*frame.revised.values()][-1] if frame.revised else frame.original
        for point, value in at.cell.forecast.items():
            small = 0 < abs(value) < _SMALL * abs(budget) and moved(value, (budget, budget)) is None
            if small and measure(indicator.measured_in).quantity is Quantity.MONEY:
                yield look.at(
                    (*at.path, "forecast", point),
                    related=(*at.path, "budget"),
                    name=indicator.name or spoken(at.indicator),
                    when=at.when,
                    point=point,
                    value=value,
                    budget=budget,
                    more=budget + abs(value),
                    less=budget - abs(value),
                    id=point,
                )
