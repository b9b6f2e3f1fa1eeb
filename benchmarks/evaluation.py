"""Evaluation of 1 000 indicators × 11 years × 3 parts beside loading them, in one process and one run."""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.timing import row

AS_OF = date(2016, 3, 1)
HEAD = """version: 1
organisation: {id: storkommunen, name: Storkommunen}
about: {source: påhittat exempelvärde}
lists: {delar: {norr: Norr, söder: Söder, mitten: Mitten}}
"""


def write(folder: Path, indicators: int = 1000, years: int = 11) -> Path:
    """Write indicators with a yearly step for every part, each with its values."""
    lines = [HEAD + "indicators:"]
    for n in range(indicators):
        target = "{at_least: 56, increase_by: 1, until: 76}"
        lines.append(f"  nki-{n}: {{measured_in: index, for_each: delar, total: mean, target: {target}}}")
    lines.append("values:")
    for n in range(indicators):
        lines.append(f"  nki-{n}:")
        for at, part in enumerate(("norr", "söder", "mitten")):
            lines.append(f"    {part}:")
            for year in range(2016 - years, 2016):
                index = 55 + (n + at * year) % 25
                lines.append(f"      {year}: {{value: {index}.{year % 10}, n: {100 + n % 50}, margin: 2.4}}")
    file = folder / "malstyr.yaml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def evaluation_against_loading(rounds: int) -> None:
    from malstyr.evaluate.evaluate import evaluate
    from malstyr.source.files import read_folder
    from malstyr.workspace.load import load

    with TemporaryDirectory() as name:
        folder = Path(name)
        write(folder)
        workspace = load(name, read_folder(folder)).workspace
        pairs = [
            (timed(lambda: evaluate(workspace, AS_OF)), timed(lambda: load(name, read_folder(folder))))
            for _ in range(rounds + 1)
        ][1:]
    ratio = median(evaluated for evaluated, _ in pairs) / median(loaded for _, loaded in pairs)
    row("evaluation / loading, 1 000 indicators × 11 years × 3 parts", ratio, "< 1", ratio < 1)


if __name__ == "__main__":
    evaluation_against_loading(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
