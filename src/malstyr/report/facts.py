"""What every part of a report is told with: a word and what it says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A word and what it says: a line of the cover, a waiver, a method, a source."""

    name: str
    text: str
