"""What becomes of cells is told here: they are taken, refused or left out, each once."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence, Set
from decimal import Decimal

from malstyr.contract.imported import LeftRecord
from malstyr.evaluate.calendar import Clock
from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import Axes, Headings
from malstyr.exchange.importing.names import Names, without_code
from malstyr.exchange.importing.series import SeriesNow
from malstyr.exchange.importing.texts_around import AroundAsked
from malstyr.exchange.importing.understanding import CellLeft, ImportGround, LeftOutCells, TableWanted, Understanding
from malstyr.exchange.table import TableSheet
from malstyr.language.words import words
from malstyr.model.periods import Period
from malstyr.present.shortened import shortened

_OF_CELLS = ("text", "heading", "label")
"""What messages say that a cell of the file holds, however long it is."""
_MOST_SHOWN = 120


class CellTeller:
    """What all reading of one file shares."""

    sheet: TableSheet
    file: str
    decimal: str | None
    merged_at: frozenset[str]
    """The places of the sheet that others are merged into."""
    context: Axes
    """What is told of a whole table."""
    group: Axes
    """What the last row that heads a group tells."""
    of_table: tuple[AroundAsked, ...]
    """The texts around the table that are asked about."""
    of_group: tuple[AroundAsked, ...]
    """What is asked about of the last row that heads a group."""
    labels: list[TableColumn]
    values: Mapping[int, TableColumn]
    rivals: Mapping[int, tuple[TableColumn, TableColumn]]
    """The columns of which two tell the same, each with both."""
    notes: Mapping[int, TableColumn]
    parts_below: dict[int, frozenset[int]]
    """The columns of labels where the parts of each name stand below it, with the rows of these."""
    outer_rows: frozenset[int]
    """The rows that are sums of those below them, each of which is one of what they name."""
    sum_rows: Mapping[int, Mapping[int, str]]
    """The rows that are sums of those of the name above them, with the name in its column."""
    years_told: Set[int]
    """Those that the headings of values tell."""
    unread: Sequence[str]
    """The texts around the table of which nothing was understood: a measure may be named there."""
    ids: bool
    """Whether the rows are told by ids, so that what is not known is refused."""
    member_ids: bool
    """Whether their members are."""
    names_rows: bool
    """Whether a column tells what each row measures."""
    rows: Sequence[int]
    """Those of the table."""
    when_label: str
    """What told the period of a row."""
    title_of_when: str
    """The text above the table that told the period of it all; empty where none did."""
    of_period: int
    """The only column that tells when rows are of; 0 where there is none, or others may tell it too."""
    told_alike: dict[tuple[str, ...], Axes]
    """What the labels of rows say besides their period."""
    before: Mapping[int, str]
    """The labels of the row before."""
    first_ignored: tuple[str, str] | None
    """Code and message of what was left out first of a row."""

    def __init__(self, made: Understanding, ground: ImportGround, wanted: TableWanted) -> None:
        self.made, self.workspace, self.wanted, self.language = made, ground.loaded.workspace, wanted, ground.language
        self.clock = Clock.of(self.workspace, ground.as_of)
        self.catalogue = words(self.language)
        self.names = Names(self.workspace)
        self.headings = Headings(self.names)
        self.now = SeriesNow(self.workspace)
        self.ask = made.questions.ask
        self.first_ignored = None
        self.seen: dict[tuple[object, ...], dict[str, int]] = defaultdict(dict)
        """Of each series the periods that a cell was taken for, and which."""
        self.coded: dict[str, str] = {}
        """The first name with a code, of members and of indicators, which is asked about for all of them."""
        self.first_read: dict[object, tuple[str, str]] = {}
        """The first text of a group that has one reading, and that: the others are asked about with it."""
        self.above_whole: dict[str, str] = {}
        """Of each indicator the first number that is more than a whole: the others are asked about with it."""
        self.clashing: set[int] = set()
        self.factors: dict[tuple[str | None, str | None, tuple[str, ...]], Decimal] = {}
        """What numbers are multiplied by, by their unit, that of their measure and their headings."""
        self.unit_keys: dict[str, str] = {}
        """The question about the unit of each column, by its heading: the first has none in it."""
        self.periods_told: dict[tuple[object, ...], tuple[Period, str | None]] = {}

    def say(self, key: str, /, **args: object) -> str:
        told = {name: shortened(f"{one}", _MOST_SHOWN) if name in _OF_CELLS else one for name, one in args.items()}
        return self.catalogue[f"import.{key}"].format(**told)

    def where(self, number: int, column: TableColumn, axis: str) -> str:
        """The column where its heading tells an axis, else the row."""
        of_column = getattr(column.axes, axis) is not None
        return self.sheet.column_at(column.number) if of_column else self.sheet.at(number)

    def near(self, text: str, known: Mapping[str, str]) -> str:
        """That a name may have been meant for another; empty where none is near."""
        offers = self.names.offers(text, known)
        return self.say("help.did-you-mean", names=self.listed(offers)) if offers else ""

    def ignore(self, at: str, code: str, message: str, cells: int = 1) -> None:
        self.first_ignored = self.first_ignored or (code, message)
        before = self.made.ignored.get((at, code))
        self.made.ignored[at, code] = LeftOutCells(at, code, message, cells + (before.cells if before else 0))

    def left_at(self, at: str, code: str, key: str, /, **args: object) -> CellLeft:
        """A cell is left out, for a reason that is told: to be raised."""
        self.ignore(at, code, self.say(f"ignored.{key}", **args))
        return CellLeft()

    def refuse(self, at: str, text: str, code: str, help: str = "", message: str | None = None, **args: object) -> None:
        if self.skips(at, at.split("C", maxsplit=1)[0]):
            self.ignore(at, "note", self.say("ignored.skipped"))
            return
        told = message or self.say(f"refused.{code}", text=text, **args)
        self.made.refused.append(LeftRecord(at, text, code, told, help or None))

    def skips(self, *names: str) -> bool:
        """Whether somebody has said that what is called so is to be left."""
        told = self.wanted.skip.intersection(names)
        self.made.skips_met |= told
        return bool(told)

    def choices(self, key: str, offers: Iterable[str], known: Container[str]) -> list[str]:
        """What a question can be answered by: what is near, and what is known and has been answered; else nothing."""
        given, found = self.made.questions.answers.get(key), [*offers]
        if given is None:
            return [*found, SKIP] if found else []
        return [*found, *([given.text] if given.text in known else []), SKIP]

    def answered(self, answer: str | None, where: str, key: str) -> str:
        """What was answered to a question of a cell. Raises CellLeft where it waits, or is to be skipped."""
        if answer is None:
            raise CellLeft
        if answer == SKIP:
            raise self.left_at(where, "note", "answered", key=key)
        return answer

    def beside_code(self, kind: str, text: str, meant: Callable[[str], tuple[str, ...]], cells: int = 1) -> str | None:
        """What a name beside a code is called by; None where it is none. Raises CellLeft where it waits.

        The first is asked about for all: whoever says of one that it is what its name says has said it of them all.
        """
        ids, answers = meant(text), self.made.questions.answers
        if len(ids) != 1 or f"{kind}:{text}" in answers:
            return None
        for key, answer in answers.items():
            of, _, name = key.partition(":")
            if of == kind and meant(name) == (answer.text,):
                return ids[0]
        first = self.coded.setdefault(kind, text)
        said = self.say("ask.coded", text=first, name=without_code(first))
        self.ask(f"{kind}:{first}", said, [*meant(first), SKIP], cells=cells)
        raise CellLeft

    def listed(self, ids: Iterable[str]) -> str:
        return ", ".join(ids)

    def name(self, id: str) -> str:
        return self.names.called[id]
