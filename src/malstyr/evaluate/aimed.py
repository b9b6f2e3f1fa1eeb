"""A target that a text is about, and what the text says against it."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from malstyr.model.indicators import Indicator
from malstyr.model.measures import SUMMED, measure
from malstyr.model.periods import Period
from malstyr.model.target import LOWER, UPPER, Target


class Aimed(NamedTuple):
    """A target that a text is about."""

    id: str
    name: str
    indicator: Indicator
    target: Target
    value_of: Callable[[int], Decimal | None] = lambda _: None
    """What the indicator showed a year, all of it; None where that is not known."""
    span: tuple[int, int] | None = None
    """The first and the last year of the goals it is for, which a target without a time is judged in."""

    @property
    def end(self) -> Period | None:
        """What the target itself says of when; None where it holds as long as its goals do."""
        target = self.target
        spans = (one for one in (target.mean_over, target.total_over) if isinstance(one, Period))
        return target.by or target.during or next(spans, None)

    def judged_in(self, years: range) -> bool:
        """Whether the target is judged for these years; what several years sum up to is no year's."""
        target = self.target
        over = target.mean_over or target.total_over
        if over is not None or not years:
            return isinstance(over, Period) and over.told_years == years
        if len(years) > 1 and measure(self.indicator.measured_in).quantity in SUMMED:
            return False
        if target.by is not None:
            return target.by.year == years[-1]
        if target.during is not None:
            return {*years} <= {*target.during.told_years}
        return self.span is None or (self.span[0] <= years[0] and years[-1] <= self.span[1])

    @property
    def only_way(self) -> tuple[str, ...] | None:
        """The keys of the side that the target has its only limit on, ``LOWER`` or ``UPPER``."""
        ways = [way for way in (LOWER, UPPER) if not {*way}.isdisjoint(self.target.demands)]
        return ways[0] if len(ways) == 1 else None


def last_of(aims: Sequence[Aimed]) -> list[Aimed]:
    """Those of one indicator's targets that hold last, where each year has its own."""
    ends = [aim.end.end if aim.end is not None else date.max for aim in aims]
    return [aim for aim, end in zip(aims, ends, strict=True) if end == max(ends)]


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
