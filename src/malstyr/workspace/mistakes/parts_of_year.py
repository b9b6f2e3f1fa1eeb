"""Parts of a year within the braces of the year: ``2026: {jan: 96, feb: 93}``."""

import re

from malstyr.model.periods import part_of_some_year
from malstyr.source.tree import Map, Path, Scalar, find
from malstyr.workspace.mistakes.told import Told

_ALONE = "HTQMW"
"""The letters of parts that stand alone as periods; what a point of the calendar is of may be more than one thing."""


def parts_of_year_within(tree: Map, path: Path) -> Told | None:
    """What is told of the part of a year at ``path``, and of those beside it: each is a period of its own."""
    year, holder = str(path[-2]), find(tree, path[:-1])
    if not re.fullmatch("[0-9]{4}", year) or not isinstance(holder, Map):
        return None
    parts = {str(key): part for key in holder if (part := part_of_some_year(str(key))) and part[1] in _ALONE}
    values = {one: below for one in parts if isinstance(below := holder[one], Scalar)}
    if str(path[-1]) not in values:
        return None
    first = next(iter(values))
    line = f"{year}{parts[first]}: {values[first]}"
    args = {"form": "parts-of-year", "key": ", ".join(values), "period": year, "line": line}
    return Told("wrong-order", args, once=path[:-1])
