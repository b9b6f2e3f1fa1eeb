"""What goes wrong outside the goal files ends in its own message and exit code, and never in a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main
from repositories import committed, git

CLEAN = HEAD + "settings: {as_of: 2014-03-01}\n"
pytestmark = pytest.mark.skipif(os.name != "posix", reason="shells and signals of POSIX")


def shell(line: str, folder: Path, **env: str) -> tuple[int, str, str]:
    """A line of shell in which ``malstyr`` is the program; exit code, output and errors."""
    kept = {name: text for name, text in os.environ.items() if name in ("PATH", "PYTHONPATH", "HOME")} | env
    ours = f'malstyr() {{ "{sys.executable}" -m malstyr "$@"; }}; '
    done = subprocess.run(
        ["bash", "-c", ours + line], cwd=folder, env=kept, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "line",
    [
        "check >&-", "rules >&-", "status . >&-", "check --format json >&-", "explain unknown-id >&-", "--version >&-",
        "--help >&-", "check --help >&-", "export --help >&-", "import csv --help >&-",
    ],
)  # fmt: skip
def test_closed_output_is_said(line: str, tmp_path: Path) -> None:
    code, _, err = shell(f"malstyr {line}", write(tmp_path, {"malstyr.yaml": CLEAN}))
    assert (code, err) == (2, "Det som skulle visas kan inte visas: standard ut är stängd. Kör igen utan >&-.\n")
    assert "standard output is closed" in shell(f"malstyr {line}", tmp_path, MALSTYR_LANG="en")[2]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("check 2>&-", 0), ("finns-inte 2>&-", 2), ("--help 2>&-", 0), ("check >&- 2>&-", 2)],
)  # fmt: skip
def test_what_is_closed_and_not_needed_is_not_missed(line: str, expected: int, tmp_path: Path) -> None:
    code, _, err = shell(f"malstyr {line}", write(tmp_path, {"malstyr.yaml": CLEAN}))
    assert (code, err) == (expected, "")


@pytest.mark.parametrize(
    "line", ["rules | head -1", "schema | head -1", "rules --format md | head -c 1", "schema | true"]
)
def test_who_reads_no_further_is_told_nothing(line: str, tmp_path: Path) -> None:
    code, _, err = shell(f"malstyr {line}; echo ${{PIPESTATUS[0]}} >&2", write(tmp_path, {"malstyr.yaml": CLEAN}))
    assert err in ("0\n", "2\n")
    assert code == 0


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("line", ["rules", "check", "check --format json", "schema"])
def test_a_full_disk_is_said(line: str, tmp_path: Path) -> None:
    code, _, err = shell(f"malstyr {line} > /dev/full", write(tmp_path, {"malstyr.yaml": CLEAN}))
    assert code == 2
    assert err.startswith("Datorn kunde inte göra det som behövdes: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("where", ["malstyr.cli.main", "typer", "malstyr.cli.commands.check", "malstyr.rules.judge"])
def test_ctrl_c_ends_at_once_wherever_it_comes(where: str, tmp_path: Path) -> None:
    """As the program starts, while a module is imported: no traceback, the exit code of shells."""
    stopped = f"""
import sys
class Ctrl:
    def find_spec(self, name, path=None, target=None):
        if name == {where!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Ctrl())
sys.argv = ["malstyr", "check"]
from malstyr.__main__ import run
run()
"""
    write(tmp_path, {"malstyr.yaml": CLEAN, "start.py": stopped})
    done = subprocess.run([sys.executable, "start.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def fake_git(folder: Path, does: str) -> str:
    """A PATH on which git does something else."""
    write(folder, {"bin/git": f"#!/bin/sh\n{does}\n"})
    (folder / "bin/git").chmod(0o755)
    return f"{folder / 'bin'}:{os.environ['PATH']}"


@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGSEGV", "SIGXCPU"])
@pytest.mark.parametrize("command", ["diff HEAD", "history a ."])
def test_git_ended_by_a_signal_is_said(
    name: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    committed(write(tmp_path, {"malstyr.yaml": CLEAN}), "Först")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", fake_git(tmp_path, f"kill -{int(signal.Signals[name])} $$"))
    assert main([*command.split(), "--lang", "sv"]) == 2
    assert capsys.readouterr() == ("", f"git avbröts av datorn ({name}). Försök igen.\n")


@pytest.mark.parametrize(
    ("does", "why"),
    [
        ("kill -9 $$", "git avbröts av datorn (SIGKILL). Försök igen."),
        ("echo 'fatal: index file corrupt' >&2; exit 128", "git kunde inte svara: fatal: index file corrupt"),
        (
            "echo \"fatal: detected dubious ownership in repository at '/w'\" >&2; exit 128",
            "Mappen tillhör någon annan, så git läser den inte. Skriv, om du litar på den: ",
        ),
    ],
)
def test_a_site_without_its_history_says_why(
    does: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    committed(write(tmp_path, {"malstyr.yaml": CLEAN}), "Först")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", fake_git(tmp_path, does))
    assert main(["site", "--output", "sida", "--contact", "a@b.se", "--lang", "sv"]) == 2
    assert f"Tidigare versioner och ändringar i . tas inte med. {why}" in capsys.readouterr().err
    assert Path("sida/index.html").exists()


@pytest.mark.parametrize("how", ["graft", "replace", "replace-graft"])
def test_history_is_what_the_commits_say(how: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Grafts and replaced objects give a commit another past, on one computer alone."""

    def history() -> list[str]:
        assert main(["history", "goals/a", str(tmp_path)]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return out.splitlines()

    ids = []
    for n in range(3):
        write(tmp_path, {"malstyr.yaml": CLEAN + f"goals: {{a: {{text: Trygg {n}, no_target: nej}}}}\n"})
        ids.append(committed(tmp_path, f"Steg {n}", day=f"2014-02-0{n + 1}"))
    before = history()
    assert len([line for line in before if line.startswith("2014-02-0")]) == 3
    if how == "graft":
        write(tmp_path, {".git/info/grafts": f"{ids[2]}\n"})
    elif how == "replace":
        git(tmp_path, "replace", ids[1], ids[0])
    else:
        git(tmp_path, "replace", "--graft", ids[2])
    assert history() == before
