"""A new entry of a section, put last in it in the right file, with only its own lines new."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from malstyr.editing.put import entry_end, indentation, is_shared
from malstyr.editing.typed import typed_key, typed_text
from malstyr.model.shape import known_keys
from malstyr.source.files import read_file
from malstyr.source.legs import default_leg
from malstyr.source.patch import Edit, Refusal
from malstyr.source.tree import Map, Node, Place, Scalar, find
from malstyr.workspace.edit import Broken, Edited, edited
from malstyr.workspace.load import FileReader, Loaded

_COMMA, _REMARK = re.compile(r"\s*,"), re.compile(r"[ \t]*#")
LIST_KEYS = frozenset((
    "serves", "threatens", "actions", "due", "for_each", "of_which", "classified", "kolada", "conditions",
    "exceptions",
))  # fmt: skip
"""Keys that are written as a list in brackets."""


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to be: its section, its id, and what each of its keys is to say, texts and lists of texts."""

    section: str
    id: str
    keys: Mapping[str, str | Sequence[str]]


@dataclass(frozen=True, slots=True)
class NoRoom:
    """The section is written so that no line can be put into it."""

    place: Place


def files_with(loaded: Loaded, section: str, like: tuple[str, str] | None = None) -> list[str]:
    """The files with entries of a section, or those where a key says what ``like`` does; those with most first."""
    held = loaded.workspace.tree.get(section)
    names = {loaded.shown(name): name for name in loaded.tree.files}
    count: dict[str, int] = {}
    for key, entry in held.items() if isinstance(held, Map) else ():
        name = names.get(key.source.name)
        if name is not None and (like is None or find(entry, like[:1]) == like[1]):
            count[name] = count.get(name, 0) + 1
    return sorted(count, key=lambda name: (-count[name], name))


def entered(
    loaded: Loaded, entry: NewEntry, name: str, read: FileReader = read_file
) -> Edited | Broken | Refusal | NoRoom:
    """The workspace with the entry in the file ``name``, or why it cannot be there."""
    return all_entered(loaded, [entry], name, read)


def all_entered(
    loaded: Loaded, entries: Sequence[NewEntry], name: str, read: FileReader = read_file
) -> Edited | Broken | Refusal | NoRoom:
    """The same with several entries of one section, in their order."""
    source, reading = read(loaded.shown(name), loaded.tree.files[name], default_leg())
    root = reading.root
    end = len(source.text)
    if not isinstance(root, Map):
        text = _at_end(source.text, _section(entries, 2))
        return edited(loaded, [Edit(Place(source, end, end), text)], read)
    if root.flow:
        return NoRoom(Place(source, root.start, root.end))
    key = root.key(entries[0].section)
    if key is None:
        width = next((indentation(one) for one in root.values() if isinstance(one, Map) and not one.flow), 2)
        return edited(loaded, [Edit(Place(source, end, end), _at_end(source.text, _section(entries, width)))], read)
    edits = _edits_in(key, root[key], entries)
    return edited(loaded, edits, read) if edits else NoRoom(Place(source, key.start, key.end))


def _edits_in(key: Scalar, held: Node, entries: Sequence[NewEntry]) -> list[Edit]:
    """The edits that put the entries last in a section that is there; none where it cannot be changed alone."""
    source = key.source
    if isinstance(held, Map) and not held.flow and held and held.start > key.end:
        column = source.position(held.start)[1] - 1
        at = _line_end(source.text, held.end)
        text = "".join(f"\n{' ' * column}{line}" for line in _all_lines(entries, indentation(held)))
        return [Edit(Place(source, at, at), text)]
    opened: list[Edit] = []
    if isinstance(held, Map) and held:
        opened = list(_on_lines(key, held))
        if not opened:
            return _in_braces(held, entries) if not is_shared(key, held) else []
    elif isinstance(held, Map) and "#" not in source.text[held.start : held.end]:
        opened = [Edit(Place(source, held.start, held.end), "")]
    elif not (isinstance(held, Scalar) and held.empty):
        return []
    colon = source.text.index(":", key.end) + 1
    at = _line_end(source.text, max(colon, held.end if isinstance(held, Map) else colon))
    new = Edit(Place(source, at, at), "".join(f"\n  {line}" for line in _all_lines(entries, 2)))
    return [*opened, new]


def _on_lines(section: Scalar, held: Map) -> Iterator[Edit]:
    """The edits that take the entries of a section out of braces on one line; none where more stands between them."""
    source, keys = section.source, list(held)
    text = source.text
    ends = [entry_end(key, held[key]) for key in keys]
    starts = [key.start for key in keys]
    between = list(zip([section.end, *ends], [*starts, held.end], strict=True))
    signs = [re.sub(r"[ \t]", "", text[start:end]) for start, end in between]
    if keys and signs in ([":{", *[","] * (len(keys) - 1), last] for last in ("}", ",}")):
        for sign, (start, end) in zip(signs, between, strict=True):
            yield Edit(Place(source, start, end), {":{": ":\n  ", ",": "\n  "}.get(sign, ""))


def _in_braces(held: Map, entries: Sequence[NewEntry]) -> list[Edit]:
    """The edits that put the entries last in braces: on lines of their own where the last one is, or has a remark."""
    source, last = held.source, next(reversed(held))
    text, end = source.text, entry_end(last, held[last])
    line, column = source.position(last.start)
    comma = _COMMA.match(text, end)
    after = comma.end() if comma is not None else end
    remark = _REMARK.match(text, after) is not None
    on_its_own = remark or not source.line(line)[: column - 1].strip()
    apart = f"\n{' ' * (column - 1)}" if on_its_own else " "
    entered = [f"{apart}{_in_line(one)}" for one in entries]
    at = _line_end(text, after) if remark else after
    put = Edit(Place(source, at, at), ",".join(entered) + ("," if comma is not None else ""))
    return [put] if comma is not None else [Edit(Place(source, end, end), ","), put]


def _in_line(entry: NewEntry) -> str:
    """The entry on one line."""
    told = ", ".join(line.strip() for line in _lines(entry, 0)[1:])
    return f"{typed_key(entry.id)}: {{{told}}}"


def _section(entries: Sequence[NewEntry], width: int) -> str:
    return f"{entries[0].section}:" + "".join(f"\n{' ' * width}{line}" for line in _all_lines(entries, width))


def _all_lines(entries: Sequence[NewEntry], width: int) -> Iterator[str]:
    for entry in entries:
        yield from _lines(entry, width)


def _lines(entry: NewEntry, width: int) -> list[str]:
    """The entry on lines of its own, its keys in the order of the model."""
    order = {name: n for n, name in enumerate(known_keys((entry.section, entry.id)))}
    keys = sorted(entry.keys, key=lambda key: order.get(key, len(order)))
    return [f"{typed_key(entry.id)}:", *(f"{' ' * width}{key}: {_value(entry.keys[key])}" for key in keys)]


def _value(value: str | Sequence[str]) -> str:
    if isinstance(value, AsWritten):
        return value
    return typed_text(value) if isinstance(value, str) else "[" + ", ".join(map(_item, value)) + "]"


def _item(text: str) -> str:
    return text if all(sign.isalnum() or sign in "-/" for sign in text) else typed_text(text)


class AsWritten(str):
    """A value as it stands in a goal file: a number, a day, something in braces."""


def _line_end(text: str, at: int) -> int:
    ends = [end for end in (text.find("\n", at), text.find("\r", at)) if end >= 0]
    return min(ends, default=len(text))


def _at_end(text: str, more: str) -> str:
    return f"{more}\n" if not text or text.endswith(("\n", "\r")) else f"\n{more}\n"
