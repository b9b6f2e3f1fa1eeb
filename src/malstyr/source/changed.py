"""A file read with some of it changed: what is found stands where it does in the file as it was written."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from malstyr.source.compose import FileReading, compose
from malstyr.source.legs import Leg
from malstyr.source.tree import Map, Node, Place, Seq, Source
from malstyr.source.trouble import Trouble


class Instead(NamedTuple):
    """Characters ``[start, end)`` of the file and what is read in their stead."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, eq=False)
class ChangedText:
    """A file and its changes, in order and none of them over another."""

    source: Source
    changes: tuple[Instead, ...]

    @property
    def text(self) -> str:
        pieces: list[str] = []
        at = 0
        for change in self.changes:
            pieces += self.source.text[at : change.start], change.text
            at = change.end
        return "".join((*pieces, self.source.text[at:]))

    def read(self, leg: Leg, reader: Callable[[Source, Leg], FileReading] = compose) -> FileReading:
        """What the changed text gives, with every place where it stands in the file."""
        reading = reader(Source(self.source.name, self.text), leg)
        troubles = tuple(map(self._in_file, reading.troubles))
        return reading._replace(root=self._at(reading.root), troubles=troubles, around=self._at(reading.around))

    @cached_property
    def _begins(self) -> Sequence[int]:
        """Where each change begins in the changed text."""
        found, longer = list[int](), 0
        for change in self.changes:
            found.append(change.start + longer)
            longer += len(change.text) - (change.end - change.start)
        return found

    def _original(self, index: int) -> int:
        """Where in the file an index of the changed text stands."""
        n = bisect_right(self._begins, index) - 1
        if n < 0:
            return index
        change, within = self.changes[n], index - self._begins[n]
        if within < len(change.text):
            return min(change.start + within, change.end)
        return change.end + within - len(change.text)

    def _in_file(self, trouble: Trouble) -> Trouble:
        place, related = trouble.place, trouble.related
        return trouble._replace(place=self._moved(place), related=self._moved(related) if related is not None else None)

    def _moved(self, place: Place) -> Place:
        return Place(self.source, self._original(place.start), self._original(place.end))

    def _at(self, root: Node | None) -> Node | None:
        seen: set[int] = set()

        def move(node: Node) -> None:
            if id(node) in seen:
                return
            seen.add(id(node))
            node.source, node.start, node.end = self.source, self._original(node.start), self._original(node.end)
            if isinstance(node, Map):
                for key, value in node.items():
                    move(key)
                    move(value)
            elif isinstance(node, Seq):
                for value in node:
                    move(value)

        if root is not None:
            move(root)
        return root
