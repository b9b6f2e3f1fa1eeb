"""Which measure a cell of values is of: told by its column or its row, or asked."""

from malstyr.editing.fact import FactKind
from malstyr.exchange.importing.asked import SKIP, answer_flag
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import Axes
from malstyr.exchange.importing.names import OF_YEAR, OTHER_AREAS, folded_name
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.exchange.importing.when import ANY_YEAR, TableWhen
from malstyr.exchange.importing.when_in_title import without_times
from malstyr.model.indicators import Indicator
from malstyr.model.measures import measure
from malstyr.workspace.workspace import spoken


def unknown_column(teller: ImportTeller, table: TableMeant, column: TableColumn) -> Axes:
    """What a column tells whose heading says nothing we know. Raises CellLeft where it waits, or is left out."""
    names, text, at = teller.names, column.unknown or "", table.sheet.column_at(column.number)
    if names.is_organisation(text):
        return column.axes
    key, own, known = f"indicator:{text}", table.context.indicator, names.called
    summed = own is not None and _sums_up(teller, table, text, own)
    told = column.axes.kind in (FactKind.BUDGET, FactKind.FORECAST) or not _has_own_column(table, own)
    of_own = (own,) if own in known and not summed and told else ()
    near = () if summed or names.is_sum(text) else _near_measures(teller, text)
    offers = tuple(dict.fromkeys((*of_own, *near)))
    if options := teller.choices(key, offers, known):
        answer = teller.ask(key, teller.say("ask.indicator", text=text, names=", ".join(offers)), options)
        if answer is None:
            raise CellLeft
        if answer != SKIP:
            return column.axes._replace(indicator=answer)
    if folded_name(text) in OTHER_AREAS:
        raise teller.left_at(at, "other-area", "other-area", area=text)
    if summed or names.is_sum(text):
        raise teller.left_at(at, "computed", "deviation", heading=text)
    flag = answer_flag(f"indicator:{at}" if names.may_be_a_person(text) else key, ())
    raise teller.left_at(at, "unknown-indicator", "unknown-column", heading=text or at, flag=flag)


def _near_measures(teller: ImportTeller, text: str) -> tuple[str, ...]:
    """Those that a heading may have been meant for, whatever time it tells too."""
    known = teller.names.called
    return teller.names.offers(text, known) or teller.names.offers(without_times(text), known)


def _has_own_column(table: TableMeant, own: str | None) -> bool:
    """Whether a column is plainly of the indicator that all of the table is of."""
    return any(
        one.unknown is None and one.axes.indicator in (None, own) and one.axes.check is None
        for one in table.values.values()
    )


def _sums_up(teller: ImportTeller, table: TableMeant, text: str, id: str) -> bool:
    """Whether a column is the sum of those that tell times, or of all members, where these have no whole."""
    times = [one.axes.when for one in table.values.values() if one.axes.when is not None]
    one = teller.workspace.data.indicators.get(id)
    if folded_name(text) in OF_YEAR and one is not None:
        parts = (TableWhen(ANY_YEAR, when.part).period for when in times if when.part)
        return any(at is not None and teller.now.measured_then(id, at) for at in parts)
    return teller.names.is_sum(text) and (bool(times) or not teller.now.has_whole(id))


def indicator_of_cell(
    teller: ImportTeller, table: TableMeant, axes: Axes, column: TableColumn, member: str | None
) -> tuple[str, Indicator]:
    """The measure that is told, or asked for. Raises CellLeft."""
    data, asked = teller.workspace.data.indicators, axes.indicator
    if asked is not None and asked in data:
        return asked, data[asked]
    ids, at = teller.names.indicator(asked) if asked else (), table.sheet.column_at(column.number)
    key = f"indicator:{asked}" if asked else "indicator"
    if asked and not ids:
        offers = _near_measures(teller, asked)
        options = teller.choices(key, offers, data)
        if not options:
            raise teller.left_at(at, "unknown-indicator", "unknown-indicator", text=asked)
        answer = teller.answer(key, at, options, "indicator", text=asked, names=", ".join(offers))
        return answer, data[answer]
    options = teller.choices(key, ids or _likely(teller, table, member, axes.unit), data) or [SKIP]
    said = "several-indicators" if asked else "which-indicator"
    told = {"text": asked, "names": ", ".join(ids)} if asked else {}
    title = next((one for one in table.around.unread if _near_measures(teller, one)), None)
    if not asked and title is not None:
        said, told = "indicator-of-title", {"title": title, "names": ", ".join(options[:-1] or options)}
    answer = teller.answer(key, at, options, said, **told)
    return answer, data[answer]


def _likely(teller: ImportTeller, table: TableMeant, member: str | None, unit: str | None) -> list[str]:
    """Indicators that take values, are nearly named, have the members of the rows and are measured so.

    What none is is left unasked.
    """
    taking = {id: one for id, one in teller.workspace.data.indicators.items() if one.formula is None}
    names = {id: one.name or spoken(id) for id, one in taking.items()}
    told = dict.fromkeys(id for text in table.around.unread for id in teller.names.offers(text, names))
    near = list(told) or list(taking)
    having = [id for id in near if member is not None and teller.names.members(id, member)] or near
    measured = [id for id in having if unit and measure(unit).quantity is measure(taking[id].measured_in).quantity]
    return measured or having
