"""A folder of files written whole or not at all, and never over one that somebody else made."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

MARKER = ".malstyr-site"
"""Stands in every folder we made; a folder without it is somebody else's."""


class NotOurs(Exception):
    """The folder was made by somebody else, and is left as it is."""


def check_ours(folder: Path) -> None:
    """Raises NotOurs where the folder holds anything that we did not write."""
    if folder.is_dir():
        if not (folder / MARKER).is_file() and any(folder.iterdir()):
            raise NotOurs(str(folder))
    elif folder.exists():
        raise NotOurs(str(folder))


def replace_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write ``files`` beside the folder as they come, then put them in its place; how many they were.

    Raises NotOurs, and OSError from the disk.
    """
    folder = folder.resolve()
    new = folder.with_name(f".{folder.name}.{os.getpid()}.new")
    old = folder.with_name(f".{folder.name}.old")
    check_ours(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    if (old / MARKER).is_file():
        _mend(folder, old)
    shutil.rmtree(new, ignore_errors=True)
    try:
        written = _write(new, files)
        _swap(folder, new, old)
        return written
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _mend(folder: Path, old: Path) -> None:
    """After a kill in the middle of a swap: the earlier folder comes back, or goes where a newer took its place."""
    if folder.exists():
        shutil.rmtree(old)
    else:
        old.rename(folder)


def _write(new: Path, files: Iterable[tuple[str, bytes]]) -> int:
    new.mkdir()
    written = 0
    (new / MARKER).write_text("malstyr site\n", encoding="utf-8", newline="\n")
    for name, data in files:
        path = new / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written += 1
    return written


def _swap(folder: Path, new: Path, old: Path) -> None:
    if folder.exists():
        folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)
