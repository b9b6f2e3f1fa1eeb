"""The unit that the name of a measure says: ``Sjukfrånvaro, %``, ``Nettokostnad (tkr)``, ``Antal olyckor``."""

import re

from malstyr.exchange.unit_at_end import units_at_end
from malstyr.model.measures import MEAN, Quantity, measure

_SURE = (Quantity.SHARE, Quantity.MONEY, Quantity.INDEX)
"""Quantities whose words at the end of a name are nothing but its unit; ``Kostnad, elever`` is one of pupils."""
_IN_BRACKETS = (*_SURE, Quantity.TIME, Quantity.WEIGHT, Quantity.SCALE)
_NOTHING_ELSE = ("st", "st.", "stycken", "antal", "antal st", "personer", "antal personer", "plats")
"""Counts that in brackets are nothing but the unit; ``Kostnad (elever)`` is one of pupils."""
_RATE = re.compile(r"\w+ per [0-9]")
"""What is so many per 1 000 of something else."""
_SHORT = ("år", "min", "h", "g")
"""What in brackets may be no unit: ``(år)`` is also yearly, ``(min)`` the least."""
_COUNTED = re.compile(r"^antal\s+(?P<what>(?!tusen|miljon|procent)\w+)", re.IGNORECASE)


def unit_in_name(name: str) -> str | None:
    """The unit that a name says, as ``measured_in`` tells it; None where it says none that is certain."""
    plain = " ".join(name.split()).rstrip(".: ")
    for one in units_at_end(plain):
        sure = _IN_BRACKETS if one.in_brackets and one.unit not in _SHORT else _SURE
        only = one.in_brackets and (one.unit.casefold() in _NOTHING_ELSE or _RATE.match(one.unit))
        if only or measure(one.unit).quantity in sure:
            return _told(one.unit)
    counted = _COUNTED.match(plain)
    if counted is None or MEAN.search(plain.casefold()) or "/" in plain:
        return None
    what = measure(counted["what"])
    return counted["what"] if what.quantity is not Quantity.OTHER and not what.whole else "antal"


def _told(unit: str) -> str:
    if measure(unit).quantity is Quantity.INDEX:
        return "index"
    if measure(unit).quantity is Quantity.SCALE and unit[:1].isdigit():
        return f"skala {unit}"
    return "procent" if unit == "%" else unit
