"""Recording a value beside checking the same workspace."""

import shutil
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.timing import ROOT, processor_time, row, tool


def record_against_check(rounds: int) -> None:
    """``record`` and ``check`` of Gotland in pairs, by processor time; each records another value."""
    with TemporaryDirectory() as name:
        folder = str(shutil.copytree(ROOT / "examples" / "gotland", Path(name) / "gotland"))
        ratios: list[float] = []
        for value in range(rounds):
            record = [tool("malstyr"), "record", "årets-resultat", "2014", str(1600 + value), folder, "--reason", "x"]
            times = processor_time({"check": [tool("malstyr"), "check", folder], "record": record}, 1)
            ratios.append(times["record"] / times["check"])
    row("record / check of Gotland, processor time in pairs", median(ratios), "≤ 1.5", median(ratios) <= 1.5)
