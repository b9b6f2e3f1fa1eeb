"""Numbers of a plan that say their unit themselves, told in the unit of the measure: ``2,5 mnkr`` of one in tkr."""

import re
from decimal import Decimal

from malstyr.exchange.between_units import factor_between
from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.model.measures import Quantity, measure

_PER = re.compile(rf"{MAYBE_BLANKS}/\s*|{SOME_BLANKS}per\s+", re.IGNORECASE)
_AFTER_NUMBER = re.compile(r"[-−–]?\d[\d\s.,]*(?P<unit>[^\W\d].*|[%‰])")


def unit_after_number(text: str) -> str | None:
    """The unit of a cell that is a number with one, of those that are known: ``14 st``."""
    found = _AFTER_NUMBER.fullmatch(" ".join(text.split()).rstrip("."))
    unit = found["unit"] if found is not None else ""
    return unit if measure(unit).quantity is not Quantity.OTHER else None


def factor_of_limit(written: str | None, unit: str | None) -> Decimal | None:
    """What a limit in one unit is multiplied by, to be in that of its measure; None where that is not plain.

    A limit beside a measure of something per something is of that too: ``högst 90 kr`` of kr per inhabitant.
    """
    factor = factor_between(written, unit)
    if factor is not None or written is None or unit is None or measure(written).per:
        return factor
    return factor_between(written, _PER.split(unit)[0])
