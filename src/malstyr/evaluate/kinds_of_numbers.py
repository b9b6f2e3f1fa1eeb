"""What kind of number an indicator tells, from its own words.

A change, a difference or a balance may lie anywhere; a mean of things that are counted whole is not whole.
"""

from malstyr.model.indicators import Indicator, Total, Yearly
from malstyr.model.measures import CHANGE, MEAN


def tells_a_change(id: str, indicator: Indicator) -> bool:
    """Whether an indicator is computed, or calls itself a change: ``avvikelse``, ``skillnad``, ``ökning`` …"""
    said = (id, indicator.name, indicator.text, indicator.measured_in)
    return indicator.formula is not None or any(CHANGE.search(one.casefold()) for one in said if one)


def tells_a_mean(id: str, indicator: Indicator) -> bool:
    """Whether an indicator says that its values are means: by ``year`` or ``total``, or calls itself one."""
    said = (id, indicator.name, indicator.text, indicator.method, indicator.measured_in)
    declared = indicator.year is Yearly.MEAN or indicator.total is Total.MEAN
    return declared or any(MEAN.search(one.casefold()) for one in said if one)
