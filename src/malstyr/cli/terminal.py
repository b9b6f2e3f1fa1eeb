"""Where output goes: a terminal of some width and colour, a pipe, or a file in UTF-8."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from malstyr.cli.help import language_of_environment
from malstyr.cli.stop import Stop
from malstyr.output.lines import Line
from malstyr.output.text import PLAIN, Glyphs

WIDEST = 110


def language(chosen: str | None, of_workspace: str | None = None) -> str:
    """The language to speak: the one chosen, else the environment's, else the workspace's, else Swedish."""
    return chosen or language_of_environment() or of_workspace or "sv"


def prepare_streams() -> None:
    """A character that the console cannot show becomes a plain one, never an error."""
    codecs.register_error("plainer", _plainer)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="plainer")


_PLAINER = str.maketrans(
    {
        "\u202f": " ", "\u2212": "-", "≥": ">=", "≤": "<=", "→": "->", "↑": "^", "↓": "v", "✓": "+", "✗": "x",
        "◐": "~", "─": "-", "│": "|", "━": "-", "╺": "-", "·": ".",
    }
)  # fmt: skip
"""Signs we print ourselves, for consoles of a few hundred signs."""


def _plainer(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    encoding = error.encoding
    text = error.object[error.start : error.end].translate(_PLAINER)
    return text.encode(encoding, "replace").decode(encoding), error.end


def glyphs(stream: TextIO) -> Glyphs:
    """Frame signs that ``stream`` can hold."""
    signs = Glyphs()
    try:
        "".join((signs.bar, signs.arrow, signs.more)).encode(stream.encoding or "ascii")
    except UnicodeEncodeError:
        return PLAIN
    return signs


def width(stream: TextIO) -> int:
    """Columns to use: those of the terminal, else ``COLUMNS``, else 80."""
    if stream.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        import shutil

        return max(40, min(shutil.get_terminal_size((80, 24)).columns, WIDEST))
    return 80


def coloured(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty() or bool(os.environ.get("FORCE_COLOR"))


def print_lines(lines: Iterable[Line]) -> None:
    """Print styled lines, as plain text where there is no colour to be had."""
    if not coloured(sys.stdout):
        for line in lines:
            print("".join(text for text, _ in line).rstrip())
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, emoji=False, markup=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*((text, style) for text, style in line)))


def print_plain(text: str) -> None:
    """Print for machines: UTF-8 with ``\\n`` whatever the console's own encoding."""
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
    else:
        buffer.write(text.encode())
        buffer.flush()


def give(text: str, output: Path | None) -> None:
    """Text for a machine: to the file asked for, else to standard output."""
    if output is None:
        print_plain(text)
    else:
        write_file(output, text)


def write_file(path: Path, text: str) -> None:
    """Text in UTF-8 with ``\\n``, written whole or not at all."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write whole or not at all."""
    from malstyr.source.write import write_whole

    try:
        write_whole(path, data)
    except OSError as error:
        raise Stop("cannot-write", path=str(path), reason=error.strerror or str(error)) from None
