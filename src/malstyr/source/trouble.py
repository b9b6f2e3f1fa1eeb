"""What reading a file can find wrong, as a value."""

from typing import NamedTuple

from malstyr.source.tree import Node, Path, Place


class Trouble(NamedTuple):
    """What a file's text is found to break while it is read: a rule's id, a place and words for its message."""

    rule: str
    place: Place
    path: Path = ()
    args: tuple[tuple[str, str], ...] = ()
    related: Place | None = None
    both: tuple[Node, ...] = ()
    """What stands at a key that stands twice."""
