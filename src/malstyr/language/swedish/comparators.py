# ruff: noqa: E501
"""What stands before and after a number and says how it bounds: ``minst``, ``inte under``, ``eller bättre``.

Source: annotation guide 7 (comparators), design 6 (negations such as "inte under 55").
"""

from __future__ import annotations

import re
from functools import cache

from malstyr.language.swedish.words import word_set

_AT_LEAST = ["minst", "lägst", "åtminstone", "minimum", "tillminst"]
_AT_MOST = [
    "bästa",
    "främsta",
    "övre",
    "översta",
    "högst",
    "max",
    "maximalt",
    "maximum",
    "mest",
    "inom",
    "maximal",
    "maxtid",
    "tak",
    "takbelopp",
]
_MORE = [
    "över",
    "överstiga",
    "överstiger",
    "överskrida",
    "överskrider",
    "övergå",
    "överträffa",
    "överträffar",
    "utöver",
]
_LESS = ["under", "understiga", "understiger", "underskrida", "underskrider"]
_BOUNDS = frozenset([*_MORE, *_LESS]) - {"över", "under", "utöver"}
"""Verbs: what denies them may stand anywhere before ("får inte i någon stadsdel överstiga")."""
_THAN_MORE = ["mer", "mera", "fler", "flera", "högre", "större", "längre", "bättre", "äldre", "snabbare"]
_THAN_LESS = ["mindre", "färre", "lägre", "kortare", "sämre"]
_NOT = word_set("inte ej aldrig icke inga ingen utan")
_FILL = word_set(
    "cirka ca ungefär omkring runt hela med på de den till en ett uppgå uppgår uppgått motsvara "
    "motsvarande totalt sammanlagt drygt knappt cirka: vara är ha : om ytterligare + / - ± "
    "minus utgöra utgör kosta kostar innehålla innehåller släppa släpper ut omfatta omfattar ta tar väga väger avvika avviker dröja"
)
_SIGNS = {"≥": ">=", "≤": "<=", ">": ">", "<": "<"}


@cache
def _after() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:%|procent(?:enheter)?|[^\W\d]+\s)?\s*(?:(?:eller|och|el\.?)\s(?P<word>mer|mera|fler|flera|högre|bättre|större|längre|uppåt|däröver|över|mindre|färre|lägre|kortare|därunder|under|sämre|snabbare|tidigare)\b|(?P<up>uppåt|som lägst|som minst)\b|(?P<down>som högst|som mest|per\s\w+\ssom högst)\b)"
    )


def comparator(before: list[str], after: str, *, lead: bool = False) -> str:  # noqa: PLR0911, PLR0912
    """The comparator of a number between ``before`` (words, nearest last) and ``after`` (the text that follows)."""
    words = before[-6:]
    at = len(words) - 1
    found = ""
    seen = 0
    while at >= 0 and seen < 4:
        word = words[at]
        previous = words[at - 1] if at else ""
        if word in _SIGNS:
            return _SIGNS[word]
        if word == "=" and previous in ("<", ">"):
            return previous + "="
        if word == "än" and previous in _THAN_MORE:
            found, at = ">", at - 1
        elif word == "än" and previous in _THAN_LESS:
            found, at = "<", at - 1
        elif word in _AT_LEAST or (word == "minsta" and previous == "allra"):
            found = ">="
        elif word in _AT_MOST or (word == "till" and previous == "upp") or (word == "senast" and lead):
            found = "<="
        elif word in _MORE:
            found = ">"
        elif word in _LESS:
            found = "<"
        if found:
            break
        if word not in _FILL:
            break
        at -= 1
        seen += 1
    if found in ("<", ">") and any(
        one in _NOT for one in (before if words[at] in _BOUNDS else words[max(0, at - 5) : at])
    ):
        return "<=" if found == ">" else ">="
    if found == ">" and any(word in ("ingen", "inga", "inget") for word in before):
        return "<="
    if not found:
        match = _after().match(after)
        if match:
            if match["up"] or (match["word"] or "") in (*_THAN_MORE, "uppåt", "däröver", "över"):
                return ">=" if match["word"] != "snabbare" else "<="
            return "<="
    return found
