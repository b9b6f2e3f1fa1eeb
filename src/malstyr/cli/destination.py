"""Where a command is to write what it shows, decided before it begins: the same for every command and format."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import NamedTuple

from malstyr.cli.formats import PAGES, format_for
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop

STANDARD_OUTPUT = "-"


class Destination(NamedTuple):
    """What is shown, in which format, and the file to write; None for standard output."""

    command: str
    format: str
    file: Path | None
    unasked: bool = False
    """Whether the file was not asked for, and has a name that we gave it."""


def destination(
    command: str, format: str | None, output: Path | None, reads: Iterable[Path] = (), name: str = ""
) -> Destination:
    """Where a command that reads ``reads`` writes, which is never over them. Raises Stop.

    A page that nobody said where to write is called ``name`` where the output would be a terminal.
    """
    form = format_for(command, format, str(output or ""))
    unasked = output is None and form in PAGES and sys.stdout.isatty()
    file = _free(name or command, PAGES[form]) if unasked else output
    if file is None or str(file) == STANDARD_OUTPUT:
        return Destination(command, form, None)
    spare(file, reads)
    return Destination(command, form, None if _is_standard_output(file) else file, unasked)


def spare(path: Path, reads: Iterable[Path] = (), own: tuple[str, ...] = ()) -> None:
    """Stop where ``path`` is one that is never written over; ``own`` are endings that the command is there to write."""
    from malstyr.source.guarded import guarded

    try:
        guard = guarded(path, reads, own)
    except OSError as error:
        raise Stop("cannot-write", "other-output", path=str(path), reason=reason_of(error)) from None
    if guard is not None:
        raise Stop(f"spared-{guard}", "other-output", path=str(path))


def _free(name: str, ending: str) -> Path:
    """A name in the current folder that nothing has."""
    tried = (Path(f"{name}{ending}" if n == 1 else f"{name}-{n}{ending}") for n in count(1))
    return next(path for path in tried if not os.path.lexists(path))


def _is_standard_output(path: Path) -> bool:
    """Whether it is what standard output leads to already, as ``/dev/stdout`` is."""
    try:
        return os.path.samestat(path.stat(), os.fstat(1))
    except OSError:
        return False
