"""Text made plain for reading, with every character's place in the text as given.

Design 6: the grammar reads after NFC and after U+00A0, U+202F, U+2009, U+2212 and U+2013 are made plain. Signs that nobody
sees, as the soft hyphens of a page that was copied, are no part of a word.
"""

import unicodedata
from collections.abc import Sequence

_UNSEEN = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_PLAIN: dict[int, str | None] = {
    0x00A0: " ",
    0x202F: " ",
    0x2009: " ",
    0x2007: " ",
    0x0009: " ",
    0x000A: " ",
    0x000D: " ",
    0x2212: "-",
    0x2013: "-",
    0x2014: "-",
    0x2010: "-",
    0x2011: "-",
    0x2019: "'",
    **_UNSEEN,
}


def without_unseen(given: str) -> str:
    """``given`` without the signs that nobody sees."""
    return given.translate(_UNSEEN)


class Plain:
    """``text`` is lower case and plain; ``span`` gives places back in the text it was made of."""

    __slots__ = ("places", "text")  # no dataclass: importing what makes them costs more than the whole module

    def __init__(self, text: str, places: Sequence[tuple[int, int]] | None) -> None:
        """``places`` are the stretch of each character and, last, where the text ends; None: all are its own."""
        self.text, self.places = text, places

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text as given that holds the plain characters ``start`` to ``end``."""
        if self.places is None:
            return start, end
        first = self.places[start][0]
        return first, self.places[end - 1][1] if start < end else first


def plain(given: str) -> Plain:
    """``given`` in lower case and NFC, with plain spaces and hyphens."""
    lower = given.translate(_PLAIN).lower()
    if len(lower) == len(given) and unicodedata.is_normalized("NFC", given):
        return Plain(lower, None)
    return _slowly(given)


def _slowly(given: str) -> Plain:
    """The same, letter by letter: a letter and the marks that follow it become one, and a sign that nobody sees none."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    while start < len(given):
        end = start + 1
        while end < len(given) and unicodedata.combining(given[end]) and end - start < 8:
            end += 1
        made = unicodedata.normalize("NFC", given[start:end]).translate(_PLAIN).lower()
        pieces.append(made)
        places += [(start, end)] * len(made)
        start = end
    places.append((start, start))
    return Plain("".join(pieces), tuple(places))
