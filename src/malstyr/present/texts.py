"""What is to be shown with every text in it changed."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any

NO_TEXT: Mapping[str, bool] = {"text": False}
"""Of a field of a record: it holds nothing that is read, as the points of a line, of which there are many."""
_ADDRESSES = ("id", "anchor", "row_anchor", "exact", "iso")
"""Fields that hold no text for people."""


def with_texts(value: Any, text: Callable[[str], str], address: Callable[[str], str] = str) -> Any:
    """What is to be shown with every text for people changed, and every address; what holds none is itself."""
    kind: Callable[..., Any] = type(value)
    if kind is str:
        told = text(value)
        return value if told == value else told
    if names := _fields(kind):
        changed = {}
        for name in names:
            one, change = getattr(value, name), address if name in _ADDRESSES else text
            if not one:  # most of what a record may hold it does not
                continue
            told = change(one) if type(one) is str else with_texts(one, change, address)
            if told is not one and told != one:
                changed[name] = told
        if not changed:
            return value
        return value._replace(**changed) if hasattr(value, "_replace") else replace(value, **changed)
    if isinstance(value, list | tuple):
        made = [with_texts(one, text, address) for one in value]
        return value if all(map(is_, value, made)) else kind(made)
    if isinstance(value, dict):
        return {key: with_texts(one, text, address) for key, one in value.items()}
    return value


@cache
def _fields(kind: Callable[..., Any]) -> tuple[str, ...]:
    """The names of what a record holds that may be read, of whichever kind it is."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind) if field.metadata.get("text", True))
    return getattr(kind, "_fields", ())
