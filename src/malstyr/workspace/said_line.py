"""A line of a file that says something, and the lines around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from malstyr.source.pasted import BLANKS
from malstyr.source.tree import Source

_SAID = re.compile(rf"(?P<indent>[ \t{BLANKS}]*)(?P<text>[^\s#](?:.*?\S)?)(?:\s+#.*)?\s*")


class SaidLine(NamedTuple):
    """A line that says something, and the lines around it."""

    source: Source
    number: int
    indent: str
    text: str
    """What it says, without the blanks around it and a comment after it."""

    def beside(self, step: int) -> SaidLine | None:
        """The nearest line before or after it that says something."""
        number = self.number + step
        while 1 <= number <= len(self.source.line_starts):
            found = said_line(self.source, number)
            if found is not None:
                return found
            number += step
        return None

    @property
    def before(self) -> SaidLine | None:
        """The nearest line above that it may stand beside or under: one that begins no further in."""
        above = self.beside(-1)
        while above is not None and len(above.indent) > len(self.indent):
            above = above.beside(-1)
        return above

    @property
    def holds(self) -> bool:
        """Whether the line after it belongs to it."""
        after = self.beside(1)
        return after is not None and len(after.indent) > len(self.indent)

    @property
    def start(self) -> int:
        return self.source.line_starts[self.number - 1]

    def end_of(self, last: SaidLine) -> int:
        return last.start + len(self.source.line(last.number).rstrip())


def said_line(source: Source, number: int) -> SaidLine | None:
    """The line of a number, from 1; None where it says nothing."""
    found = _SAID.fullmatch(source.line(number))
    return SaidLine(source, number, found["indent"], found["text"]) if found is not None else None
