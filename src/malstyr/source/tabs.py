"""Tabs where blanks belong: parsers disagree about them."""

import re
from collections.abc import Iterator

from malstyr.source.tree import Node, Place, Source, scalars_in
from malstyr.source.trouble import Trouble

_TAB_BEFORE_TEXT = re.compile(r" *(?P<tab>\t+)")
_TAB = re.compile(r"[^\t]*(?P<tab>\t+)")


def tab_at(source: Source, said: str, last: int) -> Trouble | None:
    """The tab on a line where a parser stopped saying ``said``."""
    tab = (_TAB if "\\t" in said else _TAB_BEFORE_TEXT).match(source.line(last))
    start = source.line_starts[last - 1]
    return _tab(source, start + tab.start("tab"), start + tab.end()) if tab else None


def tabs_outside_text(source: Source, root: Node | None) -> Iterator[Trouble]:
    """Tabs that are not inside a quoted or block text: parsers disagree about them."""
    if "\t" not in source.text or root is None:
        return
    inside = [(text.start, text.end) for text in scalars_in(root) if text.quoted]
    for found in re.finditer(r"\t+", source.text):
        if not any(start <= found.start() < end for start, end in inside):
            yield _tab(source, found.start(), found.end())
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
