"""A sheet of a workbook, read cell by cell as its XML tells them: what is empty costs nothing."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from typing import IO, NamedTuple
from xml.etree.ElementTree import Element, iterparse

from malstyr.exchange.reading.package import local
from malstyr.exchange.reading.stored import StoredCells
from malstyr.exchange.reading.text import CONTROL
from malstyr.exchange.reading.unreadable import MOST_CELLS, MOST_COLUMNS, CellCount, UnreadableTable, checked_width
from malstyr.exchange.table import FaultCode, LeftOut, TableCell, TableFault, TableSheet

_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")
MOST_ELEMENTS = 20_000_000
"""Of the XML of a sheet: cells that are only formatted are elements too."""
_YES = frozenset({"1", "true"})
_Rows = dict[int, dict[int, TableCell]]
_Place = tuple[int, int]


class ReadSheet(NamedTuple):
    """A sheet, with what was not read of it."""

    table: TableSheet
    left_out: tuple[LeftOut, ...]
    faults: tuple[TableFault, ...]


class _Found(NamedTuple):
    """What the XML of a sheet tells."""

    rows: _Rows
    merged: list[tuple[_Place, _Place]]
    hidden_rows: set[int]
    hidden_columns: list[tuple[int, int]]


def read_sheet(name: str, xml: IO[bytes], stored: StoredCells, count: CellCount, hidden: bool) -> ReadSheet:
    """The cells of a sheet; with ``hidden`` also those of its hidden rows and columns."""
    found = _found(xml, stored, count)
    rows = found.rows
    no_rows = frozenset() if hidden else found.hidden_rows
    no_columns = frozenset() if hidden else _columns_within(found.hidden_columns)
    merged = _filled(rows, found.merged, no_rows, no_columns)
    left_out = _left_out(name, rows, no_rows, no_columns)
    kept: _Rows = {}
    faults: list[TableFault] = []
    for row in sorted(rows.keys() - no_rows):
        for column in sorted(rows[row].keys() - no_columns):
            cell = rows[row][column]
            if CONTROL.search(cell.text):
                faults.append(TableFault(row, column, FaultCode.CONTROL_CHARACTER, cell.text, sheet=name))
            else:
                kept.setdefault(row, {})[column] = cell
    return ReadSheet(TableSheet(name, kept, merged), left_out, tuple(faults))


def _found(xml: IO[bytes], stored: StoredCells, count: CellCount) -> _Found:
    found = _Found({}, [], set(), [])
    row = column = elements = 0
    within: list[Element] = []
    in_cell = False
    for event, element in iterparse(xml, events=("start", "end")):
        tag = local(element.tag)
        if event == "start":
            within.append(element)
            elements += 1
            if elements > MOST_ELEMENTS:
                raise UnreadableTable("cells")
            if tag == "row":
                number = element.get("r", "")
                row, column = int(number) if number.isdecimal() else row + 1, 0
                if element.get("hidden") in _YES:
                    found.hidden_rows.add(row)
            in_cell = in_cell or tag == "c"
            continue
        within.pop()
        if tag == "c":
            in_cell = False
            row, column = _place(element.get("r"), (row, column + 1))
            cell = stored.cell(element)
            if cell is not None:
                found.rows.setdefault(row, {})[checked_width(column)] = cell
                count.add(1)
        elif tag == "col" and element.get("hidden") in _YES:
            found.hidden_columns.append((int(element.get("min", "0")), int(element.get("max", "0"))))
        elif tag == "mergeCell":
            first, _, last = element.get("ref", "").partition(":")
            found.merged.append((_place(first, (0, 0)), _place(last or first, (0, 0))))
        if within and not in_cell:
            within[-1].clear()  # what is read is let go of at once
    return found


def _place(text: str | None, usual: _Place) -> _Place:
    """Row and column of a place as in D6; some programs leave it out, where it is the next."""
    found = _PLACE.fullmatch(text or "")
    if found is None:
        return usual
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


def _columns_within(ranges: Iterable[tuple[int, int]]) -> Collection[int]:
    columns: set[int] = set()
    done = 0
    for first, last in sorted(ranges):
        columns.update(range(max(first, done + 1), min(last, MOST_COLUMNS) + 1))
        done = max(done, last)
    return columns


def _filled(
    rows: _Rows, ranges: Iterable[tuple[_Place, _Place]], no_rows: Collection[int], no_columns: Collection[int]
) -> Mapping[_Place, _Place]:
    """Where the text of each place in a merged range stands: in the first that is shown, and it is moved there."""
    merged: dict[_Place, _Place] = {}
    filled = sorted(rows)
    furthest = max((column for row in rows.values() for column in row), default=0)
    for first, last in ranges:
        if rows.get(first[0], {}).get(first[1]) is None:
            continue
        among = filled[bisect_left(filled, first[0]) : bisect_right(filled, last[0])]
        columns = [one for one in range(first[1], min(last[1], furthest) + 1) if one not in no_columns]
        places = [(row, column) for row in among if row not in no_rows for column in columns]
        if len(merged) + len(places) > MOST_CELLS:
            raise UnreadableTable("cells")
        if places and places[0] != first:
            rows[places[0][0]][places[0][1]] = rows[first[0]].pop(first[1])
        merged.update((place, places[0]) for place in places[1:])
    return merged


def _left_out(name: str, rows: _Rows, no_rows: Collection[int], no_columns: Collection[int]) -> tuple[LeftOut, ...]:
    by_column: dict[int, int] = {}
    for row in rows.keys() - no_rows:
        for column in rows[row].keys() & no_columns:
            by_column[column] = by_column.get(column, 0) + 1
    in_rows = (LeftOut(name, row, None, len(rows[row])) for row in sorted(rows.keys() & no_rows) if rows[row])
    return (*in_rows, *(LeftOut(name, None, column, by_column[column]) for column in sorted(by_column)))
