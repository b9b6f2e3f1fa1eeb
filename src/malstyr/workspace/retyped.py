"""Lines that no parser gets past, typed as they are most likely meant: a colon, a dash or a comma is missing.

Each way to type such a line is a row of a table. A way is told only where what it gives was tried: the entry is then
read, every key in it is known where it stands, and nothing of its form is left to be told. So ``text Alla är trygga``
is a key without its colon, and ``Alla är trygga`` alone is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from textwrap import dedent
from typing import NamedTuple, TypeAlias

from pydantic_core import PydanticCustomError

from malstyr.findings import Fault
from malstyr.model.scalars import identifier
from malstyr.model.shape import every_key
from malstyr.source.changed import ChangedText, Instead
from malstyr.source.compose import FileReading, compose
from malstyr.source.legs import Leg
from malstyr.source.onward import MOST_CHARACTERS, read_on
from malstyr.source.patch import Edit
from malstyr.source.traps import in_quotes
from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble
from malstyr.workspace.told_of_file import OF_FORM, ToldOfFile, line_of

_STEP = "  "
_MOST_READ = 4_000_000
"""Characters that are read at most in trying the lines of one file."""
_OPEN = frozenset(
    ("not-yaml", "colon-in-text", "dash-starts-text", "sign-starts-text", "tab", "text-broken", "wrong-indent")
)
"""Troubles that may come from a line that lacks a sign, or has one too many."""


class _Line(NamedTuple):
    """A line that says something, and the lines around it."""

    source: Source
    number: int
    indent: str
    text: str
    """What it says, without the blanks around it and a comment after it."""

    def beside(self, step: int) -> _Line | None:
        """The nearest line before or after it that says something."""
        number = self.number + step
        while 1 <= number <= len(self.source.line_starts):
            found = _line(self.source, number)
            if found is not None:
                return found
            number += step
        return None

    @property
    def holds(self) -> bool:
        """Whether the line after it belongs to it."""
        after = self.beside(1)
        return after is not None and len(after.indent) > len(self.indent)

    @property
    def start(self) -> int:
        return self.source.line_starts[self.number - 1]

    def end_of(self, last: _Line) -> int:
        return last.start + len(self.source.line(last.number).rstrip())


class _Way(NamedTuple):
    """One way to type some lines: the rule and form that it is told by, the first and last line, and the text, which is
    one of several where it is not ``certain``."""

    rule: str
    form: str
    first: _Line
    last: _Line
    text: str
    certain: bool = True

    @property
    def change(self) -> Instead:
        return Instead(self.first.start, self.first.end_of(self.last), self.text)

    def meets(self, other: _Way) -> bool:
        return self.change.start < other.change.end and other.change.start < self.change.end

    @property
    def is_other(self) -> bool:
        """Whether it is not what stands there."""
        return self.first.source.text[self.change.start : self.change.end] != self.text

    @property
    def fault(self) -> Fault:
        kept = self.first.indent if self.text.startswith(self.first.indent) else ""
        place = Place(self.first.source, self.first.start + len(kept), self.change.end)
        typed = self.text.removeprefix(kept)
        blanks = len(self.text) - len(self.text.lstrip())
        args = {"form": self.form, "text": place.text.strip(), "instead": dedent(self.text), "wanted": str(blanks)}
        return Fault(self.rule, place, args, edit=Edit(place, typed) if self.certain else None)


class Retyping(NamedTuple):
    """The lines that were meant otherwise, and what is told of the rest of the file then."""

    faults: tuple[Fault, ...]
    reading: FileReading


def retyped(source: Source, reading: FileReading, leg: Leg) -> Retyping | None:
    """What a lost file says where the lines that no parser gets past are typed otherwise; None where none is plain."""
    ways: list[_Way] = []
    left = _MOST_READ
    while reading.lost and len(source.text) <= MOST_CHARACTERS:
        left -= len(source.text) * len(reading.troubles)
        found = [way for one in reading.troubles if one.rule in _OPEN and (way := _way_past(source, one, leg))]
        found = [way for n, way in enumerate(found) if not any(map(way.meets, (*ways, *found[:n])))]
        if not found or left < 0:
            break
        ways = sorted((*ways, *found), key=lambda one: one.change)
        reading = ChangedText(source, tuple(one.change for one in ways)).read(leg, read_on)
    if not ways:
        return None
    around = reading.around if reading.lost else reading.root
    return Retyping(tuple(one.fault for one in ways), FileReading(None, reading.troubles, lost=True, around=around))


def _way_past(source: Source, trouble: Trouble, leg: Leg) -> _Way | None:
    """The first way to type the line of a trouble, or the one above it, that leaves nothing to be told of its form."""
    at = _line(source, line_of(trouble.place))
    lines = (at, at.beside(-1)) if at is not None else ()
    ways = (way for line in lines if line is not None for meant in _WAYS for way in meant(line))
    return next((way for way in ways if way.is_other and _is_read(source, way, leg)), None)


def _is_read(source: Source, way: _Way, leg: Leg) -> bool:
    """Whether the entry that a way is of is read with it, and nothing is told of its form."""
    entry = _entry(source, way.first.number, way.last.number)
    head = "" if entry.start == way.first.start and not way.first.indent else f"{_head(source, way.first.number)}\n"
    before, after = source.text[entry.start : way.change.start], source.text[way.change.end : entry.end]
    text = f"{head}{before}{way.text}{after}"
    reading = compose(Source("", text), leg)
    if reading.lost or reading.root is None:
        return False
    told = ToldOfFile.of(reading)
    first = (head + before).count("\n") + 1
    typed = range(first, first + way.text.count("\n") + 1)
    return not any(rule in OF_FORM or line in typed for rule, line in told.found)


def _entry(source: Source, first: int, last: int) -> Instead:
    """The lines of the entry, or of the whole section, that some lines are in."""
    head = next((n for n in range(first, 0, -1) if _indent(source, n) == 0), 1)
    ends = _next(source, max(head, last) + 1, 0)
    inner = next((at for n in range(head + 1, ends) if (at := _indent(source, n))), None)
    begins = head
    if first != head and inner is not None:
        begins = next((n for n in range(first, head, -1) if (_indent(source, n) or inner + 1) <= inner), head + 1)
        ends = min(ends, _next(source, last + 1, inner))
    return Instead(_start(source, begins), _start(source, ends), "")


def _head(source: Source, number: int) -> str:
    """The line at the very left that a line stands under."""
    return source.line(next((n for n in range(number, 0, -1) if _indent(source, n) == 0), 1))


def _next(source: Source, number: int, level: int) -> int:
    """The first line from ``number`` on that begins no further in than ``level``; the one after the last, else."""
    after = range(number, len(source.line_starts) + 1)
    return next((n for n in after if (at := _indent(source, n)) is not None and at <= level), after.stop)


def _indent(source: Source, number: int) -> int | None:
    """How far in a line begins; None for one that says nothing, and where a tab leaves that open."""
    line = _line(source, number)
    return len(line.indent) if line is not None and "\t" not in line.indent else None


def _start(source: Source, number: int) -> int:
    starts = source.line_starts
    return starts[number - 1] if number <= len(starts) else len(source.text)


_SAID = re.compile(r"(?P<indent>[ \t]*)(?P<text>[^\s#](?:.*?\S)?)(?:\s+#.*)?\s*")


def _line(source: Source, number: int) -> _Line | None:
    found = _SAID.fullmatch(source.line(number))
    return _Line(source, number, found["indent"], found["text"]) if found is not None else None


# Ways to type a line

_KEY = r"[^\W_][\w/-]*"
_PAIR = rf"{_KEY}: +[^\s,;].*?"


def _one(rule: str, form: str, line: _Line, text: str) -> _Way:
    return _Way(rule, form, line, line, f"{line.indent}{text}")


def _colon(line: _Line) -> Iterator[_Way]:
    """``text Alla är trygga``, ``2025 = 85``, ``1. Vuxna finns``, ``| 2025 | 85 |``: no colon between key and value."""
    for pattern in (
        rf"(?P<key>{_KEY})(?: *= *|\t+ *| *; *| +[-–—] +| *[.)]? +)(?P<rest>[^\s:=;].*)",
        rf"\| *(?P<key>{_KEY}) *\| *(?P<rest>[^|]*[^|\s]) *\|?",
    ):
        found = re.fullmatch(pattern, line.text)
        if found is not None:
            yield _one("no-space-after-colon", "", line, f"{found['key']}: {found['rest']}")
    if line.holds and re.match(r"[^\W_]", line.text) and ":" not in line.text:
        yield _one("no-space-after-colon", "", line, f"{_as_id(line)}:")


def _comma(line: _Line) -> Iterator[_Way]:
    """``{at_least: 85; partly: 75}`` and ``{forecast: {D1: 400} value: 500}``: no comma between what braces hold."""
    found = re.fullmatch(r"(?P<key>[^{]*\{)(?P<held>.*)\}", line.text)
    if found is not None:
        held = re.sub(rf" *; *|(?<=[^\s,{{]) +(?={_KEY}: )|,(?: *,)+ *", ", ", found["held"].strip())
        yield _one("not-yaml", "comma", line, f"{found['key']}{held}}}")


def _after_braces(line: _Line) -> Iterator[_Way]:
    """``target: {at_least: 85}, {partly: 75}`` and ``target: {at_least: 85} procent``: more after the braces."""
    found = re.fullmatch(rf"(?P<key>{_KEY}:) *\{{(?P<held>[^{{}}]*)\}}[,;]? *(?P<rest>[^\s,;].*)", line.text)
    if found is None:
        return
    groups = re.fullmatch(r"(?:och +)?\{([^{}]*)\}", found["rest"])
    if groups is not None:
        yield _one("not-yaml", "two-braces", line, f"{found['key']} {{{found['held'].strip()}, {groups[1].strip()}}}")
    elif re.fullmatch(_PAIR, found["rest"]):
        yield _one("not-yaml", "two-braces", line, f"{found['key']} {{{found['held'].strip()}, {found['rest']}}}")
    else:
        kept = f"{found['key']} {{{found['held'].strip()}}}"
        yield _one("not-yaml", "after-braces", line, kept)._replace(certain=False)


def _value_below(line: _Line) -> Iterator[_Way]:
    """``2025:`` and its number alone on the next line, no further in."""
    before = line.beside(-1)
    number = re.fullmatch(r"-?[0-9]+(?:[.,][0-9]+)?", line.text)
    if before is not None and number is not None and re.fullmatch(rf"{_KEY}:", before.text):
        yield _Way("not-yaml", "value-below", before, line, f"{before.indent}{before.text} {line.text}")


def _braces(line: _Line) -> Iterator[_Way]:
    """``target: (at_least: 85, partly: 75)``."""
    found = re.fullmatch(rf"(?P<key>{_KEY}:) *\((?P<held>[^()]*)\)", line.text)
    if found is not None:
        yield _one("not-yaml", "braces", line, f"{found['key']} {{{found['held'].strip()}}}")


def _below(line: _Line) -> Iterator[_Way]:
    """``2024: value: 83`` and ``skola: 2024: 83``: a key and its value where a group of keys is wanted."""
    found = re.fullmatch(rf"(?P<key>{_KEY}:) +(?P<rest>{_PAIR})", line.text)
    if found is not None and line.holds:
        yield _one("not-yaml", "below", line, f"{found['key']}\n{line.indent}{_STEP}{found['rest']}")
    elif found is not None:
        for held in (found["rest"], _in_braces(found["rest"])):
            yield _one("not-yaml", "pair", line, f"{found['key']} {{{held}}}")


def _in_braces(pair: str) -> str:
    key, _, value = pair.partition(": ")
    return f"{key}: {in_quotes(value) if re.search(r'[,{}]|: ', value) and value[0] not in '[{' else value}"


def _two_lines(line: _Line) -> Iterator[_Way]:
    """``2025-Q1: 7.1   2025-Q2: 6.2``: what should stand on two lines."""
    for between in re.finditer(rf" *[,;|] *(?={_KEY}: )|\s+(?={_KEY}: )", line.text):
        first, then = line.text[: between.start()], line.text[between.end() :]
        if re.fullmatch(_PAIR, first) and all(first.count(one) == first.count(other) for one, other in ("{}", "[]")):
            yield _one("not-yaml", "lines", line, f"{first}\n{line.indent}{then}")


def _dash(line: _Line) -> Iterator[_Way]:
    """``-mål`` and ``mål`` among the items of a list."""
    found = re.fullmatch(r"-(?P<text>[^\s-].*)", line.text)
    above = line.beside(-1)
    if found is not None:
        yield _one("not-yaml", "dash", line, f"- {found['text']}")
    elif above is not None and above.indent == line.indent and above.text.startswith("- "):
        yield _one("not-yaml", "dash", line, f"- {line.text}")


def _dashes(line: _Line) -> Iterator[_Way]:
    """A list without dashes, on lines that begin no further in than its key."""
    first, last = line, line
    while (above := first.beside(-1)) is not None and not re.search(r":(?: |$)", above.text):
        first = above
    while (after := last.beside(1)) is not None and not re.search(r":(?: |$)", after.text):
        last = after
    if above is None or not above.text.endswith(":") or above.text.startswith("-"):
        return
    found = [_line(line.source, number) for number in range(first.number, last.number + 1)]
    texts = [one.text for one in found if one is not None]
    if not any(one.startswith("- ") for one in texts):
        items = [f"{above.indent}{_STEP}- {one.removeprefix('-')}" for one in texts]
        yield _Way("not-yaml", "dashes", first, last, "\n".join(items))


def _in_list(line: _Line) -> Iterator[_Way]:
    """``ideas: - Byt plats``: an item on the line of the key."""
    found = re.fullmatch(rf"(?P<key>{_KEY}:) +(?P<item>- \S.*)", line.text)
    if found is not None:
        yield _one("not-yaml", "item", line, f"{found['key']}\n{line.indent}{_STEP}{found['item']}")


def _no_dash(line: _Line) -> Iterator[_Way]:
    """``- text: Alla`` among keys that have no dash, ``- 2026-01-15 Två vakanser`` among days with a colon."""
    found = re.fullmatch(rf"- +(?P<pair>{_KEY}:(?: .*)?)", line.text)
    if found is not None:
        yield _one("not-yaml", "no-dash", line, found["pair"])
    dated = re.fullmatch(r"- +(?P<when>[0-9]{4}[\w-]*) +(?P<rest>[^\s:].*)", line.text)
    if dated is not None:
        yield _one("not-yaml", "no-dash", line, f"{dated['when']}: {dated['rest']}")
    after = line.beside(1)
    item, numbered = (
        re.fullmatch(r"- +(\S.*)", line.text),
        re.match(r"([0-9]+): ", after.text if after is not None else ""),
    )
    if item is not None and numbered is not None:
        yield _one("not-yaml", "no-dash", line, f"{int(numbered[1]) - 1}: {item[1]}")


def _named(line: _Line) -> Iterator[_Way]:
    """``trygghet: Alla är trygga`` above the keys of the entry: its name beside its id."""
    found = re.fullmatch(r"(?P<id>[^\W\d][^:]*): +(?P<name>[^\s\[{].*)", line.text)
    if found is not None and line.holds and found["id"] not in every_key():
        for key in ("name", "text", "title"):
            made = f"{_as_id(line, found['id'])}:\n{line.indent}{_STEP}{key}: {found['name']}"
            yield _one("not-yaml", "named", line, made)


def _no_id(line: _Line) -> Iterator[_Way]:
    """``- {name: Socialnämnden}`` among entries that have an id."""
    found = re.fullmatch(r"- +(?P<held>\{.*\})", line.text)
    if found is not None:
        yield _one("not-yaml", "no-id", line, f"id: {found['held']}")._replace(certain=False)


def _further_in(line: _Line) -> Iterator[_Way]:
    """A text on a line of its own that begins no further in than its key."""
    above = line.beside(-1)
    if above is not None and above.text.endswith(":") and above.indent == line.indent and ":" not in line.text:
        yield _Way("not-yaml", "further-in", line, line, f"{line.indent}{_STEP}{line.text}")


def _keyless(line: _Line) -> Iterator[_Way]:
    """A sentence among keys that says nothing of what it is."""
    above = line.beside(-1)
    if (
        above is not None
        and above.text.endswith(":")
        and " " in line.text
        and not re.search(r":(?: |$)|^[-\[{\"']", line.text)
    ):
        for key in ("text", "name", "note"):
            yield _one("not-yaml", "keyless", line, f"{key}: {line.text}")._replace(certain=False)


def _blanks(line: _Line) -> Iterator[_Way]:
    """A tab before the text, with as many blanks as the lines around it have."""
    around = [one for one in (line.beside(1), line.beside(-1)) if one is not None]
    if "\t" in line.indent and not any("\t" in one.indent for one in around):
        for indent in dict.fromkeys(one.indent for one in around):
            yield _Way("tab", "alone", line, line, f"{indent}{line.text}")
        yield _Way("tab", "alone", line, line, f"{around[-1].indent}{_STEP}{line.text}")


_Meant: TypeAlias = Callable[[_Line], Iterable[_Way]]
_WAYS: tuple[_Meant, ...] = (
    _blanks,
    _comma,
    _after_braces,
    _value_below,
    _braces,
    _two_lines,
    _below,
    _in_list,
    _colon,
    _dash,
    _dashes,
    _no_dash,
    _named,
    _no_id,
    _further_in,
    _keyless,
)


def _as_id(line: _Line, text: str | None = None) -> str:
    """The id that a name is most like, as it is written elsewhere in the file; the text itself where it can be none."""
    text = text or line.text
    try:
        return identifier(text)
    except PydanticCustomError as error:
        made = str((error.context or {}).get("instead") or text)
        small = made.casefold()
        return small if re.search(rf"(?<![\w-]){re.escape(small)}(?![\w-])", line.source.text) else made
