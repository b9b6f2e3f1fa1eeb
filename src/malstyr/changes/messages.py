"""Words for changes, one catalogue a language."""

from __future__ import annotations

from collections.abc import Mapping

from malstyr.changes import words_en, words_sv

_CATALOGUES: Mapping[str, Mapping[str, str]] = {"sv": words_sv.WORDS, "en": words_en.WORDS}


def change_words(language: str) -> Mapping[str, str]:
    """The words of ``language``; Swedish for a language we do not have."""
    return _CATALOGUES.get(language, words_sv.WORDS)
