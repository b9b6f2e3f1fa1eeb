"""Which unit a number in a goal file is in, told by where it stands; so that one with a unit can be understood."""

from __future__ import annotations

from malstyr.model.measures import Measure, Quantity, measure
from malstyr.source.tree import Map, Path, find

PERCENT = ("share", "increase_percent", "decrease_percent", "partly_from")
COUNTS = ("n", "invited", "population", "of", "min_answers")
DIFFERENCES = ("increase_by", "decrease_by", "tolerance", "margin")
OF_TARGET = ("at_least", "at_most", "more_than", "less_than", "equal_to", "until", "partly")
PLACES = ("top", "rank")
GENERAL = ("st", "antal")
"""Units that say no more than that something is counted."""


def unit_at(tree: Map, path: Path) -> str | None:
    """The unit of a number at ``path``; None where the format or the file does not say."""
    last = path[-1] if path else ""
    if last in PERCENT:
        return "procent"
    if last in COUNTS or "answers" in path:
        return "st"
    if last in PLACES:
        return "antal platser"
    measured = path[:1] == ("values",) or (path[:1] == ("indicators",) and last in (*OF_TARGET, *DIFFERENCES))
    indicator = find(tree, ("indicators", *path[1:2])) if measured else None
    unit = indicator.get("measured_in") if isinstance(indicator, Map) else None  # type: ignore[call-overload]
    if not isinstance(unit, str) or not unit:
        return None
    points = measure(unit).quantity is Quantity.SHARE and last in DIFFERENCES
    return "procentenheter" if points else str(unit)


def same_unit(written: str, unit: str | None) -> bool:
    """Whether a number in ``written`` is as it stands one in ``unit``: 251 mnkr is not 251 tkr."""
    if unit is None:
        return False
    one, other = " ".join(written.casefold().split()).rstrip("."), " ".join(unit.casefold().split())
    if one == other:
        return True
    ours, theirs = measure(one), measure(other)
    if other in GENERAL:
        return ours.quantity is Quantity.COUNT or (
            ours.quantity is Quantity.OTHER and one.isalpha() and "procent" not in one
        )
    return _names_all(ours) and ours == theirs


def _names_all(unit: Measure) -> bool:
    """Whether two units that are understood the same are the same: per cent, and money by its crowns."""
    return unit.quantity in (Quantity.SHARE, Quantity.MONEY)
