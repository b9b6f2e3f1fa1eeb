"""Work grows as the file does, however much of it is wrong: counted in steps of our own code, never in seconds."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from benchmarks.mistakes import MISTAKES, Lines, file_of, many_goals

from malstyr.cli.main import main

FEW, MANY = 30, 120
MOST = 1.1
"""Steps for each entry among many, times those for each among few; far more where each is held against all others."""
KINDS: dict[str, tuple[Lines, list[str]]] = {
    **{name: (lines, ["check"]) for name, (lines, _) in MISTAKES.items()},
    "check of many goals": (many_goals, ["check"]),
    "status of many goals": (many_goals, ["status"]),
    "report of many goals": (many_goals, ["report", "--format", "markdown"]),
}


def steps(folder: Path, entries: int, lines: Lines, command: list[str]) -> int:
    """Lines of ours that are run, each turn of a comprehension one, to show a workspace of so many wrong entries."""
    folder.mkdir(exist_ok=True)
    (folder / "malstyr.yaml").write_text(file_of(lines(entries, True)), encoding="utf-8")
    name, *options = command
    counted = 0

    def count(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal counted
        counted += 1
        return count if "malstyr" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(count)
    try:
        main([name, str(folder), *options])
    finally:
        sys.settrace(before)
    return counted


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_steps_grow_as_the_file(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = [steps(tmp_path / str(at), entries, *KINDS[kind]) for at, entries in enumerate((2, 2, FEW, MANY))]
    capsys.readouterr()
    _, fixed, few, many = taken
    assert (many - fixed) / MANY <= MOST * (few - fixed) / FEW
