"""Reading on past what no parser can follow, so that one run tells all the mistakes of a file.

Each mistake that a parser stops at is mended in a text beside where the mend is plain, else what holds it is left out:
an entry, or the whole section. What is found after that is told at its place in the file as it was written. A stop
within what was mended or left out follows from the first mistake and is not told.

The file is lost all the same: nothing that was mended here is taken for what it says.
"""

import re
from functools import cached_property

from malstyr.source.changed import ChangedText, Instead
from malstyr.source.compose import FileReading, only_stop
from malstyr.source.conflict import SIDES
from malstyr.source.entry_lines import EntryLines
from malstyr.source.legs import Leg
from malstyr.source.pasted import PASTED_SIGN, with_plain_indents
from malstyr.source.tabs import without_tabs
from malstyr.source.tree import Map, Scalar, Source
from malstyr.source.trouble import Trouble

MOST_STOPS = 40
"""Stops that are looked past in one file, told or not."""
MOST_READ = 8_000_000
"""Characters up to the stops of one file that are read to look past them: of a long file with many of them at its end
the first are told, as of any with more than ``MOST_STOPS``."""
_GENERAL = frozenset(("not-yaml", "wrong-indent", "unclosed-quote", "tab", "text-broken"))
"""What may follow from another mistake of the same entry."""
_LINE = re.compile(r" *(?=[^\s#])")


class Onward:
    """One file while it is read on. Nothing of it is kept."""

    def __init__(self, source: Source, leg: Leg, first: FileReading) -> None:
        self.source, self.leg, self.reading = source, leg, first
        self.changes: list[Instead] = []
        self.told: list[Trouble] = []
        self.sure: list[Trouble] = []
        """Those of ``told`` that were mended, so that another line of the same entry is a mistake of its own."""

    def run(self) -> FileReading:
        left = MOST_READ
        for times in range(2, MOST_STOPS + 2):
            stop = self.reading.troubles[-1]
            left -= stop.place.end
            if left < 0 or not self.past(stop):
                break
            changed = ChangedText(self.source, tuple(self.changes))
            self.reading = changed.read(self.leg, only_stop)
            if not self.reading.lost:
                self.reading = changed.read(self.leg)
            if not self.reading.lost:
                root = self.reading.root
                if isinstance(root, Map):
                    self.without_emptied(root)
                return FileReading(None, (*self.told, *self.reading.troubles), lost=True, around=root, times=times)
        return FileReading(None, tuple(self.told), lost=True, times=times)

    def past(self, trouble: Trouble) -> bool:
        """Instead the text beside so that this is no longer met; whether there was a way."""
        place = trouble.place
        entry, section = self.lines.around(self.line(place.start), self.line(max(place.start, place.end - 1)))
        follows = any(
            trouble.rule == "not-yaml"
            or trouble.rule == one.rule == "tab"
            or (
                entry.start <= one.place.start < entry.end
                and (
                    (trouble.rule in _GENERAL and not (trouble.rule == one.rule == "wrong-indent" and one in self.sure))
                    or self.line(one.place.start) == self.line(trouble.place.start)
                )
            )
            for one in self.told
        )
        if not follows:
            self.told.append(trouble)
            mends = self.mended(trouble)
            if mends and not any(map(self.touches, mends)):
                self.sure.append(trouble)
                self.put(*mends)
                return True
        for whole in (entry, section):
            if whole.start < whole.end and whole not in self.changes:
                self.put(whole)
                return True
        return False

    def without_emptied(self, root: Map) -> None:
        """Take away the sections that hold nothing since all of it was left out."""
        for key in [key for key, node in root.items() if isinstance(node, Scalar) and node.empty]:
            if any(not one.text and key.end <= one.start and not self.said(key.end, one.start) for one in self.changes):
                del root[key]

    def said(self, start: int, end: int) -> bool:
        """Whether lines between two places begin a section."""
        return self.lines.next_head(self.line(start) + 1) < self.line(end)

    def put(self, *changes: Instead) -> None:
        kept = (one for one in self.changes if not any(_meets(one, change) for change in changes))
        self.changes = sorted((*kept, *changes))

    def touches(self, change: Instead) -> bool:
        return any(_meets(one, change) for one in self.changes)

    def line(self, index: int) -> int:
        return self.source.position(index)[0]

    def mended(self, trouble: Trouble) -> list[Instead]:
        """What to read in the file's stead where what to type is plain; nothing where it is not."""
        instead, place = dict(trouble.args).get("instead"), trouble.place
        if instead is None:
            return []
        if trouble.rule == "tab":
            return self.rewritten(without_tabs(self.source.text))
        if dict(trouble.args).get("form") in ("indent", "several") and trouble.rule == PASTED_SIGN:
            return self.rewritten(with_plain_indents(self.source.text))
        if trouble.rule != "wrong-indent":
            return [Instead(place.start, place.end, instead)]
        steps = len(instead) - (place.end - place.start)
        first = self.line(place.start)
        whole = self.source.line(first).rstrip().endswith(":") or instead.endswith("-")
        after = self.lines.after(first, self.lines.indents[first - 1]) if whole else first
        below = range(first + 1, after)
        if abs(steps) > 1 and below:
            return []
        starts = [self.lines.start(number) for number in below if self.source.line(number).strip()]
        moved = [Instead(at, at + max(-steps, 0), " " * max(steps, 0)) for at in starts]
        return [Instead(place.start, place.end, instead), *moved]

    def rewritten(self, made: str | None) -> list[Instead]:
        """Every line that is another when all of one habit is mended; none where it is not plain how."""
        lines = self.source.text.splitlines(keepends=True)
        both = zip(self.source.line_starts, lines, (made or "").splitlines(keepends=True), strict=False)
        return [Instead(start, start + len(line), new) for start, line, new in both if line != new]

    @cached_property
    def lines(self) -> EntryLines:
        """What git put there is of no entry."""
        lines = map(self.source.line, range(1, len(self.source.line_starts) + 1))
        found = (_LINE.match(line) if not SIDES.match(line) else None for line in lines)
        return EntryLines(self.source, [one.end() if one is not None else None for one in found])


def _meets(one: Instead, other: Instead) -> bool:
    return one.start < other.end and other.start < one.end
