"""An entry called by another id, in every file that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from malstyr.changes.difference import SUCCEEDING
from malstyr.evaluate.calendar import CLOSING
from malstyr.lsp.pointed import NamedEntry, mentions
from malstyr.model.periods import INTERIM
from malstyr.source.patch import Edit
from malstyr.source.tree import Map, Place, find
from malstyr.workspace.references import SUCCESSION
from malstyr.workspace.workspace import Workspace


def renamed(workspace: Workspace, entry: NamedEntry, new: str) -> Iterator[Edit]:
    """The edits of a rename; none where the name is no id or is taken, or where the id is a word of the calendar."""
    if entry.section == "calendar" and entry.id in (CLOSING, *INTERIM):
        return
    held = find(workspace.tree, (entry.section,))
    if re.fullmatch(r"[\w-]+", new) is None or not isinstance(held, Map) or new in held:
        return
    for place in mentions(workspace, entry):
        yield Edit(place, new)
    own = find(workspace.tree, (entry.section, entry.id))
    if entry.section in SUCCEEDING and isinstance(own, Map) and own and SUCCESSION not in own:
        first = next(iter(own))
        column = first.source.position(first.start)[1]
        after = ", " if own.flow else "\n" + " " * (column - 1)
        yield Edit(Place(first.source, first.start, first.start), f"{SUCCESSION}: {entry.id}{after}")
