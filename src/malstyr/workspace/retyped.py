"""Lines that no parser gets past, typed as they are most likely meant: a colon, a dash or a comma is missing.

Each way to type such a line is a row of a table. A way is told only where what it gives was tried: the entry is then
read, every key in it is known where it stands, and nothing of its form is left to be told. So ``text Alla är trygga``
is a key without its colon, and ``Alla är trygga`` alone is not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from malstyr.findings import Fault
from malstyr.source.changed import ChangedText
from malstyr.source.compose import FileReading, compose
from malstyr.source.entry_lines import EntryLines
from malstyr.source.legs import Leg
from malstyr.source.onward import MOST_CHARACTERS, read_on
from malstyr.source.tree import Source
from malstyr.source.trouble import Trouble
from malstyr.workspace.said_line import said_line
from malstyr.workspace.told_of_file import OF_FORM, ToldOfFile, line_of
from malstyr.workspace.ways_to_type import WAYS_TO_TYPE, WayToType

_MOST_READ = 4_000_000
"""Characters that are read at most in trying the lines of one file."""
_OPEN = frozenset(
    ("not-yaml", "colon-in-text", "dash-starts-text", "sign-starts-text", "tab", "text-broken", "wrong-indent")
)
"""Troubles that may come from a line that lacks a sign, or has one too many."""


class Retyping(NamedTuple):
    """The lines that were meant otherwise, and what is told of the rest of the file then."""

    faults: tuple[Fault, ...]
    reading: FileReading


def retyped(source: Source, reading: FileReading, leg: Leg) -> Retyping | None:
    """What a lost file says where the lines that no parser gets past are typed otherwise; None where none is plain."""
    ways: list[WayToType] = []
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


def _way_past(source: Source, trouble: Trouble, leg: Leg) -> WayToType | None:
    """The first way to type the line of a trouble, or the one above it, that leaves nothing to be told of its form."""
    at = said_line(source, line_of(trouble.place))
    lines = (at, at.beside(-1)) if at is not None else ()
    ways = (way for line in lines if line is not None for meant in WAYS_TO_TYPE for way in meant(line))
    return next((way for way in ways if way.is_other and _is_read(source, way, leg)), None)


def _is_read(source: Source, way: WayToType, leg: Leg) -> bool:
    """Whether the entry that a way is of is read with it, and nothing is told of its form."""
    lines = _lines_of(source)
    entry, _ = lines.around(way.first.number, way.last.number)
    at_head = entry.start == way.first.start and not way.first.indent
    head = "" if at_head else f"{source.line(lines.head(way.first.number))}\n"
    before, after = source.text[entry.start : way.change.start], source.text[way.change.end : entry.end]
    text = f"{head}{before}{way.text}{after}"
    reading = compose(Source("", text), leg)
    if reading.lost or reading.root is None:
        return False
    told = ToldOfFile.of(reading)
    first = (head + before).count("\n") + 1
    typed = range(first, first + way.text.count("\n") + 1)
    return not any(rule in OF_FORM or line in typed for rule, line in told.found)


@lru_cache(maxsize=1)
def _lines_of(source: Source) -> EntryLines:
    """A line whose indent has a tab is of no entry: how far in it begins is not known."""
    said = (said_line(source, number) for number in range(1, len(source.line_starts) + 1))
    return EntryLines(
        source, [len(line.indent) if line is not None and "\t" not in line.indent else None for line in said]
    )
