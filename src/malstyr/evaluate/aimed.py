"""A target that a text is about, and what the text says against it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from malstyr.model.indicators import Indicator
from malstyr.model.target import LOWER, UPPER, Target


class Aimed(NamedTuple):
    """A target that a text is about."""

    id: str
    name: str
    indicator: Indicator
    target: Target
    value_of: Callable[[int], Decimal | None] = lambda _: None
    """What the indicator showed a year, all of it; None where that is not known."""

    @property
    def only_way(self) -> tuple[str, ...] | None:
        """The keys of the side that the target has its only limit on, ``LOWER`` or ``UPPER``."""
        ways = [way for way in (LOWER, UPPER) if not {*way}.isdisjoint(self.target.demands)]
        return ways[0] if len(ways) == 1 else None


class Contradiction(NamedTuple):
    """What the text says and what the data says instead; ``kind`` is the word for what they disagree about."""

    kind: str
    said: str
    """As the text has it."""
    data: str
    aimed: Aimed
    typed: str = ""
    """What the target would be if the text held."""
    unit: str = ""
    """What the data's number is in, where ``said`` does not tell."""
