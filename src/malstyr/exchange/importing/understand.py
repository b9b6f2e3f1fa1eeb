"""A table understood against a workspace: each cell is taken as a fact, refused, left out, or waits for an answer."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple, NoReturn

from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.alike_rows import AlikeRows
from malstyr.exchange.importing.amounts_read import decimal_sign
from malstyr.exchange.importing.asked import KEEP, SKIP, Questions
from malstyr.exchange.importing.cell_amounts import CellAsked
from malstyr.exchange.importing.columns import TableColumn, beside_measures, of_all_members
from malstyr.exchange.importing.deviations_told import Deviation, check_deviations, deviation_told
from malstyr.exchange.importing.headings import NOTHING_TOLD, Axes, Check, ColumnRole
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.numbers_together import numbers_together
from malstyr.exchange.importing.personal_columns import refuse_persons
from malstyr.exchange.importing.row_labels import RowTold
from malstyr.exchange.importing.sections import TableSection, heading_text, is_amount
from malstyr.exchange.importing.sheet_choice import sheets_chosen, tell_hidden
from malstyr.exchange.importing.sums_told import SumTold, check_sums, is_sum_of_members, sum_told
from malstyr.exchange.importing.survey_tables import refuse_survey
from malstyr.exchange.importing.tables_beside import TableFound, tables_beside
from malstyr.exchange.importing.texts_around import AroundAsked, TextsAround, texts_around
from malstyr.exchange.importing.titles_read import corner_told, name_of_sheet, titles_of, with_other_years
from malstyr.exchange.importing.understanding import (
    ABOUT_MAPPINGS,
    CellLeft,
    ImportGround,
    TableWanted,
    TakenCell,
    Understanding,
)
from malstyr.exchange.importing.unused_options import tell_unused
from malstyr.exchange.importing.value_columns import (
    choose_rival,
    find_rows_below,
    in_own_unit,
    rivals_found,
    rows_of_sums,
    sums_known,
    sums_of_parts,
    values_known,
)
from malstyr.exchange.importing.when import TableWhen, when_of
from malstyr.exchange.importing.when_in_title import when_in_heading
from malstyr.exchange.importing.years_of_parts import check_years
from malstyr.exchange.table import CellForm, TableCell, TableFile, TableSheet
from malstyr.language.shells import quoted
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure

_UNREAD = Decimal(0)
"""In the place of a number, until it is read."""
_OF_PARTS = (FactKind.VALUE, FactKind.N, FactKind.MARGIN)
_OF_IDS = {
    ColumnRole.INDICATOR_ID: "indicator",
    ColumnRole.MEMBER_ID: "member",
    ColumnRole.PART_ID: "part",
}
"""What a column of ids tells of every row, so that neither the sheet's name nor a text above the table does."""


def _asked_of(one: AroundAsked) -> ColumnRole:
    """The column that would tell of every row what a text is asked about."""
    return ColumnRole.KIND if one.part is None else ColumnRole.PART_ID


def understand_table(
    table: TableFile,
    ground: ImportGround,
    wanted: TableWanted,
    progress: Callable[[int, int], None] | None = None,
) -> Understanding:
    """What a file of tables says of a workspace.

    Numbers that seem to be written in another unit are met one by one; where they all are, the file is read once more
    with one question of them all.
    """
    once = Understanding(Questions(wanted.answers), entry_period=wanted.entry_period)
    reader = _Understanding(once, ground, wanted)
    reader.read_all(table, progress)
    apart = {key.removeprefix("scale:") for key in wanted.answers}
    together = numbers_together(once.doubtful, once.taken, reader.now, apart)
    if not together:
        return once
    again = Understanding(Questions(wanted.answers), entry_period=wanted.entry_period, together=together)
    _Understanding(again, ground, wanted).read_all(table, progress)
    return again


class _Meant(NamedTuple):
    """What a cell is about, whenever it is of."""

    id: str
    indicator: Indicator
    member: str | None
    part: str | None


class _Understanding(AlikeRows):
    def read_all(self, table: TableFile, progress: Callable[[int, int], None] | None) -> None:
        """Understand all sheets that are chosen."""
        if self.wanted.mappings:
            names = ", ".join(self.wanted.mappings)
            self.ask(ABOUT_MAPPINGS, self.say("ask.mapping", names=names), self.wanted.mappings, cells=0)
        for sheet in sheets_chosen(self, table):
            self.made.sheet = sheet
            self.read(table, sheet, progress)
        check_years(self)
        tell_unused(self)
        tell_hidden(self, table, self.made.sheet)
        self.made.taken = [one for at, one in enumerate(self.made.taken) if at not in self.made.clashing]

    def read(self, table: TableFile, sheet: TableSheet, progress: Callable[[int, int], None] | None) -> None:
        self.sheet, self.file = sheet, table.name
        if refuse_persons(self, sheet) or refuse_survey(self, sheet):
            return
        texts = {cell.text for row in sheet.rows.values() for cell in row.values() if cell.form is CellForm.TEXT}
        self.made.decimal = self.decimal = self.wanted.decimal or decimal_sign(texts)
        self.merged_at = frozenset(sheet.at(row, column) for row, column in sheet.merged.values())
        for part, tables in tables_beside(sheet, self.headings):
            self.sheet = part
            if not any(one.columns for one in tables) and self.without_headings(part):
                continue
            context = name_of_sheet(self)
            for one in tables:
                context = titles_of(self, one.section, context)
                if one.columns:
                    self.read_table(one, context, progress)

    def without_headings(self, sheet: TableSheet) -> bool:
        """Refuse numbers below no headings that say anything: nothing of them can be understood."""
        first = next((number for number, row in sheet.rows.items() if any(map(is_amount, row.values()))), None)
        if first is None:
            return False
        help = self.say("help.no-headings", file=quoted(self.file))
        self.refuse(sheet.at(first), "", "unknown-indicator", help, self.say("refused.no-headings"))
        rest = sum(map(len, sheet.rows.values())) - 1
        self.ignore(sheet.name or sheet.at(min(sheet.rows)), "note", self.say("ignored.of-refused-table"), rest)
        return True

    def read_table(self, table: TableFound, around: TextsAround, progress: Callable[[int, int], None] | None) -> None:
        section = table.section
        self.understand_columns(section, table.columns, around)
        refused_before = len(self.made.refused)
        self.begin_rows()
        if not self.choose_rows(section.rows):
            return
        for done, number in enumerate(section.rows):
            if progress is not None and done % 2000 == 0:
                progress(done, len(section.rows))
            if not self.read_alike(number, self.sheet.rows[number]):
                self.row(number, self.sheet.rows[number])
        self.ask_rows(refused_before)
        check_deviations(self, self.deviations)
        check_sums(self, self.sums)

    def understand_columns(self, section: TableSection, columns: tuple[TableColumn, ...], around: TextsAround) -> None:
        """What the headings and what is around them tell, before any row is read."""
        self.made.heading_rows = sorted({*self.made.heading_rows, *section.headings})
        self.labels = [one for one in columns if one.role not in (ColumnRole.VALUE, ColumnRole.NOTE)]
        values = {one.number: one for one in columns if one.role is ColumnRole.VALUE}
        known = sums_known(self, beside_measures(values, self.names))
        self.values = of_all_members(values_known(self, known), self.names)
        self.rivals = dict(rivals_found(self))
        self.outcomes = {
            number for number, one in self.values.items()
            if any(self.headings.words_known(text).kind is FactKind.VALUE for text in one.heading)
        }  # fmt: skip
        whens = (one.axes.when for one in self.values.values() if one.axes.check is None)
        self.years_told = {one.year for one in whens if one is not None and one.year is not None}
        self.sums_of_parts = sums_of_parts(self.values, self.names)
        of_sheet, typed = name_of_sheet(self), self.wanted.period or ""
        others = {of_sheet.of_when: of_sheet.axes.when, typed: self.given().when if typed else None}
        around = with_other_years(corner_told(self).over(around), others)
        self.unread, self.title_of_when = around.unread, around.of_when
        roles = {one.role for one in columns}
        told_by_ids = {name: None for role, name in _OF_IDS.items() if role in roles}
        told = around.axes._replace(**told_by_ids).over(self.given())
        self.context = told.then(told.when.around if told.when is not None else None)
        self.ids = ColumnRole.INDICATOR_ID in roles
        self.of_table = tuple(one for one in around.asked if not (self.ids and _asked_of(one) in roles))
        self.member_ids = self.ids and ColumnRole.MEMBER_ID in roles
        self.rows, self.named_by = section.rows, {}
        self.accounts = self.accounts_told()
        columns = tuple(self.accounts.get(one.number, one) for one in columns)
        self.made.columns += columns
        self.labels = [one for one in self.labels if one.number not in self.accounts]
        self.notes = {one.number: one for one in columns if one.role is ColumnRole.NOTE}
        self.dividing = tuple(self.dividing_columns())
        self.names_rows = any(one.role is ColumnRole.INDICATOR for one in self.labels)
        find_rows_below(self, section.rows)
        self.sum_rows = rows_of_sums(self, section.rows)
        long = any(one.role in (ColumnRole.PERIOD, ColumnRole.KIND) for one in self.labels)
        self.made.layout = (
            "entry-sheet" if self.wanted.entry_period else self.made.layout or ("long" if long else "wide")
        )
        self.heads = [[heading_text(cell) for cell in self.sheet.rows[one].values()] for one in section.headings]
        self.width = max(column for one in section.headings for column in self.sheet.rows[one])
        periods = [one.number for one in self.labels if one.role in (ColumnRole.PERIOD, ColumnRole.KIND)]
        self.of_period = periods[0] if len(periods) == 1 and ColumnRole.PERIOD in roles else 0

    def begin_rows(self) -> None:
        """Nothing is known of the rows of a table."""
        self.group, self.of_group = NOTHING_TOLD, ()
        self.told_alike = {}
        self.meant_alike: dict[tuple[int, tuple[str, ...] | None], _Meant] = {}
        self.before: dict[int, str] = {}
        self.deviations: list[Deviation] = []
        self.sums: list[SumTold] = []
        self.begin_alike()

    def given(self) -> Axes:
        wanted = self.wanted
        told = wanted.period or wanted.entry_period
        when = when_of(told) if told else None
        if told and when is None:
            when = TableWhen(exact=told)
        return Axes(indicator=wanted.indicator, member=wanted.member, when=when, unit=wanted.unit)

    def row(self, number: int, row: Mapping[int, TableCell]) -> None:
        self.end_alike()
        if self.is_skipped(number, row):
            return
        if self.repeats_heading(row):
            self.ignore(self.sheet.at(number), "note", self.say("ignored.repeated-heading"), len(row))
            return
        held = {column: cell for column, cell in row.items() if column in self.values}
        if not held:
            self.without_values(number, row)
            return
        if number in self.outer_rows:
            self.begin_group(number, row)
            return
        labels = self.labelled(number, row)
        if self.is_unwanted(number):
            self.ignore(self.sheet.at(number), "note", self.say("ignored.answered", key="rows"), len(row))
            return
        try:
            self.check_width(number, row, held)
            told = self.row_told(number, row, labels)
        except CellLeft:
            return
        for column in [one for one in self.notes if one in row]:
            if self.wanted.entry_period and self.remark(number, column, row[column], told):
                continue
            self.leave_note(column)
        self.read_values(number, row, held, told)

    def read_values(
        self, number: int, row: Mapping[int, TableCell], held: Mapping[int, TableCell], told: RowTold
    ) -> None:
        """The cells of a row whose labels are understood."""
        come, asked, self.first_ignored = self.come_of_cells(), len(self.made.questions.asked), None
        checks: dict[int, Decimal] = {}
        for column, cell in held.items():
            try:
                self.value(number, self.values[column], cell, told, checks)
            except CellLeft:
                continue
        if len(checks) == 1:
            self.deviations += [deviation_told(self, number, column, said) for column, said in checks.items()]
        now = self.come_of_cells()
        if now != come:
            self.made.rows.append(number)
            all_taken = now == (come[0] + len(held), *come[1:]) and self.first_ignored is None
            if all_taken and len(self.made.questions.asked) == asked and told.alike is not None:
                self.learn(row, self.made.taken[come[0] :])
        elif labels_here := sum(1 for column in row if column not in self.values and column not in self.notes):
            self.ignore(self.sheet.at(number), *(self.first_ignored or ("note", self.say("ignored.note"))), labels_here)

    def is_skipped(self, number: int, row: Mapping[int, TableCell]) -> bool:
        """Whether somebody has said that a row is to be left, by its place or its first label."""
        wanted = self.wanted
        if not (wanted.skip or wanted.skip_names):
            return False
        at, text = self.sheet.at(number), heading_text(next(iter(row.values())))
        if folded_name(text) in wanted.skip_names:
            self.ignore(at, "note", self.say("ignored.answered", key="skip_rows"), len(row))
            return True
        if not self.skips(at, f"{number}", f"R{number}"):
            return False
        kept = self.names.is_of_all(text)
        self.made.skipped += [folded_name(text)] if kept else []
        self.ignore(at, "note", self.say("ignored.skipped-kept" if kept else "ignored.skipped"), len(row))
        return True

    def check_width(self, number: int, row: Mapping[int, TableCell], held: Mapping[int, TableCell]) -> None:
        """Refuse a row of a text file with a number beyond its headings: a delimiter too many has moved its cells."""
        if self.sheet.name is not None or max(held) <= self.width:
            return
        if not any(one > self.width and is_amount(held[one]) for one in held):
            return
        said = self.say("refused.field-count", n=max(row), width=self.width)
        for column, cell in held.items():
            self.refuse(self.sheet.at(number, column), cell.text, "field-count", self.say("help.field-count"), said)
        raise CellLeft

    def repeats_heading(self, row: Mapping[int, TableCell]) -> bool:
        """Whether a row says what one of the headings does."""
        first = heading_text(next(iter(row.values())))
        return any(one[0] == first and one == [heading_text(cell) for cell in row.values()] for one in self.heads)

    def come_of_cells(self) -> tuple[int, int, int]:
        """How many cells were taken, refused or wait: all but those left out."""
        return len(self.made.taken), len(self.made.refused), self.made.questions.unanswered

    def remark(self, number: int, column: int, cell: TableCell, told: RowTold) -> bool:
        """A comment of an entry sheet: asked, where it is another than what is noted."""
        id, at = told.axes.indicator, self.sheet.at(number, column)
        if folded_name(self.notes[column].heading[-1]) != "kommentar" or id is None or told.axes.part:
            return False
        members = self.names.members(id, told.axes.member) if told.axes.member else ()
        when = self.context.when.period if self.context.when is not None else None
        if when is None or (told.axes.member and len(members) != 1):
            return False
        fact = CellFact(id, members[0] if members else None, None, when, FactKind.NOTE, cell.text)
        if self.now.held(fact) == cell.text:
            self.add(TakenCell(at, cell.text, cell.shown, fact, 0, None))
            return True
        answer = self.ask(f"check:{at}", self.say("ask.remark", text=cell.text), [KEEP, SKIP])
        if answer == KEEP:
            self.add(TakenCell(at, cell.text, cell.shown, fact, 0, None))
        elif answer == SKIP:
            self.ignore(at, "note", self.say("ignored.answered", key=f"check:{at}"))
        return True

    def without_values(self, number: int, row: Mapping[int, TableCell]) -> None:
        """A row of texts: the heading of a group, a note, or a row whose values are not there yet."""
        if len(row) == 1:
            [(column, cell)] = row.items()
            self.heads_group(number, column, heading_text(cell))
            return
        self.labelled(number, row)
        self.ignore(self.sheet.at(number), "note", self.say("ignored.no-values"), len(row))

    def begin_group(self, number: int, row: Mapping[int, TableCell]) -> None:
        """A row that names what those below are of, and tells the sum of them."""
        text = heading_text(row[self.labels[0].number])
        self.group, self.of_group = self.headings.read(text) or Axes(member=text), ()
        self.before = {}
        self.ignore(self.sheet.at(number), "total-row", self.say("ignored.sum-of-below", text=text), len(row))

    def heads_group(self, number: int, column: int, text: str) -> None:
        """What a text alone on its row tells of the rows below."""
        told = texts_around(self.headings, [(self.sheet.at(number), text)], when_in_heading)
        if told.unread or not told.axes.tells:
            self.ignore(self.sheet.at(number), "note", self.say("ignored.note"))
        if told.axes.tells or told.asked:
            self.group, self.of_group = told.axes, told.asked
            self.before = {one: text for one in self.parts_below if one == column}
        elif self.labels and column == self.labels[0].number:
            before = self.group is not NOTHING_TOLD or bool(self.of_group)
            begins = before or number == self.rows[0] or number - 1 not in self.sheet.rows
            self.group, self.of_group = NOTHING_TOLD, ()
            if begins and self.labels[0].role is ColumnRole.MEMBER and not self.names.is_called_as_members(text):
                self.of_group = (AroundAsked(self.sheet.at(number), text),)

    def value(
        self, number: int, column: TableColumn, cell: TableCell, told: RowTold, checks: dict[int, Decimal]
    ) -> None:
        """A cell of a column of values. Raises CellLeft where it is none, or waits."""
        at = self.sheet.at(number, column.number)
        if self.skips(at):
            raise self.left_at(at, "note", "skipped")
        axes = self.unknown_column(column) if column.unknown is not None else column.axes
        axes = axes.over(told.axes)
        basis = axes.kind is not None or axes.check is not None or column.number in self.outcomes
        if axes.kind is None and column.number in self.outcomes:
            axes = axes._replace(kind=FactKind.VALUE)
        axes = axes.below(self.context)
        if axes.check is not None:
            if axes.check is Check.DEVIATION and not (axes.unit and measure(axes.unit).quantity is Quantity.SHARE):
                said = self.amount_written(cell.text, cell.form)
                if said is not None:
                    checks[column.number] = said
            self.leave_check(number, column, axes.check)
        if column.number in self.sums_of_parts:
            self.leave_check(number, column, Check.CHANGE)
        self.units_told[column.number] = axes.unit
        alike = (column.number, told.alike)
        id, indicator, member, part = self.meant_alike.get(alike) or self.meant(axes, column, number, cell, told)
        asked = CellAsked(id, indicator, axes, column, number, axes.kind or FactKind.VALUE)
        for one in (*self.of_table, *self.of_group):
            part = self.meant_around(one, asked, part, basis)
        kind = asked.kind
        choose_rival(self, column, id)
        if (other := in_own_unit(self, column, indicator)) is not None:
            heads = {"heading": " ".join(column.heading), "other": " ".join(other.heading)}
            raise self.left_at(self.sheet.column_at(column.number), "note", "other-unit", **heads)
        when, point = self.period(asked)
        if part is not None and kind not in _OF_PARTS:
            self.left(asked, "unknown-part", self.say("ignored.no-part-of", name=self.name(id)))
        fact = CellFact(id, member, part, when, kind, _UNREAD, point)
        open_before = self.made.questions.unanswered
        try:
            self.fact(at, cell, fact, asked)
        finally:
            if self.made.questions.unanswered > open_before:
                self.made.waiting.append(fact)

    def leave_check(self, number: int, column: TableColumn, check: Check) -> NoReturn:
        """A number that is no outcome is left, told by its column or its row. Raises CellLeft."""
        of_row = column.axes.check is None and column.axes.part is None
        where = self.sheet.at(number) if of_row else self.sheet.column_at(column.number)
        if check is Check.TARGET:
            raise self.left_at(where, "note", "target")
        if not of_row:
            raise self.left_at(where, "computed", "deviation", heading=" ".join(column.heading))
        raise self.left_at(where, "computed", "deviation-row", label=self.when_label)

    def meant(self, axes: Axes, column: TableColumn, number: int, cell: TableCell, told: RowTold) -> _Meant:
        """What a cell is about besides its period, which is remembered for rows alike. Raises CellLeft."""
        if axes.indicator is None and self.names_rows and told.member and self.names.is_sum(told.member):
            raise self.left_at(self.sheet.at(number), "total-row", "total-row", text=told.member)
        id, indicator = self.indicator(axes, column, told.member)
        asked = CellAsked(id, indicator, axes, column, number, axes.kind or FactKind.VALUE)
        if indicator.formula is not None:
            self.left(asked, "computed", self.say("ignored.computed", name=self.name(id)))
        asked = self.of_whole(asked)
        id, indicator = asked.id, asked.indicator
        of_all = is_sum_of_members(self, asked)
        if of_all:
            told_of_all = sum_told(self, self.sheet.at(number, column.number), asked, cell)
            self.sums += [told_of_all] if told_of_all is not None else []
        found = _Meant(id, indicator, self.member(asked), self.part(asked))
        if told.alike is not None and not of_all:
            self.meant_alike[column.number, told.alike] = found
        return found
