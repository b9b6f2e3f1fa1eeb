"""Stretches of a text, and whether a place is in one, found without looking at each."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Stretches:
    """Starts and ends, each end exclusive; they may meet and overlap."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(pairs)
        self.starts = [start for start, _ in ordered]
        self.reach = list(accumulate([end for _, end in ordered], max))

    def __bool__(self) -> bool:
        return bool(self.starts)

    def __contains__(self, place: int) -> bool:
        before = bisect_right(self.starts, place)
        return before > 0 and place < self.reach[before - 1]
