"""Words for changes, one catalogue a language."""

from collections.abc import Mapping

from malstyr.changes import words_en, words_sv
from malstyr.language.words import in_every_language

OWN_CHANGE_WORDS: Mapping[str, Mapping[str, str]] = {"sv": words_sv.WORDS, "en": words_en.WORDS}
_CATALOGUES = in_every_language(OWN_CHANGE_WORDS)


def change_words(language: str) -> Mapping[str, str]:
    """The words of ``language``."""
    return _CATALOGUES[language]
