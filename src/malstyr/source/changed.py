"""A file read with some of it changed: what is found stands where it does in the file as it was written."""

from __future__ import annotations

from collections.abc import Callable
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


class ChangedText(NamedTuple):
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

    def _original(self, index: int) -> int:
        """Where in the file an index of the changed text stands."""
        moved = 0
        for change in self.changes:
            begins = change.start + moved
            if index < begins:
                break
            if index < begins + len(change.text):
                return min(change.start + index - begins, change.end)
            moved += len(change.text) - (change.end - change.start)
        return index - moved

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
