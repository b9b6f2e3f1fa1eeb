"""The frame of a budget."""

from malstyr.evaluate.money import Money
from malstyr.language.typography import number
from malstyr.language.words import words


def frame_told(one: Money, language: str) -> str:
    """The frame in force, and the original where a decision has changed it."""
    now = number(one.budget, language)
    if one.original is None:
        return now
    return f"{now} ({words(language)['table.originally']} {number(one.original, language)})"
