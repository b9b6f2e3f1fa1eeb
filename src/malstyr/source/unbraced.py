"""Sentences out of braces: what holds one is written with a key a line, where no comma can cut it."""

from collections.abc import Iterator

from malstyr.source.flow import in_flow
from malstyr.source.layout import everything_in, on_one_line, raw_text
from malstyr.source.tree import Map, Node, Scalar, Seq, Source

MOST_WORDS = 10
"""Words of a text that may stand in braces."""


def unbraced(source: Source, root: Map) -> str:
    """The text of a file with no sentence in braces or brackets; what cannot be taken out alone stays."""
    edits = sorted(_edits(source, root))
    pieces: list[str] = []
    at = 0
    for start, end, new in edits:
        pieces += source.text[at:start], new
        at = end
    return "".join((*pieces, source.text[at:]))


def _edits(source: Source, root: Map) -> Iterator[tuple[int, int, str]]:
    for holder, key, node in everything_in(root):
        if key is None or holder.flow or isinstance(node, Scalar) or not node.flow or node.start < key.end:
            continue
        text, told = source.text[node.start : node.end], on_one_line(node)
        number = source.position(key.start)[0]
        line, start = source.line(number), source.line_starts[number - 1]
        alone = told is not None and "".join(told.split()) == "".join(text.split()) and "\n" not in text
        rest = source.text[node.end : start + len(line)].strip()
        if not alone or not _holds_a_sentence(node) or (rest and not rest.startswith("#")):
            continue
        if source.position(node.end)[0] != number:
            continue
        column = source.position(key.start)[1] - 1
        before = len(source.text[: node.start].rstrip(" \t"))
        yield before, node.end, ""
        lines = "".join(f"\n{' ' * (column + 2)}{one}" for one in _lines(node))
        yield start + len(line), start + len(line), source.with_line_ends(lines, key.start)


def _holds_a_sentence(node: Node) -> bool:
    if isinstance(node, Scalar):
        return len(node.split()) > MOST_WORDS
    return any(map(_holds_a_sentence, node.values() if isinstance(node, Map) else node))


def _lines(node: Map | Seq) -> Iterator[str]:
    """A mapping or a list with each of its entries on a line of its own."""
    for key, below in node.items() if isinstance(node, Map) else ((None, one) for one in node):
        head = "-" if key is None else f"{raw_text(key)}:"
        if isinstance(below, Map | Seq) and _holds_a_sentence(below):
            inner = list(_lines(below))
            if key is None:
                yield f"- {inner[0]}"
                inner = inner[1:]
            else:
                yield head
            yield from (f"  {one}" for one in inner)
        else:
            yield f"{head} {in_flow(below, raw_text)}"
