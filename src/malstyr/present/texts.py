"""What is to be shown with every text in it changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from operator import is_
from typing import Any

_ADDRESSES = ("id", "anchor", "row_anchor", "exact", "iso")
"""Fields that hold no text for people."""


def with_texts(value: Any, text: Callable[[str], str], address: Callable[[str], str] = str) -> Any:
    """What is to be shown with every text for people changed, and every address; what holds none is itself."""
    kind: Callable[..., Any] = type(value)
    if kind is str:
        told = text(value)
        return value if told == value else told
    if names := _fields(kind):
        held = [getattr(value, name) for name in names]
        made = [
            with_texts(one, address if name in _ADDRESSES else text, address)
            for name, one in zip(names, held, strict=True)
        ]
        return value if _same(held, made) else kind(**dict(zip(names, made, strict=True)))
    if isinstance(value, list | tuple):
        made = [with_texts(one, text, address) for one in value]
        return value if _same(value, made) else kind(made)
    if isinstance(value, dict):
        return {key: with_texts(one, text, address) for key, one in value.items()}
    return value


def _same(held: Sequence[object], made: Sequence[object]) -> bool:
    return all(map(is_, held, made))


@cache
def _fields(kind: Callable[..., Any]) -> tuple[str, ...]:
    """The names of what a record holds, of whichever kind it is."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return getattr(kind, "_fields", ())
