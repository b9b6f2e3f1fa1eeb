"""Plans written as fields beside their texts, as forms of Word have them: ``Mål | Trygg skola``."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from malstyr.exchange.plan.columns import PlanColumn, heading_of, plain_heading
from malstyr.exchange.plan.row_names import CARRIED
from malstyr.exchange.table import TableCell, TableSheet

_LONGEST_FIELD = 4
"""Words; a text that ends as a field does, ``Alla når målen``, is mostly longer."""
_OF_OTHERS = 3
"""How many fields there are at least to each row of several cells that is none."""
_OF_COLUMNS = ("text", "innehåll", "beskrivning", "uppgift", "värde")
"""What the column of texts is called."""
_BEGIN = (PlanColumn.INDICATOR, PlanColumn.ACTIVITY)


class _Field(NamedTuple):
    """A field with its text, and where that stands."""

    name: TableCell
    holds: PlanColumn
    told: TableCell
    column: int


def turned_fields(sheet: TableSheet) -> TableSheet:
    """A sheet of fields as a table with them as headings, a row for each measure and activity; any other as it is."""
    fields = {row: found for row, cells in sheet.rows.items() if (found := [*_fields(cells)])}
    others = sum(1 for row, cells in sheet.rows.items() if len(cells) > 1 and row not in fields)
    if len(fields) < 2 or _OF_OTHERS * others > len(fields):
        return sheet
    first, names = min(fields), dict[str, TableCell]()
    for one in (one for row in fields.values() for one in row):
        names.setdefault(plain_heading(one.name.text), one.name)
    columns = {name: at for at, name in enumerate(names, 1)}
    rows, places = dict[int, dict[int, TableCell]](), dict[tuple[int, int], tuple[int, int]]()
    for row, cells in sheet.rows.items():
        if row not in fields:
            to = row - 1 if row < first else row  # above the headings
            rows[to] = {len(columns) + column: cell for column, cell in cells.items()}
            places |= {(to, len(columns) + column): (row, column) for column in cells}
    for record in _records(fields):
        last = record[-1][0]
        placed = {columns[plain_heading(one.name.text)]: (row, one) for row, one in record}
        rows[last] = {at: one.told for at, (_, one) in sorted(placed.items())}
        places |= {(last, at): (row, one.column) for at, (row, one) in placed.items()}
    rows[first - 1] = {columns[name]: cell for name, cell in names.items()}
    return sheet._replace(rows=dict(sorted(rows.items())), merged={}, places=places)


def _fields(cells: Mapping[int, TableCell]) -> Iterator[_Field]:
    """The fields of a row, where it is nothing else."""
    if len(cells) == 1:
        [(column, cell)] = cells.items()
        name, _, told = cell.text.partition(":")
        found = _named(column, name)
        if found is not None and told.strip():
            yield _Field(cell._replace(text=name), found, cell._replace(text=told.strip()), column)
        return
    named = {column: _named(column, cell.text) for column, cell in cells.items()}
    waiting: tuple[TableCell, PlanColumn] | None = None
    made = []
    for column, cell in cells.items():
        holds = named[column]
        if holds is not None:
            waiting = cell, holds
        elif waiting is None:
            return
        else:
            made.append(_Field(*waiting, cell, column))
            waiting = None
    if not any(one.told.text.casefold() in _OF_COLUMNS for one in made):
        yield from made


def _named(column: int, text: str) -> PlanColumn | None:
    found = heading_of(column, (text,)) if len(text.split()) <= _LONGEST_FIELD else None
    return found.holds if found is not None else None


def _records(fields: Mapping[int, list[_Field]]) -> Iterator[list[tuple[int, _Field]]]:
    """The fields of each measure, activity and goal without any, in turn; the goals above one are of it."""
    record: list[tuple[int, _Field]] = []
    for row, found in fields.items():
        for one in found:
            held = {each.holds for _, each in record}
            again = plain_heading(one.name.text) in {plain_heading(each.name.text) for _, each in record}
            own = one.holds in (*_BEGIN, *CARRIED) and not held <= {*CARRIED}
            if again or own:
                yield record
                record = []
            record.append((row, one))
    if record:
        yield record
