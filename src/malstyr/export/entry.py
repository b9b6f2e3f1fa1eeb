"""``export xlsx --entry``: the sheet that a unit fills in, with what it has said before and yellow cells for a period.

It is always in Swedish, so that it is read back wherever it was made. Three hidden columns say what each row is.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from malstyr.evaluate.schedule import Schedule
from malstyr.exchange.unwritable import Unwritable
from malstyr.exchange.workbook import (
    BOLD,
    HEADING,
    add_about,
    bytes_of_book,
    empty_book,
    height_of,
    printed_wide,
    put_value,
    sheet_name,
)
from malstyr.export.exported import Exported, told_in_book
from malstyr.language.words import words
from malstyr.model.indicators import Cell, Indicator, Missing, Part
from malstyr.model.measures import measure
from malstyr.model.periods import MONTHS_OF, Period, PeriodKind, same_part, year_period
from malstyr.present.names import part_name
from malstyr.present.paper import Paper
from malstyr.present.spans import short
from malstyr.present.visible import visible
from malstyr.workspace.cells import cells_by_period, cells_of
from malstyr.workspace.workspace import spoken

ID_COLUMNS = ("indikator-id", "del-id", "grupp-id")
OF_PART = "period"
"""What the column is called that tells of which part of the year a row is, where any is of one."""
EARLIER = 4
"""The most years before that are shown."""
TOKENS = (Missing.SUPPRESSED, Missing.NOT_APPLICABLE)
_LINES = ("fill-in", "numbers", "tokens", "beside", "rows")
"""What the instruction says, after the title, a row each."""
_YELLOW, _GREY = PatternFill("solid", fgColor="FFFFF2B3"), PatternFill("solid", fgColor="FFECECEC")
_THIN = Side(style="thin", color="FF9AA5B1")
_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


class EntryRow(NamedTuple):
    """A row to fill in: of an indicator, one of its members, or a part, for the period or for a part of that year."""

    indicator: str
    member: str | None
    part: str | None
    period: Period

    def then(self, period: Period) -> Period | None:
        """What the row is of in a column of a period: its own part of that year."""
        return same_part(self.period, period.year) if self.period.part_of_year else period


def render(of: Exported, paper: Paper) -> bytes:
    """Raises Unwritable where the unit has nothing to fill in."""
    rows = [*_rows(of)]
    if not rows:
        raise Unwritable("entry-nothing", unit=of.unit or "", period=str(of.period))
    book = empty_book()
    sheet = book.create_sheet(sheet_name(of.mask.text(of.workspace.called(f"units/{of.unit}")), ()))
    _Sheet(of, sheet, rows).fill()
    asked = (("unit", of.unit or ""), ("period", str(of.period)), ("tokens", " ".join(TOKENS)))
    add_about(book, told_in_book(of, "entry-sheet", *asked))
    return bytes_of_book(book)


def nothing_to_fill_in(of: Exported) -> bool:
    """Whether the unit measures nothing in the period."""
    return next(_rows(of), None) is None


def _rows(of: Exported) -> Iterator[EntryRow]:
    """What the unit measures in the period and nothing computes: of the whole or each member, and then of the parts."""
    schedule = Schedule(of.workspace, of.clock)
    for id, indicator in of.data.indicators.items():
        if indicator.formula is not None or indicator.see is not None:
            continue
        members: list[str | None] = [*of.workspace.members_of(id)]
        whole = not members or (indicator.total is None and bool(cells_by_period(of.data, id, None)))
        for member in [*([None] if whole else []), *members]:
            for period in _measured_in(schedule, id, member, of.period) if of.takes(id, member) else ():
                yield EntryRow(id, member, None, period)
                yield from (EntryRow(id, member, part, period) for part in of.workspace.members(indicator.of_which))


def _measured_in(schedule: Schedule, id: str, member: str | None, period: Period | None) -> Sequence[Period]:
    """The period, where a series is measured in it; else the parts of that year that it is measured in."""
    if period is None or _is_measured(schedule, id, member, period):
        return [period] if period is not None else []
    if period.kind is not PeriodKind.YEAR or schedule.ended(id, member, period):
        return []
    parts = schedule.expected(id, member, period.year)
    return [one for one in parts if one.part_of_year and one.kind is not PeriodKind.DAY]


def _is_measured(schedule: Schedule, id: str, member: str | None, period: Period) -> bool:
    """Whether a series has a value for the period, or is to have."""
    indicator = schedule.workspace.data.indicators[id]
    if schedule.cell(id, member, period) is not None:
        return True
    if schedule.ended(id, member, period) or (indicator.starts is not None and not period.is_from(indicator.starts)):
        return False
    if period.kind in (PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR):
        schools = any(one.kind is PeriodKind.SCHOOL_YEAR for one in schedule.periods(id, member))
        return MONTHS_OF.get(indicator.frequency, 0) >= 12 and schools == (period.kind is PeriodKind.SCHOOL_YEAR)
    return period in schedule.expected(id, member, period.year)


class _Sheet:
    """One sheet while it is filled."""

    def __init__(self, of: Exported, sheet: Worksheet, rows: Sequence[EntryRow]) -> None:
        assert of.period is not None
        self.of, self.sheet, self.rows, self.period = of, sheet, rows, of.period
        self.words = words("sv")
        self.before = [one for one in _earlier(of.period) if any(self._held(row, one) is not None for row in rows)]
        self.first = 2 + len(_LINES) + 2
        """The first row to fill in, below the title, the instruction, an empty row and the headings."""
        self.ids = (*ID_COLUMNS, *([OF_PART] if any(row.period != of.period for row in rows) else []))
        self.names = len(self.ids) + 1
        """The first column that people see."""
        self.value = len(self.ids) + 3 + len(self.before) + 1
        """The column of the period's values; answers and a comment stand after it."""
        self.widths = (*(0 for _ in self.ids), 44, 24, 14, *(12 for _ in self.before), 13, 10, 40)
        """Of the columns, in signs; those of ids are hidden."""

    def fill(self) -> None:
        self._say()
        self._head()
        for n, row in enumerate(self.rows, self.first):
            self._row(n, row)
        self._lay_out()

    def _say(self) -> None:
        unit = self.of.mask.text(self.of.workspace.called(f"units/{self.of.unit}"))
        told = {"unit": unit, "period": str(self.period), "organisation": self.of.organisation}
        title = put_value(self.sheet, 1, self.names, self.words["entry.title"].format(**told))
        title.font = Font(name="Calibri", bold=True, size=14)
        for n, line in enumerate(_LINES, 2):
            put_value(self.sheet, n, self.names, self.words[f"entry.{line}"].format(**told))

    def _head(self) -> None:
        said = self.words
        names = (said["entry.indicator"], said["entry.member"], said["entry.unit"])
        beside = (said["entry.n"], said["entry.note"])
        heads = (*self.ids, *names, *map(str, self.before), str(self.period), *beside)
        for column, heading in enumerate(heads, 1):
            cell = put_value(self.sheet, self.first - 1, column, heading)
            cell.font, cell.fill, cell.border = BOLD, HEADING, _FRAME
            right = len(self.ids) + 3 < column < self.value + 2
            cell.alignment = Alignment("right" if right else None, "center", wrap_text=True)

    def _row(self, n: int, row: EntryRow) -> None:
        indicator = self.of.data.indicators[row.indicator]
        mask = self.of.mask
        ids = (row.indicator, row.member or "", row.part or "", self._part_of_year(row))
        fixed = (
            *map(mask.address, ids[: len(self.ids)]),
            mask.text(indicator.name or spoken(row.indicator)), mask.text(self._called(row, indicator)),
            mask.text(indicator.measured_in or ""), *(self._value(self._held(row, one)) for one in self.before),
        )  # fmt: skip
        for column, value in enumerate(fixed, 1):
            cell = put_value(self.sheet, n, column, value if value != "" else None)
            self._dress(cell, _GREY, locked=True)
        held = self._held(row, self.period)
        hidden = held is not None and held.value is Missing.SUPPRESSED
        note = held.note if isinstance(held, Cell) else None
        answers = Decimal(held.n) if held is not None and held.n is not None and not hidden else None
        open_to = (self._value(held), answers, mask.text(note or "") or None)
        for column, value in enumerate(open_to, self.value):
            open_ = row.part is None or column < self.value + 2
            self._dress(put_value(self.sheet, n, column, value), _YELLOW if open_ else _GREY, locked=not open_)
        self._validate(n, row.indicator, indicator)
        texts = ["" if one is None else one for one in (*fixed, *open_to)]
        self.sheet.row_dimensions[n].height = height_of(self.widths, texts)

    def _dress(self, cell: SheetCell, fill: PatternFill, *, locked: bool) -> None:
        cell.fill, cell.border, cell.protection = fill, _FRAME, Protection(locked=locked)
        cell.alignment = Alignment(wrap_text=True, vertical="top")

    def _called(self, row: EntryRow, indicator: Indicator) -> str:
        """The member, the part, or both."""
        members, said = self.of.workspace.members_of(row.indicator), []
        if row.member is not None:
            said.append(members.get(row.member, spoken(row.member)))
        if row.part is not None:
            said.append(f"{self.words['entry.of-which']} {part_name(row.part, self._parts(indicator), 'sv')}")
        return ", ".join((*said, *([short(row.period, "sv")] if row.period != self.period else [])))

    def _part_of_year(self, row: EntryRow) -> str:
        """The part of the year that a row is of, ``T1``; empty where it is of the period itself."""
        return row.period.text.partition("-")[2] if row.period != self.period else ""

    def _parts(self, indicator: Indicator) -> dict[str, str]:
        return dict(self.of.workspace.members(indicator.of_which))

    def _held(self, row: EntryRow, period: Period) -> Cell | Part | None:
        """What is written of a row for a period."""
        then = row.then(period)
        cell = cells_by_period(self.of.data, row.indicator, row.member).get(then) if then is not None else None
        return cell if row.part is None or cell is None else cell.of_which.get(row.part)

    def _value(self, held: Cell | Part | None) -> object:
        value = held.value if held is not None else None
        return self.of.mask.text(", ".join(value)) if isinstance(value, tuple) else value

    def _validate(self, n: int, id: str, indicator: Indicator) -> None:
        """A number within its bounds or one of the signs; of a checklist, what its steps are called."""
        said = self.words
        steps = [step for target in indicator.all_targets.values() for step in target.done or ()]
        value, answers = self.sheet.cell(n, self.value), self.sheet.cell(n, self.value + 1)
        if steps:
            told = said["entry.steps"].format(steps=", ".join(dict.fromkeys(steps)))
            rule = DataValidation(showInputMessage=True, prompt=visible(told)[:255])
        else:
            at, bounds = value.coordinate, self._bounds(id, indicator)
            number = f"ISNUMBER({at})" if bounds is None else f"AND(ISNUMBER({at}),{at}>={bounds[0]},{at}<={bounds[1]})"
            tokens = ",".join(f'{at}="{token}"' for token in TOKENS)
            rule = DataValidation("custom", formula1=f"OR({number},{tokens})", allow_blank=True)
            key = "entry.number" if bounds is None else "entry.number-within"
            rule.error = said[key].format(low=bounds[0] if bounds else "", high=bounds[1] if bounds else "")
            rule.errorTitle = said["entry.wrong"]
        whole = DataValidation("whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
        whole.error, whole.errorTitle = said["entry.whole"], said["entry.wrong"]
        for held, cell in ((rule, value), (whole, answers)):
            held.showErrorMessage = held.error is not None
            held.add(cell)
            self.sheet.add_data_validation(held)

    def _bounds(self, id: str, indicator: Indicator) -> tuple[Decimal, Decimal] | None:
        """The scale of the unit, where nothing that was measured lies outside it; a change may be less than nothing."""
        unit = measure(indicator.measured_in)
        scale = (Decimal(0), Decimal(unit.out_of)) if unit.out_of is not None else (unit.low, unit.high)
        low, high = scale
        if low is None or high is None:
            return None
        held = (at.value for at in cells_of(self.of.data, id))
        outside = any(value is not None and not low <= value <= high for value in held)
        return None if outside else (low, high)

    def _lay_out(self) -> None:
        """Widths, what stays in sight, how it is printed, and what is locked."""
        sheet, last = self.sheet, self.value + 2
        for column, width in enumerate(self.widths, 1):
            held = sheet.column_dimensions[get_column_letter(column)]
            held.hidden, held.width = not width, width or 10
        names = get_column_letter(self.names)
        sheet.freeze_panes = f"{get_column_letter(len(self.ids) + 4)}{self.first}"
        printed_wide(sheet, self.first - 1)
        sheet.print_area = f"{names}1:{get_column_letter(last)}{self.first + len(self.rows) - 1}"
        held_fast = sheet.protection
        held_fast.sheet = True
        held_fast.sort = held_fast.autoFilter = held_fast.deleteRows = False
        held_fast.formatColumns = held_fast.formatRows = False


def _earlier(period: Period) -> list[Period]:
    """The same part of the years before, the earliest first."""
    years = range(period.end.year - EARLIER, period.end.year)
    whole = period.kind is PeriodKind.YEAR
    found = (year_period(year) if whole else same_part(period, year) for year in years)
    return [one for one in found if one is not None]
