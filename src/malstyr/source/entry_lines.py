"""Which lines of a text are an entry and a section, told by how far in each begins and by nothing else.

How far in they begin is found once: each of many mistakes asks where its entry and its section begin and end.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from malstyr.source.changed import Instead
from malstyr.source.tree import Source


class EntryLines:
    def __init__(self, source: Source, indents: Sequence[int | None]) -> None:
        self.source = source
        self.indents = indents
        """How far in each line begins; None for one that says nothing."""
        self.heads = [number for number, indent in enumerate(indents, start=1) if indent == 0]
        """The lines at the very left."""

    def head(self, number: int) -> int:
        """The line at the very left that a line stands under; the first, where none is."""
        before = bisect_right(self.heads, number)
        return self.heads[before - 1] if before else 1

    def around(self, first: int, last: int) -> tuple[Instead, Instead]:
        """The entry that some lines are in, and its section, with nothing in their stead; the section twice of its head
        and of what holds no entries."""
        head = self.head(first)
        after = self.next_head(max(head, last) + 1)
        section = Instead(self.start(head), self.start(after), "")
        inner = next(filter(None, self.indents[head : after - 1]), None)
        if first == head or inner is None:
            return section, section
        begins = next((n for n in range(first, head, -1) if (self.indents[n - 1] or inner + 1) <= inner), head + 1)
        return Instead(self.start(begins), self.start(min(after, self.after(last, inner))), ""), section

    def next_head(self, number: int) -> int:
        """The first line at the very left from one on; the one after the last, else."""
        at = bisect_left(self.heads, number)
        return self.heads[at] if at < len(self.heads) else len(self.indents) + 1

    def after(self, number: int, level: int | None) -> int:
        """The first line after one that begins no further in than ``level``; the one after the last, else."""
        later = range(number + 1, len(self.indents) + 1)
        if level is None:
            return later.stop
        return next((n for n in later if (at := self.indents[n - 1]) is not None and at <= level), later.stop)

    def start(self, number: int) -> int:
        starts = self.source.line_starts
        return starts[number - 1] if number <= len(starts) else len(self.source.text)
