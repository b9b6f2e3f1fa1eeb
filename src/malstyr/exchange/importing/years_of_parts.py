"""Years that a table tells beside the parts of them, of measures whose parts make the year: checks, never values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal, localcontext
from typing import TypeAlias

from malstyr.editing.fact import CellFact, FactKind
from malstyr.evaluate.impossible import is_another_year
from malstyr.evaluate.reading import PRECISION
from malstyr.evaluate.readings import MADE_OF_PARTS
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.sums_told import SumsTold
from malstyr.language.typography import number as number_told
from malstyr.model.indicators import Indicator, Yearly
from malstyr.model.periods import Period, PeriodKind, parts_of_year

_TakenByYear: TypeAlias = "Mapping[tuple[object, ...], Mapping[Period, Decimal]]"
"""The numbers of parts of a year that a table tells, by series and year."""


class YearsOfParts(SumsTold):
    """Leaves a year that its parts make, and asks about one that those so far make."""

    def check_years(self) -> None:
        """All years that were taken, once all parts are. One that contradicts its parts is told as any such year."""
        made = {id for id, one in self.workspace.data.indicators.items() if one.year in MADE_OF_PARTS}
        years = [
            n
            for n, one in enumerate(self.made.taken if made else ())
            if one.fact.indicator in made
            and one.fact.period.kind is PeriodKind.YEAR
            and one.fact.kind is FactKind.VALUE
            and n not in self.made.clashing
        ]
        parts = self.parts_taken() if years else {}
        for n in years:
            self.check_year(n, parts)

    def parts_taken(self) -> _TakenByYear:
        found: dict[tuple[object, ...], dict[Period, Decimal]] = defaultdict(dict)
        for one in self.made.taken:
            if one.fact.period.part_of_year and isinstance(one.fact.value, Decimal):
                found[*one.fact.series, one.fact.period.year][one.fact.period] = one.fact.value
        return found

    def check_year(self, n: int, parts: _TakenByYear) -> None:
        at, fact = self.made.taken[n].at, self.made.taken[n].fact
        indicator = self.workspace.data.indicators[fact.indicator]
        here = parts.get((*fact.series, fact.period.year), {})
        if not here or not isinstance(fact.value, Decimal) or self.now.held(fact) is not None:
            return
        known = {one: here.get(one, self.held_number(fact, one)) for one in self.parts_expected(indicator, fact.period)}
        values = [value for value in known.values() if value is not None]
        if not values or is_another_year(fact.value, _year_of(indicator, values), complete=True):
            return
        if len(values) == len(known):
            self.made.clashing.add(n)
            self.ignore(at, "computed", self.say("ignored.year-of-parts", year=fact.period))
            return
        value = number_told(fact.value, self.language, 10)
        said = self.say("ask.year-so-far", at=at, value=value, year=fact.period, n=len(values), of=len(known))
        answer = self.ask(f"check:{at}", said, [KEEP, SKIP])
        if answer != KEEP:
            self.made.clashing.add(n)
        if answer is None:
            self.made.waiting.append(fact)
        if answer == SKIP:
            self.ignore(at, "part-of-year", self.say("ignored.answered", key=f"check:{at}"))

    @staticmethod
    def parts_expected(indicator: Indicator, year: Period) -> list[Period]:
        """The measurements of a year, from when the first is made."""
        every = parts_of_year(indicator.frequency, year.year)
        return [one for one in every if indicator.starts is None or one.is_from(indicator.starts)]

    def held_number(self, fact: CellFact, part: Period) -> Decimal | None:
        held = self.now.held(fact._replace(period=part))
        return held if isinstance(held, Decimal) else None


def _year_of(indicator: Indicator, parts: list[Decimal]) -> Decimal:
    """What parts make, those of them that there are."""
    if indicator.year is Yearly.LAST:
        return parts[-1]
    total = sum(parts, Decimal(0))
    with localcontext(prec=PRECISION):
        return total / len(parts) if indicator.year is Yearly.MEAN else total
