"""The word somebody most likely meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NUMBER = re.compile(r"[0-9]+")
_PLAIN = str.maketrans("åäöéü_", "aaoeu-")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one of ``known`` closest to ``word``, or None where nothing is close.

    Case, hyphens, and å ä ö written as a and o make no difference; otherwise about one letter in three may differ,
    and of a single letter none. Words with other numbers in them are never close: 1-4 is not 1-5, nor D4 D3.
    """
    plain, numbers = word.casefold().translate(_PLAIN), _NUMBER.findall(word)
    best: tuple[int, str] | None = None
    for other in sorted(one for one in set(known) if _NUMBER.findall(one) == numbers):
        steps = _distance(plain, other.casefold().translate(_PLAIN))
        if best is None or steps < best[0]:
            best = steps, other
    if best is None:
        return None
    shorter = min(len(plain), len(best[1]))
    return best[1] if best[0] <= max(min(shorter - 1, 1), shorter // 3) else None


def _distance(a: str, b: str) -> int:
    """Letters to insert, delete, change or swap with a neighbour (Damerau–Levenshtein, restricted)."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            steps = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                steps = min(steps, older[j - 2] + 1)
            row.append(steps)
    return row[-1]
