"""Names of files as Windows can hold them: some are those of devices, and capitals tell no two apart."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple
from unicodedata import normalize

_DEVICES = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{port}{n}" for port in ("com", "lpt") for n in "123456789¹²³"),
    ]
)
"""Microsoft, Naming Files, Paths, and Namespaces: reserved whatever ending follows."""
_SIGNS = r'[<>:"\\|?*\x00-\x1f]'
LONGEST_PATH = 200
"""Signs of a path within a workspace: Windows counts to 260, with the folders above it."""


class Unfit(NamedTuple):
    """A file that Windows cannot hold, and why: ``device``, ``sign``, ``end``, ``capitals`` or ``long``."""

    name: str
    why: str
    part: str = ""
    """The part of its path that it is about; of ``capitals``, the file that it is taken for."""
    instead: str = ""
    """A name that does; none for a path that is only long."""


def without_end(name: str) -> str:
    """A name without the points and blanks at its end, which Windows leaves out."""
    return name.rstrip(". ")


def alike_name(name: str) -> str:
    """A name as systems compare it that tell no capitals apart, nor an accent from a letter that has it."""
    return normalize("NFC", without_end(name)).casefold()


def unfit(names: Iterable[str]) -> Iterator[Unfit]:
    """Those of the paths, with ``/`` between folders, that Windows cannot hold; each is told once."""
    before: dict[str, str] = {}
    for name in names:
        parts = PurePosixPath(name).parts
        wrong = next(filter(None, map(_wrong, parts)), None)
        first = before.setdefault(name.casefold(), name)
        if wrong is not None:
            why, part = wrong
            yield Unfit(name, why, part, "/".join(map(_fit, parts)))
        elif first != name:
            at = PurePosixPath(name)
            yield Unfit(name, "capitals", first, str(at.with_stem(f"{at.stem}-2")))
        elif len(name) > LONGEST_PATH:
            yield Unfit(name, "long")


def _wrong(part: str) -> tuple[str, str] | None:
    """Why a file or folder cannot be called so, and what of it is about that."""
    if found := re.search(_SIGNS, part):
        return "sign", found[0]
    if part.endswith((".", " ")):
        return "end", part
    return ("device", part) if _stem(part).casefold() in _DEVICES else None


def _fit(part: str) -> str:
    """A name like ``part`` that Windows can hold."""
    plain = re.sub(f"(?:(?<! ) +)?{_SIGNS}+ *", "-", part)
    plain = re.sub(r"^-+|(?<!-)-+(?=\.|$)", "", plain).rstrip(". ") or "mapp"
    stem = _stem(plain)
    return f"{stem}-2{plain[len(stem) :]}" if stem.casefold() in _DEVICES else plain


def _stem(part: str) -> str:
    """What Windows takes for the name of a device: all before the first dot."""
    return part.partition(".")[0].rstrip(" ")


class FileNames:
    """Names that files of one folder get, each with a number where it is taken by one before it or by Windows."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._held = {*_DEVICES, *(one.casefold() for one in taken)}
        self._next: dict[str, int] = {}

    def given(self, name: str) -> str:
        """``name``, or one like it that is free; from then on it is taken."""
        wanted, n = name, self._next.get(name, 2)
        while wanted.casefold() in self._held:
            wanted, n = f"{name}-{n}", n + 1
        self._held.add(wanted.casefold())
        self._next[name] = n
        return wanted
