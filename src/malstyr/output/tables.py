"""Tables in a terminal, drawn by rich; nothing of the user's text is read as markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO

from rich import box
from rich.console import Console, Group, JustifyMethod, RenderableType
from rich.table import Table
from rich.text import Text

from malstyr.model.outcome import Status
from malstyr.output.lines import shown

SYMBOLS = {
    Status.MET: "✓",
    Status.PARTLY: "◐",
    Status.NOT_MET: "✗",
    Status.NOT_YET: "…",
    Status.NOT_MEASURED: "?",
    Status.SUPPRESSED: "··",
    Status.NO_TARGET: "–",
}
STYLES = {
    Status.MET: "green",
    Status.PARTLY: "yellow",
    Status.NOT_MET: "bold red",
    Status.NOT_YET: "blue",
    Status.NOT_MEASURED: "magenta",
    Status.SUPPRESSED: "dim",
    Status.NO_TARGET: "dim",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, and whether it holds numbers, which are set to the right."""

    title: str
    number: bool = False


def table(columns: Sequence[Column], rows: Iterable[Sequence[Text | str]]) -> RenderableType:
    """A table that wraps its texts and keeps its numbers whole."""
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold", padding=(0, 1))
    for column in columns:
        side: JustifyMethod = "right" if column.number else "left"
        drawn.add_column(Text(column.title), justify=side, no_wrap=column.number, overflow="fold")
    for row in rows:
        drawn.add_row(*(text(one) if isinstance(one, str) else one for one in row))
    return drawn


def state(status: Status, word: str) -> Text:
    """A status in symbol and word, so that colour is never alone."""
    return Text(f"{SYMBOLS[status]} {word}", STYLES[status])


def text(words: str, style: str = "") -> Text:
    """What people have written, as it may be printed."""
    return Text(shown(words), style)


def heading(words: str, after: Text | None = None) -> Text:
    return Text.assemble((shown(words), "bold"), "  " if after is not None else "", after or "")


def drawn(parts: Iterable[RenderableType]) -> str:
    """The same as plain text, 100 columns wide, for a file."""
    console = Console(
        width=100, highlight=False, emoji=False, markup=False, color_system=None, record=True, file=StringIO()
    )
    console.print(Group(*parts))
    return "".join(line.rstrip() + "\n" for line in console.export_text().splitlines())


def draw(parts: Iterable[RenderableType], width: int, coloured: bool) -> None:
    """Print to standard output, ``width`` columns wide."""
    console = Console(
        width=width, highlight=False, emoji=False, markup=False, color_system="standard" if coloured else None
    )
    console.print(Group(*parts))
