"""A value that should have been known by now, and is missing.

Why: A meeting that decides on last year's figures should be told that this year's are late.
Bad:
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
Good:
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
        2013: 59
Options: limit, days after a period's end when its value is late where the calendar does not say (60 for a year,
    30 for part of a year, 7 for a week; 3 without a value where it is measured every day, 2 where every shift)
Source: the format: the calendar says when figures are ready
Message: {said}
Help: {help}

Finner: Ett värde som borde vara känt vid det här laget, men saknas.
Varför: Den som beslutar på förra årets siffror behöver få veta att årets är försenade.
Inställningar: limit, antal dagar efter periodens slut då värdet är försenat när kalendern inte säger något (60 för
    ett år, 30 för en del av ett år, 7 för en vecka; 3 utan värde där det mäts varje dag, 2 där det mäts varje skift)
Meddelande: {said}
Hjälp: {help}
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.cadence import grace_days
from malstyr.evaluate.calendar import CLOSING
from malstyr.evaluate.measuring import reading_of
from malstyr.evaluate.reading import Booked
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.schedule import WITHOUT_A_LIST
from malstyr.evaluate.timing import timing
from malstyr.findings import Fault
from malstyr.model.durations import Duration
from malstyr.model.indicators import Cell, Frequency, Indicator
from malstyr.model.periods import MONTHS_OF, Period, PeriodKind, year_period
from malstyr.rules.often import FREQUENCY_OF, KIND_OF, is_outcome, lacks_outcome
from malstyr.rules.reasons import Reason, periods_listed
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import Workspace, open_on, spoken

REASONS = {
    "missing": Reason(
        (
            "”{name}” saknar värde{who} för {periods}. Det skulle vara klart senast {ready}.",
            "Lägg till det under values. Var det inte möjligt att mäta, skriv punkt och skälet: {{value: ., note: …}}.",
        ),
        (
            '"{name}" has no value{who} for {periods}. It was to be ready by {ready}.',
            "Add it under values. Where it could not be measured, write a full stop and why: {{value: ., note: …}}.",
        ),
    ),
    "none": Reason(
        (
            "”{name}” har inga värden än{who}. För {periods} skulle de vara klara senast {ready}.",
            "Lägg till dem under values. Har mätningen inte börjat, skriv starts på indikatorn med den första period"
            " som mäts.",
        ),
        (
            '"{name}" has no values yet{who}. Those for {periods} were to be ready by {ready}.',
            "Add them under values. If measuring has not begun, write starts on the indicator with the first period"
            " measured.",
        ),
    ),
    "before": Reason(
        (
            "”{name}” saknar värde{who} för {periods}. Det första värdet gäller {first}.",
            "Började ni mäta då, skriv starts: {first} på indikatorn. Mätte ni tidigare, lägg till värdena under"
            " values.",
        ),
        (
            '"{name}" has no value{who} for {periods}. The first value is for {first}.',
            "If measuring began then, write starts: {first} on the indicator. If it began earlier, add the values"
            " under values.",
        ),
    ),
    "parts": Reason(
        (
            "”{name}” har för {periods} bara värden för {groups!w}{who}, inget för alla tillsammans.",
            "Lägg till det gemensamma värdet med value. Det bedöms mot målet; värdena under of_which visas bara.",
        ),
        (
            '"{name}" has for {periods} only values for {groups!w}{who}, none for all together.',
            "Add the value for all with value. It is judged against the target; values under of_which are only shown.",
        ),
    ),
    "booked": Reason(
        (
            "”{name}” har för {periods} bara ett värde hittills{who}, vid {points}, inget för hela året. Det skulle"
            " vara klart senast {ready}.",
            "Lägg till value: … med värdet för hela året.",
        ),
        (
            '"{name}" has for {periods} only a value to date{who}, at {points}, none for the whole year. It was to be'
            " ready by {ready}.",
            "Add value: … with the value of the whole year.",
        ),
    ),
    "stopped": Reason(
        (
            "”{name}” mäts varje {often!w}, men har inget värde efter {last}{who}.",
            "Lägg till de senaste värdena under values. Har ni slutat mäta, skriv closed med datum och skäl på"
            " indikatorn.",
        ),
        (
            '"{name}" is measured every {often!w}, but has no value after {last}{who}.',
            "Add the latest values under values. If measuring has ended, write closed with date and reason on the"
            " indicator.",
        ),
    ),
}


def find(look: Look) -> Iterator[Fault]:
    workspace = look.workspace
    for id, indicator in workspace.data.indicators.items():
        derived = indicator.formula is not None or indicator.see is not None
        asked = indicator.all_targets or indicator.reported is not None
        if derived or not asked or not open_on(indicator, look.as_of) or ("values", id) in workspace.damaged:
            continue
        if not _misplaced(workspace, id):
            members: list[str | None] = [*workspace.members(indicator.for_each)]
            for member in members or [None]:
                yield from _Asked(look, look.evaluation.readings, id, indicator, member).faults()


@dataclass(frozen=True, eq=False)
class _Asked:
    """What should be known of one indicator for one member, or for the whole."""

    look: Look
    readings: Readings
    id: str
    indicator: Indicator
    member: str | None

    def faults(self) -> Iterator[Fault]:
        missing = [one for one in self.due() if not self.has(one) and not self.told_elsewhere(one)]
        written = [one for one in self.readings.periods(self.id, self.member) if self.has(one)]
        frequency = self.indicator.frequency
        if frequency in WITHOUT_A_LIST:
            yield from self.stopped([one for one in written if not one.whole_year])
        if not missing or not self.of_frequency(written):
            return
        split = [one for one in missing if self.groups(one)]
        first = next((one for one in self.readings.periods(self.id, None) if self.alike(one)), None)
        booked = [one for one in missing if one not in split and self.booked(one)]
        missing = [one for one in missing if one not in (*split, *booked)]
        early = [one for one in missing if self.begins_with(one, first)]
        late = [one for one in missing if one not in early]
        if late:
            yield self.fault("missing" if written else "none", late, ready=max(map(self.ready, late)))
        if early:
            yield self.fault("before", early, first=first)
        if booked:
            points = dict.fromkeys(part.point for one in booked for part in self.booked(one))
            yield self.fault("booked", booked, points=", ".join(points), ready=max(map(self.ready, booked)))
        if split:
            groups = dict.fromkeys(name for one in split for name in self.groups(one))
            yield self.fault("parts", split, groups=", ".join(groups))

    def stopped(self, written: list[Period]) -> Iterator[Fault]:
        """Where it is measured every day or shift: no value for some days."""
        frequency = self.indicator.frequency
        if written and written[-1].end + self.grace(frequency) < self.look.as_of and not self.over(self.look.as_of):
            yield self.fault("stopped", (), often=frequency, last=written[-1])

    def over(self, day: date) -> bool:
        """Whether nothing is asked of the series any more on a day."""
        return self.readings.ended(self.id, self.member, Period(day, day, str(day))) or not self.asked_in(day.year)

    def fault(self, kind: str, periods: Iterable[Period], **words: object) -> Fault:
        names = self.look.workspace.members_of(self.id)
        who = f" ({names.get(self.member, self.member)})" if self.member is not None else ""
        told = {
            "name": self.indicator.name or spoken(self.id),
            "who": who,
            "periods": periods_listed(periods, self.look.language),
            **words,
        }
        return REASONS[kind].fault(self.look, ("indicators", self.id), told, keys=(self.member or "", kind))

    # What is due.

    def due(self) -> list[Period]:
        """The periods whose value should be known on the day."""
        found = [*self.of_targets(), *self.of_years()]
        return [
            one
            for one in dict.fromkeys(found)
            if self.ready(one) <= self.look.as_of
            and not self.readings.not_begun(self.id, one)
            and not self.readings.ended(self.id, self.member, one)
        ]

    def of_years(self) -> Iterator[Period]:
        """Of what is measured more than once a year, every part since the year of the report; else the latest year."""
        parts = MONTHS_OF.get(self.indicator.frequency, 0) < 12
        now = self.look.as_of.year + 1
        for year in range(self.look.evaluation.year.year if parts else now - self.step - 3, now + 1):
            if parts and self.asked_in(year) and not self.has(year_period(year)):
                yield from self.listed(year)
        if not parts:
            years = (year_period(year) for year in range(now - 1, now - self.step - 4, -1) if self.measured_in(year))
            last = next((one for one in years if self.ready(one) <= self.look.as_of), None)
            if last is not None and self.asked_in(last.year):
                yield last

    def listed(self, year: int) -> Iterator[Period]:
        if self.indicator.frequency not in WITHOUT_A_LIST:
            yield from self.readings.expected(self.id, self.member, year)

    def of_targets(self) -> Iterator[Period]:
        """The periods that targets have for their own, and what a mean or a sum over several years lacks."""
        for target in self.indicator.all_targets.values():
            aim = Aim(self.id, self.indicator, target, self.member)
            time = timing(self.readings, aim, self.look.evaluation.year.year)
            if time.over is not None:
                yield from reading_of(self.readings, aim, time).missing
            during = target.during
            if during is not None and during.kind is PeriodKind.SPAN:
                for year in range(during.start.year, during.year + 1):
                    yield from self.parts_or_whole(year_period(year))
            elif during is not None:
                yield from self.parts_or_whole(during) if during.whole_year else (during,)

    def parts_or_whole(self, year: Period) -> Sequence[Period]:
        return () if self.has(year) else [*self.listed(year.year)] or (year,)

    @property
    def step(self) -> int:
        return self.readings.step(self.id)

    def measured_in(self, year: int) -> bool:
        """Whether a value is known to be due for a year."""
        known = self.step == 1 or self.readings.first_year(self.id) is not None
        return known and self.readings.measured_in(self.id, year)

    def asked_in(self, year: int) -> bool:
        """Whether a value for the year is promised: by a target's own time, its goals' time, or its history."""
        targets = self.indicator.all_targets.values()
        own = [target.during or target.mean_over or target.total_over for target in targets]
        if own and all(own):
            return any(isinstance(one, Duration) or (one and one.start.year <= year <= one.year) for one in own)
        span = self.readings.span(self.id)
        if span is not None:
            return span[0] <= year <= span[1]
        written = self.readings.years(self.id, None)
        return self.indicator.reported is not None or any(one <= year for one in written)

    def ready(self, period: Period) -> date:
        """The day its value is late: the calendar's, else some days after its end; a year not before its closing."""
        ready = self.readings.ready(self.id, period)
        if ready > period.end or self.reported_at_end(period):
            return ready
        late = ready + self.grace(self.indicator.frequency if not period.whole_year else Frequency.YEAR)
        clock = self.readings.clock
        return max(late, clock.closing(period.year)) if period.whole_year and CLOSING in clock.entries else late

    def reported_at_end(self, period: Period) -> bool:
        return self.indicator.reported in self.look.workspace.data.calendar and period.whole_year

    def grace(self, frequency: Frequency) -> timedelta:
        return timedelta(days=int(self.look.limit) or grace_days(frequency))

    # What there is.

    def has(self, period: Period) -> bool:
        """Whether something was measured, or it is said why it was not; a school year is the year that it ends in."""
        return period in self.held or (period.whole_year and period.year in self.years_held)

    @cached_property
    def held(self) -> set[Period]:
        """The periods of which something was measured, or it is said when it will be known."""
        return {at for at, cell in self.cells.items() if is_outcome(cell) or self.waits(cell)}

    @cached_property
    def years_held(self) -> set[int]:
        return {at.year for at in self.held if at.whole_year}

    def told_elsewhere(self, period: Period) -> bool:
        """Whether another rule tells it: a frame without outcome, parts of a year that nothing is said to make of."""
        cell = self.cells.get(period)
        if cell is not None and lacks_outcome(self.readings.clock, period, cell):
            return True
        parts = (at for at, cell in self.cells.items() if at.kind in FREQUENCY_OF and is_outcome(cell))
        yearly = period.whole_year and self.indicator.frequency not in KIND_OF
        return yearly and any(at.year == period.year for at in parts)

    def booked(self, period: Period) -> Sequence[Booked]:
        """What is booked of a year."""
        return self.readings.booked(self.id, self.member, period.year) if period.whole_year else []

    def waits(self, cell: Cell) -> bool:
        """Whether the value is said to become known later."""
        return cell.known is not None and cell.known > self.look.as_of

    def groups(self, period: Period) -> list[str]:
        """The groups that have values for a period where the whole has none."""
        cell = self.cells.get(period)
        return [name for name, part in cell.of_which.items() if part.value is not None] if cell is not None else []

    @cached_property
    def cells(self) -> dict[Period, Cell]:
        series = self.look.workspace.data.values.get(self.id)
        if series is None:
            return {}
        return series.periods if self.member is None else series.members.get(self.member, {})

    def alike(self, period: Period) -> bool:
        """Whether it is a period of the frequency."""
        return any(one.kind is period.kind for one in self.listed(period.year))

    def of_frequency(self, written: list[Period]) -> bool:
        """Whether the parts written are those of the frequency; else which are missing cannot be told."""
        parts = [one for one in written if not one.whole_year]
        frequent = any(True for _ in self.listed(self.look.as_of.year))
        return not frequent or not parts or any(map(self.alike, parts))

    def begins_with(self, period: Period, first: Period | None) -> bool:
        """Whether it is earlier in the year of the first value of a series that does not say when it starts."""
        return self.indicator.starts is None and first is not None and period < first and period.kind is first.kind


def _misplaced(workspace: Workspace, id: str) -> bool:
    """Whether some value stands under a member the indicator does not have; what is missing cannot be told then."""
    series = workspace.data.values.get(id)
    return series is not None and not series.members.keys() <= workspace.members_of(id).keys()
