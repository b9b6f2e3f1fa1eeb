"""Columns that tell who answered, or in their own words: known by their headings and by what stands in them."""

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

from malstyr.language.person_number import has_person_number

Revealing: TypeAlias = Literal["personal-column", "free-text-column"]

_PERSONAL = re.compile(
    r"""\b(?:
      person(?:nummer|nr|id|uppgift\w*) | p-?nr | pnummer | samordningsnummer | födelse\w* | f[öo]dd
    | (?:för|efter|till|tilltals|mellan|användar|full)?namn(?:et)? | (?:first|last|full|user)?\s?name
    | e-?post\w* | mejl\w* | e?-?mail\w* | epost\w*
    | (?:mobil|hem|arbets)?telefon\w* | tel | tfn | mobil\w* | phone\w*
    | ip | ip-?(?:adress|nummer|nr|address) | (?:gatu|hem|post|bostads)?adress\w* | address | postn(?:umme)?r
    | inloggning\w* | login | signatur
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_FREE = re.compile(
    r"\b(?:\w*kommentar\w*|\w*synpunkt\w*|fritext\w*|motiver\w*|beskriv\w*|berätta\w*|förslag\w*|varför|"
    r"tillägg\w*|egna ord|öppen fråga|öppna svar|comments?|free ?text|övrigt)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\?[^\w?]*$|^[\W\d_]*(?:vad|hur|vilk\w+|varför|what|how|which|why)\b", re.IGNORECASE)
"""A question, which may be one to choose answers of."""
_MAIL = re.compile(r"\S@[^\s@]+\.\w")
_NETWORK = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|(?=.*::|(?:[^:]*:){4})[0-9A-Fa-f:.]{3,45}")
_STREET = re.compile(
    r"(?:gatan?|vägen|väg|gränd|gränden|stigen|stig|torget|torg|allén|allé|backen)\s+\d+\s?\w?\b", re.IGNORECASE
)
_PHONE = re.compile(r"(?:\+|00)\d[\d\s-]{7,15}|0\d{1,3}[\s-]?\d[\d\s-]{4,10}")
_PHONE_APART = re.compile(r"(?!\d\d-\d\d-\d{4}$)(?:(?:\+|00)\d[\d\s-]{7,15}|0\d{1,3}[\s-]\s?\d[\d\s-]{4,10})")
"""A number that is written as telephone numbers are, so that it is nothing else."""
_NAME = re.compile(r"[A-ZÅÄÖÉÜ][\w'’-]+,?(?: (?:(?:von|van|af|av|de|da|al|el) )?[A-ZÅÄÖÉÜ][\w'’-]*\.?){1,3}")


def revealing(heading: str, texts: Sequence[str]) -> Revealing | None:
    """Whether a column of these texts looks personal, or written in the respondents' own words."""
    if _PERSONAL.search(heading) or any(map(tells_a_person, texts)) or are_names(texts) or _most(_PHONE, texts):
        return "personal-column"
    own = asks_freely(heading) or are_free(texts) or (_OPEN.search(heading) is not None and _are_own_words(texts))
    return "free-text-column" if own else None


def asks_freely(heading: str) -> bool:
    """Whether a heading asks for what somebody writes in words of their own."""
    return _FREE.search(heading) is not None


def tells_a_person(text: str) -> bool:
    """Whether a text holds what can only be one person's: a number, an address of mail, of a computer or a street."""
    if has_person_number(text) or _MAIL.search(text) or _STREET.search(text):
        return True
    return (_NETWORK.fullmatch(text) or _PHONE_APART.fullmatch(text)) is not None


def may_be_a_person(text: str) -> bool:
    """Whether a text tells of a person, or looks like the name of one."""
    return tells_a_person(text) or _NAME.fullmatch(text) is not None


def _most(pattern: re.Pattern[str], texts: Sequence[str]) -> bool:
    fit = sum(1 for text in texts if pattern.fullmatch(text))
    return fit > 0 and 2 * fit >= len(texts)


def are_names(texts: Sequence[str]) -> bool:
    """Whether most look like names of persons, and of many."""
    return _most(_NAME, texts) and 2 * len(set(texts)) > len(texts)


def are_free(texts: Sequence[str]) -> bool:
    """Whether they are longer than what one chooses among."""
    several = [text for text in texts if len(text.split()) > 3]
    longest = max(map(len, texts), default=0)
    return longest > 100 or (len(set(several)) > 4 and 2 * len(set(several)) > len(several) and longest > 20)


def _are_own_words(texts: Sequence[str]) -> bool:
    """Whether the answers to a question, be they few, are sentences: each another, or longer than what one chooses."""
    sentences = {text for text in texts if len(text.split()) > 3}
    return 2 * len(sentences) > len(texts) or any(
        len(text.split()) > 5 and texts.count(text) == 1 for text in sentences
    )
