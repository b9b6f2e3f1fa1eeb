"""What stands between the fields of a text file."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

CANDIDATES = (";", "\t", "|", ",")
"""The likeliest first, for files where all else is equal; the comma is in numbers too."""
LOOKED_AT = 200_000
"""How much of a file is looked at."""
_DECIMAL = re.compile(r"\s*[-+−]?\d[\d\s]*,\d+\s*(?:%\s*)?")
_NUMBER = re.compile(r"\s*[-+−]?\d[\d\s]*+([.,]\d+)?\s*(?:%\s*)?")


def delimiter_of(text: str) -> str | None:
    """The sign that gives most rows of one width; of several, most numbers. None where each row is one field.

    A row in which a likelier sign stands beside a number is of that sign: the comma in it is of the number.
    """
    start = text[:LOOKED_AT]
    lines = lines_of(start[: start.rfind("\n") + 1] if len(text) > LOOKED_AT and "\n" in start else start)
    fits: dict[str, tuple[int, int]] = {}
    taken: set[int] = set()
    with fields_of_any_length():
        for sign in CANDIDATES:
            rows = {at: fields for at, fields in _rows(lines, sign) if at not in taken}
            numbers = {at: sum(map(_is_number, fields)) for at, fields in rows.items()}
            widths = Counter(map(len, rows.values()))
            fits[sign] = max(widths.values(), default=0), sum(numbers.values())
            taken |= {at for at, n in numbers.items() if n}
    likely = max(CANDIDATES, key=lambda sign: fits[sign])
    return likely if fits[likely][0] else None


def _rows(lines: list[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of more than one field, by the line that each ends on."""
    read = csv.reader(lines, delimiter=delimiter)
    for fields in read:
        if len(fields) > 1 and not _DECIMAL.fullmatch(delimiter.join(fields)):
            yield read.line_num, fields


def _is_number(field: str) -> bool:
    return _NUMBER.fullmatch(field) is not None


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
