"""Values for parts of a year that the indicator is not said to be measured by.

Why: A part of a year is never the year. What the indicator does not say how to count is shown, and never judged.
Example:
    indicators:
      sjukfrånvaro:
        measured_in: procent
  -     frequency: quarter
  +     frequency: tertial
        target: {at_most: 6}
    values:
      sjukfrånvaro:
        2013-T1: 5.1
        2013-T2: 4.8
Source: the format: frequency says how often it is measured, and year how the parts make the year

Finner: Värden för delar av ett år som indikatorn inte säger att den mäts efter.
Varför: En del av ett år är aldrig året. Det som indikatorn inte säger hur det ska räknas visas, men bedöms inte.
Källa: formatet: frequency säger hur ofta det mäts, och year hur delarna blir året
"""

from collections.abc import Container
from decimal import Decimal
from itertools import groupby

from malstyr.model.indicators import Cell, Frequency, Indicator
from malstyr.model.periods import Period, PeriodKind, parts_of_year, year_period
from malstyr.rules.often import FREQUENCY_OF, KIND_OF, WrittenSeries, written_series
from malstyr.rules.reasons import Reason, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import KEY

REASONS = {
    "another": Reason(
        "”{name}” mäts varje {often!w} (frequency: {frequency}), men värdena gäller {periods}. De visas, men"
        " bedöms inte.",
        "Mäts det varje {found!w}, skriv frequency: {wanted}. Annars skriv ett värde för varje {often!w}.",
        '"{name}" is measured every {often!w} (frequency: {frequency}), but the values are for {periods}. They are'
        " shown, and not judged.",
        "If it is measured every {found!w}, write frequency: {wanted}. Otherwise write a value for every {often!w}.",
    ),
    "beside": Reason(
        "”{name}” mäts varje {often!w} (frequency: {frequency}), men har också värden för {periods}. De visas, men"
        " räknas inte.",
        "Skriv ett värde för varje {often!w}. Är det summan sedan 1 januari, skriv den i stället med to_date i"
        " årets värde.",
        '"{name}" is measured every {often!w} (frequency: {frequency}), but also has values for {periods}. They'
        " are shown, and not counted.",
        "Write a value for every {often!w}. If it is the sum since 1 January, write it with to_date in the value"
        " of the year instead.",
    ),
    "ends-as": Reason(
        "”{name}” mäts varje {often!w} (frequency: {frequency}), men värden står för {periods}. De visas, men"
        " räknas inte.",
        "Är det värden för varje {often!w}, skriv {meant} i stället för {written}. Är det summor sedan 1 januari,"
        " skriv dem med to_date i årets värde.",
        '"{name}" is measured every {often!w} (frequency: {frequency}), but values stand for {periods}. They are'
        " shown, and not counted.",
        "If they are values for every {often!w}, write {meant} in place of {written}. If they are sums since"
        " 1 January, write them with to_date in the value of the year.",
    ),
    "last-day": Reason(
        "”{name}” har värden för {periods}, men årets värde saknas. De visas, men bedöms inte mot årets målvärde.",
        "Gäller det hela året, skriv {meant} i stället för {written}. Mäts det varje dag, skriv frequency: day och"
        " hur dagarna blir året: year: sum, mean, last eller each.",
        '"{name}" has values for {periods}, and none for the year. They are shown, and not judged against the'
        " target of the year.",
        "If it is of the whole year, write {meant} in place of {written}. If it is measured every day, write"
        " frequency: day and how the days make the year: year: sum, mean, last or each.",
    ),
    "no-frequency": Reason(
        "”{name}” har värden för {periods}, men varken frequency eller year. De visas, men bedöms inte mot årets"
        " målvärde.",
        "Mäts det varje {found!w}, skriv frequency: {wanted} och hur delarna blir året: year: sum (läggs ihop),"
        " mean (medelvärdet), last (den sista gäller) eller each (var och en ska nå målvärdet). Annars skriv"
        " årets värde när det finns.",
        '"{name}" has values for {periods}, but neither frequency nor year. They are shown, and not judged'
        " against the target of the year.",
        "If it is measured every {found!w}, write frequency: {wanted} and how the parts make the year: year: sum"
        " (added), mean (averaged), last (the last one holds) or each (every one must reach the target)."
        " Otherwise write the value of the year when there is one.",
    ),
    "frame": Reason(
        "”{name}” har budget för {periods}, men varken frequency eller year. Den räknas inte som årets budget.",
        "Är det hela årets budget, och utfallet hittills, skriv i årets värde {year}: {{budget: {budget}, to_date:"
        " {{{point}: {value}}}}}. Mäts det varje {found!w}, skriv frequency: {wanted} och year: sum.",
        '"{name}" has a budget for {periods}, but neither frequency nor year. It is not the budget of the year.',
        "If it is the budget of the whole year, and the outcome so far, write in the value of the year {year}:"
        " {{budget: {budget}, to_date: {{{point}: {value}}}}}. If it is measured every {found!w}, write frequency:"
        " {wanted} and year: sum.",
    ),
    "to-date": Reason(
        "”{name}” har värden för {periods}, alltså från 1 januari. De visas, men bedöms inte mot årets målvärde.",
        "Är det summan hittills, skriv to_date: {{{point}: {value}}} i värdet för {year}. Är det ett läge som mäts"
        " flera gånger om året, skriv frequency på indikatorn och perioden som den säger, till exempel"
        " {year}-{part} och frequency: {wanted}.",
        '"{name}" has values for {periods}, that is from 1 January. They are shown, and not judged against the'
        " target of the year.",
        "If it is the sum so far, write to_date: {{{point}: {value}}} in the value of {year}. If it is a level"
        " measured several times a year, write frequency on the indicator and the period that it says, such as"
        " {year}-{part} and frequency: {wanted}.",
    ),
}

ENDS_WITH = {"D1": "T1", "D2": "T2", "D3": "M10"}
"""The part of a year that ends with delår 1, 2 and 3."""


def find(look: Look) -> Faults:
    for id, group in groupby(written_series(look.workspace), key=lambda one: one.id):
        indicator, series = look.workspace.data.indicators[id], [*group]
        framed = any(cell.budget is not None for one in series for at, cell in one.cells.items() if not at.whole_year)
        derived = indicator.formula is not None or indicator.see is not None
        often = indicator.frequency in KIND_OF
        if not derived and (often or (indicator.year is None and (indicator.all_targets or framed))):
            yield from _odd(look, series)


def _odd(look: Look, series: list[WrittenSeries]) -> Faults:
    """The parts that are not of the frequency, one finding for each kind."""
    indicator = series[0].indicator
    wanted = KIND_OF.get(indicator.frequency)
    own = {target.during for target in indicator.all_targets.values()}
    odd: dict[PeriodKind, list[tuple[Period, WrittenSeries]]] = {}
    right, clock = False, look.evaluation.readings.clock
    for one in series:
        for period in sorted(at for at in one.cells if not at.whole_year and _is_as_written(look, one, at)):
            judged = wanted is None and one.cells.get(year_period(period.year), Cell()).value is not None
            right |= period.kind is wanted
            if not (period.kind in (wanted, PeriodKind.SPAN) or period in own or judged):
                odd.setdefault(period.kind, []).append((period, one))
    for kind, found in odd.items():
        period, one = found[0]
        value = one.cells[period].value
        words = {
            "name": one.name,
            "often": indicator.frequency,
            "frequency": indicator.frequency,
            "periods": periods_listed((at for at, _ in found), look.language),
            "found": FREQUENCY_OF.get(kind, ""),
            "wanted": FREQUENCY_OF.get(kind, Frequency.MONTH if period.point == "D3" else Frequency.TERTIAL),
            "part": ENDS_WITH.get(period.point or ""),
            "year": period.year,
            "point": period.point
            or next((one.name for one in clock.points(period.year) if one.ends == period.end), "…"),
            "budget": frame.original if (frame := one.cells[period].budget) is not None else "",
            "value": value if isinstance(value, Decimal) else "…",
        }
        meant = [_ending_as(indicator, at, series.cells) for at, series in found]
        words |= {"meant": ", ".join(map(str, meant)), "written": ", ".join(str(at) for at, _ in found)}
        reason = _reason(kind, often=wanted is not None, alone=not right and len(odd) == 1)
        reason = "frame" if reason == "no-frequency" and one.cells[period].budget is not None else reason
        reason = reason if None in meant else "ends-as" if wanted is not None else "last-day"
        yield REASONS[reason].fault(look, one.path(period), words, keys=(kind, ""))


def _ending_as(indicator: Indicator, period: Period, cells: Container[Period]) -> Period | None:
    """The part of the frequency that ends with a period within it, or from January, where it has no value yet; of what
    is measured yearly the year that ends with a day."""
    of_year = indicator.frequency not in KIND_OF and period.kind is PeriodKind.DAY
    parts = (year_period(period.year),) if of_year else parts_of_year(indicator.frequency or "", period.year)
    ending = (part for part in parts if part.end == period.end)
    within = (part for part in ending if period.kind is PeriodKind.TO_DATE or period.start >= part.start)
    return next((part for part in within if part not in cells), None)


def _is_as_written(look: Look, one: WrittenSeries, period: Period) -> bool:
    """Whether the period is what stands there, and not what other words were taken for and are told of."""
    return look.workspace.place((*one.path(period), KEY)).text.strip("\"'") == str(period)


def _reason(kind: PeriodKind, *, often: bool, alone: bool) -> str:
    if kind is PeriodKind.TO_DATE:
        return "to-date"
    return ("another" if alone else "beside") if often else "no-frequency"
