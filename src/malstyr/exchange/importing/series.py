"""What a workspace has already of the series that a table tells of: as it is written, and as it may be told."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TypeAlias

from malstyr.editing.fact import CellFact, FactKind
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Cell, Frame, Missing
from malstyr.model.measures import Measure, measure
from malstyr.model.periods import Period, PeriodKind
from malstyr.model.target import LIMITS
from malstyr.workspace.cells import cells_by_period, cells_of
from malstyr.workspace.workspace import Workspace

HeldFigure: TypeAlias = "Decimal | Missing | int | str | tuple[str, ...] | Mapping[str, Mapping[str, int]] | None"
_LAST = 5
_LETTER_OF = {
    PeriodKind.MONTH: ("month", 1), PeriodKind.QUARTER: ("quarter", 3), PeriodKind.TERTIAL: ("tertial", 4),
    PeriodKind.HALF_YEAR: ("half-year", 6), PeriodKind.WEEK: ("week", 0), PeriodKind.DAY: ("day", 0),
}  # fmt: skip
"""How often what has such periods is measured, and of how many months they are."""


class SeriesNow:
    """Looks up what is there, by what a fact is about."""

    def __init__(self, workspace: Workspace, data: GoalFile | None = None) -> None:
        self.workspace = workspace
        self.written = data if data is not None else workspace.as_written
        self._kinds: dict[str, frozenset[PeriodKind]] = {}
        self._steps: dict[str, frozenset[str]] = {}
        self._last: dict[tuple[object, ...], dict[str, Decimal]] = {}
        self._latest: dict[tuple[object, ...], list[Decimal]] = {}
        self._ends: dict[str, list[Decimal]] = {}

    def held(self, fact: CellFact, shown: bool = False) -> HeldFigure:
        """What stands where a fact belongs; with ``..`` for what is hidden, where it is to be shown."""
        data = self.workspace.data if shown else self.written
        cell = cells_by_period(data, fact.indicator, fact.member).get(fact.period)
        return held_under(cell, fact) if cell is not None else None

    def periods_held(self, fact: CellFact) -> frozenset[str]:
        """The periods of which anything stands in the series of a fact."""
        return frozenset(at.text for at in cells_by_period(self.written, fact.indicator, fact.member))

    def tells(self, indicator: str, period: Period) -> bool:
        """Whether anything of an indicator has an outcome for a period."""
        return any(at.period == period and at.cell.value is not None for at in cells_of(self.written, indicator))

    def numbers(self, indicator: str) -> Iterator[Decimal]:
        """All numbers that the workspace has of an indicator: values, those of parts, and the limits of targets."""
        for at in cells_of(self.written, indicator):
            for one in (at.cell.value, *(part.value for part in at.cell.of_which.values())):
                if isinstance(one, Decimal):
                    yield one
        yield from self.limits(indicator)

    def limits(self, indicator: str) -> list[Decimal]:
        """The limits of the targets of an indicator."""
        targets = self.workspace.data.indicators[indicator].all_targets.values()
        return [one for target in targets for name in LIMITS if isinstance(one := getattr(target, name), Decimal)]

    def last(self, fact: CellFact) -> list[Decimal]:
        """The last numbers of a series before and beside a fact, the latest last; none that is hidden."""
        alike = fact.period.kind
        key = (
            fact.indicator,
            fact.member,
            fact.part,
            fact.kind,
            fact.point if fact.kind is FactKind.FORECAST else None,
            alike,
        )
        if key not in self._last:
            found: list[tuple[Period, Decimal]] = []
            for at, cell in cells_by_period(self.workspace.data, fact.indicator, fact.member).items():
                value = held_under(cell, fact) if at.kind is alike else None
                if isinstance(value, Decimal):
                    found.append((at, value))
            found.sort(key=lambda one: one[0])
            self._last[key] = {at.text: value for at, value in found}
            self._latest[key] = [value for _, value in found[-_LAST:]]
        held = self._last[key]
        if fact.period.text not in held:
            return self._latest[key]
        return [value for at, value in held.items() if at != fact.period.text][-_LAST:]

    def unit(self, indicator: str) -> Measure:
        """What an indicator is measured in."""
        return measure(self.workspace.data.indicators[indicator].measured_in)

    def ends(self, indicator: str) -> list[Decimal]:
        """The last outcome of each member of an indicator, and of its whole."""
        if indicator not in self._ends:
            held = cells_of(self.workspace.data, indicator)
            self._ends[indicator] = [*{at.member: at.value for at in held if at.value is not None}.values()]
        return self._ends[indicator]

    def has_whole(self, indicator: str) -> bool:
        """Whether the indicator has values of the whole, beside its members."""
        return bool(cells_by_period(self.workspace.as_written, indicator, None))

    def kinds(self, indicator: str) -> frozenset[PeriodKind]:
        """The kinds of periods that its values are of."""
        if indicator not in self._kinds:
            held = cells_of(self.workspace.as_written, indicator)
            self._kinds[indicator] = frozenset(at.period.kind for at in held)
        return self._kinds[indicator]

    def in_parts(self, id: str) -> bool:
        """Whether an indicator has values for parts of a year."""
        often = {name for name, _ in _LETTER_OF.values()} | {"term", "shift"}
        return not self.kinds(id).isdisjoint(_LETTER_OF) or self.workspace.data.indicators[id].frequency in often

    def measured_then(self, id: str, at: Period) -> bool:
        """Whether an indicator has values for periods of this kind: a part of a year is never the year."""
        if not at.part_of_year or at.kind in self.kinds(id):
            return True
        if at.kind is PeriodKind.TO_DATE:
            return False
        name, months = _LETTER_OF[at.kind]
        wanted = str(self.workspace.data.indicators[id].frequency)
        return name == wanted or (months == 6 and wanted == "term") or wanted == "shift"

    def steps(self, indicator: str) -> frozenset[str]:
        """The steps of a checklist: those that its targets ask for, and those done so far; none of other measures."""
        if indicator not in self._steps:
            self._steps[indicator] = self._steps_of(indicator)
        return self._steps[indicator]

    def _steps_of(self, indicator: str) -> frozenset[str]:
        asked = {
            step
            for target in self.workspace.data.indicators[indicator].all_targets.values()
            for step in target.done or ()
        }
        held = {
            step
            for at in cells_of(self.written, indicator)
            if isinstance(at.cell.value, tuple)
            for step in at.cell.value
        }
        return frozenset(asked | held)

    def years(self) -> list[int]:
        """The last year that there are values for, and the one after."""
        data = self.workspace.as_written
        last = max((at.period.year for id in data.values for at in cells_of(data, id)), default=0)
        return [last, last + 1] if last else []


def held_under(cell: Cell, fact: CellFact) -> HeldFigure:
    """What a cell has under the key that a fact is about."""
    if fact.part is not None:
        part = cell.of_which.get(fact.part)
        if part is None:
            return None
        return {FactKind.VALUE: part.value, FactKind.N: part.n, FactKind.MARGIN: part.margin}.get(fact.kind)
    match fact.kind:
        case FactKind.BUDGET:
            return current_frame(cell.budget)
        case FactKind.FORECAST:
            return cell.forecast.get(fact.point or "")
        case _:
            return _beside(cell, fact.kind)


def _beside(cell: Cell, kind: FactKind) -> HeldFigure:
    found: HeldFigure = getattr(cell, kind.value)
    if kind is FactKind.CASES:
        return tuple(map(str, cell.cases)) or None
    return found if found != {} else None


def current_frame(frame: Frame | None) -> Decimal | None:
    """The frame as it stands after the last decision."""
    if frame is None:
        return None
    return [frame.original, *frame.revised.values()][-1]
