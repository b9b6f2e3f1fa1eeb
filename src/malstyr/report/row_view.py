"""Outcomes as rows, and the tables and checklists that they stand in."""

from dataclasses import dataclass

from malstyr.language.typography import capitalised
from malstyr.present.state import State
from malstyr.present.value import Value
from malstyr.report.activity_view import Analysis
from malstyr.report.chart_view import Chart
from malstyr.report.under_item import UnderItem


@dataclass(frozen=True, slots=True)
class Row(UnderItem):
    """One outcome in a table; a part has no state, since parts are never judged."""

    name: str
    values: tuple[Value, ...]
    id: str = ""
    text: str = ""
    """The promise of a service guarantee."""
    unit: str = ""
    required: str = ""
    judged: str = ""
    """The value that was judged with its period, where that is not the last column's: ``76 % (2012)``."""
    movement: str = ""
    trend: str = ""
    position: str = ""
    state: State | None = None
    why: str = ""
    """Why it is not known, or is told by another measurement than the latest, which its figure is; said in the row."""
    arithmetic: str = ""
    """How it came about; nothing of what is met by its figures alone."""
    steps: tuple[State, ...] = ()
    """Of a checklist each step and how it stands, those that lack first."""
    chart: Chart | None = None
    depth: int = 0
    """1 for a member under its whole, one more for a part under what it is part of."""
    of: str = ""
    """What a part is part of."""
    notes: tuple[Analysis, ...] = ()
    """What people say of it, each with its period."""
    lacking: str = ""
    """Said where analysis or action is asked for, and is not there."""

    @property
    def red(self) -> bool:
        return self.state is not None and self.state.red


@dataclass(frozen=True, slots=True)
class TickRow:
    """A step of a checklist, and how it stands for each member; or a member, and how each step stands."""

    name: str
    marks: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """A checklist of several members, those that lack first, by its steps in their order; the fewer as columns."""

    first: str
    """What a row is: a step, or a member."""
    columns: tuple[str, ...]
    rows: tuple[TickRow, ...]


@dataclass(frozen=True, slots=True)
class MeasureTable:
    """A table of a goal's card: the measures that have one figure each, or one measure with its members."""

    id: str
    whole: Row | None
    """The measure with its members; None where the rows are measures."""
    column: str
    """What a row is: a measure, or what the list of members is called."""
    rows: tuple[Row, ...]
    ticks: Ticks | None = None

    @property
    def account(self) -> str:
        """How the whole came about, or why it is not known, as a sentence of its own."""
        return capitalised(self.whole.why or self.whole.arithmetic) if self.whole is not None else ""
