"""Which unit a number in a goal file is in, told by where it stands; so that one with a unit can be understood."""

from malstyr.model.measures import Quantity, measure
from malstyr.source.tree import Map, Path, find

SHARES = ("share", "increase_percent", "decrease_percent", "partly_from")
COUNTS = ("n", "invited", "population", "of", "min_answers", "staff", "unit_count")
DIFFERENCES = ("increase_by", "decrease_by", "tolerance", "margin")
LIMIT_KEYS = ("at_least", "at_most", "more_than", "less_than", "equal_to", "until", "partly")
PLACES = ("top", "rank")
EACH_YEAR = (
    *("per år", "/år", "om året", "varje år", "årligen", "alla år"),
    *("per year", "a year", "each year", "every year"),
)
"""What is written of a target that holds every year, and after a step, which is counted from the year before anyhow."""
POINTS = "procentenheter"
"""What shares differ by."""


def unit_at(tree: Map, path: Path) -> str | None:
    """The unit of a number at ``path``; None where the format or the file does not say."""
    last = path[-1] if path else ""
    if last in SHARES:
        return "procent"
    if last in COUNTS or "answers" in path:
        return "st"
    if last in PLACES:
        return "antal platser"
    measured = path[:1] == ("values",) or (path[:1] == ("indicators",) and last in (*LIMIT_KEYS, *DIFFERENCES))
    indicator = find(tree, ("indicators", *path[1:2])) if measured else None
    unit = indicator.get("measured_in") if isinstance(indicator, Map) else None
    if not isinstance(unit, str) or not unit:
        return None
    points = is_share(unit) and last in DIFFERENCES
    return POINTS if points else str(unit)


def is_share(unit: str | None) -> bool:
    """Whether what is measured in a unit is a share of something, as per cent are."""
    return unit is not None and measure(unit).quantity is Quantity.SHARE
