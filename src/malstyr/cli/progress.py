"""What is being done, on one line of a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def telling(template: str) -> Iterator[Callable[[str], None]]:
    """Says on one line of a terminal what is being done, and wipes it when done; silent elsewhere."""
    shown = sys.stderr.isatty()

    def tell(what: str) -> None:
        if shown:
            print(f"\r\x1b[K{template.format(what=_bare(what))}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _bare(text: str) -> str:
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)[:60]
