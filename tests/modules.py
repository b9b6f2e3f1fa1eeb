"""What the modules of the package give and take, each read once for the tests that hold all of them to something."""

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import malstyr

SOURCE = Path(malstyr.__file__).parent
MODULES = {
    ".".join(("malstyr", *file.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__"): file
    for file in sorted(SOURCE.rglob("*.py"))
}


class Module(NamedTuple):
    """The names that a module gives to others, and the modules of ours that it imports anywhere in it."""

    names: frozenset[str]
    imports: frozenset[str]


@cache
def modules() -> Mapping[str, Module]:
    """Every module by its name."""
    return {name: _read(file) for name, file in MODULES.items()}


def _read(file: Path) -> Module:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = frozenset(name for node in tree.body for name in _given(node))
    return Module(names, frozenset(name for node in ast.walk(tree) for name in _imported(node)))


def _given(node: ast.stmt) -> list[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.Assign(targets=targets):
            return [one.id for one in targets if isinstance(one, ast.Name)]
    return []


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.ImportFrom(module=str(module), names=names) if module in MODULES:
            return [whole if (whole := f"{module}.{one.name}") in MODULES else module for one in names]
        case ast.Import(names=names):
            return [one.name for one in names if one.name in MODULES]
    return []
