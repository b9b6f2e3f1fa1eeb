"""Lines that belong to no goal file: remarks as other languages have them, ``//``, ``--``, ``;`` or ``<!--``, where #
begins one here, and the fences that mark code in what people write to each other, three backticks."""

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


def fence(source: Source, near: Iterable[int]) -> Trouble | None:
    """The first of some lines that is a fence, with the numbers of all that are."""
    fences = {n: line for n, line in enumerate(source.text.splitlines(), 1) if re.match(_FENCE, line)}
    first = next((number for number in near if number in fences), None)
    if first is None:
        return None
    start = source.line_starts[first - 1]
    place = Place(source, start, start + len(source.line(first).rstrip()))
    return Trouble("not-yaml", place, args=(("form", "fence"), ("lines", ", ".join(map(str, fences)))))


_FENCE = r" *(?:```|~~~)[\w-]*\s*$"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
