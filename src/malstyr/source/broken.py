"""Texts that were broken over lines by a word processor or mail, so that what goes on begins too far to the left."""

import re
from collections.abc import Iterable

from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble

_BEGUN = r"(?P<lead> *(?P<dashes>(?:- +)*))(?P<key>[^\W\d][\w-]*: +)?(?P<text>[^\s\"'|>{\[&*!#].*)"
"""A line with a text that is not in quotes: of a key, or an item of a list."""
_PROSE = r" *[^\s#\"'\[\]{}:&*!|>-][^:]*"


def broken_text(source: Source, near: Iterable[int]) -> Trouble | None:
    """The lines of prose at some line, where those above it begin a text that they go on from; None elsewhere.

    A word alone, or a line as far in as the key above it, may be a key that lacks its colon, and is asked about.
    """
    at = next((one for one in near if re.fullmatch(_PROSE, source.line(one))), None)
    if at is None:
        return None
    first = last = at
    while first > 1 and (re.fullmatch(_PROSE, source.line(first)) or not source.line(first).strip()):
        first -= 1
    begun = re.fullmatch(_BEGUN, source.line(first))
    if begun is None or not (begun["key"] or begun["dashes"]):
        return None
    while last < len(source.line_starts) and re.fullmatch(_PROSE, source.line(last + 1)):
        last += 1
    first = next(one for one in range(first + 1, at + 1) if source.line(one).strip())
    wanted = len(begun["lead"]) + (2 if begun["key"] else 0)
    lines = [source.line(one).strip() for one in range(first, last + 1)]
    args = {"text": lines[0], "wanted": str(wanted), "form": "key"}
    indent = len(source.line(first)) - len(source.line(first).lstrip())
    if indent < len(begun["lead"]) and len(" ".join(lines).split()) > 1:
        instead = "\n".join(" " * wanted + line if line else "" for line in lines)
        args |= {"form": "text", "instead": instead}
    end = source.line_starts[last - 1] + len(source.line(last).rstrip())
    return Trouble("text-broken", Place(source, source.line_starts[first - 1], end), args=tuple(args.items()))
