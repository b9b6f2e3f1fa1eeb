"""Tables in a document: head rows that are repeated, rows that are whole, columns as wide as what they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import ceil
from operator import add
from typing import NamedTuple

from malstyr.present.document import Picture, Run, Runs, Table, TableRow, runs, text_of
from malstyr.word.styles import CAPTION, CELL, LOOKS
from malstyr.word.text import IN_LINE, Writer
from malstyr.word.xml import Element, below, in_xml

_FIRST = 0.5
"""What part of a table the first column has at most, which holds the names."""
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
    writer.write(paragraph, line, bold=look.bold, shaded=toned is None)
    return paragraph


def is_wide(table: Table, room: int) -> bool:
    """Whether a table of many columns has words that would be broken in the room there is."""
    return len(table.columns) > _MANY and sum(map(_least, _columns([table]))) > room


def _columns(tables: Sequence[Table]) -> list[list[Runs]]:
    """What stands in each column of tables with the same heads."""
    lines = [one.cells for table in tables for one in table.lines if len(one.cells) > 1]
    return [[head.title, *(line[at] for line in lines)] for at, head in enumerate(tables[0].columns)]


def _width(text: str) -> int:
    return sum(_SIGNS.get(sign, _SIGN) for sign in text)


def _least(column: Sequence[Runs]) -> int:
    """The width in which no word of a column is broken in Arial, and pictures have theirs."""
    words = max(_width(word) for cell in column for word in _BREAKS.split(_told(cell)))
    drawn = any(isinstance(one, Picture) for cell in column for one in cell)
    return _AIR + max(words, IN_LINE * drawn)


def _roomier(least: Sequence[int], room: int) -> list[int]:
    """A fifth wider, as the letters of some templates' typefaces are, as far as there is room."""
    every = sum(least)
    wider = max(every, min(every * 6 // 5, room))
    return [one * wider // every for one in least]


def _wished(column: Sequence[Runs]) -> int:
    """The width that a column would have for most of its texts: a long one makes more lines too."""
    every = sorted(map(_told, column), key=_width)
    most, longest = every[ceil(_MOST * len(every)) - 1], every[-1]
    return max(_least(column), _AIR + max(_width(most[:_LONG]) + _width(most[_LONG:]) // 3, _width(longest) // 2))


def column_widths(tables: Sequence[Table], room: int) -> list[int]:
    """The width of each column of tables with the same heads, by what stands in it in all of them, in twentieths of a
    point that fill the ``room``; names have no more than their part, and what nobody wishes for is the others'."""
    columns = _columns(tables)
    least, wished = [*map(_least, columns)], [*map(_wished, columns)]
    if tables[0].matrix:
        even = wished[1:] = [max(least[1:])] * len(least[1:])
        least[1:] = even if least[0] + sum(even) <= room else least[1:]
    least = _roomier(least, room)
    wished = [*map(max, least, wished)]
    wished[0] = max(least[0], min(wished[0], round(room * _FIRST)))
    widths = _shared(room, least)
    more = _shared(room - sum(widths), [max(want - has, 0) for want, has in zip(wished, widths, strict=True)])
    widths = [*map(add, widths, more)]
    left = room - sum(widths)
    widening = wished[1:] or wished
    for at, wish in enumerate(widening, len(wished) - len(widening)):
        widths[at] += left * wish // sum(widening)
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
