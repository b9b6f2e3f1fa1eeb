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


def unlike(name: str, taken: Iterable[str]) -> str:
    """``name``, with a number where it is taken by another or by Windows."""
    held, wanted, n = {one.casefold() for one in taken} | _DEVICES, name, 2
    while wanted.casefold() in held:
        wanted, n = f"{name}-{n}", n + 1
    return wanted
