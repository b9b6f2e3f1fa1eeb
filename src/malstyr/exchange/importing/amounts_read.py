"""A number as it stands in a table: with spaces, comma or point, sign and unit; both readings where it has two.

In parentheses it may be less than nothing, as accountants write it, or a number that is said beside another.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from malstyr.exchange.importing.footnote import without_footnote
from malstyr.exchange.survey.personal import may_be_a_person
from malstyr.model.measures import Quantity, measure
from malstyr.model.scalars import MAX_DIGITS, month_named

_SPACES = " \u00a0\u2009\u202f'\u2019"
_AMOUNT = re.compile(
    rf"(?P<bracket>\()?\s*+(?P<sign>[-+\u2212\u2013]?)\s*+(?P<digits>[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+(?:[.,][0-9]+)?|[0-9][0-9.,]*|[.,][0-9]+)"
    r"(?P<after>[-\u2212\u2013]?)\s*+(?P<unit>[^\W\d_](?:.*?\S)??|%|‰|:-)?\s*+(?(bracket)\))"
)
_MANY_POINTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+")
_MANY_COMMAS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
_IN_THOUSANDS = re.compile(rf"[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+")
_TWO_READINGS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_LETTERS_FOR_DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})
_DAY = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}")
_DAY_OF_MONTH = re.compile(r"(?:[0-9]{1,2}[-. ])?(?P<month>[a-zåäö]{3,9})\.?(?:[-. ][0-9]{1,4})?", re.IGNORECASE)


_FEW = re.compile(r"(?:[<≤]|färre än|under|fewer than|less than)\s*[0-9]{1,2}", re.IGNORECASE)
_LONGEST_SIGN = 15
_PLAIN = re.compile(r"[0-9]{1,15}(?:(?P<sign>[.,])(?P<decimals>[0-9]{1,10}))?")


class PlainAmount(NamedTuple):
    """A number of digits alone, with one sign for decimals at most: most numbers of long tables."""

    sign: str
    """The sign for decimals; empty of a whole number."""
    decimals: int


def plain_amount(text: str) -> PlainAmount | None:
    """How a plain number is written; None of every other text."""
    found = _PLAIN.fullmatch(text)
    return PlainAmount(found["sign"] or "", len(found["decimals"] or "")) if found is not None else None


class AmountRead(NamedTuple):
    """What a text says as a number."""

    values: tuple[Decimal, ...]
    """The number, or the readings of it; none where it is no number."""
    unit: str = ""
    decimals: int = 0


NO_AMOUNT = AmountRead(())


@lru_cache(maxsize=65536)
def amount_of(text: str, decimal: str | None) -> AmountRead:
    """The number that ``text`` is, with the sign for decimals of the file where it is known."""
    found = _matched(text)
    if found is None:
        return NO_AMOUNT
    unit = (found["unit"] or "").strip()
    readings = _readings(re.sub(rf"[{_SPACES}]", "", found["digits"]), decimal)
    if any(len(one) > MAX_DIGITS for one in readings):
        return NO_AMOUNT
    sign = -1 if found["sign"] in tuple("-\u2212\u2013") or found["after"] else 1
    numbers = tuple(Decimal(one) * sign for one in readings)
    if found["bracket"] and not found["sign"] and not found["after"]:
        numbers = (*numbers, *(-one for one in numbers))
    decimals = len(readings[0].partition(".")[2]) if readings else 0
    return AmountRead(numbers, unit, decimals)


def _matched(text: str) -> re.Match[str] | None:
    """The pieces of a number, also before the mark of a footnote; its unit is one that is known."""
    plain = text.removeprefix("'")
    for one in dict.fromkeys((plain, without_footnote(plain))):
        found = _AMOUNT.fullmatch(one)
        if found is None or (found["sign"] and found["after"]):
            continue
        if not found["unit"] or measure(found["unit"].strip()).quantity is not Quantity.OTHER:
            return found
    return None


def _readings(digits: str, decimal: str | None) -> tuple[str, ...]:
    if _MANY_POINTS.fullmatch(digits):
        return (digits.replace(".", "").replace(",", "."),)
    if _MANY_COMMAS.fullmatch(digits):
        return (digits.replace(",", ""),)
    if digits.count(",") + digits.count(".") > 1 or digits.endswith((",", ".")):
        return ()
    plain = digits.replace(",", ".")
    plain = f"0{plain}" if plain.startswith(".") else plain
    if not _TWO_READINGS.fullmatch(digits):
        return (plain,)
    whole = plain.replace(".", "")
    if decimal is None:
        return (plain, whole)
    return (plain,) if decimal in digits else (whole,)


def decimal_sign(texts: Iterable[str]) -> str | None:
    """The sign for decimals that the numbers of a file show, where all show the same and some do.

    Where thousands are told by blanks, a comma or a point tells none: ``14 900`` beside ``14,385``.
    """
    found, may_be, blanks = set[str](), set[str](), False
    for text in texts:
        if "," not in text and "." not in text:
            blanks = blanks or _IN_THOUSANDS.fullmatch(text) is not None
            continue
        plain = plain_amount(text)
        if plain is not None:
            (may_be if _TWO_READINGS.fullmatch(text) else found).add(plain.sign)
            continue
        match = _matched(text)
        if match is None:
            continue
        digits = re.sub(rf"[{_SPACES}]", "", match["digits"])
        spaced = digits != match["digits"]
        if _MANY_POINTS.fullmatch(digits):
            found.add(",")
        elif _MANY_COMMAS.fullmatch(digits):
            found.add(".")
        elif digits.count(",") + digits.count(".") == 1 and (spaced or not _TWO_READINGS.fullmatch(digits)):
            found.add("," if "," in digits else ".")
    told = found or (may_be if blanks else found)
    return told.pop() if len(told) == 1 else None


def with_digits(text: str) -> str | None:
    """The number that was meant where a letter stands for a digit: ``9O,5`` is 90,5."""
    meant = text.translate(_LETTERS_FOR_DIGITS)
    right = meant != text and any(sign.isdigit() for sign in text) and amount_of(meant, ",").values
    return meant if right and not amount_of(meant, ",").unit else None


def may_be_sign(text: str) -> bool:
    """Whether a text in the place of a number may be a sign: that there is none, or of too few to be told."""
    words = any(map(str.isdigit, text)) or len(text) > _LONGEST_SIGN or may_be_a_person(text)
    return not words or _FEW.fullmatch(text) is not None


def is_day(text: str) -> bool:
    """Whether a text is a date, or what a spreadsheet makes of a number that looks like one: ``05-jan``."""
    if _DAY.fullmatch(text):
        return True
    found = _DAY_OF_MONTH.fullmatch(text)
    return found is not None and any(sign.isdigit() for sign in text) and month_named(found["month"]) is not None
