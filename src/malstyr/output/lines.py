"""Lines of styled text, as a terminal can show them."""

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import TypeAlias

from malstyr.language.typeset import HARD, WITHIN
from malstyr.language.typography import NARROW
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless, visible

Styled: TypeAlias = tuple[str, str]
"""A text and its style."""
Line: TypeAlias = list[Styled]

_ODD = re.compile("[^\0-\u02ff]")
"""Signs that may take another room than one column: none of those before the first combining mark."""

_SPACES = {NARROW: "\ue000", HARD: "\ue001", " ": "\ue002"}
"""What stands for each space that no line breaks at, while lines are broken: rich breaks at every kind of space."""
_HOLD = str.maketrans({space: _SPACES[space] for space in (NARROW, HARD)})
_LOOSEN = str.maketrans({sign: space for space, sign in _SPACES.items()})


def held(text: str) -> str:
    """``text`` while lines are broken: numbers stay with their units and limits, and days with their months."""
    return WITHIN.sub(_SPACES[" "], text).translate(_HOLD)


def held_whole(text: str) -> str:
    """``text`` while lines are broken, with none broken within it."""
    return text.replace(" ", _SPACES[" "])


def loose(text: str) -> str:
    """The same with the spaces that there were."""
    return text.translate(_LOOSEN)


def columns(text: str) -> int:
    """Columns that ``text`` takes on a terminal."""
    return len(text) + sum(
        -1 if unicodedata.combining(sign) else unicodedata.east_asian_width(sign) in "WF" for sign in _ODD.findall(text)
    )


def wrap(head: Line, text: str, width: int, indent: int) -> Iterator[Line]:
    """``head`` and ``text`` on lines no wider than ``width``, the later ones indented."""
    taken = sum(columns(piece) for piece, _ in head)
    lines = textwrap.wrap(
        "x" * taken + held(visible(text)),
        width,
        subsequent_indent=" " * indent,
        break_on_hyphens=False,
        break_long_words=False,
    ) or ["x" * taken]
    yield [*head, (loose(lines[0][taken:]), "")]
    for line in lines[1:]:
        yield [(loose(line), "")]


def folded(text: str, width: int) -> list[str]:
    """``text`` on lines of whole words, no wider than ``width`` where no word is."""
    return [line[0][0] for line in wrap([], text, width, 0)]


def flowed(items: Sequence[str], between: str, width: int) -> Iterator[Line]:
    """Items on lines, each whole where there is room for it, indented."""
    line = ""
    for n, item in enumerate(items):
        piece = item + (between.rstrip() if n < len(items) - 1 else "")
        if line and columns(line) + len(between) - len(between.rstrip()) + columns(piece) + 2 > width:
            yield from wrap([("  ", "")], line, width, 4)
            line = ""
        blanks = between[len(between.rstrip()) :] if line else ""
        line += blanks + piece
    if line:
        yield from wrap([("  ", "")], line, width, 4)


def printed(lines: Iterable[Line], paper: Paper) -> str:
    """Lines as text as it may be printed, styled where the paper has colours."""
    safe = ([(visible(text), style) for text, style in line] for line in lines)
    if not paper.coloured:
        return harmless("".join("".join(text for text, _ in line).rstrip() + "\n" for line in safe))
    from rich.console import Console
    from rich.text import Text

    console = Console(
        highlight=False,
        emoji=False,
        markup=False,
        soft_wrap=True,
        color_system="standard",
        force_terminal=True,
        file=StringIO(),
    )
    with console.capture() as captured:
        for line in safe:
            console.print(Text.assemble(*line))
    return harmless(captured.get())
