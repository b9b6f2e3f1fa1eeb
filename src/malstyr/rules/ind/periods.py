"""The periods that values are of."""

import re
from collections.abc import Container
from decimal import Decimal
from itertools import combinations, groupby

from malstyr.evaluate.cell import is_outcome
from malstyr.model.indicators import Cell, Frequency, Indicator, Missing
from malstyr.model.periods import Period, PeriodKind, parts_of_year, year_period
from malstyr.model.target import Target
from malstyr.rules.often import FREQUENCY_OF, KIND_OF, WrittenSeries, written_series
from malstyr.rules.reasons import Reason, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import KEY
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import JUDGED_AS_OF, Workspace

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
OTHER_YEAR = {
    "sv": " Gäller det ena {year}, som det heter, skriv {year} i stället för {period}.",
    "en": " If one is for {year}, as it is called, write {year} for {period}.",
}
_YEARS = (PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR, PeriodKind.SPAN)


def same_period_twice(look: Look) -> Faults:
    """Two targets of one indicator make the same kind of demand for the same period.

    Why: A period has one limit. Of two, nobody knows which was decided.
    Example:
        indicators:
          nki:
            measured_in: index
            targets:
              2014: {at_least: 60}
      -       nivå: {at_least: 58, during: 2014}
      +       2015: {at_least: 62}
    Source: the format: a target with during, or with a period as its key, holds for that period alone
    Message: "{name}" has two targets with {demand} for {period}: {first} and {second}.
    Help: Keep the one that was decided.{other_year} If they are for different members, goals or strengths, say so with
        for, serves or strength.
    Related: the other target is here

    Finner: Två målvärden för en indikator ställer samma slags krav för samma period.
    Varför: En period har en gräns. Av två vet ingen vilken som beslutades.
    Källa: formatet: ett målvärde med during, eller med en period som nyckel, gäller bara den perioden
    Meddelande: ”{name}” har två målvärden med {demand} för {period}: {first} och {second}.
    Hjälp: Behåll det som beslutades.{other_year} Gäller de olika delar, olika mål eller olika styrka, skriv det
        med for, serves eller strength.
    Också: det andra målvärdet står här
    """
    for id, indicator in look.workspace.data.indicators.items():
        for (path, one), (other_path, other) in combinations(targets(id, indicator), 2):
            period = _both(one, other)
            alike = all(getattr(one, key) == getattr(other, key) for key in ("demands", "for_", "serves", "strength"))
            if period is not None and alike:
                named = re.findall(r"(?:19|20)[0-9]{2}", f"{path[-1]} {other_path[-1]}")
                year = next((one for one in named if one not in period.text), None)
                words = {"demand": ", ".join(one.demands), "period": period}
                words["other_year"] = look.says(OTHER_YEAR, {"year": year, "period": str(period)}) if year else ""
                yield look.named(other_path, words, related=path, first=path[-1], second=other_path[-1])


def _both(one: Target, other: Target) -> Period | None:
    """The period that both are for; None where there is none, or where one is for a part of it."""
    if one.by is not None and one.by == other.by:
        return one.by
    if one.during is None or other.during is None:
        return None
    if one.during == other.during:
        return one.during
    years = one.during.kind in _YEARS and other.during.kind in _YEARS
    first, then = one.during.told_years, other.during.told_years
    shared = max(first[0], then[0]) <= min(first[-1], then[-1])
    return min(one.during, other.during, key=lambda at: at.end - at.start) if years and shared else None


def two_years_in_one(look: Look) -> Faults:
    """A calendar year and the school year that ends in it both have a value.

    Why: The school year 2012/13 is the value of 2013. With two values only one can be shown.
    Example:
        indicators:
          behöriga: {measured_in: procent}
        values:
          behöriga:
            2012/13: 85
      -     2013: 86
    Source: the format: a period's year is the year in its name, of a school year the one it ends in
    Message: "{name}" has a value for both {school} and {year}{who}. The school year {school} is the value of {year}.
    Help: Keep the one that is right for {year}, and remove the other.
    Related: the other is here

    Finner: Ett kalenderår och läsåret som slutar i det har båda ett värde.
    Varför: Läsåret 2012/13 är värdet för 2013. Av två värden kan bara ett visas.
    Källa: formatet: en periods år är året i dess namn, för ett läsår det som det slutar i
    Meddelande: ”{name}” har värde för både {school} och {year}{who}. Läsåret {school} är värdet för {year}.
    Hjälp: Behåll det som är rätt för {year} och ta bort det andra.
    Också: det andra står här
    """
    for one in written_series(look.workspace):
        for period, cell in one.cells.items():
            year = year_period(period.year)
            if period.of_school and is_outcome(cell) and year in one.cells and is_outcome(one.cells[year]):
                path, related = one.path(period), one.path(year)
                yield look.named(path, related=related, school=period, year=year, who=one.who(look.workspace))


def value_ahead(look: Look) -> Faults:
    """A value for a period that is not over.

    Why: What has not happened has no outcome. Such a value does not count until its period is over.
    Example:
        indicators:
          nki: {measured_in: index}
        values:
          nki:
      -     2014: 58
      +     2014: {value: 58, known: 2014-02-14}
    Source: the format: a value is known once its period is over, or on the day known says
    Message: "{name}" has a value for {shown}{who}, but that time is not over on {as_of}. It is not counted until then.
    Help: If the measurement for {period} is already done, write the day with known. If it is a forecast, write it with
        forecast. If it is the outcome so far, write it with to_date. If it is of another time, correct the
        period.{turned}
    Related: lacks a value

    Finner: Ett värde för en period som inte är slut.
    Varför: Det som inte har hänt har inget utfall. Ett sådant värde räknas inte förrän perioden är slut.
    Källa: formatet: ett värde är känt när perioden är slut, eller den dag som known säger
    Meddelande: ”{name}” har värde för {shown}{who}, men den tiden är inte slut per {as_of}. Det räknas inte förrän då.
    Hjälp: Är mätningen för {period} redan klar, skriv dagen med known. Är det en prognos, skriv den med forecast. Är
        det utfallet hittills, skriv det med to_date. Gäller det en annan tid, rätta perioden.{turned}
    Också: saknar ett värde
    """
    found = [*_each(look)]
    if len(found) < _MANY or look.workspace.data.settings.as_of is None:
        yield from found
        return
    others = look.says(AND_OTHERS, {"count": str(len(found) - 1)})
    words = {**found[0].args, "who": found[0].args["who"] + others, "turned": look.says(DAY_LEFT, {})}
    yield look.at(JUDGED_AS_OF, words)


def _each(look: Look) -> Faults:
    clock = look.evaluation.readings.clock.at(look.as_of)
    for one in written_series(look.workspace):
        if ("values", one.id) in look.workspace.damaged:
            continue  # when it is known may be what could not be read
        cells = ((at, cell) for at, cell in one.cells.items() if at.end > look.as_of and _told(cell))
        ahead = sorted(at for at, cell in cells if not clock.knows(one.indicator, at, cell))
        if ahead:
            of_part = one.member is None and _lacked(look.workspace, one.id, ahead[0])
            turned = _turned(ahead[0], one.cells, look.as_of.year)
            yield look.at(
                one.path(ahead[0]),
                related=("indicators", one.id) if turned is not None else None,
                turned=look.says(TURNED_YEAR, {"year": str(turned)})
                if turned is not None
                else look.says(MAY_BE_OF_PART, {"members": of_part})
                if of_part
                else "",
                name=one.name,
                shown=periods_listed(ahead, look.language),
                period=ahead[0],
                who=one.who(look.workspace),
                as_of=look.as_of,
            )


_MANY = 3
"""Where so many have values ahead, the day that the settings say may be what is wrong: they are one mistake."""
AND_OTHERS = {"sv": ", och {count} andra likaså", "en": ", and {count} others too"}
DAY_LEFT = {
    "sv": " Är det as_of i settings som är kvar från en annan tid, ta bort den raden, så gäller dagens datum.",
    "en": " If it is as_of in settings that is left from another time, delete that line, and the day is today.",
}
TURNED_YEAR = {
    "sv": " Är siffrorna i årtalet ombytta, skriv {year}, som saknar värde.",
    "en": " If the figures of the year have changed places, write {year}, which has no value.",
}
MAY_BE_OF_PART = {
    "sv": " Hör det till en av delarna ({members}), börja raden två blanksteg längre in, under den.",
    "en": " If it is of one of the parts ({members}), begin the line two spaces further in, under that.",
}
"""Of a value for all together, of what is measured for each."""


def _lacked(workspace: Workspace, id: str, period: Period) -> str:
    """The members that values are written for, where none has one for a period and nothing says what the whole is."""
    members = workspace.data.values[id].members
    lack = workspace.data.indicators[id].total is None and not any(period in cells for cells in members.values())
    return ", ".join(members) if lack else ""


def _turned(ahead: Period, cells: Container[Period], this_year: int) -> int | None:
    """A year without value, this or the one before, that has the figures of a year to come in another order."""
    if not ahead.whole_year:
        return None
    years = (this_year - 1, this_year)
    found = (year for year in years if year_period(year) not in cells and sorted(str(year)) == sorted(str(ahead)))
    return next(found, None)


def _told(cell: Cell) -> bool:
    """Whether an outcome is told. Steps and cases are written as they come, and what will not be measured before."""
    as_it_comes = isinstance(cell.value, Missing | tuple) or (cell.value is None and bool(cell.cases))
    return is_outcome(cell) and not as_it_comes and cell.known is None


ENDS_WITH = {"D1": "T1", "D2": "T2", "D3": "M10"}
"""The part of a year that ends with delår 1, 2 and 3."""


def parts_not_of_frequency(look: Look) -> Faults:
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
