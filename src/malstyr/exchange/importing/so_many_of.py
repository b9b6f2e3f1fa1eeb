"""So many of so many in one cell: a place among others, ``132 av 290``, or a part and its whole, ``38 av 45``."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from malstyr.exchange.importing.footnote import without_footnote
from malstyr.model.measures import Measure, Quantity

_SO_MANY_OF = re.compile(
    r"(?:(?:plats|placering|nr)\s+)?(?P<part>[0-9]{1,6})(?:\.|:[ae])?\s*(?P<bracket>\()?(?:\b(?:av|of)\b|/)\s*(?P<whole>[0-9]{1,6})(?(bracket)\))",
    re.IGNORECASE,
)


class SoManyOf(NamedTuple):
    """A part and its whole; the part is more than nothing and no more than the whole."""

    part: Decimal
    whole: Decimal

    def meant(self, unit: Measure) -> str | None:
        """The number that it may stand for: the share to one decimal, or the part of what is counted."""
        if unit.quantity is Quantity.SHARE:
            share = (self.part * (unit.out_of or 100) / self.whole).quantize(Decimal("0.1"), ROUND_HALF_UP)
            return f"{share:f}".removesuffix(".0")
        return f"{self.part:f}" if unit.quantity is Quantity.COUNT else None


def so_many_of(text: str) -> SoManyOf | None:
    """What a text says of so many; None where it says something else."""
    found = _SO_MANY_OF.fullmatch(without_footnote(text))
    part, whole = (Decimal(found["part"]), Decimal(found["whole"])) if found is not None else (Decimal(0), Decimal(0))
    return SoManyOf(part, whole) if 0 < part <= whole else None
