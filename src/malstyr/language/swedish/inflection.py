"""All forms of a Swedish word from its stem and a code, so that a table holds every form of what it names.

``stem:code``. Verbs: ``a`` (utveckl:a), ``te`` (stärk:te), ``de`` (bygg:de). Nouns: ``or`` (var:or), ``ar`` (bil:ar),
``er`` (kostnad:er), ``r`` (händelse:r), ``n`` (område, written områd:n), ``x`` (avfall:x), ``are`` (medarbetar:are),
``en`` (nöjdhet:en, no plural), ``et`` (buller:et). Adjectives: ``j`` (attraktiv:j), ``d`` (participle, nöj:d).
Anything else is a list of forms joined by commas. ``+om`` after any of these makes a particle verb: "bygga om",
"ombyggd". Forms follow Svenska Akademiens grammatik, 3-5.
"""

from __future__ import annotations

from collections.abc import Iterator

_VERB = {
    "a": "a ar ade at as ades ats ad ande",
    "te": "a er te t s as tes ts ta",
    "de": " a er de t s as des ts d da",
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
_OF_PARTICIPLES = ("d", "da", "t", "ta", "en", "et", "na", "ade")
_ADJECTIVE = {
    "j": " t a are ast aste",
    "d": "d t da",
}


def forms(entry: str) -> Iterator[str]:
    """Every form of one entry of a table."""
    verb, plus, particle = entry.partition("+")
    if plus:
        for form in forms(verb):
            yield f"{form} {particle}"
            if form.endswith(_OF_PARTICIPLES):
                yield particle + form
        return
    stem, colon, code = entry.partition(":")
    if not colon:
        yield from entry.replace("_", " ").split(",")
        return
    if code in _VERB:
        for ending in _VERB[code].split(" "):
            yield stem + ending
    elif code in _NOUN:
        for ending in _NOUN[code].split(" "):
            form = stem + ending
            yield form
            if not form.endswith(("s", "x")):
                yield form + "s"
    else:
        for ending in _ADJECTIVE[code].split(" "):
            yield stem + ending
