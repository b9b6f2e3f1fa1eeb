"""Work in several processes. One that dies takes nothing with it but what it worked on."""

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from threading import Thread
from typing import Self

from malstyr.cli.each import ENDED, Fell, WorkItem, WorkResult, let_go, work_done


class Processes:
    """Work and items are pickled on their way there, results on their way back."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool = _pool(count)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End them, whatever they are doing."""
        for process in multiprocessing.active_children():
            process.terminate()
        self._pool.shutdown()

    def each(self, work: Callable[[WorkItem], WorkResult], items: Iterable[WorkItem]) -> Iterator[WorkResult | Fell]:
        """The results in the order of ``items``; never more at a time than twice the processes. Raises Stop."""
        begun: deque[tuple[WorkItem, Future[WorkResult | Fell]]] = deque()
        for item in items:
            begun.append((item, self._begin(work, item)))
            if len(begun) == 2 * self.count:
                yield _result(work, *begun.popleft())
        while begun:
            yield _result(work, *begun.popleft())

    def _begin(self, work: Callable[[WorkItem], WorkResult], item: WorkItem) -> Future[WorkResult | Fell]:
        try:
            return _submit(self._pool, work, item)
        except BrokenProcessPool:
            self._pool = _pool(self.count)
            return _submit(self._pool, work, item)


def _result(
    work: Callable[[WorkItem], WorkResult], item: WorkItem, begun: Future[WorkResult | Fell]
) -> WorkResult | Fell:
    """Where a process died, nobody knows of which item: all that were begun are done again, each by itself."""
    try:
        return begun.result()
    except BrokenProcessPool:
        alone = _pool(1)
    try:
        return _submit(alone, work, item).result()
    except BrokenProcessPool:
        return ENDED
    finally:
        alone.shutdown(wait=False)


def _pool(count: int) -> ProcessPoolExecutor:
    """Processes begun from nothing, as every system can, and which have nothing of what this one holds."""
    return ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), _begun)


def _submit(
    pool: ProcessPoolExecutor, work: Callable[[WorkItem], WorkResult], item: WorkItem
) -> Future[WorkResult | Fell]:
    """Begin work, and where all are busy a process for it: one that is deaf to Ctrl+C before its first line.

    What is blocked here is blocked there too, and is heard here as soon as the work has begun.
    """
    if sys.platform == "win32":  # signals are not inherited there
        return pool.submit(_done_there, work, item)
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return pool.submit(_done_there, work, item)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


def _begun() -> None:
    """In a new process: Ctrl+C is for the first to hear, and nothing goes on without that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_first, daemon=True).start()


def _end_with_the_first() -> None:
    first = multiprocessing.parent_process()
    assert first is not None
    first.join()
    os._exit(2)


def _done_there(work: Callable[[WorkItem], WorkResult], item: WorkItem) -> WorkResult | Fell:
    let_go()
    return work_done(work, item)
