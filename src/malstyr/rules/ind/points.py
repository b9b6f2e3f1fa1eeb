"""Points of reporting, and what is forecast at them."""

from decimal import Decimal

from malstyr.model.indicators import AT_POINTS, Cell
from malstyr.model.measures import measure
from malstyr.model.organisation import CLOSING, LAST_OF_YEAR, CalendarEntry, Reports
from malstyr.model.periods import INTERIM, Period, year_period
from malstyr.rules.often import WrittenSeries, series_saying
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import KEY
from malstyr.workspace.workspace import spoken

REASONS = {
    "after-closing": Reason(
        "Tidpunkten {point} är klar {ready}, inte före bokslutet som är klart {closing}. Den rapporteras aldrig.",
        "Rätta ready på {point} eller på closing. Är {point} ingen tidpunkt för uppföljning, skriv reports: nothing.",
        "The point {point} is ready {ready}, not before the closing, which is ready {closing}. It is never reported.",
        "Correct ready of {point} or of closing. If nothing is followed up at {point}, write reports: nothing.",
    ),
    "no-closing": Reason(
        "Tidpunkten {point} är klar {ready}. Kalendern har ingen closing, så året räknas som stängt {closing}."
        " Tidpunkten rapporteras aldrig.",
        "Lägg till closing med dagen då årets siffror är klara, eller rätta ready på {point}. Är {point} ingen"
        " tidpunkt för uppföljning, skriv reports: nothing.",
        "The point {point} is ready {ready}. The calendar has no closing, so the year counts as closed on"
        " {closing}. The point is never reported.",
        "Add closing with the day when the figures of the year are ready, or correct ready of {point}. If nothing"
        " is followed up at {point}, write reports: nothing.",
    ),
    "year-after": Reason(
        "Tidpunkten {point} slutar {ends} men är klar {ready}, alltså året därpå, och året är stängt {closing}. Den"
        " rapporteras aldrig.",
        "Är den klar samma år, skriv en dag efter {ends} för ready. Stängs året senare, låt closing i kalendern vara"
        " klar efter {ready}. Är {point} ingen tidpunkt för uppföljning, skriv reports: nothing.",
        "The point {point} ends {ends} but is ready {ready}, the year after, and the year is closed on {closing}. It is"
        " never reported.",
        "If it is ready the same year, write a day after {ends} for ready. If the year is closed later, let closing of"
        " the calendar be ready after {ready}. If nothing is followed up at {point}, write reports: nothing.",
    ),
    "ends-the-year": Reason(
        "”{name}” har {key}: {point} för {period}, men {point} slutar samtidigt som året och är ingen"
        " rapporttidpunkt. Det används inte.",
        "Är det årets utfall, skriv det med value. Annars skriv tidpunkten som det gäller{points}.",
        '"{name}" has {key}: {point} for {period}, but {point} ends with the year and is no reporting point. It is'
        " not used.",
        "If it is the outcome of the year, write it with value. Otherwise write the point that it is of{points}.",
    ),
    "nothing": Reason(
        "”{name}” har {key}: {point} för {period}, men vid {point} rapporteras inget (reports: nothing). Det"
        " används inte.",
        "Skriv tidpunkten som det gäller{points}. Ska det rapporteras vid {point}, ta bort reports: nothing i"
        " kalendern.",
        '"{name}" has {key}: {point} for {period}, but nothing is reported at {point} (reports: nothing). It is not'
        " used.",
        "Write the point that it is of{points}. If it is to be reported at {point}, remove reports: nothing in the"
        " calendar.",
    ),
    "budget": Reason(
        "”{name}” har {key}: {point} för {period}, men vid {point} rapporteras bara det som har budget (reports:"
        " budget). Det används inte.",
        "Lägg till budget i värdet, eller skriv tidpunkten som det gäller{points}.",
        '"{name}" has {key}: {point} for {period}, but at {point} only what has a budget is reported (reports:'
        " budget). It is not used.",
        "Add budget to the value, or write the point that it is of{points}.",
    ),
    "not-there": Reason(
        "”{name}” har {key}: {point} för {period}, men kalendern har ingen tidpunkt {point}. Det används inte.",
        "Skriv tidpunkten som det gäller{points}, eller lägg till {point} i kalendern med ends och ready.",
        '"{name}" has {key}: {point} for {period}, but the calendar has no point {point}. It is not used.',
        "Write the point that it is of{points}, or add {point} to the calendar with ends and ready.",
    ),
    "not-there-shown": Reason(
        "”{name}” har {key}: {point} för {period}, men kalendern har ingen tidpunkt {point}. Det visas ändå.",
        "Skriv tidpunkten som det gäller{points}, eller lägg till {point} i kalendern med ends och ready.",
        '"{name}" has {key}: {point} for {period}, but the calendar has no point {point}. It is shown all the same.',
        "Write the point that it is of{points}, or add {point} to the calendar with ends and ready.",
    ),
    "period-not-there": Reason(
        "”{name}” har ett värde för {period}, men kalendern har ingen tidpunkt {point}.",
        "Gäller det hela året, skriv {year}. Annars skriv tidpunkten som det gäller{points}, eller lägg till {point} i"
        " kalendern med ends och ready.",
        '"{name}" has a value for {period}, but the calendar has no point {point}.',
        "If it is of the whole year, write {year}. Otherwise write the point that it is of{points}, or add {point} to"
        " the calendar with ends and ready.",
    ),
    "forecast-at-period": Reason(
        "”{name}” har en prognos under {period}, men en prognos gäller hela året och används bara där.",
        "Skriv forecast: {{{point}: {value}}} i värdet för {year}, och ta bort den här.",
        '"{name}" has a forecast below {period}, but a forecast is of the whole year, and used only there.',
        "Write forecast: {{{point}: {value}}} in the value of {year}, and delete it here.",
    ),
}


def point_after_closing(look: Look) -> Faults:
    """A reporting point whose figures are not ready before the year is closed.

    Why: An interim report that comes after the closing tells of a year that is already known.
    Example:
        calendar:
      -   D2: {ends: 08-31, ready: 03-15}
      +   D2: {ends: 08-31, ready: 09-30}
          closing: {ends: 12-31, ready: 02-28}
    Source: the format: every calendar entry that ends before the year does is a reporting point

    Finner: En rapporttidpunkt vars siffror inte är klara innan året är stängt.
    Varför: En delårsrapport som kommer efter bokslutet berättar om ett år som redan är känt.
    Källa: formatet: varje post i kalendern som slutar före året är en tidpunkt att rapportera vid
    """
    clock = look.evaluation.readings.clock
    year = clock.open_year
    for point in clock.points(year):
        if point.ready >= clock.closing(year):
            words = {"point": point.name, "ready": point.ready, "closing": clock.closing(year)}
            closed = "after-closing" if CLOSING in clock.entries else "no-closing"
            reason = REASONS[closed if point.ready.year == point.ends.year else "year-after"]
            path = ("calendar", point.name, "ready")
            yield reason.fault(look, path, {**words, "ends": f"{point.ends:%m-%d}"})


def year_end_not_closing(look: Look) -> Faults:
    """An entry of the calendar that ends with the year, where none is closing.

    Why: Only the entry that is called closing says when the figures of the year are ready. Under another name it says
        nothing, and the year counts as closed on 31 December.
    Example:
        calendar:
      -   bokslut: {ends: 12-31, ready: 02-15}
      +   closing: {name: Bokslut, ends: 12-31, ready: 02-15}
    Options: none; not where reports is nothing, or an indicator is reported at it
    Source: the format: calendar.closing says when the year is closed
    Message: {point} ends when the year does, but no entry of the calendar is called closing. So the year counts as
        closed on 31 December, and not on {ready}.
    Help: If {point} is when the figures of the year are ready, call it closing, with name: {name}. If it is something
        else, write reports: nothing.

    Finner: En post i kalendern som slutar med året, där ingen är closing.
    Varför: Bara den post som heter closing säger när årets siffror är klara. Under ett annat namn säger den ingenting,
        och året räknas som stängt 31 december.
    Inställningar: inga; inte där reports är nothing, eller en indikator rapporteras då
    Källa: formatet: calendar.closing säger när året är stängt
    Meddelande: {point} slutar när året slutar, men ingen post i kalendern heter closing. Året räknas därför som stängt
        31 december, och inte {ready}.
    Hjälp: Är {point} dagen då årets siffror är klara, låt den heta closing, med name: {name}. Är det något annat, skriv
        reports: nothing.
    """
    data = look.workspace.data
    said = {one.reported for one in data.indicators.values()}  # such an entry says when those are known
    for id, entry in data.calendar.items() if CLOSING not in data.calendar else ():
        without_effect = entry.ends == LAST_OF_YEAR != entry.ready and entry.reports is not Reports.NOTHING
        if without_effect and id not in said:
            ready = "-".join(f"{one:02}" for one in entry.ready)
            path = ("calendar", id)
            yield look.at(path, id=id, point=id, name=look.called(path), ready=ready)


def forecast_against_certain(look: Look) -> Faults:
    """A forecast of a year that is less than what the year already has.

    Why: What only grows cannot end below what it is already. The state is told by what has been, and not by the
        forecast.
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
    Varför: Det som bara växer kan inte sluta under det som redan är. Läget avgörs av det som har varit, inte av
        prognosen.
    Källa: formatet: en pågående summa är säker över ett tak eller vid ett golv, där delarna inte kan vara negativa
    Meddelande: Prognosen vid {point} för ”{name}” {year}{who} är {forecast!n}, men det är redan {so_far!n}.
    Hjälp: Rätta prognosen, eller det värde som är fel.
    """
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


_NOT_THERE = {"forecast": "not-there", "to_date": "not-there-shown"}
"""What is booked to the end of delår 1, 2 and 3 is known without a calendar."""


def not_a_reporting_point(look: Look) -> Faults:
    """A forecast, or what is booked so far, at a date of the calendar that is no reporting point.

    Why: A forecast at the closing is the outcome, and nobody reads one at a date when nothing is reported.
    Example:
        calendar:
      +   D2: {ends: 08-31, ready: 09-30}
          closing: {ends: 12-31, ready: 02-28}
        indicators:
          kostnad: {measured_in: tkr}
        values:
          kostnad:
      -     2013: {budget: 400, forecast: {closing: 390}}
      +     2013: {budget: 400, forecast: {D2: 390}}
    Source: the format: a point is a calendar entry that ends before the year does, unless it says reports: nothing
    Related: the calendar is here

    Finner: En prognos, eller det som är bokfört hittills, vid ett datum i kalendern som inte är en rapporttidpunkt.
    Varför: En prognos vid bokslutet är utfallet, och ingen läser en vid ett datum då inget rapporteras.
    Källa: formatet: en tidpunkt är en post i kalendern som slutar före året, om den inte har reports: nothing
    Också: kalendern står här
    """
    calendar, clock = look.workspace.data.calendar, look.evaluation.readings.clock
    formulas = (one.formula for one in look.workspace.data.indicators.values() if one.formula is not None)
    named = {quantity.part for formula in formulas for quantity in formula.quantities()}
    told: set[tuple[str, str, str]] = set()
    for at in look.workspace.cells_saying(*AT_POINTS):
        indicator = look.workspace.data.indicators.get(at.indicator)
        for key in AT_POINTS:
            for point in getattr(at.cell, key):
                reason = _reason(point, calendar.get(point), at.cell)
                if reason is None and point not in calendar and clock.points(at.period.year):
                    reason = _NOT_THERE[key] if point in INTERIM else None
                if (
                    reason is None
                    or f"{key}.{point}" in named
                    or indicator is None
                    or look.workspace.unread(("calendar", point))
                    or (at.indicator, key, point) in told
                ):
                    continue
                told.add((at.indicator, key, point))
                budget = at.cell.budget is not None
                names = [one.name for one in clock.points(at.period.year) if budget or not one.budget_only]
                words = {
                    "name": indicator.name or spoken(at.indicator),
                    "key": key,
                    "point": point,
                    "period": at.period,
                    "points": f" ({', '.join(names)})" if names else "",
                }
                entry = ("calendar", point) if point in calendar else ("calendar",)
                yield REASONS[reason].fault(look, (*at.path, key, point, KEY), words, related=entry, keys=(key, point))
    yield from _of_periods(look)


def _of_periods(look: Look) -> Faults:
    """Periods from 1 January to a point that the calendar lacks, and forecasts that stand below one."""
    calendar, clock = look.workspace.data.calendar, look.evaluation.readings.clock
    for at in look.workspace.cells:
        indicator, point = look.workspace.data.indicators.get(at.indicator), at.period.point
        points = [one.name for one in clock.points(at.period.year)] if point is not None else []
        if indicator is None or not points or look.workspace.unread(("calendar", str(point))):
            continue
        words = {
            "name": indicator.name or spoken(at.indicator),
            "point": point,
            "period": at.period,
            "year": at.period.year,
            "points": f" ({', '.join(names)})" if (names := [f"{at.period.year}-{one}" for one in points]) else "",
            "value": next(iter(at.cell.forecast.values()), ""),
        }
        if point not in calendar:
            yield REASONS["period-not-there"].fault(look, at.path, words, related=("calendar",), keys=("", str(point)))
        elif at.cell.forecast:
            path = (*at.path, "forecast", KEY)
            yield REASONS["forecast-at-period"].fault(look, path, words, keys=("forecast", str(point)))


def _reason(point: str, entry: CalendarEntry | None, cell: Cell) -> str | None:
    """Why an entry of the calendar is no reporting point of a cell; None where it is one, or is not in the calendar."""
    if entry is None:
        return None
    if point == CLOSING or entry.ends == (12, 31):
        return "ends-the-year"
    if entry.reports is Reports.NOTHING:
        return "nothing"
    return "budget" if entry.reports is Reports.BUDGET and cell.budget is None else None
