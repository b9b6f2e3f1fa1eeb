"""Texts held against data are read only where a word calls for it; no word of direction is missed by that."""

from __future__ import annotations

from malstyr.evaluate.contradictions import _MOVES
from malstyr.language.swedish.words import lexicon


def test_every_word_of_direction_calls_for_reading() -> None:
    single, phrases = lexicon()
    words = [word for word, classes in single.items() if classes & {"up", "down"}]
    words += [
        " ".join((first, *rest)) for first, found in phrases.items() for name, *rest in found if name in ("up", "down")
    ]
    assert len(words) > 300
    assert [word for word in words if not _MOVES.search(word)] == []


def test_a_superlative_does_not() -> None:
    assert not _MOVES.search("Gotlands miljöarbete är bland de tio högst rankade i landet")
