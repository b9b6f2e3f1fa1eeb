"""Limits that a text names with their number, against targets with the same number and the limit the other way round.

"Högst 12 klagomål" beside ``at_least: 12``. The number alone tells that they are the same limit, whatever the unit is
called. A number that some target, or some other words of the text, has the right way round is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.contradictions import Aimed, Contradiction
from malstyr.language.swedish.numbers import digits, word_number
from malstyr.model.measures import Quantity, measure
from malstyr.model.target import LOWER, UPPER

_MOST = r"högst|max(?:imalt|imum)?|som mest|under|färre än|mindre än|lägre än|kortare än|inom|at most|below|less than"
_LEAST = r"minst|lägst|åtminstone|över|fler än|mer än|högre än|längre än|at least|above|more than"
_LIMIT = re.compile(
    rf"\b(?P<said>(?P<not>(?:inte|ej|aldrig|no|not)\s+(?:\w+\s+)?)?(?:(?P<most>{_MOST})|(?P<least>{_LEAST})))\s+"
    r"(?:(?:om|på|till|med|i|ca|cirka)\s+)?(?P<number>\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?|[^\W\d_]+)(?!\s*år\b)"
)
"""Words of a limit and the number after them; not an age, "över 80 år"."""


def turned_limits(text: str, aims: list[Aimed]) -> Iterator[Contradiction]:
    """What a text calls a most and a target has as a least, or the other way round.

    Where a text is about several indicators, the number does not tell which of them it is about.
    """
    if len({aim.id for aim in aims}) > 1:
        return
    limits = [(*one, found["said"]) for found in _LIMIT.finditer(text.casefold()) if (one := _limit(found)) is not None]
    if not limits:
        return
    right = {(level, key in UPPER) for aim in aims for key, level in aim.target.levels if key in (*LOWER, *UPPER)}
    both = {number for number, most, _ in limits if (number, not most) in {(at, way) for at, way, _ in limits}}
    for number, most, said in limits:
        if (number, most) in right or number in both:
            continue
        for aim in aims:
            against = [key for key, level in aim.target.levels if level == number and key in (LOWER if most else UPPER)]
            time = measure(aim.indicator.measured_in).quantity is Quantity.TIME
            if against and (time or said != "inom"):
                yield Contradiction("comparator", said, against[0], aim)


def _limit(found: re.Match[str]) -> tuple[Decimal, bool] | None:
    """The number of a limit, and whether it is a most."""
    text = found["number"]
    number = digits(re.sub(r"\s", " ", text)) if text[0].isdigit() else word_number(text)
    return (Decimal(str(number)), (found["most"] is not None) == (found["not"] is None)) if number is not None else None
