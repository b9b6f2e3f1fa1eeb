"""What parsers refuse or read as something else in a file that looks right: signs that no editor shows, lines that
speak to the parser, and a number sign close to a text."""

import re
from collections.abc import Iterator

from malstyr.source.quoting import in_quotes
from malstyr.source.tree import Node, Place, Source, scalars_in
from malstyr.source.trouble import Trouble

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that YAML parsers refuse, or read as line ends that no editor shows."""


def forbidden_characters(source: Source) -> Trouble | None:
    """The first character that must not stand anywhere in a goal file."""
    found = _FORBIDDEN.search(source.text)
    if found is None:
        return None
    return Trouble("forbidden-character", Place(source, *found.span()), args=(("character", f"U+{ord(found[0]):04X}"),))


def directives(source: Source) -> Iterator[Place]:
    """Lines that speak to the parser, ``%YAML 1.2``: among the comments before the data, or after a ``...``."""
    if not any(source.text.startswith("%", start) for start in source.line_starts):
        return
    before = True
    for number, start in enumerate(source.line_starts, 1):
        line = source.line(number)
        if before and line.startswith("%"):
            yield Place(source, start, start + len(line.rstrip()))
        elif line.startswith("..."):
            before = True
        elif line.strip() and not line.lstrip().startswith("#"):
            before = False


_HASH = re.compile(r"#(?:(?<=\S#)\s|(?<= #)\w)")
"""A sign close to what stands before it or after it; looked for by the sign itself, which few files hold."""


def hashes_in_text(source: Source, root: Node | None) -> Iterator[Trouble]:
    """Texts that a ``#`` cuts off, or comments that became part of a text."""
    found = (one.start() for one in _HASH.finditer(source.text))
    if not any(source.text[source.text.rfind("\n", 0, at) + 1 : at].strip() for at in found):
        return  # none but comments on lines of their own
    for text in scalars_in(root):
        if text.quoted or text.start == text.end:
            continue
        line_end = source.text.find("\n", text.end)
        rest = source.text[text.end : line_end if line_end >= 0 else None].rstrip()
        cut = re.match(r" +#\w", rest)
        if cut or re.search(r"\S#\s", source.text[text.start : text.end]):
            end = text.end + len(rest) if cut else text.end
            whole = source.text[text.start : end]
            yield Trouble(
                "hash-in-text",
                Place(source, text.start, end),
                args=(("text", whole), ("instead", in_quotes(whole))),
            )
