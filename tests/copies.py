"""A copy of the program to add something to, as one who follows CONTRIBUTING does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import malstyr
from conftest import PROJECT


def copied(folder: Path) -> Path:
    """The package and its templates in a folder to run Python from."""
    shutil.copytree(Path(malstyr.__file__).parent, folder / "src/malstyr", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PROJECT / "templates", folder / "templates")
    return folder


def run(program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return python(program, "-m", "malstyr", *arguments)


def python(program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {name: text for name, text in os.environ.items() if not name.startswith(("MALSTYR_", "PYTEST_"))}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=program,
        env=env | {"PYTHONPATH": str(program / "src"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
