"""Which fixed word or key of a goal file people mean by what they write, misspelt or not."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from malstyr.language.nearest import Spellings
from malstyr.language.typed_words import TYPED
from malstyr.language.words import LANGUAGES, words

_SHORT = 5
"""A word shorter than this is too like others for a misspelling of it to be understood."""


def names_of(word: str) -> Iterator[str]:
    """What ``word`` is called by people, and what it is shown as."""
    yield from TYPED.get(word, ())
    for language in LANGUAGES:
        for kind in ("word", "status"):
            if (shown := words(language).get(f"{kind}.{word}")) is not None:
                yield shown.casefold()


def in_swedish(word: str) -> str:
    """``word`` of the format with what it is called in Swedish, where that is another word: ``result (resultat)``."""
    said = (words("sv").get(f"status.{word}"), *TYPED.get(word, ())[:1], words("sv").get(f"word.{word}"))
    called = next(filter(None, said), word)
    return f"{word} ({called})" if called != word else word


def meant_by(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of ``known`` that people mean by ``text`` as it is spelt."""
    folded = text.casefold()
    spellings = (re.sub(r"^(?:ej|icke) ", "inte ", " ".join(re.split(apart, folded))) for apart in (r"\s+", r"[\s_-]+"))
    plain = {one.strip() for one in spellings}
    return tuple(word for word in known if not plain.isdisjoint(_said_as(word)))


@cache
def _said_as(word: str) -> frozenset[str]:
    return frozenset((word.casefold(), *names_of(word)))


def meant(text: str, known: Iterable[str]) -> str | None:
    """The one of ``known`` that is meant by ``text``, in the words of the format or in other, misspelt or not."""
    known = tuple(known)
    exact = meant_by(text, known)
    if exact:
        return exact[0] if len(exact) == 1 else None
    spelt, spellings = _spelt(known)
    close = spellings.nearest(text)
    return spelt.get(close, close) if close is not None else None


@cache
def _spelt(known: tuple[str, ...]) -> tuple[Mapping[str, str], Spellings]:
    """What the words of a closed set are called where a misspelling of it can be told, and all the spellings."""
    spelt = {name: word for word in known for name in names_of(word) if len(name) >= _SHORT and " " not in name}
    return spelt, Spellings((*known, *spelt))
