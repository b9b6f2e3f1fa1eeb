"""Everything the source documents say stands in the examples, item by item, and every primitive is shown.

A table ``items/<example>.yaml`` lists ``{item, at, holds?, shows?}``: what the document says, the path in the
example, what must stand there (of a mapping these keys, of a list these entries), and the primitives it shows.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from conftest import EXAMPLES, PROJECT
from malstyr.source.compose import compose
from malstyr.source.files import read_folder
from malstyr.source.legs import ruamel_events
from malstyr.source.tree import Map, Node, Scalar, Seq, Source, find
from malstyr.workspace.load import load

TABLES = sorted(PROJECT.glob("tests/items/*.yaml"))
PRIMITIVES = tuple(f"R{n}" for n in range(1, 26))
KEYS = {"item", "at", "holds", "shows"}


@cache
def entries(table: Path) -> tuple[Map, ...]:
    root = compose(Source(table.name, table.read_text(encoding="utf-8")), ruamel_events).root
    assert isinstance(root, Seq)
    assert all(isinstance(one, Map) for one in root)
    return tuple(one for one in root if isinstance(one, Map))


@cache
def tree(example: str) -> Map:
    return load(example, read_folder(PROJECT / "examples" / example)).workspace.tree


def text(entry: Map, key: str) -> str:
    node = find(entry, (key,))
    assert isinstance(node, Scalar), f"{key} is missing in {entry}"
    return str(node)


def resolved(root: Map, path: str) -> Node | None:
    """The node at ``section/id/key``; a number is a place in a list where there is a list."""
    node: Node | None = root
    steps = path.split("/")
    while steps and node is not None:
        if isinstance(node, Seq):
            step = steps.pop(0)
            node = node[int(step)] if step.isdecimal() and int(step) < len(node) else None
            continue
        # A key may itself hold a slash, as the subject of an assessment does.
        taken = next((n for n in range(len(steps), 0, -1) if find(node, ("/".join(steps[:n]),)) is not None), 0)
        node = find(node, ("/".join(steps[:taken]),)) if taken else None
        del steps[: taken or 1]
    return node


def plain(node: Node | None) -> Any:
    if isinstance(node, Map):
        return {str(key): plain(below) for key, below in node.items()}
    if isinstance(node, Seq):
        return [plain(one) for one in node]
    return None if node is None else str(node)


def disagreement(there: Node, wanted: Node) -> str:
    """What stands there that should not, or the other way round; empty where all is as wanted."""
    if isinstance(wanted, Map):
        if not isinstance(there, Map):
            return f"{plain(there)!r} is not a mapping"
        for key, below in wanted.items():
            one = find(there, (str(key),))
            if one is None:
                return f"{key} is missing"
            if said := disagreement(one, below):
                return f"{key}: {said}"
        return ""
    if isinstance(wanted, Seq) and isinstance(there, Seq):
        missing = [plain(one) for one in wanted if plain(one) not in plain(there)]
        return f"{missing} not in {plain(there)}" if missing else ""
    return "" if plain(there) == plain(wanted) else f"{plain(there)!r} is not {plain(wanted)!r}"


def test_every_example_has_a_table() -> None:
    assert [path.stem for path in TABLES] == [path.name for path in EXAMPLES]


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_items(table: Path) -> None:
    wrong: list[str] = []
    for entry in entries(table):
        at = text(entry, "at")
        node = resolved(tree(table.stem), at)
        line = entry.source.position(entry.start)[0]
        wanted = find(entry, ("holds",))
        if node is None:
            wrong.append(f"{table.name}:{line}: {text(entry, 'item')}: nothing at {at}")
        elif wanted is not None and (said := disagreement(node, wanted)):
            wrong.append(f"{table.name}:{line}: {text(entry, 'item')}: at {at}, {said}")
    assert wrong == []


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_tables_are_well_formed(table: Path) -> None:
    for entry in entries(table):
        assert set(map(str, entry)) <= KEYS
        assert text(entry, "item")
        assert set(plain(find(entry, ("shows",))) or ()) <= set(PRIMITIVES)
    said = [str(plain(entry)) for entry in entries(table)]
    assert sorted(said) == sorted(set(said)), "the same item twice"


def test_every_primitive_is_shown() -> None:
    shown = {one for table in TABLES for entry in entries(table) for one in plain(find(entry, ("shows",))) or ()}
    assert [one for one in PRIMITIVES if one not in shown] == []


@pytest.mark.parametrize(
    ("there", "wanted", "said"),
    [
        ("{a: 1, b: [x]}", "{a: 1}", ""),
        ("{a: 1, b: [x]}", "{b: [x]}", ""),
        ("{a: 1}", "{a: 2}", "a: '1' is not '2'"),
        ("{a: 1}", "{b: 2}", "b is missing"),
        ("{a: {b: 1}}", "{a: {b: 1.0}}", "a: b: '1' is not '1.0'"),
        ("[x, y, z]", "[z, x]", ""),
        ("[x, y]", "[y, z]", "['z'] not in ['x', 'y']"),
        ("[x]", "x", "['x'] is not 'x'"),
        ("x", "{a: 1}", "'x' is not a mapping"),
    ],
)
def test_a_table_can_fail(there: str, wanted: str, said: str) -> None:
    one, other = (compose(Source("", text), ruamel_events).root for text in (there, wanted))
    assert one is not None
    assert other is not None
    assert disagreement(one, other) == said
