"""The tables of a sheet: which rows are headings, which hold data, and which are texts around them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple, assert_never

from malstyr.exchange.importing.amounts_read import amount_of, plain_amount
from malstyr.exchange.importing.footnote import without_footnote
from malstyr.exchange.importing.headings import Axes, ColumnRole, Headings, counts_beside_shares
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.when import when_of
from malstyr.exchange.table import CellForm, TableCell, TableSheet
from malstyr.model.measures import measure

MOST_HEADINGS = 3
_MOST_FILTERS = 9
_ABOVE_COLUMNS = "kolumnetiketter"
_OF_PIVOT = ("radetiketter", _ABOVE_COLUMNS)
"""What a pivot table has at its head, and nothing else does."""

_AXIS_OF = {ColumnRole.PERIOD: "when", ColumnRole.MEMBER: "member", ColumnRole.PART: "part"}
"""Which axis the headings below a field that is called so are along."""


class TableSection(NamedTuple):
    """One table: the texts above it, its headings and the rows below."""

    titles: tuple[int, ...]
    headings: tuple[int, ...]
    rows: tuple[int, ...]


def heading_text(cell: TableCell) -> str:
    """A cell as it is read as a heading: of a date, as the workbook shows it."""
    if cell.shown and cell.form is CellForm.DATE:
        return cell.shown
    return cell.text.removeprefix("'")


def is_amount(cell: TableCell) -> bool:
    """Whether a cell holds a value, and cannot be a heading: no year, nor one with what it is of, ``2026 Kvinnor``."""
    match cell.form:
        case CellForm.TEXT | CellForm.NUMBER:
            return _is_amount_text(cell.text)
        case CellForm.ERROR | CellForm.UNCOMPUTED | CellForm.PERCENT:
            return True
        case CellForm.DATE:
            return False
        case _:
            assert_never(cell.form)


@lru_cache(maxsize=65536)
def _is_amount_text(told: str) -> bool:
    if without_footnote(told) in ("..", "."):
        return True
    plain = plain_amount(told)
    if plain is not None and plain.sign:
        return True  # no period is written so
    if not any(sign.isdigit() for sign in told):
        return False
    text, read = told.strip("()"), amount_of(told, None)
    if not read.values or (max(read.values) < 0 and measure(read.unit).never_negative):  # -29 år, 50- år: ages
        return False
    return when_of(text) is None and when_of(text.split(maxsplit=1)[0]) is None


class _Reader:
    def __init__(self, sheet: TableSheet, headings: Headings) -> None:
        self.sheet, self.headings = sheet, headings

    def axes(self, cell: TableCell) -> Axes | None:
        return self.headings.read(heading_text(cell))

    def is_heading(self, row: Mapping[int, TableCell]) -> bool:
        """Whether a row looks like headings: several cells, no values, and some that tables have at the head."""
        if len(row) < 2 and not (row and min(row) > (self.sheet.begins or 1)):
            return False
        if any(is_amount(cell) or folded_name(cell.text) == _ABOVE_COLUMNS for cell in row.values()):
            return False
        known = len(counts_beside_shares(map(heading_text, row.values())))
        for cell in row.values():
            axes = self.axes(cell)
            known += axes is not None or self.headings.role(cell.text) is not None
        return known > 0

    def is_of_times(self, row: Mapping[int, TableCell]) -> bool:
        """Whether a row is of times but for a number or two, so that these are headings too: ``2607`` among months."""
        amounts = sum(map(is_amount, row.values()))
        whens = [axes.when for cell in row.values() if (axes := self.axes(cell)) is not None]
        return 0 < 2 * amounts < sum(1 for one in whens if one is not None and (one.part or one.exact))

    @staticmethod
    def names_columns(above: Mapping[int, TableCell], row: Mapping[int, TableCell]) -> bool:
        """Whether a row of texts alone, right of the names, has columns that the headings ``above`` stand over."""
        texts = len(row) > 1 and all(cell.form is CellForm.TEXT and not is_amount(cell) for cell in row.values())
        return texts and min(row) > min(above) and not row.keys() <= above.keys()

    def is_field_told(self, row: Mapping[int, TableCell], below: Iterable[Mapping[int, TableCell]]) -> bool:
        """Whether a row tells one thing of all below it, ``Kön`` beside ``Kvinnor``, above what begins with a field.

        In a pivot table it is what somebody has chosen, whatever it is: ``Förvaltning`` beside ``(Alla)``.
        """
        if len(row) != 2 or not self._is_role(next(iter(row.values()))):
            return False
        field, told = row.values()
        heads = list(islice(takewhile(lambda one: not any(map(is_amount, one.values())), below), _MOST_FILTERS))
        of_pivot = any(folded_name(cell.text) in _OF_PIVOT for one in heads for cell in one.values())
        fields = any(self._is_role(next(iter(one.values()))) for one in heads)
        return of_pivot or (fields and self._is_of(field, told))

    def goes_on(self, above: Mapping[int, TableCell], row: Mapping[int, TableCell]) -> bool:
        """Whether a row can be headings below those ``above``: it says nothing of what they have said."""
        roles = {column for column, cell in above.items() if self._is_role(cell)}
        fields = any(self._is_role(cell) for column, cell in row.items() if column not in roles)
        if any(not (fields and self._is_of(above[column], row[column])) for column in roles & row.keys()):
            return False
        if self._is_of_name(above, row):
            return False
        return not any(self._same_notion(above[column], cell) for column, cell in row.items() if column in above)

    def _is_of_name(self, above: Mapping[int, TableCell], row: Mapping[int, TableCell]) -> bool:
        """Whether a row begins with a name, and has what says nothing below headings that say something."""
        first, names = next(iter(row.values())), self.headings.names
        named = names.is_member(heading_text(first)) or bool(names.indicator(heading_text(first)))
        below = ((above[column], cell) for column, cell in row.items() if cell is not first and column in above)
        return named and any(self.axes(head) is not None and self.axes(cell) is None for head, cell in below)

    def stands_below(self, above: Mapping[int, TableCell], row: Mapping[int, TableCell]) -> bool:
        """Whether a row of names stands below fields, also where the rows between are empty or hidden."""
        fields = {column for column, cell in above.items() if self._is_role(cell)}
        return len(fields) > 1 and not fields.isdisjoint(row) and not any(map(self._is_role, row.values()))

    def _is_role(self, cell: TableCell) -> bool:
        """Whether it heads names, and says nothing itself."""
        return self.headings.role(cell.text) is not None and self.axes(cell) is None

    def _is_of(self, field: TableCell, cell: TableCell) -> bool:
        """Whether it is one of what a field is called above them, as a pivot table does it: ``År`` above 2025."""
        told, role = self.axes(cell), self.headings.role(field.text)
        axis = _AXIS_OF.get(role) if role is not None else None
        return told is not None and axis is not None and getattr(told, axis) is not None

    def _same_notion(self, one: TableCell, other: TableCell) -> bool:
        ours, theirs = self.axes(one), self.axes(other)
        if ours is None or theirs is None:
            return False
        names = ("indicator", "member", "part", "kind", "check", "unit")
        if any(getattr(ours, name) is not None and getattr(theirs, name) is not None for name in names):
            return True
        if ours.when is None or theirs.when is None:
            return False
        return ours.when.joined(theirs.when) is None or (ours.when.year is not None and theirs.when.year is not None)

    def is_of_another(self, block: list[int], row: Mapping[int, TableCell]) -> bool:
        """Whether a row begins with a measure, a part or a basis where the headings above begin with another."""
        corner, cell = min(row), row[min(row)]
        above = {_told_of_all(self.axes_of(self.sheet.rows[at].get(corner))) for at in block} - {_NOTHING}
        told = _told_of_all(self.axes(cell))
        return bool(above) and told != _NOTHING and told not in above

    def axes_of(self, cell: TableCell | None) -> Axes | None:
        """What a cell tells as a heading, where there is any."""
        return self.axes(cell) if cell is not None else None

    def says_nothing_known(self, row: Mapping[int, TableCell]) -> bool:
        """Whether a row of one text tells nothing we know, so that it may name another measure."""
        return all(self.axes(cell) is None for cell in row.values())

    def heads_anew(self, block: list[int], row: Mapping[int, TableCell]) -> bool:
        """Whether a row among data, without values, is the headings of another table."""
        told = {
            column: axes
            for column, cell in row.items()
            if column > 1 and (axes := self.axes(cell)) is not None and not (axes.indicator or axes.member)
        }
        labels = {
            column
            for at in block
            for column, cell in self.sheet.rows[at].items()
            if self.headings.role(cell.text) is not None and self.axes(cell) is None
        }
        inside = [axes for column, axes in told.items() if column not in labels]
        first = heading_text(next(iter(row.values())))
        of_another = self.is_of_another(block, row)
        again = (
            of_another
            or self.headings.role(first) is not None
            or any(first == heading_text(cell) for at in block for cell in self.sheet.rows[at].values())
        )
        if of_another and any(_texts(row)[1:] == _texts(self.sheet.rows[at])[1:] for at in block):
            return True
        if len(inside) < 2 or len(set(inside)) < 2:
            return False
        years = [axes.when.year for axes in inside if axes.when is not None and axes.when.year and not axes.when.part]
        if len(years) == len(inside):
            return again and all(abs(years[n + 1] - years[n]) == 1 for n in range(len(years) - 1))
        return True


_NOTHING = (None, None, None, None)


def _told_of_all(axes: Axes | None) -> tuple[object, ...]:
    """What a corner tells of all of its table."""
    return (axes.indicator, axes.part, axes.kind, axes.check) if axes is not None else _NOTHING


def sections_of(sheet: TableSheet, headings: Headings) -> Iterator[TableSection]:
    """The tables of a sheet, one below the other."""
    reader = _Reader(sheet, headings)
    titles: list[int] = []
    block: list[int] = []
    data: list[int] = []
    last_value = 0
    texts_of_block: list[list[str]] = []
    rows = [*sheet.rows.values()]
    for at, (number, row) in enumerate(sheet.rows.items(), 1):
        if data:
            valued = any(map(is_amount, [*row.values()][::-1]))  # which stand last in most tables
            again = not valued and _texts(row) in texts_of_block
            titled = again and data[-1] > last_value and len(sheet.rows[data[-1]]) == 1
            if again and not (titled and reader.says_nothing_known(sheet.rows[data[-1]])):
                data.append(number)
            elif last_value and not valued and (again or reader.heads_anew(block, row)):
                between = [one for one in data if one > last_value]
                yield TableSection(tuple(titles), tuple(block), tuple(one for one in data if one <= last_value))
                titles, block, data, last_value = between, [number], [], 0
                texts_of_block = []
            else:
                data.append(number)
                if valued or any(when_of(cell.text) for cell in row.values()):
                    last_value = number
            continue
        apart = bool(block) and number - block[-1] > 1
        of_all = not block and reader.is_field_told(row, islice(rows, at, None))
        below = bool(block) and not apart and reader.names_columns(_above(sheet, block), row)
        if (
            not of_all
            and (below or reader.is_heading(row) or (not block and reader.is_of_times(row)))
            and (
                not block
                or (apart and not reader.stands_below(_above(sheet, block), row))
                or (not apart and reader.goes_on(_above(sheet, block), row))
            )
        ):
            if apart or len(block) == MOST_HEADINGS:
                titles += block
                block = []
            block.append(number)
            continue
        if block:
            data.append(number)
            texts_of_block = [_texts(sheet.rows[one]) for one in block]
            if any(is_amount(cell) or when_of(cell.text) for cell in row.values()):
                last_value = number
        else:
            titles.append(number)
    if block or titles:
        yield TableSection(tuple(titles), tuple(block), tuple(data))


def _texts(row: Mapping[int, TableCell]) -> list[str]:
    return [heading_text(cell) for cell in row.values()]


def _above(sheet: TableSheet, block: list[int]) -> Mapping[int, TableCell]:
    """The last heading of each column."""
    found: dict[int, TableCell] = {}
    for number in block:
        found |= sheet.rows[number]
    return found
