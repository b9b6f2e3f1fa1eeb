"""What became of a text line by line, as edits of the earlier one that leave its line ends alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from malstyr.source.patch import Edit
from malstyr.source.tree import Place, Source

_LINE_END = re.compile(r"\r\n|\n|\r")


def line_edits(before: Source, after: str) -> Iterator[Edit]:
    """The edits that make ``after`` of a text from which no line is taken away."""
    old, new = _LINE_END.split(before.text), _LINE_END.split(after)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        yield from _block(before, old, new, (i1 + head, i2 + head, j1 + head, j2 + head))


def _block(before: Source, old: Sequence[str], new: Sequence[str], block: tuple[int, int, int, int]) -> Iterator[Edit]:
    """The edits that make some lines others, of which there are no fewer."""
    (i1, i2, j1, j2), starts = block, before.line_starts
    same = min(i2 - i1, j2 - j1)
    for n in range(same):
        start = starts[i1 + n]
        place = Place(before, start, start + len(old[i1 + n]))
        if n + 1 == same and j2 - j1 > same:
            yield Edit(place, "\n".join(new[j1 + n : j2]))
        elif old[i1 + n] != new[j1 + n]:
            yield Edit(place, new[j1 + n])
    if not same and j2 > j1:
        if i1:
            at = starts[i1 - 1] + len(old[i1 - 1])
            yield Edit(Place(before, at, at), "".join(f"\n{line}" for line in new[j1:j2]))
        else:
            yield Edit(Place(before, 0, 0), "".join(f"{line}\n" for line in new[j1:j2]))
