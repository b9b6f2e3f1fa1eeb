"""Which period a cell of values is of: told by its column, its row or what is around, or asked."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from malstyr.editing.fact import FactKind
from malstyr.evaluate.readings import MADE_OF_PARTS
from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.cell_asked import CellAsked
from malstyr.exchange.importing.headings import ColumnRole
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.exchange.importing.when import ANY_YEAR, INTERIM_OF_MONTH, TableWhen, when_of
from malstyr.exchange.importing.when_in_title import numbers_untold
from malstyr.model.measures import Quantity, measure
from malstyr.model.periods import Period, PeriodKind, period, year_period

_CALLED = {
    PeriodKind.MONTH: ("månad", "month"), PeriodKind.QUARTER: ("kvartal", "quarter"),
    PeriodKind.TERTIAL: ("tertial",), PeriodKind.HALF_YEAR: ("halvår",), PeriodKind.YEAR: ("år", "year"),
}  # fmt: skip
"""What a column of such periods is called."""


class _Told(NamedTuple):
    """The text that tells the period of a cell, or that may, and where it stands."""

    text: str
    where: str

    @property
    def key(self) -> str:
        return f"period:{self.text}"


def period_of_cell(teller: ImportTeller, cell: CellAsked) -> tuple[Period, str | None]:
    """The period, and of a forecast the point that it was made at. Raises CellLeft.

    Where it is told and not asked for, it is found once for all cells alike.
    """
    alike = (cell.id, cell.axes.when, cell.axes.point, cell.kind)
    if alike not in teller.periods_told:
        found = _period_found(teller, cell)
        if found[0] != (cell.axes.when.period if cell.axes.when is not None else None) or found[1]:
            return found
        teller.periods_told[alike] = found
    return teller.periods_told[alike]


def _period_found(teller: ImportTeller, cell: CellAsked) -> tuple[Period, str | None]:
    """The same, found or asked for."""
    when, point, own = cell.axes.when, cell.axes.point, cell.column.axes.when
    told = _Told(_told_by(teller, cell), cell.where("when"))
    if when is not None and when.partial and when.part and _measured_in_part(teller, cell, when.part):
        when = when._replace(partial=False)
    if own is not None and own.whole_year and when is not None and _is_part_above(teller, cell, when):
        when = TableWhen(own.year, readings=(f"{own.year}",))
    interim = _interim(teller, when, cell) if when is not None else None
    to_date = point is not None and cell.kind is FactKind.VALUE and not _ends_year(teller, point)
    part_told = when is not None and (when.partial or (when.part.startswith(INTERIM_OF_MONTH) and interim is None))
    if to_date or part_told:
        raise teller.left_at(told.where, "part-of-year", "part-of-year", text=told.text)
    if interim is not None:
        when, point = interim[0], interim[1] or point
    if when is not None and (part := _only_measured(teller, cell, when)) is not None:
        when = part
    if when is not None and when.readings:
        readings = dict.fromkeys(_reading_meant(teller, cell, one) for one in when.readings)
        measured = [one for one in readings if teller.now.measured_then(cell.id, period(one))]
        when = when._replace(readings=tuple(measured or readings))
    if when is not None and when.part and when.year is None:
        _must_have_parts(teller, cell, TableWhen(ANY_YEAR, when.part).period, told)
    found = (when.period if when is not None else None) or _asked_period(teller, cell.table, when, told)
    if cell.kind in (FactKind.FORECAST, FactKind.BUDGET) and found.point in teller.workspace.data.calendar:
        point, found = found.point, year_period(found.year)
    of_day = _of_day(teller, cell, found) if found.kind is PeriodKind.DAY else None
    if of_day is not None:
        found = _meant_by_day(teller, cell, found, of_day, told)
    if years := _of_other_years(teller, cell, found):
        key = "school-year" if found.kind is PeriodKind.SCHOOL_YEAR else "calendar-year"
        options, name = [*years, found.text, SKIP], teller.name(cell.id)
        found = period(teller.answer(told.key, told.where, options, key, text=told.text, name=name))
    _must_be_measured(teller, cell, found, told)
    return found, (point or _asked_point(teller, told.where)) if cell.kind is FactKind.FORECAST else None


def _told_by(teller: ImportTeller, cell: CellAsked) -> str:
    """The text that tells the period, or that may: the heading of the column, or what is told of the row or of all."""
    column, table, label = cell.column, cell.table, cell.when_label
    own, heading = column.axes.when, " ".join(column.heading)
    apart = column.unknown is not None and numbers_untold(column.unknown)
    apart = apart or any(one.axes.when for one in table.values.values())
    text = heading if own is not None or (label == teller.file and apart) else label
    if own is not None and own != cell.axes.when and label not in (table.around.of_when, teller.file, text):
        return f"{text}, {label}"
    return text


def _is_part_above(teller: ImportTeller, cell: CellAsked, when: TableWhen) -> bool:
    """Whether a text above the table alone tells a part of the year, for which its measure has no values."""
    above = cell.when_label == cell.table.around.of_when and cell.kind is FactKind.VALUE
    return above and bool(when.part) and not _measured_in_part(teller, cell, when.part)


def _meant_by_day(teller: ImportTeller, cell: CellAsked, day: Period, of_day: Period, told: _Told) -> Period:
    """The period that a day is in, asked about once for all such days; of money it may be of all until then."""
    edge = day.end == of_day.end or (of_day.part_of_year and day.start == of_day.start)
    if edge and _heads_periods(cell.table, of_day.kind):
        return of_day
    if not edge and measure(cell.indicator.measured_in).quantity is Quantity.MONEY:
        return day
    said = teller.say("ask.period-of-day", text=told.text, period=of_day)
    return _period_alike(teller, told, said, of_day.text, (of_day.kind, edge))


def _only_measured(teller: ImportTeller, cell: CellAsked, when: TableWhen) -> TableWhen | None:
    """The part of a year that is meant by what may be years too, of what has values for such parts alone."""
    told, kinds = [period(one) for one in when.readings], teller.now.kinds(cell.id)
    own = [one for one in told if one.part_of_year and teller.now.measured_then(cell.id, one)]
    alone = len(own) == 1 and not any(one.kind in kinds for one in told if one not in own)
    return TableWhen(exact=own[0].text) if alone else None


def _must_have_parts(teller: ImportTeller, cell: CellAsked, at: Period | None, told: _Told) -> bool:
    """Whether a measure has values for such parts of a year; one for none at all is left out. Raises CellLeft."""
    if at is None or teller.now.measured_then(cell.id, at):
        return True
    if at.kind is PeriodKind.TO_DATE or not teller.now.in_parts(cell.id):
        raise teller.left_at(told.where, "part-of-year", "not-measured-then", text=told.text, name=teller.name(cell.id))
    return False


def _must_be_measured(teller: ImportTeller, cell: CellAsked, at: Period, told: _Told) -> None:
    """A part of the year beside others that a measure has is asked about; none where these make the year.

    Raises CellLeft.
    """
    if _must_have_parts(teller, cell, at, told):
        return
    name = teller.name(cell.id)
    if cell.indicator.year in MADE_OF_PARTS:
        message = teller.say("refused.other-parts", text=told.text, name=name)
        teller.refuse(
            cell.at, cell.written.text, "part-of-year", teller.say("help.other-parts", at=told.where), message
        )
        raise CellLeft
    said = teller.say("ask.other-parts", text=told.text, name=name, period=at)
    _period_alike(teller, told, said, at.text, (cell.id, at.kind))


def _measured_in_part(teller: ImportTeller, cell: CellAsked, part: str) -> bool:
    """Whether an indicator has values for parts of a year like this one."""
    at = TableWhen(ANY_YEAR, part).period
    return at is not None and teller.now.measured_then(cell.id, at)


def _of_day(teller: ImportTeller, cell: CellAsked, day: Period) -> Period | None:
    """The period that a day is in, of what is not measured by days."""
    month = day.end.month
    if teller.now.measured_then(cell.id, day):
        return None
    parts = (f"M{month:02}", f"Q{(month + 2) // 3}", f"T{(month + 3) // 4}", f"H{(month + 5) // 6}")
    periods = (period(f"{day.year}-{part}") for part in parts)
    return next((one for one in periods if teller.now.measured_then(cell.id, one)), year_period(day.year))


def _reading_meant(teller: ImportTeller, cell: CellAsked, reading: str) -> str:
    """A reading of a period; of a day, the period that it is in."""
    at = period(reading)
    of_day = _of_day(teller, cell, at) if at.kind is PeriodKind.DAY else None
    return of_day.text if of_day is not None else reading


def _heads_periods(table: TableMeant, kind: PeriodKind) -> bool:
    """Whether the column of periods is called so, ``Månad``: then a day in it is all of the month."""
    headings = (one.heading[-1] for one in table.labels if one.role is ColumnRole.PERIOD and one.heading)
    return any(folded_name(one) in _CALLED.get(kind, ()) for one in headings)


def _interim(teller: ImportTeller, when: TableWhen, cell: CellAsked) -> tuple[TableWhen, str | None] | None:
    """A reporting point, told by its name or the month it ends in: of a forecast the point, else the period."""
    calendar, part = teller.workspace.data.calendar, when.part
    month = TableWhen(ANY_YEAR, part.replace(INTERIM_OF_MONTH, "M")).period if part else None
    at = next((name for name, entry in calendar.items() if month and entry.ends[0] == month.end.month), None)
    if cell.kind is FactKind.FORECAST and part and not _measured_in_part(teller, cell, part):
        years = cell.table.years_told
        year = when.year if when.year is not None or len(years) != 1 else next(iter(years))
        return TableWhen(year), part if part in calendar else at
    told = part.startswith(INTERIM_OF_MONTH) and at is not None and re.fullmatch("D[1-3]", at)
    return (TableWhen(when.year, at or ""), None) if told else None


def _ends_year(teller: ImportTeller, point: str) -> bool:
    """Whether a reporting point is the end of the year, so that what is told there is of all of it."""
    return teller.workspace.data.calendar[point].ends == (12, 31)


def _of_other_years(teller: ImportTeller, cell: CellAsked, found: Period) -> Sequence[str]:
    """The years of a series that one of another kind may be: school years and calendar years are not the same."""
    held = teller.now.kinds(cell.id) & {PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR}
    typed = (when_of(one) for one in (teller.wanted.period, teller.wanted.entry_period) if one is not None)
    if not held or found.kind in held or cell.axes.when in typed:
        return ()
    match found.kind:
        case PeriodKind.SCHOOL_YEAR:
            return str(found.start.year), str(found.end.year)
        case PeriodKind.YEAR:
            return tuple(f"{first}/{(first + 1) % 100:02}" for first in (found.year - 1, found.year))
        case _:
            return ()


def _period_alike(teller: ImportTeller, told: _Told, said: str, reading: str, group: object) -> Period:
    """The only reading of a text, which is asked about by the first of a group. Raises CellLeft."""
    first, reading_of_first = teller.first_read.setdefault(group, (told.text, reading))
    by_first = first != told.text and told.key not in teller.made.questions.answers
    key, option = (f"period:{first}", reading_of_first) if by_first else (told.key, reading)
    answer = teller.answered(teller.ask(key, said, [option, SKIP]), told.where, key)
    return period(reading if by_first else answer)


def _asked_period(teller: ImportTeller, table: TableMeant, when: TableWhen | None, told: _Told) -> Period:
    text = told.text
    readings, title = when.readings if when is not None else (), table.around.of_when
    if len(readings) == 1 and when is not None and when.year is not None:
        above = teller.say("above", title=title) if title not in ("", text) else ""
        said = teller.say("ask.whole-year", text=text, year=when.year, above=above)
        return _period_alike(teller, told, said, readings[0], above or text)
    if len(readings) == 1:
        said = teller.say("ask.short-year", text=text, year=readings[0])
        return _period_alike(teller, told, said, readings[0], "short")
    said = teller.say("ask.period-readings" if readings else "ask.period", text=text, readings=", ".join(readings))
    titles = sorted({one for title in table.around.texts for one in re.findall(r"\b(?:19|20)[0-9]{2}\b", title)})
    told_years = sorted(table.years_told) or (titles if len(titles) > 1 else [*titles, *teller.now.years()])
    years = [] if readings else [*dict.fromkeys(str(one) for one in told_years)]
    offered = [*(readings or years), SKIP] if readings or years else []
    answer = teller.answered(teller.ask(told.key, said, offered, free=not readings), told.where, told.key)
    answered = when_of(answer) or TableWhen(exact=answer)
    joined = answered.joined(when) if when is not None and not readings else answered
    found = (joined or answered).period
    if found is None:
        raise teller.wait_again(told.key)
    return found


def _asked_point(teller: ImportTeller, where: str) -> str:
    points = [name for name, entry in teller.workspace.data.calendar.items() if entry.reports != "nothing"]
    return teller.answer("point", where, [*points, SKIP], "point")
