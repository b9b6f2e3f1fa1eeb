"""The canonical layout of a file's text: the same data, keys in the same order, every comment, laid out in one way.

Two blanks for what belongs to something, lists moved in too; one blank after a colon and a dash; braces and brackets on
one line where there is room; quotes only where a text needs them; no blanks at the ends of lines, never two empty lines
together, and a line end last. Line ends, byte order mark and texts over several lines stay as they are written.

Only blanks, quotes and line ends are changed, each where it stands, so nothing else can be lost.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from malstyr.source.flow import in_flow
from malstyr.source.quoting import is_plain
from malstyr.source.tree import Map, Node, Scalar, Seq, Source, scalars_in

FLOW_ROOM = 120
"""Columns that braces and brackets may reach on one line."""
_STEP = 2
_BLANK = " \t"
_OTHERS = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n"))
"""Words that some readers of YAML take for something else than texts."""
_NOTHING = re.compile(r"[ \t]*(?:&\S+[ \t]*)?(?:#|$)")
"""What stands after a dash where what it is of stands on the lines below."""
_HEADER = re.compile(r"[|>](?P<mark>[-+1-9]*)")


class _Level(NamedTuple):
    """A mapping or a list of the lines around, the column it stands at, and the one it is to stand at."""

    column: int
    listed: bool
    new: int


class _Line(NamedTuple):
    """A line that something of the structure begins on, where it is to begin, and what is open after it."""

    number: int
    column: int
    new: int
    open: tuple[_Level, ...]


def laid_out(source: Source, root: Map) -> str:
    """The text of a file in the canonical layout."""
    return _Layout(source, root).text()


class _Layout:
    """The changes to one file while they are found."""

    def __init__(self, source: Source, root: Map) -> None:
        self.source, self.string, self.root = source, source.text, root
        self.edits: dict[tuple[int, int], str] = {}
        self.inside: dict[int, Node] = {}
        """Lines that go on with a text or a list of the line before, by number, and what it is."""
        self.values: set[int] = set()
        """Where what is no key begins."""
        self.kept_ends: set[int] = set()
        """Lines whose last blanks may be of a text."""

    def text(self) -> str:
        for holder, key, node in everything_in(self.root):
            self._entry(holder, key, node)
        lines = list(self._structure())
        self._comments(lines)
        self._ends()
        pieces: list[str] = []
        at = 0
        for (start, end), new in sorted(self.edits.items()):
            pieces += self.string[at:start], new
            at = end
        return "".join((*pieces, self.string[at:]))

    def _change(self, start: int, end: int, new: str) -> None:
        if self.string[start:end] != new:
            self.edits[start, end] = new

    def _number(self, at: int) -> int:
        return self.source.position(at)[0]

    # What stands on lines

    def _entry(self, holder: Map | Seq, key: Scalar | None, node: Node) -> None:
        if key is not None and not holder.flow:
            self._quotes(key)
            self._colon(key)
        own = key is None or node.start >= key.end
        if holder.flow or not own:
            return
        if isinstance(node, Scalar):
            self.values.add(node.start)
            self._goes_on(node)
            self._quotes(node)
        elif node.flow:
            self.values.add(node.start)
            self._flow(node)

    def _colon(self, key: Scalar) -> None:
        found = re.compile(r"[ \t]*:").match(self.string, key.end)
        if found is None:
            return
        self._change(key.end, found.end(), ":")
        between = re.compile(r"[ \t]+(?=[^\s#])").match(self.string, found.end())
        if between is not None:
            self._change(between.start(), between.end(), " ")

    def _quotes(self, node: Scalar) -> None:
        if node.style in ("'", '"') and not node.empty:
            self._change(node.start, node.end, _unquoted(node))

    def _flow(self, node: Map | Seq) -> None:
        line = self._number(node.start)
        text = self.string[node.start : node.end]
        plain = on_one_line(node)
        last = self._number(node.end)
        if plain is not None and "".join(plain.split()) == "".join(text.split()):
            new = in_flow(node, _unquoted)
            start = self.source.line_starts[line - 1]
            rest = self.source.line(last)[self.source.position(node.end)[1] - 1 :]
            if last == line or node.start - start + len(new) + len(rest.rstrip()) <= FLOW_ROOM:
                self._change(node.start, node.end, new)
                self.inside.update(dict.fromkeys(range(line + 1, last + 1), _JOINED))
                self.kept_ends.update(range(line, last))
                return
        self._goes_on(node)

    def _goes_on(self, node: Node) -> None:
        first, last = self._number(node.start), self._number(max(node.end, node.start))
        self.inside.update(dict.fromkeys(range(first + 1, last + 1), node))
        if first != last:
            self.kept_ends.update(range(first, last))

    # What lines are moved in to

    def _structure(self) -> Iterator[_Line]:
        stack: list[_Level] = []
        moved: dict[int, tuple[int, int]] = {}
        for number in range(1, len(self.source.line_starts) + 1):
            line, start = self.source.line(number), self.source.line_starts[number - 1]
            if number in self.inside:
                self._move_inside(number, stack[-1] if stack else _Level(0, False, 0), moved)
                continue
            bare = line.lstrip(_BLANK)
            column = len(line) - len(bare)
            if not bare or bare.startswith(("#", "%")) or (not column and line.startswith(("---", "..."))):
                continue
            new = None
            while re.match(r"-(?:[ \t]|$)", line[column:]):
                level = _opened(stack, column, True)
                new = level.new if new is None else new
                gap = len(line[column + 1 :]) - len(line[column + 1 :].lstrip(_BLANK))
                if _NOTHING.match(line, column + 1):
                    self._change(start + column + 1, start + column + 1 + gap, " " if line[column + 1 + gap :] else "")
                    column = -1
                    break
                self._change(start + column + 1, start + column + 1 + gap, " ")
                column += 1 + gap
            if column >= 0 and (new is None or start + column not in self.values):
                level = _opened(stack, column, False)
                new = level.new if new is None else new
            first = len(line) - len(bare)
            self._change(start, start + first, " " * (new or 0))
            yield _Line(number, first, new or 0, tuple(stack))

    def _move_inside(self, number: int, owner: _Level, moved: dict[int, tuple[int, int]]) -> None:
        """A line that goes on with a text: moved in from what the text belongs to."""
        node = self.inside[number]
        line, start = self.source.line(number), self.source.line_starts[number - 1]
        blanks = len(line) - len(line.lstrip(" "))
        if node is _JOINED or not line.strip(_BLANK):
            return
        if not isinstance(node, Scalar) or node.style not in ("|", ">"):
            self._change(start, start + blanks, " " * (owner.new + _STEP))
            return
        if id(node) not in moved:
            header = _HEADER.match(self.string, node.start)
            told = header is not None and any(sign.isdigit() for sign in header["mark"])
            moved[id(node)] = (owner.column, owner.new) if told else (blanks, owner.new + _STEP)
        before, after = moved[id(node)]
        self._change(start, start + blanks, " " * max(0, blanks - before + after))

    def _comments(self, lines: list[_Line]) -> None:
        """A comment stands where the line after it does, or with something that is open before it."""
        at = 0
        for number in range(1, len(self.source.line_starts) + 1):
            while at < len(lines) and lines[at].number < number:
                at += 1
            line, start = self.source.line(number), self.source.line_starts[number - 1]
            bare = line.lstrip(_BLANK)
            if number in self.inside or not bare.startswith("#"):
                continue
            column = len(line) - len(bare)
            after = lines[at] if at < len(lines) else None
            open_before = {level.column: level.new for level in reversed(lines[at - 1].open)} if at else {}
            if after is not None and (column == after.column or column not in open_before):
                new = after.new
            else:
                new = open_before.get(column, 0)
            self._change(start, start + column, " " * new)

    def _ends(self) -> None:
        """Blanks at the ends of lines, empty lines, and the end of the file."""
        starts = self.source.line_starts
        empty, block = 1, False
        last = len(starts) if self.source.line(len(starts)) else len(starts) - 1
        for number in range(1, last + 1):
            line, start = self.source.line(number), starts[number - 1]
            bare = line.rstrip(_BLANK)
            if number in self.inside:
                node = self.inside[number]
                block = isinstance(node, Scalar) and node.style in ("|", ">")
                empty = 0
                if block or number in self.kept_ends:
                    continue
            elif not bare:
                if block:
                    continue
                empty += 1
                if empty > 1:
                    self._change(start, starts[number] if number < len(starts) else start + len(line), "")
                    continue
            else:
                empty, block = 0, self._opens_text(number)
                if number in self.kept_ends and not block:
                    continue
            self._change(start + len(bare), start + len(line), "")
        if not block:
            self._last_line(last)

    def _opens_text(self, number: int) -> bool:
        node = self.inside.get(number + 1)
        return isinstance(node, Scalar) and node.style in ("|", ">")

    def _last_line(self, last: int) -> None:
        """No empty lines last, and a line end."""
        starts = self.source.line_starts
        while last > 0 and last not in self.inside and not self.source.line(last).strip(_BLANK):
            start = starts[last - 1]
            for place in [place for place in self.edits if place[0] >= start]:
                del self.edits[place]
            self._change(start, len(self.string), "")
            last -= 1
        if last and last == len(starts):
            end = len(self.string)
            bare = starts[-1] + len(self.source.line(last).rstrip(_BLANK))
            self.edits.pop((bare, end), None)
            self._change(bare, end, self.source.with_line_ends("\n", end))


_JOINED = Seq()
"""Stands for a list in brackets that is written on one line."""


def _opened(stack: list[_Level], column: int, listed: bool) -> _Level:
    """The level of a line that begins at a column: one that is open, or a new one."""
    while stack and (stack[-1].column > column or (stack[-1].column == column and stack[-1].listed and not listed)):
        stack.pop()
    if not stack or stack[-1].column != column or stack[-1].listed != listed:
        stack.append(_Level(column, listed, stack[-1].new + _STEP if stack else 0))
    return stack[-1]


def everything_in(root: Map) -> Iterator[tuple[Map | Seq, Scalar | None, Node]]:
    """Everything that stands in a file, once, with what holds it and its key."""
    seen: set[int] = set()
    waiting: list[Map | Seq] = [root]
    while waiting:
        holder = waiting.pop()
        if id(holder) in seen:
            continue
        seen.add(id(holder))
        below = holder.items() if isinstance(holder, Map) else ((None, node) for node in holder)
        for key, node in below:
            if id(node) not in seen:
                yield holder, key, node
            if isinstance(node, Map | Seq):
                waiting.append(node)
            else:
                seen.add(id(node))


def raw_text(node: Scalar) -> str:
    """What stands in the file, its quotes too."""
    return node.source.text[node.start : node.end]


def _unquoted(node: Scalar) -> str:
    """A text as it is written, without quotes where it means the same to every reader of YAML."""
    raw = raw_text(node)
    bare = raw[1:-1]
    plain = is_plain(bare) and "  " not in bare and bare.lower() not in _OTHERS
    return bare if plain and node.style in ("'", '"') else raw


def on_one_line(node: Map | Seq) -> str | None:
    """What stands in braces or brackets, on one line; None where a text is over several, or a key has no value."""
    written = [raw_text(one) for one in scalars_in(node)]
    return in_flow(node, raw_text) if all(text and not re.search("[\n\r]", text) for text in written) else None
