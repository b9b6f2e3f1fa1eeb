"""Numbers as people write them in a sentence: to twelve as words, then as figures."""

from decimal import Decimal

from malstyr.language.typography import number
from malstyr.language.words import words


def cardinal(n: int, language: str) -> str:
    """``ett``, ``två`` … ``tolv``, 13: how many mål or mått there are."""
    return words(language).get(f"cardinal.{n}") or number(Decimal(n), language)
