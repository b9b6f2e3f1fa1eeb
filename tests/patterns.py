"""Every pattern of the package as it is used, for the test that holds all of them to a bound."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from modules import MODULES

SEARCHED = ("search", "finditer", "findall", "sub", "subn", "split")
USES = ("match", "fullmatch", *SEARCHED)


class PatternUse(NamedTuple):
    """A pattern, and whether it is looked for or must begin, or be, the text."""

    how: str
    pattern: re.Pattern[str]


def pattern_uses() -> dict[PatternUse, str]:
    """Each with where it stands. One in a table is used as its module uses what only running it would tell."""
    found: dict[PatternUse, str] = {}
    in_tables: list[tuple[str, re.Pattern[str]]] = []
    loose: dict[str, set[str]] = {}
    for module in map(import_module, MODULES):
        for how, pattern, line in _calls(module):
            if pattern is None:
                loose.setdefault(module.__name__, set()).add(how)
            elif isinstance(pattern.pattern, str):
                found.setdefault(PatternUse(how, pattern), f"{module.__name__}:{line}")
        in_tables += _held(vars(module), module.__name__, 5)
    told = {one.pattern for one in found}
    for home, pattern in in_tables:
        of_text = isinstance(pattern.pattern, str)
        for how in loose.get(home, ()) if of_text and pattern not in told else ():
            found.setdefault(PatternUse(how, pattern), home)
    return found


def _calls(module: ModuleType) -> Iterator[tuple[str, re.Pattern[Any] | None, int]]:
    """How a pattern is used in each place, and which it is; none where only running it would tell."""
    for call in ast.walk(ast.parse(MODULES[module.__name__].read_text(encoding="utf-8"))):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in USES):
            continue
        subject, how = call.func.value, call.func.attr
        if isinstance(subject, ast.Name) and subject.id == "re":
            parts = [call.args[0], *(word.value for word in call.keywords if word.arg == "flags")]
        else:
            parts = [subject]
        try:
            pattern = re.compile(*(eval(ast.unparse(one), vars(module)) for one in parts))
        except Exception:
            pattern = None
        if pattern is not None or how != "split":  # texts are split too
            yield "search" if how in SEARCHED else how, pattern, call.lineno


def _held(value: object, home: str, deep: int) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The patterns in a table, each with the module that uses it: that of what it is kept in, else the table's."""
    if isinstance(value, re.Pattern):
        yield home, value
    elif not deep or isinstance(value, type | ModuleType):
        return
    elif isinstance(value, dict):
        for one in (*value, *value.values()):
            yield from _held(one, home, deep - 1)
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _held(one, home, deep - 1)
    elif type(value).__module__ in MODULES:
        held = {name: getattr(value, name, None) for name in getattr(value, "__slots__", ())}
        yield from _held({**getattr(value, "__dict__", {}), **held}, type(value).__module__, deep - 1)
