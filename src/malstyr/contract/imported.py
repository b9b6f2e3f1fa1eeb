"""Imports as programs read them, version 1: what was understood, taken, refused, left out and asked."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from malstyr.contract.check import FindingRecord


class ColumnRecord(NamedTuple):
    """What a column is taken for."""

    at: str
    heading: tuple[str, ...]
    as_: Mapping[str, str]
    """``indicator``, ``member``, ``part``, ``period``, ``kind``, ``point``: those that it tells."""


class UnitRecord(NamedTuple):
    """The unit of the file's numbers, that of the indicator, and what the first are multiplied by."""

    file: str | None
    indicator: str | None
    factor: Decimal


class UnderstoodRecord(NamedTuple):
    """How the table was read."""

    encoding: str | None = None
    delimiter: str | None = None
    decimal: str | None = None
    sheet: str | None = None
    layout: str | None = None
    """``wide``, ``long`` or ``frequencies``, ``respondents``, ``entry-sheet``."""
    heading_rows: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    """First and last."""
    columns: tuple[ColumnRecord, ...] = ()
    unit: UnitRecord | None = None
    mapping: Mapping[str, object] | None = None
    """Which saved answers were used, and what each says."""


class LandingRecord(NamedTuple):
    """Where a value is to stand, or stands."""

    file: str
    line: int


CellStatus: TypeAlias = Literal["new", "same", "same-rounded", "changed"]
"""What a value is against what the workspace has; rounded is the same to as many decimals as the file has."""


class ImportedCell(NamedTuple):
    """A cell that was understood."""

    at: str
    text: str
    shown: str | None
    indicator: str
    member: str | None
    part: str | None
    period: str
    kind: str
    point: str | None
    value: str
    """The exact decimal, or ``..`` or ``.``."""
    status: CellStatus
    old: str | None
    converted: str | None
    note: str | None
    to: LandingRecord | None


class LeftRecord(NamedTuple):
    """A cell that was refused, with what to type."""

    at: str
    text: str
    code: str
    message: str
    help: str | None


class IgnoredRecord(NamedTuple):
    """What was left out, and why."""

    at: str
    code: str
    message: str


class OptionRecord(NamedTuple):
    """One reading of what can be read in several ways."""

    value: str


class QuestionRecord(NamedTuple):
    """What only a person can tell."""

    key: str
    """Stable over runs."""
    text: str
    options: tuple[OptionRecord, ...]
    cells: int
    """How many cells wait for it."""
    answer: str | None
    answered_by: str | None
    """``flag``, ``file``, ``mapping`` or ``person``."""
    flag: str
    """What to type."""


class ImportCounts(NamedTuple):
    """Cells by what became of them; ``read`` is their sum."""

    read: int = 0
    new: int = 0
    same: int = 0
    changed: int = 0
    refused: int = 0
    ignored: int = 0
    questions: int = 0


class ImportResult(NamedTuple):
    """What an import would write, or has written."""

    version: Literal[1]
    command: str
    file: str
    as_of: date
    written: bool
    plan: str
    """``sha256:`` of the file's bytes, the workspace's and the answers."""
    understood: UnderstoodRecord
    cells: Sequence[ImportedCell]
    refused: tuple[LeftRecord, ...]
    ignored: tuple[IgnoredRecord, ...]
    questions: tuple[QuestionRecord, ...]
    findings: tuple[FindingRecord, ...] = ()
    summary: ImportCounts = ImportCounts()
