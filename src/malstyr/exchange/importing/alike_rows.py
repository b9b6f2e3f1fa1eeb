"""Rows of a text that are like earlier ones but for their period and number.

What the labels of a row mean, its period and its number are found once each; a long table is then read by looking them
up. Only what was taken without a word is remembered: what is asked, refused or left out is found as the first time.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.headings import NOTHING_TOLD
from malstyr.exchange.importing.moved_reading import fitting_sizes, moved_reading
from malstyr.exchange.importing.rows_chosen import RowsChosen
from malstyr.exchange.importing.sections import heading_text
from malstyr.exchange.importing.understanding import TakenCell
from malstyr.exchange.table import TableCell
from malstyr.model.indicators import Indicator
from malstyr.model.periods import Period

_Labels: TypeAlias = "str | tuple[str, ...]"
_Number: TypeAlias = "tuple[Decimal, int, str | None]"
"""The value, its decimals, and how it was converted."""


class _SeriesAlike(NamedTuple):
    """What rows with the same labels tell in a column."""

    about: CellFact
    """With the period and number of one of them."""
    whose: tuple[str, str | None, str | None]
    """The indicator, member and part that it is about."""
    kind: FactKind
    point: str | None
    periods: dict[str, Period]
    """What texts of periods are, of what is measured as often and of such length: no month is held against years."""
    numbers: dict[str, _Number]
    """What texts of numbers are, in the same unit."""
    held: frozenset[str]
    """The periods of which something stands in the workspace."""
    seen: dict[str, int]
    """Those that a cell was taken for, and which."""
    fits: tuple[Decimal, Decimal] | None
    """Between what sizes, and not at them, no number can seem to have a moved decimal point; None where none can."""
    signed: bool
    """Whether those taken so far are less than nothing."""
    unit: str | None
    """The unit that is told of the column."""
    measured: Indicator

    @property
    def of_numbers(self) -> tuple[CellFact, str | None, Indicator]:
        """What tells what a plain number of it is."""
        return self.about, self.unit, self.measured


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


class AlikeRows(RowsChosen):
    forms: dict[tuple[int, ...], _RowForm]
    """By the columns that rows have cells in."""
    periods_alike: dict[tuple[object, ...], dict[str, Period]]
    """What texts of periods are, by column, by how its measure is measured, and by key and what they are periods of."""
    numbers_alike: dict[tuple[object, ...], dict[str, _Number]]
    """What texts of numbers are, by key, unit and what is possible."""
    units_told: dict[int, str | None]
    """The unit that is told of each value of the row, by column."""
    latest: Mapping[int, TableCell] | None
    """The last row, where it was looked up."""

    def begin_alike(self) -> None:
        """Nothing is known of the rows of a table."""
        self.forms, self.units_told, self.latest = {}, {}, None
        self.periods_alike, self.numbers_alike = defaultdict(dict), defaultdict(dict)

    def end_alike(self) -> None:
        """Another row follows, whose labels may be those of the last that was looked up."""
        if self.latest is not None:
            self.before = {one.number: heading_text(self.latest[one.number]) for one in self.labels}
            self.latest = None

    def read_alike(self, number: int, row: Mapping[int, TableCell]) -> bool:
        """Read a row by what earlier ones were; False where any of it is new."""
        form = self.forms.get(tuple(row))
        if form is None or self.group is not NOTHING_TOLD or self.of_group:
            return False
        texts = [cell.text for cell in row.values()]
        labels, when = form.labels(texts), texts[form.when]
        found = []
        for at, column, series in form.values:
            known = series.get(labels)
            period = known.periods.get(when) if known is not None else None
            if known is None or period is None or period.text in known.seen or period.text in known.held:
                return False
            text = texts[at]
            read = known.numbers.get(text) or self.plain_number(text, *known.of_numbers, self.values[column])
            if read is None or read[0].is_signed() is not known.signed:
                return False
            value, decimals, converted = read
            fact, fits = CellFact(*known.whose, period, known.kind, value, known.point), known.fits
            if fits is not None and not fits[0] < value.copy_abs() < fits[1] and moved_reading(self.now, fact, value):
                return False
            found.append((known.seen, TakenCell(f"R{number}C{column}", text, None, fact, decimals, converted)))
        for column in form.notes:
            self.leave_note(column)
        for seen, cell in found:
            seen[cell.fact.period.text] = len(self.made.taken)
            self.made.taken.append(cell)
        self.made.rows.append(number)
        self.latest = row
        return True

    def leave_note(self, column: int) -> None:
        """A remark is no value."""
        heading = " ".join(self.notes[column].heading)
        self.ignore(self.sheet.column_at(column), "note", self.say("ignored.note-column", heading=heading))

    def learn(self, row: Mapping[int, TableCell], taken: Sequence[TakenCell]) -> None:
        """Remember what a row was whose values were all taken, in the order of their columns."""
        columns = tuple(row)
        texts = [cell.text for cell in row.values()]
        if columns not in self.forms:
            form = self.form(columns)
            if form is None:
                return
            self.forms[columns] = form
        form = self.forms[columns]
        labels, when = form.labels(texts), texts[form.when]
        for (at, column, series), cell in zip(form.values, taken, strict=True):
            fact = cell.fact
            held = self.now.periods_held(fact)
            of_series = "(" in texts[at]  # where the sign that is meant is told by the values before
            indicator = self.workspace.data.indicators[fact.indicator]
            asked_about = fact.period.text in held or not self.clock.is_over(indicator, fact.period)
            if of_series or not isinstance(fact.value, Decimal) or asked_about:
                return
            unit = self.units_told[column], indicator.measured_in, self.limits(fact.indicator, indicator)
            measured = self.now.kinds(fact.indicator), indicator.frequency
            periods = self.periods_alike[column, *measured, fact.kind, fact.point, fact.period.kind]
            numbers = self.numbers_alike[fact.kind, fact.part is None, *unit]
            periods[when] = fact.period
            numbers[texts[at]] = fact.value, cell.decimals, cell.converted
            known = series.get(labels)
            if known is None or known.about.series != fact.series or known.periods is not periods:
                fits = fitting_sizes(self.now, fact)
                seen, signed = self.seen[fact.series], fact.value.is_signed()
                series[labels] = _SeriesAlike(
                    fact,
                    fact[:3],
                    fact.kind,
                    fact.point,
                    periods,
                    numbers,
                    held,
                    seen,
                    fits,
                    signed,
                    unit[0],
                    indicator,
                )

    def form(self, columns: tuple[int, ...]) -> _RowForm | None:
        """How rows with cells in these columns are read; None where they lack a label, or nothing tells them apart."""
        named = [one.number for one in self.labels]
        rest = [columns.index(one) for one in named if one in columns and one != self.of_period]
        if self.sheet.name is not None or not set(named) <= set(columns) or self.of_period not in named or not rest:
            return None
        if self.wanted.skip or self.wanted.skip_names or self.wanted.entry_period or self.wanted_rows is not None:
            return None
        values = [
            (at, column, dict[_Labels, _SeriesAlike]()) for at, column in enumerate(columns) if column in self.values
        ]
        notes = [column for column in self.notes if column in columns]
        return _RowForm(itemgetter(*rest), columns.index(self.of_period), values, notes)
