"""Names of bodies as they stand within a sentence: ``kommunstyrelsen``, ``kommunens ledningsgrupp``, ``Region Gotland``.

Source: Svenska skrivregler: what a body is called by common nouns is written small, and a proper name is not.
"""

import re

_WHOSE = "kommun|landsting|region|stad|sektor|bolag|avdelning|enhet|verksamhet|skola"
_BODY = (
    "nämnd|styrelse|utskott|grupp|beredning|kommitté|råd|direktion|ledning|revision|delegation|presidium|fullmäktige"
    "|förvaltning|kontor|förbund|chef|direktör"
)
_END = "(?:e[nt]|[nt])"
_NOUN = re.compile(rf"(?:\w*(?:{_BODY}){_END}?|(?:{_WHOSE}){_END})s?")
"""Of those whose body it is the definite form alone: ``Kommunens``, and not ``Region`` or ``Kristianstads``."""
_SHARED = re.compile(rf"\w+-(?:, [a-zåäöé]+-)* (?:och|samt) [a-zåäöé]*(?:{_BODY}){_END}?s?\b.*")
"""``Barn- och utbildningsnämnden``."""
_DESCRIBED = re.compile(rf"[a-zåäö]+a \w*(?:{_BODY}){_END}s?\b.*")
"""``Tekniska nämnden``: an adjective before a body in the definite form."""
_PROPER = frozenset({"socialstyrelsen", "rymdstyrelsen"})
"""Agencies of the state, which are written with a capital although they end as bodies do."""


def body_in_sentence(name: str) -> str:
    """``name`` with a small first letter where its first word is a common noun of bodies; as written where unsure."""
    small = name[:1].lower() + name[1:]
    first = small.split(" ", 1)[0]
    if first != first.lower() or first in _PROPER:
        return name
    return small if any((_NOUN.fullmatch(first), _SHARED.fullmatch(small), _DESCRIBED.fullmatch(small))) else name
