"""Which columns of a table hold values of what, where their headings alone do not tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from malstyr.editing.fact import AMOUNTS, FactKind
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import ColumnRole, is_count_or_share
from malstyr.exchange.importing.outer_rows import outer_rows
from malstyr.exchange.importing.parts_below import parts_below
from malstyr.exchange.importing.sections import heading_text
from malstyr.exchange.importing.sums_below import NamedRow, sums_below
from malstyr.exchange.importing.titles_read import TitlesRead
from malstyr.exchange.importing.when_in_title import numbers_untold
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure


class ValueColumns(TitlesRead):
    """Finds them by the columns beside, and by what the table is said to be of."""

    def values_known(self, columns: Mapping[int, TableColumn]) -> Mapping[int, TableColumn]:
        """The columns of values: those below one heading are of the indicator that the table is said to be of."""
        own, data = self.wanted.indicator, self.workspace.data.indicators
        values = [one for one in columns.values() if one.axes.kind in (None, FactKind.VALUE) and not one.axes.check]
        texts = {one.unknown for one in values}
        text = texts.pop() if len(texts) == 1 else None
        if own is None or text is None or len({one.axes for one in values}) < len(values):
            return columns
        targeted = any(self.headings.role(one) is ColumnRole.NOTE for one in text.split())
        counts = {measure(one).quantity for one in text.split()} - {Quantity.OTHER}
        otherwise = bool(counts - {measure(data[own].measured_in).quantity}) if own in data else True
        near = () if is_count_or_share(text) else self.names.offers(text, self.names.called)
        if targeted or otherwise or numbers_untold(text) or set(near) - {own}:
            return columns
        told = {one.number: one._replace(unknown=None, axes=one.axes._replace(indicator=own)) for one in values}
        return {**columns, **told}

    def sums_known(self, columns: Mapping[int, TableColumn]) -> Mapping[int, TableColumn]:
        """The columns of values: a sum or mean (``Medelvärde``, ``Summa av belopp``) is one where no other is."""
        if any(one.unknown is None and one.axes.kind in (None, *AMOUNTS) for one in columns.values()):
            return columns
        known = [one for one in columns.values() if self.names.is_sum(one.unknown or "")]
        return {
            **columns,
            **{one.number: one._replace(unknown=None, axes=one.axes._replace(kind=None)) for one in known},
        }

    def in_own_unit(self, column: TableColumn, indicator: Indicator) -> TableColumn | None:
        """The column that tells the same in the unit of its measure, where this one does not: shares beside counts."""

        def in_unit(one: TableColumn) -> bool:
            return one.axes.unit is None or measure(one.axes.unit).quantity is measure(indicator.measured_in).quantity

        if in_unit(column):
            return None
        alike = (one for one in self.values.values() if one.axes == column.axes._replace(unit=one.axes.unit))
        return next(filter(in_unit, alike), None)

    def rows_of_sums(self, rows: Sequence[int]) -> Mapping[int, Mapping[int, str]]:
        """The rows that are sums of those of the name above them, and the name in its column."""
        naming = (ColumnRole.MEMBER, ColumnRole.INDICATOR)
        name = next((one.number for role in naming for one in self.labels if one.role is role), None)
        parts = [one.number for one in self.labels if one.role is ColumnRole.PART]
        if name is None:
            return {}

        def text(number: int, columns: Sequence[int]) -> str:
            return next(
                (heading_text(self.sheet.rows[number][one]) for one in columns if one in self.sheet.rows[number]), ""
            )

        held = (NamedRow(text(one, [name]), text(one, [*self.dividing, *parts]), self.is_valued(one)) for one in rows)
        return {rows[at]: {name: whole} for at, whole in sums_below(held, self.names).items()}

    def find_rows_below(self, rows: Sequence[int]) -> None:
        """Find the columns of names where what each is divided into stands below it, with the rows of it."""
        self.parts_below, self.outer_rows = {}, frozenset()
        for one in self.labels:
            if one.role in (ColumnRole.MEMBER, ColumnRole.INDICATOR):
                named = [row for row in rows if one.number in self.sheet.rows[row]]
                texts = [heading_text(self.sheet.rows[row][one.number]) for row in named]
                divided = any(map(self.names.is_part, {*texts}))
                if divided and (below := parts_below(texts, self.names)):
                    self.parts_below[one.number] = frozenset(named[at] for at in below)
                if one is self.labels[0]:
                    self.outer_rows = frozenset(named[at] for at in outer_rows(texts, self.headings))
