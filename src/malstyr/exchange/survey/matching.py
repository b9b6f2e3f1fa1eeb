"""Which names, parts and questions of a workspace the texts of a table mean."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from unicodedata import normalize

_FOOTNOTE = re.compile(r"(?<=\w)\s*(?:[*†‡]+|[0-9]\)|[¹²³⁴-⁹]+)$")
_NUMBERING = re.compile(
    r"^(?:fråga|question|q|f)?\s*[0-9]{1,3}\s*[a-z]?\s*[.):–-]\s*(?=\w)|^(?:fråga|q)\s*[0-9]+\s+(?=\w)"
)
_SIGNS = re.compile(r"[\W_]+")
PARTS_TYPED: Mapping[str, tuple[str, ...]] = {
    "women": ("kvinnor", "kvinna", "kvinnlig", "k", "woman", "female"),
    "men": ("män", "man", "manlig", "m", "male"),
    "girls": ("flickor", "flicka", "f", "girl"),
    "boys": ("pojkar", "pojke", "p", "boy"),
}
"""What respondents and tables call the parts that every workspace knows."""
TOTALS = frozenset({"totalt", "total", "totalen", "summa", "samtliga", "alla", "medel", "medelvärde", "genomsnitt"})
"""How a row that is made of others begins."""


def plainly(text: str) -> str:
    """A name without what people vary in it: case, blanks, hyphens, and the mark of a footnote."""
    bare = _FOOTNOTE.sub("", normalize("NFC", text).strip().casefold())
    return re.sub(r"[\s\-‐‑–\u00ad]+", "", bare)


def question_plainly(text: str) -> str:
    """A question without its number and its signs."""
    return _SIGNS.sub("", _NUMBERING.sub("", normalize("NFC", text).strip().casefold()))


class KnownNames:
    """Things by their ids and by what they are called, whichever a table says."""

    def __init__(self, called: Mapping[str, Iterable[str]]) -> None:
        self._ids: dict[str, set[str]] = defaultdict(set)
        for id, texts in called.items():
            for text in (id, *texts):
                self._ids[plainly(text)].add(id)

    def of(self, text: str) -> str | None:
        """The one that is meant; None where none or several are."""
        found = self._ids.get(plainly(text), set())
        return next(iter(found)) if len(found) == 1 else None


def is_total(text: str) -> bool:
    """Whether a row that begins so is made of others."""
    whole = text.strip().casefold().rstrip(":")
    return whole in TOTALS or whole.startswith(("totalt ", "summa ")) or whole.endswith((" totalt", " samtliga"))
