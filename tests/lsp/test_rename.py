"""Renaming an entry leaves what check says as it was, and diff knows the entry again."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

pytest.importorskip("lsprotocol")

from conftest import EXAMPLES
from malstyr.changes.renames import SUCCEEDING, renames
from malstyr.lsp.pointed import NamedEntry
from malstyr.lsp.rename import Refused, renamed
from malstyr.model.organisation import CLOSING
from malstyr.model.periods import INTERIM
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree, read_folder
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import Loaded, load

AS_OF = date(2026, 3, 1)
NAMES = ("gotland", "ostra-goinge")
BEFORE = {folder.name: load(".", read_folder(folder)) for folder in EXAMPLES if folder.name in NAMES}


def entries() -> Iterator[tuple[str, NamedEntry]]:
    """The first and the last of every section that has ids, but for words of the calendar."""
    for name, loaded in BEFORE.items():
        for section, held in loaded.workspace.data:
            if isinstance(held, dict) and section not in ("values", "assessments"):
                ids = [id for id in held if section != "calendar" or id not in (CLOSING, *INTERIM)]
                yield from ((name, NamedEntry(section, id)) for id in dict.fromkeys(ids[:1] + ids[-1:]))


def found(loaded: Loaded) -> Counter[str]:
    return Counter(one.rule for one in judge(loaded, AS_OF, "sv").findings)


@cache
def found_before(name: str) -> Counter[str]:
    return found(BEFORE[name])


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        pytest.param(name, entry, marks=() if name == "gotland" and entry.section in SUCCEEDING else pytest.mark.slow)
        for name, entry in entries()
    ],
)
def test_after_a_rename_all_is_as_before(name: str, entry: NamedEntry) -> None:
    before = BEFORE[name]
    edits = renamed(before.workspace, entry, "ett-nytt-namn")
    assert not isinstance(edits, Refused)
    made = edited(before, edits)
    assert isinstance(made, Edited)
    assert found(made.loaded) == found_before(name)
    if entry.section in SUCCEEDING:
        earlier = renames(before.workspace.data, made.loaded.workspace.data).earlier
        assert earlier[entry.section] == {"ett-nytt-namn": entry.id}


FIRST = "version: 1\norganisation: {id: e, name: E}\ngoals:\n  a: {text: A}\n  b: {text: B}\n"
CALENDAR = "calendar:\n  D1: {name: Delår 1, ends: 04-30, ready: 05-31}\n"
REFUSED = {
    "a word of the calendar": (CALENDAR, NamedEntry("calendar", "D1"), "delår", "word"),
    "a name that is taken": ("", NamedEntry("goals", "a"), "b", "taken"),
    "two words": ("", NamedEntry("goals", "a"), "ett mål", "no-id"),
    "nothing": ("", NamedEntry("goals", "a"), "", "no-id"),
    "a colon": ("", NamedEntry("goals", "a"), "a:", "no-id"),
    "a file that may name it cannot be read": ("goals: [", NamedEntry("goals", "a"), "c", "lost"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_renamed_says_why(name: str) -> None:
    other, entry, new, why = REFUSED[name]
    tree = FileTree({"malstyr.yaml": FIRST.encode(), "annat.yaml": (other or "goals: {}").encode()})
    edits = renamed(load(".", tree).workspace, entry, new)
    assert isinstance(edits, Refused)
    assert edits.why == why
