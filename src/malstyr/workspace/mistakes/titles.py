"""What a person may be called, and what somebody is: ``Lena Ek`` and ``VA-chef``."""

import re

_CAPITAL = r"[A-ZÅÄÖÉ][\w'’-]*"
PERSON = rf"(?:{_CAPITAL} |(?:[A-ZÅÄÖÉ]\.[ -]?)+)(?:(?:{_CAPITAL}|[A-ZÅÄÖÉ]\.|av|af|von|de) )*{_CAPITAL}"
"""What may be the name of a person: two or more words, or an initial and a word, each with a capital."""
TITLE = (
    r"(?i:(?<![\w-])[\w-]*(?:chef|direktör|ledare|rektor|controller|ansvarig|samordnare|sekreterare|strateg|ordförande|utvecklare"
    r"|handläggare|ekonom|sköterska|ingenjör|planerare|manager|director|head)(?:e?n|s)?\b)"
)
"""A word that says what somebody is."""
TITLE_AND_PERSON = rf"(?P<title>.*{TITLE}),? (?P<person>{PERSON})"
"""What somebody is, and who: ``Socialchef Karin Ek``."""


def may_be_person(text: str) -> bool:
    """Whether a text may be the name of a person, and of nothing that somebody is."""
    return re.fullmatch(PERSON, text) is not None and re.search(TITLE, text) is None


def is_title(text: str) -> bool:
    """Whether a text says what somebody is."""
    return re.search(TITLE, text) is not None
