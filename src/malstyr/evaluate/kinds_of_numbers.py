"""What kind of number an indicator tells, from its own words.

A change, a difference or a balance may lie anywhere; a mean of things that are counted whole is not whole.
"""

import re

from malstyr.model.indicators import Indicator, Total, Yearly
from malstyr.model.measures import CHANGE, MEAN, Quantity, measure

# Not "handel", trade.
_SHARE = re.compile(r"\bandel(en|ar)?\b|[^\W\d_h]andel(en)?\b|\bhur stor del\b|\bandel-|\bshare of\b|\bproportion of\b")


_COST = re.compile(r"kostnad|utgift|\blöner?\b|löne|\bdrift|\bram(en|ar)?\b|nettoram|driftram|\bcosts?\b|expens")


def tells_a_cost(id: str, indicator: Indicator) -> bool:
    """Whether an indicator calls itself money that is spent, which is near its frame and has the same sign."""
    money = measure(indicator.measured_in).quantity is Quantity.MONEY
    said = (id, indicator.name, indicator.text)
    return money and not tells_a_change(id, indicator) and any(_COST.search(one.casefold()) for one in said if one)


def tells_a_change(id: str, indicator: Indicator) -> bool:
    """Whether an indicator is computed, or calls itself a change: ``avvikelse``, ``skillnad``, ``ökning`` …"""
    said = (id, indicator.name, indicator.text, indicator.measured_in)
    return indicator.formula is not None or any(CHANGE.search(one.casefold()) for one in said if one)


def tells_a_mean(id: str, indicator: Indicator) -> bool:
    """Whether an indicator says that its values are means: by ``year`` or ``total``, or calls itself one."""
    said = (id, indicator.name, indicator.text, indicator.method, indicator.measured_in)
    declared = indicator.year is Yearly.MEAN or indicator.total is Total.MEAN
    return declared or any(MEAN.search(one.casefold()) for one in said if one)


def is_share_of_whole(id: str, indicator: Indicator) -> bool:
    """Whether an indicator calls itself a share of something that is whole."""
    said = (id, indicator.name, indicator.text)
    named = any(_SHARE.search(one.casefold()) for one in said if one)
    return (named or bool(measure(indicator.measured_in).of)) and not tells_a_change(id, indicator)
