"""An understanding held against what the workspace has: new, the same or changed; and as programs read it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import NamedTuple, overload

from malstyr.contract.imported import (
    CellStatus,
    ColumnRecord,
    IgnoredRecord,
    ImportCounts,
    ImportedCell,
    ImportResult,
    LandingRecord,
    UnderstoodRecord,
    UnitRecord,
)
from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.asked import KEEP, SKIP, Answer
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import ColumnRole
from malstyr.exchange.importing.series import HeldFigure, SeriesNow
from malstyr.exchange.importing.understanding import LeftOutCells, TakenCell, Understanding
from malstyr.exchange.records import cell_record, landing_record, question_record, value_told
from malstyr.exchange.table import TableFile
from malstyr.language.typography import number as number_told
from malstyr.language.words import words
from malstyr.model.indicators import OF_VALUE, Missing
from malstyr.source.tree import Map, find, place_at
from malstyr.workspace.cells import path_of
from malstyr.workspace.workspace import Workspace


class ComparedCell(NamedTuple):
    """A cell with what becomes of it, and the fact to be written."""

    taken: TakenCell
    status: CellStatus
    old: str | None
    fact: CellFact


def compared_cells(
    made: Understanding,
    workspace: Workspace,
    published: Callable[[CellFact], bool],
    reason: str,
    language: str,
) -> Iterator[ComparedCell]:
    """Each cell against what stands in its place; those that wait for a yes are left until then.

    One that waits for a reason is told as changed: all but the reason is known.
    """
    now, catalogue = SeriesNow(workspace), words(language)
    for one in made.taken:
        fact = one.fact
        held = now.held(fact)
        locked = bool(made.entry_period) and _is_locked(made, fact)
        if held is None and not locked:
            yield ComparedCell(one, "new", None, fact)
            continue
        shown = now.held(fact, shown=True) if held is not None else None
        status = _status(one, held, shown)
        old = value_told(shown) if shown is not None and status in ("changed", "same-rounded") else None
        discloses = held is Missing.SUPPRESSED and isinstance(fact.value, Decimal)
        doubts = []
        if status in ("new", "changed") and locked:
            key = "import.ask.locked-empty" if held is None else "import.ask.locked"
            doubts.append(catalogue[key].format(at=one.at, old=_spoken(shown, language), new=one.text))
        if discloses:
            doubts.append(catalogue["import.ask.discloses"].format(at=one.at))
        if not all(_is_kept(made, one, text, catalogue) for text in doubts):
            continue
        if discloses or (status == "changed" and fact.figure is not None and published(fact)):
            key = f"reason:{reason_path(fact)}"
            told = catalogue["import.ask.reason"].format(
                path=reason_path(fact), old=_spoken(shown, language), new=_spoken(fact.value, language)
            )
            own = reason or made.questions.ask(key, told, [], free=True, cells=0)
            if own is None:
                made.questions.asked[key].cells = 1  # which is told all the same, with what it changes from
            fact = fact._replace(reason=own or "")
        yield ComparedCell(one, status, old, fact)


def _status(one: TakenCell, held: HeldFigure, shown: HeldFigure) -> CellStatus:
    """What a value is against what is written; one that is hidden is the same as its sign."""
    hidden = held is not None and shown is Missing.SUPPRESSED and one.fact.value is Missing.SUPPRESSED
    return "same" if hidden else status_of(one, held)


def _is_locked(made: Understanding, fact: CellFact) -> bool:
    """Whether a value of an entry sheet stands in a cell that was not to be filled in: of another year, or period."""
    year = str(fact.period.year) if fact.period.part_of_year else None
    return fact.kind is FactKind.VALUE and made.entry_period not in (str(fact.period), year)


def _is_kept(made: Understanding, one: TakenCell, text: str, catalogue: Mapping[str, str]) -> bool:
    """Whether somebody has said that a cell is to be taken as it is; else it waits, or is left out."""
    key = f"check:{one.at}"
    answer = made.questions.ask(key, text, [KEEP, SKIP])
    if answer is None:
        made.waiting.append(one.fact)
    elif answer == SKIP:
        left = catalogue["import.ignored.answered"].format(key=key)
        made.ignored[one.at, "note"] = LeftOutCells(one.at, "note", left, 1)
    return answer == KEEP


def _spoken(value: object, language: str) -> str:
    return number_told(value, language, 10) if isinstance(value, Decimal) else str(value)


def status_of(one: TakenCell, held: HeldFigure) -> CellStatus:
    """Whether a value is there already, as it is or as the file's decimals show it."""
    value = one.fact.value
    if held is None:
        return "new"
    if isinstance(value, Decimal) and isinstance(held, Decimal | int):
        there = Decimal(held)
        if there == value:
            return "same"
        step = Decimal(1).scaleb(-one.decimals)
        rounded = {there.quantize(step, way) for way in (ROUND_HALF_UP, ROUND_HALF_EVEN)}
        return "same-rounded" if value in rounded else "changed"
    return "same" if held == value else "changed"


def reason_path(fact: CellFact) -> str:
    """What a corrected value is called where its reason is given."""
    figure = fact.figure if fact.figure != OF_VALUE else None
    return "/".join(filter(None, (fact.indicator, fact.member, str(fact.period), figure)))


def landing(tree: Map, fact: CellFact) -> LandingRecord | None:
    """Where a value stands in a tree, or the series that it is put in."""
    path = path_of(fact.indicator, fact.member, fact.period)
    return landing_record(place_at(tree, path)) if find(tree, path[:2]) is not None else None


class CellRecords(Sequence[ImportedCell]):
    """Compared cells as programs read them, each made when it is asked for: there may be a hundred thousand."""

    def __init__(self, cells: Sequence[ComparedCell], to: Callable[[CellFact], LandingRecord | None]) -> None:
        self._cells, self._to = cells, to

    @overload
    def __getitem__(self, at: int) -> ImportedCell: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[ImportedCell]: ...

    def __getitem__(self, at: int | slice) -> ImportedCell | Sequence[ImportedCell]:
        if isinstance(at, slice):
            return CellRecords(self._cells[at], self._to)
        return _record(self._cells[at], self._to(self._cells[at].fact))

    def __len__(self) -> int:
        return len(self._cells)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CellRecords) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


_WEIGHT: Mapping[CellStatus, int] = {"same": 0, "same-rounded": 1, "new": 2, "changed": 3}


def _by_weight(one: ComparedCell) -> int:
    """A cell that tells two things, as a place and among how many, is counted once: as what it changes most."""
    return _WEIGHT[one.status]


class Header(NamedTuple):
    """What is told of an import besides its cells."""

    command: str
    file: str
    as_of: date
    plan: str
    mapping: Mapping[str, object] | None


def import_result(
    made: Understanding,
    table: TableFile,
    cells: Sequence[ComparedCell],
    to: Callable[[CellFact], LandingRecord | None],
    header: Header,
) -> ImportResult:
    """The import as programs read it."""
    counted = Counter({one.taken.at: one.status for one in sorted(cells, key=_by_weight)}.values())
    same = counted["same"] + counted["same-rounded"]
    ignored = sum(one.cells for one in made.ignored.values() if one.code != "hidden")
    waiting = made.questions.unanswered
    counts = ImportCounts(
        read=counted.total() + len(made.refused) + ignored + waiting,
        new=counted["new"],
        same=same,
        changed=counted["changed"],
        refused=len(made.refused),
        ignored=ignored,
        questions=waiting,
    )
    sheet = made.sheet
    understood = UnderstoodRecord(
        encoding=table.encoding,
        delimiter=table.delimiter,
        decimal=made.decimal,
        sheet=sheet.name if sheet is not None else None,
        layout=made.layout,
        heading_rows=tuple(made.heading_rows),
        rows=(made.rows[0], made.rows[-1]) if made.rows else (),
        columns=tuple(ColumnRecord(_at(made, one), one.heading, column_told(one)) for one in made.columns),
        unit=_unit_told(made),
        mapping=header.mapping,
    )
    return ImportResult(
        version=1,
        command=header.command,
        file=header.file,
        as_of=header.as_of,
        written=False,
        plan=header.plan,
        understood=understood,
        cells=CellRecords(cells, to),
        refused=tuple(made.refused),
        ignored=tuple(IgnoredRecord(one.at, one.code, one.message) for one in made.ignored.values()),
        questions=tuple(
            question_record(one.key, one.text, one.options, one.cells, one.answer)
            for one in made.questions.asked.values()
        ),
        summary=counts,
    )


def _unit_told(made: Understanding) -> UnitRecord | None:
    """The unit of the file, where it is one: that it tells, else that of the first of its measures."""
    of_file = [UnitRecord(*pair, factor) for pair, factor in made.factors.items()]
    told = [one for one in of_file if one.file is not None] or of_file[:1]
    return told[0] if len(told) == 1 else None


def _at(made: Understanding, column: TableColumn) -> str:
    return made.sheet.column_at(column.number) if made.sheet is not None else str(column.number)


_ROLES_TOLD = {
    ColumnRole.INDICATOR: "indicator",
    ColumnRole.INDICATOR_ID: "indicator",
    ColumnRole.MEMBER: "member",
    ColumnRole.MEMBER_ID: "member",
    ColumnRole.PART: "part",
    ColumnRole.PART_ID: "part",
    ColumnRole.PERIOD: "period",
    ColumnRole.KIND: "kind",
    ColumnRole.POINT: "point",
    ColumnRole.UNIT: "unit",
    ColumnRole.AREA: "area",
    ColumnRole.NOTE: "note",
}


def column_told(column: TableColumn) -> Mapping[str, str]:
    """What a column is taken for: of one of values what its headings say, of another what its cells say."""
    if column.role is not ColumnRole.VALUE:
        return {_ROLES_TOLD[column.role]: "cells"} if column.role in _ROLES_TOLD else {}
    axes = column.axes
    when = axes.when
    period = str(when.period) if when is not None and when.period else (when.part if when is not None else None)
    told = {
        "indicator": axes.indicator, "member": axes.member, "part": axes.part, "period": period,
        "kind": axes.kind.value if axes.kind else None, "point": axes.point, "unit": axes.unit,
        "check": axes.check.name.lower() if axes.check else None,
    }  # fmt: skip
    return {name: text for name, text in told.items() if text}


def _record(one: ComparedCell, to: LandingRecord | None) -> ImportedCell:
    taken, fact = one.taken, one.fact
    record = cell_record(fact, taken.at, taken.text, one.status, one.old)
    return record._replace(shown=taken.shown, converted=taken.converted, note=taken.note, to=to)


def answers_told(answers: Mapping[str, Answer]) -> list[str]:
    """The answers, as the plan rests on them."""
    return [f"{key}={one.text}" for key, one in answers.items()]
