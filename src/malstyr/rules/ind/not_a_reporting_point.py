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

from malstyr.model.indicators import AT_POINTS, Cell
from malstyr.model.organisation import CLOSING, CalendarEntry, Reports
from malstyr.model.periods import INTERIM
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import KEY
from malstyr.workspace.workspace import spoken

REASONS = {
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
_NOT_THERE = {"forecast": "not-there", "to_date": "not-there-shown"}
"""What is booked to the end of delår 1, 2 and 3 is known without a calendar."""


def find(look: Look) -> Faults:
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
