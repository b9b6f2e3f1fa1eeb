"""Years that a table tells beside the parts of them, which make the year by the measure or are its sum: no values."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal, localcontext

from malstyr.editing.fact import CellFact, FactKind
from malstyr.evaluate.impossible import is_another_year
from malstyr.evaluate.reading import PRECISION
from malstyr.evaluate.readings import MADE_OF_PARTS
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.language.typography import number as number_told
from malstyr.model.indicators import Indicator, Yearly
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import Period, PeriodKind, parts_of_year


def check_years(teller: ImportTeller) -> None:
    """All years that were taken, once all parts are. One that contradicts its parts is told as any such year."""
    made = {id for id, one in teller.workspace.data.indicators.items() if one.year in MADE_OF_PARTS or _adds(one)}
    parts = dict[int, Mapping[Period, Decimal]]()
    for (id, _, _, kind, _), told in teller.seen.items():
        if id in made and kind is FactKind.VALUE and not all(map(str.isdecimal, told)):
            parts |= _years_with_parts(teller, told.values())
    for n, of_year in sorted(parts.items()):
        if n not in teller.made.clashing:
            _check_year(teller, n, of_year)


def _years_with_parts(teller: ImportTeller, places: Iterable[int]) -> Mapping[int, Mapping[Period, Decimal]]:
    """Of those of one series that are of a year the numbers of parts of it that the table tells."""
    facts = {n: teller.made.taken[n].fact for n in places}
    found: dict[int, dict[Period, Decimal]] = defaultdict(dict)
    for one in facts.values():
        if one.period.part_of_year and isinstance(one.value, Decimal):
            found[one.period.year][one.period] = one.value
    years = {n: one.period.year for n, one in facts.items() if one.period.kind is PeriodKind.YEAR}
    return {n: found[year] for n, year in years.items() if year in found}


def _check_year(teller: ImportTeller, n: int, here: Mapping[Period, Decimal]) -> None:
    at, fact = teller.made.taken[n].at, teller.made.taken[n].fact
    indicator = teller.workspace.data.indicators[fact.indicator]
    if not isinstance(fact.value, Decimal) or teller.now.held(fact) is not None:
        return
    if indicator.year not in MADE_OF_PARTS:
        if len(here) > 1 and fact.value == sum(here.values()):
            _leave_computed(teller, n)
        return
    known = {one: here.get(one, _held_number(teller, fact, one)) for one in _parts_expected(indicator, fact.period)}
    values = [value for value in known.values() if value is not None]
    if not values or is_another_year(fact.value, _year_of(indicator, values), complete=True):
        return
    if len(values) == len(known):
        _leave_computed(teller, n)
        return
    value = number_told(fact.value, teller.language, 10)
    said = teller.say("ask.year-so-far", at=at, value=value, year=fact.period, n=len(values), of=len(known))
    answer = teller.ask(f"check:{at}", said, [KEEP, SKIP])
    if answer != KEEP:
        teller.made.clashing.add(n)
    if answer is None:
        teller.made.waiting.append(fact)
    if answer == SKIP:
        teller.ignore(at, "part-of-year", teller.say("ignored.answered", key=f"check:{at}"))


def _adds(indicator: Indicator) -> bool:
    """Whether numbers of the parts of a year can be added: no shares, nor grades, nor places."""
    return measure(indicator.measured_in).quantity not in (
        Quantity.SHARE, Quantity.INDEX, Quantity.SCALE, Quantity.PLACE,
    )  # fmt: skip


def _leave_computed(teller: ImportTeller, n: int) -> None:
    one = teller.made.taken[n]
    teller.made.clashing.add(n)
    teller.ignore(one.at, "computed", teller.say("ignored.year-of-parts", year=one.fact.period))


def _parts_expected(indicator: Indicator, year: Period) -> list[Period]:
    """The measurements of a year, from when the first is made."""
    every = parts_of_year(indicator.frequency, year.year)
    return [one for one in every if indicator.starts is None or one.is_from(indicator.starts)]


def _held_number(teller: ImportTeller, fact: CellFact, part: Period) -> Decimal | None:
    held = teller.now.held(fact._replace(period=part))
    return held if isinstance(held, Decimal) else None


def _year_of(indicator: Indicator, parts: list[Decimal]) -> Decimal:
    """What parts make, those of them that there are."""
    if indicator.year is Yearly.LAST:
        return parts[-1]
    total = sum(parts, Decimal(0))
    with localcontext(prec=PRECISION):
        return total / len(parts) if indicator.year is Yearly.MEAN else total
