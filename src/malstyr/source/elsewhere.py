"""Whether edits changed only what they are about: every text outside them is read as before, under the same keys."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TypeAlias

from malstyr.source.patch import Edit, in_order, written
from malstyr.source.tree import Map, Node, Place, Scalar, Seq, place_of

Span: TypeAlias = tuple[int, int]


class Moved:
    """Where what stood in a file stands after edits of it."""

    def __init__(self, edits: Iterable[Edit]) -> None:
        ordered = in_order(edits)
        self.starts = [edit.place.start for edit in ordered]
        self.ends = [edit.place.end for edit in ordered]
        longer = (len(written(edit)) - (edit.place.end - edit.place.start) for edit in ordered)
        self.shifts = [0, *accumulate(longer)]

    def span(self, start: int, end: int) -> Span | None:
        """The new start and end; None for what an edit touches, if only at its end."""
        before = bisect_left(self.ends, start)
        if before < len(self.starts) and self.starts[before] <= end:
            return None
        return start + self.shifts[before], end + self.shifts[before]


def read_otherwise(before: Node, after: Node, moved: Moved) -> Place | None:
    """The first place in ``before``, outside the edits, whose text is not in ``after`` or not under the same keys."""
    kept = {(one.start, one.end): moved.span(one.start, one.end) for one, _ in _texts(before)}
    untouched = set(kept.values())
    now = {
        (one.start, one.end): (one, one.style, [span for span in above if span in untouched])
        for one, above in _texts(after)
    }
    for one, above in _texts(before):
        span = kept[one.start, one.end]
        if span is None:
            continue
        keys = [new for new in (kept[key] for key in above) if new is not None]
        if now.get(span) != (one, one.style, keys):
            return place_of(one)
    return None


def _texts(root: Node) -> Iterator[tuple[Scalar, tuple[Span, ...]]]:
    """Every text that stands in a file, once, with the spans of the keys above it."""
    seen: set[int] = set()

    def below(node: Node, above: tuple[Span, ...]) -> Iterator[tuple[Scalar, tuple[Span, ...]]]:
        if id(node) in seen:
            return  # an alias
        seen.add(id(node))
        if isinstance(node, Map):
            for key, value in node.items():
                yield from below(key, above)
                yield from below(value, (*above, (key.start, key.end)))
        elif isinstance(node, Seq):
            for value in node:
                yield from below(value, above)
        elif not node.empty:
            yield node, above

    return below(root, ())
