"""What the board's sheet shows, ready to be drawn: as many rows as two pages hold, and how many more there are."""

from dataclasses import dataclass

from malstyr.present.counted import Counts
from malstyr.present.shortened import ended
from malstyr.present.state import State
from malstyr.report.facts import Fact
from malstyr.report.under_item import UnderItem


@dataclass(frozen=True, slots=True)
class Asks:
    """What the body, by its own name in ``title``, is to take a stand on."""

    title: str
    items: tuple[Fact, ...]
    more: str
    none: str
    """Said where there is nothing, so that nobody need wonder whether it was left out."""


@dataclass(frozen=True, slots=True)
class MapRow:
    """A goal, or a unit with its goals: how it stood and stands, its measures, and what decides."""

    name: str
    below: bool
    """Whether it serves the goal above it."""
    before: State | None
    now: State | None
    measures: Counts
    """Each state of its measures, or of the goals below it, with how many stand so; the worst first."""
    told: str
    """The same in words, where what decides says something else."""
    decides: str

    @property
    def shapes(self) -> tuple[State, ...]:
        """One for each."""
        return tuple(state for state, n in self.measures for _ in range(n))

    @property
    def many(self) -> bool:
        """Whether they are too many to draw each."""
        return len(self.shapes) > MOST_SHAPES


MOST_SHAPES = 10
SHEET_PAGES = 2
"""How many pages of paper it has."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a sheet, in points, and the room around them, in parts of them."""

    size: float
    line: float = 1.35
    """From line to line."""
    cell: float = 0.22
    """Above and below what stands in a cell."""
    above: float = 1.0
    """Above a heading."""


@dataclass(frozen=True, slots=True)
class MapGroup:
    """Rows of one perspective, level or all units; without a name where there is one group only."""

    name: str
    rows: tuple[MapRow, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """A level that nothing is expected of: its goals by name, and how many more there are."""

    name: str
    goals: tuple[str, ...]
    more: str = ""

    @property
    def text(self) -> str:
        return " ".join(filter(None, ("; ".join(self.goals), self.more)))


@dataclass(frozen=True, slots=True)
class GoalMap:
    """Goals of the levels that the body decides, then the units' own."""

    ladder: tuple[Rung, ...]
    """Levels that nothing is expected of, with their goals, which have no state."""
    before: str
    """The year before, where something is said of it."""
    now: str
    column: str
    """What the shapes of a row stand for: measures, or goals too."""
    groups: tuple[MapGroup, ...]
    more: str
    """How many goals are told elsewhere."""


@dataclass(frozen=True, slots=True)
class ShortAction:
    """What is done about it, and by whom until when."""

    text: str
    by: str
    due: str

    def __str__(self) -> str:
        return ended(", ".join(filter(None, (self.text, self.by, self.due))))


@dataclass(frozen=True, slots=True)
class RedRow(UnderItem):
    """A red measure or goal: what came of it, why, and who does what about it until when, or that nothing is done."""

    name: str
    goal: str
    state: State
    outcome: str
    why: str
    actions: tuple[ShortAction, ...]
    lacking: str


@dataclass(frozen=True, slots=True)
class RedTable:
    title: str
    column: str
    """What a row is: a measure, or a goal too."""
    rows: tuple[RedRow, ...]
    more: str
    """How many are red, partly met or red in a later year and told elsewhere, and what a sign after a name means."""
    none: str
    """Said where no row is red: of all, or of what is known."""


@dataclass(frozen=True, slots=True)
class AmountRow(UnderItem):
    """A row of money: an indicator of the whole."""

    name: str
    budget: str
    forecast: str
    outcome: str
    deviation: str


@dataclass(frozen=True, slots=True)
class Besides:
    """What people say of the whole, money, risks, what comes next, and what is not as the rules or the decision say."""

    overall: tuple[Fact, ...]
    amounts: tuple[AmountRow, ...]
    sign: str
    risks: tuple[Fact, ...]
    ahead: tuple[Fact, ...]
    exceptions: tuple[Fact, ...]
    more: tuple[str, ...]

    @property
    def in_columns(self) -> bool:
        """Whether what comes next stands beside risks and exceptions, and not across the page."""
        return bool((self.risks or self.exceptions) and self.ahead)


@dataclass(frozen=True, slots=True)
class BoardSheet:
    """The whole sheet."""

    asks: Asks | None
    goalmap: GoalMap | None
    reds: RedTable | None
    besides: Besides | None
    rule: str
    """What partly met means here."""
    sources: str
    """The documents that it follows up, and what it was made of, each in a line."""
    made: str
    letters: Letters
    turned: bool = False
    """Whether the back has a page of its own."""
