"""What ``smart`` costs: 10 000 sentences beside starts of the program, the language beside pydantic."""

import sys
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.smart import load
from benchmarks.timing import ROOT, in_turn, processor_time, row, tool
from benchmarks.workspace import write
from malstyr.smart.judge import judge_sentence

GOALS = ROOT / "tests" / "smart" / "own-goals.jsonl"
SENTENCES = 10_000
MOST_OF_CHECK, MOST_OF_PLAIN = 2.5, 5
PLAIN = "kommunen ska erbjuda alla barn en trygg skolgång nära hemmet "
REPEATED = ("öka ", "5 ", "1/", "i ", "2024-2026 ", "31/12 ", "80 % ", "minst 5 ", ", ", "mer ", "fem 2026 ", "1 000 ")
"""What has been found dearest by trying words of the tables, numbers and signs in rows."""
LANGUAGE = "malstyr.language.swedish.quantities, malstyr.language.swedish.dates, malstyr.language.swedish.masks"


def sentences(path: Path, count: int) -> Sequence[str]:
    """``count`` different sentences: the goals of a file, numbered from the second time on."""
    texts = [goal["text"] for goal in load(path)]
    return [f"{text} {at // len(texts) or ''}" for at, text in enumerate(islice(cycle(texts), count))]


def sentences_against_start(rounds: int) -> None:
    """Judging 10 000 sentences beside ``malstyr --version``, in the same moments."""
    judged, starts = [], []
    for _ in range(rounds):
        judge_sentence.cache_clear()
        begun = time.perf_counter()
        for text in sentences(GOALS, SENTENCES):
            judge_sentence(text)
        judged.append(time.perf_counter() - begun)
        starts.append(in_turn({"start": [tool("malstyr"), "--version"]}, 3)["start"])
    ratio = median(judged) / median(starts)
    row("smart, 10 000 sentences / malstyr --version", ratio, "< 20", ratio < 20)


def sentences_against_check(rounds: int) -> None:
    """``smart`` of 10 000 lines beside ``check`` of 1 000 goals and 11 000 values, by processor time."""
    with TemporaryDirectory() as folder:
        write(Path(folder))
        lines = Path(folder) / "lines.txt"
        lines.write_text("\n".join(sentences(GOALS, SENTENCES)), encoding="utf-8")
        smart = f"{tool('malstyr')} smart --stdin --format jsonl < {lines}"
        times = processor_time({"smart": ["sh", "-c", smart], "check": [tool("malstyr"), "check", folder]}, rounds)
    ratio = times["smart"] / times["check"]
    row("smart, 10 000 sentences / check of 1 000 goals", ratio, "≤ 2.5", ratio <= MOST_OF_CHECK)


def worst_line_against_plain() -> None:
    """The dearest of lines that repeat a few signs beside plain words of the same length."""
    for size in (1000, 2000):
        plainly = _seconds(PLAIN, size)
        ratio = max(_seconds(repeated, size) for repeated in REPEATED) / plainly
        row(f"smart, the worst line of {size} signs / plain words", ratio, "≤ 5", ratio <= MOST_OF_PLAIN)


def _seconds(repeated: str, size: int) -> float:
    """The least processor time of five readings."""
    text = (repeated * size)[:size]
    taken = []
    for _ in range(5):
        judge_sentence.cache_clear()
        begun = time.process_time()
        judge_sentence(text)
        taken.append(time.process_time() - begun)
    return min(taken)


def language_against_pydantic(rounds: int) -> None:
    """Importing the Swedish grammar beside importing pydantic, each less a bare start of Python."""
    python = [sys.executable, "-c"]
    times = in_turn(
        {
            "bare": [*python, "pass"],
            "language": [*python, f"import {LANGUAGE}"],
            "pydantic": [*python, "from pydantic import BaseModel"],
        },
        rounds * 3,
    )
    ratio = (times["language"] - times["bare"]) / (times["pydantic"] - times["bare"])
    row("import of the language / of pydantic", ratio, "< 0.2", ratio < 0.2)
