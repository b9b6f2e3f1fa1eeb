"""Where output goes: a terminal of some width and colour, a pipe, or a file in UTF-8."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from malstyr.cli.destination import Destination
from malstyr.cli.formats import FORMATS
from malstyr.cli.help import language_of_environment, language_of_help
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.language.words import words
from malstyr.present.paper import PLAIN, Glyphs, Paper
from malstyr.present.visible import harmless, visible

if TYPE_CHECKING:
    from malstyr.source.write import HeldFolder

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
        "◐": "~", "─": "-", "○": "o", "⊗": "X", "◌": "O", "≈": "=", "∅": "0", "■": "#", "□": "_", "»": ">", "«": "<",
        "│": "|", "━": "-", "╺": "-", "·": ".",
        "…": ".", "–": "-", "”": '"', "“": '"', "×": "*",
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


def _out() -> TextIO:
    """Standard output. Raises Stop where whoever started us has closed it."""
    out: TextIO | None = sys.stdout
    if out is None:
        raise Stop("closed-output")
    return out


def paper(language: str) -> Paper:
    """The terminal, as it is now."""
    out = _out()
    return Paper(language, width(out), coloured(out), glyphs(out))


def put(text: str) -> None:
    """What a renderer has made for the terminal."""
    _out().write(text)


def say(message: str) -> None:
    """One line of ours on standard output, whatever names and texts of people are in it."""
    print(harmless(visible(message)), file=_out(), flush=True)


def warn(message: str) -> None:
    """The same beside what is asked for, on standard error; nothing where that is closed."""
    if sys.stderr is not None:
        print(harmless(visible(message)), file=sys.stderr, flush=True)


def give(to: Destination, subject: object, language: str) -> None:
    """Show what a command found, in the format and the place asked for.

    ``text`` is for people, in the width, colours and signs of their terminal; all else is the same everywhere.
    """
    hand_over(import_module(FORMATS[to.command][to.format]).render(subject, paper_for(to, language)), to)


def paper_for(to: Destination, language: str = "sv") -> Paper:
    """What a format is shown on: ``text`` on the terminal if not in a file, all else on what is alike everywhere."""
    return paper(language) if to.file is None and to.format == "text" else Paper(language)


def hand_over(made: str | bytes | Iterator[bytes], to: Destination) -> None:
    """Give what was made, or is made piece by piece: in the file asked for, else on standard output."""
    if to.file is None and to.format == "text" and isinstance(made, str):
        put(made)
        return
    data = made.encode() if isinstance(made, str) else made
    pieces = (data,) if isinstance(data, bytes) else data
    if to.file is None:
        print_bytes(pieces)
        return
    write_bytes(to.file, pieces, "other-output")
    if to.unasked:
        warn(words(language_of_help())["cli.written"].format(path=to.file))


def print_bytes(pieces: Iterable[bytes]) -> None:
    """Print for machines: the same bytes whatever the console's own encoding and line ends."""
    out = _out()
    out.flush()
    buffer = getattr(out, "buffer", None)
    if buffer is None:
        out.writelines(piece.decode() for piece in pieces)
    else:
        buffer.writelines(pieces)
        buffer.flush()


def write_file(path: Path, text: str) -> None:
    """Text in UTF-8 with ``\\n``, written whole or not at all."""
    write_bytes(path, [text.encode()])


@contextmanager
def alone_in(folder: Path) -> Iterator[HeldFolder]:
    """While no other of our writers writes in the folder. Raises Stop."""
    from malstyr.source.write import Busy, hold

    with ExitStack() as held:
        try:
            alone = held.enter_context(hold(folder))
        except Busy:
            raise Stop("busy", path=str(folder)) from None
        except OSError as error:
            raise Stop("cannot-write", path=str(folder), reason=reason_of(error)) from None
        yield alone


def write_bytes(path: Path, pieces: Iterable[bytes], *then: str) -> None:
    """Write whole or not at all, and tell of a link. Raises Stop, with what to do ``then``."""
    from malstyr.source.write import is_written_into, led_to, write_whole

    try:
        linked = path.is_symlink() and not is_written_into(path)
        write_whole(path, pieces)
        if linked:
            told = words(language_of_help())["cli.link-followed"]
            warn(told.format(path=path, target=led_to(path)))
    except OSError as error:
        if not path.parent.exists():
            raise Stop("no-folder", *then, path=str(path), folder=str(path.parent)) from None
        raise Stop("cannot-write", *then, path=str(path), reason=reason_of(error)) from None
