"""A terminal to write to, and all that was shown on it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

import pytest

# What ends every reading: the kernel hands a terminal's output over in as many pieces as it likes.
END = "\x04slut\x04"


@dataclass(frozen=True)
class Terminal:
    """One end to write to; ``shown`` is all that came out of the other."""

    stream: TextIO
    other: int

    def shown(self) -> str:
        self.stream.write(END)
        self.stream.flush()
        told = b""
        while not told.endswith(END.encode()):
            told += os.read(self.other, 100_000)
        return told.decode().removesuffix(END).replace("\r", "")


@contextmanager
def a_terminal() -> Iterator[Terminal]:
    ours, theirs = pytest.importorskip("pty").openpty()
    try:
        with os.fdopen(theirs, "w", encoding="utf-8") as stream:
            yield Terminal(stream, ours)
    finally:
        os.close(ours)
