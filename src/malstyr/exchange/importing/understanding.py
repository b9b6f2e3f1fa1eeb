"""What was understood of a table: the cells taken, refused and left out, and what is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from malstyr.contract.imported import LeftRecord
from malstyr.editing.fact import CellFact
from malstyr.exchange.importing.asked import Answer, Questions
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.doubtful import DoubtfulNumber, NumbersTogether
from malstyr.exchange.table import TableFile, TableSheet
from malstyr.model.goal_file import GoalFile
from malstyr.source.files import read_file
from malstyr.workspace.load import FileReader, Loaded

ABOUT_SHEET = "_malstyr"
"""The hidden sheet in which a workbook of ours tells what it is."""

ABOUT_MAPPINGS = "mapping"
"""The question which saved answers are for a file that several fit."""


class TableWanted(NamedTuple):
    """What a person has said on the command line of the whole table."""

    indicator: str | None = None
    period: str | None = None
    member: str | None = None
    sheet: str | None = None
    unit: str | None = None
    decimal: str | None = None
    skip: frozenset[str] = frozenset()
    skip_names: frozenset[str] = frozenset()
    """The folded first labels of rows that are left."""
    answers: Mapping[str, Answer] = MappingProxyType({})
    entry_period: str | None = None
    """The period that an entry sheet of ours is filled in for; None where the file is none."""
    mappings: tuple[str, ...] = ()
    """The files of saved answers, where several fit, of which one is to be chosen."""


class ImportGround(NamedTuple):
    """What an import is made against."""

    loaded: Loaded
    as_of: date
    language: str
    committed: GoalFile | None
    """What is published; all is where it is not known."""
    read: FileReader = read_file
    """Parses a file; one that remembers makes it cheaper."""


class TakenCell(NamedTuple):
    """A cell that was understood."""

    at: str
    text: str
    shown: str | None
    fact: CellFact
    decimals: int
    """How many the file has; of what is told in thousands there it is less than none."""
    converted: str | None
    note: str | None = None


class LeftOutCells(NamedTuple):
    """Cells that were left out together, and why."""

    at: str
    code: str
    message: str
    cells: int


@dataclass
class Understanding:
    """All that was understood of a file."""

    questions: Questions
    sheet: TableSheet | None = None
    taken: list[TakenCell] = field(default_factory=list)
    waiting: list[CellFact] = field(default_factory=list)
    """What cells are about whose number waits for an answer."""
    doubtful: list[DoubtfulNumber] = field(default_factory=list)
    together: Mapping[str, NumbersTogether] = field(default_factory=dict)
    """The numbers that are asked about as one, by the place of each."""
    clashing: set[int] = field(default_factory=set)
    """Which of those taken say otherwise than another, and are refused."""
    refused: list[LeftRecord] = field(default_factory=list)
    ignored: dict[tuple[str, str], LeftOutCells] = field(default_factory=dict)
    columns: list[TableColumn] = field(default_factory=list)
    heading_rows: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    skips_met: set[str] = field(default_factory=set)
    """What somebody has said is to be left, and was there."""
    skipped: list[str] = field(default_factory=list)
    """What rows that were left as somebody asked begin with, where these are words of any table of the form: sums."""
    decimal: str | None = None
    layout: str | None = None
    entry_period: str | None = None
    factors: dict[tuple[str | None, str | None], Decimal] = field(default_factory=dict)
    """What numbers of the file are multiplied by, by their unit there and that of their measure."""


class CellLeft(Exception):
    """A cell ends here: told by what was done with it before."""


def entry_period(table: TableFile) -> str | None:
    """The period that an entry sheet of ours is filled in for, as its hidden sheet tells; None of another file."""
    for sheet in table.sheets:
        if sheet.name == ABOUT_SHEET:
            told = {row[1].text: row[2].text for row in sheet.rows.values() if 1 in row and 2 in row}
            return told.get("period") if told.get("kind") == "entry-sheet" else None
    return None
