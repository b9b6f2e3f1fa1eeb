"""Records as JSON: numbers as texts of the exact decimal, days as ISO, records and mappings as objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from malstyr.present.visible import as_json


def json_of(record: object) -> str:
    """A record as the text of a file."""
    return as_json(json_types(record)) + "\n"


def json_types(value: Any) -> Any:
    """A record, or what one holds, in the types that JSON has."""
    kind: Any = type(value)
    return _writing(kind)(value)


@cache
def _writing(kind: type) -> Callable[[Any], Any]:
    """How values of a type are written."""
    if issubclass(kind, Decimal):
        return "{:f}".format
    if issubclass(kind, date):
        return date.isoformat
    if issubclass(kind, Mapping):
        return lambda value: {key: json_types(one) for key, one in value.items()}
    if issubclass(kind, tuple):
        names = [name.rstrip("_") for name in getattr(kind, "_fields", ())]
        if names:
            return lambda value: dict(zip(names, map(json_types, value), strict=True))
        return lambda value: [json_types(one) for one in value]
    return lambda value: value
