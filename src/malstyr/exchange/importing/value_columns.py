"""Which columns of a table hold values of what, where their headings alone do not tell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from malstyr.editing.fact import AMOUNTS, FactKind
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import Axes, ColumnRole, is_count_or_share
from malstyr.exchange.importing.names import Names, folded_name
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.when import TableWhen
from malstyr.exchange.importing.when_in_title import numbers_untold
from malstyr.model.measures import Quantity, measure


def values_known(
    teller: ImportTeller, columns: Mapping[int, TableColumn], titled: str | None
) -> Mapping[int, TableColumn]:
    """The columns of values: those below one heading are of the indicator that the table is said to be of.

    By its title it is so of what is headed ``Antal``, ``Andel`` or its unit and no more.
    """
    data = teller.workspace.data.indicators
    values = [one for one in columns.values() if one.axes.kind in (None, FactKind.VALUE) and not one.axes.check]
    texts = {one.unknown for one in values}
    text = texts.pop() if len(texts) == 1 else None
    unit = data[titled].measured_in or "" if titled in data else ""
    no_name = text is not None and (is_count_or_share(text) or folded_name(text) == folded_name(unit))
    own = teller.wanted.indicator or (titled if no_name else None)
    if own is None or text is None or len({one.axes for one in values}) < len(values):
        return columns
    targeted = any(teller.headings.role(one) is ColumnRole.NOTE for one in text.split())
    counts = {measure(one).quantity for one in text.split()} - {Quantity.OTHER}
    otherwise = bool(counts - {measure(data[own].measured_in).quantity}) if own in data else True
    near = () if is_count_or_share(text) else teller.names.offers(text, teller.names.called)
    if targeted or otherwise or numbers_untold(text) or set(near) - {own}:
        return columns
    return {**columns, **{one.number: one.known(one.axes._replace(indicator=own)) for one in values}}


def sums_known(names: Names, columns: Mapping[int, TableColumn]) -> Mapping[int, TableColumn]:
    """The columns of values: a sum or mean (``Medelvärde``, ``Summa av belopp``) is one where no other is."""
    if any(one.unknown is None and one.axes.kind in (None, *AMOUNTS) for one in columns.values()):
        return columns
    sums = [one for one in columns.values() if names.is_sum(one.unknown or "")]
    return {**columns, **{one.number: one.known(one.axes._replace(kind=None)) for one in sums}}


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


def rivals_found(columns: Iterable[TableColumn]) -> Iterator[tuple[int, tuple[TableColumn, TableColumn]]]:
    """The columns of which two tell the same by other words, ``Budget`` and ``Rev. budget``, each with both."""
    told = defaultdict[Axes, list[TableColumn]](list)
    for one in columns:
        of_part = one.axes.when is not None and one.axes.when.partial
        if one.unknown is None and one.axes.check is None and not of_part:
            told[one.axes].append(one)
    for alike in told.values():
        if len(alike) == 2 and folded_name(alike[0].heading[-1]) != folded_name(alike[1].heading[-1]):
            yield from ((one.number, (alike[0], alike[1])) for one in alike)
