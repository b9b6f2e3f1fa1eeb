"""Tables in a terminal, drawn by rich; nothing of the user's text is read as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, JustifyMethod, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from malstyr.language.typography import NARROW
from malstyr.model.outcome import Status
from malstyr.output.lines import flowed, held, held_whole, loose, wrap
from malstyr.present.listing import alternatives
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


WORDS_FROM = 90
"""Columns from which a table has states in words where there is room for them whole; else it has their signs."""
_GAP = 2
"""Between columns."""
_PAD = "\ue003"
"""Stands for the space after a number that lines it up: rich takes away spaces at the end."""
_WHOLE_PART = re.compile(rf"(?s:.*: )?(?:(?!: )\D)*?\d(?:\d|{held(NARROW)}(?=\d))*")


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, and what it holds: numbers, which line up at their decimals; states; or texts."""

    title: str
    number: bool = False
    state: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """A table that wraps its texts and keeps its numbers whole; in a window too narrow for that, a list of its rows."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Text]]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        room = options.max_width
        for fitted in (self, self.with_signs()) if room >= WORDS_FROM else (self.with_signs(),):
            widths = fitted.widths(room)
            if widths is not None:
                yield fitted.table(widths)
                return
        yield Group(*(self.listed(row, room) for row in self.rows))

    def with_signs(self) -> Fitted:
        """The same with each state as its sign alone."""
        return Fitted(
            self.columns,
            [
                [cell.split(" ")[0] if column.state else cell for column, cell in zip(self.columns, row, strict=True)]
                for row in self.rows
            ],
        )

    def widths(self, room: int) -> list[int] | None:
        """Of each column, so that numbers, states and words are whole; None where there is no room for that."""
        cells = [[cell_text(column.title), *(row[at] for row in self.rows)] for at, column in enumerate(self.columns)]
        most = [max(cell.cell_len for cell in column) for column in cells]
        least = [
            whole if column.number or column.state else max(map(_longest_word, found))
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
            drawn.add_column(
                cell_text(column.title),
                justify=side,
                no_wrap=column.number or column.state,
                overflow="fold",
                width=width,
            )
        for row in self.rows:
            drawn.add_row(*(_hanging(cell, width) for cell, width in zip(row, widths, strict=True)))
        return drawn

    def listed(self, row: Sequence[Text], width: int) -> Text:
        """A row as its first cell, and below it the other cells that say something, by their titles, each whole."""
        told = [(column.title, _bare(cell)) for column, cell in zip(self.columns[1:], row[1:], strict=True)]
        items = [Text.assemble(f"{title}: " if title else "", cell) for title, cell in told if cell.plain]
        lines: list[Text] = []
        for n, item in enumerate(items):
            piece = Text.assemble(item, ";" if n < len(items) - 1 else "")
            if lines and lines[-1].cell_len + 1 + piece.cell_len <= width:
                lines[-1] = Text.assemble(lines[-1], " ", piece)
            else:
                lines.append(Text.assemble("    ", piece))
        return Text("\n").join([row[0], *lines])


def is_figure(cell: str) -> bool:
    """Whether a cell is a number with a word at the most, which belongs among numbers and on one line."""
    return held(cell).count(" ") < 2


def _longest_word(cell: Text) -> int:
    """The width of the longest word, the first with its indent."""
    first, *later = cell.plain.split() or [""]
    indent = _indent(cell)
    return max(cell_len(first) + indent, max(map(cell_len, later), default=0) + _deeper(indent))


def _indent(cell: Text) -> int:
    return len(cell.plain) - len(cell.plain.lstrip())


def _deeper(indent: int) -> int:
    """How far the later lines of a text are moved in."""
    return indent + 2 * (indent > 0)


def _hanging(cell: Text, width: int) -> Text:
    """A cell that is moved in and takes several lines, each of them moved in; any other as it is."""
    indent = _indent(cell)
    if not indent or cell.cell_len <= width:
        return cell
    lines = wrap([(" " * indent, "")], cell.plain.strip(), width, _deeper(indent))
    return Text("\n".join(held("".join(text for text, _ in line)) for line in lines), cell.style)


def table(columns: Sequence[Column], rows: Iterable[Sequence[Text | str]]) -> RenderableType:
    """The rows, without columns that say nothing in any of them."""
    cells = [[cell_text(one) if isinstance(one, str) else one for one in row] for row in rows]
    for at, column in enumerate(columns):
        if column.number:
            _line_up([row[at] for row in cells])
    said = [at for at in range(len(columns)) if not cells or any(row[at].plain for row in cells)]
    return Fitted([columns[at] for at in said], [[row[at] for at in said] for row in cells])


def _line_up(cells: Sequence[Text]) -> None:
    """Pad numbers after their decimals, so that they stand under each other."""
    after = {
        n: cell_len(cell.plain[found.end() :])
        for n, cell in enumerate(cells)
        if (found := _WHOLE_PART.match(cell.plain)) is not None
    }
    for n, width in after.items():
        cells[n].append(_PAD * (max(after.values()) - width))


def _bare(cell: Text) -> Text:
    """Without what lines it up."""
    return cell[: len(cell.plain.rstrip(_PAD))]


def state(one: State) -> Text:
    """A status in symbol and word, so that colour is never alone."""
    return cell_text(f"{one.sign.symbol} {one.word}", STYLES[one.colour])


def signs_meant(states: Iterable[State], language: str) -> list[str]:
    """Each sign once, with all that it stands for: ``○ hittills uppfyllt eller uppfyllt för dem som visas``."""
    held: dict[str, dict[str, None]] = {}
    for one in states:
        held.setdefault(one.sign.symbol, {})[one.told(1)] = None
    return [f"{sign} {alternatives(list(told), language)}" for sign, told in held.items()]


def signs_told(states: Iterable[State], paper: Paper) -> Iterator[Text]:
    """What the signs of the tables mean."""
    for line in flowed(signs_meant(states, paper.language), "  ", paper.width):
        yield cell_text("".join(text for text, _ in line).strip(), "dim")


@dataclass(frozen=True, slots=True)
class Hanging:
    """A text on lines of whole words, indented, the later ones two columns more."""

    text: str
    style: str = ""
    indent: int = 2

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in wrap([(" " * self.indent, "")], self.text, options.max_width, _deeper(self.indent)):
            yield cell_text("".join(text for text, _ in line).rstrip(), self.style)


def cell_text(words: str, style: str = "") -> Text:
    """What people have written, as it may be printed."""
    return Text(held(visible(words)), style)


def heading(words: str, after: Text | None = None) -> Text:
    return Text.assemble((held(visible(words)), "bold"), *(("  ", unbroken(after)) if after is not None else ()))


def unbroken(text: Text) -> Text:
    """A text of a few words that no line ends within."""
    return Text(held_whole(text.plain), text.style)


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
    return harmless(loose(captured.get()).replace(_PAD, " "))
