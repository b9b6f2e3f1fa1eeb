"""Numbers of a plan that say their unit themselves, told in the unit of the measure: ``2,5 mnkr`` of one in tkr."""

from __future__ import annotations

import re
from decimal import Decimal

from malstyr.model.measures import Quantity, as_it_stands, converted, measure

_PER = re.compile(r"\s*/\s*|\s+per\s+", re.IGNORECASE)
_AFTER_NUMBER = re.compile(r"[-−–]?\d[\d\s.,]*\s*(?P<unit>[^\W\d].*|[%‰])")
_NAMED = 4
"""Of so many letters a unit that another one contains is the same: ``poäng`` and ``meritpoäng``, not Wh and kWh."""


def unit_after_number(text: str) -> str | None:
    """The unit of a cell that is a number with one, of those that are known: ``14 st``."""
    found = _AFTER_NUMBER.fullmatch(" ".join(text.split()).rstrip("."))
    unit = found["unit"] if found is not None else ""
    return unit if measure(unit).quantity is not Quantity.OTHER else None


def factor_between(written: str | None, unit: str | None) -> Decimal | None:
    """What a number in one unit is multiplied by, to be in another; None where that is not plain.

    A number of money beside a measure of money per something is of that too: ``högst 90 kr`` of kr per inhabitant.
    """
    if written is None or unit is None:
        return Decimal(1)
    own = unit if measure(written).per else _PER.split(unit)[0]
    if as_it_stands(written, own) or as_it_stands(own, written):
        return Decimal(1)
    made = converted(Decimal(1), written, own)
    return made if made is not None or not _one_in_the_other(written, own) else Decimal(1)


def _one_in_the_other(written: str, unit: str) -> bool:
    one, other = sorted((written.casefold(), unit.casefold()), key=len)
    known = {measure(written).quantity, measure(unit).quantity} - {Quantity.OTHER}
    return not known and len(one) >= _NAMED and one in other
