"""The signatures and fields that programs rely on, as they were read and kept; and nothing in them is private."""

import builtins
import dataclasses
import inspect
import re
import sys
from collections.abc import Iterator
from enum import StrEnum
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_overloads, get_type_hints

import pytest

import malstyr
from conftest import PROJECT
from golden import agreed
from together import together

NAMES = sorted(malstyr.__all__)


def members(kind: type) -> Iterator[tuple[str, Any]]:
    """The public methods and properties that we have given a type."""
    for name, held in vars(kind).items():
        if not name.startswith("_") and (isinstance(held, property) or inspect.isfunction(held)):
            yield name, held


def fields(kind: type) -> dict[str, Any]:
    """The public fields of a record, each with its type."""
    known = getattr(kind, "_fields", None) or [one.name for one in dataclasses.fields(kind)]
    hints = hints_of(kind)
    return {name: hints[name] for name in known if not name.startswith("_")}


def hints_of(held: Any) -> dict[str, Any]:
    """Types by name; those that are only imported for checking stand in private places and are never asked for."""
    function = held.fget if isinstance(held, property) else held
    return get_type_hints(function)


def told(kind: Any) -> str:
    """A type as it is written."""
    return written(inspect.formatannotation(kind))


def written(text: str) -> str:
    """Names without their homes, and what may be None written one way by every version of Python."""
    bare = re.sub(r"\b(?:[a-z_]+\.)+(?=[A-Z])", "", text)
    return re.sub(r"Optional\[(Literal\[[^]]*\])\]", r"\1 | None", bare)


def signature(function: Any) -> str:
    shape, hints = inspect.signature(function), hints_of(function)
    parameters = [
        one.replace(annotation=hints.get(one.name, one.empty))
        for one in shape.parameters.values()
        if one.name != "self"
    ]
    whole = shape.replace(parameters=parameters, return_annotation=hints["return"])
    return written(str(whole))


def lines(name: str) -> Iterator[str]:
    held = getattr(malstyr, name)
    if inspect.isfunction(held):
        yield f"{name}{signature(held)}"
        return
    above = ", ".join(one.__name__ for one in held.__bases__ if one not in (object, tuple))
    yield f"class {name}({above})" if above else f"class {name}"
    if issubclass(held, StrEnum):
        yield from (f"    {one.name} = {one.value}" for one in held)
    elif hasattr(held, "_fields") or dataclasses.is_dataclass(held):
        yield from (f"    {field}: {told(kind)}" for field, kind in fields(held).items())
    for member, one in members(held):
        if isinstance(one, property):
            yield f"    {member} -> {told(hints_of(one)['return'])}"
        else:
            yield from (f"    {member}{signature(each)}" for each in get_overloads(one) or [one])


def test_signatures_are_as_they_were_kept() -> None:
    text = "\n\n".join("\n".join(lines(name)) for name in NAMES) + "\n"
    agreed(PROJECT / "tests/door/signatures.txt", text)


def types(kind: Any) -> Iterator[type]:
    """The classes that a type is made of."""
    if get_origin(kind) is Literal:
        return
    if get_origin(kind) in (Union, UnionType) or get_args(kind):
        for one in get_args(kind):
            yield from types(one)
        if isinstance(get_origin(kind), type):
            yield get_origin(kind)
    elif isinstance(kind, type):
        yield kind


def public_types(name: str) -> Iterator[type]:
    held = getattr(malstyr, name)
    if inspect.isfunction(held):
        hints = list(hints_of(held).values())
    else:
        hints = [hint for _, one in members(held) for hint in hints_of(one).values()]
        if hasattr(held, "_fields") or dataclasses.is_dataclass(held):
            hints += fields(held).values()
    for hint in hints:
        yield from types(hint)


@together
@pytest.mark.parametrize("name", NAMES)
def test_every_type_that_is_met_is_public_too(name: str) -> None:
    exported = {getattr(malstyr, one) for one in NAMES}
    known = {*sys.stdlib_module_names, builtins.__name__}
    assert [
        one for one in public_types(name) if one not in exported and one.__module__.partition(".")[0] not in known
    ] == []


@together
@pytest.mark.parametrize("name", NAMES)
def test_everything_public_says_what_it_is(name: str) -> None:
    held = getattr(malstyr, name)
    assert held.__doc__
    assert not held.__doc__.startswith(f"{name}(")
    for member, one in members(held) if isinstance(held, type) else ():
        assert one.__doc__, member


def test_the_door_is_what_is_named() -> None:
    assert set(NAMES) <= set(dir(malstyr))
    with pytest.raises(AttributeError, match="no attribute 'judge'"):
        _ = malstyr.judge  # type: ignore[attr-defined]
