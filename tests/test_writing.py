"""Files are replaced whole or not at all, one writer at a time, whatever happens in the middle."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import HEAD, write
from malstyr.source.files import FileTree, read_folder
from malstyr.source.folder import replace_folder
from malstyr.source.patch import Edit
from malstyr.source.tree import Place
from malstyr.source.write import _LOCK_FILE, LONGEST_WRITING, Busy, Changed, hold, made_beside, write_whole
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import load

OLD = {"a.yaml": b"goals: {a: {text: x}}\n", "b.yaml": b"goals: {b: {text: x}}\r\n", "malstyr.yaml": HEAD.encode()}
NEW = OLD | {name: OLD[name].replace(b"x", b"yy") for name in ("a.yaml", "b.yaml")}
COUNT = "goals: {antal: {text: '0'}}\n"

needs_rights = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may do everything is stopped by no rights"
)
needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, OLD)


def held(folder: Path) -> dict[str, bytes]:
    """Every file in the folder, hidden ones too."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def replace(folder: Path, new: dict[str, bytes] | None = None) -> None:
    before = read_folder(folder)
    with hold(folder) as one:
        one.replace(before, FileTree({**before.files, **(new or NEW)}))


def test_the_files_are_replaced_and_nothing_is_left(folder: Path) -> None:
    replace(folder)
    assert held(folder) == NEW


def test_only_what_differs_is_written(folder: Path) -> None:
    untouched = (folder / "malstyr.yaml").stat()
    replace(folder)
    now = (folder / "malstyr.yaml").stat()
    assert (now.st_ino, now.st_mtime_ns) == (untouched.st_ino, untouched.st_mtime_ns)


@pytest.mark.parametrize("change", ["written", "removed", "added", "baseline"])
def test_what_somebody_else_changed_is_not_written_over(folder: Path, change: str) -> None:
    before = read_folder(folder)
    if change == "removed":
        (folder / "b.yaml").unlink()
    else:
        name = {"written": "b.yaml", "added": "c.yaml", "baseline": "x.baseline.yaml"}[change]
        (folder / name).write_bytes(b"goals: {c: {text: z}}\n")
    now = held(folder)
    with hold(folder) as one, pytest.raises(Changed) as told:
        one.replace(before, FileTree({**before.files, **NEW}))
    assert str(told.value) in ("b.yaml", "c.yaml", "x.baseline.yaml")
    assert held(folder) == now


STEPS = [("fsync", 1), ("fsync", 2), ("replace", 1), ("replace", 2)]
"""Both files to the disk, then both in their places."""


def failing(step: str, at: int, fail: Callable[[], None]) -> Callable[..., Any]:
    """A step of the system that does as it should but for one time."""
    real, times = getattr(os, step), iter(range(1, 1000))

    def once(*arguments: Any, **named: Any) -> Any:
        if next(times) == at:
            fail()
        return real(*arguments, **named)

    return once


@pytest.mark.parametrize(("step", "at"), STEPS)
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_fault_at_any_step_leaves_all_as_it_was(
    folder: Path, step: str, at: int, fault: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise fault

    monkeypatch.setattr(os, step, failing(step, at, fail))
    with pytest.raises(type(fault)):
        replace(folder)
    assert held(folder) == OLD
    monkeypatch.undo()
    replace(folder)
    assert held(folder) == NEW


KILLED = """
import os, signal, sys
from pathlib import Path
from test_writing import failing, replace
step, at = sys.argv[2], int(sys.argv[3])
setattr(os, step, failing(step, at, lambda: os.kill(os.getpid(), signal.SIGKILL)))
replace(Path(sys.argv[1]))
"""
COUNTED = """
import sys
from pathlib import Path
from test_writing import count_up
for _ in range(int(sys.argv[2])):
    count_up(Path(sys.argv[1]))
"""


def python(code: str, *arguments: object) -> subprocess.Popen[bytes]:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    return subprocess.Popen([sys.executable, "-c", code, *map(str, arguments)], env=environment)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no such kill there")
@pytest.mark.parametrize(("step", "at"), STEPS)
def test_a_kill_at_any_step_leaves_whole_files_and_holds_nobody_back(folder: Path, step: str, at: int) -> None:
    assert python(KILLED, folder, step, at).wait(60) == -9
    for name, data in read_folder(folder).files.items():
        assert data in (OLD[name], NEW[name])
    replace(folder)
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_bytes(OLD[name])
    replace(folder)
    assert held(folder) == NEW


def count_up(folder: Path) -> None:
    """Read the number that stands in the folder, and write the next, while nobody else does."""
    with hold(folder) as one:
        loaded = load(".", read_folder(folder))
        source = loaded.workspace.sources[-1]
        start, end = source.text.index("'") + 1, source.text.rindex("'")
        after = edited(loaded, [Edit(Place(source, start, end), str(int(source.text[start:end]) + 1))])
        assert isinstance(after, Edited)
        one.replace(loaded.tree, after.tree)


@pytest.mark.slow
def test_writers_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "mål.yaml": COUNT})
    writers = [python(COUNTED, tmp_path, 25) for _ in range(3)]
    assert [one.wait(120) for one in writers] == [0, 0, 0]
    assert held(tmp_path) == {"malstyr.yaml": HEAD.encode(), "mål.yaml": COUNT.replace("0", "75").encode()}


def test_a_second_writer_waits_and_then_says_so(folder: Path) -> None:
    with hold(folder):
        began = time.monotonic()
        with pytest.raises(Busy), hold(folder, patience=0.2):
            pass
        assert time.monotonic() - began >= 0.2
    with hold(folder, patience=0):
        assert (folder / _LOCK_FILE).exists()
    assert held(folder) == OLD


def test_the_hold_is_let_go_after_a_fault(folder: Path) -> None:
    with pytest.raises(KeyError), hold(folder):
        raise KeyError
    replace(folder)


def test_a_hold_that_stays_after_a_kill_holds_nobody_back(folder: Path) -> None:
    (folder / _LOCK_FILE).touch()
    replace(folder)
    assert held(folder) == NEW


@needs_links
def test_a_hold_that_leads_elsewhere_is_not_followed(folder: Path) -> None:
    (folder / _LOCK_FILE).symlink_to(folder / "x")
    with pytest.raises(OSError), hold(folder):
        pass
    assert not (folder / "x").exists()


@needs_links
def test_rights_stay(folder: Path) -> None:
    for name, mode in (("a.yaml", 0o600), ("b.yaml", 0o664)):
        (folder / name).chmod(mode)
    replace(folder)
    assert held(folder) == NEW
    assert [(folder / name).stat().st_mode & 0o777 for name in ("a.yaml", "b.yaml")] == [0o600, 0o664]


@needs_links
def test_a_link_stays_and_what_it_leads_to_is_replaced(folder: Path) -> None:
    (folder / "under").mkdir()
    (folder / "b.yaml").rename(folder / "under" / "b.txt")
    (folder / "b.yaml").symlink_to("under/b.txt")
    replace(folder)
    assert (folder / "b.yaml").readlink() == Path("under/b.txt")
    assert held(folder) == NEW | {"under/b.txt": NEW["b.yaml"]}


@needs_links
def test_a_link_out_of_the_folder_is_never_written_through(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("utanför") / "b.yaml"
    outside.write_bytes(OLD["b.yaml"])
    before = read_folder(folder)
    (folder / "b.yaml").unlink()
    (folder / "b.yaml").symlink_to(outside)
    with hold(folder) as one, pytest.raises(Changed):
        one.replace(before, FileTree(NEW))
    assert outside.read_bytes() == OLD["b.yaml"]


@needs_rights
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_what_may_not_be_written_is_left(folder: Path, closed: str) -> None:
    path, mode = (folder, 0o500) if closed == "folder" else (folder / "b.yaml", 0o400)
    path.chmod(mode)
    try:
        with pytest.raises(PermissionError):
            replace(folder)
        assert held(folder) == OLD
    finally:
        path.chmod(0o700)


def test_a_file_that_may_not_be_written_is_not_replaced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != "b.yaml")
    with pytest.raises(PermissionError):
        replace(folder)
    assert held(folder) == OLD


@needs_links
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rör")
    with subprocess.Popen(["cat", str(tmp_path / "rör")], stdout=subprocess.PIPE) as reader:
        write_whole(tmp_path / "rör", [b"rapport"])
        assert reader.communicate(timeout=60)[0] == b"rapport"
    assert (tmp_path / "rör").is_fifo()


# What a kill has left


def ended() -> int:
    """The number of a process that is gone."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


LEFT: dict[str, tuple[str, bool, bool]] = {
    "of one that is gone": (".ut.{gone}.malstyr", True, True),
    "of one that is gone, but young": (".ut.{gone}.malstyr", False, False),
    "of one that lives": (".ut.{alive}.malstyr", True, False),
    "of no process": (".ut.99999999999999999999.malstyr", True, True),
    "of another file": (".ut2.{gone}.malstyr", True, False),
    "of a file whose name begins so": (".ut.html.{gone}.malstyr", True, False),
    "of a pattern": (".u?.{gone}.malstyr", True, False),
    "somebody's own": (".ut.2014", True, False),
    "somebody's own that ends so": (".ut.kopia.malstyr", True, False),
    "not hidden": ("ut.{gone}.malstyr", True, False),
}
"""A name, whether it is old, and whether the next that writes ``ut`` takes it away."""
WRITERS: dict[str, Callable[[Path], object]] = {
    "a file": lambda to: write_whole(to, [b"x"]),
    "a folder": lambda to: replace_folder(to, [("x", b"x")]),
}


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can be asked there")
@pytest.mark.parametrize("as_folder", [False, True])
@pytest.mark.parametrize("writer", WRITERS)
def test_the_next_to_write_takes_away_what_the_dead_have_left(writer: str, as_folder: bool, tmp_path: Path) -> None:
    process = {"gone": ended(), "alive": os.getppid()}
    for kind, (name, old, goes) in LEFT.items():
        path = tmp_path / kind / name.format(**process)
        write(path.parent, {f"{path.name}/x" if as_folder else path.name: "x"})
        if old:
            os.utime(path, (1, time.time() - LONGEST_WRITING - 1))
        WRITERS[writer](path.with_name("ut"))
        assert path.exists() != (goes and as_folder == (writer == "a folder")), kind
    assert made_beside(tmp_path / "ut").name == f".ut.{os.getpid()}.malstyr"
