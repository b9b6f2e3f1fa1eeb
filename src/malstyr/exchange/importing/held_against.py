"""The numbers that one more is held against: those of its series, of its measure's others, or what is asked of it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import AMOUNTS, CellFact, FactKind
from malstyr.exchange.importing.series import SeriesNow
from malstyr.language.typography import number, numbers_listed
from malstyr.language.words import words
from malstyr.model.measures import SUMMED

_TOLD, _DECIMALS = 3, 6


class HeldAgainst(NamedTuple):
    """Numbers in order of time."""

    numbers: Sequence[Decimal]
    of_target: bool = False
    """Whether they are limits of targets, where nothing has been measured."""

    def told(self, language: str) -> str:
        """The last of them, as a sentence; empty where there are none."""
        listed = numbers_listed([number(one, language, _DECIMALS) for one in self.numbers[-_TOLD:]])
        key = "import.of-target" if self.of_target else "import.before"
        return words(language)[key].format(values=listed) if listed else ""

    def times_off(self, value: Decimal) -> Decimal:
        """How many times smaller than the least of them a number is, or larger than the greatest; 1 between them."""
        sizes, size = [abs(one) for one in self.numbers if one], abs(value)
        return max(min(sizes) / size, size / max(sizes), Decimal(1)) if sizes and size else Decimal(1)


def held_against(now: SeriesNow, fact: CellFact) -> HeldAgainst:
    """What a number is held against; what is summed may be of any size for another member."""
    last = compared_with(now, fact)
    if last or now.unit(fact.indicator).quantity in SUMMED or fact.kind not in AMOUNTS:
        return HeldAgainst(last)
    ends = now.ends(fact.indicator)
    return HeldAgainst(ends) if ends else HeldAgainst(now.limits(fact.indicator), of_target=True)


def compared_with(now: SeriesNow, fact: CellFact) -> list[Decimal]:
    """The last values of its own series: a budget and a forecast without any are held against outcomes."""
    if fact.kind not in AMOUNTS:
        return []
    return now.last(fact) or now.last(fact._replace(kind=FactKind.VALUE))
