"""A public name means one thing: no two modules give the same one to things of their own."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import malstyr

SOURCE = Path(malstyr.__file__).parent
PARTS = {"find", "part", "REASONS", "render", "TABLES", "whole", "WORDS"}
"""What every module of a kind has: how a rule looks and what it says, how a format is made, words by language."""
DOOR = SOURCE / "door"
"""What programs are given. Nothing inside is made of it, so it may call a thing what the inside calls it."""


def public(file: Path) -> Iterator[str]:
    """The names that a module gives to others."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield from (one.id for one in node.targets if isinstance(one, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def test_a_public_name_means_one_thing() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for file in sorted(set(SOURCE.rglob("*.py")) - set(DOOR.rglob("*.py"))):
        for name in set(public(file)):
            if not name.startswith("_") and name not in PARTS:
                homes[name].append(file.relative_to(SOURCE).as_posix())
    assert {name: files for name, files in homes.items() if len(files) > 1} == {}
