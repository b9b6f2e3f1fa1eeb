"""What the columns of a table are for: those that name its rows, those that hold values, and the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from malstyr.editing.fact import COUNTED, FactKind
from malstyr.exchange.importing.headings import (
    NOTHING_TOLD,
    Axes,
    ColumnRole,
    Headings,
    counts_beside_shares,
    is_count_or_share,
    own_kind,
)
from malstyr.exchange.importing.names import Names, folded_name
from malstyr.exchange.importing.of_which import told_of_which
from malstyr.exchange.importing.parts_below import parts_below
from malstyr.exchange.importing.sections import TableSection, heading_text, is_amount
from malstyr.exchange.importing.when import when_of
from malstyr.exchange.importing.when_in_title import when_in_heading
from malstyr.exchange.table import CellForm, TableCell, TableSheet
from malstyr.model.measures import GENERAL, Quantity, measure

_LABELS = (ColumnRole.INDICATOR, ColumnRole.MEMBER, ColumnRole.PART, ColumnRole.PERIOD, ColumnRole.KIND)
_BESIDE = (*COUNTED, FactKind.MARGIN)
"""What is of a value beside it, also where it tells the year anew: ``Rang 2025``."""
_CODES = re.compile(r"\w*(?:kod|koder|nummer|nr)|code")
_BEGINS = re.compile(r"\(?(?:ca|cirka)?[\s~<>≤≥±+-]*[0-9]", re.IGNORECASE)
_LOOKED_AT = 400
"""How many rows tell what a column holds."""


class TableColumn(NamedTuple):
    """A column, with its headings from above."""

    number: int
    heading: tuple[str, ...]
    role: ColumnRole
    axes: Axes
    """What its headings say, of a column of values."""
    unknown: str | None = None
    """The heading that says nothing we know, of a column that may hold values."""

    def known(self, axes: Axes) -> TableColumn:
        """The same, with what it is after all known to tell."""
        return self._replace(unknown=None, axes=axes)

    @property
    def of_which(self) -> bool:
        """Whether its headings say that it is a part of what stands before it."""
        return any(told_of_which(one) is not None for one in self.heading)


def columns_of(sheet: TableSheet, section: TableSection, headings: Headings) -> tuple[TableColumn, ...]:
    """The columns of a table, in order."""
    return tuple(_Columns(sheet, section, headings).found())


class _Columns:
    def __init__(self, sheet: TableSheet, section: TableSection, headings: Headings) -> None:
        self.sheet, self.section, self.headings = sheet, section, headings
        self.sample = section.rows[:_LOOKED_AT]
        heads = [heading_text(cell) for row in section.headings[-1:] for cell in sheet.rows[row].values()]
        self.units_beside = counts_beside_shares(heads, below_others=len(section.headings) > 1)

    def found(self) -> Iterator[TableColumn]:
        held = (self.sheet.rows[row] for row in (*self.section.headings, *self.section.rows))
        numbers = sorted(set[int]().union(*held))
        texts = self.heading_texts(numbers)
        columns = [self.column(number, texts.get(number, ())) for number in numbers]
        columns = [self.told_by_id(one, {other.role for other in columns}) for one in columns]
        columns = self.without_outer(self.with_codes_beside(columns))
        if not any(one.role in (ColumnRole.INDICATOR, ColumnRole.MEMBER, ColumnRole.INDICATOR_ID) for one in columns):
            columns = self.with_names(columns)
        yield from self.with_wholes(columns)

    def with_wholes(self, columns: list[TableColumn]) -> Iterator[TableColumn]:
        """The columns, where one of a part (``varav kvinnor``) is of all that the one before them tells."""
        whole: TableColumn | None = None
        for one in columns:
            if not one.of_which:
                holds = one.role is ColumnRole.VALUE or any(map(is_amount, self.cells(one.number)))
                whole = one if holds and one.role in (ColumnRole.VALUE, ColumnRole.NOTE) else whole
            elif one.role is ColumnRole.VALUE and whole is not None:
                own = Axes(part=told_of_which(one.unknown)).over(one.axes) if one.unknown is not None else one.axes
                axes = own.over(whole.axes) if whole.role is ColumnRole.VALUE else NOTHING_TOLD
                yield one._replace(role=whole.role, axes=axes, unknown=whole.unknown and (one.unknown or whole.unknown))
                continue
            yield one

    @staticmethod
    def told_by_id(column: TableColumn, roles: set[ColumnRole]) -> TableColumn:
        """A column of names is only read by people where another has their ids."""
        id = {
            ColumnRole.INDICATOR: ColumnRole.INDICATOR_ID,
            ColumnRole.MEMBER: ColumnRole.MEMBER_ID,
            ColumnRole.PART: ColumnRole.PART_ID,
        }.get(column.role)
        return column._replace(role=ColumnRole.NOTE, axes=NOTHING_TOLD) if id in roles else column

    def without_outer(self, columns: list[TableColumn]) -> list[TableColumn]:
        """Of columns that are headed by members those that name none we know, beside one that does, are remarks."""
        named = [one for one in columns if one.role is ColumnRole.MEMBER]
        is_member = self.headings.names.is_member
        known = {one.number for one in named if any(is_member(heading_text(cell)) for cell in self.cells(one.number))}
        outer = {one.number for one in named} - known if known else set()
        return [one._replace(role=ColumnRole.NOTE) if one.number in outer else one for one in columns]

    def with_codes_beside(self, columns: list[TableColumn]) -> list[TableColumn]:
        """Where a column of codes is headed by what another names (``Ansvar``, ``Text``), the other names the rows."""
        for role in (ColumnRole.INDICATOR, ColumnRole.MEMBER):
            codes = [one for one in columns if one.role is role and all(map(_is_code, self.cells(one.number)))]
            texts = [one for one in columns if one.role in (ColumnRole.NOTE, role) and one not in codes]
            names = next((one for one in texts if self.by_content(None, self.cells(one.number)) is role), None)
            if codes and names is not None:
                new = {one.number: one._replace(role=ColumnRole.NOTE, axes=NOTHING_TOLD) for one in codes}
                new[names.number] = names._replace(role=role)
                columns = [new.get(one.number, one) for one in columns]
        return columns

    def cells(self, number: int) -> list[TableCell]:
        """The cells of a column, of the rows that tell what it holds."""
        return [cell for row in self.sample if (cell := self.sheet.rows[row].get(number)) is not None]

    def with_names(self, columns: list[TableColumn]) -> list[TableColumn]:
        """Where no column is known to name the rows, the first of texts does; one beyond the values is a remark."""
        values = (at for at, one in enumerate(columns) if one.role is ColumnRole.VALUE and one.axes.indicator)
        end = next(values, None)
        for at, one in enumerate(columns[:end]):
            if one.role is ColumnRole.NOTE and not self.headings.role(one.heading[-1] if one.heading else ""):
                told = {axes.member is not None for column in columns if (axes := column.axes).indicator}
                role = (
                    ColumnRole.MEMBER
                    if told or any(column.axes.indicator for column in columns)
                    else ColumnRole.INDICATOR
                )
                return [*columns[:at], one._replace(role=role), *columns[at + 1 :]]
        return columns

    def heading_texts(self, numbers: list[int]) -> Mapping[int, tuple[str, ...]]:
        """The headings of each column: what is merged or stands alone above several is of all of them."""
        found: dict[int, list[str]] = {number: [] for number in numbers}
        lines = self.section.headings
        for at, line in enumerate(lines):
            held, before = self.sheet.rows[line], ""
            last = at == len(lines) - 1
            groups = {} if last else self.groups_below(line, lines[at + 1])
            for number in numbers:
                if number in groups:
                    found[number].append(groups[number])
                    continue
                first = self.sheet.merged.get((line, number))
                cell = held.get(number) or (self.sheet.rows.get(first[0], {}).get(first[1]) if first else None)
                if cell is not None:
                    before = heading_text(cell)
                    if first is None or first[0] == line or before not in found[number]:
                        found[number].append(before)
                elif (
                    not last
                    and before
                    and self.spreads(before)
                    and any(number in self.sheet.rows[one] for one in lines[at + 1 :])
                ):
                    found[number].append(before)
        return {number: tuple(dict.fromkeys(texts)) for number, texts in found.items()}

    def groups_below(self, line: int, below: int) -> Mapping[int, str]:
        """What stands above each column, where texts below repeat, ``K, M, T, K, M, T``: one above each of the groups.

        It may stand above any column of its own.
        """
        held, lower = self.sheet.rows[line], self.sheet.rows[below]
        if any((line, number) in self.sheet.merged for number in lower):
            return {}
        texts = {number: heading_text(cell) for number, cell in lower.items()}
        for size in range(2, len(texts) // 2 + 1):
            columns = [*texts][len(texts) % size :]
            groups = [columns[n : n + size] for n in range(0, len(columns), size)]
            above = [[heading_text(held[one]) for one in group if one in held] for group in groups]
            alike = {tuple(texts[one] for one in group) for group in groups}
            if len(alike) == 1 and all(len(one) == 1 for one in above):
                return {number: text for group, [text] in zip(groups, above, strict=True) for number in group}
        return {}

    def spreads(self, text: str) -> bool:
        """Whether a heading may stand for columns to its right that have none: no name of a column of labels."""
        axes = self.headings.read(text)
        return axes is not None or self.headings.role(text) is None

    def column(self, number: int, heading: tuple[str, ...]) -> TableColumn:
        cells = self.cells(number)
        amounts = sum(1 for cell in cells if is_amount(cell) or cell.form is CellForm.NUMBER)
        role = self.headings.role(heading[-1]) if heading else None
        axes, unknown = self.told(heading)
        if role in (
            ColumnRole.INDICATOR_ID,
            ColumnRole.MEMBER_ID,
            ColumnRole.PART_ID,
            ColumnRole.AREA,
            ColumnRole.UNIT,
            ColumnRole.POINT,
            ColumnRole.NOTE,
        ):
            return TableColumn(number, heading, role, NOTHING_TOLD)
        if unknown is None and axes.indicator and self.is_corner(number, cells):
            return TableColumn(number, heading, self.by_content(role, cells) or ColumnRole.MEMBER, corner_of(axes))
        values = unknown is None and axes.tells and not self.is_label(number, axes, role, cells, amounts)
        if values or (role is ColumnRole.VALUE and amounts):
            weak = axes.kind is FactKind.VALUE
            return TableColumn(number, heading, ColumnRole.VALUE, axes._replace(kind=None, role=None) if weak else axes)
        by_content = self.by_content(role, cells)
        if unknown is not None and role is None and by_content is ColumnRole.PERIOD:
            by_content = None  # ``Startår``, ``Uppdaterad``: times of something else
        if by_content is not None:
            return TableColumn(number, heading, by_content, corner_of(axes) if unknown is None else NOTHING_TOLD)
        some = amounts or (unknown is not None and self.may_be_values(unknown, cells))
        if some and (role is None or role is ColumnRole.VALUE) and not is_code_heading(heading):
            told = (
                axes.over(self.headings.words_known(unknown).then(when_in_heading(unknown)))
                if unknown is not None
                else axes
            )
            return TableColumn(number, heading, ColumnRole.VALUE, told, unknown or " ".join(heading))
        return TableColumn(
            number,
            heading,
            ColumnRole.NOTE if role is ColumnRole.UNIT_OR_MEMBER or role is None else role,
            NOTHING_TOLD,
        )

    def is_corner(self, number: int, cells: list[TableCell]) -> bool:
        """Whether a first column, headed by a measure, names the rows: texts or years, with amounts beside them."""
        first = all(number <= min(self.sheet.rows[row]) for row in self.sample)
        beside = (cell for row in self.sample for column, cell in self.sheet.rows[row].items() if column != number)
        return first and bool(cells) and not any(map(is_amount, cells)) and any(map(is_amount, beside))

    def is_label(self, number: int, axes: Axes, role: ColumnRole | None, cells: list[TableCell], amounts: int) -> bool:
        """Whether a column whose heading is known holds names all the same: ``Plats`` with names of places."""
        texts = len(cells) - amounts
        of_unit = axes.unit is not None and axes == Axes(unit=axes.unit) and self.is_corner(number, cells)
        if (role is ColumnRole.PERIOD or of_unit) and cells and all(when_of(heading_text(cell)) for cell in cells):
            return True
        if (axes.check is not None or axes.when is not None) and amounts:
            return False
        names = self.by_content(role, cells)
        parts = axes.indicator is None and not amounts and all(map(_tells_part, cells))
        of_years = names is ColumnRole.PERIOD and (axes.when is not None or axes.indicator is not None) and not parts
        return texts > amounts and names is not None and not of_years

    def told(self, heading: tuple[str, ...]) -> tuple[Axes, str | None]:
        """What the headings say together, and the one that says nothing we know."""
        axes, unknown = NOTHING_TOLD, None
        for text in reversed(heading):
            one = self.headings.read(text)
            if one is None and self.headings.role(text) is ColumnRole.PERIOD and self.tells_when(heading):
                continue  # ``Månad`` beside ``Ack``, below January
            if text in self.units_beside and (one is None or is_count_or_share(text)):
                axes = axes.over(Axes(unit=self.units_beside[text]))
            elif one is None:
                unknown = text
            else:
                axes = axes.over(one)
        whole = self.headings.read(" ".join(heading)) if unknown is not None and len(heading) > 1 else None
        return (whole, None) if whole is not None else (axes, unknown)

    def may_be_values(self, heading: str, cells: list[TableCell]) -> bool:
        """Whether texts that begin as numbers, ``6,6 (6,8)``, stand below a heading that names a measure, or a time."""
        names = self.headings.names
        begin = bool(cells) and all(_BEGINS.match(cell.text) for cell in cells)
        return begin and bool(names.offers(heading, names.called) or when_in_heading(heading))

    def is_of_which(self, text: str) -> bool:
        """Whether a label says by its own words that it is a part of what stands above: ``varav kvinnor``."""
        part = told_of_which(text)
        return part is not None and self.headings.names.is_part(part)

    def tells_when(self, heading: tuple[str, ...]) -> bool:
        """Whether any of several headings tells when, so that one of them that is called ``Månad`` tells no more."""
        return any(one is not None and one.when is not None for one in map(self.headings.read, heading))

    def by_content(self, role: ColumnRole | None, cells: list[TableCell]) -> ColumnRole | None:
        """What the cells name: what the heading says, unless they are nothing of it and plainly something else."""
        names, counted = self.headings.names, Counter[ColumnRole]()
        texts = [heading_text(cell) for cell in cells if not is_amount(cell)]
        below = parts_below(texts, names)
        wholes = [text for at, text in enumerate(texts) if at not in below and not self.is_of_which(text)]
        for text in wholes:
            axes = self.headings.read(text)
            counted[ColumnRole.INDICATOR] += axes is not None and axes.indicator is not None
            counted[ColumnRole.MEMBER] += names.is_member(text)
            counted[ColumnRole.PART] += names.is_part(text) and (len(text) > 1 or role in (ColumnRole.PART, None))
            if axes is not None:
                counted[ColumnRole.PERIOD] += axes.when is not None and not (axes.kind or axes.indicator or axes.member)
                counted[ColumnRole.KIND] += axes.kind is not None
            counted[ColumnRole.KIND] += role is ColumnRole.KIND and own_kind(text) is not None
            span = role is None and text[:1].isdigit()  # 80–90 below no word for units
            counted[ColumnRole.UNIT] += not span and _is_unit(text, role)
        named = counted[ColumnRole.INDICATOR] + counted[ColumnRole.MEMBER]
        for other in (ColumnRole.PERIOD, ColumnRole.KIND):
            if role in (ColumnRole.INDICATOR, ColumnRole.MEMBER) and counted[other] < len(cells):
                counted[other] = 0  # codes, of which some look like years, and what stands below names
        if role is None and named:
            counted[ColumnRole.KIND] = 0
        if any(names.is_member(text) and not names.is_part(text) for text in wholes):
            counted[ColumnRole.PART] = 0  # of the members beside them, or of all
        nothing = not any(counted[one] for one in _LABELS)
        if role in _LABELS and (counted[role] or (nothing and role is not ColumnRole.KIND)):
            return role
        if role is ColumnRole.UNIT_OR_MEMBER:
            return ColumnRole.UNIT if counted[ColumnRole.UNIT] > counted[ColumnRole.MEMBER] else ColumnRole.MEMBER
        best = max((*_LABELS, ColumnRole.UNIT), key=lambda one: counted[one])
        return best if counted[best] and counted[best] * 4 >= len(cells) - len(texts) + len(wholes) else None


def _is_unit(text: str, role: ColumnRole | None) -> bool:
    """Whether a label is a unit; no word for what is counted, ``Barn``, where no heading says that it is a unit."""
    quantity = measure(text).quantity
    counted = quantity is Quantity.COUNT and role is None and text.casefold() not in GENERAL
    return quantity is not Quantity.OTHER and not counted


def is_code_heading(heading: tuple[str, ...]) -> bool:
    """Whether numbers below it are codes: ``Kod``, ``Skolenhetskod``, ``Objektnummer``."""
    return bool(heading) and _CODES.fullmatch(folded_name(heading[-1])) is not None


def _tells_part(cell: TableCell) -> bool:
    """Whether a cell tells a part of a year, and not of which: ``mars`` below 2026."""
    when = when_of(heading_text(cell))
    return when is not None and bool(when.part) and when.year is None


def _is_code(cell: TableCell) -> bool:
    return cell.text.isalnum() and any(map(str.isdigit, cell.text))


def corner_of(axes: Axes) -> Axes:
    """What the heading of a column of labels tells of all of the table."""
    return Axes(indicator=axes.indicator, when=axes.when)


def beside_measures(columns: Mapping[int, TableColumn], names: Names) -> Mapping[int, TableColumn]:
    """The columns of values, where ``Antal svar`` or ``Kvinnor`` alone is of what the column to its left tells.

    Where several tell something, each is to have such a column, for else it may be of all of them.
    """
    measured = {one.axes.indicator for one in columns.values() if one.axes.indicator}
    telling = {number: one.axes for number, one in columns.items() if _tells_itself(one, bool(measured))}
    found = dict(columns)
    for number, one in columns.items():
        before = max((n for n in telling if n < number), default=None)
        if number in telling or one.of_which or one.unknown is not None or before is None:
            continue
        if one.axes.kind is None and not _is_part_of(one.axes, telling[before], names):
            continue
        steps = number - before
        each = all(n + steps in columns and columns[n + steps].axes == one.axes for n in telling)
        if each or len(telling) == 1:
            own = telling[before]
            when = own.when if own.when is not None and own.when.whole_year else None
            found[number] = one._replace(axes=one.axes.over(Axes(indicator=own.indicator, when=when)))
    if len(measured) == 1:
        (id,) = measured
        told = any(one.axes.indicator and one.axes.when for one in columns.values())
        of_times = [one for one in found.values() if told and one.axes.when and one.axes == Axes(when=one.axes.when)]
        found |= {one.number: one._replace(axes=one.axes._replace(indicator=id)) for one in of_times if not one.unknown}
    if measured:
        of_none = [one for one in found.values() if one.axes.unit and not (one.axes.indicator or one.unknown)]
        found |= {one.number: one._replace(unknown=" ".join(one.heading)) for one in of_none if one.axes.part}
    return found


def _tells_itself(column: TableColumn, measured: bool) -> bool:
    """Whether a column needs none beside it: where any names a measure, a year and a part alone are not enough."""
    axes = column.axes
    of_when = axes.when is not None and axes.kind not in _BESIDE and not (measured and axes.part) and axes.check is None
    return not column.of_which and (axes.indicator is not None or of_when)


def _is_part_of(axes: Axes, whole: Axes, names: Names) -> bool:
    """Whether a column tells a part alone, of numbers in the unit of what the column to its left tells."""
    if axes.part is None or whole.part is not None or names.is_whole(axes.part):
        return False
    indicator = names.workspace.data.indicators.get(whole.indicator or "")
    told = (axes.unit, indicator.measured_in if indicator is not None else None)
    return None in told or len({measure(one).quantity for one in told}) == 1


def of_all_members(columns: Mapping[int, TableColumn], names: Names) -> Mapping[int, TableColumn]:
    """The columns of values, where one of all together (``Totalt``) beside those of members is of all members."""
    if not any(one.axes.member for one in columns.values()):
        return columns
    return {
        number: one._replace(axes=one.axes._replace(member=one.axes.part, part=None))
        if one.axes.member is None and one.axes.part is not None and names.is_whole(one.axes.part)
        else one
        for number, one in columns.items()
    }
