"""Where output goes: a terminal of some width and colour, a pipe, or a file in UTF-8."""

from __future__ import annotations

import codecs
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TextIO

from malstyr.cli.formats import FORMATS
from malstyr.cli.help import language_of_environment
from malstyr.cli.stop import Stop
from malstyr.present.paper import PLAIN, Glyphs, Paper

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


def paper(language: str) -> Paper:
    """The terminal, as it is now."""
    return Paper(language, width(sys.stdout), coloured(sys.stdout), glyphs(sys.stdout))


def give(command: str, format: str, subject: object, language: str, output: Path | None) -> None:
    """Show what a command found in one of its formats: in the file asked for, else on standard output.

    ``text`` is for people, in the width, colours and signs of their terminal; all else is the same everywhere.
    """
    made = import_module(FORMATS[command][format]).render(subject, paper_for(format, output, language))
    hand_over(made, format, output)


def paper_for(format: str, output: Path | None, language: str = "sv") -> Paper:
    """What a format is shown on: ``text`` on the terminal if not in a file, all else on what is alike everywhere."""
    return paper(language) if output is None and format == "text" else Paper(language)


def hand_over(made: str | bytes, format: str, output: Path | None) -> None:
    """Give what was made: in the file asked for, else on standard output."""
    if output is None and format == "text":
        sys.stdout.write(made if isinstance(made, str) else made.decode())
        return
    data = made if isinstance(made, bytes) else made.encode()
    if output is None:
        print_bytes(data)
    else:
        write_bytes(output, data)


def print_bytes(data: bytes) -> None:
    """Print for machines: the same bytes whatever the console's own encoding and line ends."""
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(data.decode())
    else:
        buffer.write(data)
        buffer.flush()


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
