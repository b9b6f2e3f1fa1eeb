"""A file or folder that is not there, and what may be meant instead."""

import os
from collections.abc import Iterator
from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.language.nearest import nearest
from malstyr.source.files import workspace_around

AROUND_A_NAME = "\"'”“’‘»«"
"""Signs that people and programs for text put around a name, and a shell does not take off."""


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
    the same, or from the workspace's own folder."""
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
    around = workspace_around(Path.cwd())
    if around is not None and not path.is_absolute() and (around / path).exists():
        yield Path(os.path.relpath(around / path))
