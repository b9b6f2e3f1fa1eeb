"""Units of measure: what kind of quantity a ``measured_in`` names, and what every value of that kind obeys.

One home for what parsing, rules, evaluation and wording ask of a unit: whether it can be negative, which bounds it
has, whether its values are whole, and for money how many crowns one of it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache


class Quantity(StrEnum):
    """What is measured: a share of a whole, an index, a grade on a scale, money, things counted …"""

    SHARE = "share"
    INDEX = "index"
    SCALE = "scale"
    MONEY = "money"
    COUNT = "count"
    TIME = "time"
    WEIGHT = "weight"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of measure understood."""

    quantity: Quantity
    low: Decimal | None = None
    high: Decimal | None = None
    crowns: int | None = None
    """How many crowns one of it is, of money."""

    @property
    def never_negative(self) -> bool:
        """Whether values are sums of things that are there or not: counts, hours, weights."""
        return self.quantity in (Quantity.COUNT, Quantity.TIME, Quantity.WEIGHT)


_CROWNS = {
    "kr": 1,
    "kronor": 1,
    "tkr": 1000,
    "tusen kronor": 1000,
    "mnkr": 10**6,
    "mkr": 10**6,
    "miljoner kronor": 10**6,
}
_PLACES = ("plats", "placering", "place", "rank")
_COUNTS = ("st", "antal", "personer", "invånare", "barn", "elever", "ärenden", "timmar")
_TIMES = ("minuter", "timmar", "dagar", "arbetsdagar", "veckor", "månader")
_WEIGHTS = ("gram", "kg", "kilo", "ton")
_WORDS = {
    _PLACES: Quantity.PLACE,
    _TIMES: Quantity.TIME,
    _WEIGHTS: Quantity.WEIGHT,
    _COUNTS: Quantity.COUNT,
}
_LOWEST = {Quantity.PLACE: Decimal(1)} | dict.fromkeys((Quantity.TIME, Quantity.WEIGHT, Quantity.COUNT), Decimal(0))


@lru_cache(maxsize=1024)
def measure(measured_in: str | None) -> Measure:
    """The kind of quantity that a unit names; ``other`` where it is none we know."""
    text = " ".join((measured_in or "").lower().split())
    if text in ("procent", "per cent", "%"):
        return Measure(Quantity.SHARE)
    if text == "index":
        return Measure(Quantity.INDEX, Decimal(0), Decimal(100))
    scale = re.search(r"(?:skala|scale) ([0-9]+) ?[-–] ?([0-9]+)", text)
    if scale:
        return Measure(Quantity.SCALE, Decimal(scale[1]), Decimal(scale[2]))
    if text in _CROWNS:
        return Measure(Quantity.MONEY, crowns=_CROWNS[text])
    found = next((quantity for words, quantity in _WORDS.items() if text in words), Quantity.OTHER)
    return Measure(found, _LOWEST.get(found))
