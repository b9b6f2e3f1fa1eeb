"""A day as it stands in running text: ``31 maj 2014``."""

from datetime import date

from malstyr.language.words import words


def day_told(day: date, language: str) -> str:
    """The day with its month by name, as one says it."""
    return f"{day.day} {words(language)[f'month.{day.month}']} {day.year}"
