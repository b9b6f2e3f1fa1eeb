"""Years made of their parts."""

from collections.abc import Sequence
from decimal import Decimal, localcontext
from itertools import pairwise
from typing import NamedTuple

from malstyr.evaluate.impossible import is_another_year
from malstyr.evaluate.kinds_of_numbers import tells_a_change, tells_a_cost
from malstyr.evaluate.reading import PRECISION
from malstyr.evaluate.readings import MADE_OF_PARTS, Readings
from malstyr.evaluate.schedule import WITHOUT_A_LIST
from malstyr.language.typography import number
from malstyr.language.words import fill
from malstyr.model.durations import Duration
from malstyr.model.indicators import Frequency, Indicator, Yearly
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import Over, Period, PeriodKind, parts_of_year, year_period
from malstyr.rules.ind.moved_point import fitting_band
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.often import FREQUENCY_OF, KIND_OF, WrittenSeries, written_series
from malstyr.rules.reasons import Reason, mended, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import Workspace, spoken

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
    "formula": Reason(
        "”{name}” räknas ut med en formel, så year: {year} har ingen verkan. Året räknas ut av delarnas år.",
        "Ta bort year här. Hur året blir till sägs på de indikatorer som formeln nämner.",
        '"{name}" is computed by a formula, so year: {year} has no effect. Its year is computed from those of its'
        " parts.",
        "Remove year here. How the year is made is said on the indicators that the formula names.",
    ),
    "no-frequency": Reason(
        "”{name}” säger year: {year}, men inte att den mäts oftare än en gång om året.",
        "Lägg till frequency med hur ofta den mäts, {frequencies}. Mäts den en gång om året, ta bort year.",
        '"{name}" says year: {year}, but not that it is measured more often than once a year.',
        "Add frequency with how often it is measured, {frequencies}. If it is measured once a year, remove year.",
    ),
    "no-list": Reason(
        "”{name}” mäts varje {often!w}. Ingen kan säga hur många mätningar ett sådant år har, så year: {year}"
        " går inte att räkna ut.",
        "Skriv year: each om varje mätning ska nå målvärdet. Annars mät per vecka eller månad och ändra frequency,"
        " eller skriv årets värde.",
        '"{name}" is measured every {often!w}. Nobody can say how many measurements such a year has, so year:'
        " {year} cannot be computed.",
        "Write year: each if every measurement must reach the target. Otherwise measure by week or month and"
        " change frequency, or write the value of the year.",
    ),
    "over": Reason(
        "Målet gäller flera år ({over}), men ”{name}” mäts varje {often!w} och säger inte hur delarna blir ett år.",
        "Lägg till year på indikatorn: sum (läggs ihop), mean (medelvärdet) eller last (den sista gäller). Eller"
        " skriv varje års eget värde.",
        'The target is for several years ({over}), but "{name}" is measured every {often!w} and does not say how'
        " the parts make a year.",
        "Add year to the indicator: sum (added), mean (averaged) or last (the last one holds). Or write each"
        " year's own value.",
    ),
    "over-no-list": Reason(
        "Målet gäller flera år ({over}), men ”{name}” mäts varje {often!w}, och av sådana mätningar går det inte"
        " att räkna ut ett år.",
        "Skriv varje års eget värde under values.",
        'The target is for several years ({over}), but "{name}" is measured every {often!w}, and no year can be'
        " computed from such measurements.",
        "Write each year's own value under values.",
    ),
    "sum-of-levels": Reason(
        "”{name}” mäts i {unit}, men year: sum lägger ihop delarna till ett år.",
        "Är året medelvärdet av delarna, skriv year: mean. Är det den sista delen, skriv year: last. Ska varje del"
        " klara kravet, skriv year: each.",
        '"{name}" is measured in {unit}, but year: sum adds its parts to a year.',
        "If the year is the mean of its parts, write year: mean. If it is the last of them, write year: last. If"
        " each is to meet the target, write year: each.",
    ),
    "mean-of-amounts": Reason(
        "”{name}” är belopp för varje del av året, men year: mean gör året till medelvärdet av dem.",
        "Är året summan av delarna, skriv year: sum. Är varje värde summan sedan 1 januari, skriv year: last.",
        '"{name}" is amounts of each part of the year, but year: mean makes the year their mean.',
        "If the year is the sum of its parts, write year: sum. If each is since 1 January, write year: last.",
    ),
    "mean-of-counts": Reason(
        "För ”{name}” är år som är skrivna för sig ungefär summan av delar som de i {year}, men year: mean gör året"
        " till medelvärdet av dem.",
        "Är året summan av delarna, skriv year: sum. Stämmer medelvärdet: gör ett undantag (waivers) med skälet.",
        'Of "{name}" years that are written by themselves are about the sum of parts as those of {year}, but year:'
        " mean makes the year their mean.",
        "If the year is the sum of its parts, write year: sum. If the mean is right, waive the rule.",
    ),
}
_ABOVE = _contradicted(
    "”{name}” är {own} för {period}{who}, men delarna hittills ({parts}) är redan {made} tillsammans.",
    '"{name}" is {own} for {period}{who}, but its parts so far ({parts}) already add up to {made}.',
)


class _Made(NamedTuple):
    """What the parts give, and how that is told."""

    value: Decimal
    reason: Reason
    parts: tuple[Period, ...]


@tellable
def year_contradicts_parts(look: Look) -> Faults:
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
    for one in written_series(look.workspace):
        if one.indicator.year in MADE_OF_PARTS and one.indicator.formula is None:
            for period in sorted(one.cells):
                own = one.number(period) if period == year_period(period.year) else None
                made = _made(look.evaluation.readings, one, period.year) if own is not None else None
                if own is not None and made is not None and is_another_year(own, made.value, made.reason is not _ABOVE):
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
    return _Made(total, _ABOVE, tuple(known)) if grows and min(known.values()) >= 0 else None


def year_without_parts(look: Look) -> Faults:
    """What is said of how a year is made of its parts does not fit how the indicator is measured.

    Why: A year made of parts needs parts, and several years made of years need a year.
    Example:
        indicators:
          besök:
            measured_in: st
      +     frequency: month
            year: sum
            target: {at_least: 100}
    Source: the format: year says how the parts of a frequency shorter than a year make the year

    Finner: Det som sägs om hur delarna blir ett år stämmer inte med hur indikatorn mäts.
    Varför: Ett år som görs av delar behöver delar, och flera år som görs av år behöver ett år.
    Källa: formatet: year säger hur delarna blir året, där det mäts oftare än en gång om året
    """
    for id, indicator in look.workspace.data.indicators.items():
        name = indicator.name or spoken(id)
        words = {"name": name, "year": indicator.year, "often": indicator.frequency}
        reason = _reason(indicator)
        if reason is not None:
            words["frequencies"] = _frequencies(look.workspace, id)
            yield REASONS[reason].fault(look, ("indicators", id, "year"), words)
        elif indicator.frequency in KIND_OF and indicator.formula is None and not _years(look.workspace, id):
            for path, target in targets(id, indicator):
                key = "mean_over" if target.mean_over is not None else "total_over"
                over = target.mean_over or target.total_over
                if over is not None and _several(over) and indicator.year in (None, Yearly.EACH):
                    reason = "over" if indicator.frequency not in WITHOUT_A_LIST else "over-no-list"
                    yield REASONS[reason].fault(look, (*path, key), words | _told(over, look.language))


def _told(over: Over, language: str) -> dict[str, object]:
    if isinstance(over, Duration):
        return {"over": fill("{over!w}", {"over": str(over)}, language)}
    return {"over": str(over).replace("-", "–")}


def _reason(indicator: Indicator) -> str | None:
    if indicator.year is None:
        return None
    if indicator.formula is not None:
        return "formula" if indicator.year is not Yearly.EACH else None
    if indicator.frequency not in KIND_OF:
        return "no-frequency"
    return "no-list" if indicator.frequency in WITHOUT_A_LIST and indicator.year is not Yearly.EACH else None


def _frequencies(workspace: Workspace, id: str) -> str:
    """The frequency of the parts that are written, else some to choose from."""
    kinds = (at.period.kind for at in cells_of(workspace.data, id))
    found = dict.fromkeys(FREQUENCY_OF[kind] for kind in kinds if kind in FREQUENCY_OF)
    return ", ".join(found or (Frequency.MONTH, Frequency.QUARTER, Frequency.TERTIAL))


def _several(over: Over) -> bool:
    return over.amount > 1 if isinstance(over, Duration) else over.kind is PeriodKind.SPAN


def _years(workspace: Workspace, id: str) -> bool:
    """Whether whole years are written."""
    return any(at.period.whole_year for at in cells_of(workspace.data, id))


_LEVELS = (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE)
"""What cannot be added."""


def year_not_of_unit(look: Look) -> Faults:
    """A year made of its parts as their unit does not allow: shares that are added, costs of which a mean is taken.

    Why: Twelve months of 5 per cent are not 60 per cent, and the mean of two half-years of costs is half the year's.
    Example:
        indicators:
      -   sjukfrånvaro: {measured_in: procent, method: lönesystemet, frequency: tertial, year: sum}
      +   sjukfrånvaro: {measured_in: procent, method: lönesystemet, frequency: tertial, year: mean}
    Source: the format: year: sum is of what is counted in each part, year: mean of levels

    Finner: Ett år som görs av sina delar på ett sätt som enheten inte tillåter: andelar som läggs ihop, kostnader som
        det tas medelvärde av.
    Varför: Tolv månader med 5 procent är inte 60 procent, och medelvärdet av två halvårs kostnader är hälften av årets.
    Källa: formatet: year: sum är för det som räknas i varje del, year: mean för nivåer
    """
    for id, indicator in look.workspace.data.indicators.items():
        form = _form(id, indicator)
        if form is not None:
            name = indicator.name or spoken(id)
            yield look.at(("indicators", id, "year"), form=form, name=name, unit=indicator.measured_in)
    for one in written_series(look.workspace):
        year = _year_of_sums(one) if one.member is None else None
        if year is not None:
            yield look.at(("indicators", one.id, "year"), form="mean-of-counts", name=one.name, year=year)


def _form(id: str, indicator: Indicator) -> str | None:
    """What is wrong by the unit alone."""
    level = measure(indicator.measured_in).quantity in _LEVELS and not tells_a_change(id, indicator)
    if indicator.year is Yearly.SUM and level:
        return "sum-of-levels"
    spent = tells_a_cost(id, indicator) and not measure(indicator.measured_in).per
    return "mean-of-amounts" if indicator.year is Yearly.MEAN and spent else None


def _year_of_sums(one: WrittenSeries) -> int | None:
    """A year of which a mean is taken, where what other years are written as is the sum of so many parts."""
    if one.indicator.year is not Yearly.MEAN or not measure(one.indicator.measured_in).whole:
        return None
    wholes = [value for period in one.cells if period.whole_year and (value := one.number(period)) is not None]
    for year in sorted({period.year for period in one.cells}, reverse=True) if wholes else ():
        parts = [one.number(part) for part in parts_of_year(one.indicator.frequency, year)]
        known = [part for part in parts if part is not None]
        if len(known) == len(parts) > 1:
            added = sum(known, Decimal(0))
            sums, mean = fitting_band((added, added)), fitting_band((added / len(known),) * 2)
            if sums and mean and all(sums[0] <= one <= sums[1] and one > mean[1] for one in wholes):
                return year
    return None


_FEWEST = 3
_NEAR = Decimal("0.6"), Decimal("1.5")
"""How near the nth part is to n times the first, where each holds those before it."""


def accumulated_sum(look: Look) -> Faults:
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
    Help: If each value is the sum since 1 January, write year: last. If each is of its own part of the year alone, all
        is right, and a waiver may say so.

    Finner: Delar som läggs ihop till ett år, men växer som om var och en innehöll de tidigare.
    Varför: Tal som räknas från 1 januari och läggs ihop räknar samma sak flera gånger.
    Källa: formatet: en summa görs av det som tillkommer i varje del; av det som räknas från 1 januari är den sista
        delen året
    Meddelande: ”{name}” växer {year}{who} som om varje värde innehöll de tidigare ({shown}), men year: sum lägger ihop
        dem.
    Hjälp: Är varje värde summan sedan 1 januari, skriv year: last. Gäller varje värde bara sin egen del av året, är
        allt rätt, och ett undantag (waivers) kan säga det.
    """
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
