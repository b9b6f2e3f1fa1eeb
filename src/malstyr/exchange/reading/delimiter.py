"""What stands between the fields of a text file."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator

CANDIDATES = (";", "\t", ",", "|")
"""The likeliest first, for files where all else is equal."""
LOOKED_AT = 200_000
"""How much of a file is looked at."""
_NUMBER = re.compile(r"\s*[-+−]?\d[\d\s]*([.,]\d+)?\s*%?\s*")


def delimiter_of(text: str) -> str | None:
    """The sign that gives most rows of one width; of several, most numbers. None where each row is one field."""
    start = text[:LOOKED_AT]
    lines = start[: start.rfind("\n") + 1] if len(text) > LOOKED_AT and "\n" in start else start
    likely = max(CANDIDATES, key=lambda sign: _fits(lines, sign))
    return likely if _fits(lines, likely)[0] else None


def _fits(lines: str, delimiter: str) -> tuple[int, int]:
    rows = [fields for fields in split_fields(lines, delimiter) if len(fields) > 1]
    widths = Counter(map(len, rows))
    most = max(widths.values(), default=0)
    numbers = sum(1 for fields in rows for field in fields if _NUMBER.fullmatch(field))
    return most, numbers


def split_fields(text: str, delimiter: str) -> Iterator[list[str]]:
    """The fields of each row, however quotes are used."""
    return csv.reader(lines_of(text), delimiter=delimiter)


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends: those that end rows in tables, and no other signs."""
    return _LINE.findall(text)


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
