"""Whole processes timed in turn, so that a slow moment of the machine strikes all of them."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

ROOT = Path(__file__).parents[1]


def in_turn(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """Median seconds of each command over ``rounds`` rounds, after one that does not count."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    for counted in range(-1, rounds):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
            if counted >= 0:
                times[name].append(time.perf_counter() - start)
    return {name: median(taken) for name, taken in times.items()}


def processor_time(commands: Mapping[str, Sequence[str]], rounds: int, folder: Path = ROOT) -> dict[str, float]:
    """Median processor seconds of each command in a folder, its own and the system's for it, whatever its exit code."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    for counted in range(-1, rounds):
        for name, command in commands.items():
            before = getrusage(RUSAGE_CHILDREN)
            subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=False)
            after = getrusage(RUSAGE_CHILDREN)
            if counted >= 0:
                times[name].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {name: median(taken) for name, taken in times.items()}


def tool(name: str) -> str:
    """A program installed beside the running Python."""
    return str(Path(sys.executable).with_name(name))


def row(what: str, ratio: float, bound: str, holds: bool) -> None:
    """Print one ratio with the bound it is held to."""
    print(f"{what:<62} {ratio:6.2f}  {bound:<8} {'holds' if holds else 'DOES NOT HOLD'}")
