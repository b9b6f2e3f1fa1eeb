"""Which indicators tell of a change, a difference or a balance, so that their values may lie anywhere."""

from malstyr.model.indicators import Indicator
from malstyr.model.measures import CHANGE


def tells_a_change(id: str, indicator: Indicator) -> bool:
    """Whether an indicator is computed, or calls itself a change: ``avvikelse``, ``skillnad``, ``ökning`` …"""
    said = (id, indicator.name, indicator.text, indicator.measured_in)
    return indicator.formula is not None or any(CHANGE.search(one.casefold()) for one in said if one)
