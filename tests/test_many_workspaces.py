"""Many workspaces: on one core or several the same bytes, and one that fails or dies takes nothing else with it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from gc import get_objects
from pathlib import Path
from typing import Any

import pytest

from conftest import HEAD, write
from malstyr.cli import cores, visits
from malstyr.cli.cores import each_of
from malstyr.cli.each import ENDED, Fell, in_turn
from malstyr.cli.main import main
from malstyr.cli.processes import Processes
from malstyr.cli.stop import Stop
from malstyr.versions.versions import Version, Versions
from terminal import a_terminal
from working import fails_at_some

pytestmark = pytest.mark.slow

SMALL = (
    HEAD
    + """\
settings: {as_of: 2014-03-01}
units: {vård: {name: Vården, no_plan: x}}
goals: {g: {text: Trygg, owner: ingen, unit: vård}}
indicators: {m: {serves: [g], measured_in: tkr, budget: 10, target: {at_most: 5}}}
values: {m: {2013: 7}}
"""
)
ENGLISH = SMALL.replace("{id: exempel, ", "{id: other, language: en, ")
FILES = {
    "a/malstyr.yaml": SMALL,
    "b/malstyr.yaml": SMALL.replace("2013: 7", "2013: 3"),
    "c/malstyr.yaml": ENGLISH,
    "d/malstyr.yaml": SMALL,
    "d/lost.yaml": "goals: [\n",
    "e/malstyr.yaml": SMALL.replace("id: exempel", "id: e"),
}
COMMANDS = (
    "check",
    "check a/malstyr.yaml c --format json",
    "check c a --format concise",
    "check --format sarif",
    "check c a --format github",
    "status --unit vård --only not_met",
    "status --format json",
    "status --unit vard",
    "status --period 2012-T1",
    "nki",
    "budget --format json",
    "site --output ut",
    "site c a --output ut --public",
)


@pytest.fixture(autouse=True)
def workspaces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("MALSTYR_LANG", raising=False)
    monkeypatch.chdir(write(tmp_path, FILES))
    return tmp_path


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Processes]]:
    """Two processes that all commands below are run in, since they take long to begin, and where they stand."""
    folder = write(tmp_path_factory.mktemp("alla"), FILES)
    with Processes(2) as begun:
        yield folder, begun


def made(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize("command", COMMANDS)
def test_several_processes_say_what_one_says(
    command: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, two: tuple[Path, Processes]
) -> None:
    folder, processes = two
    monkeypatch.chdir(folder)
    asked: list[object] = []

    def run() -> tuple[int, str, str, dict[str, bytes]]:
        code = main(command.split())
        return code, *capfd.readouterr(), made(folder / "ut")

    def each(work: Callable[[Any], object], items: Iterable[Any]) -> Iterator[object]:
        asked.append(work)
        return processes.each(work, items)

    alone = run()
    monkeypatch.setattr(visits, "each_of", lambda most: nullcontext(each))
    assert run() == alone
    assert asked
    assert "Traceback" not in alone[2]


# One that fails


BROKEN = {2: ENDED, 4: Fell("cli.bug", "KeyError: 'x'"), 5: Fell("cli.system", "rättigheterna räcker inte"), 7: ENDED}
"""What becomes of some of the work: no memory, a fault of ours, a file nobody may read, a process that is killed."""


@pytest.mark.parametrize(
    ("processes", "items"),
    [
        (1, (*range(7), 8)),
        pytest.param(
            2, tuple(range(12)), marks=pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing to kill by")
        ),
    ],
)
def test_what_fails_takes_nothing_else_with_it(
    processes: int, items: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cores, "_cores", lambda: 2)
    with each_of(processes) as run:
        assert list(run(fails_at_some, items)) == [BROKEN.get(item, item) for item in items]
        results = run(fails_at_some, (0, 1, 99, 3))
        assert [next(results), next(results)] == [0, 1]
        with pytest.raises(Stop) as raised:  # what nobody can go on from
            next(results)
    assert (raised.value.keys, raised.value.args_of_message) == (("no-path", "commands-are"), {"path": "x"})


def test_what_is_kept_of_each_is_not_looked_through_after_every_other() -> None:
    looked_through: list[int] = []

    def work(_: int) -> list[list[int]]:
        looked_through.append(len(get_objects()))
        return [[n] for n in range(1_000)]

    kept = [*in_turn(work, range(10))]
    assert len(kept) == 10
    assert looked_through[-1] - looked_through[1] < 1_000


def failing_at(monkeypatch: pytest.MonkeyPatch, names: str, error: Exception) -> None:
    """Reading the workspaces of these names fails."""
    on_disk = Versions.on_disk

    def fail(versions: Versions, folder: Path) -> Version:
        if folder.name in names:
            raise error
        return on_disk(versions, folder)

    monkeypatch.setattr(Versions, "on_disk", fail)


@pytest.mark.parametrize("command", ["check", "status --format json", "site --output ut"])
@pytest.mark.parametrize("error", [MemoryError(), KeyError("x")])
def test_a_workspace_that_fails_is_named_and_the_rest_told(
    command: str, error: Exception, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing_at(monkeypatch, "b", error)
    assert main([*command.split(), "--lang", "sv"]) == 2
    out, err = capfd.readouterr()
    why = "Datorns minne räckte inte" if isinstance(error, MemoryError) else "malstyr självt (KeyError: 'x')"
    assert err.count(why) == err.count("Det gäller b, som inte är med i svaret.") == 1
    assert out or made(Path("ut"))


@pytest.mark.parametrize("command", ["check", "check --format json", "status", "site --output ut"])
def test_where_all_fail_nothing_is_shown(
    command: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, workspaces: Path
) -> None:
    failing_at(monkeypatch, "abcde", MemoryError())
    assert main(command.split()) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("som inte är med") == 5
    assert not (workspaces / "ut").exists()


# Processes that end


SLOW = """
import sys, time
from pathlib import Path
from malstyr.cli import cores, main, visits
from malstyr.versions.versions import Versions

cores._cores = lambda: 2
visits.WORTH_A_PROCESS = 1
on_disk = Versions.on_disk

def slow(versions, folder):
    Path(sys.argv[1], folder.name + ".begun").touch()
    time.sleep(600)

if __name__ == "__mp_main__":
    Versions.on_disk = slow
if __name__ == "__main__":
    sys.exit(main.main(["check"]))
"""


@pytest.fixture
def begun(workspaces: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A command in the middle of its work in another process."""
    script = workspaces / "slow.py"
    script.write_text(SLOW, encoding="utf-8")
    command = [sys.executable, str(script), str(workspaces)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, cwd=workspaces
    )
    while not (workspaces / "a.begun").exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="needs a system with groups of processes")
@pytest.mark.parametrize("whole_group", [True, False])
def test_an_interrupt_ends_all_quietly(begun: subprocess.Popen[bytes], whole_group: bool) -> None:
    (os.killpg if whole_group else os.kill)(begun.pid, signal.SIGINT)
    out, err = begun.communicate(timeout=60)  # until nobody holds its streams
    assert (begun.returncode, out, err) == (130, b"", b"")


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="needs a system with groups of processes")
def test_no_process_outlives_the_first(begun: subprocess.Popen[bytes]) -> None:
    begun.kill()
    begun.communicate(timeout=60)


# Progress


@pytest.mark.parametrize("command", ["status", "site --output ut"])
def test_progress_is_told_on_a_terminal_alone(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = [*command.split(), "--lang", "sv"]
    with monkeypatch.context() as there, a_terminal() as terminal:
        there.setattr(sys, "stderr", terminal.stream)
        main(run)
        assert "4 av 5 klara, senast d …" in terminal.shown()
    main(run)
    assert "klara" not in "".join(capsys.readouterr())
