"""A file read to its end: past what no parser can follow, where there is something of the sort."""

from malstyr.source.compose import FileReading, compose
from malstyr.source.legs import Leg
from malstyr.source.tree import Source

MOST_CHARACTERS = 1_000_000
"""A text that is longer is read once."""


def read_on(source: Source, leg: Leg) -> FileReading:
    """Read one file's text; where a parser stops, with the mistakes after it and what could be read around them."""
    first = compose(source, leg)
    if not first.lost or len(source.text) > MOST_CHARACTERS or first.troubles[-1].rule == "too-much":
        return first
    from malstyr.source.onward import Onward

    return Onward(source, leg, first).run()
