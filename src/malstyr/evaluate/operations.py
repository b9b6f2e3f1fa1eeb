"""The operations of formulas."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal

from malstyr.model.formula import Expression, Quantity


def may_divide(divisor: Expression, value: Decimal) -> bool:
    """Nothing is a share of zero, nor of a frame that is negative."""
    frame = isinstance(divisor, Quantity) and divisor.part == "budget"
    return value > 0 if frame else value != 0


ARITHMETIC: Mapping[str, Callable[..., Decimal]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "abs": abs,
    "min": lambda *values: min(values),
    "max": lambda *values: max(values),
}
