"""A key of an entry with an id, such as the day that an activity was done, put into the file that it stands in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from malstyr.editing.put import CannotPut, KeyStep, PutEdit, indentation, put_in, put_last
from malstyr.editing.refused import FactRefusal, cannot_put
from malstyr.editing.typed import typed
from malstyr.model.shape import known_keys
from malstyr.source.files import read_file
from malstyr.source.legs import default_leg
from malstyr.source.patch import Edit, Refusal
from malstyr.source.tree import Map, find
from malstyr.workspace.edit import Broken, Edited, edited
from malstyr.workspace.load import FileReader, Loaded


@dataclass(frozen=True, slots=True)
class Noting:
    """One key of an entry and what it is to be."""

    key: str
    value: object
    last: bool = False
    """Whether it is added after what stands there."""
    within: tuple[str, ...] = ()
    """The keys from the entry to the mapping that it stands in."""


@dataclass(frozen=True, slots=True)
class CannotNote:
    """What stands there cannot be changed alone: the code, and words for the message."""

    why: FactRefusal
    args: Mapping[str, str]


def noted(
    loaded: Loaded, section: str, id: str, notings: Sequence[Noting], read: FileReader = read_file
) -> Edited | Broken | Refusal | CannotNote:
    """The workspace with keys of an entry set, or why it cannot be so."""
    held = loaded.workspace.tree[section]
    assert isinstance(held, Map)
    key = held.key(id)
    assert key is not None
    name = next(name for name in loaded.tree.files if loaded.shown(name) == key.source.name)
    _, reading = read(key.source.name, loaded.tree.files[name], default_leg())
    root = reading.root
    assert isinstance(root, Map)
    try:
        edits = [edit for one in notings for edit in _edits(root, section, id, one)]
    except CannotPut as wrong:
        return CannotNote(*cannot_put(wrong))
    ordered: list[Edit] = [one.edit for one in sorted(edits, key=lambda one: one.turn)]
    return edited(loaded, ordered, read)


def _edits(root: Map, section: str, id: str, one: Noting) -> list[PutEdit]:
    entry = find(root, (section, id))
    if one.last and isinstance(entry, Map) and one.key in entry:
        return put_last(entry, one.key, typed(one.value))
    keys = {name: n for n, name in enumerate(known_keys((section, id)))}
    held = find(root, (section,))
    steps = (
        KeyStep(section, lambda _: None),
        KeyStep(id, lambda _: None, lines=True),
        *(KeyStep(key, lambda key: (keys[key],) if key in keys else None) for key in (*one.within, one.key)),
    )
    return put_in(root, steps, typed(one.value), indentation(held) if isinstance(held, Map) else 2)
