"""Whether edits changed only what they are about: every text outside them is read as before, under the same keys."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TypeAlias

from malstyr.source.patch import Edit, edit_text, in_order
from malstyr.source.tree import Map, Node, Place, Scalar, Seq, place_of

_Span: TypeAlias = tuple[int, int]


class Moved:
    """Where what stood in a file stands after edits of it."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        ordered = in_order(edits)
        self.starts = [edit.place.start for edit in ordered]
        self.ends = [edit.place.end for edit in ordered]
        longer = (len(edit_text(edit)) - (edit.place.end - edit.place.start) for edit in ordered)
        self.shifts = [0, *accumulate(longer)]

    @classmethod
    def between(cls, before: str, after: str) -> Moved:
        """Where what stood in a text stands in another, but for one stretch that holds all that differs."""
        most = min(len(before), len(after))
        head = next((n for n in range(most) if before[n] != after[n]), most)
        tail = next((n for n in range(most - head) if before[-1 - n] != after[-1 - n]), most - head)
        moved = cls(())
        moved.starts, moved.ends, moved.shifts = [head], [len(before) - tail], [0, len(after) - len(before)]
        return moved

    def span(self, start: int, end: int) -> _Span | None:
        """The new start and end; None for what an edit touches, if only at its end."""
        before = bisect_left(self.ends, start)
        if before < len(self.starts) and self.starts[before] <= end:
            return None
        return start + self.shifts[before], end + self.shifts[before]


def read_otherwise(before: Node, after: Node, moved: Moved) -> Place | None:
    """The first place in ``before``, outside the edits, whose text is not in ``after`` or not under the same keys."""
    old = list(_texts(before, (), set()))
    kept = {(one.start, one.end): moved.span(one.start, one.end) for one, _ in old}
    untouched = set(kept.values())
    now = {at: (one, above) for one, above in _texts(after, (), set()) if (at := (one.start, one.end)) in untouched}
    for one, above in old:
        span = kept[one.start, one.end]
        if span is None:
            continue
        new, above_new = now.get(span, (None, ()))
        keys = [key for key in (kept[key] for key in above) if key is not None]
        same = new is not None and (new, new.style) == (one, one.style)
        if not same or keys != [key for key in above_new if key in untouched]:
            return place_of(one)
    return None


def _texts(node: Node, above: tuple[_Span, ...], seen: set[int]) -> Iterator[tuple[Scalar, tuple[_Span, ...]]]:
    """Every text that stands in a node and was not seen yet, with the spans of the keys above it."""
    if id(node) in seen:
        return  # an alias
    seen.add(id(node))
    if isinstance(node, Map):
        for key, value in node.items():
            yield from _texts(key, above, seen)
            yield from _texts(value, (*above, (key.start, key.end)), seen)
    elif isinstance(node, Seq):
        for value in node:
            yield from _texts(value, above, seen)
    elif not node.empty:
        yield node, above
