"""Places as editors count them: lines from 0, and columns in units of UTF-16."""

from lsprotocol.types import Position, Range

from malstyr.source.tree import Place, Source


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def position_of(source: Source, index: int) -> Position:
    line, column = source.position(index)
    return Position(line - 1, utf16_length(source.text[index - column + 1 : index]))


def editor_range(place: Place) -> Range:
    return Range(position_of(place.source, place.start), position_of(place.source, place.end))


def index_of(source: Source, position: Position) -> int:
    """The index in code points; what lies beyond a line is its end, and inside a sign is its beginning."""
    if position.line >= len(source.line_starts):
        return len(source.text)
    line = source.line(position.line + 1).encode("utf-16-le", "surrogatepass")
    before = line[: 2 * position.character].decode("utf-16-le", "ignore")
    return source.line_starts[position.line] + len(before)
