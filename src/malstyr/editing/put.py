"""Where in a mapping of a file a key stands or is to be put, as edits of its own text.

Mappings in braces stay in braces and those on lines of their own stay so. What stands stays as it is written, with its
comments, quotes and anchors.
"""

import re
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from malstyr.editing.typed import typed_key
from malstyr.source.patch import Edit
from malstyr.source.tree import Map, Node, Place, Scalar, Seq, place_of

Rank: TypeAlias = tuple[int | str, ...]
"""Where a key comes among those beside it."""

_COLON = re.compile(r"\s*:")
_ALIAS = re.compile(r"\s*(\*[A-Za-z0-9_-]+)")
_ANCHOR = re.compile(r"&([A-Za-z0-9_-]+)")
_LINE_END = re.compile(r"[\r\n]|$")


class KeyStep(NamedTuple):
    """One key on the way to what is put in."""

    key: str
    rank: Callable[[str], Rank | None]
    """Where a key beside it comes; None for one that has no place, which new ones are put after."""
    short: str | None = None
    """The key that a value standing alone there is of."""
    lines: bool = False
    """Whether what is new below it is written with one key a line, where the mapping that it stands in is."""


class PutEdit(NamedTuple):
    """An edit, and what it comes after of those at the same place: what is deeper, then by rank."""

    edit: Edit
    depth: int = 0
    rank: Rank = ()

    @property
    def turn(self) -> tuple[int, int, int, Rank]:
        """The order in its file."""
        return self.edit.place.start, self.edit.place.end, -self.depth, self.rank


INNERMOST = 9
"""A depth below every other, of what is put into what stands in a cell."""


class CannotPut(Exception):
    """What stands there cannot be changed alone: ``shared`` with other places, or of another ``shape``."""

    def __init__(self, why: Literal["shared", "shape"], place: Place) -> None:
        super().__init__(why)
        self.why, self.place = why, place


def put_in(holder: Map, steps: Sequence[KeyStep], text: str, width: int, depth: int = 0) -> list[PutEdit]:
    """The edits that make ``text`` the value at the end of ``steps``. Raises CannotPut.

    ``width`` is how far what is new on a line of its own is moved in from what it belongs to.
    """
    step, rest = steps[0], steps[1:]
    key = holder.key(step.key)
    if key is None:
        return [_inserted(holder, steps, text, width, depth)]
    node = holder[key]
    alone = len(rest) == 1 and rest[0].key == step.short and not isinstance(node, Map)
    if isinstance(node, Scalar) and node.empty:
        indent = None if holder.flow else " " * _column(holder)
        at = _after_colon(key)
        return [PutEdit(Edit(Place(key.source, at, at), _value(step, rest, text, indent, width)), depth + 1)]
    _check_own(key, node)
    if not rest or alone:
        return [PutEdit(Edit(written_place(key, node), text))]
    if isinstance(node, Map):
        if _is_alias(key, node):
            raise CannotPut("shared", written_place(key, node))
        return put_in(node, rest, text, width, depth + 1)
    if step.short is None or (isinstance(node, Seq) and not node.flow):
        raise CannotPut("shape", place_of(node))
    before, after = f"{{{step.short}: ", f", {typed_key(rest[0].key)}:{_value(rest[0], rest[1:], text, None, width)}}}"
    place = written_place(key, node)
    if _is_alias(key, node):
        return [PutEdit(Edit(place, before + place_of(node).text + after))]
    start, end = Place(place.source, place.start, place.start), Place(place.source, place.end, place.end)
    return [PutEdit(Edit(start, before), depth + 1), PutEdit(Edit(end, after), depth + 1)]


def put_last(holder: Map, name: str, entry: str) -> list[PutEdit]:
    """The edits that make ``entry`` the last of the list at ``name``, where one alone is its only one."""
    key = holder.key(name)
    assert key is not None
    node = holder[key]
    _check_own(key, node)
    place = written_place(key, node)
    if _is_alias(key, node):
        raise CannotPut("shared", place)
    at_end = Place(place.source, place.end, place.end)
    if isinstance(node, Seq) and not node.flow:
        end = _line_end(node)
        return [PutEdit(Edit(Place(node.source, end, end), f"\n{' ' * _column(node)}- {entry}"), INNERMOST)]
    if isinstance(node, Seq):
        last = place.end - 1
        return [PutEdit(Edit(Place(place.source, last, last), f", {entry}" if node else entry), INNERMOST)]
    if isinstance(node, Map) and not node.flow:
        return _as_items(node, entry)
    start = Place(place.source, place.start, place.start)
    return [PutEdit(Edit(start, "["), INNERMOST), PutEdit(Edit(at_end, f", {entry}]"), INNERMOST)]


def _as_items(node: Map, entry: str) -> list[PutEdit]:
    """A mapping on lines of its own as the first of a list, and a second."""
    source, indent = node.source, " " * _column(node)
    first, last = (source.position(at)[0] for at in (node.start, node.end))
    edits = [PutEdit(Edit(Place(source, node.start, node.start), "- "))]
    for number in range(first + 1, last + 1):
        at = source.line_starts[number - 1]
        if source.line(number).strip():
            edits.append(PutEdit(Edit(Place(source, at, at), "  ")))
    end = _line_end(node)
    return [*edits, PutEdit(Edit(Place(source, end, end), f"\n{indent}- {entry}"), INNERMOST)]


def written_place(key: Scalar, node: Node) -> Place:
    """Where the value of a key is written: of an alias, the alias."""
    if not _is_alias(key, node):
        return place_of(node)
    found = _ALIAS.match(key.source.text, _after_colon(key))
    assert found is not None
    return Place(key.source, found.start(1), found.end(1))


def _inserted(holder: Map, steps: Sequence[KeyStep], text: str, width: int, depth: int) -> PutEdit:
    step, rest = steps[0], steps[1:]
    rank = step.rank(step.key)
    ranks = [(key, step.rank(str(key))) for key in holder]
    lower = [key for key, one in ranks if rank is not None and one is not None and one < rank]
    higher = [key for key, one in ranks if rank is not None and one is not None and one > rank]
    after = lower[-1] if lower else None if higher else next(reversed(holder), None)
    indent = None if holder.flow else " " * _column(holder)
    entry = f"{typed_key(step.key)}:{_value(step, rest, text, indent, width)}"
    if after is not None and indent is None:
        at, entry = entry_end(after, holder[after]), f", {entry}"
    elif after is not None:
        at, entry = _line_end_from(holder, entry_end(after, holder[after])), f"\n{indent}{entry}"
    elif higher:
        at, entry = higher[0].start, f"{entry}, " if indent is None else f"{entry}\n{indent}"
    elif holder.flow:
        at = holder.start + 1
    else:
        at = holder.start
        entry = f"{entry}\n" if holder.source.position(at)[1] == 1 else f"\n{entry}"
    return PutEdit(Edit(Place(holder.source, at, at), entry), depth, rank or ())


def _value(step: KeyStep, rest: Sequence[KeyStep], text: str, indent: str | None, width: int) -> str:
    """What stands after a new key's colon."""
    if not rest or (len(rest) == 1 and rest[0].key == step.short):
        return f" {text}"
    if step.lines and indent is not None:
        further = indent + " " * width
        return f"\n{further}{typed_key(rest[0].key)}:{_value(rest[0], rest[1:], text, further, width)}"
    return f" {{{typed_key(rest[0].key)}:{_value(rest[0], rest[1:], text, None, width)}}}"


def _is_alias(key: Scalar, node: Node) -> bool:
    """Whether a value stands earlier in the file, under the name that is written here."""
    return node.start < key.end


def is_shared(key: Scalar, node: Node) -> bool:
    """Whether a value is said elsewhere by a name: there, of an alias, or by those that mean it."""
    if _is_alias(key, node):
        return True
    text = key.source.text
    named = _ANCHOR.search(text[_after_colon(key) : node.start])
    return named is not None and re.search(rf"\*{re.escape(named[1])}(?![A-Za-z0-9_-])", text[node.end :]) is not None


def _check_own(key: Scalar, node: Node) -> None:
    """Raises CannotPut where a value is what other places mean by its anchor."""
    if not _is_alias(key, node) and is_shared(key, node):
        raise CannotPut("shared", place_of(node))


def _after_colon(key: Scalar) -> int:
    found = _COLON.match(key.source.text, key.end)
    return found.end() if found is not None else key.end


def entry_end(key: Scalar, node: Node) -> int:
    """Where a key and its value end, as they are written."""
    if isinstance(node, Scalar) and node.empty:
        return _after_colon(key)
    return written_place(key, node).end


def _line_end_from(node: Node, at: int) -> int:
    found = _LINE_END.search(node.source.text, at)
    assert found is not None
    return found.start()


def _line_end(node: Node) -> int:
    return _line_end_from(node, node.end)


def _column(node: Node) -> int:
    """How far in a mapping or a list on lines of its own stands."""
    return node.source.position(node.start)[1] - 1


def indentation(holder: Map) -> int:
    """How far a file moves in what belongs to something; two where it does not tell."""
    for node in holder.values():
        if isinstance(node, Map) and not node.flow and not holder.flow and node:
            return max(1, _column(node) - _column(holder))
    return 2
