"""What is impossible in a period or a day that no calendar has: month 13, week 54, the third half of a year."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

from malstyr.model.periods import letter_of_part
from malstyr.model.scalars import YEARS, month_named

_YEAR = r"(?P<y>[0-9]{1,9})"
_TO = r" *(?:--|-|–|—|/|till|t\.?o\.?m\.?) *"
_DAYS = (
    rf"{_YEAR}[-/. ](?P<m>[0-9]{{1,2}})[-/. ](?P<d>[0-9]{{1,2}})",
    r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
    r"(?:den )?(?P<d>[0-9]{1,2})[/. ]+(?P<m>[0-9]{1,2}|[^\W\d_]+)[.]?[-/. ]+(?P<y>[0-9]{1,9})",
    r"(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})",
)
_FROM_TO = (
    rf"(?P<one>[0-9]{{4}}){_TO}(?P<two>[0-9]{{4}})",
    rf"(?P<one>[0-9]{{4}}-[0-9]{{2}}){_TO}(?P<two>[0-9]{{4}}-[0-9]{{2}})",
    rf"(?P<one>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}){_TO}(?P<two>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})",
)
_MOST: Mapping[str, int] = {"D": 3, "H": 2, "T": 3, "Q": 4, "M": 12}


@cache
def no_such_time(text: str) -> str:
    """The words, for a message, of what is impossible in ``text``; none where nothing is, or it is not known what."""
    tidy = text.strip().lower()
    return next(filter(None, (find(tidy) for find in _FINDERS)), "")


def last_such_part(text: str) -> str:
    """The last part of its kind that a year has, of one that no year has, ``2026-T3`` for ``2026-T4``."""
    found = letter_of_part(text.strip().lower())
    if found is None or found[0] not in YEARS or found[1] not in (*_MOST, "W"):
        return ""
    year, letter, _ = found
    most = _MOST.get(letter) or date(year, 12, 28).isocalendar().week
    return f"{year}-{letter}{most:0{len(str(most))}}"


def _year(text: str) -> str:
    found = re.fullmatch(rf"{_YEAR}(?:[-/].+)?", text)
    if found is None or len(found["y"]) not in (3, 4, 5):
        return ""
    return "" if int(found["y"]) in YEARS else "no-such-year"


def _reversed(text: str) -> str:
    found = next(filter(None, (re.fullmatch(form, text) for form in _FROM_TO)), None)
    return "ends-before-start" if found is not None and found["two"] < found["one"] else ""


def _part(text: str) -> str:
    found = letter_of_part(text)
    if found is None:
        return ""
    year, letter, n = found
    if year not in YEARS:
        return "no-such-year"
    if letter == "W":
        last = date(year, 12, 28).isocalendar().week
        return "" if 1 <= n <= last else f"weeks-of-year 1–{last}."
    return "" if 1 <= n <= _MOST[letter] else f"no-such-{letter}"


def _month(text: str) -> str:
    found = re.fullmatch(r"[0-9]{4}-(?P<m>[0-9]{2})", text)
    return "no-such-M" if found is not None and not 1 <= int(found["m"]) <= 12 else ""


def _day(text: str) -> str:
    found = next(filter(None, (re.fullmatch(form, text) for form in _DAYS)), None)
    if found is None:
        return ""
    month = int(found["m"]) if found["m"].isdigit() else month_named(found["m"])
    if month is None:
        return ""
    if not 1 <= month <= 12:
        return "no-such-M"
    year = int(found.groupdict().get("y") or 2000)
    if year not in YEARS:
        return "no-such-year"
    last = monthrange(year, month)[1]
    return "" if 1 <= int(found["d"]) <= last else f"days-of-month 1–{last}."


_FINDERS: tuple[Callable[[str], str], ...] = (_year, _part, _day, _reversed, _month)
