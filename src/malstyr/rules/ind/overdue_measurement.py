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
    ett år, 30 för en del av ett år, 7 för en vecka; 3 utan värde där det mäts varje dag, 2 där det mäts varje skift)
Källa: formatet: kalendern säger när siffrorna är klara
Också: det kan höra dit
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from malstyr.evaluate.asked import AskedSeries, asked_series
from malstyr.evaluate.cell import is_outcome
from malstyr.evaluate.reading import Booked
from malstyr.findings import Fault
from malstyr.model.periods import Period
from malstyr.rules.often import FREQUENCY_OF, KIND_OF, lacks_outcome
from malstyr.rules.reasons import Reason, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import spoken

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
}


def find(look: Look) -> Faults:
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
