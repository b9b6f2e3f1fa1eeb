"""Limits that a text names with their number, against targets with the same number and the limit the other way round.

"Högst 12 klagomål" beside ``at_least: 12``. Of a single indicator the number alone tells that they are the same limit,
whatever the unit is called; of several it must be in the unit. A number that some target, or some other words of the
text, has the right way round is left alone.
"""

from collections.abc import Iterator, Sequence

from malstyr.evaluate.aimed import Aimed, Contradiction
from malstyr.evaluate.said_numbers import SaidNumber, in_unit_of, kind_of, of_something_else, ways_of_limits
from malstyr.model.target import LOWER, UPPER


def may_be_turned(text: str, aims: Sequence[Aimed]) -> bool:
    """Whether a text speaks of a limit that some target has only the other way round: then it is worth reading."""
    ways = ways_of_limits(text)
    return any(aim.only_way is not None and (aim.only_way is UPPER) in ways for aim in aims)


def turned_limits(said: Sequence[SaidNumber], aims: Sequence[Aimed]) -> Iterator[Contradiction]:
    """What a text calls a most and a target has as a least, or the other way round."""
    sole = len({aim.id for aim in aims}) == 1
    same = [
        (number, aim)
        for number in said
        for aim in aims
        if number.way is not None
        and any(level == number.values[-1] for name, level in aim.target.levels if name in (*LOWER, *UPPER))
        and _is_of(number, aim, sole=sole)
        and (number.years is None or aim.judged_in(number.years))
    ]
    right = {number.values[-1] for number, aim in same if aim.only_way in (None, number.way)}
    for number, aim in same:
        if number.values[-1] not in right:
            key = next(name for name, level in aim.target.levels if level == number.values[-1])
            yield Contradiction("comparator", number.bound or number.comparator, key, aim)


def _is_of(number: SaidNumber, aim: Aimed, *, sole: bool) -> bool:
    if in_unit_of(number, aim.indicator, aim.name, sole=sole):
        return True
    if of_something_else(number, aim.name):
        return False
    theirs, ours = (kind_of(unit) for unit in (number.unit, aim.indicator.measured_in))
    return sole and (theirs is ours or not number.unit)
