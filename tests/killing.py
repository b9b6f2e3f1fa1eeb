"""A command that is stopped before each of its steps on the disk, or during which another runs: what is then there.

Run as a program by ``test_killed.py``, since a hook on what a process does can never be taken away again:
``python killing.py kill|other FOLDER ARGUMENTS OTHER``. The folder is put back to what it was before each step, and
what is then left in it is told as JSON, and what both commands leave when nothing stops them.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from malstyr.cli.main import main
from malstyr.source import write

STEPS = ("open", "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "ctypes.dlsym", "fsync")
TIMES = 2
"""How often each kind of step in each folder is tried: the pages of a site are many, and all written alike."""


class Steps:
    """Counts the steps of this process that touch a folder, and acts before one of them."""

    def __init__(self, folder: Path, at: int, act: Callable[[], None]) -> None:
        self.folder, self.at, self.act = folder, at, act
        self.seen: dict[tuple[str, Path], int] = {}
        self.met = 0
        real = os.fsync

        def fsync(fd: Any) -> None:
            self.heard("fsync", (self.folder,))
            real(fd)

        os.fsync = fsync
        sys.addaudithook(self.heard)

    def heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in STEPS or (event == "open" and not self._writes(arguments)):
            return
        path = self.folder if event == "ctypes.dlsym" else Path(os.fsdecode(str(arguments[0]))).absolute()
        if not path.is_relative_to(self.folder):
            return
        step = event, path.parent
        self.seen[step] = self.seen.get(step, 0) + 1
        if self.seen[step] > TIMES:
            return
        self.met += 1
        if self.met == self.at:
            self.act()

    @staticmethod
    def _writes(arguments: tuple[object, ...]) -> bool:
        flags = arguments[2]
        return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


def forked(work: Callable[[], int]) -> int:
    """The exit code of some work done in a process of its own; negative for the signal that ended it."""
    process = os.fork()
    if process == 0:
        os._exit(work())
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def left(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("latin-1")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def unstopped(folder: Path, arguments: list[str]) -> dict[str, str]:
    """What a command leaves of a folder, run in a copy."""
    copy = shutil.copytree(folder, folder.with_name("ostört"))
    os.chdir(copy)
    main(arguments)
    files = left(copy)
    os.chdir(folder.parent)
    shutil.rmtree(copy)
    return files


def each_step(how: str, folder: Path, arguments: list[str], other: list[str]) -> dict[str, object]:
    before, said = folder.with_name("före"), folder.with_name("sagt")
    shutil.copytree(folder, before)
    both = {"one": unstopped(folder, arguments), "other": unstopped(folder, other)}  # and all imports are made
    write.hold.__wrapped__.__defaults__ = (0.0,)  # type: ignore[attr-defined]
    told: list[dict[str, object]] = []

    def act() -> None:
        said.touch()
        if how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        said.write_text(str(forked(lambda: main(other))))

    def work() -> int:
        os.chdir(folder)
        Steps(folder, len(told) + 1, act)
        return main(arguments)

    while True:
        said.unlink(missing_ok=True)
        code = forked(work)
        if not said.exists():
            return both | {"steps": told}
        told.append({"code": code, "other": said.read_text(), "left": left(folder)})
        shutil.rmtree(folder)
        shutil.copytree(before, folder)


if __name__ == "__main__":
    how, folder, arguments, other = sys.argv[1:]
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as printed:
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        json.dump(each_step(how, Path(folder), json.loads(arguments), json.loads(other)), printed)
