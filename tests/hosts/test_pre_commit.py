"""The real pre-commit installs the hook from a clone, stops a broken goal file, and is not started by other files."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import PROJECT
from malstyr.cli.main import main
from repositories import committed, git


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("pre-commit", path=Path(sys.executable).parent) is None, reason="no pre-commit")
def test_the_hook(tmp_path: Path) -> None:
    source, goals = tmp_path / "source", tmp_path / "goals"
    for name in ("src", "templates", "README.md", "pyproject.toml", ".pre-commit-hooks.yaml"):
        copy = shutil.copytree if (PROJECT / name).is_dir() else shutil.copy
        source.mkdir(exist_ok=True)
        copy(PROJECT / name, source / name)
    revision = committed(source, "malstyr")
    assert main(["init", str(goals), "--model", "blank", "--name", "X"]) == 0
    hooks = f"repos:\n  - repo: {source.as_posix()}\n    rev: {revision}\n    hooks:\n      - id: malstyr\n"
    (goals / ".pre-commit-config.yaml").write_text(hooks, encoding="utf-8")
    committed(goals, "Början")
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8"}

    def run() -> tuple[int, str]:
        git(goals, "add", "-A")
        asked = [str(Path(sys.executable).parent / "pre-commit"), "run", "--color", "never"]
        done = subprocess.run(asked, cwd=goals, env=environment, capture_output=True, text=True, check=False)
        if "InstallationError" in done.stdout or "CalledProcessError" in done.stdout:
            pytest.skip("what the hook needs cannot be fetched here")
        return done.returncode, done.stdout

    (goals / "anteckning.txt").write_text("inget mål\n", encoding="utf-8")
    code, told = run()
    assert (code, "no files to check" in told) == (0, True), told
    (goals / "mål.yaml").write_text("goals:\n  trygg: {name: Trygg skola, owner: ingen-sådan}\n", encoding="utf-8")
    code, told = run()
    assert (code, "\nmål.yaml\n" in told) == (1, True), told
    (goals / "mål.yaml").write_text("# inga mål än\n", encoding="utf-8")
    code, told = run()
    assert (code, "Passed" in told) == (0, True), told
