"""Where we stand among the municipalities that are kept of Kolada."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.exchange.kolada.wanted import NATION
from malstyr.model.indicators import Direction, Indicator
from malstyr.workspace.snapshot import KoladaNumber, KoladaSeries


class KoladaStanding(NamedTuple):
    """A place among some; those with the same number share the best of their places."""

    rank: int
    of: int


def is_ranked(indicator: Indicator) -> bool:
    """Whether a target asks for a place."""
    return any(one.top is not None for one in indicator.all_targets.values())


def kolada_standing(series: KoladaSeries, area: str, year: int, direction: Direction) -> KoladaStanding | None:
    """The place of an area in a year; None where it has no number, or nobody else has."""
    every = {
        other: number
        for other, years in series.values.items()
        if other.isdecimal() and other != NATION and (number := _of_all(years.get(year, {}))) is not None
    }
    if area not in every or len(every) < 2:
        return None
    own = every[area]
    better = sum(one > own if direction is Direction.HIGHER else one < own for one in every.values())
    return KoladaStanding(better + 1, len(every))


def _of_all(sexes: Mapping[str, KoladaNumber]) -> Decimal | None:
    held = sexes["T"].value if "T" in sexes else None
    return held if isinstance(held, Decimal) else None
