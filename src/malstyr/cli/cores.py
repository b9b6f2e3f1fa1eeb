"""In how many processes work is done on this computer."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from malstyr.cli.each import Each, in_turn

MOST_PROCESSES = 8
"""However many cores there are: each process holds a workspace, and together they are to fit in a usual memory."""


@contextmanager
def each_of(processes: int) -> Iterator[Each]:
    """For work in at most so many processes: as many as there are cores, and this one alone where that is one."""
    held = min(processes, _cores(), MOST_PROCESSES)
    if held < 2:
        yield in_turn
        return
    from malstyr.cli.processes import Processes

    with Processes(held) as begun:
        yield begun.each


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
