"""``python -m benchmarks.many [COUNT…]``: ``check`` and ``site`` of many organisations, 30 and 290 where none is said.

Each row: seconds, processor seconds of all processes, the most memory of all at one time, and how processor time has
grown from the row before it beside how the organisations have, which is to lie within a tenth of 1.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.organisations import organisations
from benchmarks.timing import ROOT, row

COUNTS = (30, 290)
ALL = 290
SECONDS = {"check": 80, "site": 300}
"""For all organisations, on two cores with nothing else to do."""
START = 3
"""Seconds before there is anything to divide."""
MEGABYTES = 1500
LOOK_AGAIN = 0.05


class Cost(NamedTuple):
    """What a run took."""

    seconds: float
    processor: float
    megabytes: float


def cost(command: Sequence[str]) -> Cost:
    """Run a command, and look at the memory of all its processes meanwhile."""
    before, start, most = _processor(), time.perf_counter(), 0.0
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    while process.poll() is None:
        most = max(most, memory(process.pid))
        time.sleep(LOOK_AGAIN)
    return Cost(time.perf_counter() - start, _processor() - before, most)


def memory(session: int) -> float:
    """The megabytes that all processes of a session hold."""
    held = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            if os.getsid(int(status.parent.name)) == session:
                told = dict(line.split(":", 1) for line in status.read_text().splitlines())
                held += int(told.get("VmRSS", "0 kB").split()[0])
        except (OSError, ValueError):  # it has ended
            continue
    return held / 1000


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(counts: Sequence[int]) -> None:
    for name, seconds in SECONDS.items():
        last: tuple[int, float] | None = None
        for count in counts:
            with TemporaryDirectory() as folder:
                size = organisations(Path(folder, "all"), count) / 1e6
                options = ["--output", str(Path(folder, "site"))] if name == "site" else ["--format", "json"]
                took = cost([sys.executable, "-m", "malstyr", name, str(Path(folder, "all")), *options])
            what = f"{name}, {count} organisations, {size:.0f} MB"
            allowed = START + seconds * count / ALL
            row(f"{what}: seconds", took.seconds, f"< {allowed:.0f}", took.seconds < allowed)
            row(f"{what}: processor seconds", took.processor, f"< {2 * allowed:.0f}", took.processor < 2 * allowed)
            row(f"{what}: MB of all processes", took.megabytes, f"< {MEGABYTES}", took.megabytes < MEGABYTES)
            if last is not None:
                growth = took.processor / last[1] / (count / last[0])
                row(f"{what}: growth beside that of the organisations", growth, "< 1.1", growth < 1.1)
            last = count, took.processor


if __name__ == "__main__":
    measure([int(one) for one in sys.argv[1:]] or COUNTS)
