"""What a number in one unit is multiplied by, to be in another: of tables and plans alike."""

from decimal import Decimal

from malstyr.model.measures import GENERAL, Quantity, as_it_stands, converted, measure

_NAMED = 4
"""Of so many letters a unit that another one contains is the same: ``poäng`` and ``meritpoäng``, not Wh and kWh."""


def factor_between(written: str | None, unit: str | None) -> Decimal | None:
    """What a number in one unit is multiplied by, to be in another; None where that is not plain."""
    if written is None or unit is None or as_it_stands(written, unit) or as_it_stands(unit, written):
        return Decimal(1)
    one, other = measure(written), measure(unit)
    if {one.quantity, other.quantity} <= {Quantity.SCALE, Quantity.INDEX} and one[1:3] == other[1:3]:
        return Decimal(1)  # 0–100, as an index is
    made = converted(Decimal(1), written, unit)
    return made if made is not None or not _one_in_the_other(written, unit) else Decimal(1)


def _one_in_the_other(written: str, unit: str) -> bool:
    """Whether one names the other: ``elever`` and ``antal elever``, and any part of what is none we know."""
    one, other = sorted((written.casefold(), unit.casefold()), key=len)
    kinds = {measure(written).quantity, measure(unit).quantity}
    if kinds == {Quantity.COUNT}:
        return other in (f"{general} {one}" for general in GENERAL)
    return kinds == {Quantity.OTHER} and len(one) >= _NAMED and one in other
