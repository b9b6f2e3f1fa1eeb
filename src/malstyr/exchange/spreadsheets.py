"""Tables as text that a spreadsheet opens: numbers as it reads them, and of a text nothing that it would compute."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from io import StringIO
from typing import NamedTuple, TypeAlias

from malstyr.present.visible import harmless, seen_signs

TableLine: TypeAlias = Sequence[object]
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a text begins that a spreadsheet would take for something to compute."""


class Dialect(NamedTuple):
    """How a table is written as text."""

    delimiter: str
    decimal: str
    encoding: str
    line_end: str = "\r\n"


SWEDISH_EXCEL = Dialect(";", ",", "utf-8-sig")
ENGLISH_EXCEL = Dialect(",", ".", "utf-8-sig")
TIDY = Dialect(",", ".", "utf-8", "\n")
"""For programs."""


def delimited(lines: Iterable[TableLine], dialect: Dialect) -> bytes:
    """Lines of a table, the headings first. A Decimal is a number; all else is text, and None nothing."""
    text = StringIO()
    writer = csv.writer(text, delimiter=dialect.delimiter, lineterminator=dialect.line_end)
    writer.writerows([_field(one, dialect) for one in line] for line in lines)
    return text.getvalue().encode(dialect.encoding)


def _field(one: object, dialect: Dialect) -> str:
    if isinstance(one, Decimal):
        return f"{one:f}".replace(".", dialect.decimal)
    return "" if one is None else _text(str(one))


@lru_cache(maxsize=1 << 12)  # a column tells the same over and over
def _text(text: str) -> str:
    shown = held_text(text)
    return f"'{shown}" if text.startswith(FORMULA) else shown


def held_text(text: str) -> str:
    """A text as a cell holds it: with its line ends, and a sign that can be seen for each that cannot."""
    shown = text if text.isprintable() else seen_signs(text.replace("\r\n", "\n"))
    return harmless(shown)
