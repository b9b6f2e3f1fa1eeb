"""Ids made of what people say: a few words, letters first, with hyphens between."""

import re
import unicodedata
from collections.abc import Container

from malstyr.language.typography import as_name

LONGEST_ID = 40
_LONGEST_NAME = 80
_WORDS_OF_ID = 4
_SMALL = frozenset(
    (
        "a", "an", "and", "as", "at", "att", "av", "de", "den", "det", "eller", "en", "ett", "for", "från", "för",
        "har", "högst", "i", "in", "inom", "is", "med", "men", "minst", "när", "och", "of", "om", "på", "ska", "som",
        "than", "that", "the", "till", "to", "under", "upp", "ur", "utan", "vara", "vi", "vid", "vår", "våra", "vårt",
        "är",
    )
)  # fmt: skip
"""Words that tell nothing of what something is, and so neither begin nor end an id where others are left."""
_TAKEN = frozenset(
    (
        "true", "false", "yes", "no", "on", "off", "null", "none", "y", "n", "previous", "total", "shown", "units",
        "women", "men", "girls", "boys", "organisation",
    )
)  # fmt: skip
"""What YAML or a goal file means something else by."""
_KEPT = "åäöÅÄÖ"


def proposed_id(text: str, taken: Container[str] = ()) -> str:
    """An id of the first words of ``text`` that nothing of ``taken`` has; empty where no words make one."""
    words = re.findall(r"[^\W_]+", "".join(map(_plain, unicodedata.normalize("NFC", text))).lower())
    starts = [n for n, word in enumerate(words) if word not in _SMALL and word[:1].isalpha()]
    words = words[starts[0] :] if starts else words if all(word[:1].isalpha() for word in words) else []
    ends = [n + 1 for n, word in enumerate(words) if word not in _SMALL] or [len(words)]
    for end in ends[min(_WORDS_OF_ID, len(ends)) - 1 :]:
        id = _short(words[:end])
        if id and id not in _TAKEN and id not in taken:
            return id
    return ""


def proposed_name(text: str, id: str) -> str | None:
    """A name for what ``id`` was made of, where that leaves off before ``text`` ends and would be shown for it.

    None where the id says enough (``attraktiv-arbetsgivare``), and of a text too long to be a name.
    """
    plain = as_name(" ".join(text.split()))
    words = re.findall(r"[^\W_]+", "".join(map(_plain, unicodedata.normalize("NFC", plain))).lower())
    whole = not words or id.rpartition("-")[2] == words[-1]
    return None if whole or len(plain) > _LONGEST_NAME else plain


def _short(words: list[str]) -> str:
    """Whole words, as many as there is room for."""
    id = ""
    for word in words:
        longer = f"{id}-{word}" if id else word[:LONGEST_ID]
        if len(longer) > LONGEST_ID:
            break
        id = longer
    while "-" in id and id.rpartition("-")[2] in _SMALL:
        id = id.rpartition("-")[0]
    return id


def _plain(sign: str) -> str:
    """A letter without what few keyboards have: é is e. Letters of no Latin alphabet are left."""
    if sign in _KEPT:
        return sign
    return {"æ": "ä", "Æ": "Ä", "ø": "ö", "Ø": "Ö", "ß": "ss"}.get(sign) or "".join(
        one for one in unicodedata.normalize("NFD", sign) if not unicodedata.combining(one)
    )
