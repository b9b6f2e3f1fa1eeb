"""What was adopted and no figure tells, ready to be drawn: chapters of the document, each with its entries."""

from __future__ import annotations

from dataclasses import dataclass

from malstyr.report.facts import Fact


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A goal, a unit, an improvement …, with what is written of it."""

    name: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class DocumentChapter:
    """All entries of one kind."""

    name: str
    entries: tuple[DocumentEntry, ...]
