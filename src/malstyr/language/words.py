"""Words by language: one catalogue each, looked up by key; messages formatted with them."""

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from string import Formatter
from typing import Any

from malstyr.language import en, sv
from malstyr.language.typography import number


class Language(StrEnum):
    """What can be spoken."""

    SWEDISH = "sv"
    ENGLISH = "en"


LANGUAGES = tuple(language.value for language in Language)


def in_every_language(own: Mapping[str, Mapping[str, str]]) -> Mapping[str, Mapping[str, str]]:
    """What is said in every language we have: in its own words, and in English where it has none."""
    return {language: {**own["en"], **own.get(language, {})} for language in LANGUAGES}


OWN_WORDS: Mapping[str, Mapping[str, str]] = {"sv": sv.WORDS, "en": en.WORDS}
_CATALOGUES = in_every_language(OWN_WORDS)


def words(language: str) -> Mapping[str, str]:
    """The catalogue of ``language``; Swedish for a language we do not have."""
    return _CATALOGUES.get(language, _CATALOGUES["sv"])


class _Message(Formatter):
    """``{name}`` as given, ``{name!w}`` looked up in the catalogue, one by one where there are
    several; ``{name!p}`` a period with its dash; ``{name!n}`` a number as it is written for readers;
    ``{name!x}`` the same with all its decimals, and a sign or words as they stand."""

    def __init__(self, language: str) -> None:
        self.language, self.catalogue = language, words(language)

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        if conversion == "w":
            return ", ".join(self.spoken(piece) for piece in str(value).split(", "))
        if conversion == "p":
            return re.sub(r"\b([0-9]{4})-([0-9]{4})\b", "\\1–\\2", str(value))
        if conversion == "n":
            return number(Decimal(value), self.language)
        if conversion == "x":
            return _in_full(str(value), self.language)
        return super().convert_field(value, conversion)

    def spoken(self, piece: str) -> str:
        """A word of the catalogue; a piece it does not know is looked up word by word (``4 years``)."""
        return self.catalogue.get(f"word.{piece}") or " ".join(
            self.catalogue.get(f"word.{word}", word) for word in piece.split(" ")
        )


def _in_full(text: str, language: str) -> str:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return text
    return number(value, language, max(0, -int(value.as_tuple().exponent))) if value.is_finite() else text


def fill(template: str, args: Mapping[str, str], language: str) -> str:
    """``template`` with its words filled in. Raises KeyError for a word that ``args`` lacks."""
    return _Message(language).vformat(template, (), args)
