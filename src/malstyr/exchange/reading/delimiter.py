"""What stands between the fields of a text file."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

CANDIDATES = (";", "\t", ",", "|")
"""The likeliest first, for files where all else is equal."""
LOOKED_AT = 200_000
"""How much of a file is looked at."""
_DECIMAL = re.compile(r"\s*[-+−]?\d[\d\s]*,\d+\s*%?\s*")
_NUMBER = re.compile(r"\s*[-+−]?\d[\d\s]*([.,]\d+)?\s*%?\s*")


def delimiter_of(text: str) -> str | None:
    """The sign that gives most rows of one width; of several, most numbers. None where each row is one field."""
    start = text[:LOOKED_AT]
    lines = start[: start.rfind("\n") + 1] if len(text) > LOOKED_AT and "\n" in start else start
    with fields_of_any_length():
        fits = {sign: _fits(lines, sign) for sign in CANDIDATES}
    likely = max(CANDIDATES, key=lambda sign: fits[sign])
    return likely if fits[likely][0] else None


def _fits(lines: str, delimiter: str) -> tuple[int, int]:
    read = csv.reader(lines_of(lines), delimiter=delimiter)
    rows = [fields for fields in read if len(fields) > 1 and not _DECIMAL.fullmatch(delimiter.join(fields))]
    widths = Counter(map(len, rows))
    most = max(widths.values(), default=0)
    numbers = sum(1 for fields in rows for field in fields if _NUMBER.fullmatch(field))
    return most, numbers


@contextmanager
def fields_of_any_length() -> Iterator[None]:
    """While fields may be longer than what is usually let through; how much is read of a file is limited already."""
    before = csv.field_size_limit(2**31 - 1)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends: those that end rows in tables, and no other signs."""
    return _LINE.findall(text)


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
