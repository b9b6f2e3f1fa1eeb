"""What should be known of a series: the values that are late on a day, those to come, and when each is due.

The one place that says it, for the rule of late measurements and for the calendar alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from malstyr.evaluate.aim import Aim
from malstyr.evaluate.cell import is_outcome
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.measuring import reading_of
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.schedule import WITHOUT_A_LIST
from malstyr.evaluate.timing import timing
from malstyr.model.days import has_passed
from malstyr.model.durations import Duration
from malstyr.model.indicators import Cell, Indicator
from malstyr.model.periods import MONTHS_OF, Period, PeriodKind, year_period
from malstyr.workspace.cells import cells_by_period
from malstyr.workspace.workspace import Workspace, open_on


def asked_series(evaluation: Evaluation) -> Iterator[AskedSeries]:
    """Every series that values are asked of on the day."""
    workspace = evaluation.workspace
    for id, indicator in workspace.data.indicators.items():
        derived = indicator.formula is not None or indicator.see is not None
        asked = indicator.all_targets or indicator.reported is not None
        if derived or not asked or not open_on(indicator, evaluation.as_of) or ("values", id) in workspace.damaged:
            continue
        if not under_no_member(workspace, id):
            members: list[str | None] = [*workspace.members(indicator.for_each)]
            for member in members or [None]:
                yield AskedSeries(evaluation, id, indicator, member)


def under_no_member(workspace: Workspace, id: str) -> bool:
    """Whether some value stands under a member the indicator does not have; what is missing cannot be told then."""
    series = workspace.data.values.get(id)
    return series is not None and not series.members.keys() <= workspace.members_of(id).keys()


@dataclass(frozen=True, eq=False)
class AskedSeries:
    """What should be known of one indicator for one member, or for the whole."""

    evaluation: Evaluation
    id: str
    indicator: Indicator
    member: str | None

    @property
    def readings(self) -> Readings:
        return self.evaluation.readings

    @property
    def as_of(self) -> date:
        return self.evaluation.as_of

    @property
    def all_read(self) -> bool:
        """Whether all that may tell its values could be read; where not, what seems to be missing may be there."""
        workspace = self.evaluation.workspace
        return not workspace.lost and not workspace.unread(("values", self.id))

    def missing(self) -> list[Period]:
        """The periods whose value should be known on the day and is not."""
        missing = [one for one in self.due() if not self.has(one)]
        return missing if missing and self.of_frequency() else []

    def coming(self, until: date) -> list[Period]:
        """The periods whose value is not there and is to be known after the day, by another."""
        years = [year_period(year) for year in range(self.as_of.year - 1, until.year + 2)]
        parts = MONTHS_OF.get(self.indicator.frequency, 0) < 12
        listed = (at for one in years if self.asked_in(one.year) for at in (self.listed(one.year) if parts else (one,)))
        return [
            one
            for one in listed
            if not self.late(one)
            and self.ready(one) <= until
            and (parts or self.measured_in(one.year))
            and not self.has(one)
            and not self.readings.not_begun(self.id, one)
            and not self.readings.ended(self.id, self.member, one)
        ]

    def stopped(self) -> Period | None:
        """Where it is measured every day or shift: the last time it was, where there should be later ones by now."""
        frequency = self.indicator.frequency
        made = [one for one in self.written if not one.whole_year] if frequency in WITHOUT_A_LIST else []
        if not made or self.over(self.as_of):
            return None
        return made[-1] if has_passed(made[-1].end + self.readings.grace(frequency), self.as_of) else None

    @cached_property
    def written(self) -> list[Period]:
        """The periods that have a value, or the reason why not."""
        return [one for one in self.readings.periods(self.id, self.member) if self.has(one)]

    def over(self, day: date) -> bool:
        """Whether nothing is asked of the series any more on a day."""
        return self.readings.ended(self.id, self.member, Period(day, day, str(day))) or not self.asked_in(day.year)

    # What is due.

    def due(self) -> list[Period]:
        """The periods whose value should be known on the day."""
        found = [*self.of_targets(), *self.of_years()]
        return [
            one
            for one in dict.fromkeys(found)
            if self.late(one)
            and not self.readings.not_begun(self.id, one)
            and not self.readings.ended(self.id, self.member, one)
        ]

    def of_years(self) -> Iterator[Period]:
        """Of what is measured more than once a year, every part since the year of the report; else the latest year."""
        parts = MONTHS_OF.get(self.indicator.frequency, 0) < 12
        now = self.as_of.year + 1
        for year in range(self.evaluation.year.year if parts else now - self.step - 3, now + 1):
            if parts and self.asked_in(year) and not self.has(year_period(year)):
                yield from self.listed(year)
        if not parts:
            years = (year_period(year) for year in range(now - 1, now - self.step - 4, -1) if self.measured_in(year))
            last = next((one for one in years if self.ready(one) <= self.as_of), None)
            if last is not None and self.asked_in(last.year):
                yield last

    def listed(self, year: int) -> Iterator[Period]:
        if self.indicator.frequency not in WITHOUT_A_LIST:
            yield from self.readings.expected(self.id, self.member, year)

    def of_targets(self) -> Iterator[Period]:
        """The periods that targets have for their own, and what a mean or a sum over several years lacks."""
        for target in self.indicator.all_targets.values():
            aim = Aim(self.id, self.indicator, target, self.member)
            time = timing(self.readings, aim, self.evaluation.year.year)
            if time.over is not None:
                yield from reading_of(self.readings, aim, time).missing
            during = target.during
            if during is not None and during.kind is PeriodKind.SPAN:
                for year in during.told_years:
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
        """Whether a value for the year is promised: by the time of a target or goal, when it starts, or its history."""
        targets = self.indicator.all_targets.values()
        own = [target.during or target.mean_over or target.total_over for target in targets]
        if own and all(own):
            return any(isinstance(one, Duration) or (one and year in one.told_years) for one in own)
        span = self.readings.span(self.id)
        if span is not None:
            return span[0] <= year <= span[1]
        starts = self.indicator.starts
        begun = self.readings.years(self.id, None) if starts is None else (starts.year,)
        return self.indicator.reported is not None or any(one <= year for one in begun)

    def late(self, period: Period) -> bool:
        return has_passed(self.ready(period), self.as_of)

    def ready(self, period: Period) -> date:
        """The last day its value is in time."""
        return self.readings.due(self.id, period)

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

    def waits(self, cell: Cell) -> bool:
        """Whether the value is said to become known later."""
        return cell.known is not None and cell.known > self.as_of

    @cached_property
    def cells(self) -> Mapping[Period, Cell]:
        return cells_by_period(self.evaluation.workspace.data, self.id, self.member)

    def alike(self, period: Period) -> bool:
        """Whether it is a period of the frequency."""
        return any(one.kind is period.kind for one in self.listed(period.year))

    def of_frequency(self) -> bool:
        """Whether the parts written are those of the frequency; else which are missing cannot be told."""
        parts = [one for one in self.written if not one.whole_year]
        frequent = any(True for _ in self.listed(self.as_of.year))
        return not frequent or not parts or any(map(self.alike, parts))
