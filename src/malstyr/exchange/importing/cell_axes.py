"""What a cell is about: its indicator, member, part and period, told by its column, its row and what is around."""

import re
from collections.abc import Sequence
from functools import partial
from typing import NoReturn

from malstyr.editing.fact import FactKind
from malstyr.exchange.importing.asked import KEEP, SKIP, answer_flag
from malstyr.exchange.importing.cell_amounts import CellAmounts, CellAsked
from malstyr.exchange.importing.columns import TableColumn
from malstyr.exchange.importing.headings import Axes, ColumnRole
from malstyr.exchange.importing.names import OF_YEAR, OTHER_AREAS, folded_name
from malstyr.exchange.importing.sections import heading_text
from malstyr.exchange.importing.texts_around import AroundAsked
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.exchange.importing.when import INTERIM_OF_MONTH, TableWhen, when_of
from malstyr.exchange.importing.when_in_title import numbers_untold, without_times
from malstyr.model.indicators import Indicator
from malstyr.model.measures import SUMMED, Quantity, measure
from malstyr.model.periods import Period, PeriodKind, period, year_period
from malstyr.workspace.workspace import spoken

_LETTER_OF = {
    PeriodKind.MONTH: ("month", 1), PeriodKind.QUARTER: ("quarter", 3), PeriodKind.TERTIAL: ("tertial", 4),
    PeriodKind.HALF_YEAR: ("half-year", 6), PeriodKind.WEEK: ("week", 0), PeriodKind.DAY: ("day", 0),
    PeriodKind.TO_DATE: ("to-date", 0),
}  # fmt: skip

_CALLED = {
    PeriodKind.MONTH: ("månad", "month"), PeriodKind.QUARTER: ("kvartal", "quarter"),
    PeriodKind.TERTIAL: ("tertial",), PeriodKind.HALF_YEAR: ("halvår",), PeriodKind.YEAR: ("år", "year"),
}  # fmt: skip
"""What a column of such periods is called."""
_ANY_YEAR = 2000
"""In the place of the year of what is never measured in it."""


class CellAxes(CellAmounts):
    """Finds what is meant, or asks."""

    named_by: dict[ColumnRole, frozenset[str]]
    """What the columns for one thing name, once it has been asked for."""

    def all_named(self, role: ColumnRole) -> frozenset[str]:
        """What stands in the columns of labels that are for one thing."""
        if role not in self.named_by:
            columns = [one.number for one in self.labels if one.role is role]
            rows = [self.sheet.rows[number] for number in self.rows]
            texts = (heading_text(row[column]) for row in rows for column in columns if column in row)
            self.named_by[role] = frozenset(texts)
        return self.named_by[role]

    def left(self, cell: CellAsked, code: str, message: str) -> NoReturn:
        """A cell is left out for what its indicator is."""
        self.ignore(self.where(cell.number, cell.column, "indicator"), code, message)
        raise CellLeft

    def unknown_column(self, column: TableColumn) -> Axes:
        text = column.unknown or ""
        if self.names.is_organisation(text):
            return column.axes
        key, own, known = f"indicator:{text}", self.context.indicator, self.names.called
        summed = own is not None and self.sums_up(column, own)
        told = column.axes.kind in (FactKind.BUDGET, FactKind.FORECAST) or not self.has_own_column()
        of_own = (own,) if own in known and not summed and told else ()
        near = () if summed or self.names.is_sum(text) else self.near_measures(text)
        offers = tuple(dict.fromkeys((*of_own, *near)))
        if options := self.choices(key, offers, known):
            answer = self.ask(key, self.say("ask.indicator", text=text, names=self.listed(offers)), options)
            if answer is None:
                raise CellLeft
            if answer != SKIP:
                return column.axes._replace(indicator=answer)
        at = self.sheet.column_at(column.number)
        if folded_name(text) in OTHER_AREAS:
            raise self.left_at(at, "other-area", "other-area", area=text)
        if summed or self.names.is_sum(text):
            raise self.left_at(at, "computed", "deviation", heading=text)
        said = self.say("ignored.unknown-column", heading=text or at, flag=answer_flag(key, ()))
        self.ignore(at, "unknown-indicator", said)
        raise CellLeft

    def near_measures(self, text: str) -> tuple[str, ...]:
        """Those that a heading may have been meant for, whatever time it tells too."""
        known = self.names.called
        return self.names.offers(text, known) or self.names.offers(without_times(text), known)

    def has_own_column(self) -> bool:
        """Whether a column is plainly of the indicator that all of the table is of."""
        return any(
            one.unknown is None and one.axes.indicator is None and one.axes.check is None
            for one in self.values.values()
        )

    def sums_up(self, column: TableColumn, indicator: str) -> bool:
        """Whether a column is the sum of those that tell times, or of all members, where these have no whole."""
        times = [one.axes.when for one in self.values.values() if one.axes.when is not None]
        text, one = column.unknown or "", self.workspace.data.indicators.get(indicator)
        if folded_name(text) in OF_YEAR and one is not None:
            parts = (TableWhen(_ANY_YEAR, when.part).period for when in times if when.part)
            return any(at is not None and self.measured_then(indicator, one, at) for at in parts)
        return self.names.is_sum(text) and (bool(times) or not self.now.has_whole(indicator))

    def indicator(self, axes: Axes, column: TableColumn, member: str | None) -> tuple[str, Indicator]:
        data = self.workspace.data.indicators
        asked = axes.indicator
        if asked is not None and asked in data:
            return asked, data[asked]
        ids = self.names.indicator(asked) if asked else ()
        key = f"indicator:{asked}" if asked else "indicator"
        options = self.choices(key, ids or self.likely(member, axes.unit), data) or [SKIP]
        if asked:
            text = self.say("ask.several-indicators", text=asked, names=self.listed(ids))
        elif title := next(filter(self.near_measures, self.unread), None):
            text = self.say("ask.indicator-of-title", title=title, names=self.listed(options[:-1] or options))
        else:
            text = self.say("ask.which-indicator")
        answer = self.ask(key, text, options)
        if answer is None:
            raise CellLeft
        if answer == SKIP:
            raise self.left_at(self.sheet.column_at(column.number), "note", "answered", key=key)
        return answer, data[answer]

    def likely(self, member: str | None, unit: str | None) -> list[str]:
        """Indicators that take values, are nearly named, have the members of the rows and are measured so.

        What none is is left unasked.
        """
        taking = {id: one for id, one in self.workspace.data.indicators.items() if one.formula is None}
        names = {id: one.name or spoken(id) for id, one in taking.items()}
        told = dict.fromkeys(id for text in self.unread for id in self.names.offers(text, names))
        near = list(told) or list(taking)
        having = [id for id in near if member is not None and self.names.members(id, member)] or near
        measured = [id for id in having if unit and measure(unit).quantity is measure(taking[id].measured_in).quantity]
        return measured or having

    def member(self, cell: CellAsked) -> str | None:
        """The member that is meant; None for the whole. Raises CellLeft."""
        id, written = cell.id, cell.axes.member
        members = self.workspace.members_of(id)
        if written is None:
            return self.member_untold(cell) if members and not self.now.has_whole(id) else None
        own = self.names.summed_member(id, written)
        text = own if measure(cell.indicator.measured_in).quantity in SUMMED else written
        cell = cell._replace(axes=cell.axes._replace(member=text))
        ids = self.names.members(id, text)
        if len(ids) == 1:
            return ids[0]
        if self.member_ids:
            self.refuse(
                self.sheet.at(cell.number), text, "unknown-member", self.near(text, members), name=self.name(id)
            )
            raise CellLeft
        where = self.where(cell.number, cell.column, "member")
        whole, given = self.names.is_whole(text), self.made.questions.answers.get(f"member:{text}")
        if not members:
            if folded_name(text) in OTHER_AREAS:
                self.left(cell, "other-area", self.say("ignored.other-area", area=text))
            if whole or self.is_own_unit(cell.indicator, text) or (self.names_rows and self.tells_responsible(text)):
                return None
            self.must_be_whole(cell, where)
            return None
        if whole and not ids and given is None and own == written:
            if self.now.has_whole(id) and cell.indicator.total is None:
                return None
            made = cell.indicator.total is not None or self.names.is_sum(text)
            key = "total-row" if made else "not-member"
            raise self.left_at(where, "total-row", key, text=text, name=self.name(id))
        return self.member_meant(cell, ids, where)

    def of_whole(self, cell: CellAsked) -> CellAsked:
        """A row of all members together, which may be of a measure of its own: ``Sjukfrånvaro`` beside that of each."""
        id, text, answers = cell.id, cell.axes.member, self.made.questions.answers
        if text is None or self.member_ids or not self.workspace.members_of(id) or not self.names.is_sum(text):
            return cell
        told = cell.indicator.total is not None or self.now.has_whole(id) or f"member:{text}" in answers
        of_one = self.names.members(id, self.names.summed_member(id, text))
        wholes = () if told or of_one else self.names.wholes(id)
        if not wholes:
            return cell
        said = self.say("ask.total", text=text, name=self.name(id), names=self.listed(wholes))
        answer = self.answered(
            self.ask("total", said, [*wholes, SKIP]), self.where(cell.number, cell.column, "member"), "total"
        )
        return cell._replace(id=answer, indicator=self.workspace.data.indicators[answer]) if answer in wholes else cell

    def member_untold(self, cell: CellAsked) -> str:
        """Of what has members and values of no whole, one must be told."""
        if cell.indicator.total is not None:
            self.left(cell, "computed", self.say("ignored.total", name=self.name(cell.id)))
        key, members = f"member:{self.name(cell.id)}", self.workspace.members_of(cell.id)
        answer = self.ask(key, self.say("ask.no-member", name=self.name(cell.id)), [*members, SKIP])
        return self.answered(answer, self.sheet.at(cell.number), key)

    def member_meant(self, cell: CellAsked, ids: tuple[str, ...], where: str) -> str:
        """A name that is none as it stands, or that of several: asked where any is near."""
        text, members = cell.axes.member or "", self.workspace.members_of(cell.id)
        key = f"member:{text}"
        if not ids and (coded := self.beside_code("member", text, partial(self.names.coded_members, cell.id))):
            return coded
        offers = ids or self.names.offers(text, members) or self.names.shortened(text, members)
        if options := self.choices(key, offers, members):
            said = self.say("ask.member", text=text, name=self.name(cell.id), names=self.listed(offers))
            return self.answered(self.ask(key, said, options), where, key)
        if folded_name(text) in OTHER_AREAS:
            raise self.left_at(where, "other-area", "other-area", area=text)
        why = "not-member" if self.names.is_member(text) else "unknown-member"
        raise self.left_at(where, "unknown-member", why, text=text, name=self.name(cell.id))

    def must_be_whole(self, cell: CellAsked, where: str) -> None:
        """A name beside a measure without members: the only one of a table may be the organisation. Raises CellLeft."""
        text, name, organisation = cell.axes.member or "", self.name(cell.id), self.workspace.data.organisation
        if organisation is None or self.all_named(ColumnRole.MEMBER) != {text} or self.names.is_member(text):
            raise self.left_at(where, "unknown-member", "no-members", text=text, name=name)
        said = self.say("ask.whole", text=text, name=name, own=organisation.name)
        self.answered(self.ask(f"member:{text}", said, [organisation.id, SKIP]), where, f"member:{text}")

    def is_own_unit(self, indicator: Indicator, text: str) -> bool:
        """Whether a name is of the unit that measures the indicator."""
        unit = self.workspace.data.units.get(indicator.unit) if indicator.unit else None
        return unit is not None and folded_name(text) in (
            folded_name(indicator.unit or ""),
            folded_name(unit.name or ""),
        )

    def tells_responsible(self, text: str) -> bool:
        """Whether a name is of a unit in a column that says by its heading that it is responsible."""
        headings = (one.heading[-1] for one in self.labels if one.role is ColumnRole.MEMBER and one.heading)
        return self.names.is_member(text) and any(folded_name(one).startswith("ansvarig") for one in headings)

    def part(self, cell: CellAsked) -> str | None:
        """The part that is meant; None for all together. Raises CellLeft."""
        id, text = cell.id, cell.axes.part
        if text is None:
            return None
        found = self.names.part(id, text)
        if found is not None or self.names.is_whole(text):
            return found
        key, parts = f"part:{text}", self.names.parts(id)
        if self.ids:
            self.refuse(self.sheet.at(cell.number), text, "unknown-part", name=self.name(id))
            raise CellLeft
        where = self.where(cell.number, cell.column, "part")
        offers = self.names.part_offers(id, text)
        if options := self.choices(key, offers, parts):
            said = self.say("ask.part", text=text, name=self.name(id), names=self.listed(offers))
            return self.answered(self.ask(key, said, options), where, key)
        raise self.left_at(where, "unknown-part", "unknown-part", text=text, name=self.name(id))

    def meant_around(self, told: AroundAsked, cell: CellAsked, part: str | None, basis: bool) -> str | None:
        """The part that is meant by a text around the table, where the labels of a cell tell none.

        ``basis`` is whether they tell that it is an outcome, a budget or a forecast. Raises CellLeft.
        """
        if basis if told.part is None else cell.axes.part is not None:
            return part
        key, said, options = f"check:{told.at}", self.say("ask.around", text=told.text), [KEEP, SKIP]
        if told.part is not None and (id := self.names.part(cell.id, told.part)) is not None:
            key, options = f"part:{told.text}", [id, *options]
            said = self.say("ask.part-around", text=told.text, part=self.names.parts(cell.id)[id])
        where = self.sheet.at(cell.number, cell.column.number)
        answer = self.answered(self.ask(key, said, options), where, key)
        return part if answer == KEEP else answer

    def period(self, cell: CellAsked) -> tuple[Period, str | None]:
        """The period, and of a forecast the point that it was made at. Raises CellLeft.

        Where it is told and not asked for, it is found once for all cells alike.
        """
        alike = (cell.id, cell.axes.when, cell.axes.point, cell.kind)
        if alike not in self.periods_told:
            found = self.period_meant(cell)
            if found[0] != (cell.axes.when.period if cell.axes.when is not None else None) or found[1]:
                return found
            self.periods_told[alike] = found
        return self.periods_told[alike]

    def period_meant(self, cell: CellAsked) -> tuple[Period, str | None]:
        """The same, found or asked for."""
        where = self.where(cell.number, cell.column, "when")
        when, point, own = cell.axes.when, cell.axes.point, cell.column.axes.when
        apart = cell.column.unknown is not None and numbers_untold(cell.column.unknown)
        apart = apart or any(one.axes.when for one in self.values.values())
        alone = own is None and self.when_label == self.file and apart
        text = " ".join(cell.column.heading) if own is not None or alone else self.when_label
        if own is not None and own != when and self.when_label not in (self.title_of_when, self.file, text):
            text = f"{text}, {self.when_label}"
        if when is not None and when.partial and when.part and self.measured_in_part(cell, when.part):
            when = when._replace(partial=False)
        if own is not None and own.whole_year and when is not None and self.is_part_above(cell, when):
            when = TableWhen(own.year, readings=(f"{own.year}",))
        interim = self.interim(when, cell) if when is not None else None
        to_date = point is not None and cell.kind is FactKind.VALUE and not self.ends_year(point)
        part_told = when is not None and (when.partial or (when.part.startswith(INTERIM_OF_MONTH) and interim is None))
        if to_date or part_told:
            raise self.left_at(where, "part-of-year", "part-of-year", text=text)
        if interim is not None:
            when, point = interim[0], interim[1] or point
        if when is not None and (part := self.only_measured(cell, when)) is not None:
            when = part
        if when is not None and when.readings:
            when = when._replace(readings=tuple(dict.fromkeys(self.reading_meant(cell, one) for one in when.readings)))
        if when is not None and when.part and when.year is None:
            self.must_be_measured(cell, TableWhen(_ANY_YEAR, when.part).period, where, text)
        found = (when.period if when is not None else None) or self.asked_period(when, text, where)
        if cell.kind in (FactKind.FORECAST, FactKind.BUDGET) and found.point in self.workspace.data.calendar:
            point, found = found.point, year_period(found.year)
        of_day = self.of_day(cell, found) if found.kind is PeriodKind.DAY else None
        if of_day is not None:
            found = self.meant_by_day(cell, found, of_day, text, where)
        if years := self.of_other_years(cell, found):
            key = "ask.school-year" if found.kind is PeriodKind.SCHOOL_YEAR else "ask.calendar-year"
            found = self.period_of(text, self.say(key, text=text, name=self.name(cell.id)), [*years, found.text], where)
        self.must_be_measured(cell, found, where, text)
        return found, (point or self.asked_point(where)) if cell.kind is FactKind.FORECAST else None

    def is_part_above(self, cell: CellAsked, when: TableWhen) -> bool:
        """Whether a text above the table alone tells a part of the year, for which its measure has no values."""
        above = self.when_label == self.title_of_when and cell.kind is FactKind.VALUE
        return above and bool(when.part) and not self.measured_in_part(cell, when.part)

    def meant_by_day(self, cell: CellAsked, day: Period, of_day: Period, text: str, where: str) -> Period:
        """The period that a day is in, asked about once for all such days; of money it may be of all until then."""
        edge = day.end == of_day.end or (of_day.part_of_year and day.start == of_day.start)
        if edge and self.heads_periods(of_day.kind):
            return of_day
        if not edge and measure(cell.indicator.measured_in).quantity is Quantity.MONEY:
            return day
        said = self.say("ask.period-of-day", text=text, period=of_day)
        return self.period_alike(text, said, of_day.text, where, (of_day.kind, edge))

    def only_measured(self, cell: CellAsked, when: TableWhen) -> TableWhen | None:
        """The part of a year that is meant by what may be years too, of what has values for such parts alone."""
        told, kinds = [period(one) for one in when.readings], self.now.kinds(cell.id)
        own = [one for one in told if one.part_of_year and self.measured_then(cell.id, cell.indicator, one)]
        alone = len(own) == 1 and not any(one.kind in kinds for one in told if one not in own)
        return TableWhen(exact=own[0].text) if alone else None

    def must_be_measured(self, cell: CellAsked, at: Period | None, where: str, text: str) -> None:
        """Leave a cell out that is of a part of the year for which its indicator has no values. Raises CellLeft."""
        if at is not None and not self.measured_then(cell.id, cell.indicator, at):
            said = self.say("ignored.not-measured-then", text=text, name=self.name(cell.id))
            self.ignore(where, "part-of-year", said)
            raise CellLeft

    def measured_in_part(self, cell: CellAsked, part: str) -> bool:
        """Whether an indicator has values for parts of a year like this one."""
        at = TableWhen(_ANY_YEAR, part).period
        return at is not None and self.measured_then(cell.id, cell.indicator, at)

    def of_day(self, cell: CellAsked, day: Period) -> Period | None:
        """The period that a day is in, of what is not measured by days."""
        year, month = day.year, day.end.month
        if self.measured_then(cell.id, cell.indicator, day):
            return None
        parts = (f"M{month:02}", f"Q{(month + 2) // 3}", f"T{(month + 3) // 4}", f"H{(month + 5) // 6}")
        measured = [
            one
            for one in map(period, (f"{year}-{part}" for part in parts))
            if self.measured_then(cell.id, cell.indicator, one)
        ]
        return measured[0] if measured else year_period(year)

    def reading_meant(self, cell: CellAsked, reading: str) -> str:
        """A reading of a period; of a day, the period that it is in."""
        at = period(reading)
        of_day = self.of_day(cell, at) if at.kind is PeriodKind.DAY else None
        return of_day.text if of_day is not None else reading

    def heads_periods(self, kind: PeriodKind) -> bool:
        """Whether the column of periods is called so, ``Månad``: then a day in it is all of the month."""
        headings = (one.heading[-1] for one in self.labels if one.role is ColumnRole.PERIOD and one.heading)
        return any(folded_name(one) in _CALLED.get(kind, ()) for one in headings)

    def interim(self, when: TableWhen, cell: CellAsked) -> tuple[TableWhen, str | None] | None:
        """A reporting point, told by its name or the month it ends in: of a forecast the point, else the period."""
        calendar, part = self.workspace.data.calendar, when.part
        month = TableWhen(_ANY_YEAR, part.replace(INTERIM_OF_MONTH, "M")).period if part else None
        at = next((name for name, entry in calendar.items() if month and entry.ends[0] == month.end.month), None)
        if cell.kind is FactKind.FORECAST and part and not self.measured_in_part(cell, part):
            return TableWhen(self.year_of_forecast(when)), part if part in calendar else at
        told = part.startswith(INTERIM_OF_MONTH) and at is not None and re.fullmatch("D[1-3]", at)
        return (TableWhen(when.year, at or ""), None) if told else None

    def year_of_forecast(self, when: TableWhen) -> int | None:
        """The year of a forecast whose heading tells when in a year it is made: the only one that others tell."""
        return when.year if when.year is not None or len(self.years_told) != 1 else next(iter(self.years_told))

    def ends_year(self, point: str) -> bool:
        """Whether a reporting point is the end of the year, so that what is told there is of all of it."""
        return self.workspace.data.calendar[point].ends == (12, 31)

    def of_other_years(self, cell: CellAsked, found: Period) -> Sequence[str]:
        """The years of a series that one of another kind may be: school years and calendar years are not the same."""
        held = self.now.kinds(cell.id) & {PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR}
        typed = (when_of(one) for one in (self.wanted.period, self.wanted.entry_period) if one is not None)
        if not held or found.kind in held or cell.axes.when in typed:
            return ()
        match found.kind:
            case PeriodKind.SCHOOL_YEAR:
                return str(found.start.year), str(found.end.year)
            case PeriodKind.YEAR:
                return tuple(f"{first}/{(first + 1) % 100:02}" for first in (found.year - 1, found.year))
            case _:
                return ()

    def period_of(self, text: str, said: str, readings: Sequence[str], where: str) -> Period:
        """The period that a text is asked to be, or none of them. Raises CellLeft."""
        key = f"period:{text}"
        return period(self.answered(self.ask(key, said, [*readings, SKIP]), where, key))

    def period_alike(self, text: str, said: str, reading: str, where: str, group: object) -> Period:
        """The only reading of a text, which is asked about by the first of a group. Raises CellLeft."""
        first, reading_of_first = self.first_read.setdefault(group, (text, reading))
        if first != text and f"period:{text}" not in self.made.questions.answers:
            self.period_of(first, said, [reading_of_first], where)
            return period(reading)
        return self.period_of(text, said, [reading], where)

    def asked_period(self, when: TableWhen | None, text: str, where: str) -> Period:
        readings = when.readings if when is not None else ()
        if len(readings) == 1 and when is not None and when.year is not None:
            above = self.say("above", title=self.title_of_when) if self.title_of_when not in ("", text) else ""
            said = self.say("ask.whole-year", text=text, year=when.year, above=above)
            return self.period_alike(text, said, readings[0], where, above or text)
        if len(readings) == 1:
            said = self.say("ask.short-year", text=text, year=readings[0])
            return self.period_alike(text, said, readings[0], where, "short")
        key = f"period:{text}"
        said = self.say("ask.period-readings" if readings else "ask.period", text=text, readings=", ".join(readings))
        several = sorted({one for title in self.unread for one in re.findall(r"\b(?:19|20)[0-9]{2}\b", title)})
        told_years = sorted(self.years_told) or (several if len(several) > 1 else [])
        years = [] if readings else [str(one) for one in told_years or self.now.years()]
        answer = self.ask(key, said, readings or years, free=not readings)
        if answer is None:
            raise CellLeft
        told = when_of(answer) or TableWhen(exact=answer)
        joined = told.joined(when) if when is not None and not readings else told
        found = (joined or told).period
        if found is None:
            self.made.questions.wait(self.made.questions.asked[key], 1)
            raise CellLeft
        return found

    def asked_point(self, where: str) -> str:
        points = [name for name, entry in self.workspace.data.calendar.items() if entry.reports != "nothing"]
        return self.answered(self.ask("point", self.say("ask.point"), [*points, SKIP]), where, "point")

    def measured_then(self, id: str, indicator: Indicator, at: Period) -> bool:
        """Whether an indicator has values for periods of this kind: a part of a year is never the year."""
        if not at.part_of_year or at.kind in self.now.kinds(id):
            return True
        if at.kind is PeriodKind.TO_DATE:
            return False
        name, months = _LETTER_OF[at.kind]
        wanted = str(indicator.frequency)
        return name == wanted or (months == 6 and wanted == "term") or wanted == "shift"
