"""What every kind of demand must be able to say; a new one that lacks a part is an error of mypy."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from malstyr.evaluate.families.ease import EaseOf
from malstyr.evaluate.reading import Held, Reading
from malstyr.language.pieces import Piece, Word
from malstyr.language.typography import MOST_DECIMALS
from malstyr.model.demands import Demand
from malstyr.model.measures import Measure

D_co = TypeVar("D_co", bound=Demand, covariant=True)


class Limit(NamedTuple):
    """A limit and how it came about; no steps where it is simply written."""

    value: Decimal
    steps: tuple[Piece, ...] = ()
    base: Decimal | None = None
    """What a movement is counted from."""
    since: int | None = None
    """The year of the value counted from, where it is not the one before."""
    final: Decimal | None = None
    """Where a path ends, of which this is a checkpoint."""


KeyedLimits: TypeAlias = Mapping[str, Limit]


class Basis(NamedTuple):
    """What a requirement may be counted from."""

    now: Reading
    """What is judged; it need not have a value."""
    measure: Measure
    previous: Reading
    """The value before, by the frequency; why there is none, where there is none."""
    first: bool
    """Whether nothing was to be measured before."""
    base: Reading | None
    start: Reading | None
    """The values of the base year and of the year a path starts, where the target names them."""
    other: Callable[[str], Reading]
    """Another indicator's reading for the same period."""


class ResolvedLimits(NamedTuple):
    """The limits of a target on a day, or what they lack.

    Where something is missing, ``easiest`` and ``hardest`` are what is asked whatever it is; None where it could be
    anything.
    """

    limits: KeyedLimits | None = None
    lacks: Reading | None = None
    why: tuple[Piece, ...] = ()
    easiest: KeyedLimits | None = None
    hardest: KeyedLimits | None = None
    partly_open: bool = False
    """Whether what fails the easiest may still be a part of the movement asked, since nobody knows how long that is."""


class Verdict(NamedTuple):
    """What a value is worth against a demand."""

    met: bool
    required: Mapping[str, Decimal]
    pieces: tuple[Piece, ...]
    """The comparison as arithmetic."""
    figure: tuple[Piece, ...]
    asked: tuple[Piece, ...]
    """What is compared, and what is asked of it, in words that say the same whether it holds or not."""
    distance: Decimal | None = None
    """How far on the right side of the nearest limit the value is; negative on the wrong side."""
    value: Decimal = Decimal(0)
    decimals: int = MOST_DECIMALS
    """How many it takes to tell the value from what it is compared to."""

    def expected(self) -> "Verdict":
        """The same of a forecast."""
        return self._replace(figure=(Word("outcome.forecast-is"), " ", *self.figure))

    @property
    def told(self) -> tuple[Piece, ...]:
        """The comparison in words: ``25; kravet är under 22``."""
        return (*self.figure, "; ", *self.asked) if self.asked else self.figure


class Misplaced(NamedTuple):
    """A limit for partly met that means nothing: ``below``, ``above``, ``at-first``, ``two-sided``, ``tolerance``
    or ``steps``."""

    why: str
    limit: Decimal


def on_side(rises: bool, limit: Decimal | str | None, partly: Decimal) -> Misplaced | None:
    """A floor is partly met below it, a ceiling above; of a limit that values tell nothing is known."""
    if not isinstance(limit, Decimal) or (partly < limit if rises else partly > limit):
        return None
    return Misplaced("below" if rises else "above", limit)


def on_way(rises: bool, start: Decimal | str | None, end: Decimal | None, partly: Decimal) -> Misplaced | None:
    """The same of a requirement that moves from ``start`` to ``end``: beyond its start nothing is, at first."""
    at_first = on_side(rises, start, partly)
    return on_side(rises, end, partly) or (at_first and Misplaced("at-first", at_first.limit))


@dataclass(frozen=True, slots=True)
class Family(ABC, Generic[D_co]):
    """One demand of its kind, and all that depends on which kind it is."""

    demand: D_co

    @abstractmethod
    def limits(self, basis: Basis) -> ResolvedLimits:
        """What is asked on the day."""

    @abstractmethod
    def verdict(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Verdict:
        """What a reading that has a value is worth."""

    @abstractmethod
    def attained(self, reading: Reading, limits: KeyedLimits, measure: Measure) -> Fraction | None:
        """The part of what was asked that was reached, in per cent; None where that has no meaning."""

    @abstractmethod
    def partly(self, reading: Reading, limits: KeyedLimits, at: Decimal) -> bool:
        """Whether a reading that does not meet the demand reaches its limit for partly, which is inclusive."""

    @property
    @abstractmethod
    def higher_is_better(self) -> bool | None:
        """What the demand itself tells of the direction; None where it tells nothing."""

    @property
    @abstractmethod
    def counts_from_before(self) -> bool:
        """Whether what is asked depends on the value before, so that a changed method breaks it."""

    @classmethod
    @abstractmethod
    def eases(cls) -> Mapping[str, EaseOf]:
        """Each key of its own with how easy it makes the target, for the gate."""

    @property
    def of_steps(self) -> bool:
        """Whether a list of steps is judged, and not a number."""
        return False

    @property
    def placed(self) -> bool:
        """Whether a place among others is judged, of which the first is best."""
        return False

    def misplaced(self, partly: Decimal) -> Misplaced | None:
        """Why nothing can be partly met by such a limit; None where something can, or only values tell it."""
        return None

    def growth_helps(self, value: Decimal, limits: KeyedLimits) -> bool | None:
        """Whether more than a value can only be better, or only worse; None where it may be either."""
        return None

    def out_of_reach(self, reading: Reading) -> bool:
        """Whether what is asked can no longer be reached, whatever is still to come."""
        return False


def known_number(reading: Reading | None) -> Decimal | None:
    """The value of a reading that has one and is no list of steps."""
    return reading.value if reading is not None and reading.held is Held.VALUE and reading.steps is None else None
