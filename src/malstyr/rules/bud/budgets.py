"""Budgets: their forecast at each point and their outcome."""

from decimal import Decimal

from malstyr.evaluate.cell import is_outcome
from malstyr.evaluate.kinds_of_numbers import tells_a_change
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import year_period
from malstyr.rules.ind.moved_point import moved
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.often import lacks_outcome, series_saying
from malstyr.rules.points import at_no_point, due_point, waiting
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken


def missing_forecast(look: Look) -> Faults:
    """A frame of the year under way without a forecast at the latest reporting point.

    Why: A forecast that is not there cannot warn, and an older one is not used in its place.
    Example:
        about: {source: ekonomisystemet}
        calendar:
          D1: {ends: 04-30, ready: 05-31}
          closing: {ends: 12-31, ready: 03-31}
        indicators:
          nettokostnad: {measured_in: tkr}
        values:
          nettokostnad:
      -     2013: {budget: 38400}
      +     2013: {budget: 38400, forecast: {D1: 38900}}
    Source: kommunallagen 11 kap.: at least one interim report a year
    Message: {name} {period!p} has a budget but no forecast at {point}, which was to be ready {ready}.
    Help: Add forecast: {{{point}: …}} to the value.

    Finner: En ram för det löpande året utan prognos vid den senaste rapporttidpunkten.
    Varför: En prognos som inte finns kan inte varna, och en äldre används inte i dess ställe.
    Källa: kommunallagen 11 kap.: minst en delårsrapport om året
    Meddelande: {name} {period!p} har budget men ingen prognos vid {point}, som skulle vara klar {ready}.
    Hjälp: Lägg till forecast: {{{point}: …}} i värdet.
    """
    clock = look.evaluation.readings.clock
    year = year_period(clock.open_year)
    point = clock.latest_point(year.year, budget=True)
    for one in series_saying(look.workspace, "budget") if point is not None else ():
        cell = one.cells.get(year)
        if cell is None or cell.budget is None or is_outcome(cell) or point is None or point.name in cell.forecast:
            continue
        if at_no_point(look, cell):
            continue
        yield look.at(one.path(year), name=one.name, period=year, point=point.name, ready=point.ready, id=point.name)


def missing_outcome(look: Look) -> Faults:
    """A frame whose year is closed, and no outcome.

    Why: Without the outcome neither the deviation nor the forecasts can be judged.
    Example:
        settings: {as_of: 2014-03-01}
        about: {source: ekonomisystemet}
        calendar: {closing: {ends: 12-31, ready: 02-28}}
        indicators:
          nettokostnad: {measured_in: tkr}
        values:
          nettokostnad:
      -     2013: {budget: 38400}
      +     2013: {budget: 38400, value: 38650}
    Source: the format: closing in the calendar says when the year's figures are ready
    Message: {name} {period!p} has a budget but no outcome, which was to be ready {ready}.
    Help: Add value: … with the outcome in the value of {period!p}.

    Finner: En ram vars år är bokslutat, men som saknar utfall.
    Varför: Utan utfall kan varken avvikelsen eller prognoserna bedömas.
    Källa: formatet: closing i kalendern säger när årets siffror är klara
    Meddelande: {name} {period!p} har budget men inget utfall, som skulle vara klart {ready}.
    Hjälp: Lägg till value: … med utfallet i värdet för {period!p}.
    """
    readings = look.evaluation.readings
    clock = readings.clock
    for one in series_saying(look.workspace, "budget"):
        for period, cell in one.cells.items():
            if lacks_outcome(clock, period, cell) and not readings.of(one.id, one.member, period).told:
                yield look.at(one.path(period), name=one.name, period=period, ready=clock.closing(period.year))


_SHOWN = 3
"""How many are named."""


def rows_without_forecast(look: Look) -> Faults:
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
    Help: For those that can be judged already, add forecast: {{{point}: …}} to the value of {year}. The others may
        wait.

    Finner: Hur många indikatorer som saknar prognos vid den senaste rapporttidpunkten.
    Varför: En tidpunkt utan prognoser säger lite. Det som är känt hittills är allt som rapporten kan visa.
    Källa: formatet: ett pågående år bedöms med prognosen vid den senaste tidpunkt som är klar
    Meddelande: Indikatorer utan prognos vid {point}: {n} ({names}). De visas som att de väntar.
    Hjälp: Lägg till forecast: {{{point}: …}} i värdet för {year} på dem som redan går att bedöma. De andra kan vänta.
    """
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


_SMALL = Decimal("0.05")
"""How small a part of its budget a forecast is that can hardly be for the whole year."""


@tellable
def forecast_far_from_budget(look: Look) -> Faults:
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
    Help: If it is the difference from the budget, write the whole forecast: {more} if that is more than the budget,
        {less} if it is less. If {value!n} is right, waive the rule with the reason.
    Related: the budget

    Finner: En prognos i pengar som är en liten del av budgeten, som en avvikelse från den skulle vara.
    Varför: En prognos är hela årets belopp. 100 i stället för 52 100 visar nästan hela budgeten kvar, och ett uppfyllt
        mål.
    Källa: formatet: en prognos är vad hela året väntas bli
    Meddelande: {name} {when!p}: prognosen vid {point}, {value!n}, är en liten del av budgeten, {budget!n}.
    Hjälp: Är det avvikelsen från budgeten, skriv hela prognosen: {more} om det blir mer än budgeten, {less} om det blir
        mindre. Stämmer {value!n}: gör ett undantag (waivers) med skälet.
    Också: budgeten
    """
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
