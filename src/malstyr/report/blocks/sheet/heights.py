"""How high the sheet is on paper, near enough to choose by: what is drawn is measured by nobody but the browser.

Widths are those of Helvetica and its likes, and sizes those of ``sheet.css.j2``, in points.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from malstyr.report.facts import Fact
from malstyr.report.sheet import Besides, BoardSheet, GoalMap, Letters, MapRow, RedRow, RedTable

PAGE_HEIGHT, PAGE_WIDTH = 770.0, 510.0
_WIDTHS = {
    **dict.fromkeys("ijl|'", 0.22),
    **dict.fromkeys("ft.,:;!/[]", 0.28),
    **dict.fromkeys("r()-", 0.33),
    **dict.fromkeys("cksvxyzJ", 0.5),
    **dict.fromkeys("mwMW%…—", 0.86),
}
"""In the letters' own size, of those that are not as wide as a digit."""


@dataclass(frozen=True, slots=True)
class _Set:
    """What is set in letters of a size."""

    letters: Letters

    @property
    def letter(self) -> float:
        return self.letters.size

    @property
    def line(self) -> float:
        """A line of text."""
        return self.letter * self.letters.line

    @property
    def cell(self) -> float:
        """Above and below what stands in a cell, with the line under it."""
        return 2 * self.letters.cell * self.letter + 0.35

    @property
    def heading(self) -> float:
        """A heading of a line, with what is above and below it."""
        return self.letter * (1.15 * self.letters.line + self.letters.above + 0.3)

    def lines(self, text: str, width: float, scale: float = 1.0) -> int:
        """How many lines a text takes, broken between words."""
        letter, count, at = self.letter * scale, 1, 0.0
        for word in text.split():
            long = _width(word) * letter
            if at and at + long > width:
                count, at = count + 1, 0.0
            count += int(long // width)
            at += long % width + 0.28 * letter
        return count

    def high(self, text: str, width: float, scale: float = 1.0) -> float:
        return self.lines(text, width, scale) * self.line * scale if text else 0.0


def _width(text: str) -> float:
    """In the letters' own size."""
    return sum(_WIDTHS.get(c, 0.69 if c.isupper() else 0.556) for c in text)


def heights(sheet: BoardSheet, lead: Sequence[str]) -> tuple[float, float]:
    """Of the front, with the head, and of the back."""
    size = _Set(sheet.letters)
    front = 7.7 * size.letter + size.high(" ".join(lead), PAGE_WIDTH, 1.22) + 6
    if sheet.asks is not None:
        front += size.heading + 12 + sum(_fact(size, one, PAGE_WIDTH - 46) for one in sheet.asks.items)
        front += size.high(sheet.asks.more if sheet.asks.items else sheet.asks.none, PAGE_WIDTH)
    if sheet.goalmap is not None:
        front += _map(size, sheet.goalmap) + size.high(sheet.rule, PAGE_WIDTH) + 2 * size.line
    back = _reds(size, sheet.reds) if sheet.reds is not None else 0.0
    back += _besides(size, sheet.besides) if sheet.besides is not None else 0.0
    return front, back + 8 + size.high(sheet.sources, PAGE_WIDTH, 0.85) + size.high(sheet.made, PAGE_WIDTH, 0.85)


def _fact(size: _Set, one: Fact, width: float) -> float:
    return size.high(f"{one.name.upper()[:1]}{one.name}: {one.text}", width) + 1.5


def _map(size: _Set, goals: GoalMap) -> float:
    rows = [row for group in goals.groups for row in group.rows]
    years = 2 if goals.before else 1
    shapes = max([size.letter * 8.7, *(size.letter * (1.2 * len(row.shapes) + 0.7) for row in rows if not row.many)])
    name = PAGE_WIDTH * 0.27
    decides = PAGE_WIDTH - name - years * size.letter * 3.6 - shapes
    name -= size.letter * 0.7

    def high(row: MapRow) -> float:
        first = size.high(row.name, name - (size.letter if row.below else 0))
        return max(first, size.high(row.decides, decides, 0.9), size.line) + size.cell

    groups = sum(size.line + size.cell + 1.8 for group in goals.groups if group.name)
    ladder = sum(_fact(size, Fact(one.name, one.text), PAGE_WIDTH) for one in goals.ladder)
    head = size.line + size.cell if rows else 0.0
    return size.heading + ladder + head + groups + sum(map(high, rows)) + size.high(goals.more, PAGE_WIDTH)


def _reds(size: _Set, reds: RedTable) -> float:
    gap = size.letter * 0.7

    def high(row: RedRow) -> float:
        first = PAGE_WIDTH * 0.26 - gap
        name = size.high(row.name, first - size.letter * 1.3) + size.high(row.goal, first, 0.9)
        acts = sum(size.high(str(one), PAGE_WIDTH * 0.29 - gap) for one in row.actions)
        acts += size.high(row.lacking, PAGE_WIDTH * 0.29 - gap)
        outcome, why = size.high(row.outcome, PAGE_WIDTH * 0.2 - gap), size.high(row.why, PAGE_WIDTH * 0.25 - gap)
        return max(name, outcome, why, acts) + size.cell

    told = size.high(reds.more, PAGE_WIDTH) + 3 if reds.more else 0.0
    head = size.line + size.cell
    return size.heading + (head + sum(map(high, reds.rows)) if reds.rows else 14) + told


def _besides(size: _Set, besides: Besides) -> float:
    amounts = size.heading + (len(besides.amounts) + 2) * (size.line + size.cell) if besides.amounts else 0.0
    column = (PAGE_WIDTH - 20) / 2 if besides.in_columns else PAGE_WIDTH

    def listed(facts: Iterable[Fact]) -> float:
        found = sum(_fact(size, one, column) for one in facts)
        return found + size.heading if found else 0.0

    whole = sum(_fact(size, one, PAGE_WIDTH) for one in besides.overall)
    sides = max(listed(besides.risks) + listed(besides.exceptions), listed(besides.ahead))
    return whole + amounts + sides + len(besides.more) * size.line
