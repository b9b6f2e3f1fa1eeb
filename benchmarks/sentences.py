"""What ``smart`` costs: 10 000 sentences beside starts of the program, the language beside pydantic."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from benchmarks.smart import load
from benchmarks.timing import ROOT, in_turn, row, tool
from malstyr.smart.judge import judge_sentence

GOALS = ROOT / "tests" / "smart" / "own-goals.jsonl"
SENTENCES = 10_000
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
