"""A copy of the program to add something to, as one who follows CONTRIBUTING does."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import malstyr
from conftest import PROJECT


def copied(folder: Path) -> Path:
    """The package and its templates in a folder to run Python from."""
    shutil.copytree(Path(malstyr.__file__).parent, folder / "src/malstyr", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PROJECT / "templates", folder / "templates")
    return folder


class Step(NamedTuple):
    """A file that CONTRIBUTING makes or changes, and the text that it shows for it."""

    file: str
    kind: str
    text: str

    def take(self, program: Path) -> None:
        """A new file is its text; of a diff every part is found once, and becomes what the diff says."""
        file = program / self.file
        if self.kind != "diff":
            assert not file.exists(), self.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.text, encoding="utf-8")
            return
        text = file.read_text(encoding="utf-8")
        for part in self.text.split("@@\n"):
            lines = part.splitlines(keepends=True)
            before, after = ("".join(line[1:] for line in lines if line[0] in kept) for kept in (" -", " +"))
            assert text.count(before) == 1, f"{self.file}:\n{before}"
            text = text.replace(before, after)
        file.write_text(text, encoding="utf-8")


def steps(heading: str) -> list[Step]:
    """What CONTRIBUTING shows under a heading, in order: each text is of the file that was named last."""
    page = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return [*_steps(page.split(f"\n## {heading}\n")[1].split("\n## ")[0])]


def _steps(section: str) -> Iterator[Step]:
    file = ""
    for named, kind, text in re.findall(
        r"`((?:src|templates|tests|docs)/[\w/.-]+|README\.md)`|```(\w+)\n(.*?)```", section, re.DOTALL
    ):
        if named:
            file = named
        else:
            yield Step(file, kind, dedent(text))


def follow(program: Path, heading: str) -> Path:
    """The program after every step under a heading of CONTRIBUTING."""
    for step in steps(heading):
        step.take(program)
    return program


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
