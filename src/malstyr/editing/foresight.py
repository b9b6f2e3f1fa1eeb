"""Facts put into the values of a workspace as they are held, to be judged before any file is made.

It is told only where nothing that stands in the files can be in the way of writing them: what is put in is numbers and
signs, and the files have neither faults nor anchors.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache, partial
from typing import TypeAlias

from malstyr.editing.fact import CellId
from malstyr.model.indicators import Cell, Frame, Missing, Part, Revision, Series
from malstyr.model.periods import Period
from malstyr.model.scalars import MAX_DIGITS
from malstyr.source.compose import MAX_NODES
from malstyr.source.files import MAX_BYTES
from malstyr.source.tree import Map, Node, Scalar, reach
from malstyr.workspace.cells import cells_by_period
from malstyr.workspace.hiding import hide
from malstyr.workspace.load import Loaded

_NAMED = re.compile(r"[&*][A-Za-z0-9_-]")
"""An anchor, or a name in text that looks like one."""
_MOST_SIGNS, _MOST_NODES = 100, 12
"""Of what a key takes in a file, besides its ids and its value."""
_NO_SERIES = Series()
_NO_CELL = Cell()
CellKeys: TypeAlias = tuple[str, ...]
CellPut: TypeAlias = dict[CellKeys, object]
_Puts: TypeAlias = list[tuple[CellKeys, Mapping[Period, object]]]
"""What is put in a series: keys of a cell, and their values by period."""


class Foresight:
    """A workspace as it would be with what is put in."""

    def __init__(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.data = loaded.workspace.as_written
        self.plain = not loaded.faults and not loaded.workspace.lost
        """Whether nothing so far can be in the way."""
        self._said: dict[str, dict[str | None, _Puts]] = defaultdict(lambda: defaultdict(list))
        self._counted: dict[str, int] = defaultdict(int)
        # None of these is a method: what it keeps would keep this, with all its cells, until the collector comes.
        self._holder = cache(partial(_holder_in, loaded))
        self._written = cache(partial(_can_be_written, loaded))
        self._new: dict[tuple[CellKeys, int], Cell] = {}
        """New cells by their key and the identity of what is put there, which is held here as long."""

    def put(self, name: str, id: CellId, keys: CellKeys, value: object) -> None:
        """Let a key of a cell be a value, in a file by its name."""
        indicator, member, at = id
        self._counted[name] += 1
        self._said[indicator][member].append((keys, {at: value}))
        self.plain = self.plain and self._is_plain(keys, value) and self._stands_in(name, id)

    def put_new(
        self, name: str, indicator: str, member: str | None, keys: CellKeys, cells: Mapping[Period, object]
    ) -> bool:
        """Let a key of cells of one series that are not there be these values, in a file; whether they can be."""
        holder = self._holder(name, indicator, member)
        different = {id(one): one for one in cells.values()}
        if holder is None or not all(self._is_plain(keys, one) for one in different.values()):
            return False
        if holder[1] and any(at.text in holder[0] for at in cells):
            return False
        self._counted[name] += len(cells)
        self._said[indicator][member].append((keys, cells))
        return True

    def loaded_so(self) -> Loaded | None:
        """The workspace with all of it; None where something that stands in the files may be in the way."""
        if not self._said:
            return self.loaded
        if not self.plain or not all(map(self._takes_more, self._counted)):
            return None
        workspace = self.loaded.workspace
        values = {**self.data.values, **{id: self._series(id, members) for id, members in self._said.items()}}
        data = workspace.data.model_copy(update={"values": values})
        return self.loaded._replace(workspace=hide(replace(workspace, data=data, hidden={}, written=None)))

    # Whether it can be written.

    def _takes_more(self, name: str) -> bool:
        """Whether a file has room, and nothing in it has a name by which it stands in several places."""
        data, put = self.loaded.tree.files[name], self._counted[name]
        room = len(data) + put * _MOST_SIGNS < MAX_BYTES and len(data) // 2 + put * _MOST_NODES < MAX_NODES
        return room and _NAMED.search(data.decode("utf-8-sig")) is None

    def _is_plain(self, keys: CellKeys, value: object) -> bool:
        """Whether a value is one that can always be written, where it is put."""
        if isinstance(value, Decimal):
            return self._written(value)
        if isinstance(value, Missing):
            return keys[-1] == "value"
        if isinstance(value, (int, str, date)):
            return self._written(value)
        return isinstance(value, Mapping) and all(self._is_plain(("value",), one) for one in value.values())

    def _stands_in(self, name: str, id: CellId) -> bool:
        """Whether a cell is new, or stands in the file alone as the model has it."""
        indicator, member, at = id
        holder = self._holder(name, indicator, member)
        if holder is None:
            return False
        node = holder[0].get(str(at)) if holder[1] else None
        cells = cells_by_period(self.data, indicator, member)
        return (at in cells) == (node is not None) and (node is None or _is_of(node, self.loaded.shown(name)))

    # The values with it.

    def _series(self, id: str, said: Mapping[str | None, _Puts]) -> Series:
        series = self.data.values.get(id) or _NO_SERIES
        own = series.members
        members = {
            **own,
            **{name: self._cells(own.get(name, {}), puts) for name, puts in said.items() if name is not None},
        }
        return series.model_copy(
            update={"periods": self._cells(series.periods, said.get(None, [])), "members": members}
        )

    def _cells(self, held: Mapping[Period, Cell], puts: _Puts) -> Mapping[Period, Cell]:
        """The cells of one series, in the order of the periods."""
        if len(puts) == 1 and held.keys().isdisjoint(puts[0][1].keys()):
            keys, values = puts[0]
            cells = [*held.items(), *((at, self._new_cell(keys, value)) for at, value in values.items())]
        else:
            said: dict[Period, CellPut] = defaultdict(dict)
            for keys, values in puts:
                for at, value in values.items():
                    said[at][keys] = value
            cells = [*{**held, **{at: self._cell(held.get(at), told) for at, told in said.items()}}.items()]
        return dict(sorted(cells, key=lambda one: one[0].text))

    def _cell(self, held: Cell | None, said: CellPut) -> Cell:
        """A cell with what is put in."""
        if held is None and len(said) == 1:
            return self._new_cell(*next(iter(said.items())))
        return _with(held or Cell(), said)

    def _new_cell(self, keys: CellKeys, value: object) -> Cell:
        """A new cell of one value, which is made once for all that hold it."""
        found = self._new.get((keys, id(value)))
        if found is None:
            found = self._new[keys, id(value)] = _with(_NO_CELL, {keys: value})
        return found


def _can_be_written(loaded: Loaded, value: Decimal | int | str | date) -> bool:
    if isinstance(value, str):
        named = next(loaded.workspace.persons.found(value), None)
        return value.isprintable() and value == value.strip() != "" and named is None
    return isinstance(value, date) or (Decimal(value).is_finite() and len(f"{value:f}") <= MAX_DIGITS)


def _holder_in(loaded: Loaded, name: str, indicator: str, member: str | None) -> tuple[Map, bool] | None:
    """What a series of a file is to be put in, and whether that is the series itself; None where it may not be."""
    path = ("values", indicator, *((member,) if member is not None else ()))
    taken, node, _ = reach(loaded.workspace.tree, path)
    at_home = isinstance(node, Map) and node.source.name == loaded.shown(name)
    return (node, taken == path) if at_home and isinstance(node, Map) else None


def _with(cell: Cell, said: CellPut) -> Cell:
    for keys, value in said.items():
        field, held = keys[0], getattr(cell, keys[0])
        made: object = value
        if field == "revised" and isinstance(value, Mapping):
            made = (*held, Revision.model_validate(value))
        elif field == "budget":
            frame = held or Frame(original=Decimal(0))
            made = frame.model_copy(update={"original": value})
        elif field == "forecast":
            made = {**held, keys[1]: value}
        elif field == "of_which":
            part = held.get(keys[1]) or Part()
            made = {**held, keys[1]: part.model_copy(update={keys[2]: value})}
        cell = cell.model_copy(update={field: made})
    return cell


def _is_of(node: Node, file: str) -> bool:
    """Whether all of a cell stands in one file, as a value or in braces or lines of keys."""
    if isinstance(node, Map):
        return all(key.source.name == file and _is_of(below, file) for key, below in node.items())
    return isinstance(node, Scalar) and not node.empty and node.source.name == file
