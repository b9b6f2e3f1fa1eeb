"""Which doubtful numbers of a table are so in the same way: all in another unit, or of another sign."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeAlias

from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.doubtful import DoubtfulNumber, NumbersTogether
from malstyr.exchange.importing.moved_reading import compared_with
from malstyr.exchange.importing.series import SeriesNow
from malstyr.exchange.importing.understanding import TakenCell

_Alike: TypeAlias = "tuple[str | None, ...]"
_AMOUNTS = (FactKind.VALUE, FactKind.BUDGET, FactKind.FORECAST)


def _of_table(fact: CellFact) -> _Alike:
    return (fact.indicator,)


def _of_column(fact: CellFact) -> _Alike:
    return fact.indicator, fact.kind.value, fact.point, fact.period.text


def numbers_together(
    doubtful: Sequence[DoubtfulNumber], taken: Iterable[TakenCell], now: SeriesNow, apart: Collection[str]
) -> Mapping[str, NumbersTogether]:
    """Those asked about as one, by the place of each: all of a measure in the table, else all of a column of it.

    A number that fits its series tells that the others are not all of one kind. One that has no series to be held
    against tells nothing, and is meant as the others. ``apart`` are the places that have an answer of their own.
    """
    if not doubtful:
        return {}
    doubted = {one.at for one in doubtful}
    measures = {one.fact.indicator for one in doubtful}
    others = [
        one
        for one in taken
        if one.at not in doubted and one.fact.indicator in measures and one.fact.kind in _AMOUNTS and one.fact.value
    ]
    found: dict[str, NumbersTogether] = {}
    for alike in (_of_table, _of_column):
        left = [one for one in doubtful if one.at not in found]
        found |= _together(left, others, now, apart, alike)
    return found


def _together(
    doubtful: Sequence[DoubtfulNumber],
    others: Iterable[TakenCell],
    now: SeriesNow,
    apart: Collection[str],
    alike: Callable[[CellFact], _Alike],
) -> Mapping[str, NumbersTogether]:
    groups, beside = defaultdict[_Alike, list[DoubtfulNumber]](list), defaultdict[_Alike, list[TakenCell]](list)
    for one in doubtful:
        groups[alike(one.fact)].append(one)
    for other in others:
        beside[alike(other.fact)].append(other)
    found: dict[str, NumbersTogether] = {}
    for key, (first, *rest) in groups.items():
        fitting = (one for one in beside[key] if one.converted is not None or compared_with(now, one.fact))
        if any(fitting) or any(one.ratio != first.ratio for one in rest):
            continue
        others_at = (*(one.at for one in rest), *(one.at for one in beside[key]))
        places = [first.at, *(at for at in others_at if at not in apart)]
        if len(places) > 1:
            found |= dict.fromkeys(places, NumbersTogether(first, len(places)))
    return found
