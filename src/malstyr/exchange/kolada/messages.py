"""What is said of asking Kolada, one catalogue a language."""

from collections.abc import Mapping

from malstyr.exchange.kolada.words_en import KOLADA_WORDS_EN
from malstyr.exchange.kolada.words_sv import KOLADA_WORDS_SV
from malstyr.language.words import in_every_language

OWN_KOLADA_WORDS = {"sv": KOLADA_WORDS_SV, "en": KOLADA_WORDS_EN}
_CATALOGUES = in_every_language(OWN_KOLADA_WORDS)


def kolada_words(language: str) -> Mapping[str, str]:
    return _CATALOGUES[language]
