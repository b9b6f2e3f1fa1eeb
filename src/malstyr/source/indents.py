"""Lines that begin at another step than what they belong to."""

import re
from collections.abc import Sequence
from itertools import pairwise

from malstyr.source.marks import COMMENT, LINE_WITH_KEY
from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble

_STEP = 2
"""How much further in what belongs to something begins, in the one layout."""
_ITEM = r"(?P<indent> *)-(?= )"


def line_out_of_step(source: Source, number: int) -> Trouble | None:
    """A line with a key that begins neither as far in as an open level above it, nor below a key without value.

    Where it begins as far in as it should, the line that began the level above it is the one that does not.
    """
    line = re.match(LINE_WITH_KEY, source.line(number))
    if line is None:
        return None
    levels: list[int] = []
    items: dict[int, int] = {}
    """How far in the keys of an item begin, by how far in its dash does."""
    began: dict[int, int] = {}
    value = ""
    for above in range(number - 1, 0, -1):
        if levels and source.text.startswith(" " * (levels[-1] + 1), source.line_starts[above - 1]):
            continue  # further in than what is looked for, as most lines are
        found = re.match(LINE_WITH_KEY, source.line(above))
        begins = found.start("key") if found else None
        if found is None or begins is None or (levels and begins >= levels[-1]):
            began |= {begins: above} if begins in began and begins == levels[-1] else {}
            value = value or ("-" if not levels and re.match(_ITEM, source.line(above)) else "")
            continue
        value = value or ("" if levels else re.sub(COMMENT, "", found["value"]).strip())
        levels += [begins, *([found.end("indent")] if found["dashes"] else [])]
        began[begins] = above
        if found["dashes"]:
            items.setdefault(found.end("indent"), begins)
        if not begins:
            break
    begins = line.start("key")
    if begins in items and begins not in began:
        return _misplaced(source, number, items[begins])
    inside = bool(levels) and begins > levels[0]
    if not levels or begins in levels or (inside and not value):
        return None
    odd = next(
        (level for level, holds in pairwise(levels) if level in began and begins == holds + _STEP != level), None
    )
    if odd is not None:
        return _misplaced(source, began[odd], begins)
    alone = number == len(source.line_starts) or inside or line["value"].strip()
    opens = None if alone else re.match(LINE_WITH_KEY, source.line(number + 1))
    beside = opens.start("key") - _STEP if opens is not None else None
    nearest = min(levels, key=lambda level: (abs(level - begins), -level))
    return _misplaced(source, number, levels[0] if inside else beside if beside in levels else nearest)


def _misplaced(source: Source, number: int, wanted: int) -> Trouble:
    """The line of a key that is to begin as far in as ``wanted``."""
    line = re.match(LINE_WITH_KEY, source.line(number))
    assert line is not None
    start = source.line_starts[number - 1]
    written = f"{line['indent']}{line['dashes']}{line['key']}"
    return Trouble(
        "wrong-indent",
        Place(source, start, start + len(written)),
        args=(
            ("form", "several"),
            ("found", str(line.start("key"))),
            ("wanted", str(wanted)),
            ("instead", " " * (wanted - len(line["dashes"])) + line["dashes"] + line["key"]),
        ),
    )


def item_out_of_step(source: Source, near: Sequence[int]) -> Trouble | None:
    """Of two items of a list, the one that begins elsewhere than items of the key above should."""
    if len(near) < 2:
        return None
    numbers = (near[1], near[0])
    holds = re.match(LINE_WITH_KEY, source.line(max(near[1] - 1, 1)))
    items = [re.match(_ITEM, source.line(number)) for number in numbers]
    indents = [len(item["indent"]) for item in items if item is not None]
    if holds is None or holds["value"].strip() or len(indents) < 2:
        return None
    proper = (holds.start("key"), holds.start("key") + _STEP)
    off = [number for number, indent in zip(numbers, indents, strict=True) if indent not in proper]
    if len(off) != 1:
        return None
    found, wanted = sorted(indents, key=lambda indent: indent in proper)
    start = source.line_starts[off[0] - 1]
    args = {"form": "several", "found": str(found), "wanted": str(wanted), "instead": f"{' ' * wanted}-"}
    return Trouble("wrong-indent", Place(source, start, start + found + 1), args=tuple(args.items()))
