"""Tables that stand side by side on a sheet: each is a sheet of its own, whose values are of its own names of rows."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from malstyr.exchange.importing.columns import TableColumn, columns_of
from malstyr.exchange.importing.headings import ColumnRole, Headings
from malstyr.exchange.importing.sections import TableSection, sections_of
from malstyr.exchange.table import TableSheet

_NAMING = (ColumnRole.INDICATOR, ColumnRole.MEMBER, ColumnRole.PERIOD)
"""What the rows of a table are told apart by."""


class TableFound(NamedTuple):
    """A table with its columns."""

    section: TableSection
    columns: tuple[TableColumn, ...]


class TablesBelow(NamedTuple):
    """Columns of a sheet that belong together, with the tables that stand there one below the other."""

    sheet: TableSheet
    tables: tuple[TableFound, ...]


def tables_beside(sheet: TableSheet, headings: Headings) -> Iterator[TablesBelow]:
    """The tables of a sheet from left to right: most often all of it is one."""
    apart = tuple(_apart(sheet, headings))
    if len(apart) > 1:
        for one in apart:
            yield from tables_beside(one, headings)
        return
    whole = _below(sheet, headings)
    starts = sorted({start for one in whole.tables for start in _starts(one.columns)})
    if not starts:
        yield whole
        return
    ends = [*starts, 1 + max(map(max, sheet.rows.values()))]
    for first, end in zip([1, *starts], ends, strict=True):
        yield _below(_cut(sheet, range(first, end), sheet.begins if first == 1 else first), headings)


def _below(sheet: TableSheet, headings: Headings) -> TablesBelow:
    found = sections_of(sheet, headings)
    return TablesBelow(
        sheet, tuple(TableFound(one, columns_of(sheet, one, headings) if one.headings else ()) for one in found)
    )


def _apart(sheet: TableSheet, headings: Headings) -> Iterator[TableSheet]:
    """Tables with nothing in a column between them, each with its names first, whatever row it begins on."""
    used = sorted(set[int]().union(*sheet.rows.values()))
    gaps = [column for before, column in pairwise(used) if column > before + 1]
    if not gaps:
        return
    begun, end, begins = used[0], used[-1] + 1, sheet.begins
    for gap in gaps:
        left, right = _cut(sheet, range(begun, gap), begins), _cut(sheet, range(gap, end), gap)
        if _names_first(left, headings) and _names_first(right, headings):
            yield left
            begun = begins = gap
    yield _cut(sheet, range(begun, end), begins)


def _names_first(sheet: TableSheet, headings: Headings) -> bool:
    """Whether a table begins with the names of its rows, and has values."""
    section = next((one for one in sections_of(sheet, headings) if one.headings), None)
    columns = columns_of(sheet, section, headings) if section is not None else ()
    return bool(columns) and columns[0].role in _NAMING and any(one.role is ColumnRole.VALUE for one in columns)


def _starts(columns: tuple[TableColumn, ...]) -> Iterator[int]:
    """Where another table begins: at names of rows like those to the left, or apart from them, between values."""
    named, valued, last = set[ColumnRole](), False, 0
    for at, one in enumerate(columns):
        if one.role is ColumnRole.VALUE:
            valued = bool(named)  # numbers before any names are codes of these
        elif one.role in _NAMING:
            apart = one.number > last + 1
            more = any(other.role is ColumnRole.VALUE for other in columns[at + 1 :])
            if valued and more and (apart or one.role in named):
                yield one.number
                named, valued = set(), False
            named.add(one.role)
        last = one.number


def _cut(sheet: TableSheet, columns: range, begins: int | None) -> TableSheet:
    """The cells of some columns, where they stand, with what tells the rows from those of a table to the left."""
    rows = {
        number: held
        for number, row in sheet.rows.items()
        if (held := {column: cell for column, cell in row.items() if column in columns})
    }
    merged = {place: first for place, first in sheet.merged.items() if first[1] in columns}
    return sheet._replace(rows=rows, merged=merged, begins=begins)
