"""Names of files as Windows can hold them: some are those of devices, and capitals tell no two apart."""

from __future__ import annotations

from collections.abc import Iterable

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
