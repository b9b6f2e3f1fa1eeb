"""The same work on one thing after another; what fails takes nothing else with it."""

import os
from collections.abc import Callable, Iterable, Iterator
from gc import collect, freeze
from typing import NamedTuple, Protocol, TypeVar

from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop

WorkItem = TypeVar("WorkItem")
WorkResult = TypeVar("WorkResult")


class Fell(NamedTuple):
    """Work that came to no end: the message of the catalogue that says why, and what to put into it."""

    key: str
    said: str = ""


ENDED = Fell("cli.ended")
"""For want of memory, or since somebody or something ended its process."""


class Each(Protocol):
    """The results of work on each item, in the order of the items. Raises Stop."""

    def __call__(
        self, work: Callable[[WorkItem], WorkResult], items: Iterable[WorkItem]
    ) -> Iterator[WorkResult | Fell]: ...


def in_turn(work: Callable[[WorkItem], WorkResult], items: Iterable[WorkItem]) -> Iterator[WorkResult | Fell]:
    for n, item in enumerate(items):
        if n:
            let_go()
        yield work_done(work, item)


def let_go() -> None:
    """Of the item before, which refers to itself; what is left is for good, and need not be looked through again."""
    collect()
    freeze()


def work_done(work: Callable[[WorkItem], WorkResult], item: WorkItem) -> WorkResult | Fell:
    """Raises Stop for what nobody can go on from; anything else that goes wrong is of this item alone."""
    try:
        return work(item)
    except Stop:
        raise
    except MemoryError:
        return ENDED
    except OSError as error:
        return Fell("cli.system", reason_of(error))
    except Exception as error:
        if os.environ.get("MALSTYR_DEBUG"):
            raise
        return Fell("cli.bug", f"{type(error).__name__}: {error}")
