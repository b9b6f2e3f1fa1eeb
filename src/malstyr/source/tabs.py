"""Tabs where blanks belong: parsers disagree about them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from malstyr.source.tree import Node, Place, Source, scalars_in
from malstyr.source.trouble import Trouble

TABS_FIRST = r"(?m)^ *(?P<tab>\t+)(?=[ \t]*[^ \t\r\n])"
"""Tabs in the indent of a line."""


def tab_at(source: Source, last: int) -> Trouble | None:
    """The tab in the indent of a line where a parser stopped."""
    tab = re.match(TABS_FIRST, source.line(last))
    start = source.line_starts[last - 1]
    return _tab(source, start + tab.start("tab"), start + tab.end()) if tab else None


def tab_first(source: Source, texts: Iterable[tuple[int, int]]) -> Iterator[Trouble]:
    """The first tab in an indent that is in none of the ``texts``: how far in it stands is for nobody to say."""
    yield from _first_outside(TABS_FIRST, source, texts)


def tabs_outside_text(source: Source, root: Node | None) -> Iterator[Trouble]:
    """The first tab that is not inside a quoted or block text: parsers disagree about them."""
    if "\t" in source.text and root is not None:
        texts = ((text.start, text.end) for text in scalars_in(root) if text.quoted)
        yield from _first_outside(r"(?P<tab>\t+)", source, texts)


def _first_outside(pattern: str, source: Source, texts: Iterable[tuple[int, int]]) -> Iterator[Trouble]:
    held = sorted(texts)
    for tab in re.finditer(pattern, source.text):
        at = bisect_right(held, (tab.start("tab"), len(source.text))) - 1
        if at < 0 or held[at][1] <= tab.start("tab"):
            yield _tab(source, tab.start("tab"), tab.end("tab"))
            return


def _tab(source: Source, start: int, end: int) -> Trouble:
    """A tab, and how many lines after it have one: they are all of one habit."""
    lines = source.text[end:].splitlines()[1:]
    more = sum("\t" in line for line in lines)
    args = {"instead": "  ", "form": "several" if more else "one", "lines": str(more + 1)}
    return Trouble("tab", Place(source, start, end), args=tuple(args.items()))


_QUOTED = r"""("(?:[^"\\]|\\.)*"|'[^']*')"""


def without_tabs(text: str) -> str | None:
    """A text with blanks for its tabs: as far in as the lines they belong with; None where tabs and blanks mix. What is
    within quotes on one line is kept."""
    made: list[str] = []
    levels: list[tuple[str, int]] = []
    before, opens = 0, False
    for line in text.splitlines(keepends=True):
        said = line.lstrip(" \t")
        raw = line[: len(line) - len(said)]
        wide = len(raw)
        if "\t" in raw:
            levels = [(one, at) for one, at in levels if len(one) <= len(raw)]
            known = next((at for one, at in levels if one == raw), None)
            beside = len(raw.expandtabs(2)) if any("\t" in one for one, _ in levels) else before
            wide = known if known is not None else before + 2 if opens else beside
        parts = re.split(_QUOTED, said)
        made.append(" " * wide + "".join(one if n % 2 else one.replace("\t", " ") for n, one in enumerate(parts)))
        if said.strip() and said[0] != "#":
            if not opens and any(at == wide and "\t" in one and one != raw for one, at in levels):
                return None
            levels = [*((one, at) for one, at in levels if at < wide), (raw, wide)]
            before, opens = wide, said.rstrip().endswith(":")
    return "".join(made)
