"""Series measured more often than once a year: which parts are those of a frequency, and every series one by one."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.cell import is_outcome
from malstyr.model.indicators import Cell, Frequency, Indicator, Missing
from malstyr.model.organisation import CLOSING
from malstyr.model.periods import Period, PeriodKind
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace, spoken

KIND_OF: Mapping[Frequency, PeriodKind] = {
    Frequency.HALF_YEAR: PeriodKind.HALF_YEAR,
    Frequency.TERM: PeriodKind.HALF_YEAR,
    Frequency.TERTIAL: PeriodKind.TERTIAL,
    Frequency.QUARTER: PeriodKind.QUARTER,
    Frequency.MONTH: PeriodKind.MONTH,
    Frequency.WEEK: PeriodKind.WEEK,
    Frequency.DAY: PeriodKind.DAY,
    Frequency.SHIFT: PeriodKind.DAY,
}
"""The parts that a frequency shorter than a year has."""
FREQUENCY_OF: Mapping[PeriodKind, Frequency] = {kind: often for often, kind in reversed([*KIND_OF.items()])}
"""The frequency that parts are written for. Half a year may be a term too, and a day a shift."""


class WrittenSeries(NamedTuple):
    """What is written of one indicator for one member, or for the whole."""

    id: str
    indicator: Indicator
    member: str | None
    cells: Mapping[Period, Cell]

    @property
    def name(self) -> str:
        return self.indicator.name or spoken(self.id)

    def path(self, period: Period) -> Path:
        where = (self.member,) if self.member is not None else ()
        return ("values", self.id, *where, str(period))

    def who(self, workspace: Workspace) -> str:
        """The member in brackets, to follow a name; nothing for the whole."""
        return f" ({workspace.members_of(self.id).get(self.member, self.member)})" if self.member is not None else ""

    def number(self, period: Period) -> Decimal | None:
        """The number written for a period; None where there is none."""
        cell = self.cells.get(period)
        return cell.value if cell is not None and isinstance(cell.value, Decimal) else None

    def taken_away(self, period: Period) -> bool:
        """Whether it is said, with the reason, that there is nothing to measure in a period."""
        cell = self.cells.get(period)
        return cell is not None and cell.value is Missing.NOT_APPLICABLE and cell.note is not None


def written_series(workspace: Workspace) -> Iterator[WrittenSeries]:
    """Every series, in the order of the files: of the whole, then of each member."""
    for id, series in workspace.data.values.items():
        indicator = workspace.data.indicators.get(id)
        if indicator is not None:
            yield WrittenSeries(id, indicator, None, series.periods)
            yield from (WrittenSeries(id, indicator, member, cells) for member, cells in series.members.items())


def series_saying(workspace: Workspace, key: str) -> Iterator[WrittenSeries]:
    """The series of which some cell says a key."""
    saying = {(at.indicator, at.member) for at in workspace.cells_saying(key)}
    return (one for one in written_series(workspace) if (one.id, one.member) in saying)


def lacks_outcome(clock: Clock, period: Period, cell: Cell) -> bool:
    """Whether a frame's year is closed by the calendar, and no outcome is written in its cell."""
    closed = CLOSING in clock.entries and period.whole_year and clock.closed(period.year)
    return cell.budget is not None and closed and not is_outcome(cell)
