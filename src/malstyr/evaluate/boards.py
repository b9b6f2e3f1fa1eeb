"""Boards as they stand on a day: each measure's latest measurement by the board's own limits, and what is under way."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from malstyr.evaluate.aim import Aim, judged_each
from malstyr.evaluate.asked import AskedSeries
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import Explained, acted_on
from malstyr.evaluate.grade import Grade, grade
from malstyr.evaluate.improving import is_under_way
from malstyr.evaluate.measuring import basis
from malstyr.evaluate.outcome import JUDGED, Outcome
from malstyr.evaluate.reading import Booked, Held, Reading
from malstyr.evaluate.said import told_of_period
from malstyr.model.boards import Board
from malstyr.model.days import has_passed
from malstyr.model.improvements import Improvement
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, year_period
from malstyr.model.target import SHOWN, TOTAL, Strength, Target
from malstyr.workspace.tags import AskedTag, bears_tag, classified_so
from malstyr.workspace.workspace import open_on


class BoardRow(NamedTuple):
    """One measure for one member or the whole: its latest measurement, and how that stands."""

    outcome: Outcome
    """Of the latest measurement alone; its period is None where nothing has been measured."""
    asked: Target | None
    """What the measurement is held against; None where nothing is asked, or where the whole year is judged."""
    late: date | None
    """The last day that the measurement which is lacking was in time; None where none is known to be late."""
    own: bool
    """Whether the limits are the board's own."""
    explained: Explained
    """What is said and done about the latest measurement, or about its year."""
    booked: Booked | None
    """What is booked after the latest measurement, of a year that has no value yet; it is never judged."""

    @property
    def red(self) -> bool:
        return self.outcome.status is Status.NOT_MET


class BoardStanding(NamedTuple):
    """A board on a day."""

    id: str | None
    """None where no board is described, and this is what would stand on one."""
    board: Board
    rows: tuple[BoardRow, ...]
    improvements: tuple[tuple[str, Improvement], ...]
    looks: date | None
    """The day that somebody looks at it next, or was to."""
    overdue: bool | None
    """Whether that day has passed; None where it has and what is written of the board could not be read."""

    @property
    def holds(self) -> bool:
        """Whether anything is measured or bettered on it."""
        return bool(self.rows or self.improvements)


def boards_of(
    evaluation: Evaluation, unit: str | None = None, tag: AskedTag | None = None
) -> tuple[BoardStanding, ...]:
    """The boards of a workspace, or of a unit; where none is described, one of all measures that have values.

    With a tag, only those with a measure or an improvement that is classified so, and only that of them.
    """
    every = _boards(evaluation, unit)
    return every if tag is None else tuple(one for each in every if (one := _tagged(evaluation, each, tag)).holds)


def _tagged(evaluation: Evaluation, board: BoardStanding, tag: AskedTag) -> BoardStanding:
    data = evaluation.workspace.data
    measured = {id for id in data.indicators if bears_tag(tag, classified_so(data, "indicators", id))}
    return board._replace(
        rows=tuple(row for row in board.rows if row.outcome.indicator in measured),
        improvements=tuple(
            one for one in board.improvements if bears_tag(tag, classified_so(data, "improvements", one[0]))
        ),
    )


def _boards(evaluation: Evaluation, unit: str | None) -> tuple[BoardStanding, ...]:
    found = {id: one for id, one in evaluation.workspace.data.boards.items() if unit in (None, one.unit)}
    if found:
        return tuple(_standing(evaluation, id, one) for id, one in found.items())
    measured = tuple(
        id
        for id, one in evaluation.workspace.data.indicators.items()
        if unit in (None, one.unit, *evaluation.workspace.members_of(id)) and open_on(one, evaluation.as_of)
    )
    if not measured:
        return ()  # also where there is no such unit, and its name need be no id
    described = Board(unit=unit, indicators=measured)
    standing = _standing(evaluation, None, described)
    rows = tuple(
        one
        for one in standing.rows
        if (one.outcome.period is not None or one.booked is not None)
        and unit in (None, one.outcome.member, evaluation.workspace.data.indicators[one.outcome.indicator or ""].unit)
    )
    return (standing._replace(rows=rows),) if rows else ()


def _standing(evaluation: Evaluation, id: str | None, board: Board) -> BoardStanding:
    known = [one for one in dict.fromkeys(board.indicators) if one in evaluation.workspace.data.indicators]
    return BoardStanding(
        id,
        board,
        tuple(row for one in known for row in _rows(evaluation, board, one)),
        tuple(_under_way(evaluation, board, known)),
        board.next,
        _overdue(evaluation, id, board),
    )


def _overdue(evaluation: Evaluation, id: str | None, board: Board) -> bool | None:
    passed = board.next is not None and has_passed(board.next, evaluation.as_of)
    return None if passed and evaluation.workspace.unread(("boards", id or "")) else passed


def _under_way(evaluation: Evaluation, board: Board, indicators: Sequence[str]) -> Iterator[tuple[str, Improvement]]:
    """Improvements begun and not done: of the board's unit, or for the goals that its measures serve."""
    data = evaluation.workspace.data
    goals = {up.partition("/")[0] for one in indicators for up in data.indicators[one].serves}
    for id, one in data.improvements.items():
        here = board.unit is None or one.unit == board.unit or goals & {up.partition("/")[0] for up in one.serves}
        if is_under_way(one, evaluation.as_of) and here:
            yield id, one


def _rows(evaluation: Evaluation, board: Board, id: str) -> Iterator[BoardRow]:
    members: Sequence[str | None] = [*evaluation.workspace.members_of(id)] or [None]
    mine = [one for one in members if one == board.unit]  # of what is measured in many units its own alone
    for member in mine or members:
        yield _Row(evaluation, board, id, member).made()


def _badness(status: Status) -> float:
    """The worst first: what is unknown may be not met, but what is not met is."""
    return JUDGED.index(status) if status in JUDGED else 0.5


class _Row:
    """What is to be shown of one measure."""

    def __init__(self, evaluation: Evaluation, board: Board, id: str, member: str | None) -> None:
        self.evaluation, self.readings, self.id, self.member = evaluation, evaluation.readings, id, member
        self.indicator: Indicator = evaluation.workspace.data.indicators[id]
        limit = board.limits.get(id)
        self.own = limit.target if limit is not None else None

    def made(self) -> BoardRow:
        grades = self.grades
        worst = min(grades, key=lambda one: _badness(one[1].status), default=None)
        asked, given = worst if worst is not None else (self.own, None)
        outcome = self.outcome(given)
        return BoardRow(outcome, asked, self.late, self.own is not None, self.explained(outcome), self.booked)

    @property
    def late(self) -> date | None:
        """The last day that the first measurement which is lacking after the latest was in time."""
        one = self.indicator
        if one.formula is not None or one.see is not None or not open_on(one, self.evaluation.as_of):
            return None
        series = AskedSeries(self.evaluation, self.id, one, self.member)
        if not series.all_read:
            return None
        stopped = series.stopped()
        last = self.reading.period.end if self.reading is not None else date.min
        days = [series.ready(period) for period in series.missing() if period.end > last]
        return min(
            [*days, *([stopped.end + series.readings.grace(one.frequency)] if stopped is not None else [])],
            default=None,
        )

    @cached_property
    def reading(self) -> Reading | None:
        """The latest measurement: of a series its last, of what is computed its last year."""
        periods = sorted(self.readings.periods(self.id, self.member), key=lambda one: (one.end, one.start))
        every = [self.readings.of(self.id, self.member, one) for one in periods]
        told = [one for one in every if one.told and not one.forecast]
        if told:
            return told[-1]
        years = (
            self.readings.yearly(self.id, self.member, one)
            for one in reversed(self.readings.years(self.id, self.member))
        )
        return next((one for one in years if one.told and not one.forecast), None)

    @property
    def waits(self) -> bool:
        """Whether nothing is lacking of what has not been measured: its first figure is not to be there yet."""
        year = self.evaluation.as_of.year
        whole = self.readings.yearly(self.id, self.member, year)
        lacks = any(one.wanting for one in self.readings.measurements(self.id, self.member, year))
        return whole.held is Held.NOT_YET and not lacks and self.late is None

    @property
    def booked(self) -> Booked | None:
        """The latest of this year, or of the year before while that has no value, later than what was measured."""
        this = self.evaluation.as_of.year
        every = (self.readings.so_far(self.id, self.member, year) for year in (this, this - 1))
        measured = self.reading.period.end if self.reading is not None else date.min
        return next((one for one in every if one is not None and one.ends > measured), None)

    @cached_property
    def grades(self) -> list[tuple[Target, Grade]]:
        """The measurement by itself against the board's limits, else against each target that it is held against."""
        if self.reading is None:
            return []
        if self.own is not None:
            return [(self.own, self.graded(self.own, self.reading))]
        if not judged_each(self.indicator) or self.reading.period.whole_year:
            return []
        targets = [one for one in self.indicator.all_targets.values() if self.holds(one)]
        every = [one for one in targets if one.strength is Strength.SHALL] or targets
        return [(one, self.graded(one, self.reading)) for one in every]

    def holds(self, target: Target) -> bool:
        """Whether a target is for the time and the member of the measurement."""
        at, reading = target.during, self.reading
        in_time = at is None or (
            reading is not None and at.start <= reading.period.start and reading.period.end <= at.end
        )
        return in_time and (target.for_ is None or not {self.member or TOTAL, SHOWN}.isdisjoint(target.for_))

    def graded(self, target: Target, reading: Reading) -> Grade:
        aim = Aim(self.id, self.indicator, target, self.member)
        aim = aim.met_or_not if target.share is not None and target.within is None else aim
        settings = self.evaluation.workspace.data.settings
        return grade(aim, reading, basis(self.readings, aim, reading), settings.partly_from)

    def outcome(self, given: Grade | None) -> Outcome:
        goals = tuple(dict.fromkeys(up.partition("/")[0] for up in self.indicator.serves))
        here = Outcome(Status.NO_TARGET, goals, self.id, member=self.member, measured_in=self.indicator.told_in)
        reading = self.reading
        if reading is None:
            return here._replace(status=Status.NOT_YET if self.waits else Status.NOT_MEASURED)
        seen = reading.held is Held.VALUE
        here = here._replace(
            status=Status.NO_TARGET if seen else Status.SUPPRESSED,
            period=reading.period,
            value=reading.value if seen and reading.steps is None else None,
            steps=reading.steps if seen else None,
        )
        if given is not None:
            limits = (given.asked.limits or {}) if seen else {}
            return here._replace(
                status=given.status, required={name: one.value for name, one in limits.items()}, possible=given.possible
            )
        return self.judged(here, reading.period)

    def judged(self, here: Outcome, period: Period) -> Outcome:
        """The state of the year, where the latest measurement is what the year was judged by."""
        every = [
            one
            for one in self.evaluation.of_year(period.year)
            if (one.indicator, one.member) == (self.id, self.member)
            and one.period == period
            and not one.of_members
            and not one.forecast
            and one.status is not Status.NO_TARGET
        ]
        worst = min(every, key=lambda one: _badness(one.status), default=None)
        return worst or here

    def explained(self, outcome: Outcome) -> Explained:
        if outcome.period is None:
            return Explained(False, False, False)
        subjects = (f"indicators/{self.id}", outcome.subject, *(f"goals/{goal}" for goal in outcome.goals))
        times = (outcome.period, year_period(outcome.period.year))
        every = ((one, at) for one in dict.fromkeys(subjects) for at in times)
        said = (one for subject, at in every for _, one in told_of_period(self.readings, subject, at))
        return acted_on(self.evaluation, said)
