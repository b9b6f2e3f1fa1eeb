"""An entry called by another id, in every file that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from malstyr.lsp.pointed import NamedEntry, mentions
from malstyr.source.patch import Edit
from malstyr.source.tree import Map, Place, find
from malstyr.workspace.workspace import Workspace

_REPLACED = ("goals", "indicators", "plans")
"""Sections in which ``replaces`` says that an entry is an earlier one."""


def renamed(workspace: Workspace, entry: NamedEntry, new: str) -> Iterator[Edit]:
    """The edits of a rename; none where the name is no id or is taken."""
    held = find(workspace.tree, (entry.section,))
    if re.fullmatch(r"[\w-]+", new) is None or not isinstance(held, Map) or new in held:
        return
    for place in mentions(workspace, entry):
        yield Edit(place, new)
    own = find(workspace.tree, (entry.section, entry.id))
    if entry.section in _REPLACED and isinstance(own, Map) and own and "replaces" not in own:
        first = next(iter(own))
        column = first.source.position(first.start)[1]
        after = ", " if own.flow else "\n" + " " * (column - 1)
        yield Edit(Place(first.source, first.start, first.start), f"replaces: {entry.id}{after}")
