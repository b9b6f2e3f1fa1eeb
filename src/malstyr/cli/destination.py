"""Where a command is to write what it shows, decided before it begins: the same for every command and format."""

import os
import re
import sys
from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path
from typing import NamedTuple

from malstyr.cli.formats import ALIASES, FORMATS, PAGES, format_for
from malstyr.cli.options import one_of
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop

STANDARD_OUTPUT = "-"
_FORMAT_AND_FILE = re.compile(r"([^\W\d_]+)=(.*)", re.DOTALL)
"""What is a path all the same is written ``./a=b``."""


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


def destinations(
    command: str, format: str | None, outputs: Iterable[str], reads: Sequence[Path] = (), name: str = ""
) -> tuple[Destination, ...]:
    """Every place to write: ``FORMAT=FILE`` beside the screen, a file alone instead of it. Raises Stop."""
    asked = [(one, _FORMAT_AND_FILE.fullmatch(one)) for one in outputs]
    alone: list[Path] = [Path(one) for one, found in asked if found is None]
    apart = [_apart(command, found[1], found[2], reads) for _, found in asked if found is not None]
    instead = not alone and format is None and any(one.file is None for one in apart)
    first = [] if instead else [destination(command, format, one, reads, name) for one in (alone or (None,))]
    every = (*first, *apart)
    places = [one.file and os.path.realpath(one.file) for one in every]
    twice = [one for one, place in zip(every, places, strict=True) if places.count(place) > 1]
    if len(alone) > 1 or twice:
        raise Stop("several-outputs", path=str((*alone[1:], *(one.file or STANDARD_OUTPUT for one in twice))[0]))
    return every


def _apart(command: str, format: str, file: str, reads: Iterable[Path]) -> Destination:
    if not file:
        raise Stop("output-where", format=format)
    return destination(command, one_of("--output", ALIASES.get(format, format), FORMATS[command]), Path(file), reads)


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
