"""The names that stand in the goal files around a place, read as text alone: no rules, and nothing but names."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from malstyr.source.files import MAX_BYTES, WORKSPACE_FILE, bytes_of, excluded, read_file, read_folder, workspace_around
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map, Node, Seq, find

_PLAIN = re.compile(r"\w+(?:[-.]\w+)*")
"""What an id, a mark or a period may be; other keys are mistakes, and could mean something to a shell."""


class WrittenNames:
    """The workspace around a folder, or those straight below it, as far as they can be read."""

    def __init__(self, at: Path) -> None:
        self.roots = [root for folder in _folders(at) for root in _roots(folder)]

    def ids(self, sections: Iterable[str]) -> Iterator[str]:
        for section in sections:
            for held in self._sections(section):
                yield from _names(held)

    def tags(self) -> Iterator[str]:
        """The lists that things are classified by, and every item of them."""
        for lists in self._sections("lists"):
            for name, items in lists.items():
                if _PLAIN.fullmatch(name):
                    yield str(name)
                    yield from (f"{name}/{item}" for item in _names(items))

    def members(self) -> Iterator[str]:
        """What values are measured for: units, and items of lists."""
        yield from self.ids(("units",))
        for lists in self._sections("lists"):
            for items in lists.values():
                yield from _names(items)

    def periods(self) -> Iterator[str]:
        """Those that values are written for."""
        for section in ("values", "indicators"):
            for held in self._sections(section):
                yield from _periods(held)

    def _sections(self, name: str) -> Iterator[Map]:
        for root in self.roots:
            section = find(root, (name,))
            if isinstance(section, Map):
                yield section


def _folders(at: Path) -> Iterator[Path]:
    """No deeper than that, for somebody may stand at the top of a disk; and no more than is read at once."""
    around, read = workspace_around(at.absolute()), 0
    for folder in [around] if around is not None else sorted(one.parent for one in at.glob(f"*/{WORKSPACE_FILE}")):
        read += bytes_of(folder)
        if read > MAX_BYTES:
            return
        yield folder


def _roots(folder: Path) -> Iterator[Map]:
    tree, leg = read_folder(folder), default_leg()
    read = {name: read_file(name, data, leg)[1].root for name, data in tree.files.items()}
    left_out = find(first, ("settings", "exclude")) if (first := read.get(WORKSPACE_FILE)) is not None else None
    patterns = [str(one) for one in left_out] if isinstance(left_out, Seq) else []
    for name, root in read.items():
        if isinstance(root, Map) and not excluded(name, patterns):
            yield root


def _names(held: Node) -> Iterator[str]:
    names = map(str, held if isinstance(held, (Map, Seq)) else ())
    return (name for name in names if _PLAIN.fullmatch(name))


def _periods(held: Node) -> Iterator[str]:
    if isinstance(held, Map):
        for key, below in held.items():
            if key[:4].isdecimal() and _PLAIN.fullmatch(key):
                yield str(key)
            else:
                yield from _periods(below)
