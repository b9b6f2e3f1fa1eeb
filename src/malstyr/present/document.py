"""A document that is to be read: headings, text, lists, tables and pictures, and nothing of what they tell.

It is what a report, or a paper made of several, is put together of, and what a writer of documents is given.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from typing import TypeAlias


class Tone(StrEnum):
    """How what is said stands. A colour shows it beside the words and never in their place."""

    GOOD = auto()
    PARTLY = auto()
    BAD = auto()
    WAITING = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that looks the same throughout; ``to`` is the anchor that it leads to."""

    text: str
    bold: bool = False
    struck: bool = False
    tone: Tone | None = None
    to: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing, in SVG that holds all it needs, and what it is to those who do not see it."""

    svg: str
    title: str
    description: str


Runs: TypeAlias = tuple[Run | Picture, ...]
"""A line of text, in which small pictures may stand like words."""


def runs(*passages: str | Run | Picture) -> Runs:
    """A line of text, runs and pictures, without those that are empty."""
    every = (Run(one) if isinstance(one, str) else one for one in passages)
    return tuple(one for one in every if isinstance(one, Picture) or one.text)


def text_of(line: Runs) -> str:
    """What a line says; a picture in it is no text."""
    return "".join(one.text for one in line if isinstance(one, Run))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a level from 1, which the title has; no level is skipped on the way down."""

    level: int
    text: str
    anchor: str = ""


class Manner(StrEnum):
    """What a paragraph is to what stands around it."""

    TEXT = auto()
    LEAD = auto()
    """What the reader is to take away."""
    LABEL = auto()
    """The name of what follows, where that is too small a thing for a heading."""
    NOTE = auto()
    """What must be known of the whole."""
    STANDING = auto()
    """How that stands which the heading above names: it says too little to be left alone with it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs
    manner: Manner = Manner.TEXT


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """Items by number, from 1."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class TableHead:
    """The head of a column; ``number`` where it holds amounts."""

    title: Runs
    number: bool = False


def column_heads(*titles: str, number: bool = False) -> tuple[TableHead, ...]:
    """The heads of columns; ``number`` where they hold amounts."""
    return tuple(TableHead(runs(one), number) for one in titles)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table, of which the first cell is its head; a row of one cell is the head of those that follow."""

    cells: tuple[Runs, ...]
    bold: bool = False
    depth: int = 0
    """How far it is under the row above it."""
    anchor: str = ""
    below: tuple[Runs, ...] = ()
    """What is said of it, each a line across the whole table below it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table, with what it is called."""

    caption: str
    columns: tuple[TableHead, ...]
    lines: tuple[TableRow, ...]
    matrix: bool = False
    """Whether its columns hold the same of different things, but for the first, and are read against each other."""


Passage: TypeAlias = Heading | Paragraph | Bullets | Numbered | Table | Picture
"""A picture by itself has its title above it."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Parts that belong together."""

    passages: tuple[Passage, ...]
    turned: bool = False
    """Whether it begins a page."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document; ``of`` is whose it is, and it is dated the day it is about."""

    title: str
    of: str
    language: str
    as_of: date
    colour: str
    """Of its headings, where nobody has said how they look."""
    chapters: tuple[Chapter, ...]
    letters: float | None = None
    """In points, where it is the two sides of a sheet, with narrow margins; else it has as many pages as it needs."""

    def passages(self) -> Iterator[Passage]:
        for chapter in self.chapters:
            yield from chapter.passages
