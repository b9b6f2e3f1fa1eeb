"""Rows of a text that are like earlier ones but for their period and number.

What the labels of a row mean, its period and its number are found once each; a long table is then read by looking them
up. Only what was taken without a word is remembered: what is asked, refused or left out is found as the first time.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from malstyr.editing.fact import CellFact
from malstyr.exchange.importing.cell_amounts import AmountTaken, ColumnUnit, PlainTerms, plain_number_read, plain_terms
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.moved_reading import fitting_sizes, moved_reading
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.understanding import TakenCell
from malstyr.exchange.table import TableCell
from malstyr.model.periods import Period

_Labels: TypeAlias = "str | tuple[str, ...]"


class _NumbersAlike(dict[str, AmountTaken | None]):
    """What texts of numbers are, in one unit and between the same bounds; None of what may need a word."""

    def __init__(self, terms: PlainTerms) -> None:
        self.terms = terms

    def __missing__(self, text: str) -> AmountTaken | None:
        made = self[text] = plain_number_read(text, self.terms)
        return made


class _SeriesAlike(NamedTuple):
    """What rows with the same labels tell in a column."""

    about: CellFact
    """With the period and number of one of them."""
    periods: dict[str, Period]
    """What texts of periods are, of what is measured as often and of such length: no month is held against years."""
    numbers: _NumbersAlike
    held: frozenset[str]
    """The periods of which something stands in the workspace."""
    seen: dict[str, int]
    """Those that a cell was taken for, and which."""
    fits: tuple[Decimal, Decimal] | None
    """Between what sizes, and not at them, no number can seem to have a moved decimal point; None where none can."""
    signed: bool
    """Whether those taken so far are less than nothing."""


class _RowForm(NamedTuple):
    """Rows with cells in the same columns."""

    labels: Callable[[Sequence[str]], _Labels]
    """Those of the texts of a row that tell what it is of, but for the period."""
    when: int
    """Which of the texts tells the period."""
    values: Sequence[tuple[int, int, dict[_Labels, _SeriesAlike]]]
    """Which texts are values, their columns, and what they are of by the labels."""
    notes: Sequence[int]
    """The columns of remarks."""


class AlikeRows:
    """The rows of one table that were read so far, by what they are alike in."""

    def __init__(self, teller: ImportTeller, table: TableMeant) -> None:
        self.teller, self.table = teller, table
        self.forms: dict[tuple[int, ...], _RowForm] = {}
        """By the columns that rows have cells in."""
        self.periods: dict[tuple[object, ...], dict[str, Period]] = defaultdict(dict)
        """What texts of periods are, by column, by how its measure is measured, and by key and what they are of."""
        self.numbers: dict[tuple[object, ...], _NumbersAlike] = {}
        """By key, unit and what is possible."""

    def read_alike(self, number: int, row: Mapping[int, TableCell]) -> bool:
        """Read a row by what earlier ones were; False where any of it is new."""
        form = self.forms.get(tuple(row))
        if form is None:
            return False
        teller, taken = self.teller, self.teller.made.taken
        texts = [cell.text for cell in row.values()]
        labels, when = form.labels(texts), texts[form.when]
        found = []
        for at, column, series in form.values:
            known = series.get(labels)
            if known is None:
                return False
            about, periods, numbers, held, seen, fits, signed = known
            period = periods.get(when)
            if period is None or period.text in seen or period.text in held:
                return False
            text = texts[at]
            read = numbers[text]
            if read is None or read[0].is_signed() is not signed:
                return False
            value, decimals, converted = read
            fact = CellFact(about[0], about[1], about[2], period, about[4], value, about[6])
            if fits is not None and not fits[0] < value.copy_abs() < fits[1] and moved_reading(teller.now, fact, value):
                return False
            found.append((seen, TakenCell(f"R{number}C{column}", text, None, fact, decimals, converted)))
        for column in form.notes:
            leave_note(teller, self.table, self.table.notes[column])
        for seen, cell in found:
            seen[cell.fact.period.text] = len(taken)
            taken.append(cell)
        teller.made.rows.append(number)
        return True

    def learn(self, row: Mapping[int, TableCell], taken: Sequence[TakenCell], units: Mapping[int, str | None]) -> None:
        """Remember what a row was whose values were all taken, in the order of their columns, and their units."""
        columns, teller = tuple(row), self.teller
        texts = [cell.text for cell in row.values()]
        form = self.forms.get(columns) or self._form(columns)
        if form is None:
            return
        self.forms[columns] = form
        labels, when = form.labels(texts), texts[form.when]
        for (at, column, series), cell in zip(form.values, taken, strict=True):
            fact = cell.fact
            held = teller.now.periods_held(fact)
            of_series = "(" in texts[at]  # where the sign that is meant is told by the values before
            indicator = teller.workspace.data.indicators[fact.indicator]
            asked_about = fact.period.text in held or not teller.clock.is_over(indicator, fact.period)
            if of_series or not isinstance(fact.value, Decimal) or asked_about:
                return
            measured = teller.now.kinds(fact.indicator), indicator.frequency
            unit = units[column], indicator.measured_in, teller.limits.of(fact.indicator)
            periods = self.periods[column, *measured, fact.kind, fact.point, fact.period.kind]
            key = fact.kind, fact.part is None, *unit
            if key not in self.numbers:
                of = ColumnUnit(self.table, self.table.values[column], units[column])
                self.numbers[key] = _NumbersAlike(plain_terms(teller, fact, of))
            numbers = self.numbers[key]
            periods[when] = fact.period
            numbers[texts[at]] = AmountTaken(fact.value, cell.decimals, cell.converted)
            known = series.get(labels)
            if known is None or known.about.series != fact.series or known.periods is not periods:
                fits, seen = fitting_sizes(teller.now, fact), teller.seen[fact.series]
                series[labels] = _SeriesAlike(fact, periods, numbers, held, seen, fits, fact.value.is_signed())

    def _form(self, columns: tuple[int, ...]) -> _RowForm | None:
        """How rows with cells in these columns are read; None where they lack a label, or nothing tells them apart."""
        table, wanted, of_period = self.table, self.teller.wanted, self.table.of_period
        named = [one.number for one in table.labels]
        rest = [columns.index(one.number) for one in table.labels if one.number in columns and one is not of_period]
        if table.sheet.name is not None or of_period is None or not set(named) <= set(columns) or not rest:
            return None
        if wanted.skip or wanted.skip_names or wanted.entry_period:
            return None
        values = [
            (at, column, dict[_Labels, _SeriesAlike]()) for at, column in enumerate(columns) if column in table.values
        ]
        notes = [column for column in table.notes if column in columns]
        return _RowForm(itemgetter(*rest), columns.index(of_period.number), values, notes)


def leave_note(teller: ImportTeller, table: TableMeant, column: TableColumn) -> None:
    """A remark is no value."""
    said = teller.say("ignored.note-column", heading=" ".join(column.heading))
    teller.ignore(table.sheet.column_at(column.number), "note", said)
