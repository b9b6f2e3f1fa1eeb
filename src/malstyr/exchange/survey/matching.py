"""Which names, parts and questions of a workspace the texts of a table mean."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from unicodedata import normalize

from malstyr.exchange.importing.names import folded_name

_NUMBERING = re.compile(
    r"^(?:fråga|question|q|f)?\s*[0-9]{1,3}\s*(?:[a-z]\s*)?[.):–-]\s*(?=\w)|^(?:fråga|q)\s*[0-9]+\s+(?=\w)"
)
_SIGNS = re.compile(r"[\W_]+")
TOTALS = frozenset({"totalt", "total", "totalen", "summa", "samtliga", "alla", "medel", "medelvärde", "genomsnitt"})
"""How a row that is made of others begins."""


def question_plainly(text: str) -> str:
    """A question without its number and its signs."""
    return _SIGNS.sub("", _NUMBERING.sub("", normalize("NFC", text).strip().casefold()))


class KnownNames:
    """Things by their ids and by what they are called, whichever a table says."""

    def __init__(self, called: Mapping[str, Iterable[str]]) -> None:
        self._ids: dict[str, set[str]] = defaultdict(set)
        for id, texts in called.items():
            for text in (id, *texts):
                self._ids[folded_name(text)].add(id)

    def of(self, text: str) -> str | None:
        """The one that is meant; None where none or several are."""
        found = self._ids.get(folded_name(text), set())
        return next(iter(found)) if len(found) == 1 else None


def is_total(text: str) -> bool:
    """Whether a row that begins so is made of others."""
    whole = text.strip().casefold().rstrip(":")
    return whole in TOTALS or whole.startswith(("totalt ", "summa ")) or whole.endswith((" totalt", " samtliga"))
