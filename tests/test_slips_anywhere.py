"""Slips in any key and any value of the workspaces of slips: what is told of them mends them, whatever they are.

Nobody has listed these: each is made by one of a few ways to write something wrong, at a place drawn by chance.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

import pytest

from conftest import workspace
from malstyr.findings import Finding, Severity
from malstyr.model.goal_file import GoalFile
from malstyr.model.shape import title_of
from malstyr.source.files import read_file
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, place_of
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import Loaded
from slips import WORKSPACES
from slips.slip import Right
from test_slips import RIGHT, told

pytestmark = pytest.mark.slow

Wrongly = Callable[[str], str]
NUMBERS: tuple[Wrongly, ...] = (
    lambda it: f"{it} %", lambda it: f"{it} st", lambda it: f"{it} tkr", lambda it: f"{it},5", lambda it: f"ca {it}",
    lambda it: f"{it}?", lambda it: f">{it}", lambda it: f"{it}*", lambda it: f"minst {it}", lambda it: f"[{it}]",
    lambda it: f"- {it}", lambda it: "", lambda it: "-", lambda it: "saknas", lambda it: f"{it} (prel.)",
    lambda it: f"{it};", lambda it: "ja", lambda it: f"{it} och {it}1",
)  # fmt: skip
DAYS: tuple[Wrongly, ...] = (
    lambda it: "3/2 2026", lambda it: "3 februari 2026", lambda it: "2026-2-3", lambda it: "2026-02", lambda it: "2026",
    lambda it: "våren 2026", lambda it: "20260203", lambda it: "snarast", lambda it: "2026-02-30", lambda it: "v. 6",
    lambda it: f"senast {it}", lambda it: f"{it} (prel.)", lambda it: "",
)  # fmt: skip
TEXTS: tuple[Wrongly, ...] = (
    lambda it: "", lambda it: f"[{it}]", lambda it: f"- {it}", lambda it: f"* {it}", lambda it: f"{it} # ok",
    lambda it: f"{{{it}}}", str.upper, str.capitalize, lambda it: f"{it} ({it})", lambda it: f"”{it}”",
    lambda it: it.replace("-", " "), lambda it: it.replace("-", "_"), lambda it: "okänt", lambda it: f"**{it}**",
    lambda it: f"{it[:-2]}{it[-1:]}{it[-2:-1]}",
)  # fmt: skip
KEYS: tuple[Wrongly, ...] = (
    str.capitalize, str.upper, lambda it: it.replace("_", " "), lambda it: f"{it} 2026", lambda it: f"{it} (prel.)",
    lambda it: f"**{it}**", lambda it: f"1. {it}", lambda it: f"{it}*", lambda it: f'"{it}"', lambda it: f"{it[:-1]}",
    lambda it: f"{it[:1]}{it}", lambda it: f"{it[:2]}{it[3:]}",
)  # fmt: skip


class Made(NamedTuple):
    """A slip: the file, what it now is, the entry that it was made in, what was done, and whether to a name that
    somebody has chosen, which others may follow."""

    file: str
    text: str
    entry: Path
    what: str
    of_name: bool


def places(node: Node, path: Path = ()) -> Iterator[tuple[Path, Scalar, bool]]:
    """Every key and every value with its path, and whether it is a key."""
    for key, below in node.items() if isinstance(node, Map) else ():
        yield (*path, str(key)), key, True
        yield from places(below, (*path, str(key)))
    for at, below in enumerate(node) if isinstance(node, Seq) else ():
        yield from places(below, (*path, at))
    if isinstance(node, Scalar) and not node.empty:
        yield path, node, False


@cache
def places_of(name: str, file: str) -> tuple[tuple[Path, Scalar, bool], ...]:
    root = read_file(file, RIGHT[name].files[file].encode(), default_leg())[1].root
    return tuple(places(root)) if root is not None else ()


def made(right: Right, chance: random.Random) -> Made:
    file = chance.choice([*right.files])
    path, node, is_key = chance.choice(places_of(right.name, file))
    number, day = re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", node), re.fullmatch(r"(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2}", node)
    ways = KEYS if is_key else NUMBERS if number else DAYS if day else TEXTS
    title = title_of(path, "sv") if is_key and len(path) > 1 else ""
    wrong = title if title and chance.randrange(len(ways)) == 0 else chance.choice(ways)(str(node))
    at, text = place_of(node), right.files[file]
    made_of_it = text[: at.start] + wrong + text[at.end :]
    of_name = is_key and (len(path) == len(("section", "id")) or path[0] == "lists")
    return Made(file, made_of_it, path[:2], f"{'/'.join(map(str, path))}: {wrong}", of_name)


@cache
def before(name: str) -> tuple[frozenset[tuple[str, str]], GoalFile]:
    """What is told of a workspace without slips, and what it says."""
    files = RIGHT[name].files
    return frozenset(map(kind, told(files))), workspace(files).workspace.data


def kind(one: Finding) -> tuple[str, str]:
    return one.rule, one.subject


def errors(files: Mapping[str, str], right: Right) -> list[Finding]:
    return [one for one in told(files) if one.severity is Severity.ERROR and kind(one) not in before(right.name)[0]]


def mended(loaded: Loaded, one: Finding) -> dict[str, str] | None:
    """The files with what a finding says to type; None where it says nothing, or what is not put in without asking."""
    after = edited(loaded, [one.edit]) if one.edit is not None else None
    return (
        {name: text.decode() for name, text in after.loaded.tree.files.items()} if isinstance(after, Edited) else None
    )


def others(data: GoalFile, entry: Path) -> dict[str, object]:
    """All that a workspace says but of one entry, or of a section that is one."""
    said = {section: getattr(data, section) for section in GoalFile.model_fields if section != "about"}
    section = str(entry[0])
    entries = said.pop(section, None)
    if isinstance(entries, dict):
        said[section] = {id: one for id, one in entries.items() if id != entry[1]} if len(entry) > 1 else {}
    return said


def faults_of_advice(right: Right, slip: Made) -> Iterator[str]:
    """What is wrong with what is told of a slip."""
    files = {**right.files, slip.file: slip.text}
    found = errors(files, right)
    for one in found:
        if not one.message or not one.help:
            yield "says nothing"
        after = mended(workspace(files), one)
        left = errors(after, right) if after is not None else []
        if after is not None and kind(one) in map(kind, left):
            yield f"{one.rule} is told again: {one.help}"
        yield from (f"{one.rule} leads to {it.rule}: {one.help}" for it in left if kind(it) not in map(kind, found))
        if after is not None and not left and not slip.of_name:
            now, then = (others(data, slip.entry) for data in (workspace(after).workspace.data, before(right.name)[1]))
            yield from (f"{one.rule} changes {section}: {one.help}" for section in now if now[section] != then[section])


@pytest.mark.parametrize("right", WORKSPACES, ids=lambda right: right.name)
def test_what_is_told_of_a_slip_mends_it(right: Right) -> None:
    chance = random.Random(right.name)
    slips = [made(right, chance) for _ in range(40)]
    assert [f"{slip.what} | {fault}" for slip in slips for fault in faults_of_advice(right, slip)] == []
