"""A hundred thousand rows previewed beside reading them with ``csv`` and ``Decimal``."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.timing import row, tool

_INDICATORS, _MEMBERS, _YEARS = 100, 40, range(2000, 2025)
_READING = """
import csv, decimal
with open("rows.csv", encoding="utf-8-sig", newline="") as file:
    rows = csv.reader(file, delimiter=";")
    next(rows)
    for row in rows:
        decimal.Decimal(row[3])
"""


def preview_against_reading(rounds: int) -> None:
    """Previews of rows that are all new, by the processor time and the memory of their process."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder)
        ratios, memory = [], []
        for _ in range(max(1, rounds // 2)):
            reading, _ = _taken([sys.executable, "-c", _READING], folder)
            preview, peak = _taken([tool("malstyr"), "import", "csv", "rows.csv"], folder)
            ratios.append(preview / reading)
            memory.append(peak)
    row("preview of 100 000 new rows / reading them, processor time", median(ratios), "≤ 30", median(ratios) <= 30)
    row("preview of 100 000 new rows, peak memory in MB", median(memory), "≤ 300", median(memory) <= 300)


def _taken(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """The processor seconds of a process and its peak memory in megabytes."""
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def _write(folder: Path) -> None:
    members = [f"enhet-{n}" for n in range(_MEMBERS)]
    lines = ["version: 1", "organisation: {id: staden, name: Staden}", "units:"]
    lines += [f"  {one}: {{no_plan: ingår i förvaltningens plan}}" for one in members]
    lines += ["goals:", "  nöjda: {text: Alla är nöjda}", "indicators:"]
    told = f"serves: [nöjda], measured_in: st, for_each: [{', '.join(members)}], starts: 1999, target: {{at_least: 5}}"
    lines += [f"  mått-{n}: {{{told}}}" for n in range(_INDICATORS)]
    lines += ["values:"]
    for n in range(_INDICATORS):
        lines += [f"  mått-{n}:", *(f"    {one}: {{1999: 100}}" for one in members)]
    (folder / "malstyr.yaml").write_text("\n".join(lines) + "\n")
    rows = [
        f"mått-{n};{one};{year};{100 + (n + year) % 50}"
        for n in range(_INDICATORS)
        for one in members
        for year in _YEARS
    ]
    (folder / "rows.csv").write_text("\r\n".join(["indikator-id;del-id;period;värde", *rows, ""]), "utf-8-sig")
