"""A place in a file as programs read it."""

from __future__ import annotations

from malstyr.source.tree import Place


def location(place: Place) -> dict[str, str | int]:
    """A place as the contracts write it: counted from 1 in code points, the end exclusive."""
    line, column = place.source.position(place.start)
    end_line, end_column = place.source.position(place.end)
    return {
        "file": place.source.name,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }
