"""What was adopted and no figure tells, ready to be drawn: chapters of the document, each with its entries."""

from dataclasses import dataclass

from malstyr.report.facts import Fact


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A goal, a unit, an improvement …, with what is written of it."""

    name: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A level, with the documents in each column."""

    name: str
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class DocumentMatrix:
    """What steers and follows up each level, from the top."""

    title: str
    heads: tuple[str, ...]
    """Of the column of levels, then of each of the others."""
    rows: tuple[LevelRow, ...]


@dataclass(frozen=True, slots=True)
class DocumentChapter:
    """All entries of one kind, and what they say together."""

    name: str
    entries: tuple[DocumentEntry, ...]
    matrix: DocumentMatrix | None = None
