"""A year made of its parts as their unit does not allow: shares that are added, costs of which a mean is taken.

Why: Twelve months of 5 per cent are not 60 per cent, and the mean of two half-years of costs is half the year's.
Example:
    indicators:
  -   sjukfrånvaro: {measured_in: procent, method: lönesystemet, frequency: tertial, year: sum}
  +   sjukfrånvaro: {measured_in: procent, method: lönesystemet, frequency: tertial, year: mean}
Source: the format: year: sum is of what is counted in each part, year: mean of levels

Finner: Ett år som görs av sina delar på ett sätt som enheten inte tillåter: andelar som läggs ihop, kostnader som det
    tas medelvärde av.
Varför: Tolv månader med 5 procent är inte 60 procent, och medelvärdet av två halvårs kostnader är hälften av årets.
Källa: formatet: year: sum är för det som räknas i varje del, year: mean för nivåer
"""

from decimal import Decimal

from malstyr.evaluate.kinds_of_numbers import tells_a_change, tells_a_cost
from malstyr.model.indicators import Indicator, Yearly
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import parts_of_year
from malstyr.rules.ind.moved_point import fitting_band
from malstyr.rules.often import WrittenSeries, written_series
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

REASONS = {
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
_LEVELS = (Quantity.SHARE, Quantity.INDEX, Quantity.SCALE)
"""What cannot be added."""


def find(look: Look) -> Faults:
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
