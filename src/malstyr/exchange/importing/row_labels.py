"""What the labels of a row say."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple, NoReturn, assert_never

from malstyr.editing.fact import AMOUNTS, FactKind
from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.cell_axes import CellAxes
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import NOTHING_TOLD, Axes, Check, ColumnRole, own_kind
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.of_which import told_of_which
from malstyr.exchange.importing.sections import heading_text, is_amount
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.exchange.importing.when import TableWhen, when_of
from malstyr.exchange.table import CellForm, TableCell

_KPI = re.compile("[NU][0-9]{5}")
"""An id of Kolada's, which an indicator need not have."""
_MEANS = frozenset(map(folded_name, ("medel", "medelvärde", "medelbetyg", "snitt", "genomsnitt", "index", "andel")))
"""What the value may be called beside how many have answered, or a mean of something else."""

_OF_WHICH = " varav "
"""Between what a row above names and the part of it that a row tells."""


class RowTold(NamedTuple):
    """What the labels of a row and of its group say."""

    axes: Axes
    member: str | None
    alike: tuple[str, ...] | None = None
    """The labels of rows that are alike but for their period; None where more than one tells of it."""


class RowLabels(CellAxes):
    """Reads the names that stand beside values."""

    def labelled(self, number: int, row: Mapping[int, TableCell]) -> Mapping[int, str]:
        """The labels of a row: those that stand in it, and those of its group above."""
        found = self.labels_of(number, row)
        told = {column: self.part_of_row_above(number, column, text) for column, text in found.items()}
        parts = {column: part for column, part in told.items() if part is not None and self.names.is_part(part)}
        if parts:
            wholes = {column: self.before.get(column, "").partition(_OF_WHICH)[0] for column in parts}
            known = {one: f"{whole}{_OF_WHICH}{parts[one]}" for one, whole in wholes.items() if whole}
            found = {**found, **known}
        self.before = found
        return found

    def part_of_row_above(self, number: int, column: int, text: str) -> str | None:
        """The part that a label tells of a row above: by where it stands, or by its own words."""
        return text if number in self.parts_below.get(column, ()) else told_of_which(text)

    def labels_of(self, number: int, row: Mapping[int, TableCell]) -> Mapping[int, str]:
        """The same, as they stand; of the sum of the rows of a name, that."""
        if number in self.sum_rows:
            held = {one.number: heading_text(row[one.number]) for one in self.labels if one.number in row}
            return {**held, **self.sum_rows[number]}
        if all(one.number in row for one in self.labels):
            return {one.number: heading_text(row[one.number]) for one in self.labels}
        own: dict[int, str] = {}
        merged: set[int] = set()
        for one in self.labels:
            cell = row.get(one.number)
            first = self.sheet.merged.get((number, one.number))
            if cell is None and first is not None:
                cell = self.sheet.rows.get(first[0], {}).get(first[1])
                merged.add(one.number)
            if cell is not None:
                own[one.number] = heading_text(cell)
        found: dict[int, str] = {}
        leading = True
        for label in self.labels:
            text, before = own.get(label.number), self.before.get(label.number)
            if text is not None:
                leading = leading and label.number in merged
                found[label.number] = text
            elif leading and before is not None and (own or self.is_one_of_several(row)) and not self.ids:
                found[label.number] = before
        return found

    def is_one_of_several(self, row: Mapping[int, TableCell]) -> bool:
        """Whether a row without a name tells by a word before its values which it is of those named above."""
        beside = [one for one in self.notes if one in row and one < min(self.values, default=0)]
        return any(not (is_amount(row[one]) or self.names.is_sum(heading_text(row[one]))) for one in beside)

    def row_told(self, number: int, row: Mapping[int, TableCell], labels: Mapping[int, str]) -> RowTold:
        """What the labels say, found once for rows alike but for their period. Raises CellLeft where one is left."""
        parted = any(_OF_WHICH in text for text in labels.values())
        if self.of_period not in labels or self.group is not NOTHING_TOLD or parted:
            return self.row_read(number, row, labels)
        alike = tuple([text for column, text in labels.items() if column != self.of_period])
        known = self.told_alike.get(alike)
        if known is None:
            told = self.row_read(number, row, labels)
            rest = {column: text for column, text in labels.items() if column != self.of_period}
            axes = self.row_read(number, row, rest).axes if rest else NOTHING_TOLD
            if axes.when is not None:
                return told
            known = self.told_alike[alike] = axes
        self.when_label = labels[self.of_period]
        column = next(one for one in self.labels if one.number == self.of_period)
        when = self.when_of_row(number, row, column, self.when_label, None)
        return RowTold(known.then(when), known.member, alike)

    def row_read(self, number: int, row: Mapping[int, TableCell], labels: Mapping[int, str]) -> RowTold:
        """What the labels say, one after the other."""
        self.when_label = self.title_of_when or self.file
        if not labels and not self.group.tells and self.labels and not self.ids:
            self.unnamed(number, row)
        axes = NOTHING_TOLD
        for column in self.labels:
            text = labels.get(column.number)
            if text is not None:
                axes = self.named(number, row, column, text, axes)
        if self.ids and axes.indicator is None:
            help, message = self.say("help.no-id"), self.say("refused.no-id")
            self.refuse(self.sheet.at(number), next(iter(row.values())).text, "unknown-indicator", help, message)
            self.leave_rest(number, row, "unknown-indicator")
        of_other = axes.indicator is not None and self.group.indicator is not None
        group = NOTHING_TOLD if of_other else self.group
        return RowTold(axes.over(group), axes.member or group.member)

    def named(self, number: int, row: Mapping[int, TableCell], column: TableColumn, text: str, axes: Axes) -> Axes:
        """What a label adds."""
        whole, _, part = text.partition(_OF_WHICH)
        if self.names.is_part(part) and not (self.names.is_member(text) or self.names.indicator(text)):
            return self.named(number, row, column, whole, axes)._replace(part=part)
        match column.role:
            case ColumnRole.MEMBER | ColumnRole.INDICATOR if (said := self.no_name(text)) is not None:
                self.when_label = text if said.when is not None else self.when_label
                found = axes.over(said)
            case ColumnRole.INDICATOR:
                found = self.measure_named(number, row, text, axes)
            case ColumnRole.INDICATOR_ID:
                found = axes._replace(indicator=self.known_id(number, row, text))
            case ColumnRole.MEMBER | ColumnRole.MEMBER_ID:
                found = axes._replace(member=text)
            case ColumnRole.PART | ColumnRole.PART_ID:
                found = axes._replace(part=text)
            case _:
                found = self.told_beside(number, row, column, text, axes)
        return found

    def no_name(self, text: str) -> Axes | None:
        """What a label among names tells that is none: a year, or which amount it is."""
        if len(self.labels) > 1 or self.names.is_member(text) or self.names.indicator(text):
            return None
        said = self.headings.read(text)
        told = said is not None and said == Axes(when=said.when, kind=said.kind)
        return said if said is not None and told and (said.kind in AMOUNTS or self.group.member) else None

    def measure_named(self, number: int, row: Mapping[int, TableCell], text: str, axes: Axes) -> Axes:
        """What a label of measures adds: below the heading of a group, or in a table of one, it may name a member."""
        own = self.context.indicator
        if self.group.indicator and self.names.members(self.group.indicator, text):
            return axes._replace(member=text)
        of_own = own is not None and (self.names.members(own, text) or self.names.coded_members(own, text))
        named = own is not None and (self.names.is_organisation(text) or bool(of_own))
        if named and not self.names.indicator(text):
            return axes._replace(member=text)
        said = self.headings.read(text) if not self.names.indicator(text) else None
        if said is not None and said.indicator in self.workspace.data.indicators:
            return axes.over(said)
        return axes._replace(indicator=axes.indicator or self.indicator_of_row(number, row, text))

    def told_beside(
        self, number: int, row: Mapping[int, TableCell], column: TableColumn, text: str, axes: Axes
    ) -> Axes:
        """What a label adds that is no name: when, which key, the unit."""
        match column.role:
            case ColumnRole.PERIOD:
                self.when_label = text
                return axes._replace(when=self.when_of_row(number, row, column, text, axes.when))
            case ColumnRole.KIND:
                return self.kind_told(number, row, text, axes)
            case ColumnRole.POINT:
                return axes._replace(point=self.point_of(text))
            case ColumnRole.UNIT:
                return axes._replace(unit=text)
            case ColumnRole.AREA if not (self.names.is_organisation(text) or self.is_only_area(text)):
                self.leave(number, row, "other-area", self.say("ignored.other-area", area=text))
            case ColumnRole.AREA | ColumnRole.VALUE | ColumnRole.NOTE | ColumnRole.UNIT_OR_MEMBER:
                pass
            case (
                ColumnRole.INDICATOR | ColumnRole.INDICATOR_ID | ColumnRole.MEMBER | ColumnRole.MEMBER_ID
                | ColumnRole.PART | ColumnRole.PART_ID
            ):  # fmt: skip
                pass  # names
            case _:
                assert_never(column.role)
        return axes

    def is_only_area(self, text: str) -> bool:
        """Whether a code is that of all rows, where nothing tells the organisation's own: then it tells none apart."""
        own = self.workspace.data.organisation
        return own is not None and not own.kolada and text.isdecimal() and len(self.all_named(ColumnRole.AREA)) == 1

    def kind_told(self, number: int, row: Mapping[int, TableCell], text: str, axes: Axes) -> Axes:
        """Which key of a cell a label tells; a part of a year is none."""
        self.when_label = text
        if text == FactKind.NOTE:
            self.leave(number, row, "note", self.say("ignored.unknown-kind", text=text))
        said, own = self.headings.read(text), own_kind(text)
        if own is not None and (said is None or (said.kind is None and said.check is None)):
            said = Axes(kind=own)
        if said is None and folded_name(text) in _MEANS and (id := self.context.indicator) is not None:
            ask = self.say("ask.indicator", text=text, names=id)
            self.wait(f"indicator:{text}", ask, [id, SKIP], row, number)
            said = Axes(kind=FactKind.VALUE)
        if said is None:
            self.leave(number, row, "unknown-indicator", self.say("ignored.unknown-kind", text=text))
        return said.over(axes)

    def unnamed(self, number: int, row: Mapping[int, TableCell]) -> NoReturn:
        """A row with values and no label is refused."""
        code = "unknown-member" if self.context.indicator else "unknown-indicator"
        help, message = self.say("help.no-label", at=self.sheet.at(number)), self.say("refused.no-label")
        for column, cell in row.items():
            if column in self.values:
                self.refuse(self.sheet.at(number, column), cell.text, code, help, message)
            else:
                self.ignore(self.sheet.at(number), "note", self.say("ignored.note"))
        raise CellLeft

    def leave_rest(self, number: int, row: Mapping[int, TableCell], code: str) -> NoReturn:
        """All of a row but the one of its cells that is refused."""
        if len(row) > 1:
            self.ignore(self.sheet.at(number), code, self.say("ignored.of-refused"), len(row) - 1)
        raise CellLeft

    def leave(self, number: int, row: Mapping[int, TableCell], code: str, message: str) -> NoReturn:
        """The whole row is left out."""
        self.ignore(self.sheet.at(number), code, message, len(row))
        raise CellLeft

    def wait(self, key: str, text: str, options: Iterable[str], row: Mapping[int, TableCell], number: int) -> str:
        """The answer to a question that a whole row waits for."""
        cells = len(row)
        answer = self.ask(key, text, options, cells=cells)
        if answer is None:
            raise CellLeft
        if answer == SKIP:
            self.leave(number, row, "note", self.say("ignored.answered", key=key))
        return answer

    def indicator_of_row(self, number: int, row: Mapping[int, TableCell], text: str) -> str:
        """The measure that a label names, or is asked to be."""
        axes, ids = self.headings.read(text), self.names.indicator(text)
        if not ids and axes is not None and axes.indicator in self.workspace.data.indicators:
            ids = (axes.indicator,)
        if len(ids) == 1:
            return ids[0]
        if ids:
            said = self.say("ask.several-indicators", text=text, names=self.listed(ids))
            return self.wait(f"indicator:{text}", said, [*ids, SKIP], row, number)
        coded = self.beside_code("indicator", text, self.names.coded_indicators, len(row))
        return coded or self.measure_meant(number, row, text)

    def measure_meant(self, number: int, row: Mapping[int, TableCell], text: str) -> str:
        """The measure of a name that is none: the one that all of the table is said to be of, or one that is near."""
        of_all, note = self.names.is_whole(text), self.only_text(row)
        known, key = self.names.called, f"indicator:{text}"
        offers = self.names.offers(text, known)
        if options := self.choices(key, offers, known):
            said = self.say("ask.indicator", text=text, names=self.listed(offers))
            return self.wait(key, said, options, row, number)
        if of_all:
            self.leave(number, row, "total-row", self.say("ignored.total-row", text=text))
        if note:
            self.leave(number, row, "note", self.say("ignored.note"))
        self.leave(number, row, "unknown-indicator", self.say("ignored.unknown-indicator", text=text))
        return None

    def only_text(self, row: Mapping[int, TableCell]) -> bool:
        return not any(is_amount(cell) or cell.form is CellForm.NUMBER for cell in row.values())

    def known_id(self, number: int, row: Mapping[int, TableCell], text: str) -> str:
        """In a file with ids, what is not known is refused."""
        if text in self.workspace.data.indicators:
            return text
        called = self.names.indicator(text)
        if len(called) == 1:
            return called[0]
        data = self.workspace.data.indicators
        beside = [row[one.number] for one in self.notes.values() if one.number in row and self.names_measures(one)]
        named = {id for cell in beside for id in self.names.indicator(heading_text(cell))}
        if _KPI.fullmatch(text) and len(named) == 1 and data[id := named.pop()].kolada is None:
            return id
        known = dict.fromkeys(data, "")
        self.refuse(self.sheet.at(number), text, "unknown-indicator", self.near(text, known))
        self.leave_rest(number, row, "unknown-indicator")
        return None

    def names_measures(self, column: TableColumn) -> bool:
        """Whether a column beside that of ids holds the names of measures."""
        return bool(column.heading) and self.headings.role(column.heading[-1]) is ColumnRole.INDICATOR

    def when_of_row(
        self, number: int, row: Mapping[int, TableCell], column: TableColumn, text: str, before: TableWhen | None
    ) -> TableWhen:
        """What a label of periods tells, alone or with its heading: ``1`` below ``Tertial``."""
        when = when_of(text) or when_of(f"{column.heading[-1] if column.heading else ''} {text}")
        if when is None:
            said = self.headings.read(text)
            when = said.when if said is not None else None
            if when is None and said is not None and said.check is Check.TARGET:
                self.leave(number, row, "note", self.say("ignored.target"))
            if when is None and said is not None and said.check is not None:
                self.leave(number, row, "computed", self.say("ignored.deviation-row", label=text))
        if when is None and self.names.is_sum(text):
            self.leave(number, row, "total-row", self.say("ignored.total-period", text=text))
        if when is None:
            answer = self.made.questions.answers.get(f"period:{text}")
            if answer is not None:
                self.ask(f"period:{text}", self.say("ask.period", text=text), [], free=True)
                return when_of(answer.text) or TableWhen(exact=answer.text)
            self.refuse(self.sheet.at(number), text, "bad-period", self.say("help.bad-period"))
            self.leave_rest(number, row, "bad-period")
        if before is None:
            return when
        if before.year is not None and when.year is not None and before.year != when.year:
            message = self.say("refused.two-periods", one=before.year, other=when.year)
            self.refuse(self.sheet.at(number), text, "bad-period", self.say("help.two-periods"), message)
            self.leave_rest(number, row, "bad-period")
        return when.joined(before) or when

    def point_of(self, text: str) -> str | None:
        said = self.headings.read(text)
        if text in self.workspace.data.calendar:
            return text
        return said.point if said is not None else None
