"""What a package of rules is asked, in a thread of its own, and for so long and no longer.

A thread cannot be ended from outside: one that never answers goes on until the process ends, which it does not hinder.
"""

from collections.abc import Callable
from typing import TypeVar

SECONDS = 20
"""How long a rule, or loading a package, may take; rules of ours take thousandths of that."""
_T = TypeVar("_T")


class StillAsked(Exception):
    """What was asked has not been answered in time."""


def answered(ask: Callable[[], _T], seconds: float) -> _T:
    """What ``ask`` gives, or raises. Raises StillAsked where it does neither in ``seconds``."""
    from concurrent.futures import Future
    from threading import Thread

    answer: Future[_T] = Future()

    def asked() -> None:
        try:
            answer.set_result(ask())
        except BaseException as error:
            answer.set_exception(error)

    Thread(target=asked, daemon=True).start()
    try:
        return answer.result(seconds)
    except TimeoutError:
        if answer.done():
            raise
        raise StillAsked from None
