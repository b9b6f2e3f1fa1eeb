"""Every room stands in the import contract, and no module imports one that leads back to it."""

import ast
import re
import tomllib
from graphlib import TopologicalSorter

from conftest import PROJECT
from modules import MODULES, SOURCE, modules

OUTSIDE = {"malstyr", "malstyr.__main__", "malstyr.version", "malstyr.extras"}
"""The door as it is shown, the way in, the version, and what is not installed with it."""


def test_every_room_is_in_the_contract() -> None:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = settings["tool"]["importlinter"]["contracts"]
    layers = [room.strip() for layer in contract["layers"] for room in layer.split("|")]
    rooms = {".".join(name.split(".")[:2]) for name in MODULES} - OUTSIDE
    assert sorted(layers) == sorted(room.removeprefix("malstyr.") for room in rooms)


def test_the_design_tells_of_every_room() -> None:
    page = (PROJECT / "docs/design.md").read_text(encoding="utf-8")
    rooms = re.findall(r"^\| `([a-z]+)(?:/|\.py)` \| .* \|$", page, re.MULTILINE)
    assert {f"malstyr.{room}" for room in rooms} == {".".join(name.split(".")[:2]) for name in MODULES} - OUTSIDE


def test_what_a_room_says_it_holds_is_there() -> None:
    gone = [
        (str(door.parent.relative_to(SOURCE)), name)
        for door in SOURCE.rglob("__init__.py")
        for name in re.findall(r"``([a-z_]+(?:\.py|/))``", ast.get_docstring(ast.parse(door.read_bytes())) or "")
        if not any(door.parent.rglob(name.rstrip("/")))
    ]
    assert gone == []


def test_no_modules_import_each_other() -> None:
    """Not even inside a function, or for types alone."""
    imports = {name: module.imports - {name} for name, module in modules().items()}
    TopologicalSorter(imports).prepare()  # raises CycleError, which names the circle
