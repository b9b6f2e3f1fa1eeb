"""An entry called by another id, in every file that names it."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from malstyr.changes.renames import SUCCEEDING
from malstyr.lsp.pointed import NamedEntry, mentions
from malstyr.model.organisation import CLOSING
from malstyr.model.periods import INTERIM
from malstyr.source.patch import Edit
from malstyr.source.tree import Map, Place, find
from malstyr.workspace.references import SUCCESSION
from malstyr.workspace.workspace import Workspace


class Refused(NamedTuple):
    """Why nothing is renamed, and the words of the message."""

    why: str
    args: Mapping[str, str]


def renamed(workspace: Workspace, entry: NamedEntry, new: str) -> tuple[Edit, ...] | Refused:
    """The edits of a rename; none where the name is no id or is taken, where the id is a word of the calendar, or where
    what names the entry stands in a file that cannot be read."""
    held = find(workspace.tree, (entry.section,))
    if entry.section == "calendar" and entry.id in (CLOSING, *INTERIM):
        return Refused("word", {"id": entry.id})
    if workspace.lost:
        return Refused("lost", {"files": ", ".join(workspace.lost)})
    if re.fullmatch(r"[\w-]+", new) is None:
        return Refused("no-id", {"name": new})
    if not isinstance(held, Map) or new in held:
        return Refused("taken", {"name": new})
    return tuple(_edits(workspace, entry, new))


def _edits(workspace: Workspace, entry: NamedEntry, new: str) -> Iterator[Edit]:
    for place in mentions(workspace, entry):
        yield Edit(place, new)
    own = find(workspace.tree, (entry.section, entry.id))
    if entry.section in SUCCEEDING and isinstance(own, Map) and own and SUCCESSION not in own:
        first = next(iter(own))
        column = first.source.position(first.start)[1]
        after = ", " if own.flow else "\n" + " " * (column - 1)
        yield Edit(Place(first.source, first.start, first.start), f"{SUCCESSION}: {entry.id}{after}")
