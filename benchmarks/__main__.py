"""``python -m benchmarks [ROUNDS]``: every ratio the project is held to, with its bound."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.changes import diff_against_loading, diff_of_many_files
from benchmarks.evaluation import evaluation_against_loading
from benchmarks.report import report_against_start
from benchmarks.sentences import language_against_pydantic, sentences_against_start
from benchmarks.timing import ROOT, in_turn, row, tool
from benchmarks.workspace import write


def check_against_peers(rounds: int) -> None:
    """``check`` of a large workspace beside check-jsonschema with our own schema on the same bytes."""
    with TemporaryDirectory() as folder:
        file = write(Path(folder))
        schema = str(ROOT / "docs" / "malstyr.schema.json")
        times = in_turn(
            {
                "check": [tool("malstyr"), "check", folder],
                "check-jsonschema": [tool("check-jsonschema"), "--schemafile", schema, str(file)],
            },
            rounds,
        )
        ratio = times["check-jsonschema"] / times["check"]
        row(f"check-jsonschema / check, one file of {file.stat().st_size / 1e6:.1f} MB", ratio, "≥ 4", ratio >= 4)


def check_against_start(rounds: int) -> None:
    """``check examples/gotland`` beside starting Python and importing what it stands on.

    ``import pydantic`` alone loads next to nothing: the package loads itself when a name is first used.
    """
    imports = "import typer, yaml; from pydantic import BaseModel, Field"
    times = in_turn(
        {
            "check": [tool("malstyr"), "check", "examples/gotland"],
            "imports": [sys.executable, "-c", imports],
        },
        rounds * 3,
    )
    ratio = times["check"] / times["imports"]
    row("check examples/gotland / start and imports", ratio, "≤ 2", ratio <= 2)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    check_against_peers(rounds)
    check_against_start(rounds)
    report_against_start(rounds)
    evaluation_against_loading(rounds)
    diff_against_loading(rounds)
    diff_of_many_files(rounds)
    sentences_against_start(rounds)
    language_against_pydantic(rounds)


if __name__ == "__main__":
    main()
