"""Stretches of a plain text by the kind each is of, read from left to right.

One pattern of every kind would be long, and making it takes longer than reading a few texts. A text holds signs of few
kinds, so each has a pattern of its own, which is made when a text first holds one of them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

_ANYTHING = frozenset([""])
_BEGINS = r"(?!\B\w)"
"""No letter within a word is tried, nor is any of the pattern there."""


class StretchKind(NamedTuple):
    """One kind of stretches."""

    signs: frozenset[str]
    """A text that holds none of these has no such stretch."""
    pattern: str
    """Never matches nothing; written with spaces and comments of its own (``re.VERBOSE``)."""
    besides: frozenset[str] = _ANYTHING
    """Nor has one that holds none of these."""


@cache
def compiled(kind: StretchKind) -> re.Pattern[str]:
    """The pattern of a kind, made once."""
    return re.compile(f"{_BEGINS}(?:{kind.pattern})", re.VERBOSE)


class KindsOfStretches:
    """Several kinds, that are looked for together. What each holds a sign of is found once a text."""

    __slots__ = ("_kinds", "_signs")

    def __init__(self, kinds: Iterable[StretchKind]) -> None:
        self._kinds = tuple(kinds)
        self._signs = frozenset[str]().union(*(kind.signs | kind.besides for kind in self._kinds))

    def __iter__(self) -> Iterator[StretchKind]:
        return iter(self._kinds)

    def leftmost(self, text: str) -> Iterator[tuple[StretchKind, re.Match[str]]]:
        """The stretches of a text, none over another: always the next that begins, and of several there that of the
        kind named first."""
        held = set(filter(text.__contains__, self._signs))
        ahead = [
            (kind, pattern, match)
            for kind in self._kinds
            if not (held.isdisjoint(kind.signs) or held.isdisjoint(kind.besides))
            and (match := (pattern := compiled(kind)).search(text))
        ]
        while ahead:
            kind, _, match = min(ahead, key=_start)
            yield kind, match
            at = match.end()
            ahead = [
                (kind, pattern, later)
                for kind, pattern, match in ahead
                if (later := match if match.start() >= at else pattern.search(text, at))
            ]


def _start(found: tuple[StretchKind, re.Pattern[str], re.Match[str]]) -> int:
    return found[2].start()
