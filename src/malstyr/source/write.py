"""Files written whole or not at all, and a workspace's folder held by one writer at a time.

A link stays, and what it leads to is replaced. What is no file that can be replaced is written into as it is.

The hold is the system's own lock on a file in the folder, which is let go when its process ends, however it ends: no
kill leaves a lock that somebody has to judge stale. The file is taken away again, and holds nobody back if it stays.
"""

import errno
import glob
import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from malstyr.source.files import FileTree, read_folder

_LOCK_FILE = ".malstyr-writing"
PATIENCE = 10.0
"""Seconds to wait for another writer."""
_ENDING = ".malstyr"
LONGEST_WRITING = 3600.0
"""Seconds after which nobody still writes what lies beside a file."""
MOST_LINKS = 40
"""Of links that lead to links; systems follow no more."""
_BUSY = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _let_go(path: Path, file: int) -> None:
        os.close(file)
        with suppress(OSError):  # somebody waits with it open
            path.unlink()

    def _is_gone(process: int) -> bool:
        """Nobody can be asked, for asking is a Ctrl+C there."""
        return False

    def _flush_folder(folder: Path) -> None:
        """Windows keeps the names of a folder by itself."""

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(path: Path, file: int) -> None:
        with suppress(OSError):
            path.unlink()  # before another can take it, who then finds that it is gone
        os.close(file)

    def _is_gone(process: int) -> bool:
        try:
            os.kill(process, 0)
        except (ProcessLookupError, OverflowError):
            return True
        except PermissionError:
            pass  # somebody else's
        return False

    def _flush_folder(folder: Path) -> None:
        """The names of a folder to the disk, where its file system can."""
        with suppress(OSError):
            file = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(file)
            finally:
                os.close(file)


class Busy(Exception):
    """Another writer holds the folder, and did not finish in time."""


class Changed(Exception):
    """Somebody has changed a file, named here, since it was read."""


@dataclass(frozen=True, slots=True)
class HeldFolder:
    """A workspace's folder that no other of our writers writes in. What is read now stays, but for people's editors."""

    folder: Path

    def replace(self, before: FileTree, after: FileTree) -> None:
        """Write what differs. Raises Changed where the folder is not as ``before``, and OSError; all is then as it was.

        All of it is on the disk before the first file is replaced, and a fault in the middle puts the earlier ones
        back. A kill in the middle leaves whole files, the first ones new, so that the same edits can be made again.
        A file that is a link stays one, and what it leads to is replaced.
        """
        now = read_folder(self.folder)
        if now != before:
            raise Changed(_differing(now, before))
        old = {**before.files, **before.kept}
        new = {name: data for name, data in {**after.files, **after.kept}.items() if data != old.get(name)}
        targets = {name: (self.folder / name).resolve() for name in new}
        with ExitStack() as stack:
            beside: dict[str, Path] = {}
            for name, data in new.items():
                targets[name].parent.mkdir(parents=True, exist_ok=True)
                _clear(targets[name])
                beside[name] = _staged(targets[name], [data])
                stack.callback(beside[name].unlink, missing_ok=True)
            begun: list[str] = []
            try:
                for name in new:
                    begun.append(name)
                    _put(beside[name], targets[name])
            except BaseException:
                for name in begun:
                    if name not in old:
                        targets[name].unlink(missing_ok=True)
                    elif targets[name].read_bytes() != old[name]:
                        write_whole(targets[name], [old[name]])
                raise


@contextmanager
def hold(folder: Path, patience: float = PATIENCE) -> Iterator[HeldFolder]:
    """The folder, held until the end. Raises Busy, and OSError where nothing can be written in it."""
    path = folder / _LOCK_FILE
    file = _taken(path, time.monotonic() + patience)
    try:
        yield HeldFolder(folder)
    finally:
        _let_go(path, file)


def _taken(path: Path, until: float) -> int:
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            _take(file)
            if os.path.samestat(os.fstat(file), path.lstat()):
                return file
        except FileNotFoundError:
            pass  # the one before took it away after we opened it
        except OSError as error:
            if error.errno not in _BUSY:
                os.close(file)
                raise
        os.close(file)
        if time.monotonic() > until:
            raise Busy(str(path.parent))
        time.sleep(0.02)


def _differing(one: FileTree, other: FileTree) -> str:
    """The name of a file that is not the same in both."""
    held = [{**tree.files, **tree.kept, **dict.fromkeys(name for name, _ in tree.unreadable)} for tree in (one, other)]
    return min(name for name in held[0] | held[1] if held[0].get(name, 0) != held[1].get(name, 0))


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Write whole or not at all: a temporary file beside the target, then a rename. Raises OSError."""
    if is_written_into(path):
        with path.open("ab") as file:
            file.writelines(pieces)
        return
    target = led_to(path)
    beside = _staged(target, pieces)
    try:
        _put(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def is_written_into(path: Path) -> bool:
    """Whether there is something else than a file to replace: a device, a pipe, or what a process has open already."""
    steps = [path]
    while steps[-1].is_symlink() and len(steps) < MOST_LINKS:
        steps.append(steps[-1].parent / steps[-1].readlink())
    opened = any(step.parent.resolve().is_relative_to("/proc") for step in steps)
    return opened or (path.exists() and not path.is_file())


def led_to(path: Path) -> Path:
    """The place that a path means once its links are followed. Raises OSError where they lead in a ring."""
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return target


def _staged(target: Path, pieces: Iterable[bytes]) -> Path:
    """A file beside ``target`` of these pieces, on the disk, for those who may read and write the target."""
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    beside = made_beside(target)
    for left in left_by_the_dead(target):
        with suppress(OSError):
            left.unlink()
    try:
        beside.unlink(missing_ok=True)
        with beside.open("xb") as file:
            file.writelines(pieces)
            file.flush()
            if target.exists():
                shutil.copymode(target, beside)
            os.fsync(file.fileno())
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _clear(target: Path) -> None:
    """Take away what a kill left beside ``target``; only for who holds the folder."""
    for left, _ in _all_beside(target):
        left.unlink()


def made_beside(target: Path) -> Path:
    """Where this process makes what is to take the place of ``target``."""
    return target.with_name(f".{target.name}.{os.getpid()}{_ENDING}")


def left_by_the_dead(target: Path) -> Iterator[Path]:
    """What kills have left beside ``target``, where writers do not wait for each other: of processes that are gone.

    Those of other computers that share the disk look gone too, but what they write is young.
    """
    for left, process in _all_beside(target):
        with suppress(FileNotFoundError):
            if time.time() - left.lstat().st_mtime > LONGEST_WRITING and _is_gone(process):
                yield left


def _all_beside(target: Path) -> Iterator[tuple[Path, int]]:
    """What processes have made beside ``target``, each with the number of its process."""
    for path in target.parent.glob(f".{glob.escape(target.name)}.*{_ENDING}"):
        number = path.name.removeprefix(f".{target.name}.").removesuffix(_ENDING)
        if number.isascii() and number.isdecimal():
            yield path, int(number)


def _put(beside: Path, target: Path) -> None:
    beside.replace(target)
    _flush_folder(target.parent)
