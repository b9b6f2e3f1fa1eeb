"""Formulas of formulas: how deep each goes, and which lead back to themselves."""

from collections.abc import Mapping

from malstyr.model.formula import PREVIOUS, depth
from malstyr.model.indicators import Indicator

MAX_DEPTH = 160
"""Levels from an indicator down to measured values; more is no measure that anybody follows."""
INTO_A_FORMULA = 3
"""Levels that a formula adds to those of its operations."""


def depths(indicators: Mapping[str, Indicator]) -> dict[str, int | None]:
    """Levels from each indicator down to measured values, 0 for one without a formula; None where it leads back.

    Parts stand before what is computed from them, but for a value of the year before, which never leads back.
    Walks without recursion, and each formula once.
    """
    found: dict[str, int | None] = {}
    begun: set[str] = set()
    waiting = [*indicators][::-1]
    while waiting:
        id = waiting.pop()
        formula = indicators[id].formula if id in indicators else None
        parts = (
            {one.indicator for one in formula.quantities() if one.part != PREVIOUS} if formula is not None else set()
        )
        missing = [part for part in parts if part not in found]
        if id in found:
            continue
        if missing and id not in begun:
            begun.add(id)
            waiting += (id, *missing)
            continue
        below = [found.get(part) for part in parts]
        deepest = None if None in below else max((one for one in below if one is not None), default=0)
        own = INTO_A_FORMULA + depth(formula.expression) if formula is not None else 0
        found[id] = own + deepest if deepest is not None else None
    return found
