"""What is being done, on one line of a terminal."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from malstyr.present.visible import visible


@contextmanager
def telling(template: str) -> Iterator[Callable[[str], None]]:
    """Says on one line of a terminal what is being done, and wipes it when done; silent where no line can be wiped."""
    shown = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def tell(what: str) -> None:
        if shown:
            print(f"\r\x1b[K{template.format(what=visible(what)[:60])}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
