"""Words for what a sentence shows, one catalogue a language."""

from collections.abc import Mapping

from malstyr.language.words import in_every_language
from malstyr.smart import words_en, words_sv

OWN_SMART_WORDS: Mapping[str, Mapping[str, str]] = {"sv": words_sv.WORDS, "en": words_en.WORDS}
_CATALOGUES = in_every_language(OWN_SMART_WORDS)


def smart_words(language: str) -> Mapping[str, str]:
    """The words of ``language``."""
    return _CATALOGUES[language]
