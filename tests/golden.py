"""Golden files: texts that a person has read and kept.

A test never writes one. What it gets instead of what is kept is laid in ``received/`` under the golden file's own
path, and ``./do accept`` (``accept.py``) shows it as a diff and keeps it when told to.
"""

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
RECEIVED = Path(__file__).parent / "received"
LINES = 60
"""Of a diff in a failing test; ``./do accept`` shows all of it."""


def agreed(golden: Path, text: str) -> None:
    """That a text is the one kept in ``golden``; otherwise it is laid aside for a person to read."""
    received = RECEIVED / golden.relative_to(PROJECT)
    if kept(golden) == text:
        received.unlink(missing_ok=True)
        return
    received.parent.mkdir(parents=True, exist_ok=True)
    received.write_bytes(text.encode())
    name = golden.relative_to(PROJECT).as_posix()
    first = "".join(list(difference(golden, text))[:LINES])
    pytest.fail(f"{name} is not as it was read and kept: ./do accept '{name}'\n{first}", pytrace=False)


def kept(golden: Path) -> str | None:
    return golden.read_bytes().decode() if golden.is_file() else None


def difference(golden: Path, text: str) -> Iterator[str]:
    before, now = ((one or "").splitlines(True) for one in (kept(golden), text))
    for line in unified_diff(before, now, f"kept {golden.name}", f"now {golden.name}"):
        yield line if line.endswith("\n") else f"{line}\n"
