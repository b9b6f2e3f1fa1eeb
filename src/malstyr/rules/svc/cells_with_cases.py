"""What rules ask of cases: every cell that has some, and what they are called."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from malstyr.evaluate.cases import cases_of, told_last
from malstyr.model.durations import Duration
from malstyr.model.guarantees import GuaranteeCase
from malstyr.model.indicators import Cell, Indicator
from malstyr.model.periods import Period
from malstyr.rules.often import series_saying
from malstyr.rules.rule import Look
from malstyr.source.tree import Path

MOST_NAMED = 5
"""So many cases are named; of more the rest are counted."""


class CasesOfCell(NamedTuple):
    """A cell with cases."""

    path: Path
    name: str
    who: str
    indicator: Indicator
    period: Period
    cell: Cell
    counted: tuple[GuaranteeCase, ...]
    """Its cases, and those of earlier cells that go on in it."""
    last: tuple[GuaranteeCase, ...]
    """Its cases but those that a later cell tells of again, as they are by then."""


def cells_with_cases(look: Look) -> Iterator[CasesOfCell]:
    for one in series_saying(look.workspace, "cases"):
        written = {at: cell.cases for at, cell in one.cells.items()}
        for period, cell in one.cells.items():
            if cell.cases:
                path, who = (*one.path(period), "cases"), one.who(look.workspace)
                counted, last = cases_of(written, period), told_last(written, period)
                yield CasesOfCell(path, one.name, who, one.indicator, period, cell, counted, last)


def cases_named(cases: Sequence[GuaranteeCase]) -> str:
    """Cases by number, or by when they began; ``+ 3`` for those that are too many to name."""
    named = ", ".join(one.called for one in cases[:MOST_NAMED])
    return f"{named} + {len(cases) - MOST_NAMED}" if len(cases) > MOST_NAMED else named


def told_by_word(within: Duration) -> str:
    """A length of time as messages tell it in the reader's language (``!w``)."""
    return str(within).replace("working day", "working-day")
