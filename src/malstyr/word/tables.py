"""Tables in a document: head rows that are repeated, rows that are whole, columns as wide as what they hold."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from operator import add
from typing import NamedTuple, TypeAlias

from malstyr.present.document import Picture, Run, Runs, Table, TableRow, runs, text_of
from malstyr.word.styles import CAPTION, CELL, LOOKS
from malstyr.word.text import IN_LINE, Writer
from malstyr.word.xml import Element, below, in_xml

_FIRST = 0.5
"""What part of a table the first column, which holds the names, wishes for at most."""
_WHOLE = 6
"""Rows of a table that stand on one page."""
_MOST = 0.9
"""What part of the texts of a column it is made for; the few that are longer have two lines."""
_BREAKS = re.compile(r" |(?<=[-–/])(?=[^\W\d])")
"""Where a line of a cell may end."""
_MARGIN = 72
"""How far the text of a cell is from its sides, in twentieths of a point."""
_AIR = 2 * _MARGIN + 4
_SIGN = 106
"""The width of most signs."""
_SIGNS = {
    sign: width
    for signs, width in (
        ("ijlI.,:;!|' \N{NO-BREAK SPACE}", 52),
        ("frt()[]/-", 70),
        ("bdghnopquö", 112),
        ("ABCDEFGHJKLNOPQRSTUVXYZÅÄÖ+=≤≥±−", 140),
        ("mwMW%@&…✓✗◐○", 170),
    )
    for sign in signs
}
"""The width of the others. All are of Arial's bold, in which heads and states are."""
_MANY = 6
"""Columns that any page has room for."""
_LONG = 28
"""Signs beyond which a text only makes more lines, and no wider column."""
_UNDER = 160
"""How far a row that is under another stands in."""


_NOTHING = runs("–")
"""In a cell with nothing to tell, so that nobody need wonder what is missing."""


class _Look(NamedTuple):
    """How a cell is: its width, and how far in its text stands, in twentieths of a point."""

    width: int
    number: bool = False
    bold: bool = False
    span: int = 1
    """How many columns it goes across."""
    inwards: int = 0
    follows: bool = False
    """Whether the next row is kept on the same page."""


class _Made(NamedTuple):
    """A table that is being written."""

    element: Element
    table: Table
    widths: Sequence[int]
    writer: Writer


def write_table(body: Element, table: Table, writer: Writer, widths: Sequence[int]) -> None:
    """A table with its caption above it, and columns of these ``widths`` in twentieths of a point."""
    caption = writer.paragraph(body, CAPTION)
    below(caption[0], "w:keepNext")
    writer.write(caption, runs(table.caption))
    made = below(body, "w:tbl")
    _properties(made, table, sum(widths), writer.styles.table)
    grid = below(made, "w:tblGrid")
    for width in widths:
        below(grid, "w:gridCol", [("w:w", width)])
    head = below(made, "w:tr")
    kept = below(head, "w:trPr")
    below(kept, "w:cantSplit")
    below(kept, "w:tblHeader")
    for column, width in zip(table.columns, widths, strict=True):
        _cell(head, column.title, _Look(width, column.number, bold=True, follows=True), writer)
    last = len(table.lines) - 1
    for n, line in enumerate(table.lines):
        _line(_Made(made, table, widths, writer), line, follows=n < last and (last < _WHOLE or n in (0, last - 1)))


def _properties(made: Element, table: Table, room: int, style: str) -> None:
    told = below(made, "w:tblPr")
    below(told, "w:tblStyle", [("w:val", style)])
    below(told, "w:tblW", [("w:w", room), ("w:type", "dxa")])
    below(told, "w:tblLayout", [("w:type", "fixed")])
    margins = below(told, "w:tblCellMar")
    for side in ("left", "right"):
        below(margins, f"w:{side}", [("w:w", _MARGIN), ("w:type", "dxa")])
    looks = {"firstRow": 1, "lastRow": 0, "firstColumn": 1, "lastColumn": 0, "noHBand": 0, "noVBand": 1}
    below(told, "w:tblLook", [("w:val", "04A0"), *((f"w:{key}", value) for key, value in looks.items())])
    below(told, "w:tblCaption", [("w:val", in_xml(table.caption))])


def _line(made: _Made, line: TableRow, *, follows: bool) -> None:
    """A row, and what is said of it; with ``follows`` the next one is kept on the same page."""
    writer, widths = made.writer, made.widths
    row = below(made.element, "w:tr")
    below(below(row, "w:trPr"), "w:cantSplit")
    alone = len(line.cells) == 1 < len(widths)
    if alone:
        cell = _cell(row, line.cells[0], _Look(sum(widths), bold=True, span=len(widths), follows=True), writer)
        writer.mark(cell, line.anchor)
        return
    for at, (cells, column, width) in enumerate(zip(line.cells, made.table.columns, widths, strict=True)):
        inwards = line.depth * _UNDER if at == 0 else 0
        look = _Look(width, column.number, line.bold, inwards=inwards, follows=follows or bool(line.below))
        cell = _cell(row, cells, look, writer)
        if at == 0:
            writer.mark(cell, line.anchor)
    if line.below:
        _below(made, line, follows=follows)


def _below(made: _Made, line: TableRow, *, follows: bool) -> None:
    """What is said of a row, across the table."""
    row = below(made.element, "w:tr")
    below(below(row, "w:trPr"), "w:cantSplit")
    first, *rest = line.below
    inwards = (line.depth + 1) * _UNDER
    look = _Look(sum(made.widths), span=len(made.widths), inwards=inwards, follows=follows)
    last = _cell(row, first, look, made.writer).getparent()
    for told in rest:
        paragraph = made.writer.paragraph(last, CELL)
        below(paragraph[0], "w:ind", [("w:left", inwards)])
        made.writer.write(paragraph, told)


def _cell(row: Element, line: Runs, look: _Look, writer: Writer) -> Element:
    made = below(row, "w:tc")
    told = below(made, "w:tcPr")
    below(told, "w:tcW", [("w:w", look.width), ("w:type", "dxa")])
    if look.span > 1:
        below(told, "w:gridSpan", [("w:val", look.span)])
    toned = line[0].tone if len(line) == 1 and isinstance(line[0], Run) else None
    if toned is not None:
        below(told, "w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", LOOKS[toned][1])])
    paragraph = writer.paragraph(made, CELL)
    if look.follows:
        below(paragraph[0], "w:keepNext")
    if look.inwards:
        below(paragraph[0], "w:ind", [("w:left", look.inwards)])
    if look.number:
        below(paragraph[0], "w:jc", [("w:val", "right")])
    writer.write(paragraph, line or _NOTHING, bold=look.bold, shaded=toned is None)
    return paragraph


def is_wide(table: Table, room: int) -> bool:
    """Whether a table of many columns has words that would be broken in the room there is."""
    columns = _columns(table) if len(table.columns) > _MANY else []
    return sum(max(_words(one), _drawn(one)) for one in columns) > room


def _columns(table: Table) -> list[list[Runs]]:
    """What stands in each column, with its head."""
    lines = [one.cells for one in table.lines if len(one.cells) > 1]
    return [[head.title, *(line[at] for line in lines)] for at, head in enumerate(table.columns)]


def _width(text: str) -> int:
    return sum(_SIGNS.get(sign, _SIGN) for sign in text)


def _words(column: Sequence[Runs]) -> int:
    """The width in which no word of a column is broken in Arial."""
    return _AIR + max(_width(word) for cell in column for word in _BREAKS.split(_told(cell)))


def _drawn(column: Sequence[Runs]) -> int:
    """The width of a column's pictures; 0 where it has none."""
    return _AIR + IN_LINE if any(isinstance(one, Picture) for cell in column for one in cell) else 0


def _wished(column: Sequence[Runs]) -> int:
    """The width that a column would have for most of its texts: a long one makes more lines too."""
    every = sorted(map(_told, column), key=_width)
    most, longest = every[ceil(_MOST * len(every)) - 1], every[-1]
    return _AIR + max(_width(most[:_LONG]) + _width(most[_LONG:]) // 3, _width(longest) // 2)


Wishes: TypeAlias = Mapping[tuple[str, bool], int]
"""The width that columns of a title would have, names apart, in twentieths of a point."""


def wished_widths(tables: Iterable[Table]) -> Wishes:
    """Those of a document, so that columns that are called the same stand below each other in all of its tables."""
    alike: dict[tuple[str, bool], list[Runs]] = defaultdict(list)
    for table in tables:
        for at, column in enumerate(_columns(table)):
            alike[text_of(column[0]), at == 0] += column
    return {title: _wished(column) for title, column in alike.items()}


def column_widths(table: Table, room: int, wished: Wishes, wider: Sequence[int]) -> list[int]:
    """The width of each column, by what stands in it, in twentieths of a point that fill the ``room``: no word is
    broken in letters that are ``wider``, in per cent, first by the first of them, then each has what is ``wished`` for
    it. Names have no more than their part until all have that."""
    columns = _columns(table)
    words, drawn = ([*map(of, columns)] for of in (_words, _drawn))
    least, roomier = ([max(a * per // 100, b) for a, b in zip(words, drawn, strict=True)] for per in wider)
    first, *others = (wished[text_of(column[0]), at == 0] for at, column in enumerate(columns))
    wishes = [min(first, round(room * _FIRST)), *others]
    if table.matrix:
        even, each = max(least[1:]), (room - wishes[0]) // len(others)
        wishes[1:] = [max(even, each)] * len(others)
        least[1:] = [even] * len(others) if least[0] + even * len(others) <= room else least[1:]
    widths = [0] * len(columns)
    for wanted in (least, roomier, wishes):
        lacking = [max(want - has, 0) for want, has in zip(wanted, widths, strict=True)]
        widths = [*map(add, widths, _shared(room - sum(widths), lacking))]
    widths[0] += room - sum(widths)
    return widths


def _shared(room: int, wanted: Sequence[int]) -> list[int]:
    """What each gets of the room: what it wants where there is so much for each, and only those who want most less."""
    shared, left = [0] * len(wanted), room
    for n, at in enumerate(sorted(range(len(wanted)), key=lambda one: wanted[one])):
        shared[at] = min(wanted[at], left // (len(wanted) - n))
        left -= shared[at]
    return shared


def _told(line: Runs) -> str:
    """The text as it is written, where what a day holds together is one word."""
    return in_xml(text_of(line))
