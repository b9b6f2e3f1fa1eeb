"""Which columns of a table hold values of what, where their headings alone do not tell."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from malstyr.editing.fact import AMOUNTS, FactKind
from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import Axes, ColumnRole, is_count_or_share
from malstyr.exchange.importing.names import Names, folded_name
from malstyr.exchange.importing.outer_rows import outer_rows
from malstyr.exchange.importing.parts_below import parts_below
from malstyr.exchange.importing.rows_chosen import RowsChosen
from malstyr.exchange.importing.sections import heading_text
from malstyr.exchange.importing.sums_below import NamedRow, sums_below
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.exchange.importing.when import TableWhen
from malstyr.exchange.importing.when_in_title import numbers_untold
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure


def values_known(teller: RowsChosen, columns: Mapping[int, TableColumn]) -> Mapping[int, TableColumn]:
    """The columns of values: those below one heading are of the indicator that the table is said to be of."""
    own, data = teller.wanted.indicator, teller.workspace.data.indicators
    values = [one for one in columns.values() if one.axes.kind in (None, FactKind.VALUE) and not one.axes.check]
    texts = {one.unknown for one in values}
    text = texts.pop() if len(texts) == 1 else None
    if own is None or text is None or len({one.axes for one in values}) < len(values):
        return columns
    targeted = any(teller.headings.role(one) is ColumnRole.NOTE for one in text.split())
    counts = {measure(one).quantity for one in text.split()} - {Quantity.OTHER}
    otherwise = bool(counts - {measure(data[own].measured_in).quantity}) if own in data else True
    near = () if is_count_or_share(text) else teller.names.offers(text, teller.names.called)
    if targeted or otherwise or numbers_untold(text) or set(near) - {own}:
        return columns
    told = {one.number: one._replace(unknown=None, axes=one.axes._replace(indicator=own)) for one in values}
    return {**columns, **told}


def sums_of_parts(columns: Mapping[int, TableColumn], names: Names) -> Set[int]:
    """The columns of all the parts of a year that stand beside them: ``Totalt``, also below the year itself."""
    told = {n: (one.axes.when, one.axes.part) for n, one in columns.items()}
    in_parts = {when.year for when, _ in told.values() if when is not None and when.part}
    if not in_parts:
        return frozenset()
    wholes = {n for n, (_, part) in told.items() if part is not None and names.is_whole(part)}
    divided = {when.year for n, (when, part) in told.items() if when is not None and part and n not in wholes}

    def sums(when: TableWhen | None) -> bool:
        whole = when is not None and when.whole_year and not when.whole and when.year not in divided
        return when is None or (whole and not in_parts.isdisjoint((None, when.year)))

    return {n for n in wholes if sums(told[n][0])}


def sums_known(teller: RowsChosen, columns: Mapping[int, TableColumn]) -> Mapping[int, TableColumn]:
    """The columns of values: a sum or mean (``Medelvärde``, ``Summa av belopp``) is one where no other is."""
    if any(one.unknown is None and one.axes.kind in (None, *AMOUNTS) for one in columns.values()):
        return columns
    known = [one for one in columns.values() if teller.names.is_sum(one.unknown or "")]
    return {
        **columns,
        **{one.number: one._replace(unknown=None, axes=one.axes._replace(kind=None)) for one in known},
    }


def rivals_found(teller: RowsChosen) -> Iterator[tuple[int, tuple[TableColumn, TableColumn]]]:
    """The columns of which two tell the same by other words, ``Budget`` and ``Rev. budget``, each with both."""
    told = defaultdict[Axes, list[TableColumn]](list)
    for one in teller.values.values():
        of_part = one.axes.when is not None and one.axes.when.partial
        if one.unknown is None and one.axes.check is None and not of_part:
            told[one.axes].append(one)
    for alike in told.values():
        if len(alike) == 2 and folded_name(alike[0].heading[-1]) != folded_name(alike[1].heading[-1]):
            yield from ((one.number, (alike[0], alike[1])) for one in alike)


def choose_rival(teller: RowsChosen, column: TableColumn, id: str) -> None:
    """Of two columns that tell the same, leave the one that is not meant. Raises CellLeft."""
    if column.number not in teller.rivals:
        return
    first, last = teller.rivals[column.number]
    one, other = first.heading[-1], last.heading[-1]
    key = f"indicator:{other}"
    answer = teller.ask(key, teller.say("ask.rivals", one=one, other=other, id=id), [id, SKIP])
    if answer is None:
        raise CellLeft
    if column is (last if answer == SKIP else first):
        raise teller.left_at(teller.sheet.column_at(column.number), "note", "answered", key=key)


def in_own_unit(teller: RowsChosen, column: TableColumn, indicator: Indicator) -> TableColumn | None:
    """The column that tells the same in the unit of its measure, where this one does not: shares beside counts."""

    def in_unit(one: TableColumn) -> bool:
        return one.axes.unit is None or measure(one.axes.unit).quantity is measure(indicator.measured_in).quantity

    if in_unit(column):
        return None
    alike = (one for one in teller.values.values() if one.axes == column.axes._replace(unit=one.axes.unit))
    return next(filter(in_unit, alike), None)


def rows_of_sums(teller: RowsChosen, rows: Sequence[int]) -> Mapping[int, Mapping[int, str]]:
    """The rows that are sums of those of the name above them, and the name in its column."""
    naming = (ColumnRole.MEMBER, ColumnRole.INDICATOR)
    name = next((one.number for role in naming for one in teller.labels if one.role is role), None)
    parts = [one.number for one in teller.labels if one.role is ColumnRole.PART]
    if name is None:
        return {}

    def text(number: int, columns: Sequence[int]) -> str:
        return next(
            (heading_text(teller.sheet.rows[number][one]) for one in columns if one in teller.sheet.rows[number]), ""
        )

    held = (NamedRow(text(one, [name]), text(one, [*teller.dividing, *parts]), teller.is_valued(one)) for one in rows)
    return {rows[at]: {name: whole} for at, whole in sums_below(held, teller.names).items()}


def find_rows_below(teller: RowsChosen, rows: Sequence[int]) -> None:
    """Find the columns of names where what each is divided into stands below it, with the rows of it."""
    teller.parts_below, teller.outer_rows = {}, frozenset()
    for one in teller.labels:
        if one.role in (ColumnRole.MEMBER, ColumnRole.INDICATOR):
            named = [row for row in rows if one.number in teller.sheet.rows[row]]
            texts = [heading_text(teller.sheet.rows[row][one.number]) for row in named]
            divided = any(map(teller.names.is_part, {*texts}))
            if divided and (below := parts_below(texts, teller.names)):
                teller.parts_below[one.number] = frozenset(named[at] for at in below)
            if len(teller.labels) == 1:
                teller.outer_rows = frozenset(named[at] for at in outer_rows(texts, teller.headings))
