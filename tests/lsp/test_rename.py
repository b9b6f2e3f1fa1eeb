"""Renaming an entry leaves what check says as it was, and diff knows the entry again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

pytest.importorskip("lsprotocol")

from conftest import EXAMPLES
from malstyr.changes.difference import SUCCEEDING, renames
from malstyr.lsp.pointed import NamedEntry
from malstyr.lsp.rename import renamed
from malstyr.rules.judge import judge
from malstyr.source.files import read_folder
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import Loaded, load

AS_OF = date(2026, 3, 1)
NAMES = ("gotland", "ostra-goinge")
BEFORE = {folder.name: load(".", read_folder(folder)) for folder in EXAMPLES if folder.name in NAMES}


def entries() -> Iterator[tuple[str, NamedEntry]]:
    """The first and the last of every section that has ids."""
    for name, loaded in BEFORE.items():
        for section, held in loaded.workspace.data:
            if isinstance(held, dict) and section not in ("values", "assessments"):
                yield from ((name, NamedEntry(section, id)) for id in dict.fromkeys([*held][:1] + [*held][-1:]))


def found(loaded: Loaded) -> Counter[str]:
    return Counter(one.rule for one in judge(loaded, AS_OF, "sv").findings)


FOUND = {name: found(loaded) for name, loaded in BEFORE.items()}


@pytest.mark.parametrize(("name", "entry"), [*entries()])
def test_after_a_rename_all_is_as_before(name: str, entry: NamedEntry) -> None:
    before = BEFORE[name]
    made = edited(before, [*renamed(before.workspace, entry, "ett-nytt-namn")])
    assert isinstance(made, Edited)
    assert found(made.loaded) == FOUND[name]
    if entry.section in SUCCEEDING:
        earlier = renames(before.workspace.data, made.loaded.workspace.data).earlier
        assert earlier[entry.section] == {"ett-nytt-namn": entry.id}
