"""Lines that no parser gets past, typed as they are most likely meant: a colon, a dash or a comma is missing.

Each way to type such a line is a row of a table. A way is told only where what it gives was tried: the entry is then
read, every key in it is known where it stands, and nothing of its form is left to be told. So ``text Alla är trygga``
is a key without its colon, and ``Alla är trygga`` alone is not.
"""

import re
from collections.abc import Collection, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from malstyr.findings import Fault
from malstyr.source.changed import ChangedText, Instead
from malstyr.source.compose import FileReading, compose
from malstyr.source.entry_lines import EntryLines
from malstyr.source.legs import Leg
from malstyr.source.to_the_end import MOST_CHARACTERS, read_on
from malstyr.source.tree import Source
from malstyr.source.trouble import Trouble
from malstyr.workspace.said_line import said_line
from malstyr.workspace.told_of_file import OF_FORM, ToldOfFile, line_of
from malstyr.workspace.ways_to_type import (
    WAYS_TO_TYPE,
    WaysToMean,
    WayToType,
    after_braces,
    entry_without_id,
    head_behind,
    plain_blanks,
    several_lines,
    stray_sign,
)

_MOST_READ = 2_000_000
"""Characters of a file that are read again before no more of its lines are tried."""
_OPEN = ("not-yaml", "colon-in-text", "dash-starts-text", "sign-starts-text", "tab", "text-broken", "wrong-indent")
"""Troubles that may come from a line that lacks a sign, or has one too many."""
_BY_A_SIGN = ("bracket-starts-text", "no-space-after-colon", "quote-starts-text", "unclosed-quote")
"""Those that say what to write, unless a stray sign alone led there."""
_WAYS_PAST: Mapping[str, Sequence[WaysToMean]] = {
    **dict.fromkeys(_OPEN, WAYS_TO_TYPE),
    **dict.fromkeys(_BY_A_SIGN, (stray_sign, head_behind, several_lines, after_braces, entry_without_id)),
    "pasted-sign": (plain_blanks, entry_without_id),
}


class Retyping(NamedTuple):
    """The lines that were meant otherwise, and what is told of the rest of the file then."""

    faults: tuple[Fault, ...]
    reading: FileReading


def retyped(source: Source, reading: FileReading, leg: Leg, *, together: bool = False) -> Retyping | None:
    """What a lost file says where the lines that no parser gets past are typed otherwise; None where none is plain.

    ``together``: several of them may be of one entry. With what was found the file is read to its next stop, and on
    past that only where no way to type it is.
    """
    ways: list[WayToType] = []
    left = _MOST_READ
    reader = read_on
    while reading.lost and left > 0 and len(source.text) <= MOST_CHARACTERS:
        lines = {line_of(one.place) for one in reading.troubles}
        tried = ((one, lines - {line_of(one.place)} if together else None) for one in reading.troubles)
        found = [way for one, others in tried if (way := _way_past(source, one, others, leg))]
        found = [way for n, way in enumerate(found) if not any(map(way.meets, (*ways, *found[:n])))]
        if not found and reader is read_on:
            break
        reader = compose if found else read_on
        ways = sorted((*ways, *found), key=lambda one: one.change)
        reading = ChangedText(source, tuple(one.change for one in ways)).read(leg, reader)
        left -= len(source.text) * reading.times
    if not ways:
        return None
    around = reading.around if reading.lost else reading.root
    return Retyping(tuple(one.fault for one in ways), FileReading(None, reading.troubles, lost=True, around=around))


_IN_QUOTES = ("bracket-starts-text", "colon-in-text", "dash-starts-text", "quote-starts-text", "sign-starts-text")
"""Troubles of which quotes are said to make a text."""
_MOST_TRIED = 12
"""Troubles whose advice is tried: a file with more has other ones."""


def where_texts_stand(troubles: Sequence[Trouble], leg: Leg) -> list[Trouble]:
    """What is told of a lost file, without quotes where no text can stand: each is tried."""
    lines = {line_of(one.place) for one in troubles}
    return [*(_tried(one, lines, leg) for one in troubles[:_MOST_TRIED]), *troubles[_MOST_TRIED:]]


def _tried(trouble: Trouble, lines: Set[int], leg: Leg) -> Trouble:
    """A trouble on one of ``lines``, as what it is where its advice leaves it there, or moves it."""
    args, source = dict(trouble.args), trouble.place.source
    instead = args.get("instead", args.get("quoted"))
    if trouble.rule not in _IN_QUOTES or instead is None or len(source.text) > MOST_CHARACTERS:
        return trouble
    text, line = trouble.place.text, line_of(trouble.place)

    def is_read(typed: str) -> bool:
        changed = ChangedText(source, (Instead(trouble.place.start, trouble.place.end, typed),)).read(leg, read_on)
        stops = {line_of(one.place) for one in changed.troubles}
        return stops < lines and all(at != line for _, at in ToldOfFile.of(changed).found)

    if is_read(instead):
        return trouble
    bare = re.sub(r"^[-*>]+ +", "", text)
    if bare != text and is_read(bare):
        negative = f"-{bare}"
        form = "maybe-negative" if text[0] == "-" and is_read(negative) else "list-sign"
        typed = (("instead", bare),) if form == "list-sign" else (("bare", bare), ("negative", negative))
        return Trouble(trouble.rule, trouble.place, args=(("form", form), ("text", text), ("sign", text[0]), *typed))
    return Trouble("not-yaml", trouble.place, args=(("form", "no-text"), ("text", text)))


def _way_past(source: Source, trouble: Trouble, others: Collection[int] | None, leg: Leg) -> WayToType | None:
    """The first way to type the line of a trouble, or one above it, that leaves nothing to be told of its form; or
    where there are ``others``, the lines of other troubles, but of them and of what is wrong without the line too."""
    at = said_line(source, line_of(trouble.place))
    lines = dict.fromkeys((at, at.beside(-1), at.before)) if at is not None else ()
    ways = (
        way for line in lines if line is not None for meant in _WAYS_PAST.get(trouble.rule, ()) for way in meant(line)
    )
    return next((way for way in ways if way.is_other and _is_read(source, way, others, leg)), None)


def _is_read(source: Source, way: WayToType, others: Collection[int] | None, leg: Leg) -> bool:
    """Whether the entry that a way is of is read with it, and nothing is told of its form; but of ``others``, and then
    of what is wrong without the line too."""
    typed_in = way.indents[0]
    under = way.first.number if not typed_in else _lines_of(source).head(way.first.number - 1)
    entry = _entry(source, under, way)
    head = "" if entry.start == way.first.start and not typed_in else f"{source.line(under)}\n"
    before, after = source.text[entry.start : way.change.start], source.text[way.change.end : entry.end]
    text = f"{head}{before}{way.text}{after}"
    first, last = (n + (head + before).count("\n") for n in (1, 1 + way.text.count("\n")))
    above = {n + first - way.first.number for n in others or () if n < way.first.number}
    beside = above | {n + last - way.last.number for n in others or () if n > way.last.number}
    reading = compose(Source("", _without(text, beside)), leg)
    told = ToldOfFile.of(reading).found
    if reading.root is None or any(first <= line <= last for _, line in told):
        return False
    left = {one for one in told if one[0] in OF_FORM}
    if not left or others is None or way.last.holds:
        return not left
    return left <= ToldOfFile.of(compose(Source("", _without(text, {*beside, *range(first, last + 1)})), leg)).found


def _without(text: str, numbers: Collection[int]) -> str:
    """A text in which some lines are comments."""
    return "".join(f"#{line}" if n in numbers else line for n, line in enumerate(text.splitlines(keepends=True), 1))


def _entry(source: Source, head: int, way: WayToType) -> Instead:
    """The lines of the entry that some lines are in as they are typed, or of the whole section under ``head``, with all
    that the last of them holds."""
    lines = _lines_of(source)
    first, last, typed_in = way.first.number, way.last.number, way.indents[0]
    ends = lines.next_head(max(head, last) + 1)
    indents = (typed_in if n == first else lines.indents[n - 1] for n in range(head + 1, ends))
    inner = next(filter(None, indents), None)
    begins = head
    if first != head and inner is not None:
        above = (n for n in range(first - 1, head, -1) if (lines.indents[n - 1] or inner + 1) <= inner)
        begins = first if typed_in <= inner else next(above, head + 1)
        ends = min(ends, lines.after(last, min(inner, way.indents[-1])))
    return Instead(lines.start(begins), lines.start(ends), "")


@lru_cache(maxsize=1)
def _lines_of(source: Source) -> EntryLines:
    """A line whose indent has other blanks than our own is of no entry: how far in it begins is not known."""
    said = (said_line(source, number) for number in range(1, len(source.line_starts) + 1))
    known = (line if line is not None and not line.indent.strip(" ") else None for line in said)
    return EntryLines(source, [len(line.indent) if line is not None else None for line in known])
