"""What is being typed at a place of an unfinished text: the keys that lead there, by indentation and braces.

No parser is asked, since none reads a file that somebody is in the middle of writing. Only the entry around the place
is looked at, so that the answer is as quick in a large file.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from malstyr.source.tree import KEY, Path

_LINE = re.compile(
    r"""(?P<indent>[ ]*)(?P<dashes>(?:-[ ]+)*(?:-$)?)
        (?:(?P<key>"[^"]*"|'[^']*'|[^\s"'#{}\[\],&*|>](?:[^:#]*[^:#\s])?)[ ]*:(?:[ ]+|$))?
        (?:[&!]\S+[ ]+)*
        (?P<rest>.*)""",
    re.VERBOSE,
)
_SIGN = re.compile(
    r"""(?P<quoted>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?P<sign>[{}\[\],]|:(?=\s|$))|\s\#.*|[^"'{}\[\],:]+|."""
)
_FIRST_KEY = re.compile(r"[^\s#:{}\[\]-][^:#]*(?=:(?:\s|$))")
_REST_OF_KEY = re.compile(r"^[\w.-]*\s*:?")
_KEYS_AFTER = re.compile(r"(?<![\w.-])([\w.-]+)\s*:(?:\s|$)")


class TypedPlace(NamedTuple):
    """The path of the value that is typed, or of the mapping that a key is typed in and then ``KEY``."""

    path: Path
    word: str
    """What is typed of it before the place."""
    beside: frozenset[str]
    """The keys that the mapping holds, where a key is typed."""

    @property
    def key(self) -> bool:
        return self.path[-1:] == (KEY,)


@dataclass(slots=True)
class _Open:
    """A collection that is open: of lines at ``column``, or in the braces or brackets that ``sign`` says."""

    sign: str
    column: int = -1
    step: str | int | None = None
    """The key whose value is open, or the number in a list."""
    keys: set[str] = field(default_factory=set)


def typed_at(lines: Sequence[str], line: int, column: int) -> TypedPlace:
    """What is typed at a place, lines and columns counted from 0 in code points."""
    begins = next((n for n in range(min(line, len(lines) - 1), 0, -1) if _FIRST_KEY.match(lines[n])), 0)
    entry = _entry(lines, begins, line)
    reading = _Reading()
    for n in [*([begins] if entry > begins else []), *range(entry, line)]:
        reading.take(lines[n])
    before = lines[line][:column] if line < len(lines) else ""
    word = reading.begin(before)
    top = reading.stack[-1] if reading.stack else _Open("", 0)
    path = tuple(one.step for one in reading.stack if one.step is not None)
    if reading.of_value:
        return TypedPlace(path, word, frozenset())
    beside = _beside(lines, line, column, top)
    return TypedPlace((*path, KEY), word, frozenset(top.keys).union(beside))


def _entry(lines: Sequence[str], section: int, line: int) -> int:
    """The line where the entry around ``line`` begins: one that stands in as far as the first of its section."""
    texts = range(section + 1, line)
    depth = next((_depth(lines[n]) for n in texts if _says(lines[n])), 0)
    return next((n for n in reversed(texts) if depth and _says(lines[n]) and _depth(lines[n]) == depth), section)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _says(line: str) -> bool:
    return line.strip()[:1] not in ("", "#")


class _Reading:
    """The collections that are open while lines are taken one by one. One object per place, never kept."""

    def __init__(self) -> None:
        self.stack: list[_Open] = []
        self.of_value = False
        self.text_in: int | None = None
        """The column of the key whose text in several lines is open."""

    def take(self, line: str) -> None:
        self._leave_open(line)
        if self._flow():
            self._signs(f"{line} ")
        elif _says(line) and not (self.text_in is not None and _depth(line) > self.text_in):
            self.text_in = None
            self._block(line)

    def begin(self, before: str) -> str:
        """Take the line up to the place; returns the word that is begun there."""
        self._leave_open(before)
        if self._flow():
            return self._signs(before)
        if self.text_in is not None and _depth(before) > self.text_in:
            self.of_value = True
            return before.strip()
        return self._block(before)

    def _leave_open(self, line: str) -> None:
        """Braces that nobody has closed yet end where a line stands no further in than the key before them."""
        while self._flow() and _says(line) and _depth(line) <= self.stack[-1].column and line.strip()[0] not in "]}":
            self.stack.pop()

    def _flow(self) -> bool:
        return bool(self.stack) and self.stack[-1].sign in ("{", "[")

    def _block(self, line: str) -> str:
        found = _LINE.match(line)
        assert found is not None
        column = len(found["indent"])
        for dash in re.finditer("-", found["dashes"]):
            self._item(column + dash.start())
        self.of_value = False
        column += len(found["dashes"])
        if found["key"] is None and found["dashes"] and not found["rest"].startswith(("{", "[")):
            self.stack.append(_Open("", column))
            return found["rest"]
        self._close(column, with_lists=True)
        if found["key"] is None and not found["rest"].startswith(("{", "[")):
            top = self.stack[-1] if self.stack else None
            if top is not None and top.column == column and top.step is not None:
                top.step = None
            elif top is None or top.column < column:
                self.stack.append(_Open("", column))
            return found["rest"]
        if found["key"] is not None:
            if not self.stack or self.stack[-1].column < column:
                self.stack.append(_Open("", column))
            self._named(found["key"])
            self.of_value = True
        rest = found["rest"]
        if rest.startswith(("{", "[")):
            return self._signs(rest)
        if rest.startswith(("|", ">")):
            self.text_in = column
        return rest

    def _item(self, column: int) -> None:
        self._close(column, with_lists=False)
        top = self.stack[-1] if self.stack else None
        if top is not None and top.sign == "-" and top.column == column and isinstance(top.step, int):
            top.step += 1
        else:
            self.stack.append(_Open("-", column, 0))

    def _close(self, column: int, *, with_lists: bool) -> None:
        """End what stands further in than ``column``; a list may stand as far in as its key."""
        while self.stack and (
            self.stack[-1].column > column
            or (with_lists and self.stack[-1].sign == "-" and self.stack[-1].column == column)
        ):
            self.stack.pop()

    def _named(self, key: str) -> None:
        name = key.strip().strip("\"'")
        self.stack[-1].step = name
        self.stack[-1].keys.add(name)

    def _signs(self, text: str) -> str:
        """Take what stands in braces and brackets; returns the word that is not yet ended."""
        word = ""
        for found in _SIGN.finditer(text):
            sign, top = found["sign"], self.stack[-1] if self.stack else None
            if sign in ("{", "["):
                self.stack.append(_Open(sign, self.stack[-1].column if self.stack else -1, 0 if sign == "[" else None))
            elif sign in ("}", "]") and self._flow():
                self.stack.pop()
            elif sign == "," and top is not None:
                top.step = top.step + 1 if isinstance(top.step, int) and top.sign == "[" else None
            elif sign == ":" and top is not None and top.sign == "{":
                self._named(word)
            elif not found[0].startswith(" #"):
                word += found[0]
                continue
            word = ""
        self.of_value = not self._flow() or self.stack[-1].step is not None
        return word.strip()


def _beside(lines: Sequence[str], line: int, column: int, top: _Open) -> Iterator[str]:
    """The keys of the same mapping that stand on other lines, or in the same braces after the place."""
    if top.sign == "{":
        after = _REST_OF_KEY.sub("", lines[line][column:])
        yield from _KEYS_AFTER.findall(re.split("[{}]", after)[0])
        return
    for others in (lines[line + 1 :], reversed(lines[:line])):
        for text in others:
            if _says(text) and _depth(text) < top.column:
                break
            if _depth(text) == top.column and (found := _LINE.match(text)) is not None and found["key"] is not None:
                yield found["key"].strip("\"'")
