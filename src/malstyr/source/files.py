"""The folder of a workspace: which files belong to it, and their bytes as text.

Nothing outside the folder is read, symbolic links included, and nothing larger than a goal file
can sensibly be.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from malstyr.source.compose import FileReading
from malstyr.source.legs import Leg
from malstyr.source.lookalikes import NESTED, NESTED_COPY, is_hidden, why_not_read
from malstyr.source.misleading import forbidden_characters, hashes_in_text
from malstyr.source.tabs import tabs_outside_text
from malstyr.source.to_the_end import read_on
from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble

WORKSPACE_FILE = "malstyr.yaml"
MAX_BYTES = 20_000_000
LOCK, BASELINE, SNAPSHOT = ".lock.yaml", ".baseline.yaml", ".kolada.yaml"
"""How the files end that malstyr writes and nobody edits: decided versions, lists of known findings, and what Kolada
answered."""
IMPORT_MAPPING = ".import.yaml"
"""How the files end that say how tables of a form are read."""
_MACHINE_WRITTEN = (LOCK, BASELINE, SNAPSHOT, IMPORT_MAPPING)


def find_workspaces(folder: Path) -> Iterator[Path]:
    """Every folder at or below ``folder`` that holds a ``malstyr.yaml``, hidden folders left out."""
    for at, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if WORKSPACE_FILE in files:
            yield Path(at)


def workspace_around(path: Path) -> Path | None:
    """The nearest folder at or above ``path`` that holds a ``malstyr.yaml``."""
    start = path if path.is_dir() else path.parent
    return next((at for at in (start, *start.parents) if (at / WORKSPACE_FILE).is_file()), None)


def normal_path(path: Path) -> Path:
    """A path from the root, the same however it is written."""
    return Path(os.path.normpath(path.absolute()))


def path_shown(path: Path) -> str:
    """A path as people see it: relative to where they stand, whole outside it, with ``/``."""
    at, here = normal_path(path), Path.cwd()
    name = (at.relative_to(here) if at.is_relative_to(here) else at).as_posix()
    return os.fsencode(name).decode("utf-8", "replace")


class FileTree(NamedTuple):
    """A workspace's files as bytes, by name relative to its folder; from a disk or from a git revision."""

    files: Mapping[str, bytes]
    unreadable: tuple[tuple[str, str], ...] = ()
    """Names that could not be read, each with the rule's word for why: ``outside``, ``size`` or ``access``; and those
    that look like goal files and are none, as ``lookalikes.py`` tells."""
    kept: Mapping[str, bytes] = {}
    """The locks, baselines and snapshots beside them."""

    @staticmethod
    def of(files: Mapping[str, bytes], unreadable: Iterable[tuple[str, str]]) -> FileTree:
        """Files of either sort, told apart by their names."""
        kept = {name: data for name, data in files.items() if is_kept(name)}
        return FileTree({name: data for name, data in files.items() if name not in kept}, tuple(unreadable), kept)


def read_folder(folder: Path) -> FileTree:
    """All files of the workspace in ``folder``, in order of name."""
    files: dict[str, bytes] = {}
    unreadable: list[tuple[str, str]] = []
    root = folder.resolve()
    closed: list[OSError] = []
    for path in sorted(_files_below(folder, closed.append)):
        name = path.relative_to(folder).as_posix()
        if path.name == WORKSPACE_FILE and path.parent != folder:
            unreadable.append((name, NESTED_COPY if files.get(WORKSPACE_FILE) == _head_of(path) else NESTED))
            continue
        if is_hidden(name) or not _holds_goals_or_kept(path.name):
            unreadable += [(name, why)] if (why := why_not_read(path, name)) else ()
            continue
        try:
            if not path.resolve().is_relative_to(root):
                unreadable.append((name, "outside"))
            elif not path.is_file():
                unreadable.append((name, "access"))  # a link to nowhere, or a pipe, which nobody may ever write to
            elif path.stat().st_size > MAX_BYTES:
                unreadable.append((name, "size"))
            else:
                files[name] = path.read_bytes()
        except (OSError, RuntimeError):
            unreadable.append((name, "access"))
    unreadable += ((Path(error.filename).relative_to(folder).as_posix(), "access") for error in closed)
    return FileTree.of(files, unreadable)


def _head_of(path: Path) -> bytes | None:
    """The bytes of a file, as far as one may be large; None where they cannot be read."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(MAX_BYTES + 1)
    return None


def bytes_of(folder: Path) -> int:
    """How much there is to read in the workspace in ``folder``, as far as anybody may look."""
    sizes = 0
    for path in goal_files(folder, lambda _: None):
        with suppress(OSError):
            sizes += path.stat().st_size
    return sizes


def goal_files(folder: Path, closed: Callable[[OSError], None]) -> Iterator[Path]:
    """Every goal file below ``folder``, and what is kept beside; ``closed`` hears of folders that cannot be opened."""
    below = (one for one in _files_below(folder, closed) if one.name != WORKSPACE_FILE or one.parent == folder)
    return (
        one for one in below if _holds_goals_or_kept(one.name) and not is_hidden(one.relative_to(folder).as_posix())
    )


def _files_below(folder: Path, closed: Callable[[OSError], None]) -> Iterator[Path]:
    """All files of the workspace, and what somebody may have put in a hidden folder by mistake; of a folder within it
    that is a workspace of its own only the file that makes it one, where it does not say that it is of another
    organisation."""
    for at, folders, names in os.walk(folder, onerror=closed):
        here = Path(at)
        if here != folder and WORKSPACE_FILE in names:
            folders.clear()
            if not _is_another(here / WORKSPACE_FILE, folder / WORKSPACE_FILE):
                yield here / WORKSPACE_FILE
            continue
        yield from (here / name for name in names)
        for hidden in (here / name for name in folders if name.startswith(".") and name != ".git"):
            with suppress(OSError):
                held = [one for one in hidden.iterdir() if one.suffix in (".yaml", ".yml")]
                yield from held if hidden / WORKSPACE_FILE not in held else ()  # a workspace is not read with another
        folders[:] = sorted(name for name in folders if not name.startswith("."))


def _is_another(path: Path, around: Path) -> bool:
    """Whether the file that makes a folder a workspace names another organisation than the one around it; where one
    of them cannot be read, it may."""
    with suppress(OSError):
        return path.is_symlink() or not path.is_file() or names_another(path.read_bytes(), around.read_bytes())
    return True


def names_another(inner: bytes, outer: bytes) -> bool:
    """Whether what makes a folder a workspace of its own names another organisation than the one around it does."""
    own, around = (re.search(_ORGANISATION, data) for data in (inner, outer))
    return own is not None and (around is None or own["id"] != around["id"])


_ORGANISATION = re.compile(
    rb"^organisation:[ \t]*(?:\{[^}]*?\bid:|(?:#.*)?\r?\n(?:(?:[ \t].*)?\r?\n)*?[ \t]+id:)[ \t]*(?P<id>[^\s,}#]+)",
    re.MULTILINE,
)
"""The id of the organisation that a file says it is of."""


def _holds_goals_or_kept(name: str) -> bool:
    return is_goal_file(name) or is_kept(name)


def is_goal_file(name: str) -> bool:
    """Whether a file of this name (without folder) may hold goals."""
    return name.endswith((".yaml", ".yml")) and not name.startswith(".") and not name.endswith(_MACHINE_WRITTEN)


def is_kept(name: str) -> bool:
    """Whether a file of this name is one that malstyr writes beside the goal files."""
    return name.endswith(_MACHINE_WRITTEN) and not name.rpartition("/")[2].startswith(".")


def excluded(name: str, patterns: Iterable[str]) -> bool:
    """Whether ``settings.exclude`` names this file or a folder above it."""
    from fnmatch import fnmatchcase

    parts = name.split("/")
    above = ["/".join(parts[: n + 1]) for n in range(len(parts))]
    return any(fnmatchcase(part, pattern.rstrip("/")) for pattern in patterns for part in above)


def read_file(name: str, data: bytes, leg: Leg) -> tuple[Source, FileReading]:
    """Decode and parse one file. Bytes that are not UTF-8 are read as Windows-1252, and said to be."""
    text, wrong = _decode(data)
    source = Source(name, text)
    troubles: list[Trouble] = []
    if wrong is not None:
        at, args = wrong
        trouble = Trouble("wrong-encoding", Place(source, at, at + 1), args=args)
        if args[0][1] != "Windows-1252":
            return source, FileReading(None, (trouble,), lost=True)
        troubles.append(trouble)
    forbidden = forbidden_characters(source)
    if forbidden is not None:
        return source, FileReading(None, (*troubles, forbidden), lost=True)
    reading = read_on(source, leg)
    troubles += tabs_outside_text(source, reading.root)
    if not reading.lost:
        troubles += hashes_in_text(source, reading.root)
    return source, reading._replace(troubles=(*troubles, *reading.troubles))


def _decode(data: bytes) -> tuple[str, tuple[int, tuple[tuple[str, str], ...]] | None]:
    """Text, and where and how it is not UTF-8: an index into the text and words for the message."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16")):
        if data.startswith(mark):
            return "", (0, (("encoding", encoding), ("byte", f"0x{data[0]:02X}"), ("character", "")))
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        text = "".join(map(_decode_line, data.splitlines(keepends=True)))
        at = len(data[: error.start].decode("utf-8"))
        byte = data[error.start]
        return text, (at, (("encoding", "Windows-1252"), ("byte", f"0x{byte:02X}"), ("character", text[at])))


def _decode_line(line: bytes) -> str:
    """One line: a program that saves as Windows-1252 may have added it to a file in UTF-8."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")
