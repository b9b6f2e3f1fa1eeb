"""What the labels of a row say."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple, NoReturn

from malstyr.editing.fact import AMOUNTS, FactKind
from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import NOTHING_TOLD, Axes, Check, ColumnRole, own_kind
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.of_which import told_of_which
from malstyr.exchange.importing.sections import heading_text, is_amount
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.texts_around import AroundAsked
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.exchange.importing.when import TableWhen, when_of
from malstyr.exchange.table import CellForm, TableCell

_KPI = re.compile("[NU][0-9]{5}")
"""An id of Kolada's, which an indicator need not have."""
_MEANS = frozenset(map(folded_name, ("medel", "medelvärde", "medelbetyg", "snitt", "genomsnitt", "index", "andel")))
"""What the value may be called beside how many have answered, or a mean of something else."""

OF_WHICH = " varav "
"""Between what a row above names and the part of it that a row tells."""


class RowsAbove(NamedTuple):
    """What the rows above one tell of it."""

    group: Axes = NOTHING_TOLD
    """By the last that heads a group."""
    asked: tuple[AroundAsked, ...] = ()
    """What is asked about of that."""
    labels: Mapping[int, str] = {}
    """The labels of the row before."""


NOTHING_ABOVE = RowsAbove()


class LabelledRow(NamedTuple):
    """A row of a table, with its labels."""

    table: TableMeant
    number: int
    cells: Mapping[int, TableCell]
    group: Axes
    labels: Mapping[int, str]

    @property
    def at(self) -> str:
        return self.table.sheet.at(self.number)


class RowTold(NamedTuple):
    """What the labels of a row say, and which of them told when."""

    axes: Axes
    when_label: str = ""
    alike: tuple[str, ...] | None = None
    """The labels of rows that are alike but for their period; None where more than one tells of it."""


def labels_of_row(
    teller: ImportTeller, table: TableMeant, number: int, row: Mapping[int, TableCell], above: RowsAbove
) -> Mapping[int, str]:
    """The labels of a row: those that stand in it, and those of its group above."""
    found = _labels(teller, table, number, row, above.labels)
    told = {
        column: text if number in table.parts_below.get(column, ()) else told_of_which(text)
        for column, text in found.items()
    }
    parts = {column: part for column, part in told.items() if part is not None and teller.names.is_part(part)}
    wholes = {column: above.labels.get(column, "").partition(OF_WHICH)[0] for column in parts}
    return {**found, **{one: f"{whole}{OF_WHICH}{parts[one]}" for one, whole in wholes.items() if whole}}


def labels_carried(labels: Mapping[int, str], above: RowsAbove) -> Mapping[int, str]:
    """The labels of a row as the next has them above it: of a part that we do not know, ``varav läkare``, its whole."""
    return {at: above.labels.get(at, text) if told_of_which(text) is not None else text for at, text in labels.items()}


def _labels(
    teller: ImportTeller, table: TableMeant, number: int, row: Mapping[int, TableCell], before: Mapping[int, str]
) -> Mapping[int, str]:
    """The same, as they stand; of the sum of the rows of a name, that."""
    own = {one.number: heading_text(row[one.number]) for one in table.labels if one.number in row}
    if number in table.sum_rows:
        return {**own, **table.sum_rows[number]}
    if len(own) == len(table.labels):
        return own
    merged = set[int]()
    for one in table.labels:
        first = table.sheet.merged.get((number, one.number))
        if one.number not in own and first is not None:
            merged.add(one.number)
            if (cell := table.sheet.rows.get(first[0], {}).get(first[1])) is not None:
                own[one.number] = heading_text(cell)
    found, leading = dict[int, str](), True
    for one in table.labels:
        if one.number in own:
            leading = leading and one.number in merged
            found[one.number] = own[one.number]
        elif leading and one.number in before and (own or _is_one_of_several(teller, table, row)) and not table.ids:
            found[one.number] = before[one.number]
    return found


def _is_one_of_several(teller: ImportTeller, table: TableMeant, row: Mapping[int, TableCell]) -> bool:
    """Whether a row without a name tells by a word before its values which it is of those named above."""
    beside = [row[one] for one in table.notes if one in row and one < min(table.values, default=0)]
    return any(not (is_amount(cell) or teller.names.is_sum(heading_text(cell))) for cell in beside)


def row_told(teller: ImportTeller, row: LabelledRow) -> RowTold:
    """What the labels say, one after the other. Raises CellLeft where the row is left."""
    table = row.table
    if not row.labels and not row.group.tells and table.labels and not table.ids:
        _unnamed(teller, row)
    told = RowTold(NOTHING_TOLD, table.around.of_when or teller.file)
    for column in table.labels:
        text = row.labels.get(column.number)
        if text is not None:
            told = _named(teller, row, column, text, told)
    axes = told.axes
    if table.ids and axes.indicator is None:
        help, message = teller.say("help.no-id"), teller.say("refused.no-id")
        teller.refuse(row.at, next(iter(row.cells.values())).text, "unknown-indicator", help, message)
        _leave_rest(teller, row, "unknown-indicator")
    of_other = axes.indicator is not None and row.group.indicator is not None
    return told if of_other or row.group is NOTHING_TOLD else told._replace(axes=axes.over(row.group))


def _named(teller: ImportTeller, row: LabelledRow, column: TableColumn, text: str, told: RowTold) -> RowTold:
    """What a label adds."""
    names, axes = teller.names, told.axes
    whole, _, part = text.partition(OF_WHICH)
    if part and names.is_part(part) and not (names.is_member(text) or names.indicator(text)):
        found = _named(teller, row, column, whole, told)
        return found._replace(axes=found.axes._replace(part=part))
    match column.role:
        case ColumnRole.MEMBER | ColumnRole.INDICATOR if (said := _no_name(teller, row, text)) is not None:
            return RowTold(axes.over(said), text if said.when is not None else told.when_label)
        case ColumnRole.INDICATOR:
            axes = _measure_named(teller, row, text, axes)
        case ColumnRole.INDICATOR_ID:
            axes = axes._replace(indicator=_known_id(teller, row, text))
        case ColumnRole.MEMBER | ColumnRole.MEMBER_ID:
            axes = axes._replace(member=text)
        case ColumnRole.PART | ColumnRole.PART_ID:
            axes = axes._replace(part=text)
        case _:
            return _told_beside(teller, row, column, text, told)
    return RowTold(axes, told.when_label)


def _told_beside(teller: ImportTeller, row: LabelledRow, column: TableColumn, text: str, told: RowTold) -> RowTold:
    """What a label adds that is no name: when, which key, the unit."""
    axes = told.axes
    match column.role:
        case ColumnRole.PERIOD:
            return RowTold(axes._replace(when=when_of_row(teller, row, column, text, axes.when)), text)
        case ColumnRole.KIND:
            return RowTold(_kind_told(teller, row, text, axes), text)
        case ColumnRole.POINT:
            return told._replace(axes=axes._replace(point=_point_of(teller, text)))
        case ColumnRole.UNIT:
            return told._replace(axes=axes._replace(unit=text))
        case ColumnRole.AREA if not (teller.names.is_organisation(text) or _is_only_area(teller, row.table, text)):
            raise _leave(teller, row, "other-area", "other-area", area=text)
        case _:
            return told


def _no_name(teller: ImportTeller, row: LabelledRow, text: str) -> Axes | None:
    """What a label among names tells that is none: a year, or which amount it is."""
    if len(row.table.labels) > 1 or teller.names.is_member(text) or teller.names.indicator(text):
        return None
    said = teller.headings.read(text)
    told = said is not None and said == Axes(when=said.when, kind=said.kind)
    return said if said is not None and told and (said.kind in AMOUNTS or row.group.member) else None


def _measure_named(teller: ImportTeller, row: LabelledRow, text: str, axes: Axes) -> Axes:
    """What a label of measures adds: below the heading of a group, or in a table of one, it may name a member."""
    names, own = teller.names, row.table.context.indicator
    if row.group.indicator and names.members(row.group.indicator, text):
        return axes._replace(member=text)
    of_own = own is not None and (names.members(own, text) or names.coded_members(own, text))
    named = own is not None and (names.is_organisation(text) or bool(of_own))
    if named and not names.indicator(text):
        return axes._replace(member=text)
    said = teller.headings.read(text) if not names.indicator(text) else None
    if said is not None and said.indicator in teller.workspace.data.indicators:
        return axes.over(said)
    return axes._replace(indicator=axes.indicator or _indicator_of_row(teller, row, text))


def _is_only_area(teller: ImportTeller, table: TableMeant, text: str) -> bool:
    """Whether a code is that of all rows, where nothing tells the organisation's own: then it tells none apart."""
    own = teller.workspace.data.organisation
    return own is not None and not own.kolada and text.isdecimal() and len(table.named(ColumnRole.AREA)) == 1


def _kind_told(teller: ImportTeller, row: LabelledRow, text: str, axes: Axes) -> Axes:
    """Which key of a cell a label tells; a part of a year is none."""
    if text == FactKind.NOTE:
        raise _leave(teller, row, "note", "unknown-kind", text=text)
    said, own = teller.headings.read(text), own_kind(text)
    if own is not None and (said is None or (said.kind is None and said.check is None)):
        said = Axes(kind=own)
    if said is None and folded_name(text) in _MEANS and (id := row.table.context.indicator) is not None:
        asked = teller.say("ask.indicator", text=text, names=id)
        _asked_of_row(teller, row, f"indicator:{text}", asked, [id, SKIP])
        said = Axes(kind=FactKind.VALUE)
    if said is None:
        raise _leave(teller, row, "unknown-indicator", "unknown-kind", text=text)
    return said.over(axes)


def _unnamed(teller: ImportTeller, row: LabelledRow) -> NoReturn:
    """A row with values and no label is refused."""
    code = "unknown-member" if row.table.context.indicator else "unknown-indicator"
    help, message = teller.say("help.no-label", at=row.at), teller.say("refused.no-label")
    for column, cell in row.cells.items():
        if column in row.table.values:
            teller.refuse(row.table.sheet.at(row.number, column), cell.text, code, help, message)
        else:
            teller.ignore(row.at, "note", teller.say("ignored.note"))
    raise CellLeft


def _leave_rest(teller: ImportTeller, row: LabelledRow, code: str) -> NoReturn:
    """All of a row but the one of its cells that is refused."""
    if len(row.cells) > 1:
        teller.ignore(row.at, code, teller.say("ignored.of-refused"), len(row.cells) - 1)
    raise CellLeft


def _leave(teller: ImportTeller, row: LabelledRow, code: str, key: str, /, **args: object) -> CellLeft:
    """The whole row is left out: to be raised."""
    return teller.left_at(row.at, code, key, len(row.cells), **args)


def _asked_of_row(teller: ImportTeller, row: LabelledRow, key: str, said: str, options: Iterable[str]) -> str:
    """The answer to a question that a whole row waits for."""
    cells = len(row.cells)
    return teller.answered(teller.ask(key, said, options, cells=cells), row.at, key, cells)


def _indicator_of_row(teller: ImportTeller, row: LabelledRow, text: str) -> str:
    """The measure that a label names, or is asked to be: the only one of a table, or one that is near."""
    names, axes, key = teller.names, teller.headings.read(text), f"indicator:{text}"
    ids = names.indicator(text)
    if not ids and axes is not None and axes.indicator in teller.workspace.data.indicators:
        ids = (axes.indicator,)
    if len(ids) == 1:
        return ids[0]
    if ids:
        said = teller.say("ask.several-indicators", text=text, names=", ".join(ids))
        return _asked_of_row(teller, row, key, said, [*ids, SKIP])
    coded = teller.beside_code("indicator", text, names.coded_indicators, len(row.cells))
    if coded:
        return coded
    offers = names.offers(text, names.called)
    if options := teller.choices(key, offers, names.called):
        return _asked_of_row(teller, row, key, teller.say("ask.indicator", text=text, names=", ".join(offers)), options)
    if names.is_whole(text):
        raise _leave(teller, row, "total-row", "total-row", text=text)
    if not any(is_amount(cell) or cell.form is CellForm.NUMBER for cell in row.cells.values()):
        raise _leave(teller, row, "note", "note")
    raise _leave(teller, row, "unknown-indicator", "unknown-indicator", text=text)


def _known_id(teller: ImportTeller, row: LabelledRow, text: str) -> str:
    """In a file with ids, what is not known is refused."""
    data, called = teller.workspace.data.indicators, teller.names.indicator(text)
    if text in data:
        return text
    if len(called) == 1:
        return called[0]
    named = {
        id
        for one in row.table.notes.values()
        if one.number in row.cells and one.heading and teller.headings.role(one.heading[-1]) is ColumnRole.INDICATOR
        for id in teller.names.indicator(heading_text(row.cells[one.number]))
    }
    if _KPI.fullmatch(text) and len(named) == 1 and data[id := named.pop()].kolada is None:
        return id
    teller.refuse(row.at, text, "unknown-indicator", teller.near(text, dict.fromkeys(data, "")))
    _leave_rest(teller, row, "unknown-indicator")


def when_of_row(
    teller: ImportTeller, row: LabelledRow, column: TableColumn, text: str, before: TableWhen | None
) -> TableWhen:
    """What a label of periods tells, alone or with its heading: ``1`` below ``Tertial``."""
    when = when_of(text) or when_of(f"{column.heading[-1] if column.heading else ''} {text}")
    if when is None:
        when = _when_asked(teller, row, text)
    if before is None:
        return when
    if before.year is not None and when.year is not None and before.year != when.year:
        message = teller.say("refused.two-periods", one=before.year, other=when.year)
        teller.refuse(row.at, text, "bad-period", teller.say("help.two-periods"), message)
        _leave_rest(teller, row, "bad-period")
    return when.joined(before) or when


def _when_asked(teller: ImportTeller, row: LabelledRow, text: str) -> TableWhen:
    """What a label of periods tells by other words, or has been answered to be."""
    said = teller.headings.read(text)
    if said is not None and said.when is not None:
        return said.when
    if said is not None and said.check is Check.TARGET:
        raise _leave(teller, row, "note", "target")
    if said is not None and said.check is not None:
        raise _leave(teller, row, "computed", "deviation-row", label=text)
    if teller.names.is_sum(text):
        raise _leave(teller, row, "total-row", "total-period", text=text)
    answer = teller.made.questions.answers.get(f"period:{text}")
    if answer is None:
        teller.refuse(row.at, text, "bad-period", teller.say("help.bad-period"))
        _leave_rest(teller, row, "bad-period")
    teller.ask(f"period:{text}", teller.say("ask.period", text=text), [], free=True)
    if answer.text == SKIP:
        raise _leave(teller, row, "note", "answered", key=f"period:{text}")
    return when_of(answer.text) or TableWhen(exact=answer.text)


def _point_of(teller: ImportTeller, text: str) -> str | None:
    said = teller.headings.read(text)
    return text if text in teller.workspace.data.calendar else said.point if said is not None else None
