"""A folder of files written whole or not at all, in which what others made stays.

The marker in it lists what we wrote, with the sum of each file. What it lists and is not written again goes; all else
in the folder is somebody's own and is carried over, also a file of ours that somebody has changed and that is not
written again. Goal files and hidden ones are somebody's own whatever a marker lists: it may have come with the folder.
"""

import ctypes
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from malstyr.source.lookalikes import is_hidden
from malstyr.source.write import left_by_the_dead, made_beside

MARKER = ".malstyr-site"
"""Stands in every folder we made; a folder without it is somebody else's."""
_HEAD = "malstyr site\n"
_HERE, _EXCHANGE = -100, 2
"""Of ``renameat2``: paths as they are, and two of them taking each other's place."""


class NotOurs(Exception):
    """The folder was made by somebody else, and is left as it is."""


class Taken(Exception):
    """Somebody's own file, named here, has a name that we would write."""


class Written(NamedTuple):
    """What became of a folder."""

    files: int
    rewritten: tuple[str, ...]
    """Files that somebody had changed since we wrote them, and that we have written again."""
    left: tuple[str, ...]
    """Those changed so that we would have taken away."""


def check_ours(folder: Path) -> None:
    """Raises NotOurs where the folder holds anything and was not made by us."""
    folder = Path(os.path.realpath(folder))
    if folder.is_dir():
        if not (folder / MARKER).is_file() and any(folder.iterdir()):
            raise NotOurs(str(folder))
    elif os.path.lexists(folder):
        raise NotOurs(str(folder))


def replace_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> Written:
    """Write ``files`` beside the folder as they come, then put them in its place.

    Raises NotOurs, Taken, and OSError from the disk; the folder is then as it was.
    """
    folder = Path(os.path.realpath(folder))
    new = made_beside(folder)
    old = folder.with_name(f".{folder.name}.old")
    check_ours(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    if (old / MARKER).is_file():
        _mend(folder, old)
    for unfinished in (new, *left_by_the_dead(folder)):
        shutil.rmtree(unfinished, ignore_errors=True)
    try:
        sums = _write(new, files)
        rewritten, left = _carry(folder, new, sums)
        _swap(folder, new, old)
        return Written(len(sums), rewritten, left)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _mend(folder: Path, old: Path) -> None:
    """After a kill in the middle of a swap: the earlier folder comes back, or goes where a newer took its place."""
    if folder.exists():
        shutil.rmtree(old)
    else:
        old.rename(folder)


def _write(new: Path, files: Iterable[tuple[str, bytes]]) -> Mapping[str, str]:
    """The sum of each file, by name, once they are written."""
    new.mkdir()
    sums: dict[str, str] = {}
    made = {new}
    for name, data in files:
        path = new / name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(data)
        sums[name] = sha256(data).hexdigest()
    listed = "".join(f"{sums[name]}  {name}\n" for name in sorted(sums))
    (new / MARKER).write_text(_HEAD + listed, encoding="utf-8", newline="\n")
    return sums


def _listed(folder: Path) -> Mapping[str, str]:
    """The sum of each file that we wrote in the folder, by name."""
    marker = folder / MARKER
    lines = marker.read_text(encoding="utf-8", errors="replace").splitlines()[1:] if marker.is_file() else []
    parts = (line.partition("  ") for line in lines)
    return {name: sum for sum, _, name in parts if not is_hidden(name) and not name.endswith((".yaml", ".yml"))}


def _carry(old: Path, new: Path, sums: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take what is somebody's own from the old folder into the new one, and tell which of ours they had changed."""
    if not old.is_dir():
        return (), ()
    ours = _listed(old)
    rewritten: list[str] = []
    left: list[str] = []
    for path in _below(old):
        name = path.relative_to(old).as_posix()
        if name == MARKER:
            continue
        changed = name in ours and _sum(path) != ours[name]
        if name in ours and name in sums:
            rewritten += [name] if changed else []
        elif name not in ours or changed:
            left += [name] if changed else []
            _take_along(path, new / name, name)
    for at, _, _ in os.walk(old):
        if (new / Path(at).relative_to(old)).is_dir():
            shutil.copymode(at, new / Path(at).relative_to(old))
    return tuple(rewritten), tuple(left)


def _below(folder: Path) -> Iterator[Path]:
    """Everything below a folder but the folders that hold something; links are not followed."""
    for at, folders, names in os.walk(folder, onerror=_unseen):
        here = Path(at)
        links = [name for name in folders if (here / name).is_symlink()]
        yield from (here / name for name in sorted([*names, *links]))
        if not folders and not names and here != folder:
            yield here


def _unseen(error: OSError) -> None:
    """What cannot be looked into cannot be carried over, so nothing is replaced."""
    raise error


def _sum(path: Path) -> str | None:
    """None where a file of ours is no file any more."""
    return sha256(path.read_bytes()).hexdigest() if path.is_file() and not path.is_symlink() else None


def _take_along(path: Path, to: Path, name: str) -> None:
    """A second name for the same file, so that nothing of it is lost whenever we are stopped; else a copy."""
    try:
        if path.is_dir() and not path.is_symlink():
            to.mkdir(parents=True, exist_ok=True)
            return
        to.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, to, follow_symlinks=False)
        except FileExistsError:
            raise
        except OSError:
            shutil.copy2(path, to, follow_symlinks=False)
    except (FileExistsError, NotADirectoryError):
        raise Taken(name) from None


def _swap(folder: Path, new: Path, old: Path) -> None:
    """The new folder in the place of the old: in one step where the system can, else in two that ``_mend`` knows."""
    if not folder.exists():
        new.rename(folder)
        return
    if _exchanged(folder, new):
        return
    folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the two could take each other's place; Python has no name for it."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None) if os.name == "posix" else None
    if rename is None:
        return False
    done: int = rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    return done == 0
