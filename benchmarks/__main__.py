"""``python -m benchmarks [ROUNDS]``: every ratio the project is held to, with its bound."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.changes import diff_against_loading, diff_of_many_files
from benchmarks.editor import edit_of_a_large_file, memory_of_edits
from benchmarks.edits import record_against_check
from benchmarks.evaluation import evaluation_against_loading
from benchmarks.hook import hook_against_check
from benchmarks.importing import preview_against_reading
from benchmarks.mistakes import many_against_few, wrong_against_right
from benchmarks.paper import paper_of_long_words
from benchmarks.report import report_against_start, scorecard_of_an_example, twice_the_goals, word_against_page
from benchmarks.sentences import (
    language_against_pydantic,
    sentences_against_check,
    sentences_against_start,
    worst_line_against_plain,
)
from benchmarks.timing import ROOT, in_turn, processor_time, row, tool
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
    """``check examples/gotland`` beside starting Python and importing what it stands on, by processor time.

    ``import pydantic`` loads next to nothing: the package loads itself when a name in it is first used.
    """
    times = processor_time(
        {
            "check": [tool("malstyr"), "check", "examples/gotland", "--format", "concise"],
            "imports": [sys.executable, "-c", "import typer, pydantic, ruamel.yaml, yaml"],
        },
        rounds * 3,
    )
    ratio = times["check"] / times["imports"]
    row("check examples/gotland / start and imports", ratio, "≤ 2", ratio <= 2)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    check_against_peers(rounds)
    check_against_start(rounds)
    wrong_against_right(rounds)
    many_against_few(rounds)
    report_against_start(rounds)
    scorecard_of_an_example()
    twice_the_goals(rounds)
    word_against_page(rounds)
    paper_of_long_words(rounds)
    evaluation_against_loading(rounds)
    diff_against_loading(rounds)
    diff_of_many_files(rounds)
    record_against_check(rounds)
    edit_of_a_large_file(rounds)
    memory_of_edits()
    hook_against_check(rounds)
    preview_against_reading(rounds)
    sentences_against_start(rounds)
    sentences_against_check(rounds)
    worst_line_against_plain()
    language_against_pydantic(rounds)


if __name__ == "__main__":
    main()
