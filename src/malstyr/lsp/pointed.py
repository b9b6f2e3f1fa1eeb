"""What stands at a place of a file: the path of its key, and the id that it names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from malstyr.lsp.proposed import named_in
from malstyr.lsp.typed import TypedPlace
from malstyr.source.tree import KEY, Map, Node, Path, Place, Scalar, place_of
from malstyr.workspace.references import links, named_members
from malstyr.workspace.workspace import Workspace

_GROUPS = ("lists", "units")


class NamedEntry(NamedTuple):
    section: str
    id: str


def path_at(node: Node, file: str, index: int, path: Path = ()) -> Path | None:
    """The path of the key or the text at ``index``; a key's ends in ``KEY``."""
    if isinstance(node, Scalar):
        return path if _holds(node, file, index) else None
    below = node.items() if isinstance(node, Map) else enumerate(node)
    for step, one in below:
        if isinstance(step, Scalar) and _holds(step, file, index):
            return (*path, str(step), KEY)
        found = path_at(one, file, index, (*path, step if isinstance(step, int) else str(step)))
        if found is not None:
            return found
    return None


def _holds(node: Scalar, file: str, index: int) -> bool:
    return node.source.name == file and node.start <= index <= node.end


def mentions(workspace: Workspace, entry: NamedEntry) -> Iterator[Place]:
    """Every place where an entry is called by its id, and first its own key."""
    whole = re.compile(rf"(?<![\w-]){re.escape(entry.id)}(?![\w-])")
    seen: set[tuple[str, int]] = set()
    own = workspace.place((entry.section, entry.id, KEY))
    places = [own]
    for link in links(workspace):
        named = f"{entry.section}/{entry.id}" if link.section == "subject" else entry.id
        of_it = link.section in ("subject", entry.section) or (link.section == "groups" and entry.section in _GROUPS)
        if of_it and (link.name == named or link.name.startswith(f"{named}/")):
            places.append(workspace.place(link.path))
    if entry.section == "units":
        places += (workspace.place(path) for path in _as_member(workspace, entry.id))
    for place in places:
        for match in whole.finditer(place.text):
            start = place.start + match.start()
            if (place.source.name, start) not in seen:
                seen.add((place.source.name, start))
                yield Place(place.source, start, place.start + match.end())


def _as_member(workspace: Workspace, unit: str) -> Iterator[Path]:
    """Where a unit is what an indicator is measured for, or a part of a value."""
    ranging = {"units", unit}
    for id, indicator in workspace.data.indicators.items():
        if not ranging.isdisjoint(indicator.for_each):
            yield from (path for member, path in named_members(workspace, id, indicator) if member == unit)
    for at in workspace.cells:
        if unit in at.cell.of_which and not ranging.isdisjoint(workspace.data.indicators[at.indicator].of_which):
            yield (*at.path, "of_which", unit, KEY)


def entry_at(workspace: Workspace, file: str, index: int) -> NamedEntry | None:
    """The entry whose id stands at ``index``, as its own key or called by another."""
    path = path_at(workspace.tree, file, index)
    if path is None:
        return None
    if len(path) == 3 and path[2] == KEY and hasattr(workspace.data, str(path[0])):
        section = {"values": "indicators"}.get(str(path[0]), str(path[0]))
        return NamedEntry(section, str(path[1]))
    for link in links(workspace):
        place = workspace.place(link.path)
        if place.source.name == file and place.start <= index <= place.end:
            entry = _entry_named(workspace, link.section, link.name)
            if entry is not None and any(
                one.source.name == file and one.start <= index <= one.end for one in mentions(workspace, entry)
            ):
                return entry
    return None


def entry_typed(workspace: Workspace, typed: TypedPlace) -> NamedEntry | None:
    """The entry that is named by what is typed, where the file is not as it was read."""
    path = typed.path
    if len(path) == 2 and path[1] == KEY:
        return _entry_named(workspace, "indicators" if path[0] == "values" else str(path[0]), typed.word)
    section = named_in(path)
    return _entry_named(workspace, section, typed.word) if section is not None else None


def _entry_named(workspace: Workspace, section: str, name: str) -> NamedEntry | None:
    """An entry by the section and name of a reference to it; None where the workspace has none."""
    if section in ("subject", "judged"):
        section, _, name = name.partition("/")
    id = name.partition("/")[0]
    if section == "groups":
        section = "lists" if id in workspace.data.lists else "units"
    held = workspace.tree.get(section)
    return NamedEntry(section, id) if isinstance(held, Map) and id in held else None


def key_place(workspace: Workspace, entry: NamedEntry) -> Place:
    held = workspace.tree.get(entry.section)
    key = held.key(entry.id) if isinstance(held, Map) else None
    return place_of(key) if key is not None else workspace.place((entry.section, entry.id))
