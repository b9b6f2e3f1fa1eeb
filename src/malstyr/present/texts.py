"""What is to be shown with every text in it changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

_ADDRESSES = ("id", "anchor", "row_anchor", "exact", "iso")
"""Fields that hold no text for people."""


def with_texts(value: Any, text: Callable[[str], str], address: Callable[[str], str] = str) -> Any:
    """What is to be shown with every text for people changed, and every address."""
    kind: Callable[..., Any] = type(value)
    if kind is str:
        return text(value)
    if names := _fields(kind):
        told = ((name, address if name in _ADDRESSES else text) for name in names)
        return kind(**{name: with_texts(getattr(value, name), change, address) for name, change in told})
    if isinstance(value, list | tuple):
        return kind(with_texts(one, text, address) for one in value)
    if isinstance(value, dict):
        return {key: with_texts(one, text, address) for key, one in value.items()}
    return value


@cache
def _fields(kind: Callable[..., Any]) -> tuple[str, ...]:
    """The names of what a record holds, of whichever kind it is."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return getattr(kind, "_fields", ())
