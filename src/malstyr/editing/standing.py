"""What stands at keys of cells, and whether two versions of the values are the same."""

from collections.abc import Mapping, Sequence

from malstyr.editing.fact import CellId
from malstyr.editing.filled import KeyPut
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Cell, Part
from malstyr.workspace.cells import cells_by_period, cells_of


def cell_at(data: GoalFile, id: CellId) -> Cell | None:
    indicator, member, at = id
    return cells_by_period(data, indicator, member).get(at)


def stands_at(data: GoalFile, id: CellId, keys: tuple[str, ...]) -> object | None:
    """What stands at keys of a cell; None where nothing does, a list or a mapping of nothing among it."""
    found: object | None = cell_at(data, id)
    for key in keys:
        found = found.get(key) if isinstance(found, Mapping) else getattr(found, key, None)
    return None if found in ((), {}) and keys != ("value",) else found


def same_value(one: object, other: object) -> bool:
    """Whether two values say the same; a label of a grade is what it says, whichever type it has."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return _plain(one) == _plain(other)
    return one == other


def _plain(answers: Mapping[object, Mapping[object, object]]) -> dict[str, dict[object, object]]:
    return {str(key): dict(counts) for key, counts in answers.items()}


def same_but(before: GoalFile, after: GoalFile, said: Mapping[CellId, Sequence[KeyPut]]) -> bool:
    """Whether what is said stands there, and all else is as it was."""
    then, now, none, fields = _by_id(before), _by_id(after), Cell(), frozenset(Cell.model_fields)
    for id, puts in said.items():
        if not all(_stands_so(after, id, at, value) for at, value in {one.keys: one.value for one in puts}.items()):
            return False
        old, new = then.pop(id, none), now.pop(id, none)
        told = {one.keys[0] for one in puts}
        if old is none and new.model_fields_set <= told:
            continue
        if any(getattr(old, key) != getattr(new, key) for key in fields - told):
            return False
    return then == now


def _stands_so(data: GoalFile, id: CellId, keys: tuple[str, ...], value: object) -> bool:
    held = stands_at(data, id, keys)
    if isinstance(held, Part):
        return held == Part.model_validate({"value": value})
    return held is not None and (keys == ("revised",) or same_value(held, value))


def _by_id(data: GoalFile) -> dict[CellId, Cell]:
    return {(at.indicator, at.member, at.period): at.cell for id in data.values for at in cells_of(data, id)}
