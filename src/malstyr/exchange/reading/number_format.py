"""How a workbook shows the number of a cell: as a date, in per cent, with so many decimals."""

import re
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import cache
from typing import NamedTuple

from openpyxl.styles.numbers import is_date_format

from malstyr.language.words import words

_ASIDE = re.compile(r"\[[^\[\]]*\]|_.|\*.")
"""Colours, conditions and languages; blanks as wide as a sign; filling."""
_LITERAL = re.compile(r'"[^"]*"|\\.')
_PLAIN = re.compile(r"[#0, ]*[#0](?P<point>\.(?P<decimals>[#0?]+))?(?P<thousands>,*)(?P<percent>\s?%)?")
_DATE_PIECE = re.compile(r"yyyy|yy|mmmm|mmm|mm|m|dd|d|[-/., ]", re.IGNORECASE)


class NumberFormat(NamedTuple):
    """What a format makes of a number."""

    is_date: bool
    is_percent: bool
    decimals: int | None
    """How many are shown at most; None where it is not so simple."""
    fewest: int
    """How many are shown at least."""
    grouped: bool
    """Whether thousands stand apart."""
    thousands: int
    """How many times a thousand the number is shown without."""
    after: str
    """What is written after the number."""


@cache
def number_format(code: str) -> NumberFormat:
    """The format of a code as it stands in a workbook, as in ``#,##0.0 "kr"``."""
    is_date = is_date_format(code)
    first = _ASIDE.sub("", code).partition(";")[0]
    percent = "%" in _LITERAL.sub("", first) and not is_date
    after = "".join(_LITERAL.findall(first)).replace('"', "").replace("\\", "")
    head, literal, tail = first.partition(_LITERAL.findall(first)[0]) if after else (first, "", "")
    found = _PLAIN.fullmatch(head.strip())
    if found is None or is_date or _LITERAL.sub("", literal + tail).strip():
        return NumberFormat(is_date, percent, None, 0, False, 0, "")
    decimals = found["decimals"] or ""
    grouped = "," in head.partition(".")[0].rstrip(" %").rstrip(",") or "# #" in head
    return NumberFormat(
        is_date, percent, len(decimals), decimals.count("0"), grouped, len(found["thousands"]), after.rstrip()
    )


def shown_number(number: Decimal, form: NumberFormat) -> str | None:
    """A number as a Swedish workbook shows it; None where the format has more ways than one."""
    if form.decimals is None:
        return None
    with localcontext(prec=400):
        scaled = number * (100 if form.is_percent else 1) / Decimal(1000) ** form.thousands
        rounded = scaled.quantize(Decimal(1).scaleb(-form.decimals), ROUND_HALF_UP)
    sign = "-" if rounded < 0 else ""
    whole, _, part = (
        format(abs(rounded), ",f" if form.grouped else "f").replace(",", "\N{NO-BREAK SPACE}").partition(".")
    )
    kept = part[: form.fewest] + part[form.fewest :].rstrip("0")
    return f"{sign}{whole}{',' if kept else ''}{kept}{' %' if form.is_percent else ''}{form.after}"


def shown_date(day: date | datetime, code: str) -> str | None:
    """A date as a Swedish workbook shows it; None where the format has more than its year, month and day."""
    bare = _ASIDE.sub("", code).partition(";")[0].replace("\\", "").replace('"', "")
    pieces = _DATE_PIECE.findall(bare)
    if "".join(pieces) != bare:
        return None
    month = words("sv")[f"month.{day.month}"]
    shown = {
        "yyyy": f"{day.year:04}", "mmmm": month, "mm": f"{day.month:02}", "dd": f"{day.day:02}",
        "yy": f"{day.year % 100:02}", "mmm": month[:3], "m": f"{day.month}", "d": f"{day.day}",
    }  # fmt: skip
    return "".join(shown.get(piece.lower(), piece) for piece in pieces)
