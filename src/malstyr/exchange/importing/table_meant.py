"""A table before its rows are read: what its headings, the texts around it and the options tell of its cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property

from malstyr.editing.fact import FactKind
from malstyr.exchange.importing.columns import TableColumn, beside_measures, of_all_members
from malstyr.exchange.importing.headings import Axes, ColumnRole
from malstyr.exchange.importing.names import Names
from malstyr.exchange.importing.outer_rows import outer_rows
from malstyr.exchange.importing.parts_below import parts_below
from malstyr.exchange.importing.sections import TableSection, heading_text
from malstyr.exchange.importing.sums_below import NamedRow, sums_below
from malstyr.exchange.importing.tables_beside import TableFound
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.texts_around import AroundAsked, TextsAround
from malstyr.exchange.importing.titles_read import corner_told, name_of_sheet, with_other_years
from malstyr.exchange.importing.value_columns import rivals_found, sums_known, sums_of_parts, values_known
from malstyr.exchange.importing.when import when_of
from malstyr.exchange.table import TableCell, TableSheet

_NAMING = (ColumnRole.MEMBER, ColumnRole.INDICATOR)
_OF_IDS = {ColumnRole.INDICATOR_ID: "indicator", ColumnRole.MEMBER_ID: "member", ColumnRole.PART_ID: "part"}
"""What a column of ids tells of every row, so that neither the sheet's name nor a text above the table does."""


@dataclass(frozen=True)
class TableMeant:
    """One table, and what is known of all of it."""

    sheet: TableSheet
    decimal: str | None
    """The sign for decimals of the file, where it is known."""
    section: TableSection
    columns: Sequence[TableColumn]
    labels: Sequence[TableColumn]
    """The columns that tell what each row is of."""
    values: Mapping[int, TableColumn]
    around: TextsAround
    context: Axes
    """What is told of all of it."""
    names: Names
    outcomes: Set[int]
    """The columns that say themselves that they are outcomes."""
    accounts: Set[int] = frozenset()
    """The columns of measures that name none we know, of a table that is said to be of one: accounts of it."""
    dividing: Sequence[int] = ()
    """The columns before the values that say nothing we know, each of whose words may tell rows of a name apart."""

    @cached_property
    def notes(self) -> Mapping[int, TableColumn]:
        return {one.number: one for one in self.columns if one.role is ColumnRole.NOTE}

    @cached_property
    def asked(self) -> Sequence[AroundAsked]:
        """The texts around it that are asked about, but for what ids tell of every row."""
        return [one for one in self.around.asked if not (self.ids and _told_by(one) in self.roles)]

    @property
    def rows(self) -> Sequence[int]:
        return self.section.rows

    def texts(self, column: int) -> Mapping[int, str]:
        """What stands in a column, by row."""
        rows = self.sheet.rows
        return {number: heading_text(rows[number][column]) for number in self.rows if column in rows[number]}

    def named(self, role: ColumnRole) -> frozenset[str]:
        """What stands in the columns of labels that are for one thing."""
        return self._named.get(role, frozenset())

    @cached_property
    def _named(self) -> Mapping[ColumnRole, frozenset[str]]:
        found: dict[ColumnRole, frozenset[str]] = {}
        for one in self.labels:
            found[one.role] = found.get(one.role, frozenset()) | {*self.texts(one.number).values()}
        return found

    def is_valued(self, number: int) -> bool:
        return not self.values.keys().isdisjoint(self.sheet.rows[number])

    @cached_property
    def roles(self) -> Set[ColumnRole]:
        return {one.role for one in self.columns}

    @property
    def ids(self) -> bool:
        """Whether the rows are told by ids, so that what is not known is refused."""
        return ColumnRole.INDICATOR_ID in self.roles

    @property
    def member_ids(self) -> bool:
        return self.ids and ColumnRole.MEMBER_ID in self.roles

    @cached_property
    def names_rows(self) -> bool:
        """Whether a column tells what each row measures."""
        return any(one.role is ColumnRole.INDICATOR for one in self.labels)

    @cached_property
    def of_period(self) -> TableColumn | None:
        """The only column that tells when rows are of; None where there is none, or others may tell it too."""
        found = [one for one in self.labels if one.role in (ColumnRole.PERIOD, ColumnRole.KIND)]
        return found[0] if len(found) == 1 and found[0].role is ColumnRole.PERIOD else None

    @property
    def layout(self) -> str:
        return "long" if any(one.role in (ColumnRole.PERIOD, ColumnRole.KIND) for one in self.labels) else "wide"

    @cached_property
    def years_told(self) -> Set[int]:
        """Those that the headings of values tell."""
        whens = (one.axes.when for one in self.values.values() if one.axes.check is None)
        return {one.year for one in whens if one is not None and one.year is not None}

    @cached_property
    def parts_told(self) -> Set[str]:
        """The parts of a year that its headings and rows are of."""
        told = [one.axes.when for one in self.values.values()]
        told += map(when_of, self.named(ColumnRole.PERIOD))
        return {one.part for one in told if one is not None and one.part}

    @cached_property
    def rivals(self) -> Mapping[int, tuple[TableColumn, TableColumn]]:
        """The columns of which two tell the same, each with both."""
        return dict(rivals_found(self.values.values()))

    @cached_property
    def sums_of_parts(self) -> Set[int]:
        """The columns of all the parts of a year that stand beside them."""
        return sums_of_parts(self.values, self.names)

    @cached_property
    def merged_at(self) -> frozenset[str]:
        """The places that others are merged into."""
        return frozenset(self.sheet.at(row, column) for row, column in self.sheet.merged.values())

    @cached_property
    def parts_below(self) -> Mapping[int, frozenset[int]]:
        """The columns of labels where the parts of each name stand below it, with the rows of these."""
        found = {}
        for one in self.labels:
            texts = self.texts(one.number) if one.role in _NAMING else {}
            if any(map(self.names.is_part, {*texts.values()})) and (below := parts_below(texts.values(), self.names)):
                found[one.number] = frozenset(row for at, row in enumerate(texts) if at in below)
        return found

    @cached_property
    def sum_rows(self) -> Mapping[int, Mapping[int, str]]:
        """The rows that are sums of those of the name above them, with the name in its column."""
        name = next((one.number for role in _NAMING for one in self.labels if one.role is role), None)
        if name is None:
            return {}
        parts = [one.number for one in self.labels if one.role is ColumnRole.PART]
        rows = self.sheet.rows

        def text(number: int, columns: Sequence[int]) -> str:
            return next((heading_text(rows[number][one]) for one in columns if one in rows[number]), "")

        held = (NamedRow(text(n, [name]), text(n, [*self.dividing, *parts]), self.is_valued(n)) for n in self.rows)
        return {self.rows[at]: {name: whole} for at, whole in sums_below(held, self.names).items()}

    @cached_property
    def heads(self) -> Sequence[Sequence[str]]:
        return [[heading_text(cell) for cell in self.sheet.rows[one].values()] for one in self.section.headings]

    def repeats_heading(self, row: Mapping[int, TableCell]) -> bool:
        """Whether a row says what one of the headings does."""
        first = heading_text(next(iter(row.values())))
        return any(one[0] == first and one == [heading_text(cell) for cell in row.values()] for one in self.heads)

    @cached_property
    def width(self) -> int:
        return max(column for one in self.section.headings for column in self.sheet.rows[one])


def rows_with_rows_below(table: TableMeant, teller: ImportTeller) -> frozenset[int]:
    """The rows that are sums of those below them, each of which is one of what they name."""
    if len(table.labels) != 1 or table.labels[0].role not in _NAMING:
        return frozenset()
    texts = table.texts(table.labels[0].number)
    outer = outer_rows([*texts.values()], teller.headings)
    return frozenset(row for at, row in enumerate(texts) if at in outer)


def table_meant(
    teller: ImportTeller, sheet: TableSheet, decimal: str | None, found: TableFound, titles: TextsAround
) -> TableMeant:
    """What is known of a table by its columns and the texts above it."""
    labels = tuple(one for one in found.columns if one.role not in (ColumnRole.VALUE, ColumnRole.NOTE))
    values = {one.number: one for one in found.columns if one.role is ColumnRole.VALUE}
    known = sums_known(teller.names, beside_measures(values, teller.names))
    values = {**of_all_members(values_known(teller, known, titles.axes.indicator), teller.names)}
    of_sheet, typed = name_of_sheet(teller, sheet), teller.wanted.period or ""
    others = {of_sheet.of_when: of_sheet.axes.when, typed: teller.given.when if typed else None}
    around = with_other_years(corner_told(teller, sheet, labels, values).over(titles), others)
    roles = {one.role for one in found.columns}
    told_by_ids = {name: None for role, name in _OF_IDS.items() if role in roles}
    told = around.axes._replace(**told_by_ids).over(teller.given)
    table = TableMeant(
        sheet=sheet,
        decimal=decimal,
        section=found.section,
        columns=found.columns,
        labels=labels,
        values=values,
        around=around,
        context=told.then(told.when.around if told.when is not None else None),
        names=teller.names,
        outcomes={n for n, one in values.items() if _is_outcome(teller, one)},
    )
    accounts = _accounts(teller, table)
    if accounts:
        columns = (one._replace(role=ColumnRole.NOTE) if one.number in accounts else one for one in table.columns)
        labels = tuple(one for one in labels if one.number not in accounts)
        table = replace(table, columns=tuple(columns), labels=labels, accounts=accounts)
    return replace(table, dividing=tuple(_dividing(teller, table)))


def _told_by(one: AroundAsked) -> ColumnRole:
    """The column that would tell of every row what a text is asked about."""
    return ColumnRole.KIND if one.part is None else ColumnRole.PART_ID


def _is_outcome(teller: ImportTeller, column: TableColumn) -> bool:
    return any(teller.headings.words_known(text).kind is FactKind.VALUE for text in column.heading)


def _accounts(teller: ImportTeller, table: TableMeant) -> frozenset[int]:
    """The columns of measures that name none, of a table that is said to be of one."""
    measured = {one.axes.indicator for one in table.values.values() if one.axes.check is None}
    own = table.context.indicator or (measured.pop() if len(measured) == 1 else None)
    said = teller.wanted.indicator or any(one.role is ColumnRole.MEMBER for one in table.labels)
    if own is None or own not in teller.workspace.data.indicators or not said:
        return frozenset()
    if any(_may_name_measure(teller, text, own) for text in table.named(ColumnRole.INDICATOR)):
        return frozenset()
    return frozenset(one.number for one in table.labels if one.role is ColumnRole.INDICATOR)


def _may_name_measure(teller: ImportTeller, text: str, own: str) -> bool:
    """Whether a label names a measure, or another than ``own`` nearly, or a member of it."""
    names, said = teller.names, teller.headings.read(text)
    members = names.members(own, text) or names.coded_members(own, text)
    known = members or names.is_organisation(text) or names.indicator(text)
    near = {*names.offers(text, names.called)} - {own}
    return bool(known or near or (said is not None and said.indicator))


def _dividing(teller: ImportTeller, table: TableMeant) -> Iterator[int]:
    """The columns before the first of values whose words may tell rows apart, and are nobody's remark."""
    for number, one in table.notes.items():
        known = not one.heading or teller.headings.role(one.heading[-1]) is not None
        if number < min(table.values, default=0) and (number in table.accounts or not known):
            yield number
