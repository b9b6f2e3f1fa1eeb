"""Lines of arithmetic in pieces, words, days and numbers, until a reader's language is known."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from malstyr.language.days import day_told
from malstyr.language.typography import number
from malstyr.language.words import words


class Word(NamedTuple):
    """A word of the catalogue, by its key."""

    key: str


class DistinctNumber(NamedTuple):
    """A number with the decimals it takes to tell it from its neighbour."""

    value: Decimal
    decimals: int


Piece: TypeAlias = str | Decimal | date | Word | DistinctNumber


def said(pieces: Iterable[Piece], language: str) -> str:
    """A line of arithmetic in one language: ``56,4 ≥ 56,1 → uppfyllt``."""
    catalogue = words(language)
    return "".join(
        number(piece, language)
        if isinstance(piece, Decimal)
        else number(piece.value, language, piece.decimals)
        if isinstance(piece, DistinctNumber)
        else day_told(piece, language)
        if isinstance(piece, date)
        else catalogue[piece.key]
        if isinstance(piece, Word)
        else piece
        for piece in pieces
    )
