"""Data that knows where it stands: every text, mapping and list of a file carries its span.

The three node types are the plain ``str``, ``dict`` and ``list`` that a validator expects, with
positions added, so that one tree serves both the model and the messages about it. A position is
an index in code points into the text of its ``Source``; ``end`` is exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar, overload

_Else = TypeVar("_Else")
Path: TypeAlias = tuple[str | int, ...]
SHORT = "value"
"""The key that a cell's short form leaves out: ``2013: 58`` for ``2013: {value: 58}``."""
KEY = "[key]"
"""Last element of a path that means the key itself, not the value it leads to."""

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, eq=False)
class Source:
    """A decoded file: its name as shown to people and its text (without byte order mark)."""

    name: str
    text: str

    @cached_property
    def line_starts(self) -> Sequence[int]:
        """Index of the first character of each line."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def position(self, index: int) -> tuple[int, int]:
        """Line and column of ``index``, both counted from 1 in code points."""
        line = bisect_right(self.line_starts, index)
        return line, index - self.line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Text of line ``number`` (from 1) without its line end."""
        start = self.line_starts[number - 1]
        after = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:after].rstrip("\r\n")

    def with_line_ends(self, text: str, index: int) -> str:
        """``text`` with the line end of the line at ``index``; a last line without one follows the line before."""
        number = min(bisect_right(self.line_starts, index), len(self.line_starts) - 1)
        if number == 0:
            return text
        start, after = self.line_starts[number - 1], self.line_starts[number]
        return self.text[start + len(self.line(number)) : after].join(_LINE_END.split(text))


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file."""

    source: Source
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]


class Scalar(str):
    """A text with its span and the quoting it was written with: ``'``, ``"``, ``|``, ``>`` or none."""

    __slots__ = ("end", "source", "start", "style")
    source: Source
    start: int
    end: int
    style: str

    @property
    def quoted(self) -> bool:
        return self.style != ""

    @property
    def empty(self) -> bool:
        """True where nothing at all was written after the colon or dash."""
        return not self and not self.style


class Map(dict["Scalar", "Node"]):
    """A mapping with its span; ``flow`` says that it was written in braces."""

    __slots__ = ("_own", "end", "flow", "source", "start")
    source: Source
    start: int
    end: int
    flow: bool
    _own: dict[str | int, Scalar]
    """The keys by what they say, made when one is first asked for and again when one is not in it."""

    def key(self, name: str | int) -> Scalar | None:
        """The key equal to ``name``, as it stands in the file."""
        if name not in self:
            return None
        if not hasattr(self, "_own") or name not in self._own:
            self._own = {str(key): key for key in self}
        return self._own[name]

    if TYPE_CHECKING:  # a key is looked up by what it says, as a text that stands nowhere

        def __getitem__(self, name: str | int, /) -> Node: ...

        @overload
        def get(self, name: str | int, default: None = None, /) -> Node | None: ...
        @overload
        def get(self, name: str | int, default: _Else, /) -> Node | _Else: ...
        def get(self, name: str | int, default: object = None, /) -> object: ...
        @overload
        def pop(self, name: str | int, /) -> Node: ...
        @overload
        def pop(self, name: str | int, default: _Else, /) -> Node | _Else: ...
        def pop(self, name: str | int, default: object = None, /) -> object: ...


class Seq(list["Node"]):
    """A list with its span; ``flow`` says that it was written in brackets."""

    __slots__ = ("end", "flow", "source", "start")
    source: Source
    start: int
    end: int
    flow: bool


Node: TypeAlias = Scalar | Map | Seq


def scalar(text: str, place: Place, style: str = "") -> Scalar:
    """A text that stands (or is understood to stand) at ``place``."""
    node = Scalar(text)
    node.source, node.start, node.end, node.style = place.source, place.start, place.end, style
    return node


def copied(tree: Map) -> Map:
    """The same data in collections of their own; what an alias makes one stays one."""
    made: dict[int, Map | Seq] = {}

    def again(node: Node) -> Node:
        if isinstance(node, Scalar):
            return node
        return made[id(node)] if id(node) in made else own(node)

    def own(node: Map | Seq) -> Map | Seq:
        new = made[id(node)] = type(node)()
        new.source, new.start, new.end, new.flow = node.source, node.start, node.end, node.flow
        if isinstance(node, Map) and isinstance(new, Map):
            new.update((key, again(below)) for key, below in node.items())
        elif isinstance(node, Seq) and isinstance(new, Seq):
            new.extend(map(again, node))
        return new

    root = own(tree)
    assert isinstance(root, Map)
    return root


def place_of(node: Node) -> Place:
    return Place(node.source, node.start, node.end)


def find(tree: Node, path: Path) -> Node | None:
    """The node that ``path`` leads to, or None where the path leaves the tree."""
    node: Node | None = tree
    for step in path:
        node = _below(node, step)
    return node


def _below(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Map):
        return node.get(step)
    return node[step] if isinstance(node, Seq) and isinstance(step, int) and step < len(node) else None


def reach(tree: Map, path: Path) -> tuple[Path, Node, Scalar | None]:
    """How far ``path`` leads into the tree: the part that exists, its node, and the key that introduces it.

    A path may go further than the file does, where a key is missing, and what stands alone is the first of a list.
    """
    node: Node = tree
    taken: list[str | int] = []
    introduced: tuple[Map, str | int] | None = None
    for step in path:
        if (step == SHORT and not isinstance(node, Map)) or (step == 0 and not isinstance(node, Seq)):
            continue
        below = _below(node, step) if step != KEY else None
        if below is None:
            break
        introduced = (node, step) if isinstance(node, Map) else introduced
        node = below
        taken.append(step)
    return tuple(taken), node, introduced[0].key(introduced[1]) if introduced is not None else None


def place_at(tree: Map, path: Path) -> Place:
    """Where to point for ``path``: an item, a text or a list in brackets itself, else the key that introduces it."""
    taken, node, key = reach(tree, path)
    if taken and isinstance(taken[-1], int):
        return place_of(node)
    own = (isinstance(node, Scalar) and not node.empty) or (isinstance(node, Seq) and node.flow)
    if key is None or (own and path[-1:] != (KEY,)):
        return place_of(node)
    return place_of(key)


def same_data(one: Node, other: Node) -> bool:
    """Whether two trees say the same, with the same keys in the same order."""
    if isinstance(one, Map) and isinstance(other, Map):
        return list(one) == list(other) and all(map(same_data, one.values(), other.values()))
    if isinstance(one, Seq) and isinstance(other, Seq):
        return len(one) == len(other) and all(map(same_data, one, other))
    return isinstance(one, Scalar) and isinstance(other, Scalar) and one == other and one.empty == other.empty


def scalars_in(node: Node | None) -> Iterator[Scalar]:
    """Every text in ``node``, keys included, in the order of the file."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Map):
        for key, value in node.items():
            yield key
            yield from scalars_in(value)
    elif isinstance(node, Seq):
        for value in node:
            yield from scalars_in(value)
