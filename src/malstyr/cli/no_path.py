"""A file or folder that is not there, and what may be meant instead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.language.nearest import nearest

AROUND_A_NAME = "\"'”“’‘»«"
"""Signs that people and programs for text put around a name, and a shell does not take off."""
_FOLDERS_UP = 8


def no_path(path: Path, key: str = "no-path") -> Stop:
    """That ``path`` is not there; ``key`` says of what it is that it is not."""
    if "*" in path.name or "?" in path.name:
        return Stop(key, "whole-folder", path=str(path))
    meant = next(_meant(path), None)
    if meant is None:
        return Stop(key, "check-spelling", path=str(path))
    return Stop(key, "path-meant", path=str(path), name=f'"{meant}"' if " " in str(meant) else str(meant))


def _meant(path: Path) -> Iterator[Path]:
    """What is there and may be meant: without quotation marks, with the rest of a name that has blanks, spelt nearly
    the same, or in a folder above."""
    bare = Path(str(path).strip(AROUND_A_NAME) or ".")
    if bare != path and bare.exists():
        yield bare
    beside = [one.name for one in path.parent.iterdir()] if path.parent.is_dir() else []
    begun = [name for name in beside if name.startswith(f"{path.name} ")]
    if len(begun) == 1:
        yield path.parent / begun[0]
    near = nearest(path.name, (name for name in beside if not name.startswith(".")))
    if near is not None:
        yield path.parent / near
    if not path.is_absolute():
        above = (Path(*[".."] * n) / path for n in range(1, _FOLDERS_UP))
        yield from islice((one for one in above if one.exists()), 1)
