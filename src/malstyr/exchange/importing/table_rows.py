"""The rows of a table, one after the other: each cell is taken as a fact, refused, left out, or waits for an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.alike_rows import AlikeRows, leave_note
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.cell_amounts import amount_written, take_cell
from malstyr.exchange.importing.cell_asked import CellAsked
from malstyr.exchange.importing.cell_measure import indicator_of_cell, unknown_column
from malstyr.exchange.importing.cell_members import member_of_cell, of_whole, part_around, part_told_of
from malstyr.exchange.importing.cell_periods import period_of_cell
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.columns_alike import must_be_chosen
from malstyr.exchange.importing.deviations_told import Deviation, check_deviations, deviation_told
from malstyr.exchange.importing.headings import NOTHING_TOLD, Axes, Check, ColumnRole
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.row_labels import (
    NOTHING_ABOVE,
    OF_WHICH,
    LabelledRow,
    RowsAbove,
    RowTold,
    labels_carried,
    labels_of_row,
    row_told,
    when_of_row,
)
from malstyr.exchange.importing.rows_chosen import RowsWanted, ask_rows, is_unwanted, rows_wanted
from malstyr.exchange.importing.sections import heading_text, is_amount
from malstyr.exchange.importing.sums_told import SumTold, check_sums, is_sum_of_members, sum_told
from malstyr.exchange.importing.table_meant import TableMeant, rows_with_rows_below
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.texts_around import AroundAsked, texts_around
from malstyr.exchange.importing.understanding import CellLeft, TakenCell
from malstyr.exchange.importing.when_in_title import when_in_heading
from malstyr.exchange.table import TableCell
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure

_UNREAD = Decimal(0)
"""In the place of a number, until it is read."""
_OF_PARTS = (FactKind.VALUE, FactKind.N, FactKind.MARGIN)


class _Meant(NamedTuple):
    """What a cell is about, whenever it is of."""

    id: str
    indicator: Indicator
    member: str | None
    part: str | None


def read_rows(teller: ImportTeller, table: TableMeant, progress: Callable[[int, int], None] | None) -> None:
    """Understand all rows of a table."""
    refused_before = len(teller.made.refused)
    wanted = rows_wanted(teller, table)
    if wanted.waits:
        return
    rows = _Rows(teller, table, wanted, rows_with_rows_below(table, teller), AlikeRows(teller, table))
    for done, number in enumerate(table.rows):
        if progress is not None and done % 2000 == 0:
            progress(done, len(table.rows))
        rows.read(number)
    if wanted.words is None:
        ask_rows(teller, table, refused_before)
    check_deviations(teller, table, rows.deviations)
    check_sums(teller, table, rows.sums)


@dataclass
class _Rows:
    """What is known of the rows of a table so far."""

    teller: ImportTeller
    table: TableMeant
    wanted: RowsWanted
    outer: frozenset[int]
    alike: AlikeRows
    above: RowsAbove = NOTHING_ABOVE
    latest: Mapping[int, TableCell] | None = None
    """The last row, where it was looked up."""
    told_alike: dict[tuple[str, ...], Axes] = field(default_factory=dict)
    """What the labels of rows say besides their period."""
    meant_alike: dict[tuple[int, tuple[str, ...]], _Meant] = field(default_factory=dict)
    units: dict[int, str | None] = field(default_factory=dict)
    """The unit that is told of each value of the row, by column."""
    deviations: list[Deviation] = field(default_factory=list)
    sums: list[SumTold] = field(default_factory=list)

    def read(self, number: int) -> None:
        cells = self.table.sheet.rows[number]
        plain = self.above.group is NOTHING_TOLD and not self.above.asked and self.wanted.words is None
        if plain and self.alike.read_alike(number, cells):
            self.latest = cells
            return
        if self.latest is not None:
            labels = {one.number: heading_text(self.latest[one.number]) for one in self.table.labels}
            self.above, self.latest = self.above._replace(labels=labels), None
        self._row(number, cells)

    def _row(self, number: int, cells: Mapping[int, TableCell]) -> None:
        teller, table, at = self.teller, self.table, self.table.sheet.at(number)
        held = {column: cell for column, cell in cells.items() if column in table.values}
        if self._is_skipped(number, cells):
            return
        if table.repeats_heading(cells):
            teller.ignore(at, "note", teller.say("ignored.repeated-heading"), len(cells))
        elif not held and len(cells) == 1:
            self._heads_group(number, *next(iter(cells.items())))
        elif held and number in self.outer:
            self._begin_group(number, cells)
        else:
            self._labelled(number, cells, held)

    def _labelled(self, number: int, cells: Mapping[int, TableCell], held: Mapping[int, TableCell]) -> None:
        """A row of names and values."""
        teller, table, at = self.teller, self.table, self.table.sheet.at(number)
        labels = labels_of_row(teller, table, number, cells, self.above)
        self.above = self.above._replace(labels=labels_carried(labels, self.above))
        if not held:
            teller.ignore(at, "note", teller.say("ignored.no-values"), len(cells))
            return
        if is_unwanted(teller, table, self.wanted, number):
            teller.ignore(at, "note", teller.say("ignored.answered", key="rows"), len(cells))
            return
        row = LabelledRow(table, number, cells, self.above.group, labels)
        try:
            _check_width(teller, row, held)
            told = self._told(row)
        except CellLeft:
            return
        for column, note in table.notes.items():
            if column in cells and not (teller.wanted.entry_period and _remark(teller, row, column, told.axes)):
                leave_note(teller, table, note)
        self._read_values(row, held, told)

    def _told(self, row: LabelledRow) -> RowTold:
        """What the labels say, found once for rows alike but for their period. Raises CellLeft."""
        column, labels = self.table.of_period, row.labels
        parted = any(OF_WHICH in text for text in labels.values())
        if column is None or column.number not in labels or row.group is not NOTHING_TOLD or parted:
            return row_told(self.teller, row)
        rest = {at: text for at, text in labels.items() if at != column.number}
        alike = tuple(rest.values())
        if alike not in self.told_alike:
            axes = row_told(self.teller, row._replace(labels=rest)).axes if rest else NOTHING_TOLD
            if axes.when is not None:
                return row_told(self.teller, row)
            self.told_alike[alike] = axes
        text = labels[column.number]
        when = when_of_row(self.teller, row, column, text, None)
        return RowTold(self.told_alike[alike].then(when), text, alike)

    def _read_values(self, row: LabelledRow, held: Mapping[int, TableCell], told: RowTold) -> None:
        """The cells of a row whose labels are understood."""
        teller, made = self.teller, self.teller.made
        come, asked, teller.first_ignored = self._come_of_cells(), len(made.questions.asked), None
        checks: dict[int, Decimal] = {}
        for column, cell in held.items():
            try:
                self._value(row, self.table.values[column], cell, told, checks)
            except CellLeft:
                continue
        if len(checks) == 1:
            self.deviations += [deviation_told(self.table, row.number, *one) for one in checks.items()]
        now = self._come_of_cells()
        if now != come:
            made.rows.append(row.number)
            all_taken = now == (come[0] + len(held), *come[1:]) and teller.first_ignored is None
            if (
                all_taken
                and len(made.questions.asked) == asked
                and told.alike is not None
                and self.wanted.words is None
            ):
                self.alike.learn(row.cells, made.taken[come[0] :], self.units)
        elif labels := sum(1 for one in row.cells if one not in self.table.values and one not in self.table.notes):
            teller.ignore(row.at, *(teller.first_ignored or ("note", teller.say("ignored.note"))), labels)

    def _come_of_cells(self) -> tuple[int, int, int]:
        """How many cells were taken, refused or wait: all but those left out."""
        made = self.teller.made
        return len(made.taken), len(made.refused), made.questions.unanswered

    def _is_skipped(self, number: int, cells: Mapping[int, TableCell]) -> bool:
        """Whether somebody has said that a row is to be left, by its place or its first label."""
        teller = self.teller
        if not (teller.wanted.skip or teller.wanted.skip_names):
            return False
        at, text = self.table.sheet.at(number), heading_text(next(iter(cells.values())))
        if folded_name(text) in teller.wanted.skip_names:
            teller.ignore(at, "note", teller.say("ignored.answered", key="skip_rows"), len(cells))
            return True
        if not teller.skips(at, f"{number}", f"R{number}"):
            return False
        kept = teller.names.is_of_all(text)
        teller.made.skipped += [folded_name(text)] if kept else []
        teller.ignore(at, "note", teller.say("ignored.skipped-kept" if kept else "ignored.skipped"), len(cells))
        return True

    # Rows that tell of those below them

    def _begin_group(self, number: int, cells: Mapping[int, TableCell]) -> None:
        """A row that names what those below are of, and tells the sum of them."""
        text = heading_text(cells[self.table.labels[0].number])
        self.above = RowsAbove(self.teller.headings.read(text) or Axes(member=text))
        at, said = self.table.sheet.at(number), self.teller.say("ignored.sum-of-below", text=text)
        self.teller.ignore(at, "total-row", said, len(cells))

    def _heads_group(self, number: int, column: int, cell: TableCell) -> None:
        """What a text alone on its row tells of the rows below: nothing, where it is a note."""
        teller, table, labels = self.teller, self.table, self.table.labels
        at, text = table.sheet.at(number), heading_text(cell)
        told = texts_around(teller.headings, [(at, text)], when_in_heading)
        if told.unread or not told.axes.tells:
            teller.ignore(at, "note", teller.say("ignored.note"))
        if told.axes.tells or told.asked:
            self.above = RowsAbove(told.axes, told.asked, {one: text for one in table.parts_below if one == column})
        elif labels and column == labels[0].number:
            before = self.above.group is not NOTHING_TOLD or bool(self.above.asked)
            begins = before or number == table.rows[0] or number - 1 not in table.sheet.rows
            named = labels[0].role is ColumnRole.MEMBER and not teller.names.is_called_as_members(text)
            self.above = RowsAbove(asked=(AroundAsked(at, text),) if begins and named else (), labels=self.above.labels)

    # Cells

    def _value(
        self,
        row: LabelledRow,
        column: TableColumn,
        cell: TableCell,
        told: RowTold,
        checks: dict[int, Decimal],
    ) -> None:
        """A cell of a column of values. Raises CellLeft where it is none, or waits."""
        teller, table = self.teller, self.table
        at = table.sheet.at(row.number, column.number)
        if teller.skips(at, table.sheet.column_at(column.number)):
            raise teller.left_at(at, "note", "skipped")
        axes = unknown_column(teller, table, column) if column.unknown is not None else column.axes
        axes = axes.over(told.axes)
        outcome = column.number in table.outcomes
        basis = outcome or axes.kind is not None or axes.check is not None
        axes = (axes._replace(kind=FactKind.VALUE) if outcome and axes.kind is None else axes).below(table.context)
        check = axes.check or (Check.CHANGE if column.number in table.sums_of_parts else None)
        if axes.check is Check.DEVIATION and not (axes.unit and measure(axes.unit).quantity is Quantity.SHARE):
            said = amount_written(cell.text, table.decimal, cell.form)
            checks |= {column.number: said} if said is not None else {}
        if check is Check.CHANGE and not is_amount(cell):
            leave_note(teller, table, column)
            raise CellLeft
        if check is not None:
            raise _left_check(teller, row, column, check, told.when_label)
        self.units[column.number] = axes.unit
        known = self.meant_alike.get((column.number, told.alike)) if told.alike is not None else None
        meant = known or self._meant(row, column, cell, axes, told)
        asked = CellAsked(table, row.number, column, cell, axes, told.when_label, meant.id, meant.indicator)
        part = meant.part
        for one in (*table.asked, *self.above.asked):
            if not (basis if one.part is None else axes.part is not None):
                part = part_around(teller, one, asked, part)
        must_be_chosen(teller, asked)
        when, point = period_of_cell(teller, asked)
        if part is not None and asked.kind not in _OF_PARTS:
            raise teller.left_at(asked.where("indicator"), "unknown-part", "no-part-of", name=teller.name(meant.id))
        fact = CellFact(meant.id, meant.member, part, when, asked.kind, _UNREAD, point)
        open_before = teller.made.questions.unanswered
        try:
            take_cell(teller, asked, fact)
        finally:
            if teller.made.questions.unanswered > open_before:
                teller.made.waiting.append(fact)

    def _meant(self, row: LabelledRow, column: TableColumn, cell: TableCell, axes: Axes, told: RowTold) -> _Meant:
        """What a cell is about besides its period, which is remembered for rows alike. Raises CellLeft."""
        teller, table, member = self.teller, self.table, told.axes.member
        if axes.indicator is None and table.names_rows and member and teller.names.is_sum(member):
            raise teller.left_at(row.at, "total-row", "total-row", text=member)
        of = indicator_of_cell(teller, table, axes, column, member)
        asked = CellAsked(table, row.number, column, cell, axes, told.when_label, *of)
        if asked.indicator.formula is not None:
            raise teller.left_at(asked.where("indicator"), "computed", "computed", name=teller.name(asked.id))
        asked = of_whole(teller, asked)
        of_all = is_sum_of_members(teller, asked)
        if of_all and (told_of_all := sum_told(teller, asked)) is not None:
            self.sums.append(told_of_all)
        found = _Meant(asked.id, asked.indicator, member_of_cell(teller, asked), part_told_of(teller, asked))
        if told.alike is not None and not of_all:
            self.meant_alike[column.number, told.alike] = found
        return found


def _check_width(teller: ImportTeller, row: LabelledRow, held: Mapping[int, TableCell]) -> None:
    """Refuse a row of a text file with a number beyond its headings: a delimiter too many has moved its cells."""
    width, sheet = row.table.width, row.table.sheet
    if sheet.name is not None or max(held) <= width:
        return
    if any(one > width and is_amount(held[one]) for one in held):
        said = teller.say("refused.field-count", n=max(row.cells), width=width)
        for column, cell in held.items():
            teller.refuse(sheet.at(row.number, column), cell.text, "field-count", teller.say("help.field-count"), said)
        raise CellLeft


def _left_check(teller: ImportTeller, row: LabelledRow, column: TableColumn, check: Check, label: str) -> CellLeft:
    """A number that is no outcome is left, told by its column or its row: to be raised."""
    of_row = column.axes.check is None and column.axes.part is None
    where = row.at if of_row else row.table.sheet.column_at(column.number)
    if check is Check.TARGET:
        return teller.left_at(where, "note", "target")
    if not of_row:
        return teller.left_at(where, "computed", "deviation", heading=" ".join(column.heading))
    return teller.left_at(where, "computed", "deviation-row", label=label)


def _remark(teller: ImportTeller, row: LabelledRow, column: int, axes: Axes) -> bool:
    """Whether a remark is a comment of an entry sheet: asked, where it is another than what is noted."""
    table, id, cell = row.table, axes.indicator, row.cells[column]
    at, when = table.sheet.at(row.number, column), table.context.when
    if folded_name(table.notes[column].heading[-1]) != "kommentar" or id is None or axes.part:
        return False
    members = teller.names.members(id, axes.member) if axes.member else ()
    period = when.period if when is not None else None
    if period is None or (axes.member and len(members) != 1):
        return False
    fact = CellFact(id, members[0] if members else None, None, period, FactKind.NOTE, cell.text)
    try:
        if teller.now.held(fact) != cell.text:
            teller.answer(f"check:{at}", at, [KEEP, SKIP], "remark", text=cell.text)
        teller.take(TakenCell(at, cell.text, cell.shown, fact, 0, None))
    except CellLeft:
        pass
    return True
