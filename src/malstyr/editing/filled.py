"""One file with keys of its cells put in, each where it stands or belongs."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from malstyr.editing.fact import CellFact, CellId
from malstyr.editing.put import CannotPut, PutEdit, indentation, put_in, put_last
from malstyr.editing.ranks import KeyRanks
from malstyr.editing.typed import typed
from malstyr.source.elsewhere import Moved, read_otherwise
from malstyr.source.legs import default_leg
from malstyr.source.patch import Refusal, RefusalReason, patched
from malstyr.source.tree import Map, Place, Source, find
from malstyr.workspace.cells import path_of
from malstyr.workspace.load import FileReader


class KeyPut(NamedTuple):
    """One key to be set, or one correction to be added, of one cell."""

    fact: CellFact
    keys: tuple[str, ...]
    """Below the cell; of a part that is hidden, those of all that is told of it."""
    value: object
    last: bool = False
    """Whether it is added to the list there."""


def filled(
    name: str, data: bytes, cells: Mapping[CellId, Sequence[KeyPut]], ranks: KeyRanks, read: FileReader
) -> bytes | Refusal:
    """The file, by its name as it is shown, with everything put in, or why it cannot be patched. Raises CannotPut.

    Of each cell one thing is put in at a time, so that the file is the same as by one after another.
    """
    waiting = cells
    while waiting:
        source, reading = read(name, data, default_leg())
        root = _nothing_in(source) if reading.root is None and not reading.lost else reading.root
        if not isinstance(root, Map):
            raise CannotPut("shape", Place(source, 0, 0))
        new: set[tuple[str, ...]] = set()
        now = {id for id in waiting if _may_be_now(root, id, new)}
        edits = (edit for id, puts in waiting.items() if id in now for edit in _edits(root, puts[0], ranks))
        ordered = [one.edit for one in sorted(edits, key=lambda one: one.turn)]
        made, moved = patched(data, ordered), Moved(ordered)
        del ordered  # there may be a hundred thousand, and what is read next takes as much
        if isinstance(made, Refusal):
            return made
        after = read(name, made, default_leg())[1].root
        place = read_otherwise(root, after, moved) if after is not None else Place(source, 0, 0)
        if place is not None:
            return Refusal(RefusalReason.ELSEWHERE, place)
        waiting = {id: left for id, puts in waiting.items() if (left := puts[1:] if id in now else puts)}
        data = made
    return data


def _nothing_in(source: Source) -> Map:
    """What a file that says nothing yet holds, where it ends."""
    root = Map()
    root.source, root.start, root.end, root.flow = source, len(source.text), len(source.text), False
    return root


def _may_be_now(root: Map, id: CellId, new: set[tuple[str, ...]]) -> bool:
    """Whether a cell may be put in now: what it stands in is there, or nothing else makes it at the same time."""
    above = ("values", id[0], *((id[1],) if id[1] is not None else ()))
    missing = next((above[:n] for n in range(1, len(above) + 1) if not isinstance(find(root, above[:n]), Map)), None)
    if missing is None:
        return True
    first = missing not in new
    new.add(missing)
    return first


def _edits(root: Map, one: KeyPut, ranks: KeyRanks) -> list[PutEdit]:
    path = path_of(*one.fact.cell)
    cell = find(root, path)
    if one.last and isinstance(cell, Map):
        return put_last(cell, one.keys[0], typed(one.value))
    values = find(root, path[:1])
    width = indentation(values if isinstance(values, Map) else root)
    return put_in(root, ranks.steps(one.fact, one.keys), typed(one.value), width)
