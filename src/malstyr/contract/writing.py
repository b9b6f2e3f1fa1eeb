"""Records as JSON: numbers as texts of the exact decimal, days as ISO, records and mappings as objects."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from malstyr.present.as_json import as_json


def json_of(record: object) -> str:
    """A record as the text of a file."""
    return as_json(json_types(record)) + "\n"


class Entries(NamedTuple):
    """A list of a document, each of its entries as ``written_entry`` makes it, one at a time if there are many."""

    written: Iterable[bytes]


def written_entry(record: object) -> bytes:
    """An entry of a list of a document, as it stands there."""
    return typed_entry(json_types(record))


def typed_entry(value: object) -> bytes:
    """The same of what is in the types of JSON already."""
    return ("    " + as_json(value).replace("\n", "\n    ")).encode()


def document_of(fields: Mapping[str, object]) -> bytes:
    """The text of a file with these fields, as ``json_of`` writes them."""
    return b"".join(pieces_of(fields))


def pieces_of(fields: Mapping[str, object]) -> Iterator[bytes]:
    """The same, piece after piece: of a list that is long, no more than an entry is held."""
    opening = b"{\n"
    for key, value in fields.items():
        yield b'%b  "%b": ' % (opening, key.encode())
        if isinstance(value, Entries):
            yield from _list_of(value.written)
        else:
            yield as_json(json_types(value)).replace("\n", "\n  ").encode()
        opening = b",\n"
    yield b"\n}\n"


def _list_of(entries: Iterable[bytes]) -> Iterator[bytes]:
    opening = b"[\n"
    for entry in entries:
        yield opening + entry
        opening = b",\n"
    yield b"[]" if opening == b"[\n" else b"\n  ]"


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
