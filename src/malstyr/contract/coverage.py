"""``coverage`` as programs read it, version 1."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from malstyr.evaluate.coverage import Aspect, CellKind


class CoverageCellRecord(NamedTuple):
    """One cell: what it says, and how many there are."""

    state: CellKind
    number: int


class CoverageRowRecord(NamedTuple):
    """A goal, or one of its success factors by its label."""

    workspace: str
    """The folder."""
    goal: str
    factor: str | None
    cells: Mapping[Aspect, CoverageCellRecord]


class OrphanRecord(NamedTuple):
    """What is tied to no goal, by its path."""

    workspace: str
    """The folder."""
    aspect: Aspect
    subject: str


class CoverageResult(NamedTuple):
    """All goals of the workspaces, and all that hangs loose in them."""

    version: Literal[1]
    as_of: date
    rows: tuple[CoverageRowRecord, ...]
    orphans: tuple[OrphanRecord, ...]
