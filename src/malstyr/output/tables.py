"""Tables in a terminal, drawn by rich; nothing of the user's text is read as markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, JustifyMethod, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from malstyr.language.typography import NARROW
from malstyr.model.outcome import Status
from malstyr.present.paper import Paper
from malstyr.present.state import State
from malstyr.present.visible import harmless, visible

STYLES = {
    Status.MET: "green",
    Status.PARTLY: "yellow",
    Status.NOT_MET: "bold red",
    Status.NOT_YET: "blue",
    Status.NOT_MEASURED: "magenta",
    Status.SUPPRESSED: "dim",
    Status.NO_TARGET: "dim",
}


LONGEST_WORDS = (20, 12)
"""How long words are kept whole: where the window is wide enough, and where it is not."""


_GAP = 2
"""Between columns."""
_HOLD = "\ue000"
"""Stands for the narrow no-break space while lines are broken: rich breaks at every kind of space."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, and whether it holds numbers, which are set to the right."""

    title: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """A table that wraps its texts and keeps its numbers whole; in a window too narrow for that, a list of its rows."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Text]]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        widths = next(filter(None, (self.widths(options.max_width, longest) for longest in LONGEST_WORDS)), None)
        yield self.table(widths) if widths is not None else Group(*map(self.listed, self.rows))

    def widths(self, room: int, longest: int) -> list[int] | None:
        """Of each column, so that numbers and words of so many characters are whole; None where there is no room."""
        cells = [[cell_text(column.title), *(row[at] for row in self.rows)] for at, column in enumerate(self.columns)]
        most = [max(cell.cell_len for cell in column) for column in cells]
        least = [
            whole if column.number else max(min(_longest_word(cell), longest) for cell in found)
            for column, whole, found in zip(self.columns, most, cells, strict=True)
        ]
        free = room - sum(least) - (_GAP * len(cells) - 1)
        if free < 0:
            return None
        widths = list(least)
        for at in sorted(range(len(widths)), key=lambda at: most[at] - least[at]):
            widths[at] = min(most[at], least[at] + free)
            free -= widths[at] - least[at]
        return widths

    def table(self, widths: Sequence[int]) -> Table:
        drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold", padding=(0, 1, 0, 0))
        for column, width in zip(self.columns, widths, strict=True):
            side: JustifyMethod = "right" if column.number else "left"
            drawn.add_column(cell_text(column.title), justify=side, no_wrap=column.number, overflow="fold", width=width)
        for row in self.rows:
            drawn.add_row(*row)
        return drawn

    def listed(self, row: Sequence[Text]) -> Text:
        """A row as its first cell, and below it the other cells that say something, by their titles."""
        told = [(column.title, cell) for column, cell in zip(self.columns[1:], row[1:], strict=True) if cell.plain]
        below = [part for title, cell in told for part in ("; ", f"{title}: " if title else "", cell)][1:]
        return Text.assemble(row[0], "\n    " if below else "", *below)


def _longest_word(cell: Text) -> int:
    """The width of the longest word, the first with its indent."""
    plain = cell.plain
    indent = len(plain) - len(plain.lstrip())
    return max((cell_len(word) + indent * (at == 0) for at, word in enumerate(plain.split())), default=0)


def table(columns: Sequence[Column], rows: Iterable[Sequence[Text | str]]) -> RenderableType:
    return Fitted(columns, [[cell_text(one) if isinstance(one, str) else one for one in row] for row in rows])


def state(one: State) -> Text:
    """A status in symbol and word, so that colour is never alone."""
    return cell_text(f"{one.symbol} {one.word}", STYLES[one.status])


def cell_text(words: str, style: str = "") -> Text:
    """What people have written, as it may be printed."""
    return Text(_held(visible(words)), style)


def heading(words: str, after: Text | None = None) -> Text:
    return Text.assemble((_held(visible(words)), "bold"), "  " if after is not None else "", after or "")


def _held(words: str) -> str:
    return words.replace(NARROW, _HOLD)


def drawn(parts: Iterable[RenderableType], paper: Paper) -> str:
    """Tables and texts, as they stand on the paper."""
    console = Console(
        width=paper.width,
        highlight=False,
        emoji=False,
        markup=False,
        color_system="standard" if paper.coloured else None,
        force_terminal=paper.coloured,
        file=StringIO(),
    )
    with console.capture() as captured:
        console.print(Group(*parts))
    return harmless(captured.get().replace(_HOLD, NARROW))
