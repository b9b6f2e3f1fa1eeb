"""A place in a file as programs read it."""

from typing import NamedTuple

from malstyr.source.tree import Place


class Location(NamedTuple):
    """Where something stands: counted from 1 in code points, the end exclusive."""

    file: str
    """Relative to the current directory with ``/``, absolute outside it."""
    line: int
    column: int
    end_line: int
    end_column: int


def location(place: Place) -> Location:
    return Location(place.source.name, *place.source.position(place.start), *place.source.position(place.end))


def location_of(place: Place | None) -> Location | None:
    """Where something stands that may have no place."""
    return location(place) if place is not None else None
