"""A table understood against a workspace: each cell is taken as a fact, refused, left out, or waits for an answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from malstyr.contract.imported import LeftRecord
from malstyr.editing.fact import CellFact, FactKind
from malstyr.exchange.importing.amounts_read import amount_of, decimal_sign, is_day, with_digits
from malstyr.exchange.importing.asked import KEEP, SKIP, Answer, Questions
from malstyr.exchange.importing.columns import TableColumn, columns_of
from malstyr.exchange.importing.headings import NOTHING, Axes, Check, Headings, Role
from malstyr.exchange.importing.names import OTHER_AREAS, Names, folded_name
from malstyr.exchange.importing.sections import Section, heading_text, is_amount, sections_of
from malstyr.exchange.importing.series import SeriesNow
from malstyr.exchange.importing.when import When, when_of
from malstyr.exchange.table import CellForm, TableCell, TableFile, TableSheet
from malstyr.language.typography import number as number_told
from malstyr.language.words import words
from malstyr.model.indicators import Indicator, Missing
from malstyr.model.measures import Measure, Quantity, alike, measure
from malstyr.model.periods import Period, PeriodKind, year_period
from malstyr.workspace.workspace import Workspace, spoken

_NOTHING_TOLD = ("–", "—", "−")
_LONGEST_TOKEN = 15
_YEAR_IN_TEXT = re.compile(r"(?<![\d-])((?:19|20)[0-9]{2})(?![\d-])")
_IN_UNIT = (FactKind.VALUE, FactKind.BUDGET, FactKind.FORECAST, FactKind.MARGIN)
_OF_PARTS = (FactKind.VALUE, FactKind.N, FactKind.MARGIN)
_LETTER_OF = {
    PeriodKind.MONTH: ("month", 1), PeriodKind.QUARTER: ("quarter", 3), PeriodKind.TERTIAL: ("tertial", 4),
    PeriodKind.HALF_YEAR: ("half-year", 6), PeriodKind.WEEK: ("week", 0), PeriodKind.DAY: ("day", 0),
    PeriodKind.TO_DATE: ("to-date", 0),
}  # fmt: skip
OWN_KINDS = {"antal svar": FactKind.N, "antal tillfrågade": FactKind.INVITED, "antal jämförda": FactKind.OF}
"""What our own export calls the keys of cells, where tables call them otherwise too."""
ALONE_IN_EXPORT = ("svar", "ärenden", "answers", "cases", "note")
"""Keys whose content is no number and stands in no table but our own."""
ABOUT_SHEET = "_malstyr"
"""The hidden sheet in which a workbook of ours tells what it is."""
_PERSONAL = re.compile(
    r"person(?:nummer|nr)|(?:e-?post|mail|e-?mail)(?:adress)?|(?:tele|mobil)(?:fon)?(?:nr|nummer)?|mobil|ip(?:-?adress|-?nummer)|"
    r"(?:för|efter)namn|för- och efternamn|namn och personnummer|gatuadress|hemadress|bostadsadress|respondent-?id"
)
_HEADS_LOOKED_AT = 8
_PERSONAL_CONTENT = re.compile(r"(?:19|20)?[0-9]{6}[-+]?[0-9]{4}|[^@\s]+@[^@\s]+\.[a-zåäö]{2,}")


class Wanted(NamedTuple):
    """What a person has said on the command line of the whole table."""

    indicator: str | None = None
    period: str | None = None
    member: str | None = None
    sheet: str | None = None
    unit: str | None = None
    decimal: str | None = None
    skip: frozenset[str] = frozenset()
    skip_names: frozenset[str] = frozenset()
    """The folded first labels of rows that are left."""
    entry_period: str | None = None
    """The period that an entry sheet of ours is filled in for; None where the file is none."""


class TakenCell(NamedTuple):
    """A cell that was understood."""

    at: str
    text: str
    shown: str | None
    fact: CellFact
    decimals: int
    converted: str | None
    note: str | None = None


class LeftOutCells(NamedTuple):
    """Cells that were left out together, and why."""

    at: str
    code: str
    message: str
    cells: int


@dataclass
class Understanding:
    """All that was understood of a file."""

    questions: Questions
    sheet: TableSheet | None = None
    taken: list[TakenCell] = field(default_factory=list)
    waiting: list[CellFact] = field(default_factory=list)
    """What cells are about whose number waits for an answer."""
    clashing: set[int] = field(default_factory=set)
    """Which of those taken say otherwise than another, and are refused."""
    refused: list[LeftRecord] = field(default_factory=list)
    ignored: dict[tuple[str, str], LeftOutCells] = field(default_factory=dict)
    columns: list[TableColumn] = field(default_factory=list)
    heading_rows: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    """The folded first labels of rows that were left as somebody asked."""
    decimal: str | None = None
    layout: str | None = None
    entry_period: str | None = None
    unit: tuple[str | None, str | None, Decimal] | None = None


class _Left(Exception):
    """A cell ends here: told by what was done with it before."""


def entry_period(table: TableFile) -> str | None:
    """The period that an entry sheet of ours is filled in for, as its hidden sheet tells; None of another file."""
    for sheet in table.sheets:
        if sheet.name == ABOUT_SHEET:
            told = {row[1].text: row[2].text for row in sheet.rows.values() if 1 in row and 2 in row}
            return told.get("period") if told.get("kind") == "entry-sheet" else None
    return None


def understand(
    table: TableFile,
    workspace: Workspace,
    wanted: Wanted,
    answers: Mapping[str, Answer],
    language: str,
    progress: Callable[[int, int], None] | None = None,
) -> Understanding:
    """What a file of tables says of a workspace."""
    made = Understanding(Questions(answers), entry_period=wanted.entry_period)
    reader = _Understanding(made, workspace, wanted, language)
    sheets = reader.chosen(table)
    for sheet in sheets:
        made.sheet = sheet
        reader.read(table, sheet, progress)
    reader.tell_hidden(table, made.sheet)
    made.taken = [one for at, one in enumerate(made.taken) if at not in made.clashing]
    return made


class _Row(NamedTuple):
    """What the labels of a row say."""

    axes: Axes
    member: str | None
    label: str
    ids: bool = False


class _Understanding:
    def __init__(self, made: Understanding, workspace: Workspace, wanted: Wanted, language: str) -> None:
        self.made, self.workspace, self.wanted, self.language = made, workspace, wanted, language
        self.catalogue = words(language)
        self.names = Names(workspace)
        self.headings = Headings(self.names)
        self.now = SeriesNow(workspace)
        self.ask = made.questions.ask
        self.seen: dict[tuple[object, ...], int] = {}
        self.clashing: set[tuple[object, ...]] = set()

    def say(self, key: str, /, **args: object) -> str:
        return self.catalogue[f"import.{key}"].format(**args)

    # which sheet

    def chosen(self, table: TableFile) -> list[TableSheet]:
        """The sheets that are read: the one asked for, else the only one with a table, else all whose rows have ids."""
        sheets = [one for one in table.sheets if one.rows and one.name != ABOUT_SHEET]
        answer = self.made.questions.answers.get("sheet")
        wanted = self.wanted.sheet or (answer.text if answer is not None else "")
        for one in sheets:
            if wanted and one.name is not None and folded_name(one.name) == folded_name(wanted):
                if not self.wanted.sheet:
                    self.ask("sheet", self.say("ask.sheet", sheets=wanted), [wanted], free=True)
                self.others(sheets, one)
                return [one]
        likely = [one for one in sheets if self.has_table(one)] or sheets
        if len(likely) > 1 and not all(map(self.has_ids, likely)):
            names = [one.name or "" for one in likely]
            cells = sum(len(row) for one in likely for row in one.rows.values())
            self.ask("sheet", self.say("ask.sheet", sheets=", ".join(names)), names, cells=cells)
            self.others(sheets, *likely)
            return []
        self.others(sheets, *likely)
        return likely

    def has_ids(self, sheet: TableSheet) -> bool:
        rows = (sheet.rows[number] for one in sections_of(sheet, self.headings) for number in one.headings)
        return any(self.headings.role(cell.text) is Role.INDICATOR_ID for row in rows for cell in row.values())

    def has_table(self, sheet: TableSheet) -> bool:
        return any(section.headings and section.rows for section in sections_of(sheet, self.headings))

    def others(self, sheets: Iterable[TableSheet], *read: TableSheet) -> None:
        for one in sheets:
            if all(one is not other for other in read):
                cells = sum(len(row) for row in one.rows.values())
                self.ignore(f"{one.name}", "note", self.say("ignored.other-sheet", sheet=one.name), cells)

    def tell_hidden(self, table: TableFile, sheet: TableSheet | None) -> None:
        for one in table.left_out:
            if one.sheet == ABOUT_SHEET:
                continue
            at = f"{one.sheet}!{one.row}" if one.row else one.sheet
            message = self.say("ignored.hidden")
            self.made.ignored[(f"{at}/{one.column}", "hidden")] = LeftOutCells(at, "hidden", message, one.cells)
        for fault in table.faults:
            place = sheet or (table.sheets[0] if table.sheets else None)
            at = place.at(fault.row, fault.column) if place is not None else f"R{fault.row}"
            self.refuse(at, fault.text, str(fault.code))

    # what becomes of a cell

    def ignore(self, at: str, code: str, message: str, cells: int = 1) -> None:
        self.last_ignored = (code, message)
        before = self.made.ignored.get((at, code))
        self.made.ignored[at, code] = LeftOutCells(at, code, message, cells + (before.cells if before else 0))

    def refuse(self, at: str, text: str, code: str, help: str = "", message: str | None = None, **args: object) -> None:
        if at in self.wanted.skip or at.split("C", maxsplit=1)[0] in self.wanted.skip:
            self.ignore(at, "note", self.say("ignored.skipped"))
            return
        told = message or self.say(f"refused.{code}", text=text, **args)
        self.made.refused.append(LeftRecord(at, text, code, told, help or None))

    # one sheet

    def read(self, table: TableFile, sheet: TableSheet, progress: Callable[[int, int], None] | None) -> None:
        self.sheet, self.file = sheet, table.name
        if self.personal(sheet):
            return
        texts = (cell.text for row in sheet.rows.values() for cell in row.values() if cell.form is CellForm.TEXT)
        self.made.decimal = self.decimal = self.wanted.decimal or decimal_sign(texts)
        self.merged_firsts = frozenset(sheet.merged.values())
        context = NOTHING
        for section in sections_of(sheet, self.headings):
            context = self.titles(section).over(context)
            if not section.headings:
                continue
            self.section(section, context, progress)

    def personal(self, sheet: TableSheet) -> bool:
        """Whether a table is of persons, and so not read at all: only the headings of such columns are told."""
        found: dict[int, str] = {}
        counted: dict[int, int] = {}
        first: dict[int, str] = {}
        for place, row in enumerate(sheet.rows.values()):
            for column, cell in row.items():
                if len(row) > 1:
                    first.setdefault(column, cell.text)
                if place < _HEADS_LOOKED_AT and len(row) > 1 and _PERSONAL.fullmatch(cell.text.casefold()):
                    found.setdefault(column, cell.text)
                elif "@" in cell.text or len(cell.text) >= 10:
                    counted[column] = counted.get(column, 0) + bool(_PERSONAL_CONTENT.fullmatch(cell.text))
        for column, times in counted.items():
            if times > 1 and column not in found:
                heading = first.get(column, "")
                found[column] = sheet.column_at(column) if _PERSONAL_CONTENT.fullmatch(heading) else heading
        if not found:
            return False
        for column, heading in sorted(found.items()):
            help = self.say("help.personal-column")
            self.refuse(sheet.column_at(column), heading, "personal-column", help)
        rest = sum(len(row) for row in sheet.rows.values()) - len(found)
        self.ignore(sheet.name or sheet.at(min(sheet.rows)), "personal-column", self.say("ignored.personal"), rest)
        return True

    def titles(self, section: Section) -> Axes:
        """What the texts above a table say of all of it."""
        axes, years = NOTHING, set[str]()
        for number in section.titles:
            for column, cell in self.sheet.rows[number].items():
                text = heading_text(cell)
                said = self.headings.read(text)
                if said is not None and said.when is not None and (said.when.exact or said.when.readings):
                    said = said._replace(when=None)
                if said is not None and said.tells:
                    axes = said.over(axes)
                elif cell.form is CellForm.TEXT:
                    years |= set(_YEAR_IN_TEXT.findall(text))
                    unit = self.money_in(text)
                    axes = axes if unit is None or axes.unit else axes._replace(unit=unit)
                self.ignore(self.sheet.at(number, column), "note", self.say("ignored.note"))
        if axes.when is None and len(years) == 1:
            axes = axes._replace(when=When(int(years.pop())))
        name = self.sheet.name
        said = self.headings.read(name) if name else None
        return (
            axes.over(Axes(indicator=said.indicator, when=said.when, member=said.member)) if said is not None else axes
        )

    def money_in(self, text: str) -> str | None:
        found = [one for one in re.split(r"[\s,()]+", text) if measure(one).quantity is Quantity.MONEY]
        return found[0] if len(set(found)) == 1 else None

    def section(self, section: Section, context: Axes, progress: Callable[[int, int], None] | None) -> None:
        columns = columns_of(self.sheet, section, self.headings)
        self.made.heading_rows += section.headings
        self.made.columns += columns
        self.labels = [one for one in columns if one.role not in (Role.VALUE, Role.NOTE)]
        self.values = {one.number: one for one in columns if one.role is Role.VALUE}
        self.notes = {one.number: one for one in columns if one.role is Role.NOTE}
        corner = [id for one in self.labels for text in one.heading for id in self.names.indicator(text)]
        corner = corner if len(set(corner)) == 1 and not any(one.axes.indicator for one in self.values.values()) else []
        whens = {one.axes.when for one in self.labels if one.axes.when is not None}
        own = Axes(indicator=corner[0] if corner else None, when=whens.pop() if len(whens) == 1 else None)
        self.context = own.over(context).over(self.given())
        self.ids = any(one.role is Role.INDICATOR_ID for one in columns)
        long = any(one.role in (Role.PERIOD, Role.KIND) for one in self.labels)
        self.made.layout = (
            "entry-sheet" if self.wanted.entry_period else self.made.layout or ("long" if long else "wide")
        )
        self.heads = [[heading_text(cell) for cell in self.sheet.rows[one].values()] for one in section.headings]
        self.group = NOTHING
        self.before: dict[int, str] = {}
        for done, number in enumerate(section.rows):
            if progress is not None and done % 2000 == 0:
                progress(done, len(section.rows))
            self.row(number, self.sheet.rows[number])

    def given(self) -> Axes:
        wanted = self.wanted
        told = wanted.period or wanted.entry_period
        when = when_of(told) if told else None
        if told and when is None:
            when = When(exact=told)
        return Axes(indicator=wanted.indicator, member=wanted.member, when=when, unit=wanted.unit)

    # one row

    def row(self, number: int, row: Mapping[int, TableCell]) -> None:
        sheet = self.sheet
        at = sheet.at(number)
        first = folded_name(heading_text(next(iter(row.values()))))
        if at in self.wanted.skip or str(number) in self.wanted.skip or first in self.wanted.skip_names:
            self.made.skipped.append(first)
            self.ignore(at, "note", self.say("ignored.skipped"), len(row))
            return
        if [heading_text(cell) for cell in row.values()] in self.heads:
            self.ignore(at, "note", self.say("ignored.repeated-heading"), len(row))
            return
        held = {column: cell for column, cell in row.items() if column in self.values}
        if not held:
            self.without_values(number, row)
            return
        labels = self.labelled(number, row)
        try:
            told = self.row_told(number, row, labels)
        except _Left:
            return
        for column, cell in row.items():
            if column in self.notes:
                if self.wanted.entry_period and self.remark(number, column, cell, told):
                    continue
                heading = " ".join(self.notes[column].heading)
                self.ignore(sheet.column_at(column), "note", self.say("ignored.note-column", heading=heading))
        come = self.come_of_cells()
        checks: dict[int, Decimal] = {}
        for column, cell in held.items():
            try:
                self.value(number, self.values[column], cell, told, checks)
            except _Left:
                continue
        if checks:
            self.check_deviation(number, checks)
        if self.come_of_cells() != come:
            self.made.rows.append(number)
        elif labels_here := sum(1 for column in row if column not in self.values and column not in self.notes):
            self.ignore(at, *self.last_ignored, labels_here)

    def come_of_cells(self) -> tuple[int, int, int]:
        """How many cells were taken, refused or wait: all but those left out."""
        return len(self.made.taken), len(self.made.refused), self.made.questions.unanswered

    def remark(self, number: int, column: int, cell: TableCell, told: _Row) -> bool:
        """A comment of an entry sheet: asked, where it is another than what is noted."""
        id, at = told.axes.indicator, self.sheet.at(number, column)
        if folded_name(self.notes[column].heading[-1]) != "kommentar" or id is None or told.axes.part:
            return False
        members = self.names.members(id, told.axes.member) if told.axes.member else ()
        when = self.context.when.period if self.context.when is not None else None
        if when is None or (told.axes.member and len(members) != 1):
            return False
        fact = CellFact(id, members[0] if members else None, None, when, FactKind.NOTE, cell.text)
        if self.now.held(fact) == cell.text:
            self.add(TakenCell(at, cell.text, cell.shown, fact, 0, None))
            return True
        answer = self.ask(f"check:{at}", self.say("ask.remark", text=cell.text), [KEEP, SKIP])
        if answer == KEEP:
            self.add(TakenCell(at, cell.text, cell.shown, fact, 0, None))
        elif answer == SKIP:
            self.ignore(at, "note", self.say("ignored.answered", key=f"check:{at}"))
        return True

    def without_values(self, number: int, row: Mapping[int, TableCell]) -> None:
        """A row of texts: the heading of a group, a note, or a row whose values are not there yet."""
        texts = [heading_text(cell) for cell in row.values()]
        if len(texts) == 1:
            axes = self.headings.read(texts[0])
            if axes is not None and (axes.indicator or axes.member or axes.when or axes.kind) and not axes.check:
                self.group = axes
                self.before = {}
                return
            if self.labels and next(iter(row)) == self.labels[0].number:
                self.group = NOTHING
            self.ignore(self.sheet.at(number), "note", self.say("ignored.note"))
            return
        self.labelled(number, row)
        self.ignore(self.sheet.at(number), "note", self.say("ignored.no-values"), len(row))

    def labelled(self, number: int, row: Mapping[int, TableCell]) -> dict[int, str]:
        """The labels of a row: those that stand in it, and those of its group above."""
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
            elif leading and before is not None and own:
                found[label.number] = before
        self.before = found
        return found

    def row_told(self, number: int, row: Mapping[int, TableCell], labels: Mapping[int, str]) -> _Row:
        """What the labels say. Raises _Left where the row is left."""
        axes, member, label, unit_told = NOTHING, None, "", None
        self.when_label = self.file
        for column in self.labels:
            text = labels.get(column.number)
            if text is None:
                continue
            match column.role:
                case Role.INDICATOR:
                    label = label or text
                    if self.group.indicator and self.names.members(self.group.indicator, text):
                        member = text
                        axes = axes._replace(member=text)
                        continue
                    said = self.headings.read(text) if not self.names.indicator(text) else None
                    if said is not None and said.indicator in self.workspace.data.indicators:
                        axes, member = axes.over(said), member or said.member
                    else:
                        axes = axes._replace(indicator=axes.indicator or self.indicator_of_row(number, row, text))
                case Role.INDICATOR_ID:
                    axes = axes._replace(indicator=self.known_id(number, row, text))
                case Role.MEMBER:
                    label = label or text
                    axes, member = axes._replace(member=text), text
                case Role.MEMBER_ID:
                    axes, member = axes._replace(member=text), text
                case Role.PART | Role.PART_ID:
                    axes = axes._replace(part=text)
                case Role.PERIOD:
                    self.when_label = text
                    axes = axes._replace(when=self.when_of_row(number, row, text, axes.when))
                case Role.KIND:
                    if text in ALONE_IN_EXPORT:
                        self.leave(number, row, "note", self.say("ignored.unknown-kind", text=text))
                    self.when_label = text
                    said = self.headings.read(text)
                    if said is None or (said.kind is None and said.check is None):
                        said = self.kind_by_id(text)
                    if said is None:
                        axes = self.not_a_kind(number, row, text, axes)
                    else:
                        axes = said.over(axes)
                case Role.POINT:
                    axes = axes._replace(point=self.point_of(text))
                case Role.UNIT:
                    unit_told = text
                case Role.AREA:
                    if not self.names.is_organisation(text):
                        message = self.say("ignored.other-area", area=text)
                        self.leave(number, row, "other-area", message)
                case _:
                    continue
        if not labels and not self.group.tells and self.labels and not self.ids:
            for column, cell in row.items():
                if column in self.values:
                    self.refuse(
                        self.sheet.at(number, column), cell.text, "unknown-indicator" if not self.context.indicator else "unknown-member",
                        self.say("help.no-label", at=self.sheet.at(number)), self.say("refused.no-label"),
                    )  # fmt: skip
                else:
                    self.ignore(self.sheet.at(number), "note", self.say("ignored.note"))
            raise _Left
        if self.ids and axes.indicator is None:
            self.refuse(
                self.sheet.at(number), next(iter(row.values())).text, "unknown-indicator", self.say("help.no-id"),
                self.say("refused.no-id"),
            )  # fmt: skip
            self.ignore(self.sheet.at(number), "unknown-indicator", self.say("ignored.of-refused"), len(row) - 1)
            raise _Left
        if unit_told is not None:
            axes = axes._replace(unit=unit_told)
        return _Row(axes.over(self.group), member or self.group.member, label, self.ids)

    def leave(self, number: int, row: Mapping[int, TableCell], code: str, message: str) -> None:
        """The whole row is left out."""
        self.ignore(self.sheet.at(number), code, message, len(row))
        raise _Left

    def wait(self, key: str, text: str, options: Iterable[str], row: Mapping[int, TableCell], number: int) -> str:
        """The answer to a question that a whole row waits for."""
        cells = len(row)
        answer = self.ask(key, text, options, cells=cells)
        if answer is None:
            raise _Left
        if answer == SKIP:
            self.leave(number, row, "note", self.say("ignored.answered", key=key))
        return answer

    def indicator_of_row(self, number: int, row: Mapping[int, TableCell], text: str) -> str:
        ids = self.names.indicator(text)
        if len(ids) == 1:
            return ids[0]
        data = self.workspace.data.indicators
        if ids:
            options = [*ids, SKIP]
            return self.wait(
                f"indicator:{text}",
                self.say("ask.several-indicators", text=text, names=self.listed(ids)),
                options,
                row,
                number,
            )
        axes = self.headings.read(text)
        if axes is not None and axes.indicator in data:
            return axes.indicator or ""
        known = {id: one.name or spoken(id) for id, one in data.items()}
        offers = self.names.offers(text, known)
        key = f"indicator:{text}"
        if offers or key in self.made.questions.answers:
            answers = [*offers, SKIP]
            given = self.made.questions.answers.get(key)
            if given is not None and given.text in known:
                answers.append(given.text)
            said = self.say("ask.indicator", text=text, names=self.listed(offers))
            return self.wait(key, said, answers, row, number)
        if self.names.is_whole(text):
            self.leave(number, row, "total-row", self.say("ignored.total-row", text=text))
        if self.only_text(row):
            self.leave(number, row, "note", self.say("ignored.note"))
        self.leave(number, row, "unknown-indicator", self.say("ignored.unknown-indicator", text=text))
        raise AssertionError

    def only_text(self, row: Mapping[int, TableCell]) -> bool:
        return not any(is_amount(cell) or cell.form is CellForm.NUMBER for cell in row.values())

    def listed(self, ids: Iterable[str]) -> str:
        return ", ".join(ids)

    def known_id(self, number: int, row: Mapping[int, TableCell], text: str) -> str:
        """In a file with ids, what is not known is refused."""
        if text in self.workspace.data.indicators:
            return text
        if text.casefold().lstrip("nu").isdigit() and len(self.names.indicator(text)) == 1:
            return self.names.indicator(text)[0]
        known = dict.fromkeys(self.workspace.data.indicators, "")
        near = self.names.offers(text, known)
        help = self.say("help.did-you-mean", names=self.listed(near)) if near else ""
        self.refuse(self.sheet.at(number), text, "unknown-indicator", help)
        self.ignore(self.sheet.at(number), "unknown-indicator", self.say("ignored.of-refused"), len(row) - 1)
        raise _Left

    def when_of_row(self, number: int, row: Mapping[int, TableCell], text: str, before: When | None) -> When:
        when = when_of(text)
        if when is None:
            said = self.headings.read(text)
            when = said.when if said is not None else None
        if when is None:
            answer = self.made.questions.answers.get(f"period:{text}")
            if answer is not None:
                self.ask(f"period:{text}", self.say("ask.period", text=text), [], free=True)
                return when_of(answer.text) or When(exact=answer.text)
            self.refuse(self.sheet.at(number), text, "bad-period", self.say("help.bad-period"))
            self.ignore(self.sheet.at(number), "bad-period", self.say("ignored.of-refused"), len(row) - 1)
            raise _Left
        return when if before is None else when.joined(before) or when

    def kind_by_id(self, text: str) -> Axes | None:
        kind = FactKind(text) if text in tuple(FactKind) else OWN_KINDS.get(text)
        return Axes(kind=kind) if kind is not None else None

    def not_a_kind(self, number: int, row: Mapping[int, TableCell], text: str, axes: Axes) -> Axes:
        """A label that is no key of a cell: a part of a year, or nothing we know."""
        said = self.headings.read(text)
        if said is not None:
            return said.over(axes)
        self.leave(number, row, "unknown-indicator", self.say("ignored.unknown-kind", text=text))
        raise AssertionError

    def point_of(self, text: str) -> str | None:
        said = self.headings.read(text)
        if text in self.workspace.data.calendar:
            return text
        return said.point if said is not None else None

    # one cell

    def value(self, number: int, column: TableColumn, cell: TableCell, told: _Row, checks: dict[int, Decimal]) -> None:
        at = self.sheet.at(number, column.number)
        if at in self.wanted.skip:
            self.ignore(at, "note", self.say("ignored.skipped"))
            return
        if column.unknown is not None:
            axes = self.unknown_column(column)
        else:
            axes = column.axes
        axes = axes.over(told.axes).over(self.context)
        if axes.check is not None:
            if axes.check is Check.DEVIATION and not (axes.unit and measure(axes.unit).quantity is Quantity.SHARE):
                read = (
                    amount_of(cell.text, self.decimal).values if cell.form is CellForm.TEXT else (Decimal(cell.text),)
                )
                if len(read) == 1 and read[0].is_finite():
                    checks[column.number] = read[0]
            heading = " ".join(column.heading)
            self.ignore(self.sheet.column_at(column.number), "computed", self.say("ignored.deviation", heading=heading))
            return
        id, indicator = self.indicator(axes, column, told)
        if indicator.formula is not None:
            self.left(column, number, axes, "computed", self.say("ignored.computed", name=self.name(id)))
        kind = axes.kind or FactKind.VALUE
        member = self.member(id, indicator, axes, column, number, kind)
        part = self.part(id, axes, column, number, kind)
        when, point = self.period(id, indicator, axes, column, number, kind)
        if part is not None and kind not in _OF_PARTS:
            self.left(column, number, axes, "unknown-part", self.say("ignored.no-part-of", name=self.name(id)))
        fact = CellFact(id, member, part, when, kind, Decimal(0), point)
        open_before = self.made.questions.unanswered
        try:
            self.fact(at, cell, fact, indicator, axes)
        finally:
            if self.made.questions.unanswered > open_before:
                self.made.waiting.append(fact)

    def name(self, id: str) -> str:
        return self.workspace.data.indicators[id].name or spoken(id)

    def left(self, column: TableColumn, number: int, axes: Axes, code: str, message: str) -> None:
        """A cell is left out for what its column, or its row, says."""
        by_row = axes.indicator is not None and column.axes.indicator is None and code in ("computed",)
        self.ignore(self.sheet.at(number) if by_row else self.sheet.column_at(column.number), code, message)
        raise _Left

    def unknown_column(self, column: TableColumn) -> Axes:
        text = column.unknown or ""
        known = {id: one.name or spoken(id) for id, one in self.workspace.data.indicators.items()}
        key = f"indicator:{text}"
        own = self.context.indicator
        offers = (*self.names.offers(text, known), *((own,) if own in known else ()))
        offers = tuple(dict.fromkeys(one for one in offers if one))
        given = self.made.questions.answers.get(key)
        if offers or given is not None:
            options = [*offers, SKIP, *([given.text] if given is not None and given.text in known else [])]
            answer = self.ask(key, self.say("ask.indicator", text=text, names=self.listed(offers)), options)
            if answer is None:
                raise _Left
            if answer != SKIP:
                return column.axes._replace(indicator=answer)
        at = self.sheet.column_at(column.number)
        self.ignore(at, "unknown-indicator", self.say("ignored.unknown-column", heading=text or at))
        raise _Left

    def indicator(self, axes: Axes, column: TableColumn, told: _Row) -> tuple[str, Indicator]:
        data = self.workspace.data.indicators
        asked = axes.indicator
        if asked is not None and asked in data:
            return asked, data[asked]
        ids = self.names.indicator(asked) if asked else ()
        key = f"indicator:{asked}" if asked else "indicator"
        options = list(ids) or self.likely(told)
        if key in self.made.questions.answers and self.made.questions.answers[key].text in data:
            options = [*options, self.made.questions.answers[key].text]
        text = (
            self.say("ask.several-indicators", text=asked, names=self.listed(ids))
            if asked
            else self.say("ask.which-indicator")
        )
        answer = self.ask(key, text, [*options, SKIP])
        if answer is None:
            raise _Left
        if answer == SKIP:
            self.ignore(self.sheet.column_at(column.number), "note", self.say("ignored.answered", key=key))
            raise _Left
        return answer, data[answer]

    def likely(self, told: _Row) -> list[str]:
        """Indicators that have the members of the rows; all where none has."""
        data = self.workspace.data.indicators
        if told.member is not None:
            having = [id for id in data if self.names.members(id, told.member)]
            if having:
                return having
        return [id for id, one in data.items() if one.formula is None]

    def member(
        self, id: str, indicator: Indicator, axes: Axes, column: TableColumn, number: int, kind: FactKind
    ) -> str | None:
        members = self.workspace.members_of(id)
        text = axes.member
        if text is None:
            if not members or self.now.has_whole(id):
                return None
            if indicator.total is not None:
                self.left(column, number, axes, "computed", self.say("ignored.total", name=self.name(id)))
            key = f"member:{self.name(id)}"
            answer = self.ask(key, self.say("ask.no-member", name=self.name(id)), [*members, SKIP])
            return self.answered(answer, self.sheet.at(number), key)
        ids = self.names.members(id, text)
        if len(ids) == 1:
            return ids[0]
        if self.ids:
            near = self.names.offers(text, members)
            help = self.say("help.did-you-mean", names=self.listed(near)) if near else ""
            self.refuse(self.sheet.at(number), text, "unknown-member", help, name=self.name(id))
            raise _Left
        key = f"member:{text}"
        offers = list(ids) or list(self.names.offers(text, members))
        given = self.made.questions.answers.get(key)
        if given is not None and given.text in members:
            offers.append(given.text)
        whole = self.names.is_whole(text)
        if not members:
            unit = self.workspace.data.units.get(indicator.unit) if indicator.unit else None
            own = unit is not None and folded_name(text) in (
                folded_name(indicator.unit or ""),
                folded_name(unit.name or ""),
            )
            if whole or own:
                return None
            row_or_column = self.sheet.at(number) if column.axes.member is None else self.sheet.column_at(column.number)
            self.ignore(row_or_column, "unknown-member", self.say("ignored.no-members", text=text, name=self.name(id)))
            raise _Left
        if whole and not ids and given is None:
            if self.now.has_whole(id) and indicator.total is None:
                return None
            where = self.sheet.at(number) if column.axes.member is None else self.sheet.column_at(column.number)
            self.ignore(where, "total-row", self.say("ignored.total-row", text=text))
            raise _Left
        if offers or (given is not None and given.text == SKIP):
            said = self.say("ask.member", text=text, name=self.name(id), names=self.listed(offers))
            where = self.sheet.at(number) if column.axes.member is None else self.sheet.column_at(column.number)
            return self.answered(self.ask(key, said, [*offers, SKIP]), where, key)
        where = self.sheet.at(number) if column.axes.member is None else self.sheet.column_at(column.number)
        if folded_name(text) in OTHER_AREAS:
            self.ignore(where, "other-area", self.say("ignored.other-area", area=text))
        else:
            self.ignore(where, "unknown-member", self.say("ignored.unknown-member", text=text))
        raise _Left

    def answered(self, answer: str | None, where: str, key: str) -> str:
        if answer is None:
            raise _Left
        if answer == SKIP:
            self.ignore(where, "note", self.say("ignored.answered", key=key))
            raise _Left
        return answer

    def part(self, id: str, axes: Axes, column: TableColumn, number: int, kind: FactKind) -> str | None:
        text = axes.part
        if text is None:
            return None
        found = self.names.part(id, text)
        if found is not None:
            return found
        if self.names.is_whole(text):
            return None
        key = f"part:{text}"
        parts = self.names.parts(id)
        offers = list(self.names.offers(text, parts))
        given = self.made.questions.answers.get(key)
        if given is not None and given.text in parts:
            offers.append(given.text)
        if self.ids:
            self.refuse(self.sheet.at(number), text, "unknown-part", name=self.name(id))
            raise _Left
        if offers:
            said = self.say("ask.part", text=text, name=self.name(id), names=self.listed(offers))
            where = self.sheet.at(number) if column.axes.part is None else self.sheet.column_at(column.number)
            return self.answered(self.ask(key, said, [*offers, SKIP]), where, key)
        where = self.sheet.at(number) if column.axes.part is None else self.sheet.column_at(column.number)
        self.ignore(where, "unknown-part", self.say("ignored.unknown-part", text=text, name=self.name(id)))
        raise _Left

    def period(
        self, id: str, indicator: Indicator, axes: Axes, column: TableColumn, number: int, kind: FactKind
    ) -> tuple[Period, str | None]:
        when, point = axes.when, axes.point
        text = " ".join(column.heading) if column.axes.when is not None else self.when_label
        if when is not None and when.partial:
            where = self.sheet.column_at(column.number) if column.axes.when is not None else self.sheet.at(number)
            self.ignore(where, "part-of-year", self.say("ignored.part-of-year", text=text))
            raise _Left
        if when is not None and when.part.startswith("delår-"):
            month = int(when.part[-2:])
            at = next((name for name, entry in self.workspace.data.calendar.items() if entry.ends[0] == month), None)
            if kind is FactKind.FORECAST and at is not None:
                point, when = at, When(when.year)
            elif at is not None and re.fullmatch("D[1-3]", at):
                when = When(when.year, at)
            else:
                self.ignore(
                    self.sheet.column_at(column.number), "part-of-year", self.say("ignored.part-of-year", text=text)
                )
                raise _Left
        if when is not None and kind is FactKind.FORECAST and when.part in self.workspace.data.calendar:
            point, when = when.part, When(when.year)
        found = when.period if when is not None else None
        if found is None:
            found = self.asked_period(when, text)
        if (
            found.part_of_year
            and kind in (FactKind.FORECAST, FactKind.BUDGET)
            and found.point in self.workspace.data.calendar
        ):
            point, found = found.point, year_period(found.year)
        if kind is FactKind.FORECAST:
            point = point or self.asked_point()
        else:
            point = None
        if not self.measured_then(id, indicator, found):
            where = self.sheet.column_at(column.number) if column.axes.when is not None else self.sheet.at(number)
            self.ignore(where, "part-of-year", self.say("ignored.not-measured-then", text=text, name=self.name(id)))
            raise _Left
        return found, point

    def asked_period(self, when: When | None, text: str) -> Period:
        readings = when.readings if when is not None else ()
        key = f"period:{text}"
        said = self.say("ask.period-readings" if readings else "ask.period", text=text, readings=", ".join(readings))
        years = [] if readings else [str(one) for one in self.now.years()]
        answer = self.ask(key, said, readings or years, free=not readings)
        if answer is None:
            raise _Left
        told = when_of(answer) or When(exact=answer)
        joined = told.joined(when) if when is not None and not readings else told
        found = (joined or told).period
        if found is None:
            self.made.questions.asked[key].answer = None
            self.made.questions.asked[key].cells += 1
            raise _Left
        return found

    def asked_point(self) -> str:
        points = [name for name, entry in self.workspace.data.calendar.items() if entry.reports != "nothing"]
        answer = self.ask("point", self.say("ask.point"), points)
        if answer is None:
            raise _Left
        return answer

    def measured_then(self, id: str, indicator: Indicator, at: Period) -> bool:
        """Whether an indicator has values for periods of this kind: a part of a year is never the year."""
        if not at.part_of_year or at.kind in self.now.kinds(id):
            return True
        if at.kind is PeriodKind.TO_DATE:
            return False
        name, months = _LETTER_OF[at.kind]
        wanted = str(indicator.frequency)
        return name == wanted or (months == 6 and wanted == "term") or wanted == "shift"

    # its number

    def fact(self, at: str, cell: TableCell, fact: CellFact, indicator: Indicator, axes: Axes) -> None:
        unit = measure(indicator.measured_in)
        steps = self.now.steps(fact.indicator) if fact.kind is FactKind.VALUE else frozenset()
        if steps and cell.form is CellForm.TEXT and cell.text not in tuple(Missing):
            self.add_steps(at, cell, fact, steps)
            return
        read = self.number(at, cell, fact, unit)
        if read is None:
            return
        value, decimals, written_unit = read
        converted = None
        if isinstance(value, Decimal):
            if cell.form is CellForm.PERCENT and fact.kind in _IN_UNIT:
                value, converted = self.from_percent(at, value, fact, unit)
                decimals = max(0, decimals - 2)
            elif fact.kind in _IN_UNIT:
                factor = self.factor(at, written_unit or axes.unit, indicator)
                if factor != 1:
                    value, converted = value * factor, "unit"
                    decimals = max(0, decimals - factor.adjusted()) if factor > 1 else decimals - factor.adjusted()
                    value = _plain(value)
            if fact.kind not in _IN_UNIT and (value != value.to_integral_value() or value < 0):
                self.refuse(
                    at, cell.text, "not-a-number", self.say("help.whole"), self.say("refused.whole", text=cell.text)
                )
                return
            if fact.kind in (FactKind.VALUE, FactKind.FORECAST) and not _possible(value, unit, indicator):
                bounds = self.say("refused.bounds", low=unit.low, high=unit.high) if unit.high is not None else ""
                self.refuse(at, cell.text, "out-of-range", unit=indicator.measured_in or "", bounds=bounds)
                return
            value = self.scaled(at, value, fact, unit)
        if self.is_merged(at):
            answer = self.ask(f"check:{at}", self.say("ask.merged", at=at), [KEEP, SKIP])
            if answer != KEEP:
                if answer == SKIP:
                    self.ignore(at, "note", self.say("ignored.answered", key=f"check:{at}"))
                return
        self.add(TakenCell(at, cell.text, cell.shown, fact._replace(value=value), decimals, converted))

    def add_steps(self, at: str, cell: TableCell, fact: CellFact, steps: frozenset[str]) -> None:
        """The steps of a checklist that are done, with commas between."""
        done = tuple(one.strip() for one in cell.text.removeprefix("'").split(",") if one.strip())
        wrong = next((one for one in done if one not in steps), None)
        if wrong is not None:
            help = self.say("help.steps", steps=", ".join(sorted(steps)))
            self.refuse(at, cell.text, "not-a-number", help, self.say("refused.step", text=wrong))
            return
        self.add(TakenCell(at, cell.text, cell.shown, fact._replace(value=done), 0, None))

    def is_merged(self, at: str) -> bool:
        if not self.merged_firsts:
            return False
        if not hasattr(self, "_merged_at"):
            self._merged_at = frozenset(self.sheet.at(row, column) for row, column in self.merged_firsts)
        return at in self._merged_at

    def number(
        self, at: str, cell: TableCell, fact: CellFact, unit: Measure
    ) -> tuple[Decimal | Missing, int, str] | None:
        """The number or sign of a cell; None where it is none, and that is told."""
        text = cell.text
        match cell.form:
            case CellForm.NUMBER | CellForm.PERCENT:
                value = Decimal(text)
                return _plain(value), max(0, -int(value.as_tuple().exponent)), ""
            case CellForm.ERROR:
                self.refuse(at, text, "error-cell", self.say("help.error-cell"))
                return None
            case CellForm.UNCOMPUTED:
                self.refuse(at, text, "formula-without-value", self.say("help.formula-without-value"))
                return None
            case CellForm.DATE:
                self.refuse(at, cell.shown or text, "date-for-number", self.say("help.date-for-number"))
                return None
            case CellForm.TEXT:
                return self.text_number(at, text.removeprefix("'"), fact, unit)

    def text_number(
        self, at: str, text: str, fact: CellFact, unit: Measure
    ) -> tuple[Decimal | Missing, int, str] | None:
        if text in (Missing.SUPPRESSED, Missing.NOT_APPLICABLE):
            return Missing(text), 0, ""
        if text in _NOTHING_TOLD:
            self.ignore(at, "note", self.say("ignored.no-information", text=text))
            return None
        read = amount_of(text, self.decimal)
        if len(read.values) == 1:
            return read.values[0], read.decimals, read.unit
        if read.values:
            whole = [one for one in read.values if one == one.to_integral_value()]
            if unit.whole and len(whole) == 1:
                return whole[0], 0, read.unit
            readings = [f"{one:f}" for one in read.values]
            said = self.say("ask.number", text=text, readings=self.readings(readings), before=self.before_of(fact))
            answer = self.ask(f"number:{text}", said, readings)
            return (Decimal(answer), len(answer.partition(".")[2]), read.unit) if answer is not None else None
        if is_day(text):
            self.refuse(at, text, "date-for-number", self.say("help.date-for-number"))
            return None
        if any(sign.isdigit() for sign in text):
            meant = with_digits(text)
            if meant is not None:
                wrong = next(one for one, other in zip(text, meant, strict=True) if one != other)
                help, message = self.say("help.write", text=meant), self.say("refused.letter", text=text, letter=wrong)
                self.refuse(at, text, "not-a-number", help, message)
            else:
                self.refuse(at, text, "not-a-number", self.say("help.not-a-number"))
            return None
        if len(text) > _LONGEST_TOKEN:
            self.refuse(at, text, "not-a-number", self.say("help.not-a-number"))
            return None
        answer = self.ask(f"missing:{text}", self.say("ask.missing", text=text), ["empty", "..", "."])
        if answer == "empty":
            self.ignore(at, "note", self.say("ignored.no-information", text=text))
        return (Missing(answer), 0, "") if answer in ("..", ".") else None

    def readings(self, readings: Iterable[str]) -> str:
        told = [number_told(Decimal(one), self.language, len(one.partition(".")[2])) for one in readings]
        return self.say("or").join(told)

    def before_of(self, fact: CellFact) -> str:
        """The last values of a series, as a sentence; empty where there are none."""
        last = self.now.last(fact)
        told = ", ".join(number_told(one, self.language) for one in last[-3:])
        return self.say("before", values=told) if last else ""

    def from_percent(self, at: str, value: Decimal, fact: CellFact, unit: Measure) -> tuple[Decimal, str | None]:
        if unit.quantity is Quantity.SHARE:
            return _plain(value * (unit.out_of or 100)), "percent-format"
        return value, None

    def factor(self, at: str, written: str | None, indicator: Indicator) -> Decimal:
        """What the file's numbers are multiplied by, to be in the indicator's unit."""
        own = indicator.measured_in
        written = self.wanted.unit or written
        if written is None or own is None:
            self.made.unit = self.made.unit or (written, own, Decimal(1))
            return Decimal(1)
        ours, theirs = measure(own), measure(written)
        if alike(written, own) or theirs.quantity is Quantity.OTHER or ours.quantity is Quantity.OTHER:
            factor = Decimal(1)
        elif ours.crowns and theirs.crowns:
            factor = Decimal(theirs.crowns) / Decimal(ours.crowns)
        elif ours.out_of and theirs.out_of:
            factor = Decimal(ours.out_of) / Decimal(theirs.out_of)
        elif ours.quantity is theirs.quantity or (theirs.quantity is Quantity.COUNT and ours.never_negative):
            factor = Decimal(1)
        else:
            answer = self.ask("unit", self.say("ask.unit", file=written, own=own), [own], free=True)
            if answer is None:
                raise _Left
            said = measure(answer)
            factor = Decimal(said.crowns) / Decimal(ours.crowns) if said.crowns and ours.crowns else Decimal(1)
        self.made.unit = self.made.unit if self.made.unit and self.made.unit[0] else (written, own, factor)
        return factor

    def scaled(self, at: str, value: Decimal, fact: CellFact, unit: Measure) -> Decimal:
        """The number meant, where it is ten, a hundred or a thousand times the series' last values, or a part of that."""
        from malstyr.rules.ind.moved_point import moved

        if fact.kind not in (FactKind.VALUE, FactKind.BUDGET, FactKind.FORECAST):
            return value
        last = self.now.last(fact)
        if fact.kind is not FactKind.VALUE and not last:
            last = self.now.last(fact._replace(kind=FactKind.VALUE))
        by = moved(value, last * 2 if len(last) == 1 else last) if last else None
        if by is None:
            return value
        meant = _plain(value.scaleb(-by))
        told = ", ".join(number_told(one, self.language) for one in last[-3:])
        sign = unit.sign or ""
        said = self.say(
            "ask.scale",
            value=number_told(value, self.language, 6),
            meant=number_told(meant, self.language, 6) + (f" {sign}" if sign else ""),
            before=told,
        )
        answer = self.ask(f"scale:{at}", said, [f"{meant:f}", f"{value:f}"])
        if answer is None:
            raise _Left
        return Decimal(answer)

    def add(self, cell: TakenCell) -> None:
        fact = cell.fact
        key = (fact.indicator, fact.member, fact.part, str(fact.period), fact.kind, fact.point)
        if key not in self.seen:
            self.seen[key] = len(self.made.taken)
            self.made.taken.append(cell)
            return
        first = self.made.taken[self.seen[key]]
        if first.fact.value == fact.value and key not in self.clashing:
            self.ignore(cell.at, "duplicate-row", self.say("ignored.duplicate", other=first.at))
            return
        if key not in self.clashing:
            self.clashing.add(key)
            self.refuse(first.at, first.text, "conflicting-rows", self.say("help.conflicting"), other=cell.at)
            self.made.clashing.add(self.seen[key])
        self.refuse(cell.at, cell.text, "conflicting-rows", self.say("help.conflicting"), other=first.at)

    # what checks

    def check_deviation(self, number: int, checks: Mapping[int, Decimal]) -> None:
        """Budget less forecast, or less outcome, is the deviation, either way round: else it is asked."""
        if len(checks) != 1:
            return
        ((column, deviation),) = checks.items()
        amounts: dict[FactKind, Decimal] = {}
        for other, held in self.values.items():
            cell = self.sheet.rows[number].get(other)
            if cell is None or held.axes.check is not None or (held.axes.when is not None and held.axes.when.partial):
                continue
            read = amount_of(cell.text, self.decimal).values if cell.form is CellForm.TEXT else ()
            if cell.form is CellForm.NUMBER:
                read = (Decimal(cell.text),)
            if len(read) == 1:
                kind = held.axes.kind or FactKind.VALUE
                if kind in amounts:
                    return
                amounts[kind] = read[0]
        budget = amounts.get(FactKind.BUDGET)
        others = [amounts[one] for one in (FactKind.FORECAST, FactKind.VALUE) if one in amounts]
        if budget is None or not others:
            return
        places = max(-int(one.as_tuple().exponent) for one in (budget, *others, deviation))
        slack = Decimal(1).scaleb(-max(0, places)) * Decimal("1.5")
        if any(abs(abs(budget - one) - abs(deviation)) <= slack for one in others):
            return
        at = self.sheet.at(number, column)
        answer = self.ask(f"check:{at}", self.say("ask.deviation", at=at), [KEEP, SKIP], cells=0)
        if answer == SKIP:
            row = {self.sheet.at(number, other) for other in self.values}
            for n, one in enumerate(self.made.taken):
                if one.at in row and n not in self.made.clashing:
                    self.made.clashing.add(n)
                    self.ignore(one.at, "note", self.say("ignored.answered", key=f"check:{at}"))


def _possible(value: Decimal, unit: Measure, indicator: Indicator) -> bool:
    """Whether a value lies on the scale of its unit, and is not less than nothing of what is counted."""
    return unit.holds(value) and not (value < 0 and unit.never_negative)


def _plain(value: Decimal) -> Decimal:
    """Without zeros that only arithmetic made."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if abs(value) < Decimal(10) ** 20 else value
    return value.normalize()
