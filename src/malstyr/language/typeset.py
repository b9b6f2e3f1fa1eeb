"""Text of people as it is printed: a dash between years and in a sentence, a true minus, spaces that do not break.

Sources: Språkrådet, Svenska skrivregler; SS-ISO 80000-1.
"""

import re
from functools import lru_cache

from malstyr.language.typography import MINUS, NARROW
from malstyr.language.words import LANGUAGES, words

HARD = "\u00a0"
"""No-break space after a sign of paragraph, and between a day and its month."""
_UNITS = "%|‰|kr|tkr|kkr|Mkr|mkr|mnkr|mdkr|km|kg|ton|kWh|MWh|GWh|st|tim|min|p"
_PARAGRAPH = re.compile(r"(§)[ \u202f](?=\d)")
_BEFORE_PARAGRAPH = re.compile(r"(?<=\d)[ \u202f](?=§)")
_UNIT = re.compile(rf"(?<=\d)[ \u00a0](?=(?:{_UNITS})(?!\w))")
_THOUSANDS = re.compile(r"(?<![\w.,-])\d{1,3}(?:[ \u00a0]\d{3})+(?!\w)")
_YEARS = re.compile(r"(?<![\w-])([12]\d{3})-(?=[12]\d{3}(?![\w-]))")
_RANGE = re.compile(r"(?<![\w.,/-])([1-9]\d{0,2}|0)-(?=[1-9]\d{0,2}(?![\w-]|[.,]\d))")
_MONTHS = "|".join(sorted({words(one)[f"month.{n}"] for one in LANGUAGES for n in range(1, 13)}))
_BEFORE_MONTH = re.compile(rf" (?<=\d )(?=(?:{_MONTHS})(?!\w))")
"""Begins with its space, so that a page is searched for spaces and not asked at every sign: a tenth of the time."""
_BEFORE_YEAR = re.compile(rf" (?=[12]\d{{3}}</span)(?:{'|'.join(f'(?<={one} )' for one in _MONTHS.split('|'))})")
"""Of a day that ends a state; in a cell of its own it may take two lines, as columns are narrow."""
_PARTS = ("week", "tertial", "quarter", "half-year", "to-date")
_OF_PART = "|".join(sorted({f"(?<={words(one)[f'period.{part}']} )" for one in LANGUAGES for part in _PARTS}))
WITHIN = re.compile(rf"{_BEFORE_MONTH.pattern}|(?<=[≥≤<>=±]) (?=[−+]?\d)| (?=\d)(?:{_OF_PART})")
"""The space between a day and its month, a limit and its number, or a part of a year and its: no line ends there."""
_DASH = re.compile(r"(?<=\S) - (?=\S)")
_NEGATIVE = re.compile(r"(?:(?<=[ (])-(?=\d)|^-(?=\d[\d.,]* ))")


@lru_cache(maxsize=1 << 14)  # a report says the same words and numbers over and over
def typeset(text: str) -> str:
    """``text`` with the signs that people mean, whatever they could type."""
    if " " not in text and "-" not in text:
        return text
    text = _YEARS.sub("\\1–", text)
    text = _RANGE.sub("\\1–", text)
    text = _DASH.sub(" – ", text)
    text = _NEGATIVE.sub(MINUS, text)
    text = _THOUSANDS.sub(lambda found: re.sub(r"\s", NARROW, found[0]), text)
    text = _UNIT.sub(NARROW, text)
    return _BEFORE_PARAGRAPH.sub(HARD, _PARAGRAPH.sub(f"\\1{HARD}", text))


def lines_held(text: str) -> str:
    """A text whose lines do not break between a day and its month, or a limit and its number."""
    return WITHIN.sub(HARD, text)


def page_held(page: str) -> str:
    """A page whose lines do not break within a day, or the date that ends a state."""
    return _BEFORE_YEAR.sub(HARD, _BEFORE_MONTH.sub(HARD, page))
