"""Every room stands in the import contract, and no module imports one that leads back to it."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import malstyr
from conftest import PROJECT

SOURCE = Path(malstyr.__file__).parent
MODULES = {
    ".".join(("malstyr", *file.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__"): file
    for file in sorted(SOURCE.rglob("*.py"))
}
OUTSIDE = {"malstyr", "malstyr.__main__", "malstyr.version", "malstyr.extras"}
"""The door as it is shown, the way in, the version, and what is not installed with it."""


def test_every_room_is_in_the_contract() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = settings["tool"]["importlinter"]["contracts"]
    layers = [room.strip() for layer in contract["layers"] for room in layer.split("|")]
    rooms = {".".join(name.split(".")[:2]) for name in MODULES} - OUTSIDE
    assert sorted(layers) == sorted(room.removeprefix("malstyr.") for room in rooms)


def told_of() -> dict[str, list[str]]:
    """Each room of the table in the design, with the modules and folders that it names there."""
    page = (PROJECT / "docs/design.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z]+)(?:/|\.py)` \| (.*) \|$", page, re.MULTILINE)
    return {room: re.findall(r"`([a-z_]+(?:\.py|/))`", said) for room, said in rows}


def test_the_design_tells_of_every_room() -> None:
    assert {f"malstyr.{room}" for room in told_of()} == {".".join(name.split(".")[:2]) for name in MODULES} - OUTSIDE


def test_what_the_design_names_is_there() -> None:
    gone = [
        f"{room}/{name}" for room, names in told_of().items() for name in names if not (SOURCE / room / name).exists()
    ]
    assert gone == []


def test_no_modules_import_each_other() -> None:
    """Not even inside a function, or for types alone."""
    imports = {name: {*_imported(file)} - {name} for name, file in MODULES.items()}
    TopologicalSorter(imports).prepare()  # raises CycleError, which names the circle


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module in MODULES:
            yield from (
                (whole if (whole := f"{node.module}.{one.name}") in MODULES else node.module) for one in node.names
            )
        elif isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name in MODULES)
