"""Which doubtful numbers of a table are so in the same way: all in another unit, or of another sign."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from malstyr.editing.fact import AMOUNTS, CellFact
from malstyr.exchange.importing.doubtful import DoubtfulNumber, NumbersTogether
from malstyr.exchange.importing.held_against import held_against
from malstyr.exchange.importing.series import SeriesNow
from malstyr.exchange.importing.understanding import TakenCell

_Alike: TypeAlias = "tuple[str | None, ...]"


def _of_table(fact: CellFact) -> _Alike:
    return (fact.indicator,)


def _of_column(fact: CellFact) -> _Alike:
    return fact.indicator, fact.kind.value, fact.point, fact.period.text


def numbers_together(
    doubtful: Sequence[DoubtfulNumber], taken: Iterable[TakenCell], now: SeriesNow, apart: Collection[str]
) -> Mapping[str, NumbersTogether]:
    """Those asked about as one, by the place of each: all of a measure in the table, else all of a column of it.

    A number that is no less like those before as it is written tells that the others are not all of one kind; all else
    is meant as the others. ``apart`` are the places that have an answer of their own.
    """
    if not doubtful:
        return {}
    doubted = {one.at for one in doubtful}
    measures = {one.fact.indicator for one in doubtful}
    others = [
        one
        for one in taken
        if one.at not in doubted
        and one.fact.indicator in measures
        and one.fact.kind in AMOUNTS
        and one.fact.value
        and "(" not in one.text  # whose sign somebody has told
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
    for key, alone in groups.items():
        ratio = Counter(one.ratio for one in alone).most_common(1)[0][0]
        first = next(one for one in alone if one.ratio == ratio)
        otherwise = [*(one.fact for one in alone if one.ratio != ratio), *(one.fact for one in beside[key])]
        if any(_is_as_written(one, first, now) for one in otherwise) or any(one.converted for one in beside[key]):
            continue
        at_all = (*(one.at for one in alone), *(one.at for one in beside[key]))
        places = [at for at in at_all if at == first.at or at not in apart]
        if len(places) > 1:
            found |= dict.fromkeys(places, NumbersTogether(first, len(places)))
    return found


def _is_as_written(fact: CellFact, first: DoubtfulNumber, now: SeriesNow) -> bool:
    """Whether a number is no less like those before as it is written than as the first may be meant."""
    like, value = held_against(now, fact), fact.value
    if not like.numbers or not isinstance(value, Decimal):
        return False
    return like.times_off(value) <= like.times_off(first.likewise(value))
