"""What is told under the name of an item, where a whole list is asked for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderItem:
    """A row or a table that may stand under an item."""

    heading: str = ""
    """The item that it stands under; empty where no whole list is asked for."""
