"""What something is shown on: a terminal as wide and coloured as it is, or a file."""

from typing import NamedTuple


class Glyphs(NamedTuple):
    """The signs that draw a frame; plain ones where the paper cannot hold the others."""

    bar: str = "│"
    arrow: str = "→"
    more: str = "…"


PLAIN = Glyphs("|", "->", "...")


class Paper(NamedTuple):
    """The language to speak, and the columns, colours and signs there are for it; a file has none of the last."""

    language: str
    width: int = 80
    coloured: bool = False
    glyphs: Glyphs = PLAIN
