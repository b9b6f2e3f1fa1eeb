"""All forms of a Swedish word from its stem and a code, so that a table holds every form of what it names.

``stem:code``. Verbs: ``a`` (utveckl:a), ``te`` (stärk:te), ``de`` (bygg:de). Nouns: ``or`` (var:or), ``ar`` (bil:ar),
``er`` (kostnad:er), ``r`` (händelse:r), ``n`` (område, written områd:n), ``x`` (avfall:x), ``are`` (medarbetar:are),
``en`` (nöjdhet:en, no plural), ``et`` (buller:et). Adjectives: ``j`` (attraktiv:j), ``d`` (participle, nöj:d).
Anything else is a list of forms joined by commas. Forms follow Svenska Akademiens grammatik, 3-5.
"""

from __future__ import annotations

from collections.abc import Iterable

_VERB = {
    "a": "a ar ade at as ades ats ad ande",
    "te": "a er te t s as tes ts ta",
    "de": "a er de t s as des ts d da",
}
_NOUN = {
    "or": "a an or orna",
    "ar": " en ar arna",
    "er": " en er erna",
    "r": " n r rna",
    "n": "e et en ena",
    "x": " et en",
    "are": "e en na",
    "en": " en",
    "et": " et",
    "n0": " n",
    "ium": "ium iet ier ierna",
}
_ADJECTIVE = {
    "j": " t a are ast aste",
    "d": "d t da",
}
_ENDINGS = {code: endings.split(" ") for codes in (_VERB, _NOUN, _ADJECTIVE) for code, endings in codes.items()}
_OWNED = {code: [f"{ending}s" for ending in _ENDINGS[code]] for code in _NOUN}
"""Endings of the genitive; a noun that ends in s or x has none of its own."""


def forms(entry: str) -> Iterable[str]:
    """Every form of one entry of a table."""
    stem, colon, code = entry.partition(":")
    if not colon:
        return entry.replace("_", " ").split(",")
    found = [stem + ending for ending in _ENDINGS[code]]
    if code in _OWNED:
        found += [stem + ending for ending in _OWNED[code] if ending != "s" or not stem.endswith(("s", "x"))]
    return found
