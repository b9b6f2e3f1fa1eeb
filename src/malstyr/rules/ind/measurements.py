"""Measurements that are due, and since when anything is measured."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from malstyr.evaluate.asked import AskedSeries, asked_series
from malstyr.evaluate.cell import is_outcome
from malstyr.evaluate.reading import Booked
from malstyr.evaluate.readings import Readings
from malstyr.findings import Fault
from malstyr.model.formula import PREVIOUS
from malstyr.model.indicators import Missing
from malstyr.model.periods import Period, year_period
from malstyr.rules.often import FREQUENCY_OF, KIND_OF, lacks_outcome
from malstyr.rules.reasons import Reason, mended, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import spoken

_form = mended(
    "Lägg till starts: {first} på indikatorn. Hör {first} inte till åren då det mäts, skriv ett år som gör det.",
    "Add starts: {first} to the indicator. If {first} is not one of the years when it is measured, write one that is.",
)
REASONS = {
    "missing": Reason(
        "”{name}” saknar värde{who} för {periods}. Det skulle vara klart senast {ready}.",
        "Lägg till det under values. Var det inte möjligt att mäta, skriv punkt och skälet: {{value: ., note: …}}.",
        '"{name}" has no value{who} for {periods}. It was to be ready by {ready}.',
        "Add it under values. Where it could not be measured, write a full stop and why: {{value: ., note: …}}.",
    ),
    "none": Reason(
        "”{name}” har inga värden än{who}. För {periods} skulle de vara klara senast {ready}.",
        "Lägg till dem under values. Har mätningen inte börjat, skriv starts på indikatorn med den första period"
        " som mäts.",
        '"{name}" has no values yet{who}. Those for {periods} were to be ready by {ready}.',
        "Add them under values. If measuring has not begun, write starts on the indicator with the first period"
        " measured.",
    ),
    "whole": Reason(
        "”{name}” har värden för alla tillsammans ({periods}), men bedöms för var och en: {members}.",
        "Skriv under indikatorn {first}: på en rad och perioden och värdet på nästa, två blanksteg längre in, och"
        " likadant för de andra. Mäts bara helheten, ta bort for_each från indikatorn.",
        '"{name}" has values for all together ({periods}), but is judged for each: {members}.',
        "Write {first}: on a line under the indicator and the period and its value on the next, two spaces further"
        " in, and the others likewise. If only the whole is measured, delete for_each from the indicator.",
    ),
    "astray": Reason(
        "”{name}” saknar värde{who} för {periods}, men det står ett direkt under indikatorn, för alla tillsammans.",
        "Hör det till {member}, börja den raden två blanksteg längre in, under {member}:. Är det värdet för alla"
        " tillsammans, lägg till det som saknas under {member}:",
        '"{name}" has no value{who} for {periods}, but one stands directly under the indicator, for all together.',
        "If it is of {member}, begin that line two spaces further in, under {member}:. If it is the value for all"
        " together, add what is missing under {member}:",
    ),
    "before": Reason(
        "”{name}” saknar värde{who} för {periods}. Det första värdet gäller {first}.",
        "Började ni mäta då, skriv starts: {first} på indikatorn. Mätte ni tidigare, lägg till värdena under values.",
        '"{name}" has no value{who} for {periods}. The first value is for {first}.',
        "If measuring began then, write starts: {first} on the indicator. If it began earlier, add the values"
        " under values.",
    ),
    "parts": Reason(
        "”{name}” har för {periods} bara värden för {groups!w}{who}, inget för alla tillsammans.",
        "Lägg till det gemensamma värdet med value. Det bedöms mot målet; värdena under of_which visas bara.",
        '"{name}" has for {periods} only values for {groups!w}{who}, none for all together.',
        "Add the value for all with value. It is judged against the target; values under of_which are only shown.",
    ),
    "booked": Reason(
        "”{name}” har för {periods} bara ett värde hittills{who}, vid {points}, inget för hela året. Det skulle"
        " vara klart senast {ready}.",
        "Lägg till value: … med värdet för hela året.",
        '"{name}" has for {periods} only a value to date{who}, at {points}, none for the whole year. It was to be'
        " ready by {ready}.",
        "Add value: … with the value of the whole year.",
    ),
    "stopped": Reason(
        "”{name}” mäts varje {often!w}, men har inget värde efter {last}{who}.",
        "Lägg till de senaste värdena under values. Har ni slutat mäta, skriv closed med datum och skäl på indikatorn.",
        '"{name}" is measured every {often!w}, but has no value after {last}{who}.',
        "Add the latest values under values. If measuring has ended, write closed with date and reason on the"
        " indicator.",
    ),
    "unknown": _form(
        "”{name}” mäts inte varje år (frequency: {often}), och det står inte från vilket år. Därför går det inte"
        " att säga vilka år som ska ha ett värde, och varje år bedöms för sig.",
        '"{name}" is not measured every year (frequency: {often}), and it is not said from which year. So nobody'
        " can say which years are to have a value, and each year is judged by itself.",
    ),
    "between": _form(
        "”{name}” mäts inte varje år (frequency: {often}). Åren räknas från {begun}, då planen eller målet börjar,"
        " och värdet för {first} hör inte till dem.",
        '"{name}" is not measured every year (frequency: {often}). Its years are counted from {begun}, when its'
        " plan or goal begins, and the value for {first} is of none of them.",
    ),
}


def overdue_measurement(look: Look) -> Faults:
    """A value that should have been known by now, and is missing.

    Why: A meeting that decides on last year's figures should be told that this year's are late.
    Example:
        settings: {as_of: 2014-03-01}
        calendar: {closing: {ends: 12-31, ready: 02-28}}
        indicators:
          nki:
            measured_in: index
            method: enkät
            reported: closing
            target: {at_least: 56}
        values:
          nki:
            2012: 58
      +     2013: 59
    Options: limit, days after a period's end when its value is late where the calendar does not say (60 for a year,
        30 for part of a year, 7 for a week; 3 without a value where it is measured every day, 2 where every shift)
    Source: the format: the calendar says when figures are ready
    Related: which it may be

    Finner: Ett värde som borde vara känt vid det här laget, men saknas.
    Varför: Den som beslutar på förra årets siffror behöver få veta att årets är försenade.
    Inställningar: limit, antal dagar efter periodens slut då värdet är försenat när kalendern inte säger något (60 för
        ett år, 30 för en del av ett år, 7 för en vecka; 3 utan värde där det mäts varje dag, 2 där det mäts varje
        skift)
    Källa: formatet: kalendern säger när siffrorna är klara
    Också: det kan höra dit
    """
    of_whole = set[str]()
    for series in asked_series(look.evaluation):
        told = _Told(look, series)
        if not told.is_of_whole:
            yield from told.faults()
        elif series.id not in of_whole and series.missing():
            of_whole.add(series.id)
            yield told.of_whole()


class _Told(NamedTuple):
    """What is missing of one series, told in the form of each mistake."""

    look: Look
    series: AskedSeries

    def faults(self) -> Faults:
        series = self.series
        last = series.stopped()
        if last is not None:
            yield self.fault("stopped", (), often=series.indicator.frequency, last=last)
        missing = [one for one in series.missing() if not self.told_elsewhere(one)]
        if not missing:
            return
        split = [one for one in missing if self.groups(one)]
        first = min(self.regular(), default=None)
        booked = [one for one in missing if one not in split and self.booked(one)]
        astray = [one for one in missing if self.of_all(one)]
        missing = [one for one in missing if one not in (*split, *booked, *astray)]
        early = [one for one in missing if self.begins_with(one, first)]
        late = [one for one in missing if one not in early]
        if late:
            yield self.fault("missing" if series.written else "none", late, ready=max(map(series.ready, late)))
        if early:
            yield self.fault("before", early, first=first)
        if booked:
            points = dict.fromkeys(part.point for one in booked for part in self.booked(one))
            yield self.fault("booked", booked, points=", ".join(points), ready=max(map(series.ready, booked)))
        if astray:
            member = self.series.member or ""
            fault = self.fault("astray", astray, member=member)
            yield fault._replace(related=("values", series.id, str(astray[0])))
        if split:
            groups = dict.fromkeys(name for one in split for name in self.groups(one))
            yield self.fault("parts", split, groups=", ".join(groups))

    def fault(self, kind: str, periods: Iterable[Period], **words: object) -> Fault:
        names = self.look.workspace.members_of(self.series.id)
        who = f" ({names.get(self.series.member, self.series.member)})" if self.series.member is not None else ""
        told = {
            "name": self.series.indicator.name or spoken(self.series.id),
            "who": who,
            "periods": periods_listed(periods, self.look.language),
            **words,
        }
        return REASONS[kind].fault(
            self.look, ("indicators", self.series.id), told, keys=(self.series.member or "", kind)
        )

    @property
    def is_of_whole(self) -> bool:
        """Whether it is of a member, and values stand for all members together and for none of them."""
        written = self.look.workspace.data.values.get(self.series.id)
        return self.series.member is not None and written is not None and bool(written.periods) and not written.members

    def of_whole(self) -> Fault:
        """That values stand for all together, told of all members at once."""
        written = self.look.workspace.data.values[self.series.id].periods
        members = self.look.workspace.members_of(self.series.id)
        words = {
            "name": self.series.indicator.name or spoken(self.series.id),
            "periods": periods_listed(written, self.look.language),
            "members": ", ".join(members.values()),
            "first": next(iter(members)),
        }
        subject, place = ("indicators", self.series.id), self.look.workspace.place(("values", self.series.id))
        return REASONS["whole"].fault(self.look, subject, words, keys=("", "whole"))._replace(at=place, path=subject)

    def told_elsewhere(self, period: Period) -> bool:
        """Whether another rule tells it: a frame without outcome, parts of a year that nothing is said to make of, what
        is written for another time with the same end."""
        cell = self.series.cells.get(period)
        if cell is not None and lacks_outcome(self.series.readings.clock, period, cell):
            return True
        ending = (at for at in self.series.cells if at.end == period.end and (at.point or at.start >= period.start))
        if not period.whole_year and any(is_outcome(self.series.cells[at]) for at in ending):
            return True
        parts = (at for at, cell in self.series.cells.items() if at.kind in FREQUENCY_OF and is_outcome(cell))
        return self.is_yearly(period) and any(at.year == period.year for at in parts)

    def of_all(self, period: Period) -> bool:
        """Whether what a member lacks stands for all together, which nothing is said to make of the members."""
        written = self.look.workspace.data.values.get(self.series.id)
        cell = written.periods.get(period) if written is not None and self.series.member is not None else None
        return cell is not None and is_outcome(cell) and self.series.indicator.total is None

    def booked(self, period: Period) -> Sequence[Booked]:
        """What is booked of a year."""
        return self.series.readings.booked(self.series.id, self.series.member, period.year) if period.whole_year else []

    def groups(self, period: Period) -> list[str]:
        """The groups that have values for a period where the whole has none."""
        cell = self.series.cells.get(period)
        return [name for name, part in cell.of_which.items() if part.value is not None] if cell is not None else []

    def regular(self) -> Iterator[Period]:
        """The periods of those that the series is measured by that have a value, of any member."""
        for at in cells_of(self.look.workspace.data, self.series.id):
            if is_outcome(at.cell) and (self.is_yearly(at.period) or self.series.alike(at.period)):
                yield at.period

    def is_yearly(self, period: Period) -> bool:
        return period.whole_year and self.series.indicator.frequency not in KIND_OF

    def begins_with(self, period: Period, first: Period | None) -> bool:
        """Whether it is before the first value of a series that does not say when it starts."""
        return (
            self.series.indicator.starts is None and first is not None and period < first and period.kind is first.kind
        )


def starts_missing(look: Look) -> Faults:
    """Something is measured more seldom than each year, and nothing says in which years.

    Why: Counted from the wrong year, a survey that was made is not judged, and one is missed in a year that never had
        any.
    Example:
        indicators:
      -   trygghet: {measured_in: procent, frequency: two-years, target: {at_least: 60}}
      +   trygghet: {measured_in: procent, frequency: two-years, starts: 2010, target: {at_least: 60}}
        values:
          trygghet: {2010: 58, 2012: 61}
    Source: the format: starts says from when something is measured

    Finner: Något mäts mer sällan än varje år, och ingenting säger vilka år.
    Varför: Räknas åren från fel år bedöms inte den mätning som är gjord, och ett år som inte skulle ha någon saknar
        värde.
    Källa: formatet: starts säger från när något mäts
    """
    readings = look.evaluation.readings
    for id, indicator in look.workspace.data.indicators.items():
        if readings.step(id) > 1 and indicator.starts is None:
            begun, years = readings.first_year(id), readings.years(id, None)
            asked = [year for year in years if begun is None or not readings.measured_in(id, year)]
            if asked:
                words = {
                    "name": indicator.name or spoken(id),
                    "often": indicator.frequency,
                    "begun": begun,
                    "first": asked[0],
                }
                reason = REASONS["unknown" if begun is None else "between"]
                yield reason.fault(look, ("indicators", id, "frequency"), words)


def first_value_missing(look: Look) -> Faults:
    """A formula counts from its own value before, and no value is written to count from.

    Why: Every value rests on the one before it, so without a first one none can be computed, in any year.
    Example:
        indicators:
          resultat: {measured_in: tkr, no_target: följs}
          saldo: {measured_in: tkr, formula: saldo.previous + resultat, no_target: följs}
        values:
          resultat: {2013: 4, 2014: 5}
      +   saldo: {2012: 20}
    Source: the format: previous is the value of the period before
    Message: "{name}" is counted from its own value before, but has no first value{who}. So no year can be computed.
    Help: Write a first value: values: {values}. If it begins with nothing, write 0.

    Finner: En formel som räknar från sitt eget värde före, men inget värde att räkna från.
    Varför: Varje värde bygger på det före, så utan ett första går inget år att räkna ut.
    Källa: formatet: previous är värdet för perioden före
    Meddelande: ”{name}” räknas från sitt eget värde före, men har inget första värde{who}. Därför går inget år att
        räkna ut.
    Hjälp: Skriv ett första värde: values: {values}. Börjar det från noll, skriv 0.
    """
    readings = look.evaluation.readings
    for id in look.workspace.data.indicators:
        if not _carries_over(readings, id):
            continue
        names = look.workspace.members_of(id)
        every: list[str | None] = [*names]
        lacking = [one for one in every or [None] if not _has_value(readings, id, one)]
        cells = {one: cell for one in lacking if (cell := _to_write(readings, id, one))}
        if cells:
            who = ", ".join(names[one] for one in cells if one is not None)
            written = ", ".join(cell if one is None else f"{one}: {{{cell}}}" for one, cell in cells.items())
            yield look.named(
                ("indicators", id, "formula"), id=id, who=f" ({who})" if who else "", values=f"{id}: {{{written}}}"
            )


def _carries_over(readings: Readings, id: str) -> bool:
    """Whether its formula, or one that it is computed from, names its own value before."""
    parts = (part for one in readings.rests_on(id) for part in readings.parts_of_formula(one))
    return any(part.indicator == id and part.part == PREVIOUS for part in parts)


def _has_value(readings: Readings, id: str, member: str | None) -> bool:
    cells = (readings.cell(id, member, period) for period in readings.periods(id, member))
    return any(one is not None and one.value not in (None, Missing.NOT_APPLICABLE) for one in cells)


def _to_write(readings: Readings, id: str, member: str | None) -> str:
    """The cell that the first year with something of all its parts counts from; empty where nothing is written."""
    parts = (one for one in readings.rests_on(id) if readings.formula(one) is None)
    begun = (readings.first_written(one, readings.member_of(one, member)) for one in parts)
    first = max((one for one in begun if one is not None), default=None)
    return f"{next(readings.periods_before(id, year_period(first)))}: …" if first is not None else ""
