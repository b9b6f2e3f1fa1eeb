"""A line that begins as remarks do in other languages, ``//``, ``--``, ``;`` or ``<!--``, where # begins one here."""

from __future__ import annotations

import re
from collections.abc import Iterable

from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble

_SIGN = r"(?://|--(?!-)|;|<!--|/\*)"


def remark_sign(text: str) -> str | None:
    """The sign of another language that a text begins with; None where it begins with none."""
    found = re.match(_SIGN, text)
    return found[0] if found is not None else None


def foreign_remark(source: Source, near: Iterable[int]) -> Trouble | None:
    """The first of some lines that begins so and goes on from no text above it."""
    for number in near:
        line = source.line(number)
        text = line.strip()
        sign = remark_sign(text)
        above = next((one for one in map(source.line, range(number - 1, 0, -1)) if one.strip()), "")
        if sign is not None and _indent(line) <= _indent(above):
            start = source.line_starts[number - 1] + _indent(line)
            place = Place(source, start, start + len(text))
            return Trouble("not-yaml", place, args=(("form", "remark"), ("text", text), ("sign", sign)))
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
